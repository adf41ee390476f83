/** The parts of the words around a number: what is done, to what things, and what these do. */
import { ACTIONS, BRINGING, PREDICATES, PRESENCE } from './words.ts';

/** Behind a verb these make a noun of it: 培训机构, 改造面积, 转化率. */
const NOUN_OF_VERB =
  '率|[力程]?度|[^，。；、]{0,2}量(?!子)|总?额|总?值|总?面积|总?数|总?规模|经费|资金|基地|中心|机构|质量|能力|水平|体系|机制|成本|用地|标准|指数|工程(?=$|[^技师])|项目|专项|计划|办法|方案|平台|系统|站|点|业|区|期|费|成果|周期|收入|支出|补贴|贷款|债券|方式|领域|方向|企业|单位|学校|行动|活动|服务|产品|工作|任务|内容|意见|制度|政策|力量|人员|队伍|人才|型|性|后备|示范|型|贸易|商品|总额|性|厂|场|园|商|者|的';
const VERB = `(?:${ACTIONS}|${PRESENCE})`;
const JOINT = '(?:[、和与并及以]|并且|以及|了|一批|各类|好)?';
/** One or more verbs at the end of words, and at their beginning before a noun. */
const VERBS_AT_END = new RegExp(`(?:每年)?(?:${VERB}${JOINT})+$`, 'u');
const VERBS_AT_START = new RegExp(
  `^(?:每年)?(?:${VERB}${JOINT})*${VERB}了?(?!${NOUN_OF_VERB})(?=\\p{Script=Han}|[“A-Z]|[0-9]类)`,
  'u',
);
const ANY_ACTION = new RegExp(`(?:${ACTIONS})`, 'u');
const IN_BETWEEN = /(?:[、和与并以]|(?<!惠)及|并且|以及)$/u;

/** What is done by the verbs at the end of words (力争引进和培养 → 引进和培养); empty for none, or for verbs that only say that things are there. */
export function actionAtEnd(words: string): string {
  return doing(VERBS_AT_END.exec(words)?.[0]);
}

/** The same for verbs before a noun: 选拔认定教育专家 → 选拔认定, 培训机构 → nothing. */
export function actionAtStart(words: string): string {
  return doing(VERBS_AT_START.exec(words)?.[0]);
}

/** True for words that are verbs alone: 重点 is gone, 选拔资助 is left. */
export function isVerbal(words: string): boolean {
  return VERBS_AT_END.exec(words)?.index === 0;
}

function doing(verbs: string | undefined): string {
  return verbs !== undefined && ANY_ACTION.test(verbs)
    ? verbs.replace(IN_BETWEEN, '').replace(/[了好]$|一批$|各类$/u, '')
    : '';
}

const NOUN_AFTER_ALL = new RegExp(`^(?:${PREDICATES})(?:${NOUN_OF_VERB})(?!\\p{Script=Han}{2})`, 'u');
const PREDICATE = new RegExp(`^(?<noun>[^，。；]{2,24}?)(?<predicate>(?:${PREDICATES})[^，。；]*)$`, 'u');

/**
 * Where the things that are counted do something themselves, both: 企业|引进了机器人. Null for a noun alone. The nouns of
 * verbs (…项目实施中心, …开展情况) are none.
 */
export function withPredicate(words: string): { noun: string; predicate: string } | null {
  const { noun = '', predicate = '' } = PREDICATE.exec(words)?.groups ?? {};
  if (noun === '' || predicate === '' || /[的、和与及在为对以]$|^(?:了|等)/u.test(noun)) return null;
  // 培训基地, 用于改造的技术: what looks like a verb is part of the noun.
  if (
    /“[^”]*$/u.test(noun) ||
    NOUN_AFTER_ALL.test(predicate) ||
    (!/^(?:应用于|用于|位于|来自)/u.test(predicate) &&
      /的\p{Script=Han}{2,}$/u.test(predicate) &&
      !/了/u.test(predicate))
  )
    return null;
  // 企业在主板完成上市: where they do it belongs to what they do.
  const where =
    /(?<=^\p{Script=Han}{2,})在(?![校职建岗孵编册园线营用读轨库产售线])[^，。；]{2,16}$/u.exec(noun)?.[0] ??
    '';
  if (where !== '') return { noun: noun.slice(0, -where.length), predicate: `${where}${predicate}` };
  return {
    noun: noun.replace(/(?:相继|先后|陆续|成功|顺利|正式|全部|均|都|累计|已经?|将|可)+$/u, ''),
    predicate: predicate.replace(/(?<=^..?)了/u, ''),
  };
}

