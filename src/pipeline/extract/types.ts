/**
 * Types of sections: domain, direction, task, measure, article, goal, context or none.
 *
 * A table of rules, tried from the top for each section in the order of the text; the first that fits
 * decides. Rules look at the printed form, at words of the title that any Chinese plan uses for such a
 * section, and at what the sections above were found to be.
 */
import type { TypeOverride } from '../schemas/corrections.ts';
import type { Form, HeadingKind, Section, SectionType, TypeRuleId } from '../schemas/section.ts';
import { type GenreKind, kindOfGenre } from '../text/genres.ts';
import { pathTo } from '../text/nodes.ts';
import { withoutWhiteSpace } from '../text/white-space.ts';
import { outlookOf } from './plan-years.ts';
import { ruleTable } from './rule-table.ts';
import { mostlyGives } from './support.ts';

/** What a rule may look at. `depth` is 1 for chapters; parts of the plan that hold chapters (篇) have 0. `above` runs from the parent outwards. */
interface View {
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

const CONTEXT =
  /思路|指导(?:思想|方针)|原则|(?:总体|基本)要求|总体部署|形势|回顾|成绩|问题|机遇|挑战|现状|背景|(?:^|[、和与及])发展环境|发展理念|新(?:阶段|特点|特征)|阶段性特征|(?:发展|战略)定位|(?:发展|工作)基础|^基础|得益于/u;
/** The same, where no verb leads the title: 主要成效, but not 巩固整治成效. */
const RESULTS =
  /成效(?!.{0,2}的)|成就|(?:主要|总体|工作|重要|积极|明显)进展(?!的)|(?:重大|重要|深刻|战略)意义|必要性|(?:发展|总体|主要)趋势|^趋势/u;
const GOAL = /目标(?!责任|考核)|愿景|指标/u;
/** Words of aims that a call for action has too: 保障用地指标. */
const CERTAIN_GOAL = /目标|愿景/u;
const RETROSPECT = /实现|取得|迈出|开门红|成就|回顾/u;
const DOMAIN_CHAPTER =
  /(?:重点|优势|主导|优先).{0,2}(?:领域|产业|行业)(?!安全|风险|改革|监管|执法|治理|隐患)|产业体系|领域布局/u;
/** 社会保障, 保障和改善民生 are fields of work, no safeguards of the plan. */
const MEASURE_CHAPTER =
  /举措|措施|(?<!社会|住房|医疗|民生)保障(?!和改善|性|房|粮|能源|国家|各类|群众|供)|政策支持|组织实施|(?<!党)组织领导/u;
const TASK_CHAPTER = /任务|工程|专项(?!资金)|行动|工作(?:$|安排|部署|重点|打算)|重点项目/u;
const WORK = '任务|工作(?:安排|部署|重点|打算|举措|措施|$)|重点工作|举措|措施|安排|部署|行动|工程';
const AIM = '目标|愿景|指标';
/** Names both what is wanted and what is done for it: 主要目标和工作安排. */
const GOAL_AND_WORK = new RegExp(
  `(?:${AIM}).*[和与及、][^和与及、]*(?:${WORK})|(?:${WORK}).*[和与及、][^和与及、]*(?:${AIM})`,
  'u',
);
const VERB_LED =
  /^(?:进一步|继续|努力|积极|持续|切实|稳步|深度|加力|统筹)?(?:打造|构筑|构建|推进|推动|营造|提升|提高|深化|设立|加大|聚焦|加快|强化|完善|健全|建设|实施|优化|促进|培育|发展|坚持|全力|着力|大力|深入|加强|扩大|全面|创新|支持|鼓励|引导|保障|改善|规范|拓展|拓宽|探索|增强|做[大强优精实好细]|夯实|筑牢|畅通|激发|释放|狠抓|抓[好实紧细]|严[格守控防]|推广|开展|落实|补齐|壮大|繁荣|弘扬|维护|防范|巩固|改造|整合|培养|引进|吸引|提供|降低|减轻|扶持|稳定|严肃|统筹|提振|释放|扩|稳|激活|集聚|聚力|协同|优先|推行|实行|建立|动员)/u;
/** Chapters that only frame the others. */
const FRAME = /^(?:总则|附则|附录|名词解释)$/u;
/** How long a document holds and who explains it: no work, but what the rest is to be read with. */
const CLOSING = /^(?:附则|其[他它](?:事项|规定)?)$/u;
/** 加强规划实施保障，实现规划目标: how aims are to be reached. */
const SAFEGUARD = /(?:规划|组织|实施)(?:的)?(?:实施)?保障/u;
/** 发展成效和目标任务 */
const AIMS_AND_TASKS = /目标任务$/u;
/** Names what is given or arranged rather than the work itself: 加大财政支持力度, 健全工作机制. */
const MEANS =
  /政策|资金|支持|扶持|投入|力度|(?:保障|投入|激励|工作|服务|协调|推进|管理|监管|用人|评价)机制|机制改革|制度|体制|保障|环境/u;
/** A section that gives or allows: 支持新建幼儿园. */
const SUPPORTING = /^(?:支持|鼓励|加大|吸引|给予|允许|放宽|降低|减免)/u;

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
const FIELD = /(?:领域|产业|行业|服务|制造业|农业|工业)$/u;
/** A few words without a comma. */
const IS_NAME = /^[^，。、；：]{2,16}(?:、[^，。、；：]{2,10})*$/u;
/** What a plan builds, does or arranges in a field. */
const NO_FIELD =
  /(?:机制|体系|平台|设施|工程|行动|计划|能力|环境|载体|措施|保障|目标|任务|空间|布局|中心|基地|园区?|项目|主体|企业|队伍|人才|政策|标准|制度|改革|活动|机构|试点|示范|片区|板块|[县市]?区|带|建设|发展|管理|监管|水平|规模|结构|质量|作用|合作|推广|应用)$/u;
/** Titles of sections on several fields. */
const OF_FIELDS =
  /产业(?!园|基地|化|工人|政策|链|带)|行业(?!监管|协会|管理|自律)|服务业|制造业|金融(?!风险|监管|支持)|领域|赛道/u;

/** The rules, first match wins. A rule without a type says that a section is none of these, and has no id. */
const TYPE_RULES: readonly TypeRule[] = ruleTable('types', [
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
      view.form !== 'item' &&
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
      view.form !== 'item' &&
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
    test: (view) => view.depth === 2 && DOMAIN_CHAPTER.test(chapterOf(view)),
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
  { rule: 'in-verb-chapter', type: 'task', test: (view) => VERB_LED.test(chapterOf(view)) },
  { rule: 'verb-title', type: 'task', test: (view) => VERB_LED.test(view.title) },
]);

/** Types of the sections of one plan by id; `sections` in the order of the text. `giving`: ids of those whose text gives support; `overrides`: what a person says. */
export function assignTypes(
  sections: readonly Pick<Section, 'id' | 'parent' | 'title' | 'form' | 'kind' | 'depth'>[],
  genre: string | null,
  giving: ReadonlySet<string> = new Set(),
  overrides: readonly TypeOverride[] = [],
): Map<string, TypeAssignment> {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const inVolume = ({ form, parent }: { form: Form; parent: string | null }) =>
    form === 'numbered-chapter' && byId.get(parent ?? '')?.form === 'volume';
  const volumes = sections.some(inVolume) ? 1 : 0;
  const chapters = sections.filter(({ depth }) => depth - volumes === 1);
  const hasDomains = chapters.some(({ title }) => DOMAIN_CHAPTER.test(title));
  const holders = new Set(sections.map(({ parent }) => parent));
  const rowOf = ({ parent, form }: { parent: string | null; form: Form }) => `${parent} ${form}`;
  const siblings = Map.groupBy(sections, rowOf);
  // A document without a title whose sections mostly give support is one of measures.
  const kind = kindOfGenre(genre) ?? (mostlyGives(sections, giving) ? 'measures' : null);
  const assigned = new Map<string, TypeAssignment>();
  for (const section of sections) {
    const above = pathTo(byId, section.parent)
      .reverse()
      .map(({ id, title, depth, form }) => ({
        title,
        form,
        depth: depth - volumes,
        type: assigned.get(id)?.type ?? null,
      }));
    const view: View = {
      title: section.title,
      form: section.form,
      kind: section.kind,
      depth: section.depth - volumes,
      genre: kind,
      holds: holders.has(section.id),
      beside: siblings.get(rowOf(section))?.map(({ title }) => title) ?? [],
      gives: giving.has(section.id),
      hasDomains,
      above,
    };
    const told = overrides.find(({ at }) => at === section.id);
    const decided = told ? byEditor(told) : TYPE_RULES.find(({ test }) => test(view));
    assigned.set(section.id, decided ?? { type: null, rule: null });
  }
  return assigned;
}

function byEditor({ type }: TypeOverride): TypeAssignment {
  return type === null ? { type, rule: null } : { type, rule: 'editor' };
}
