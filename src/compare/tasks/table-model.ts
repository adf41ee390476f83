/**
 * The task table as plain data: the tasks of one plan, and what others have of each. JSON keeps it whole. Words of the
 * interface are keys, addresses are ids.
 */
import { citedPlan } from '../../cite/cited-plan.ts';
import type { TextMark } from '../../clauses/ComparedText.tsx';
import { clauseLocus } from '../../corpus/locus.ts';
import type { PlanText, TextClause } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import type { Alignment } from '../../pipeline/schemas/comparison.ts';
import type { SectionType } from '../../pipeline/schemas/section.ts';
import { headingName } from '../../pipeline/text/heading.ts';
import { locus } from '../../pipeline/text/locus.ts';
import type { Certainty } from '../pair/certainty.ts';
import type { PairPlan } from '../pair/model.ts';
import type { DegreeChange } from './degree.ts';
import { beginning, likestWords, type OwnPassage, ownWords, sharedWords } from './evidence.ts';
import type { Task } from './to-do.ts';
import {
  type ComparedTasks,
  type JudgedTask,
  judgedTasks,
  onlyInSecond,
  VERDICTS,
  type Verdict,
} from './verdict.ts';

/** A section or clause of a plan. */
export interface TaskPlace {
  id: string;
  /** The heading of a section; empty for a clause. */
  name: string;
  locus: string;
}

/** Words of a plan, with the passages in them that the other plan has as well. */
export interface TaskWords {
  text: string;
  marks: TextMark[];
  /** More of the same follows in the plan, and precedes. */
  cut: boolean;
  cutBefore?: boolean;
}

/** What a plan has of a task. */
export interface TaskCell {
  verdict: Verdict;
  certainty: Certainty | null;
  places: TaskPlace[];
  words: TaskWords[];
  numbers: readonly { first: string; second: string }[];
  degrees: readonly DegreeChange[];
  /** Share of the text of the task, in hundredths. */
  share: number;
  /** What was found when nothing corresponds: words of the title and where, the sentence with most of its rare words, and what the section around the task corresponds to. */
  near: {
    title: { words: string; places: TaskPlace[] } | null;
    shared: { words: string[]; text: string; place: TaskPlace } | null;
    around: TaskPlace | null;
  };
  /** Why the first place is taken for a counterpart, where no words in common show it. */
  reasons: Alignment['reasons'] | null;
}

/** A task with a cell for each of the columns; without cells where it is of one of these and the plan of the rows has no such task. */
export interface TaskRow {
  /** The plan whose task it is, its section, and the headings around that. */
  plan: string;
  place: TaskPlace;
  path: string[];
  type: SectionType | null;
  themes: string[];
  /** Its first words, or those that plans in the columns have as well. */
  words: TaskWords[];
  /** All its words, and the ids of their clauses. */
  text: string;
  clauses: string[];
  cells: TaskCell[];
}

/** The task table: the plan of the rows, those of the columns, the tasks of the first, and what only the others have. */
export interface TaskTableModel {
  plan: PairPlan;
  columns: PairPlan[];
  rows: TaskRow[];
  /** A row for each task of another plan that the first does not have, by plan. */
  rest: TaskRow[];
}

/** Characters of a task’s own words in the table. */
const OWN_WORDS = 160;
/** Places that a cell names. */
const MOST_PLACES = 3;

/** Makes the table of a plan and others; `compared` are the plan and each of them, in the order of the columns. */
export function taskTable(plan: PlanText, compared: readonly ComparedTasks[]): TaskTableModel {
  const judged = compared.map(judgedTasks);
  const rows = (judged[0] ?? []).map(({ task }, row) =>
    taskRow(
      plan,
      task,
      compared.flatMap((each, column) => {
        const own = judged[column]?.[row];
        return own ? [cellOf(own, each)] : [];
      }),
      compared.flatMap((each, column) =>
        (judged[column]?.[row]?.passages ?? []).map((passage) => ({ passage, other: each.second })),
      ),
    ),
  );
  const rest = compared.flatMap((each) => onlyInSecond(each).map((task) => taskRow(each.second, task, [])));
  return { plan: named(plan), columns: compared.map(({ second }) => named(second)), rows, rest };
}

