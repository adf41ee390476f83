/** Names of what stands behind a number: 新建30所学校, 12所学校获得奖励. */

import { dimensionOf } from '../../text/measures.ts';
import { withExamples } from '../../text/with-examples.ts';
import { withoutPraise } from '../rewrites/rewrites.ts';
import { plainThing } from '../rewrites/things.ts';
import { actionAtEnd, actionAtStart, DELIVERS, FOR, isVerbal } from '../statements/actions.ts';
import { CHANGE, REACHES, YEARLY } from '../statements/statements.ts';
import { IS_BARE, PRESENCE } from '../statements/words.ts';
import { COUNTS_WORKS, laterPredicate } from './following.ts';
import { IS_MONEY } from './funding.ts';
import { placeBefore } from './owners.ts';
import { doingNoun, shownDoing, withPredicate } from './predicates.ts';
import type { Subject } from './subject.ts';
import type { WordsAround } from './words-around.ts';

/** Longest words before a number that a quote takes in for their verbs alone, in UTF-16 units. */
const SHORT_LEAD = 10;
/** The whole area behind a verb. */
const WHOLE_BEHIND = withExamples(
  /(?<=覆盖|涵盖|惠及|涉及|遍布|辐射)全[国省市州县区]$/u,
  '覆盖全国 涵盖全省 惠及全市 涉及全州 遍布全县 辐射全区',
  '建成全国 覆盖全省的',
);
/** Two letters, or 县（市、区）. */
const IS_THING = withExamples(
  /\p{Script=Han}{2}|^[县市区镇乡村]（/u,
  '学校 县（市、区） 市（区） 区（市） 镇（乡） 乡（镇） 村（居）',
  '县 （县） 1县（市）',
);
/** The things behind a number, with what is done to them, which a list shares. */
export function countedAfter(words: WordsAround): Subject {
  const { text, quantity, from, begins, isSecond, cleaned, following, behind, previous } = words;
  const after = withoutWorks(words);
  // 覆盖全省110个县: the whole of which they are.
  const name = words.name.replace(WHOLE_BEHIND, '');
  const followed = { start: quantity.end, end: quantity.end + following.trimEnd().length };
  const lead = cleaned.length - name.length;
  // 建成东门等31条道路: of what follows the words before name some.
  const verbs = name.endsWith('等') ? actionAtStart(name) : WORK_BEFORE.test(name) ? '' : actionAtEnd(name);
  const isNoun =
    name !== '' && verbs === '' && !isVerbal(name) && !/(?:了|等|的|与|将|为|对|在|首批)$/u.test(name);
  if (isNoun && !IS_THING.test(after))
    return {
      name,
      stem: name,
      start: from,
      end: quantity.end,
      named: { start: begins + lead, end: begins + lead + name.length },
    };
  // 发挥现有5个实验室作用: the things, not what of them is used.
  const used = USES.test(name) ? after.replace(USE, '') : after;
  if (used !== after)
    return { name: used, stem: used, start: quantity.start, end: followed.end, named: followed };
  const gap = previous ? text.slice(previous.end, from) : '。';
  const shares =
    name === '' &&
    !OWN_VERB.test(cleaned) &&
    !FOR.test(words.head) &&
    previous?.action &&
    (/^(?:[、和与及以\s]|其中)*$/u.test(gap) ||
      (/^[，,\s]*$/u.test(gap) &&
        withPredicate(after) === null &&
        plainThing(after) === after &&
        doingInList(words, after, '') === null));
  // 每个县建成1家: for each of what.
  const each =
    verbs !== ''
      ? (/^每(?!年)[^，。；]{1,12}/u.exec(name.slice(0, -verbs.length))?.[0] ?? '').replace(AT_LEAST, '')
      : '';
  const action = REACHING.test(name)
    ? name
    : verbs !== ''
      ? `${each}${verbs}`
      : shares
        ? (previous?.action ?? '')
        : '';
  const change = CHANGE.exec(name)?.[0] ?? '';
  const isShort = lead + verbs.length === cleaned.length && cleaned.length <= SHORT_LEAD;
  const isNamed = name.endsWith('等') && REACHES.test(words.head);
  const start = (isShort || isNamed) && !isSecond ? from : quantity.start;
  const flow = change !== '' || (YEARLY.test(cleaned) && !/累计/u.test(cleaned));
  const own = withPredicate(withoutPraise(after, words.sentence));
  const received = FOR.test(words.head) ? receiving(after, behind) : null;
  const doing = received ?? own ?? doingInList(words, after, action);
  const thing = doing
    ? withoutMeasured(doing.noun, quantity.unit)
    : withoutWork(
        plainThing(withoutMeasured(withoutPraise(after, words.sentence), quantity.unit)),
        quantity.unit,
      );
  const plain = doing
    ? doingShown({ ...doing, noun: thing }, action, doing === own ? behind : null)
    : `${action}${named(name, thing, action)}`;
  const place = doing === null ? placeBefore(name, thing) : undefined;
  // 改造城区20条道路: what is done stands before the place.
  const done = actionAtStart(thing);
  const shown =
    place === undefined
      ? plain
      : `${done || action || actionAtStart(name)}${place}${thing.slice(done.length)}`;
  return {
    name: shown,
    stem: doing && action !== '' ? doingNoun(doing) : thing,
    start,
    end: followed.end,
    named: followed,
    action,
    flow,
  };
}

