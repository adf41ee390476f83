/** Names of what stands before a number: the thing there, or that of the statement or clause before, with what the words say of it. */
import { ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import { plainName } from '../rewrites/rewrites.ts';
import { actionAtStart } from '../statements/actions.ts';
import { isChange, relationOf } from '../statements/relations.ts';
import { baseYearOf, CHANGE, FULFILMENT, STOCK, tidyName } from '../statements/statements.ts';
import {
  completed,
  GROWTH,
  grownBefore,
  industryBefore,
  LONGEST_CLAUSE,
  multipleName,
  OTHER_CLAUSE,
  objectBefore,
  saidOf,
  summedBefore,
  topicOf,
} from './carried.ts';
import { thingOfBracket } from './owners.ts';
import { rateBehind } from './rates-behind.ts';
import { firstForm, type Previous, type Subject, type SubjectForm } from './subject.ts';
import { GROWS } from './subject-forms.ts';
import { IS_PLACE } from './subject-lists.ts';
import {
  measureOfWhole,
  nounOfPlace,
  otherTurn,
  rateNamedBefore,
  rateOfPart,
  withThings,
} from './things-before.ts';
import type { WordsAround } from './words-around.ts';

/** A number with the words before it, as the forms below ask for them. Offsets are UTF-16 units. */
interface Before extends WordsAround {
  /** The words without blanks. */
  plain: string;
  /** What the words say of the thing of the statement before; null where they name a thing. */
  relation: string | null;
  /** The text between the statement before and this one. */
  between: string;
  /** Where the words of the name stand. */
  named: Subject['named'];
  /** Where the name of the statement before stands; here where there is none. */
  ofBefore: Subject['named'];
  /** What of the words behind the number belongs to the name: 占全市60%的增长速度. */
  suffix: string;
  start: number;
  end: number;
}

/** The thing before a number, or that of the statement before with what is said of it: the first form that fits. */
export function namedBefore(words: WordsAround): Subject {
  const before = beforeOf(words);
  return firstForm(FORMS_BEFORE, before) ?? { ...ownName(before), form: 'own-name' };
}

function beforeOf(words: WordsAround): Before {
  const { text, quantity, from, begins, head, cleaned, name, following, after, previous } = words;
  const plain = cleaned.replace(/\s+/gu, '');
  const share = /^的\p{Script=Han}/u.test(following.trim());
  const suffix = share ? (GROWS.exec(after)?.[0] ?? '') : '';
  const at = begins + Math.max(0, head.indexOf(name));
  const named = { start: at, end: at + name.length };
  return {
    ...words,
    plain,
    relation: relationOf(name) ?? relationOf(plain),
    between: text.slice(previous?.end ?? Math.max(0, from - LONGEST_CLAUSE), from),
    named,
    ofBefore: previous?.named ?? named,
    suffix,
    start: from,
    end: quantity.end + (suffix ? following.length : 0),
  };
}

/** 完成任务的50%: how much of a task is done. 超额完成任务50% is one and a half times the task: no rate of fulfilment. Of what thing only the text before says. */
function fulfilledTask({ quantity, plain, previous, start, end, ofBefore }: Before): Subject | null {
  if (!quantity.ratio || !FULFILMENT.test(plain)) return null;
  const stem = previous?.stem ?? '';
  const change = CHANGE.exec(previous?.action || (previous?.name ?? ''))?.[0] ?? '';
  const rate = plain.startsWith('超额') ? '超额完成任务比例' : '目标完成率';
  return { name: stem === '' ? '' : `${change}${stem}${rate}`, stem, start, end, named: ofBefore };
}

/** 建设工业互联网平台，到2027年达到50个: the object of the clause before a mere 达到. */
function objectOfClause({
  text,
  from,
  head,
  name,
  previous,
  leading,
  quantity,
  start,
  end,
  named,
}: Before): Subject | null {
  if (name !== '') return null;
  const object = summedBefore(text, from, head) ?? objectBefore(text, previous?.end ?? 0, from, leading);
  if (object === null) return null;
  // 对校舍实施改造，年底前完成80%: how much of it is done.
  const done = quantity.ratio && /完成/u.test(head) && !/率$/u.test(object) ? '完成率' : '';
  return { name: `${object}${done}`, stem: object, start, end, named };
}

/** 技术合同交易额再上新台阶，总额突破: what the clause before is about. */
function topicOfClause({
  name,
  relation,
  between,
  leading,
  quantity,
  start,
  end,
  named,
}: Before): Subject | null {
  const topic = relation === null ? null : topicOf(between, relation, leading);
  if (topic !== null) return { name: saidOf(topic, relation ?? ''), stem: topic, start, end, named };
  const grown = quantity.ratio ? grownBefore(between, name) : null;
  if (grown !== null) return { name: `${grown}${name}`, stem: grown, start, end, named };
  const measured = tidyName(name);
  const industry = industryBefore(between, measured);
  const ofIndustry = `${industry}${measured}`;
  return industry === null ? null : { name: ofIndustry, stem: ofIndustry, start, end, named };
}

/** 企业12家，同比增长5%: the thing of the statement before, with what the words say of it. */
function thingOfStatement(before: Before): Subject | null {
  const { quantity, head, name, plain, previous, relation, between, sameSentence, start, end, ofBefore } =
    before;
  if (!previous || relation === null) return null;
  // Behind a full stop, and behind another clause, the thing before may be another.
  const unsure = !sameSentence || (relation === '' && OTHER_CLAUSE.test(between));
  const goes = { stem: previous.stem, start, end, named: ofBefore, unsure };
  const again = sameAgain(before, previous);
  if (again !== null) return { ...goes, ...again };
  if (quantity.unit === '位' && RANK_CHANGE.test(plain))
    return { ...goes, name: `${previous.stem}排名${plain}` };
  // 投资增长2%、高于全省3个百分点: its growth is higher.
  if (/^[高低快慢]于/u.test(relation) && quantity.ratio && /增长$/u.test(previous.name))
    return { ...goes, name: `${previous.name}${relation}` };
  const baseYear = baseYearOf(head);
  const isMultiple = relation === '' && baseYear !== null;
  // 修建公路23条、163公里: the same things once more. 削减事项62项，精简30%: that they are less is said once.
  const isSame = relation === '' && quantity.unit !== previous.unit && /^\s*、\s*$/u.test(between);
  const isTwice = REDUCES.test(previous.action ?? '') && REDUCES.test(plain);
  const ofAction =
    (isSame || isChange(name) || isChange(plain) || isMultiple) && !isTwice && !/净增/u.test(plain);
  const counted = `${ofAction ? (previous.action ?? '') : ''}${previous.stem}`;
  const said = isMultiple ? `与${baseYear}年之比` : relation;
  // 支持248家……，累计达到504家: what a total follows was what came in.
  return {
    ...goes,
    name: saidOf(measuredThing(counted, before), said),
    flow: false,
    isTotal: STOCK.test(plain),
  };
}

/** 增长6%左右，力争达到7%: the same quantity again, not the thing that grows; null where the words say something else of the thing. */
function sameAgain(
  { quantity, head, name }: Before,
  previous: Previous,
): { name: string; stem?: string } | null {
  if (name !== '' || (CHANGE.test(previous.name) && !IS_AIMED_AT.test(head))) return null;
  const isLevel = IS_LEVEL.test(head);
  if (isLevel && MORE.test(previous.name) && previous.unit.endsWith(quantity.unit.replace(MAGNITUDES, ''))) {
    const whole = previous.stem.replace(MORE, '');
    return { name: whole, stem: whole };
  }
  if (previous.unit !== quantity.unit || baseYearOf(head) !== null) return null;
  // 里程增加20公里、达300公里: what it grew to.
  const grew = isLevel && GROWTH.test(previous.name);
  return { name: grew ? previous.stem.replace(COMPARED, '') : previous.name };
}

/** The thing of the statement before as this one measures it. */
function measuredThing(counted: string, { plain, relation, quantity }: Before): string {
  // 新上市企业48家，总数达167家: of all of them.
  if (STOCK.test(plain)) return counted.replace(NEWLY, '');
  if (/^占/u.test(relation ?? '')) return counted.replace(SPEED, '');
  return quantity.ratio ? counted : counted.replace(PROPORTION, '');
}

/** 专项贷款（规模100亿元）: what is measured of the thing before the bracket, or of a work that the clause before names. */
function ownedThing({
  text,
  from,
  name,
  previous,
  sameSentence,
  leading,
  start,
  end,
  named,
}: Before): Subject | null {
  const ofWork = OF_A_WORK.test(name) && !sameSentence;
  const owner =
    thingOfBracket(text, from, name, leading) ??
    (ofWork ? objectBefore(text, previous?.end ?? 0, from, leading) : null);
  return owner === null ? null : { name: saidOf(owner, name), stem: owner, start, end, named };
}

/** 推进清洁取暖，甲市200户、乙市100户: what the clause before does, in each of several places. */
function objectInPlace(before: Before): Subject | null {
  const { text, from, name, previous, quantity, leading, start, end, named } = before;
  const isFirst = IS_PLACE.test(name) && previous?.unit !== quantity.unit;
  if (!isFirst || !NEXT_PLACE.test(text.slice(quantity.end, quantity.end + NEAR))) return null;
  const object = objectBefore(text, previous?.end ?? 0, from, leading);
  if (object === null || !/^\p{Script=Han}{2,}$/u.test(object)) return null;
  return { name: `${name}${object}`, stem: object, start, end, named };
}
/** How far behind a number the next place of a list is looked for, in UTF-16 units. */
const NEAR = 12;
const NEXT_PLACE = withExamples(
  /^、\p{Script=Han}{1,8}[省市区县镇乡旗州]\s*[0-9]/u,
  '、乙市20 、丙县␣3 、江城区5 、南山镇1 、西河乡2 、东旗6 、甘州4 、河东省7',
  '，乙市20 、学校20 和乙市20',
);

/** 中心城区清扫率达到100%、县城达到91%: what names only say of the thing of the statement before. */
function partOfStatement(before: Before): Subject | null {
  const { name, quantity, start, end, named } = before;
  const shared =
    withThings(name, quantity, before) ??
    rateOfPart(name, quantity, before) ??
    rateNamedBefore(name, quantity, before) ??
    otherTurn(name, quantity, before) ??
    nounOfPlace(name, quantity, before) ??
    measureOfWhole(name, quantity, before);
  return shared === null ? null : { ...shared, start, end, named };
}

/** The thing that the words name themselves. */
function ownName({
  text,
  from,
  head,
  name,
  cleaned,
  after,
  previous,
  quantity,
  sentence,
  suffix,
  start,
  end,
  named,
}: Before): Subject {
  const gap = previous === undefined ? '' : text.slice(previous.end, from);
  const words = tidyName(multipleName(name, baseYearOf(head)) || cleaned || after);
  const own = completed(plainName(words, sentence), previous, gap, quantity);
  const action = actionAtStart(own);
  const isOfBefore = previous !== undefined && own === `${previous.action ?? ''}${previous.stem}${words}`;
  return {
    name: `${own}${suffix}`,
    stem: isOfBefore ? previous.stem : stemOf(own, action),
    start,
    end,
    named,
    action,
  };
}

/** What the next statement may go on with. */
function stemOf(name: string, action: string): string {
  const thing = action === '' ? name.replace(DONE_SO_FAR, '').replace(CHANGE, '') : name.slice(action.length);
  return thing.replace(HOW_MANY, '').replace(GROWTH, '');
}

/** 高新技术企业累计通过认定, 进出口总额累计完成: what is done with the things, behind them. */
const DONE_SO_FAR = withExamples(
  /(?<=\p{Script=Han}{2}[\p{Script=Han}）])(?:累计|已)(?:通过)?\p{Script=Han}{2}$/u,
  '新企业累计通过认定 新企业已认定 专列（甲乙）累计开行→累计开行',
  `新企业累计通过认定等`,
);
/** 比去年提高3位: the change of a rank. */
const RANK_CHANGE = withExamples(
  /(?:提高|上升|提升|前移|跃升|下降|后移)$/u,
  '提高 上升 提升 前移 跃升 下降 后移',
  `提高等`,
);
/** What is measured of a work that the clause before names: 巩固综合种养，实施面积20万亩. */
const OF_A_WORK = withExamples(
  /^(?:实施|推广|应用|覆盖|种植|改造|治理|建筑)?(?:面积|规模|范围)$|^(?:总|计划|完成)?投资额?$/u,
  '实施面积 推广规模 应用范围 覆盖面积 种植面积 改造面积 治理面积 建筑面积 总投资 计划投资额 完成投资 面积 投资',
  `又实施面积 实施面积等 又总投资 总投资等`,
);
/** That things become fewer: 削减事项62项，精简30%. */
const REDUCES = withExamples(
  /(?:削减|压减|减少|精简|压缩|缩减|取消|降低|下降)$/u,
  '削减 压减 减少 精简 压缩 缩减 取消 降低 下降',
  `削减等`,
);
const SPEED = withExamples(
  /(?:同比|年均)*(?:增速|增幅|增长率?)$/u,
  '产值同比增速→同比增速 产值年均增幅→年均增幅 产值增长率 产值增长',
  `产值同比增速等`,
);
/** 达300公里, 升至5万元: not the 达到 of what is hoped for. */
const IS_LEVEL = withExamples(
  /^\s*(?:达到?|[升增降]至|提高到|累计达到?|突破)\s*$/u,
  `达 升至 提高到 累计达到 增至 降至 累计达 突破`,
  `又达 达等`,
);
/** That a value is aimed at. */
const IS_AIMED_AT = withExamples(/力争|争取|确保/u, '力争达到 争取达到 确保达到', '达到');
/** How many there are, behind the things. */
const HOW_MANY = withExamples(/(?:总数|数量)$/u, '企业总数→总数 企业数量', '企业数量占比');
/** 运营里程新增1700公里、突破7000公里: of all of it. */
const MAGNITUDES = /^[百千万亿]+/u;
const MORE = /(?<=\p{Script=Han}{3})(?:[两三四五]年)?新增$/u;
/** 人均预期寿命较2020年 at the end: what the thing is compared with. */
const COMPARED = withExamples(
  /[比较](?:[0-9]{4}年|上年|去年|[“"]?[^，。；“”]{1,3}五[”"]?(?:期?末|时期)?)$/u,
  `寿命较2020年 寿命比上年 寿命比去年 寿命较“十五五”末 寿命较“十五五”时期 寿命较“十五五”期末 寿命较“十五五"末 寿命较十五五”末 寿命较“十五五末 寿命较“十五五”
    寿命较甲十五五末`,
  `寿命较，十五五”末 寿命较。十五五”末 寿命较2020年等`,
);
/** 优良天数比例达77%、增加13天: the days are more. */
const PROPORTION = withExamples(
  /(?<=\p{Script=Han}{3})(?:比[例重率]|占比)$/u,
  `水质优良比例 水质优良占比 水质优良占比→占比 水质优良比重 水质优良比率`,
  `水质优良比例等`,
);
const NEWLY = withExamples(
  /^新(?=上市|开业|注册|投产|开工|备案|挂牌|签约)/u,
  '新上市 新开业 新注册 新投产 新开工 新备案 新挂牌 新签约',
  `又新上市`,
);

/** Forms of what stands before a number, in the order in which they are tried; the last resort is the name that it has itself. */
const FORMS_BEFORE: readonly SubjectForm<Before>[] = ruleTable('subjects before', [
  {
    id: 'rate-behind',
    read: rateBehind,
    examples: [['到2030年，绿色建筑100%覆盖。', '绿色建筑覆盖率']],
    counterexamples: ['到2030年，绿色建筑占比达到80%。'],
  },
  {
    id: 'task-fulfilled',
    read: fulfilledTask,
    examples: [['新建公厕50座，完成任务的100%。', '新建公厕目标完成率']],
    counterexamples: ['新建公厕50座，同比增长10%。'],
  },
  {
    id: 'object-of-clause',
    read: objectOfClause,
    examples: [['建设工业互联网平台，到2030年达到50个。', '工业互联网平台']],
    counterexamples: ['到2030年，养老床位达到500张。'],
  },
  {
    id: 'topic-of-clause',
    read: topicOfClause,
    examples: [['粮食产量再创新高，增长5%。', '粮食产量增长']],
    counterexamples: ['粮食产量增长5%。'],
  },
  {
    id: 'thing-of-statement',
    read: thingOfStatement,
    examples: [['游客人数达到500万人次，同比增长8%。', '游客人数同比增长']],
    counterexamples: ['游客人数达到500万人次，旅游收入增长8%。'],
  },
  {
    id: 'thing-owned',
    read: ownedThing,
    examples: [['提高报销比例（提高幅度5个百分点）。', '报销比例提高幅度']],
    counterexamples: ['养老床位达到3万张。'],
  },
  {
    id: 'object-in-place',
    read: objectInPlace,
    examples: [['推进清洁取暖改造，平湖市2000户、临江市1055户。', '平湖市清洁取暖改造']],
    counterexamples: ['推进清洁取暖改造，平湖市2000户。'],
  },
  {
    id: 'part-of-statement',
    read: partOfStatement,
    examples: [['中心城区清扫率达到100%、县城达到91%。', '县城清扫率']],
    counterexamples: ['县城清扫率达到91%。'],
  },
]);
