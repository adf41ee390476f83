/** What the rules for types look at (`types/rules.ts`): a section with those above and beside it, and what these say of it. */
import type { Form, HeadingKind, SectionType } from '../../schemas/section.ts';
import type { GenreKind } from '../../text/genres.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { outlookOf } from '../context/plan-years.ts';
import {
  AIMS_OF_ANNEX,
  CERTAIN_GOAL,
  CERTAIN_MEASURES,
  CLOSING,
  CONTEXT,
  CONTEXT_UNLESS_CALLED,
  FIELD,
  FRAME_AND_AIM,
  FRAME_AND_WORK,
  FRAMES_AIMS,
  GIVEN_MEANS,
  GOAL,
  GOAL_AND_WORK,
  IS_NAME,
  LISTS_NAMES,
  MEANS,
  MEASURE_CHAPTER,
  NAMES_SUBJECT,
  NAMES_SUPPORT,
  NO_FIELD,
  OF_FIELDS,
  PARTY_LEADS,
  PAST_WORK,
  PLANNED,
  REACHED,
  SITUATION,
  SUPPORTING,
  TASK_CHAPTER,
  VERB_LED,
  WAY_AHEAD,
} from './words.ts';

/** What a rule may look at. `title` has no names of other documents (《…》). `depth` is 1 for chapters; parts of the plan that hold chapters (篇) have 0. `above` runs from the parent outwards. */
export interface View {
  title: string;
  form: Form;
  kind: HeadingKind;
  depth: number;
  genre: GenreKind | null;
  /** It has sections below it. */
  holds: boolean;
  /** Some of these are articles. */
  holdsArticles: boolean;
  /** Titles of the sections right below it. */
  parts: readonly string[];
  /** Titles of the sections of its form beside it, itself among them. */
  beside: readonly string[];
  /** Titles of the sections of its form and depth in its chapter, itself among them. */
  inChapter: readonly string[];
  /** Its text gives support: amounts and rates. */
  gives: boolean;
  /** No other section of its form beside it does. */
  givesAlone: boolean;
  /** The document has a chapter of domains. */
  hasDomains: boolean;
  /** Behind its chapter stands one of work. */
  workFollows: boolean;
  /** It stands in an annex whose title says no kind of document. */
  inAnnex: boolean;
  above: readonly { title: string; depth: number; form: Form; type: SectionType | null }[];
}

/** A title on ideas, the situation or what there is to be mended. What an annex is a table of is none. */
export const tellsContext = ({ title, form }: View) =>
  form !== 'annex' &&
  (CONTEXT.test(title) ||
    (CONTEXT_UNLESS_CALLED.test(title) && (!VERB_LED.test(title) || NAMES_SUBJECT.test(title))));
export const tellsGoal = ({ title, form, above }: View) => {
  if (form === 'annex') return AIMS_OF_ANNEX.test(title);
  // 明确新目标 below 面临机遇 says what the situation is, no aim of the plan.
  if (above[0]?.type === 'context' && SITUATION.test(above[0].title) && !FRAMES_AIMS.test(above[0].title))
    return false;
  return (VERB_LED.test(title) ? CERTAIN_GOAL : GOAL).test(title);
};
/** 总体思路与目标 over parts that name neither: what they tell are the aims. */
export const namesAims = ({ title, form, parts }: View) =>
  form !== 'annex' &&
  FRAME_AND_AIM.test(title) &&
  !parts.some((part) => CONTEXT.test(part) || GOAL.test(part));
/** Most of the sections beside it tell what is to have been reached. */
export const besideReached = ({ beside }: View) =>
  2 * beside.filter((title) => REACHED.test(title)).length > beside.length;
/** A chapter on how the work of a document is led, where the document is about other work. */
export const onLeadership = (view: View) =>
  view.genre !== 'report' && view.genre !== 'points' && PARTY_LEADS.test(chapterOf(view));
const yearOf = (title: string) => /(?<![0-9])(?:19|20)[0-9]{2}(?=年)/u.exec(title)?.[0] ?? null;
/** 2032年工作 beside 2033年工作安排, or 过去五年的工作: what was done. */
export const tellsPastWork = ({ title, beside }: View) => {
  if (PLANNED.test(title)) return false;
  const year = yearOf(title);
  return (
    PAST_WORK.test(title) ||
    (year !== null && /工作/u.test(title) && beside.some((other) => (yearOf(other) ?? year) > year))
  );
};
/** A chapter of work by its title: it calls for action, and not for what secures the rest. */
export const isOfWork = (title: string) =>
  (VERB_LED.test(title) || TASK_CHAPTER.test(title)) &&
  !MEASURE_CHAPTER.test(title) &&
  !PARTY_LEADS.test(title) &&
  !namesMeans(title) &&
  !closes(title);
