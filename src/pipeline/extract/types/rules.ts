/**
 * Types of sections: domain, direction, task, measure, article, goal, context or none.
 *
 * A table of rules, tried from the top for each section in the order of the text; the first that fits
 * decides. Rules look at the printed form, at words of the title that any Chinese plan uses for such a
 * section, and at what the sections above were found to be.
 */
import type { SectionType, TypeRuleId } from '../../schemas/section.ts';
import { ruleTable } from '../../text/rule-table.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import {
  besideCalls,
  besideNames,
  besideReached,
  besideSupport,
  callsForAction,
  chapterOf,
  closes,
  isGiving,
  isHeading,
  isListed,
  isMeasureChapter,
  isOnMeans,
  isOnSupport,
  listsFields,
  looksBack,
  namesAims,
  ofFieldsThroughout,
  onLeadership,
  opensWay,
  parentIs,
  partOf,
  standsAlone,
  tellsContext,
  tellsGoal,
  tellsPastWork,
  type View,
  workBeside,
} from './view.ts';
import {
  AIMS_AND_TASKS,
  DOMAIN_CHAPTER,
  FRAME,
  GOAL,
  IS_SAFEGUARD,
  MEASURE_CHAPTER,
  REACHED,
  RESULTS,
  RETROSPECT,
  SAFEGUARD,
  TASK_CHAPTER,
  TOWARDS_AIMS,
  VERB_LED,
} from './words.ts';

/** The type of one section and the rule that decided it. */
export type TypeAssignment = { type: SectionType; rule: TypeRuleId } | { type: null; rule: null };

type TypeRule = TypeAssignment & { test: (view: View) => boolean };

