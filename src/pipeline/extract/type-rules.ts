/**
 * Types of sections: domain, direction, task, measure, article, goal, context or none.
 *
 * A table of rules, tried from the top for each section in the order of the text; the first that fits
 * decides. Rules look at the printed form, at words of the title that any Chinese plan uses for such a
 * section, and at what the sections above were found to be.
 */
import type { Form, HeadingKind, SectionType, TypeRuleId } from '../schemas/section.ts';
import type { GenreKind } from '../text/genres.ts';
import { withoutWhiteSpace } from '../text/white-space.ts';
import { outlookOf } from './plan-years.ts';
import { ruleTable } from './rule-table.ts';
import {
  AIMS_AND_TASKS,
  CERTAIN_GOAL,
  CLOSING,
  CONTEXT,
  DOMAIN_CHAPTER,
  FIELD,
  FRAME,
  GOAL,
  GOAL_AND_WORK,
  IS_NAME,
  IS_SAFEGUARD,
  MEANS,
  MEASURE_CHAPTER,
  NO_FIELD,
  OF_FIELDS,
  RESULTS,
  RETROSPECT,
  SAFEGUARD,
  SUPPORTING,
  TASK_CHAPTER,
  TOWARDS_AIMS,
  VERB_LED,
} from './type-words.ts';

/** What a rule may look at. `depth` is 1 for chapters; parts of the plan that hold chapters (篇) have 0. `above` runs from the parent outwards. */
export interface View {
  title: string;
  form: Form;
  kind: HeadingKind;
  depth: number;
  genre: GenreKind | null;
  /** It has sections below it. */
  holds: boolean;
  /** Titles of the sections of its form beside it, itself among them. */
  beside: readonly string[];
  /** Its text gives support: amounts and rates. */
  gives: boolean;
  /** The document has a chapter of domains. */
  hasDomains: boolean;
  above: readonly { title: string; depth: number; form: Form; type: SectionType | null }[];
}

/** The type of one section and the rule that decided it. */
export type TypeAssignment = { type: SectionType; rule: TypeRuleId } | { type: null; rule: null };

type TypeRule = TypeAssignment & { test: (view: View) => boolean };

const parentIs = (view: View, type: SectionType) => view.above[0]?.type === type;
const closes = (title: string) => CLOSING.test(withoutWhiteSpace(title));
const calls = ({ title }: View) => VERB_LED.test(title) && !CERTAIN_GOAL.test(title);
/** The aims of a title that looks back were reached: they are results. */
const looksBack = (view: View) => outlookOf([view.title, ...view.above.map(({ title }) => title)]) === 'back';
/** The section above that names goals and work, where no other goal lies between. */
const workBeside = (view: View) => {
  const goal = view.above.find(({ type }) => type === 'goal');
  return goal && GOAL_AND_WORK.test(goal.title) ? goal : undefined;
};
/** The title of the part of the plan (篇) that holds the chapters. */
const partOf = (view: View) => view.above.find(({ depth }) => depth === 0)?.title ?? '';
/** The title of the chapter: its own where it is one. */
const chapterOf = (view: View) =>
  view.depth === 1 ? view.title : (view.above.findLast(({ depth }) => depth === 1)?.title ?? '');
/** Stands for itself: it is below a chapter, or a chapter without sections of a document that consists of such or calls for action. */
const standsAlone = ({ title, depth, holds, genre }: View) =>
  depth > 1 ||
  (depth === 1 &&
    !holds &&
    ((genre !== null && genre !== 'other') || VERB_LED.test(title) || MEASURE_CHAPTER.test(title)));
/** An item (1.) is a paragraph with a lead, unless its title has a line of its own. */
const isHeading = ({ form, kind }: View) => form !== 'item' || kind === 'block';
const inAnnex = (view: View) => view.above.some(({ form }) => form === 'annex');
/** Most of the sections beside it give or allow something. */
const besideSupport = ({ beside }: View) =>
  2 * beside.filter((title) => SUPPORTING.test(title)).length > beside.length;

/** 1.数字服务 2.金融服务 3.物流服务 in a box, 石化产业, 新材料 below 传统产业升级: each names a field, none calls for action. */
const listsFields = ({ form, beside, above }: View) => {
  const [parent] = above;
  if (parent === undefined || !FORMS_OF_FIELDS.has(form) || beside.length < FEWEST_FIELDS) return false;
  if (!beside.every((title) => IS_NAME.test(title) && !VERB_LED.test(title) && !NO_FIELD.test(title)))
    return false;
  return (
    (parent.form === 'box' && beside.every((title) => FIELD.test(title))) || OF_FIELDS.test(parent.title)
  );
};
const FORMS_OF_FIELDS = new Set<Form>(['item', 'runin']);
const FEWEST_FIELDS = 3;

