/** The words after a number that name what it counts. Offsets are UTF-16 units. */
import { MAGNITUDE, MEASURE } from '../../text/measures.ts';
import { CHINESE_NUMBER } from '../../text/numerals.ts';
import { withExamples } from '../../text/with-examples.ts';
import { SIZE_OF_EACH } from '../numbers/size-of-each.ts';
import { actionAtStart } from '../statements/actions.ts';
import { tidyName } from '../statements/statements.ts';
import { IS_MONEY } from './funding.ts';
import { withPredicate } from './predicates.ts';

const CLAUSE_END = /[，。；：,;！？（）()0-9]/u;
/** A short bracket inside a name: 出国（境）培训. */
const INNER_BRACKET = withExamples(
  /(?<=[\p{Script=Han}A-Za-z])[（(](?:(?:市、区|市|区|旗|居)[)）]|[^（()）0-9，。；]{1,8}[)）](?=\p{Script=Han})|(?![含其见以]|不)\p{Script=Han}{1,4}[)）](?=[、，。；]))/gu,
  `液化气LNG（天然气）供应 县（市、区） 县（市、区) 县（市） 市（区） 县（旗） 村（居） 出国（境）培训 企业（农户）， 出国(境）培训 出国（境)培训 企业（农户)， 企业（农户）、 企业（农户）。 企业（农户）；`,
  `（约束性）， 企业（含本级）， 企业（不含税）， 企业（其本级）， 企业（见本级）， 企业（以本级）， 出国（（）培训 出国（(）培训`,
);
/** 10座20万立方米以上储罐: how large each of the things is that are counted. */
const SIZE_OF_THINGS = withExamples(
  /^[0-9.]+(?=\s?(?:立方米|千瓦|吨|兆瓦|万(?:立方米|千瓦|吨))(?:以[上下]|级)\p{Script=Han}{2})/u,
  '8立方米以上储罐→8 8千瓦以上机组→8 8.5吨以下锅炉→8.5 8兆瓦级风机→8 8万立方米以上储罐→8 8万千瓦级机组→8 8万吨级码头→8',
  '8吨级 又8吨级码头 吨级码头',
);
/** 入选民营企业500强, 居全国第3位: digits that count nothing. */
const RANK_IN_NAME = withExamples(
  '[0-9]{2,3}(?=强)|(?<=[全世]\\p{Script=Han}{1,4}前)[0-9]{1,3}(?![0-9%％])|(?<=(?:排名|进入|位列|位居)前)[0-9.]+(?=[%％‰])|(?<=(?:居|列|排名?)(?:全[国省市区球]|世界|亚洲|内地|国内|[东中西]部)第)[0-9]{1,3}(?=[位名])|(?<=连续)[0-9]{1,2}(?=年\\p{Script=Han}{2})|[0-9]{2,4}(?=千伏(?:输变电|变电))',
  `民营企业500强→500 新兴产业20强→20 进入全国前10→10 世界前300→300 全省同行业前3→3 排名前5%→5 进入前1.5％→1.5 位列前3‰→3 位居前2%→2
    居全国第3位→3 列全省第120名→120 排全市第5位 排名全区第8位 居全球第1位 居世界第9位 居亚洲第4位 居内地第6位 居国内第7位 居东部第2位 居中部第2位 居西部第2位
    连续3年获评→3 连续12年获评→12 1000千伏输变电→1000 35千伏变电站→35 220千伏输变电→220 110千伏变电站→110`,
  '3强 全国前10% 全国前10％ 居全国第3批 连续3年， 220千伏线路 前5%',
);
/** 入选民营企业500强, 排名进入全国前10: no number of another thing. */
const NUMBER_IN_NAME = new RegExp(
  `${RANK_IN_NAME}|(?<=${SIZE_OF_EACH})[0-9.]+(?=\\s?(?:[%％]|[万亿]+元))|(?<=[A-Za-z]-?)[0-9]{1,4}(?=[，。；、]|\\p{Script=Han}|$)|(?<=^(?:以上)?的?年?(?:总?产值|营业收入|营收|主营业务收入|销售收入|销售额|规模|投资额?|总投资|税收|面积|建筑面积)(?:超过?|突破|在)?)[0-9.]+(?=\\s?[万亿]*(?:元|亩|平方米|千瓦)(?:及?以上)?的?\\p{Script=Han}{2})|(?<=\\p{Script=Han}{2})[0-9.]+(?=\\s?(?:蒸吨|千伏|千瓦|兆瓦|万?吨|米|张床位)(?:及|或)?以[上下](?!。|，|；)\\p{Script=Han}{2})`,
  'gu',
);
/** “体系化、开放式”的联合体: marks within a name in quotation marks end nothing. */
const QUOTED = /“[^“”]{2,24}”/gu;
/** 跨上2万亿元新台阶, 突破4万元大关: what the value is, no thing that it counts. */
const MARK_REACHED = withExamples(
  /^\s*(?:的?新?台阶|大关|关口)(?=$|[^\p{Script=Han}])/u,
  '新台阶 大关 关口， 台阶',
  `又新台阶 新台阶等`,
);
/** What ends the name of the things; 达到标准 is what they do. */
const STOP = withExamples(
  /[，。；：,;、！？（）()0-9]|分别|达到(?![^，。；、0-9]{2,16}(?:标准|要求|条件|等级|水平)(?:$|[，。；、]))|增加到|提高到|增长到|年均|户均|为(?=契机|依托|抓手|载体|核心|主体|纽带|支撑)/u,
  `， 分别 达到 增加到 提高到 增长到 年均 户均 为契机 为依托 为抓手 为载体 为核心 为主体 为纽带 为支撑 达到国家标准，其→，
    达到国家标准。其→。 达到国家标准；其→； 达到国家标准、其→、 达到，家标准，其→达到 达到。家标准，其→达到
    达到国家标准甲`,
  '达到国家标准 达到国家要求 达到上市条件 达到五星等级 达到全省水平 达到甲{14}国家标准',
);
/** Longest words after a number that name what it counts, in UTF-16 units: keeps texts without punctuation linear. */
const LONGEST_FOLLOWING = 200;