/** What only makes others do something: 推动12家实验室转化成果. */
const CAUSES =
  /^(?:(?:重点|大力)?(?:推动|支持|鼓励|引导|带动|组织|发动|动员|帮助|指导|促进|推进|帮扶)[、和及与]?)+$/u;
/** What brings things in or makes them: that they come is said twice in 引进50家机构落户. */
const BRINGS = new RegExp(`(?:${BRINGING})$`, 'u');
const COMES = /^(?:落户|来\p{Script=Han}|入驻|集聚|实现|落地|给予)/u;
/** How work goes on: 30家平台加快建设 says of which things, not of which of them. */
const GOES_ON =
  /^(?:加快|有序|稳步|全面|扎实|全部|顺利|正式|即将|持续)(?:推进|建设|实施|运行|运营|开展|启动|开工|完工|竣工|投用)+$|^先行先试$/u;

/**
 * The name of things that do something themselves. `action`: what is done to them by others: 支持大学生创业 is short enough
 * to keep as it is.
 */
export function shownDoing(action: string, { noun, predicate }: { noun: string; predicate: string }): string {
  if (GOES_ON.test(predicate)) return CAUSES.test(action) ? noun : `${action}${noun}`;
  if (action === '') return doingNoun({ noun, predicate });
  if (CAUSES.test(action) && COMES.test(predicate) && predicate.length > SHORT_PREDICATE) return noun;
  if (BRINGS.test(action) && COMES.test(predicate)) return `${action}${noun}`;
  if (predicate.length <= SHORT_PREDICATE) return `${action}${noun}${predicate}`;
  return `${CAUSES.test(action) ? '' : action}${doingNoun({ noun, predicate })}`;
}
const SHORT_PREDICATE = 4;

/** 企业 + 引进机器人 → 引进机器人的企业; 企业 + 上市 → 上市企业. */
export function doingNoun({ noun, predicate }: { noun: string; predicate: string }): string {
  // 项目入选省重点项目: the things are named already.
  if (predicate.endsWith(noun)) return predicate;
  return predicate.length <= 2 || /^(?:上市挂牌|挂牌上市|建成投产|开工建设|投产达效)$/u.test(predicate)
    ? `${predicate}${noun}`
    : `${predicate}的${noun}`;
}

/** What praises the things rather than saying which: 具有国际竞争力的科技型企业 → 科技型企业. */
const PRAISE =
  /^(?:大型的?)?(?:具有|具备|能够|紧跟|富有|掌握|熟悉|精通|站在|处于|在[^，。；]{2,16}起[^，。；]{2,10}作用|\p{Script=Han}{2,6}(?:较[高强大好多]|突出|显著|领先|明显))[^，。；]*?的(?=[\p{Script=Han}“”]{4,}$)/u;

/**
 * The noun without praise, also behind what is done: 培育具有竞争力的企业 → 培育企业. Where the words `beside` it name other
 * such things, praise tells them apart: 建成具有全国影响的联盟2个、市级联盟10个.
 */
export function withoutPraise(noun: string, beside = ''): string {
  const action = actionAtStart(noun);
  const thing = noun.slice(action.length);
  const plain = thing.replace(PRAISE, '');
  const others = plain === thing ? 0 : beside.replace(/\s+/gu, '').split(plain).length - 2;
  return others > 0 ? noun : `${action}${plain}`;
}

/** 现场混装炸药在工业炸药中占比 → 现场混装炸药占工业炸药比重. Other words as they are. */
export function shareName(name: string): string {
  const { part, whole } =
    /^(?<part>.{2,40}?)在(?<whole>[^在]{1,24}?)(?:中的?|(?<=在全[^在]{1,10}))所?占(?:比(?:重|例)?|的?比[重例])$/u.exec(
      name,
    )?.groups ?? {};
  return part === undefined ? name : `${part}占${whole}比重`;
}

/** Between what has a thing and the thing: 企业实现营业收入 is 企业营业收入. */
const LINK =
  /(?<=^[\p{Script=Han}“”]{2,})(?<![新已尚])(?:累计|共|全年)?(?:发生|实现|完成|拥有(?!量)|共有|共计投入|(?<=[区园市县省镇乡村校院])有)了?(?=[\p{Script=Han}“]{2,}$)/u;
/** In which fields something is done: 在水环境、公共安全等领域建成示范点. */
const LOCATIVE =
  /^(?:在[^，。；]*?(?:领域|方面|地区|区域|范围内|行业)|(?:聚焦|围绕|针对)[^，。；]{2,10}?(?:领域|方向|环节|重点|方面))(?=[\p{Script=Han}]{3,}$)/u;