/** The rules, first match wins. A rule without a type says that a section is none of these, and has no id. */
export const TYPE_RULES: readonly TypeRule[] = ruleTable('types', [
  { rule: null, type: null, test: (view) => view.form === 'front' },
  // 第一条, and what stands below it. Opinions and measures in articles are still measures.
  {
    rule: 'in-measures',
    type: 'measure',
    test: (view) => view.form === 'article' && (view.genre === 'opinion' || view.genre === 'measures'),
  },
  { rule: 'article', type: 'article', test: (view) => view.form === 'article' || parentIs(view, 'article') },
  { rule: 'closing', type: 'context', test: (view) => closes(chapterOf(view)) },
  {
    rule: 'context-title',
    type: 'context',
    test: (view) =>
      view.depth <= 2 &&
      isHeading(view) &&
      CONTEXT.test(view.title) &&
      !parentIs(view, 'measure') &&
      !parentIs(view, 'task'),
  },
  {
    rule: 'context-title',
    type: 'context',
    test: (view) =>
      view.depth <= 3 &&
      GOAL.test(view.title) &&
      looksBack(view) &&
      !VERB_LED.test(view.title) &&
      !MEASURE_CHAPTER.test(chapterOf(view)),
  },
  {
    rule: 'goal-title',
    type: 'goal',
    test: (view) =>
      view.depth <= 3 &&
      (VERB_LED.test(view.title) ? CERTAIN_GOAL : GOAL).test(view.title) &&
      !SAFEGUARD.test(view.title) &&
      !(view.depth === 0 && TOWARDS_AIMS.test(view.title)) &&
      !parentIs(view, 'measure') &&
      !parentIs(view, 'task'),
  },
  // Below a title that names goals and work stands the work.
  {
    rule: 'in-measure-chapter',
    type: 'measure',
    test: (view) => MEASURE_CHAPTER.test(workBeside(view)?.title ?? ''),
  },
  { rule: 'in-task-chapter', type: 'task', test: (view) => workBeside(view) !== undefined },
  // 实现上述目标，要…: what a section of aims and tasks goes on with.
  {
    rule: 'in-task-chapter',
    type: 'task',
    test: (view) => parentIs(view, 'goal') && AIMS_AND_TASKS.test(view.above[0]?.title ?? '') && calls(view),
  },
  { rule: 'in-goal', type: 'goal', test: (view) => parentIs(view, 'goal') },
  { rule: 'in-context', type: 'context', test: (view) => parentIs(view, 'context') },
  {
    rule: 'context-title',
    type: 'context',
    test: (view) =>
      view.depth <= 2 &&
      isHeading(view) &&
      RESULTS.test(view.title) &&
      !VERB_LED.test(view.title) &&
      !parentIs(view, 'measure') &&
      !parentIs(view, 'task'),
  },
  {
    rule: 'retrospect-chapter',
    type: 'context',
    test: (view) => view.depth === 1 && RETROSPECT.test(view.title) && view.genre === 'report',
  },
  // A chapter that is none of these only holds its sections.
  {
    rule: null,
    type: null,
    test: (view) => !standsAlone(view) || view.form === 'annex' || FRAME.test(withoutWhiteSpace(view.title)),
  },
  { rule: 'article', type: 'article', test: (view) => view.genre === 'rules' && !inAnnex(view) },
  {
    rule: 'gives-support',
    type: 'measure',
    test: (view) => view.gives && view.genre !== 'plan' && view.genre !== 'outline',
  },
  { rule: 'in-measures', type: 'measure', test: (view) => view.genre === 'measures' && !inAnnex(view) },
  { rule: 'fields', type: 'domain', test: (view) => !parentIs(view, 'domain') && listsFields(view) },
  {
    rule: 'domain-of-chapter',
    type: 'domain',
    test: (view) =>
      view.depth === 2 &&
      DOMAIN_CHAPTER.test(chapterOf(view)) &&
      !(
        view.genre === 'outline' &&
        VERB_LED.test(chapterOf(view)) &&
        view.beside.every((title) => VERB_LED.test(title))
      ),
  },
  // An unnumbered lead inside a domain names an industry, a numbered one a direction.
  {
    rule: 'industry-of-domain',
    type: 'domain',
    test: (view) => parentIs(view, 'domain') && view.form === 'runin',
  },
  {
    rule: 'item-of-domain',
    type: 'direction',
    test: (view) => parentIs(view, 'domain') && view.kind === 'runin',
  },
  {
    rule: 'dash-of-domain',
    type: 'direction',
    test: (view) => view.form === 'dash' && view.above[1]?.type === 'domain',
  },
  // Other parts of a domain.
  { rule: null, type: null, test: (view) => view.above.some((above) => above.type === 'domain') },
  {
    rule: 'in-measure-chapter',
    type: 'measure',
    test: (view) => MEASURE_CHAPTER.test(chapterOf(view)) || SAFEGUARD.test(partOf(view)),
  },
  { rule: 'in-task-chapter', type: 'task', test: (view) => TASK_CHAPTER.test(chapterOf(view)) },
  {
    rule: 'in-points',
    type: 'task',
    test: (view) => (view.genre === 'points' || view.genre === 'outline') && !inAnnex(view),
  },
  // A chapter whose title begins with a verb calls for action. What an opinion adds to its domains are measures.
  {
    rule: 'in-verb-chapter-of-opinion',
    type: 'measure',
    test: (view) =>
      view.genre === 'opinion' &&
      VERB_LED.test(chapterOf(view)) &&
      (view.hasDomains ||
        chapterOf(view)
          .split(/[，,]/u)
          .every((part) => MEANS.test(part)) ||
        besideSupport(view)),
  },
  // 加强组织领导 beside it: a chapter on how the work is secured.
  {
    rule: 'in-measure-chapter',
    type: 'measure',
    test: (view) =>
      view.depth === 2 && view.genre !== 'report' && view.beside.some((title) => IS_SAFEGUARD.test(title)),
  },
  { rule: 'in-verb-chapter', type: 'task', test: (view) => VERB_LED.test(chapterOf(view)) },
  { rule: 'verb-title', type: 'task', test: (view) => VERB_LED.test(view.title) },
]);