/** Counts the tasks that have a verdict in any column. */
export const verdictCounts = ({ rows }: TaskTableModel): Record<Verdict, number> =>
  Object.fromEntries(
    VERDICTS.map((verdict) => [
      verdict,
      rows.filter(({ cells }) => cells.some((cell) => cell.verdict === verdict)).length,
    ]),
  ) as Record<Verdict, number>;

const named = (plan: PlanText): PairPlan => ({
  id: plan.id,
  colour: plan.colour,
  data: { title: plan.data.title, short: plan.data.short },
  cited: citedPlan(plan),
});

function taskRow(
  plan: PlanText,
  { section, clauses }: Task,
  cells: TaskCell[],
  passages: readonly OwnPassage[] = [],
): TaskRow {
  return {
    plan: plan.id,
    place: placeOf(plan, section.id),
    path: pathOf(plan, section.id).slice(0, -1).map(headingName),
    type: section.type,
    themes: [...new Set(clauses.flatMap((clause) => themesOf(clause)).concat(section.themes))],
    words: passages.length > 0 ? ownWords(clauses, passages) : [beginning(clauses, OWN_WORDS)],
    text: clauses.map(({ text }) => text).join('\n'),
    clauses: clauses.map(({ id }) => id),
    cells,
  };
}

const themesOf = (clause: TextClause & { themes?: readonly string[] }) => clause.themes ?? [];

function cellOf(judged: JudgedTask, compared: ComparedTasks): TaskCell {
  const { second } = compared;
  const { verdict, certainty, passages, counterparts, numbers, degrees, share, title, shared, around } =
    judged;
  const held = passages.map(({ b }) => second.clauseById.get(b.clause)?.section ?? b.clause);
  const places = [...new Set([...counterparts, ...held.filter((id) => !isIn(second, id, counterparts))])];
  const [first] = counterparts;
  return {
    verdict,
    certainty,
    places: places.slice(0, MOST_PLACES).map((id) => placeOf(second, id)),
    words:
      passages.length > 0
        ? sharedWords(passages, compared)
        : first === undefined
          ? []
          : [
              likestWords(second, judged.sentences, (section) => isIn(second, section, [first]), OWN_WORDS) ??
                beginning(clausesIn(second, first), OWN_WORDS),
            ],
    numbers: withoutRepeats(numbers),
    degrees,
    share: Math.round(100 * share),
    near: {
      title: title && {
        words: title.words,
        places: title.clauses.slice(0, MOST_PLACES).map((clause) => clausePlace(clause)),
      },
      shared: shared && {
        words: [...shared.words],
        text: shared.text,
        place: clausePlace(shared.clause),
      },
      around: around === null ? null : placeOf(second, around),
    },
    reasons: passages.length > 0 ? null : reasonsOf(judged, compared),
  };
}

/** What a match of the task, or of a section in it, with its first counterpart rests on. */
function reasonsOf(
  { task, counterparts: [first] }: JudgedTask,
  compared: ComparedTasks,
): Alignment['reasons'] | null {
  const matches = compared.alignments.filter(({ b }) => b === first);
  const own = matches.find(({ a }) => a === task.section.id);
  return (own ?? matches.find(({ a }) => isIn(compared.first, a, [task.section.id])))?.reasons ?? null;
}

const isIn = (plan: PlanText, id: string, sections: readonly string[]) =>
  pathOf(plan, id).some((section) => sections.includes(section.id));

const clausesIn = (plan: PlanText, id: string) =>
  plan.clauses.filter(({ section }) => isIn(plan, section, [id]));

/** A section by its heading, what precedes the first by its locus alone. */
function placeOf(plan: PlanText, id: string): TaskPlace {
  const section = plan.sectionById.get(id);
  return {
    id,
    name: section && section.depth > 0 ? headingName(section) : '',
    locus: locus(pathOf(plan, id)),
  };
}

const clausePlace = (clause: TextClause): TaskPlace => ({
  id: clause.id,
  name: '',
  locus: clauseLocus(clause),
});

const withoutRepeats = <Pair extends { first: string; second: string }>(pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [`${pair.first}\n${pair.second}`, pair])).values(),
];