/** Longer names with a list in them are shown by the noun behind it, in UTF-16 units. */
const LONG_NAME = 20;
const SUM = /([一二三四五六七八九十]年)(?:来)?累计(?:完成|实现)?/u;

/** 开通了甲、乙、丙等国际航线: things that one noun names. */
const NAMED_BY_LIST = /(?<=^|了)[^了]*、[^、]*等(?:各类)?(?=[\p{Script=Han}]{4,}$)/u;

/** 举办茶叶节等展会活动, 实施老年公寓等改造项目: one example of what the noun names. */
const ONE_EXAMPLE = /^[^的、等“”]{3,16}等(?!级)(?:各类)?(?=\p{Script=Han}{2,}(?:活动|项目|工程|赛事)$)/u;
/** 通过“以旧换新”发放补贴: how, not what. */
const MEANS =
  /^(?:通过|依托|借助)(?:“[^”]{1,12}”(?=[\p{Script=Han}“]{4})|(?=[\p{Script=Han}“”]{2,8}(?:带动|拉动|解决)))/u;
/** 服务我区农业工作的特派员: for a reader elsewhere there is no 我区. */
const OURS = /(?<=\p{Script=Han}{2})我[省市州盟区县旗](?=\p{Script=Han}{2})/u;
/** 将绿色产业培育成为产值规模: what is to have the measure. */
const MADE_INTO =
  /^将?(?<thing>[^，。；将]{2,30}?)(?:培育|打造|建设|发展|培养)成为?(?=\p{Script=Han}{2,8}$)/u;

/** A name without the verbs that only link its parts, without praise, and with a sum over years at its end: 产量（五年累计）. `beside`: see `withoutPraise`. */
export function plainName(name: string, beside = ''): string {
  const years = SUM.exec(name)?.[1];
  const whole = (years === undefined ? name : name.replace(SUM, ''))
    .replace(LOCATIVE, '')
    .replace(MEANS, '')
    .replace(OURS, '')
    .replace(MADE_INTO, '$<thing>')
    .replace(/占比(?=占)/u, '');
  const linked = /^每|的|比重|占/u.test(whole) ? whole : whole.replace(LINK, '');
  const action = actionAtStart(linked);
  const thing = linked.slice(action.length).replace(/^了/u, '');
  const short = (thing.length > LONG_NAME ? thing.replace(NAMED_BY_LIST, '') : thing).replace(
    action === '' ? /$^/u : ONE_EXAMPLE,
    '',
  );
  return `${withoutPraise(`${action}${short}`, beside)}${years === undefined || linked === '' ? '' : `（${years}累计）`}`;
}

const DOING =
  '(?:升级|提升|节能|技术|适老化)?(?:改造|整治|治理|修缮|修复|维修|升级|改扩建|扩建|新建|建设|拆除|硬化|绿化|亮化|美化|搬迁|审核|认定|补植|管护)';
/** 大棚建设任务, 危旧房拆除工作: the work is what is done. */
const WORK = new RegExp(`(?<=${DOING})(?:工作)?任务$`, 'u');

/** 生产线的升级改造, 背街巷道的综合整治: what is done to the things, before them. */
const DONE_TO = new RegExp(
  `^(?<things>[^的，。；]{2,16})的(?:综合|全面|整体)?(?<doing>${DOING}(?:、${DOING})*)(?:工作|任务)?$`,
  'u',
);

export function doneTo(noun: string): string {
  const { things, doing } = DONE_TO.exec(noun)?.groups ?? {};
  return things === undefined ? noun.replace(WORK, '') : `${doing}${things}`;
}

/** Shorter rests are no things: 研发强度, 培训人数. In UTF-16 units. */
const SHORTEST_THING = 4;

const BROUGHT = new RegExp(
  `^(?:每年)?(?:(?:${BRINGING})${JOINT})*(?:${BRINGING})了?(?!${NOUN_OF_VERB})(?=\\p{Script=Han}|[“A-Z])`,
  'u',
);

/** The things of a name without how they come in: 引进高层次人才 → 高层次人才. 新增… and 帮扶… stay: they count something else. */
export function thingOf(name: string): string {
  const action = BROUGHT.exec(name)?.[0] ?? '';
  const thing = name.slice(action.length).replace(/^的/u, '');
  return thing.length < SHORTEST_THING ? name : thing;
}

/** For whom something is done: 为173家企业兑现创新券. */
export const FOR = /(?:为|向|给|(?<!\p{Script=Han}{2})在)\s*(?:近|超过?|约)?\s*$/u;
/** What is done for them. */
export const DELIVERS =
  /发放|提供|兑现|减免|免除|开展|实施|办理|解决|举办|进行|配备|建立|安装|购买|设立|投放|布设|落实/u;
