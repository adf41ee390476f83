/** The sections of a plan that say what is to be done, each with its text. */
import type { PlanText, TextClause } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import { APPARATUS } from '../../pipeline/align/apparatus.ts';
import type { Section } from '../../pipeline/schemas/section.ts';
import { once } from '../../pipeline/text/once.ts';

/** A task, measure or article that contains no other. */
export interface Task {
  section: Section;
  /** All clauses in it, in the order of the text. */
  clauses: readonly TextClause[];
}

/** The tasks of a plan in its order, and the task that a section or clause belongs to. */
export interface PlanTasks {
  tasks: readonly Task[];
  /** The id of the task around a section or clause; undefined outside of all tasks. */
  taskOf: (id: string) => string | undefined;
}

/** The words of a task: its title and its clauses, a line each. */
export const textOf = ({ section: { title }, clauses }: Task): string =>
  [title, ...clauses.map(({ text }) => text)].join('\n');

/** False for a section of what a plan looks back on, or draws its frame by: that is no counterpart of a task. */
export const isWanted = (plan: PlanText, section: string): boolean =>
  plan.sectionById.get(section)?.type !== 'context';

const TO_DO: ReadonlySet<string> = new Set(['task', 'measure', 'article']);

/** 养老机构停业的；: a case in which an article applies. */
const CASE = /^[^，。；]{2,60}的[；。]?$/u;

/** Lists the tasks of a plan; those without text are left out. */
export const tasksOf = once((plan: PlanText): PlanTasks => {
  const texts = Map.groupBy(plan.clauses, ({ section }) => section);
  const isCase = (section: Section) => {
    const [text, more] = texts.get(section.id) ?? [];
    return section.title === '' && more === undefined && text !== undefined && CASE.test(text.text.trim());
  };
  const isApparatus = (section: Section) =>
    pathOf(plan, section.id).some(({ title }) => APPARATUS.test(title));
  const isTask = (section: Section) =>
    section.type !== null && TO_DO.has(section.type) && !isCase(section) && !isApparatus(section);
  const around = plan.sections.filter(isTask).flatMap(({ id }) => pathOf(plan, id).slice(0, -1));
  const outer = new Set(around.map(({ id }) => id));
  const own = new Set(
    plan.sections.filter((section) => isTask(section) && !outer.has(section.id)).map(({ id }) => id),
  );
  const sectionOf = (id: string) => plan.clauseById.get(id)?.section ?? id;
  const taskOf = (id: string) => pathOf(plan, sectionOf(id)).find((section) => own.has(section.id))?.id;
  const clauses = Map.groupBy(plan.clauses, ({ section }) => taskOf(section));
  const tasks = plan.sections.flatMap((section): Task[] => {
    const held = own.has(section.id) ? clauses.get(section.id) : undefined;
    return held ? [{ section, clauses: held }] : [];
  });
  return { tasks, taskOf };
});