/**
 * The words after a number up to where they stop to name what it counts, and whether a number cuts them. `unit`: of the
 * number; without it a list of works is one thing.
 */
export function followingOf(
  text: string,
  masked: string,
  end: number,
  unit = '',
): { words: string; noun: string | null; cut: boolean } {
  const rest = masked
    .slice(end, end + LONGEST_FOLLOWING)
    .replace(INNER_BRACKET, (bracket) => '＿'.repeat(bracket.length))
    .replace(NUMBER_IN_NAME, (digits) => '＿'.repeat(digits.length))
    .replace(SIZE_OF_THINGS, (digits) => '＿'.repeat(digits.length))
    .replace(QUOTED, (words) => words.replace(/[、，；：。]/gu, '＿'));
  if (/^\s*(?:和|及|与|以及|等(?=$|[，。；、]))/u.test(rest) || MARK_REACHED.test(rest))
    return { words: '', noun: null, cut: false };
  const stop = rest.search(STOP);
  const clauseEnd = rest.search(CLAUSE_END);
  const clause = clauseEnd < 0 ? rest : rest.slice(0, clauseEnd);
  // Behind 12个 of 公园12个、列入名录的古树30株 stands another thing with its own number.
  const hasOwn = /[0-9]/u.test(rest[clauseEnd] ?? '');
  const isJoined = stop > 0 && rest[stop] === '、';
  const isOne = isJoined && measuresFirst(clause, unit);
  const noun = isJoined && !isOne && !hasOwn ? headNoun(clause) : null;
  const isList = isJoined && !isOne && noun === null && isListOfThings(clause, rest[clauseEnd]);
  const until = noun === null && !isList ? stop : clauseEnd;
  const length = until < 0 ? rest.length : until;
  return { words: text.slice(end, end + length), noun, cut: /[0-9]/u.test(rest[length] ?? '') };
}