/** The rules, first match wins. A rule without a type says that a section is none of these, and has no id. */
export const TYPE_RULES: readonly TypeRule[] = ruleTable('types', [
  { rule: null, type: null, test: (view) => view.form === 'front' || isListed(view) },
  // 第一条, and what stands below it. Opinions and measures in articles are still measures.
  {
    rule: 'in-measures',
    type: 'measure',
    test: (view) => view.form === 'article' && (view.genre === 'opinion' || view.genre === 'measures'),
  },
  // 第五条（扶持内容）, and 支持小微企业发展的规定, over （一）（二）: what is given.
  {
    rule: 'in-measures',
    type: 'measure',
    test: (view) => view.genre === 'rules' && view.depth > 1 && view.form !== 'article' && isOnSupport(view),
  },
  { rule: 'article', type: 'article', test: (view) => view.form === 'article' || parentIs(view, 'article') },
  { rule: 'closing', type: 'context', test: (view) => closes(chapterOf(view)) && !view.holdsArticles },
  { rule: 'goal-title', type: 'goal', test: (view) => view.depth <= 2 && namesAims(view) },
  {
    rule: 'context-title',
    type: 'context',
    // 总则 of a document that is no set of rules: what it is for, and on what it rests.
    test: (view) =>
      view.depth === 1 &&
      /^总则$/u.test(withoutWhiteSpace(view.title)) &&
      view.genre !== 'rules' &&
      view.genre !== 'measures' &&
      !view.holdsArticles,
  },
  {
    rule: 'context-title',
    type: 'context',
    test: (view) =>
      view.depth <= 2 &&
      isHeading(view) &&
      tellsContext(view) &&
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
  { rule: 'context-title', type: 'context', test: opensWay },
  {
    rule: 'retrospect-chapter',
    type: 'context',
    test: (view) => view.depth === 1 && view.form !== 'annex' && tellsPastWork(view),
  },
  {
    rule: 'goal-title',
    type: 'goal',
    test: (view) =>
      view.depth <= 3 &&
      tellsGoal(view) &&
      !SAFEGUARD.test(view.title) &&
      !((view.depth !== 1 || view.genre === 'points') && TOWARDS_AIMS.test(view.title)) &&
      !parentIs(view, 'measure') &&
      !parentIs(view, 'task'),
  },
  // 平安建设取得决定性进展 below 主要目标任务: most of its parts tell what is to have been reached.
  {
    rule: 'in-goal',
    type: 'goal',
    test: (view) => parentIs(view, 'goal') && REACHED.test(view.title) && besideReached(view),
  },
  // Below a title that names goals and work stands the work.
  {
    rule: 'in-measure-chapter',
    type: 'measure',
    test: (view) => MEASURE_CHAPTER.test(workBeside(view)?.title ?? ''),
  },
  { rule: 'in-task-chapter', type: 'task', test: (view) => workBeside(view) !== undefined },
  // 实现上述目标，要…: what a section of aims and tasks goes on with, where most of its parts call for action.
  {
    rule: 'in-task-chapter',
    type: 'task',
    test: (view) =>
      parentIs(view, 'goal') &&
      AIMS_AND_TASKS.test(view.above[0]?.title ?? '') &&
      (callsForAction(view.title) || besideCalls(view)),
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
    test: (view) =>
      view.depth === 1 &&
      RETROSPECT.test(view.title) &&
      !VERB_LED.test(view.title) &&
      view.genre === 'report',
  },
  // A chapter that is none of these only holds its sections.
  {
    rule: null,
    type: null,
    test: (view) => !standsAlone(view) || view.form === 'annex' || FRAME.test(withoutWhiteSpace(view.title)),
  },
  { rule: 'article', type: 'article', test: (view) => view.genre === 'rules' && !view.inAnnex },
  {
    rule: 'gives-support',
    type: 'measure',
    test: (view) => isGiving(view) && view.genre !== 'plan' && view.genre !== 'outline',
  },
  { rule: 'in-measures', type: 'measure', test: (view) => view.genre === 'measures' && !view.inAnnex },
  {
    rule: 'fields',
    type: 'domain',
    // 大力发展新兴产业 of a chapter of tasks: the industries listed below it are what the task is about.
    test: (view) =>
      !parentIs(view, 'domain') &&
      listsFields(view) &&
      (ofFieldsThroughout(view) ||
        !(view.depth > 2 && TASK_CHAPTER.test(chapterOf(view)) && VERB_LED.test(view.above[0]?.title ?? ''))),
  },
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
      ) &&
      // 重点领域和主要任务 over calls for action: these are the tasks.
      !(TASK_CHAPTER.test(chapterOf(view)) && besideCalls(view)),
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
    test: (view) => isMeasureChapter(view) || SAFEGUARD.test(partOf(view)) || onLeadership(view),
  },
  { rule: 'in-task-chapter', type: 'task', test: (view) => TASK_CHAPTER.test(chapterOf(view)) },
  {
    rule: 'in-points',
    type: 'task',
    test: (view) =>
      (view.genre === 'points' || view.genre === 'outline' || view.genre === 'guide') && !view.inAnnex,
  },
  // A chapter whose title begins with a verb calls for action. What an opinion adds to its domains are measures.
  {
    rule: 'in-verb-chapter-of-opinion',
    type: 'measure',
    test: (view) =>
      view.genre === 'opinion' &&
      VERB_LED.test(chapterOf(view)) &&
      (view.hasDomains || isOnMeans(view) || besideSupport(view)),
  },
  // 加强组织领导 beside it: a chapter on how the work is secured.
  {
    rule: 'in-measure-chapter',
    type: 'measure',
    test: (view) =>
      view.depth === 2 && view.genre !== 'report' && view.beside.some((title) => IS_SAFEGUARD.test(title)),
  },
  { rule: 'in-verb-chapter', type: 'task', test: (view) => VERB_LED.test(chapterOf(view)) },
  { rule: 'verb-title', type: 'task', test: (view) => VERB_LED.test(view.title) && !besideNames(view) },
  // 竹产业, 油茶产业 below 建设特色产业基地, at any depth of the text.
  {
    rule: 'in-verb-chapter',
    type: 'task',
    test: (view) => !view.inAnnex && view.above.some(({ title }) => VERB_LED.test(title)),
  },
]);