/** Each part of a title names means: 健全体制机制，强化政策支持. */
export const namesMeans = (title: string) => partsOf(title).every((part) => MEANS.test(part));
/** A chapter on means, where it gives them or stands behind the work. */
export const isOnMeans = (view: View) => {
  const title = chapterOf(view);
  return namesMeans(title) && (!view.workFollows || partsOf(title).every((part) => GIVEN_MEANS.test(part)));
};
const partsOf = (title: string) => title.split(/[，,]/u);
/** A chapter on how the rest is secured: those that only call for security or means stand behind the work. */
export const isMeasureChapter = (view: View) => {
  const title = chapterOf(view);
  return (
    MEASURE_CHAPTER.test(title) &&
    !(view.workFollows && VERB_LED.test(title) && !CERTAIN_MEASURES.test(title))
  );
};
export const parentIs = (view: View, type: SectionType) => view.above[0]?.type === type;
export const closes = (title: string) => CLOSING.test(withoutWhiteSpace(title));
export const callsForAction = (title: string) => VERB_LED.test(title) && !CERTAIN_GOAL.test(title);
/** Most of the sections beside it that name no aims call for action. */
export const besideCalls = ({ beside }: View) => {
  const parts = beside.filter((title) => !GOAL.test(title));
  return 2 * parts.filter(callsForAction).length > parts.length;
};
/** 创新活力 beside 生态宜居 and others that call for nothing: one of several names. */
export const besideNames = ({ title, beside }: View) =>
  beside.length > FEWEST_FIELDS &&
  isShort(title) &&
  beside.filter((other) => VERB_LED.test(other)).length === 1;
const isShort = (title: string) => title.length <= LONGEST_NAME_UNITS;
/** The aims of a title that looks back were reached: they are results. */
export const looksBack = (view: View) =>
  outlookOf([view.title, ...view.above.map(({ title }) => title)]) === 'back';
/** The section above that names work beside goals or requirements, where no other goal or context lies between. */
export const workBeside = ({ above }: View) => {
  const frame = above.find(({ type }) => type === 'goal' || type === 'context');
  const names = frame?.type === 'goal' ? [GOAL_AND_WORK, FRAME_AND_WORK] : [FRAME_AND_WORK];
  return frame && names.some((each) => each.test(frame.title)) ? frame : undefined;
};
/** The title of the part of the plan (篇) that holds the chapters. */
export const partOf = (view: View) => view.above.find(({ depth }) => depth === 0)?.title ?? '';
/** The title of the chapter: its own where it is one. */
export const chapterOf = (view: View) =>
  view.depth === 1 ? view.title : (view.above.findLast(({ depth }) => depth === 1)?.title ?? '');
/** Stands for itself: it is below a chapter, or a chapter without sections of a document that consists of such or calls for action. */
export const standsAlone = ({ title, depth, holds, genre }: View) =>
  depth > 1 ||
  (depth === 1 &&
    !holds &&
    ((genre !== null && genre !== 'other') || VERB_LED.test(title) || MEASURE_CHAPTER.test(title)));
/** An item (1.) is a paragraph with a lead, unless its title has a line of its own. */
export const isHeading = ({ form, kind }: View) => form !== 'item' || kind === 'block';
/** What an annex names as allowed, forbidden or chosen. */
export const isListed = ({ above }: View) =>
  above.some(({ form, title }) => form === 'annex' && LISTS_NAMES.test(title));
/** 全面开创绿色发展新局面 in the chapter 开启绿色发展新征程. */
export const opensWay = (view: View) =>
  view.depth === 2 && WAY_AHEAD.test(view.title) && WAY_AHEAD.test(chapterOf(view));
/** It gives something, and is not one call for action of many that says what is given for it: 扩大养老服务试点 beside 完善养老服务标准. */
export const isGiving = (view: View) =>
  view.gives &&
  !(
    view.givesAlone &&
    view.beside.length >= FEWEST_OF_WORK &&
    VERB_LED.test(chapterOf(view)) &&
    callsForAction(view.title) &&
    besideCalls(view)
  );
/** The title of a section or document that holds it names support, and it is a part of that. */
export const isOnSupport = ({ above }: View) => above.some(({ title }) => NAMES_SUPPORT.test(title));
/** Most of the sections beside it give or allow something. */
export const besideSupport = ({ beside }: View) =>
  2 * beside.filter((title) => SUPPORTING.test(title)).length > beside.length;

/**
 * 1.数字服务 2.金融服务 3.物流服务 in a box, 石化产业, 新材料 below 传统产业升级: each names a field, none calls for action. In a
 * chapter on industries those of all its parts do: 1.前沿技术 … 5.新能源汽车.
 */
export const listsFields = (view: View) => {
  const { form, beside, above } = view;
  const [parent] = above;
  if (parent === undefined || !FORMS_OF_FIELDS.has(form)) return false;
  if (ofFieldsThroughout(view)) return true;
  if (beside.length < FEWEST_FIELDS || !beside.every((title) => isName(title) && !NO_FIELD.test(title)))
    return false;
  return (
    (parent.form === 'box' && beside.every((title) => FIELD.test(title))) || OF_FIELDS.test(parent.title)
  );
};
/** The chapter is on industries, and the items of its parts name fields. */
export const ofFieldsThroughout = (view: View) => {
  const { depth, inChapter, above } = view;
  if (
    depth <= 2 ||
    above[0]?.form === 'box' ||
    inChapter.length < FEWEST_FIELDS ||
    !OF_FIELDS.test(chapterOf(view))
  )
    return false;
  const fields = inChapter.filter((title) => !NO_FIELD.test(title));
  return inChapter.every(isName) && fields.length >= SHARE_OF_FIELDS * inChapter.length;
};
const isName = (title: string) => IS_NAME.test(title) && !VERB_LED.test(title);
const FORMS_OF_FIELDS = new Set<Form>(['item', 'runin']);
const FEWEST_FIELDS = 3;
const FEWEST_OF_WORK = 3;
const LONGEST_NAME_UNITS = 4;
const SHARE_OF_FIELDS = 0.8;