/** 中小河流治理、 before 3万亩沙区治理: an item of the list without a number, whose verb is its own. */
const WORK_BEFORE = withExamples(
  /(?<!推进|实施|完成|开展|加快|抓好)(?<=\p{Script=Han}{3})(?:治理|整治|改造|建设|修复|绿化|加固|提升|养护)、$/u,
  '中小河流治理、 黑臭水体整治、 老旧小区改造、 乡村道路建设、 废弃矿山修复、 国道两侧绿化、 病险水库加固、 村容村貌提升、 农村公路养护、',
  '中小河流治理 新建、 综合治理、 加快推进改造、 全面实施整治、 持续开展治理、 全面完成改造、 全力加快建设、 着力抓好绿化、 中小河流治理、城区',
);
/** 每个县至少, 每个区应当单独: that it must be so, behind for each of what. */
const AT_LEAST = withExamples(
  /(?<=每\p{Script=Han}+)(?:至少|都|均|应当|应|要|须|必须|单独|统一|启动)+$/u,
  '每个县至少 每个镇都 每个村均 每个区应当单独→应当单独 每个区应 每所校要 每个站须 每个园必须→必须 每个区统一 每个县启动',
  '至少 每个县至少有',
);
/** What things became, before them: 成功上市1家企业. */
const BECAME = withExamples(
  /(?:上市|挂牌|投产|开工|竣工|投用|签约|落地|复工|达产|入驻|注册|备案|入库|入规|升规|开业)$/u,
  `上市 挂牌 投产 开工 竣工 投用 签约 落地 复工 达产 入驻 注册 备案 入库 入规 升规 开业`,
  `上市等`,
);

/** A thing that names nothing by itself with the words before its number: 甲校、乙校等14个项目, 成功上市1家企业. */
function named(name: string, thing: string, action: string): string {
  if (!IS_BARE.test(thing)) return thing;
  const listed = name.slice(actionAtStart(name).length).replace(/^了/u, '');
  if (/^(?![以将把对为向在由从])[^等]+、[^等]+等$/u.test(listed)) return `${listed}${thing}`;
  // 督察反馈的11项问题: which they are.
  if (/^\p{Script=Han}{4,20}的$/u.test(name)) return `${name}${thing}`;
  return action === '' ? `${BECAME.exec(name)?.[0] ?? ''}${thing}` : thing;
}

/** Whose use or state something improves: 发挥5个实验室作用, 提升12家医院服务能力. */
const USES = withExamples(
  /(?:发挥好?|提升|提高|增强)(?:现有|已有)?$/u,
  '发挥 提升 提高 增强 发挥现有→发挥现有 发挥已有→发挥已有',
  `发挥等`,
);
const USE = withExamples(
  /(?<=\p{Script=Han}{2})(?:引领|示范|辐射|带动|支撑|科研|服务|技术|创新|管理|诊疗|接待)*(?:作用|水平|能力|功能|优势)$/u,
  `医院引领作用→引领作用 医院示范作用→示范作用 医院辐射作用→辐射作用 医院带动作用→带动作用 医院支撑作用→支撑作用 医院科研水平→科研水平 医院服务能力→服务能力 医院技术水平→技术水平 医院创新能力→创新能力 医院管理水平→管理水平 医院诊疗水平→诊疗水平 医院接待能力→接待能力 医院功能 医院优势`,
  `医院引领作用等`,
);

/** 企业兑现创新券, behind 为: who receives, and what; null where the words name only one of them. */
function receiving(after: string, object: string | null): { noun: string; predicate: string } | null {
  const at = after.search(DELIVERS);
  const [noun, verb] = [after.slice(0, Math.max(0, at)), after.slice(at)];
  if (noun.length < 2 || noun.includes('的')) return null;
  const predicate = isVerbal(verb) && object ? `${verb}${object}` : verb;
  return isVerbal(predicate) ? null : { noun: noun.replace(/(?:免费|统一|全部|优先|及时)$/u, ''), predicate };
}