/** The things that the number at `offset` counts; empty where no number or no noun stands there. */
export function thingBehind(text: string, masked: string, offset: number): string {
  const number = new RegExp(`^\\s*[0-9.,]+\\s*余?多?(?:${MAGNITUDE})?余?多?\\s*(?:${MEASURE})`, 'u').exec(
    text.slice(offset, offset + 30),
  );
  if (!number) return '';
  const words = tidyName(followingOf(text, masked, offset + number[0].length).words);
  return withPredicate(words)?.noun ?? words;
}

/** Joins the items of a list that have numbers of their own: 、60余个, 和13支, 的38个. */
const NEXT_ITEM = new RegExp(
  `^(?:以及|[和及与、的])?\\s*(?:近|约|超过?)?(?:[0-9.,]+|上?[百千万])\\s*余?多?(?:${MAGNITUDE})?余?多?\\s*(?:${MEASURE})`,
  'u',
);
const MOST_ITEMS = 8;

/** What the things of the last item of a list with numbers do, where its words say that; null for no such list. `offset`: behind the things of an item. */
export function laterPredicate(text: string, masked: string, offset: number): string | null {
  let at = offset;
  for (let items = 0; items < MOST_ITEMS; items += 1) {
    const next = NEXT_ITEM.exec(masked.slice(at, at + 40));
    if (!next) return null;
    at += next[0].length;
    const { words } = followingOf(text, masked, at);
    const things = words.replace(/(?:以及|[和及与])\s*$/u, '');
    const doing = withPredicate(tidyName(words));
    if (doing) {
      const object = thingBehind(text, masked, at + words.length);
      return object !== '' && IS_MONEY.test(object) ? `${doing.predicate}${object}` : doing.predicate;
    }
    at += things.length;
  }
  return null;
}

/** Units that count works and tasks themselves, and money that pays for them: 12个供水、供电等项目. */
export const COUNTS_WORKS = /[个项类件批种处元]$/u;
const ARE_WORKS = withExamples(
  /等[^，。；、]{0,8}(?:项目|工程|设施|工作|任务)/u,
  '管网改造等项目 道路改造等重点工程 照明等附属设施 清扫等日常工作 植树等任务 照明等甲{8}设施',
);

/** 10公里管网改造、污泥处置等项目: what is measured is the first of the works, where the unit counts none of them. */
function measuresFirst(clause: string, unit: string): boolean {
  return unit !== '' && ARE_WORKS.test(clause) && !COUNTS_WORKS.test(unit);
}

/** 500名懂技术、善管理的新型农民, 300名法官、律师等法律人才: the noun behind the attributes. Null where the attributes are not joined by 、. */
function headNoun(clause: string): string | null {
  const [, noun = null] = /、[^、]*(?:的|等(?:各类|方面的?)?)(\p{Script=Han}{2,16})$/u.exec(clause) ?? [];
  return noun;
}

/** 上百个大学、科研机构、园区: things that one number counts; no list where an item does something or has its own number. */
function isListOfThings(clause: string, end: string | undefined): boolean {
  const items = clause.split('、');
  return (
    clause.length <= 40 &&
    (!/[0-9]/u.test(end ?? '') || /、[^、]*[和及与]\p{Script=Han}{2,}\s*$/u.test(clause)) &&
    !/(?:增[速幅长]|收入|利润|税金|率|比重)$/u.test(clause) &&
    !new RegExp(`[${CHINESE_NUMBER}]{2,}|[${CHINESE_NUMBER}][个项家名所]`, 'u').test(clause) &&
    items.slice(1).every((item) => actionAtStart(item) === '' && /^[\p{Script=Han}“”A-Za-z]{2,}/u.test(item))
  );
}
