/** What a number counts: the words before or after it, or the thing of the statement before. */
import { dimensionOf, measureOf } from '../../text/measures.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { plainName } from '../rewrites/rewrites.ts';
import { isVerbal } from '../statements/actions.ts';
import { CHANGE, REACHES } from '../statements/statements.ts';
import { ACTIONS, PRESENCE } from '../statements/words.ts';
import { countedAfter } from './counted-after.ts';
import { namedBefore } from './named-before.ts';
import { thingBeforeBracket } from './owners.ts';
import type { Previous, Subject } from './subject.ts';
import { subjectOnBothSides } from './subject-forms.ts';
import { IS_PLACE } from './subject-lists.ts';
import { BECOMES, FROM_YEAR, type WordsAround, wordsAround } from './words-around.ts';

/** 近, 至少 at the end: an operator, not a verb that a thing has. */
const OPERATOR = withExamples(
  /(?:近|约|超|至少|最多|不[少低]于|逾|超过)\s*$/u,
  `近 约 超 至少 最多 不少于 逾 超过 不低于`,
  `近等`,
);
/** 为173家企业…, 累计为8万人…: for whom, not what the value is. */
const FOR_WHOM = withExamples(
  /^\s*(?:全年|年内|今年|当年)?(?:(?:累计|共)?[为给向]|要?(?:力争|争取|确保|保证|预计|计划)(?:完成|实现)?)\s*$/u,
  '要保证 要确保 全年累计为 年内共为 今年给 当年向 为 力争完成 争取实现 确保 预计 计划',
  `又全年累计为 全年累计为等`,
);

/** 超过8%的目标, 达到2亿吨水平: what the value is, no thing that it counts. */
const IS_AIM = withExamples(
  /^(?:(?:规划|预期|既定|约束性|年度|发展|工作|建设)?目标|水平|支持(?:重[点大])?项目建设|(?:基本|总体|持续)?(?:保持|维持)(?:基本|总体)?(?:稳定|平稳|不变))$/u,
  '发展目标 工作目标 建设目标 基本保持稳定 总体保持平稳 持续维持不变 保持基本稳定 保持总体平稳 支持重点项目建设 支持重大项目建设 支持项目建设 规划目标 预期目标 既定目标 约束性目标 年度目标 目标 水平',
  `又规划目标 规划目标等`,
);

/** The words that say what is counted: before the number when they end in 达到 and the like or nothing follows; else after it. */
export function subjectOf(
  text: string,
  masked: string,
  quantity: Quantity,
  from: number,
  before: readonly Previous[],
  leading: RegExp,
): Subject {
  const words = wordsAround(text, masked, quantity, from, beforeIn(masked, before, from), leading);
  const bracket = inBracket(words);
  if (bracket !== null) return { ...bracket, form: 'before-bracket' };
  const special = subjectOnBothSides(words);
  if (special !== null) return special;
  const aim = IS_AIM.test(words.after) ? { ...words, following: '', after: '' } : words;
  return quantity.ratio || reaches(aim) || aim.after === ''
    ? namedBefore(aim)
    : { ...countedAfter(aim), form: 'things-behind' };
}

/** What may stand before a number that a bracket holds alone: （共25家）, （目前12台）. */
const ONLY_HOW_MANY = withExamples(
  /^(?:目前|现有?|已有?|共有?|合计|总计|约|近|累计)*$/u,
  '目前共 现有 已有 共有 合计 总计 约 近 累计 现 已',
  '其中 目前等',
);

/** 监管企业名录（共25家）, 锅炉改造（201台）: the thing before a bracket that holds nothing but how many of it there are; null elsewhere. */
function inBracket({ text, from, quantity, cleaned, leading }: WordsAround): Subject | null {
  const counts =
    COUNTED.has(dimensionOf(quantity.unit) ?? '') &&
    quantity.comparator !== '>=' &&
    quantity.comparator !== '<=';
  const alone = /^[）)]/u.test(text.slice(quantity.end)) && ONLY_HOW_MANY.test(cleaned);
  const before = counts && alone ? thingBeforeBracket(text, from, leading) : null;
  if (before === null || IS_PLACE.test(before.thing)) return null;
  const { action, thing, start } = before;
  const name = plainName(`${action}${thing}`);
  return { name, stem: thing, start, end: quantity.end + 1, named: { start, end: from - 1 }, action };
}
/** Dimensions of numbers that say how many or how large. */
const COUNTED: ReadonlySet<string> = new Set(['things', 'area', 'length']);

/** The statement before, other than one in a bracket that has closed since: 医院90家（其中，民营12家），占全市30%. */
export function beforeIn<Said extends { end: number }>(
  masked: string,
  before: readonly Said[],
  from: number,
): Said | undefined {
  const isOpen = ({ end }: Said) => !/^[^（]*）/u.test(masked.slice(end, from));
  const near = before.slice(-MOST_IN_BRACKET);
  return near.findLast(isOpen) ?? before.at(-1);
}
const MOST_IN_BRACKET = 4;

const ENDS_IN_VERB = new RegExp(`(?:${ACTIONS}|${PRESENCE}|取得了?|获得了?)$`, 'u');