/** 免费教育惠及5万名儿童: what reaches them is part of the name. */
const REACHING = withExamples(
  /^[^，。；、]{4,}(?:惠及|覆盖|通达|直达|辐射)$/u,
  '免费教育惠及 免费教育覆盖 免费公交通达 免费公交直达 免费教育辐射',
  `、免费教育惠及 ，费教育惠及 。费教育惠及 免费教育惠及等`,
);
/** What is done to the things themselves, in words that no name shows. */
const OWN_VERB = withExamples(new RegExp(`(?:${PRESENCE})\\s*$`, 'u'), '汇聚 拥有', `汇聚，`);
/** Behind the last letter of a thing, what joins the next. */
const JOINED = withExamples(/^.?\s*(?:以及|[和及与、])/su, '家和 家及 家与 家、 家以及', '家庭和');
/** Longest words at the end of a list that say something of all its items, in UTF-16 units. */
const LONGEST_SHARED = 16;
/** Verbs alone, in UTF-16 units. */
const SHORT_VERBS = 4;

/** 46家企业和13支队伍参加决赛: what the things of a later number of the list do, those before it do too. Null for a list of things alone. */
function doingInList(
  { text, masked, quantity, following }: WordsAround,
  noun: string,
  action: string,
): { noun: string; predicate: string } | null {
  if (action !== '' || noun === '') return null;
  const predicate = laterPredicate(
    text,
    masked,
    quantity.end + following.length - (/[和及与]\s*$/u.exec(following)?.[0].length ?? 0),
  );
  if (predicate === null || predicate.length > LONGEST_SHARED) return null;
  // 226个林场2.5万名职工得到安置, 79家大户的118台锅炉全部拆除: whose those are to which it is done, no item of a list.
  const isOwner =
    following.trim() !== '' && !JOINED.test(masked.slice(quantity.end + following.trimEnd().length - 1));
  return isOwner && (isVerbal(predicate) || predicate.startsWith('得到')) ? null : { noun, predicate };
}

/** 12条河流水质优良率, 3118件信访件查处率: a rate of the things that are counted. */
const RATE_OF_THEM = withExamples(
  /(?<=\p{Script=Han}{2})(?:水质|空气质量)?(?:优良|优质|达标|合格|覆盖|完成|开工|入住|满意|查处|办结|办复|整改|处置|修复)率(?:达到?)?$|(?<=\p{Script=Han}{2}(?:点位|断面))(?:水质|质量)?(?:极差|优良|达标|劣Ⅴ类)比例(?:控制在|保持在|达到)?$/u,
  '考核点位质量极差比例控制在→质量极差比例控制在 监测断面水质优良比例保持在→水质优良比例保持在 监测断面达标比例达到→达标比例达到 监测断面劣Ⅴ类比例 国考断面水质优良率达→水质优良率达 国考断面达标率达到→达标率达到 河流水质优良率→水质优良率 城市空气质量优良率→空气质量优良率 医院优质率 泵站达标率 药店合格率 社区覆盖率 项目完成率 项目开工率 小区入住率 医院满意率 信访查处率 信访办结率 提案办复率 问题整改率 案件处置率 矿山修复率',
  `河流水质优良率等 考核点位优良比例等`,
);
/** 22个监测断面水质, 590家污染源达标排放情况: what is seen or told of them. */
const STATE_OF_THEM = withExamples(
  /(?<=\p{Script=Han}{3})(?:(?:达标排放|安全生产|运行|落实|执行|整改|完成|实施|使用)?情况|(?:环境空气|水环境|空气|环境)?质量|水质|(?<=区|点位|断面|井)(?:地下水|地表水|土壤|水质)(?:动态|自动|在线|实时)监测)$/u,
  '重点监测区地下水动态监测→地下水动态监测 国控点位地表水自动监测→地表水自动监测 监测断面土壤在线监测→土壤在线监测 民用水井水质实时监测→水质实时监测 工业企业达标排放情况→达标排放情况 工业企业安全生产情况→安全生产情况 医疗设备运行情况→运行情况 惠企政策落实情况→落实情况 地方标准执行情况→执行情况 环境问题整改情况→整改情况 年度任务完成情况→完成情况 重点项目实施情况→实施情况 专项资金使用情况→使用情况 重点企业情况 重点城市环境空气质量→环境空气质量 重点湖泊水环境质量→水环境质量 重点城市空气质量→空气质量 重点区域环境质量→环境质量 监测断面质量 监测断面水质',
  `工业企业达标排放情况等`,
);

