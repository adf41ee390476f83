/** Names that say only what became of the things of the statement before, or where some of them are. */

import { measureOf } from '../../text/measures.ts';
import { ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { isVerbal } from '../statements/actions.ts';
import { GROWTH } from './carried.ts';
import { IS_PLACE, type WordsInTurn } from './subject-lists.ts';
import type { WordsAround } from './words-around.ts';

/** What becomes of things that were counted before: 其中上市3家, 新三板挂牌72家. */
const BECAME = withExamples(
  '(?:[^，。；]{0,4}(?:上市|挂牌|开工|竣工|投产|完工|在建|达产))',
  '上市 挂牌 开工 竣工 投产 完工 在建 达产 ，上市→上市 。上市→上市 甲{4}上市→甲{4}上市',
);
const ONLY_BECAME = new RegExp(`^${BECAME}$`, 'u');

/** What is done to things, alone: 年底前完成改造1100户. */
const ONLY_DONE = withExamples(
  /^(?:改造|开工|竣工|完工|投产|征收|拆除|搬迁|入住|回迁|交付|安置|绿化|硬化|封顶)$/u,
  '改造 开工 竣工 完工 投产 征收 拆除 搬迁 入住 回迁 交付 安置 绿化 硬化 封顶',
  `又改造 改造等`,
);

/** The things of the statement before, where a name only says what became of some of them, or what is done to them; null for another name. */
export function withThings(
  name: string,
  { unit, ratio }: Quantity,
  { previous, sameSentence }: WordsAround,
): { name: string; stem: string } | null {
  if (!previous) return null;
  const stem = previous.stem.replace(/^(?:(?:上市|挂牌|开工|竣工|投产|完工)+|.*的)|(?:完成)?投[资入]$/gu, '');
  if (stem === '' || ONLY_BECAME.test(stem)) return null;
  // 无梭织机7200台，新增2000台: of the same things.
  const counted = previous.stem.replace(NEW, '').replace(/(?<=\p{Script=Han}{2})总[量数]$/u, '');
  if (ONLY_NEW.test(name) && unit === previous.unit && sameSentence)
    return { name: `${name}${counted}`, stem };
  const level = ONLY_LEVEL.exec(name)?.groups?.['level'];
  const things = stem.replace(LEVEL, '').replace(LEVEL_ANYWHERE, '');
  if (level !== undefined && unit === previous.unit && sameSentence && things !== '')
    return { name: `${level}${things}`, stem: things };
  if (unit === previous.unit && ONLY_BECAME.test(name)) return { name: `${name}${stem}`, stem };
  // Of those who move from them other words must tell: 安置区3个，搬迁5000人.
  const isOther = /人$/u.test(unit) || (/户$/u.test(unit) && !/(?:房|小区|棚户区|楼|户)$/u.test(stem));
  const isDone = !ratio && !isOther && sameSentence && ONLY_DONE.test(name) && !stem.endsWith(name);
  return isDone ? { name: `${stem.replace(/^(?:扩大|发展)/u, '')}${name}`, stem } : null;
}

const NEW = withExamples(/^(?:新增|净增)/u, '新增 净增', `又新增`);
const ONLY_NEW = new RegExp(`${NEW.source}$`, 'u');

/** Parts of a place that a list names one after another: 中心城区清扫率达到100%、县城达到91%. */
const PART_OF_PLACE = withExamples(
  '(?:中心城区|建成区|主城区|城区|县城|郊区|城市|城镇|农村|乡村|乡镇|县级市|山区|平原地区|其他(?:城市|县|乡镇|地区|区域))',
  '中心城区→中心城区 建成区→建成区 主城区→主城区 城区 县城 郊区 城市 城镇 农村 乡村 乡镇 县级市 山区 平原地区 其他城市→其他城市 其他县 其他乡镇→其他乡镇 其他地区 其他区域',
);
const ONLY_PART = new RegExp(`^${PART_OF_PLACE}$`, 'u');
const OF_PART = new RegExp(`^${PART_OF_PLACE}`, 'u');

/** The rate of the statement before, of another part of the place; null for another name. */
export function rateOfPart(
  name: string,
  { unit, ratio }: Quantity,
  { previous, sameSentence }: WordsAround,
): { name: string; stem: string } | null {
  if (!previous || !ratio || unit !== previous.unit || !sameSentence || !ONLY_PART.test(name)) return null;
  const rate = previous.stem.replace(OF_PART, '');
  const isOther = rate === previous.stem && rate.length > LONGEST_RATE;
  return !isOther && rate.length >= 3 && IS_RATE.test(rate) ? { name: `${name}${rate}`, stem: rate } : null;
}

const IS_RATE = withExamples(
  /(?:率|比[例重]|占比|覆盖面)$/u,
  '清扫率 达标比例 达标比重 达标占比 覆盖面',
  `清扫率等`,
);
/** Longer rates may be told of something of their own, in UTF-16 units. */
const LONGEST_RATE = 12;

/** 小流域达标率和近海达标率提升，其中，小流域: the rate that the sentence named before of the same part; null where it named none. */
export function rateNamedBefore(
  name: string,
  { ratio }: Quantity,
  { text, from }: WordsAround,
): { name: string; stem: string } | null {
  if (!ratio || name.length < 2 || name.length > LONGEST_RATE || IS_RATE.test(name)) return null;
  const before = /[^。！？\n]*$/u.exec(text.slice(Math.max(0, from - LONGEST_SENTENCE), from))?.[0] ?? '';
  if (!before.includes('其中')) return null;
  const at = before.lastIndexOf(name);
  const rate =
    at < 0 ? '' : (/^[^，。；、和及与占0-9]{2,12}?率/u.exec(before.slice(at + name.length))?.[0] ?? '');
  return rate === '' ? null : { name: `${name}${rate}`, stem: `${name}${rate}` };
}
/** How far a sentence is looked back over, in UTF-16 units. */
const LONGEST_SENTENCE = 160;

/** What is counted of animals, works and goods in turn: 生猪存栏42万头、出栏57万头. */
const IN_TURN: readonly WordsInTurn[] = ruleTable('turns of things', [
  {
    id: 'animals-in-turn',
    words: ['存栏', '出栏'],
    examples: [['生猪存栏42万头、出栏57万头。', ['生猪存栏', '生猪出栏']]],
    counterexamples: ['生猪存栏42万头、饲料加工3万吨。'],
  },
  {
    id: 'works-in-turn',
    words: ['开工', '竣工', '投产', '并网'],
    examples: [['保障房开工500套、竣工300套。', ['保障房开工', '保障房竣工']]],
    counterexamples: ['保障房开工500套、修缮管网3公里。'],
  },
  {
    id: 'students-in-turn',
    words: ['在读', '毕业'],
    examples: [['研究生在读500人、毕业200人。', ['研究生在读', '研究生毕业']]],
    counterexamples: ['研究生在读500人、教师200人。'],
  },
]);

/** The things of the statement before with the word that takes turns with its own; null for another name. */
export function otherTurn(
  name: string,
  { unit, ratio }: Quantity,
  { previous, sameSentence }: WordsAround,
): { name: string; stem: string } | null {
  if (!previous || ratio || unit !== previous.unit || !sameSentence) return null;
  const turns = IN_TURN.find(({ words }) => words.includes(name))?.words;
  const own = turns?.find((word) => word !== name && previous.stem.endsWith(word));
  if (own === undefined || previous.stem === own) return null;
  const turned = `${previous.stem.slice(0, -own.length)}${name}`;
  return { name: turned, stem: turned };
}

/** Of what level something is. */
const LEVEL_WORD = withExamples(
  '(?:国家|世界|[省部市县区院校])级',
  '国家级 世界级 省级 部级 市级 县级 区级 院级 校级',
);
const LEVEL_ANYWHERE = new RegExp(LEVEL_WORD, 'u');
/** 基地市级16家，省级11家: of what level some of the things are, alone. */
const ONLY_LEVEL = withExamples(
  new RegExp(`^(?:其中)?(?<level>${LEVEL_WORD})$`, 'u'),
  `国家级 其中省级→省级`,
  `又国家级 国家级等`,
);
const LEVEL = withExamples(
  new RegExp(`^${LEVEL_WORD}|${LEVEL_WORD}$`, 'u'),
  `国家级医院 医院国家级`,
  `又国家级医院`,
);

/** Between a whole and the first of its places, and between places: （其中：甲镇12家、乙镇9家）, 共30家：甲镇12家. */
const TO_PLACES = withExamples(
  /^\s*(?:[（(，,]\s*其中[：:，,]?|[（(：:]|[、，；]|[，,]?其中[：:，,]?)\s*$/u,
  `（其中： ，其中： （ 、 其中， (其中： （其中: （其中， （其中, ( ， ； ： : 其中： 其中: 其中, （其中 其中`,
  `又（其中： 甲其中： （其中：等`,
);
/** A part of a place that has a name, or all places of a kind: 甲市中心城区, 各县. */
const NAMED_PART = withExamples(
  new RegExp(
    `^(?:\\p{Script=Han}{2,5}[省市县区州盟旗](?:${PART_OF_PLACE}|本级)|各(?:地|[设县]区?市|[市县区乡镇]|[县市]区))$`,
    'u',
  ),
  '江山市中心城区 平湖市本级 临江县农村 长宁区建成区 各地 各设区市 各县 各乡 各县区 各市 各镇 各区 各市区 各县市',
  '中心城区 各县医院 江山市高新企业',
);

/** The things of the statement before, where a name only says in which place some of them are; null for another name. */
export function nounOfPlace(
  name: string,
  { unit, ratio }: Quantity,
  { text, from, previous }: WordsAround,
): { name: string; stem: string } | null {
  if (!previous || measureOf(unit) !== measureOf(previous.unit)) return null;
  const change = GROWTH.exec(name)?.[0] ?? '';
  const places = name.slice(0, name.length - change.length);
  if (!places.split('、').every((place) => NAMED_PART.test(place) || IS_PLACE.test(place))) return null;
  const gap = text.slice(previous.end, from);
  const joins = TO_PLACES.test(gap) || /^其中/u.test(text.slice(from, from + NEAR));
  // 绿化覆盖率: what is done is part of what a rate measures, unlike that of 新增床位.
  const ofPlace = previous.name.slice(0, -previous.stem.length);
  const isFirst = ratio && !IS_PLACE.test(ofPlace) && !NAMED_PART.test(ofPlace) && !ONLY_PART.test(ofPlace);
  const said = isFirst ? previous.name.replace(LISTED_PLACES, '') : previous.stem;
  const thing = said.endsWith(change) ? said : '';
  return joins && thing.length >= 2 && !/[省市区县镇乡村旗]$/u.test(thing)
    ? { name: `${places}${thing}`, stem: thing }
    : null;
}
/** 东江市、西江市单位产值能耗下降: the places of a list before what is told of them. */
const LISTED_PLACES = withExamples(
  /^(?:\p{Script=Han}{2,6}[省市区县旗州]、)+\p{Script=Han}{1,5}?[省市区县旗州](?=\p{Script=Han}{3})/u,
  '东江市、西江市单位产值→东江市、西江市 南海区、北海县能耗下降→南海区、北海县 甲乙省、丙丁旗、戊己州绿化率→甲乙省、丙丁旗、戊己州',
  '东江市单位产值 电力、城市供水量',
);
const NEAR = 2;

/** What is measured of a whole, at the end of its name. */
const MEASURED_OF_WHOLE = withExamples(
  /(?<=\p{Script=Han}{2})(?:装机(?:容量|规模)?|(?:总|年)?(?:产量|产值|产能|供应量|发电量|消费量|用水量|用电量)|投资额?|收入|(?:播种|种植|栽植)?面积|存栏|出栏)$/u,
  '新能源装机 电源装机容量→装机容量 电力装机规模→装机规模 粮食产量 工业总产值→总产值 炼化产能 天然气供应量→供应量 电站年发电量→年发电量 能源消费量→消费量 农业用水量→用水量 全社会用电量→用电量 工业投资 项目投资额→投资额 旅游收入 耕地面积 作物播种面积→播种面积 果树种植面积→种植面积 果树栽植面积→栽植面积 生猪存栏 生猪出栏',
  '装机 粮食产量增长',
);
/** Between a whole and its parts, and between those: ，其中 and 、. */
const TO_PARTS = withExamples(
  /^\s*(?:[（(，,；]?\s*其中[：:，,]?|、|[（(])\s*$/u,
  '，其中 （其中： 其中， 、 （ ( (其中: ,其中, ；其中',
  '， ； 甲、',
);
/** Names that say what is measured, or of money, themselves. */
const SAYS_WHAT = withExamples(
  /(?:[量额率值数度款金费税机资]|规模|面积|收入|支出|能力|里程|存栏|出栏|补助|补贴|贡献|储备|增[长加])$/u,
  '发电量 成交额 入学率 产值 人数 程度 贷款 资金 运费 关税 装机 投资 规模 面积 收入 支出 能力 里程 存栏 出栏 补助 补贴 贡献 储备 增长 增加',
  '风电 小麦',
);
/** Longest name of a part, in UTF-16 units. */
const LONGEST_PART = 12;
/** Longest name of a thing alone, in UTF-16 units. */
const LONGEST_THING = 4;

/** 粮食产量50万吨，其中小麦20万吨: what is measured of the whole, of a part that names no measure; null for another name. */
export function measureOfWhole(
  name: string,
  { unit, ratio }: Quantity,
  { text, from, head, previous, sameSentence }: WordsAround,
): { name: string; stem: string } | null {
  if (!previous || ratio || !sameSentence || measureOf(unit) !== measureOf(previous.unit)) return null;
  const closed = text.slice(previous.end, from).replace(/（[^（）]*）/gu, '');
  const gap = `${closed}${/^\s*其中[：:，,]?/u.exec(head)?.[0] ?? ''}`;
  // 其中小麦20万吨，玉米15万吨: a list of parts goes on behind a comma with no more than a thing.
  const goesOn =
    /^\s*，\s*$/u.test(gap) &&
    name.length <= LONGEST_THING &&
    /其中[^。；]*$/u.test(text.slice(Math.max(0, from - LONGEST_SENTENCE), from));
  const measured = MEASURED_OF_WHOLE.exec(previous.stem)?.[0];
  const isPart =
    name.length >= 2 && name.length <= LONGEST_PART && !SAYS_WHAT.test(name) && !MEASURED_OF_WHOLE.test(name);
  if (measured === undefined || !isPart || !(goesOn || TO_PARTS.test(gap)) || isVerbal(name)) return null;
  return { name: `${name}${measured}`, stem: `${name}${measured}` };
}