/** True where the words before the number have a thing that reaches it. */
function reaches({ head, name, after, quantity, isSecond }: WordsAround): boolean {
  if (BECOMES.test(head) || FROM_YEAR.test(head)) return true;
  // 突破10项技术 is a verb. 选派不少于1000名…: verbs alone name nothing; the things follow.
  if ((/突破\s*$/u.test(head) && quantity.comparator !== '>') || !REACHES.test(head)) return false;
  if (name === '') return !OPERATOR.test(head) && !(FOR_WHOM.test(head) && /^\p{Script=Han}{4}/u.test(after));
  const follows = /^\p{Script=Han}{2}/u.test(after);
  // 12个国家和地区近4000名运动员: what stands before the second number is the thing of the first.
  if (isSecond && follows && OPERATOR.test(head)) return false;
  // 每年为企业提供至少100个机会, 聚集甲研究院等近30家机构: the things follow.
  const leads = name.endsWith('等') || (ENDS_IN_VERB.test(name) && OPERATOR.test(head));
  return !(follows && (isVerbal(name) || leads));
}

const BEGINS_WITH_ACTION = withExamples(
  new RegExp(
    `^(?:再|下岗|新(?:培养|培训|招聘|招募|登记|投放|购置|上市|评定)|备案(?=\\p{Script=Han}{3})|${ACTIONS})|(?<!新增)(?:就业|脱贫|摘帽|转岗|登记|备案|参保|毕业|升学)$`,
    'u',
  ),
  '再出口 下岗职工 新培养 新培训 新招聘 新招募 新登记企业 新投放 新购置 新上市 新评定 引进 农民就业 贫困户脱贫 贫困县摘帽 职工转岗 备案登记表 企业登记 项目备案 居民参保 学生毕业 学生升学',
  `企业登记，`,
);
const MEASURED = withExamples(
  /^(?:月|日|年|户|地|亩)?人?均|(?:[率量额值数度]|规模|面积|收入|水平)$/u,
  `月均 日均 年均 户均 地均 亩均 人均产值→人均 月人均 入学率 规模 面积 收入 水平 入学量 入学额 入学值 入学数 入学度`,
  `又月均 入学率等`,
);
/** 造林500万亩，湿地修复2万亩: what is done to them stands in their own name. */
const DONE_THEMSELVES = withExamples(
  /(?:修复|治理|整治|绿化|改造|补植|管护|维修|排查|检查|培育|抚育|加固|搬迁)$/u,
  '苗木培育 森林抚育 水库加固 居民搬迁 湿地修复 水土治理 河道整治 道路绿化 危房改造 林木补植 森林管护 校舍维修 隐患排查 卫生检查',
  `湿地修复等`,
);
/** 现有, 在建, and things whose own name says that they are new. */
const IS_THERE_OR_NEW = withExamples(/^(?:在|现)|新增|净增/u, '在建 现有 县城新增绿地 企业净增', `又在建`);
/** What there is rather than what is done: 达到, 超过. */
const LEVEL = withExamples(/达到?|超过|突破|总[数量]|累计|共有|为/u, `达 超过 突破 总数 累计 共有 为 总量`);

/** A number of a statement: the masked text, where the statement begins, the words before the number, and the statement before. Offsets are UTF-16 units. */
interface Statement {
  masked: string;
  from: number;
  head: string;
  previous: Previous | undefined;
  leading: RegExp;
  unit: string;
}

/** 新增A 12家，B 65家: the change holds for the bare items that follow in the sentence; 选拔A 10名、B 100名: so does what is done, within the list. */
export function withSharedAction(
  subject: Subject,
  { masked, from, head, previous, leading, unit }: Statement,
): Subject {
  const action = previous?.action ?? '';
  if (
    !previous ||
    action === '' ||
    subject.action ||
    subject.name.startsWith(action) ||
    BEGINS_WITH_ACTION.test(subject.name)
  )
    return subject;
  const isNew = /^新/u.test(CHANGE.exec(previous.name)?.[0] ?? '');
  const gap = masked.slice(previous.end, from);
  const bare =
    (!isNew || !REACHES.test(head)) &&
    !leading.test(head.trim()) &&
    !CHANGE.test(subject.name) &&
    previous.stem !== subject.stem &&
    // 新增学位16万个，11个县通过评估: what they do themselves; 新建试点100个，其中：试点县10个: kinds of those.
    !(subject.name.length > subject.stem.length + 3 && subject.name.endsWith(`的${subject.stem}`)) &&
    !(gap.includes('其中') && subject.name.startsWith(previous.stem)) &&
    !IS_THERE_OR_NEW.test(subject.name) &&
    // 新建大棚2000亩、蔬菜种植1万亩: what is grown is not built.
    !(/^(?:新|改|扩|建|修)/u.test(action) && /(?:种植|养殖)(?:面积)?$/u.test(subject.name));
  const areThings = [previous.unit, unit].every((each) => dimensionOf(each) === 'things');
  const alike =
    measureOf(previous.unit) === measureOf(unit) ||
    (isNew && /^、$/u.test(gap.trim()) && areThings && !/的/u.test(subject.name));
  // Behind a comma only a thing that stands before its number, and nothing that is measured, goes on with what is done.
  const goesOn =
    /^\s*[，,]\s*$/u.test(gap) &&
    subject.named.start < from + head.length &&
    !CHANGE.test(action) &&
    dimensionOf(unit) !== 'ratio' &&
    !LEVEL.test(head) &&
    !BECOMES.test(head) &&
    !DONE_THEMSELVES.test(subject.name) &&
    !MEASURED.test(subject.name);
  // 新增…比例达到40%，…能耗下降10%: a rate of its own.
  const isOther = dimensionOf(unit) === 'ratio' && !/^\s*、\s*$/u.test(gap);
  const inList = isNew ? !isOther && !/[。；;]/u.test(gap) : goesOn || /^\s*[、和及与]\s*$/u.test(gap);
  return inList && bare && alike
    ? { ...subject, name: `${action}${subject.name}`, action, ...(isNew ? { flow: true } : {}) }
    : subject;
}