/** 1350家小巨人企业主营业务收入: what is counted are the enterprises. */
function withoutMeasured(noun: string, unit: string): string {
  if (/[个条座处件项起宗]$/u.test(unit)) return noun.replace(RATE_OF_THEM, '').replace(STATE_OF_THEM, '');
  return /[家户人名所]$/u.test(unit)
    ? noun
        .replace(STATE_OF_THEM, '')
        .replace(/(?:主营业务|营业)?(?:收入|利润|产值|税金)(?:、[^，。；]*)?(?:增[速幅长])?$/u, '')
    : noun;
}

/** The works that one noun names behind a list: 10处绿地、60个小区等绿化工程, 30条巷道改造等民生工程顺利完工. */
const WORKS = withExamples(
  /(?<=^[^，。；、]{2,20})等[^，。；、的]{0,8}(?:项目|工程|设施|工作|任务)[^，。；、的]{0,8}$/u,
  '小区等绿化项目 绿地等城区绿化工程 路灯等配套设施 巷道清扫等日常工作 造林等任务 管网改造等工程按时完工 甲{20}等工程 小区等甲{8}工程 小区等工程甲{8}',
  '小区等 小区等绿化工程的改造 小、区等绿化工程 绿地、小区等绿化项目 绿化工程',
);
/** The things behind a number without the noun of the list that they close, where their own number counts them and not the works. */
function withoutWorks({ after, quantity, previous, from, text }: WordsAround): string {
  const isListed = previous !== undefined && /^\s*[、和及与]\s*$/u.test(text.slice(previous.end, from));
  const thing = after.replace(WORKS, '');
  return (isListed || !COUNTS_WORKS.test(quantity.unit)) && withPredicate(thing) === null ? thing : after;
}

/** The work that a thing is part of, behind it: 12公里供水管网等工程, 3万平方米标准厂房等建设项目. */
const WORK = withExamples(
  /(?<=^[^，。；、]{2,16})等(?:开发|配套|附属|基础|建设|重点)*(?:项目|工程|设施)(?:建设)?$|(?<=高标准农田|人工林|人工湿地)(?:建设)?项目$/u,
  `新建高标准农田项目 新造人工林建设项目→建设项目 新建人工湿地项目 供水管网等开发项目 供水管网等配套工程 供水管网等附属设施 供水管网等基础设施 供水管网等建设项目 供水管网等重点项目 供水管网等设施
    甲{12}供水管网等设施`,
  `高标准农田项目等 、供水管网等开发项目 ，水管网等开发项目 。水管网等开发项目 供水管网等开发项目等`,
);
/** The same of what is done: 50万平方米棚户区改造工程建设. */
const WORK_DONE = withExamples(
  /(?<=改造|整治|治理|修缮|修复|加固|绿化|硬化)工程(?:建设)?$/u,
  '房屋改造工程 河道整治工程 河道治理工程 房屋修缮工程 堤防修复工程 水库加固工程 道路绿化工程 道路硬化工程',
  `房屋改造工程等`,
);

/** What an area or a length is of is the thing, not the work with which it is built. */
function withoutWork(noun: string, unit: string): string {
  const dimension = dimensionOf(unit);
  return dimension === 'area' || dimension === 'length'
    ? noun.replace(WORK, '').replace(WORK_DONE, '')
    : noun;
}

/** The name of things that do something: with a verb of its own before (支持大学生创业) as printed, else 引进机器人的企业. `object`: the things behind the next number, where that cuts the words. */
function doingShown(
  doing: { noun: string; predicate: string },
  action: string,
  object: string | null,
): string {
  const { noun, predicate } = doing;
  const isCut = object !== null && (isVerbal(predicate) || predicate.length <= SHORT_VERBS);
  if ((isCut && object === '') || (object !== null && /^累计/u.test(predicate))) return `${action}${noun}`;
  // 获得研发计划3亿元经费支持: what it gets of the money stands behind it.
  const gets = object !== null && IS_MONEY.test(object) && /^获/u.test(predicate);
  const whole = isCut || gets ? `${predicate}${object}` : predicate;
  if (action !== '' && /^(?:应用于|用于|集中在|位于|来自|投入)/u.test(predicate)) return `${action}${noun}`;
  return shownDoing(action, { noun, predicate: whole });
}
