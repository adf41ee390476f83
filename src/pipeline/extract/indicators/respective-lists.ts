/** Numbers of several things in one statement: `A、B、C分别达到 x、y 和 z`. */
import { dimensionOf } from '../../text/measures.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { FactContext } from '../context/fact-context.ts';
import { completedNames, isElliptic, splitSubjects } from '../names/subject-lists.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { plainName } from '../rewrites/rewrites.ts';
import { actionAtStart } from '../statements/actions.ts';
import { relationOf } from '../statements/relations.ts';
import { baseYearOf, REACHES, segmentStart } from '../statements/statements.ts';
import { type Draft, describe, LONGEST_LEAD } from './describe.ts';

/** Most numbers that several things have respectively. */
const LONGEST_LIST = 30;
/** Says that the numbers are how far tasks were fulfilled: 分别完成年度任务的120%和112%. */
const FULFILLED_TASK = withExamples(
  /完成[^，。；]{0,10}(?:任务|目标|计划)[^，。；]{0,4}$/u,
  '完成全年任务 完成年度目标 完成年度计划 完成甲{8}全年任务 完成全年任务甲{4}',
  `完成，年任务 完成。年任务 完成全年任务， 完成全年任务。`,
);

/** Where the names of a list end and what is said of all of them begins. */
const SAID = withExamples(
  /(?:总数|仅为|相当于|是(?=[^，。；]{1,12}的?$)|(?<!不)(?:高于|高出|低于|快于|超出)|(?:与|同)[^，。；]{2,12}(?:相比|(?<=[年期])比)|(?:比|较)(?=[^重例较，。；]{2,16}[增提上下降减高低])|(?<=[率量额值入出资数])占(?=[^，。；]{1,20}$)|(?:同比|实际|年均|平均|累计)*(?:增长|增加(?!值)|提高|提升|上升|递增|下降|降低|减少|压减|压缩|精简|削减)[^，。；、]{0,3}$)[^，。；]*$/u,
  `人数总数 面积仅为 面积相当于 面积是邻市 增速高于全市 增速高出全市 增速低于全市 增速快于全市 增速超出全市 与邻市情况相比 同邻市情况相比 与2030年比 同上期比 产值比上年增加→比上年增加 产值较上年提高→较上年提高 入学率占全市 产值同比增长→同比增长 产值实际增加→实际增加 产值年均提高→年均提高 产值平均提升→平均提升 产值累计上升→累计上升 同比递增 下降 降低 减少 压减 压缩 精简 削减
    产值比上年提加 产值比上年上加 产值比上年下加 产值比上年降加 产值比上年减加 产值比上年高加 产值比上年低加 入学量占全市 入学额占全市 入学值占全市 入学入占全市 入学出占全市 入学资占全市 入学数占全市
    下降甲甲甲 同甲{10}上期比 面积是甲{10}邻市 入学值占甲{18}全市 产值比甲{16}上年下加`,
  `不高于全市 与，市情况相比 与。市情况相比 产值较上年重高 产值较上年例高 产值比上年增加， 产值比上年增加。
    下降、 面积是甲{11}邻市 入学值占甲{19}全市`,
);

/**
 * Quantities joined by 、 and 和 after 分别, the last perhaps with the unit of all: `84、53、11家`,
 * `3.9 个、27.4 个和 11.5 个百分点`. `taken`: how many of the quantities that uses.
 */
export function respectiveList(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): { list: Quantity[]; taken: number } {
  const first = quantities[index] as Quantity;
  const from = Math.max(0, first.start - LONGEST_LEAD);
  const before = text.slice(from, first.start);
  const lead = /(?<![0-9.、\s])(?:[0-9]+(?:\.[0-9]+)?\s*、\s*)+$/u.exec(before);
  if (lead && /分别[^，。；]{0,8}$/u.test(before.slice(0, lead.index))) {
    const values = [...lead[0].matchAll(/[0-9]+(?:\.[0-9]+)?/gu)];
    const bare = values.map((match) => ({
      ...first,
      value: Number(match[0]),
      start: from + lead.index + match.index,
      end: from + lead.index + match.index + match[0].length,
      sharesUnit: true as const,
    }));
    return { list: [...bare, first], taken: 1 };
  }
  const isRespective = /分别[^。；]*$/u.test(text.slice(Math.max(0, first.start - 30), first.start));
  const list = [first];
  const limit = Math.min(quantities.length, index + LONGEST_LIST);
  for (let next = index + 1; next < limit; next += 1) {
    const last = list.at(-1) as Quantity;
    const quantity = quantities[next] as Quantity;
    const between = text.slice(last.end, quantity.start);
    if (
      !/^\s*(?:、|和|及)\s*$/u.test(between) &&
      !(isRespective && last.ratio === quantity.ratio && OTHER_WAY.test(between))
    )
      break;
    list.push(quantity);
  }
  // Without 分别 shares are listed, points whose last number alone says that they are, and what as many things have.
  if (!isRespective && !first.ratio && first.unit !== '个' && !hasAsManyThings(text, list))
    return { list: [first], taken: 1 };
  const shared = list.at(-1)?.unit ?? '';
  const whole = list.map((item) =>
    shared === '个百分点' && item.unit === '个' ? { ...item, unit: shared, ratio: true } : item,
  );
  const respective =
    isRespective || whole.every((item) => item.ratio) || (list.length > 1 && hasAsManyThings(text, list));
  return whole.length > 1 && respective
    ? { list: whole, taken: whole.length }
    : { list: whole.slice(0, 1), taken: 1 };
}

/** 分别增长5%、下降3%: the next value changed in a way of its own. */
const OTHER_WAY = withExamples(
  /^\s*[、，和及]?\s*(?:同比)?(?<way>增长|增加|提高|提升|上升|上涨|下降|下跌|降低|减少|回落)了?\s*$/u,
  '增长 和同比增加 、提高 ，提升 及上升 上涨 下降 下跌 降低 减少 回落',
  `又增长 增长等`,
);
const WAY = withExamples(
  /(?:增长|增加|提高|提升|上升|上涨|下降|下跌|降低|减少|回落)$/u,
  '增长 增加 提高 提升 上升 上涨 下降 下跌 降低 减少 回落',
  `增长等`,
);

/** What is said of each value of a list: 增长5%、下降3%和2% grew once and fell twice. */
function waysOf(masked: string, list: readonly Quantity[], said: string): string[] {
  let way = said;
  return list.map(({ start }, index) => {
    const between = masked.slice(list[index - 1]?.end ?? start, start);
    const own = OTHER_WAY.exec(between)?.groups?.['way'];
    way = own === undefined ? way : said.replace(WAY, own);
    return way;
  });
}

/** 改造供热、燃气、排水管网8公里、6公里、3公里: as many values as things before them, all of one unit or all counted. */
function hasAsManyThings(text: string, list: readonly Quantity[]): boolean {
  const [first] = list as readonly [Quantity];
  const alike = ({ unit }: Quantity) =>
    unit === first.unit || [unit, first.unit].every((each) => dimensionOf(each) === 'things');
  if (list.length < FEWEST_THINGS || !list.every(alike)) return false;
  const head = text.slice(segmentStart(text, first.start), first.start).replace(REACHES, '');
  return !/[0-9等]/u.test(head) && splitSubjects(head, NOTHING).length === list.length;
}
const FEWEST_THINGS = 3;
const NOTHING = /^(?!)/u;

/** `A、B、C分别达到 x、y 和 z`: one row a subject, from the list before 分别 or from the statements before. */
export function fromList(
  text: string,
  masked: string,
  list: readonly Quantity[],
  before: readonly Draft[],
  context: FactContext,
): Draft[] {
  const first = list[0] as Quantity;
  const end = (list.at(-1) as Quantity).end;
  const from = segmentStart(masked, first.start);
  const words = masked.slice(from, first.start);
  const [names = '', behind = ''] = splitOnce(words, '分别');
  const cut = Math.min(SAID.exec(`${names}${behind}`)?.index ?? names.length, names.length);
  const head = names.slice(0, cut);
  const printedWords = text.slice(from, first.start);
  const [printedNames = '', printedBehind = ''] = splitOnce(printedWords, '分别');
  const said = relationOfList(`${printedNames.slice(cut)}${printedBehind}`, baseYearOf(printedWords));
  const ofTask = first.ratio && FULFILLED_TASK.test(words);
  const printed =
    head.replace(context.leading, '').trim() === '' || ofTask
      ? []
      : splitSubjects(
          text.slice(from, from + head.trimEnd().length).replace(REACHES, ''),
          context.leading,
          list.length,
        );
  // 养老金、补贴再次提高，月人均分别提高: what is said of each of the things before.
  const isMeasure = printed.length === 1 && EACH_MEASURE.test(printed[0] ?? '');
  const topics =
    (printed.length > 0 && !isMeasure) || ofTask ? [] : listBefore(text, from, list.length, context.leading);
  const listed = topics.length > 0 ? topics.map((name) => `${name}${isMeasure ? printed[0] : ''}`) : printed;
  const named = (listed.length === list.length ? completedNames(listed) : listed).map((name) =>
    plainName(said === '' ? name : name.replace(EFFECT, '').replace(context.leading, '')),
  );
  const own = first.ratio ? named : withListedAction(named);
  const baseYear = baseYearOf(printedWords);
  const previous = before.slice(-list.length);
  const years = yearsOf(masked, first.start, list.length);
  // 分别控制在4‰和6‰以下, 分别不低于3件和5件: the operator behind the last and the one before the first hold for all.
  const last = list.at(-1)?.comparator ?? '=';
  const shared = ['<=', '>=', '~'].includes(last) ? last : first.comparator;
  const ways = waysOf(masked, list, said);
  return list.map((each, index) => {
    const quantity = each.comparator === '=' ? { ...each, comparator: shared } : each;
    const whole = own.length === list.length;
    const inherited = own.length > 0 || previous.length < list.length ? undefined : previous[index];
    const stem = whole ? (own[index] ?? '') : (inherited?.stem ?? own.join('、'));
    const completed = whole && isElliptic(own) ? `${stem}（${own.join('、')}）` : stem;
    const name = `${completed}${ofTask ? '目标完成率' : (ways[index] ?? said)}`;
    const places = inherited?.named ?? { start: from, end: from + head.trimEnd().length };
    const subject = { name, stem, start: inherited?.start ?? from, end, named: places };
    const draft = describe(text, quantity, subject, context, 'respective-list', baseYear);
    return years === null ? draft : { ...draft, year: years[index] ?? null, yearInferred: false };
  });
}

/** 新建学校、医院…3所、5所: what is done to the first of a list is done to all. */
export function withListedAction(names: readonly string[]): string[] {
  const action = actionAtStart(names[0] ?? '');
  return names.map((name) => (actionAtStart(name) === '' ? `${action}${name}` : name));
}

/** 带动游客、消费分别增长: what grows. */
const EFFECT = withExamples(
  /^(?:[^、，。；]{2,12})?(?:带动|拉动|促进|推动)(?=\p{Script=Han}{2})/u,
  `以旧换新带动家电→以旧换新带动 带动游客 拉动消费 促进消费 推动消费
    甲甲带动游客 甲{11}又带动游客`,
  `又带动游客 ，又带动游客 、又带动游客`,
);

/** For whom each of the values is. */
const EACH_MEASURE = withExamples(
  /^(?:(?:每?[月年日]|户|人|[月年日]人)均|(?:处理|利用|达标)率)$/u,
  `每月均 月均 户均 人均 月人均 年均 日均 年人均 日人均 处理率 利用率 达标率`,
  `又每月均 每月均等`,
);
/** What a clause says of all things of its list: 再次提高, 均为全国平均水平一半. */
const SAID_OF_LIST = withExamples(
  /(?:(?:处理|利用|治理)?(?:能力|水平)(?:不断|显著)(?:提高|提升|增强)|(?:再|屡)?创(?:历史)?新高|(?:再次|逐年|全面|持续|稳步|不断|显著|大幅|同步|双双|进一步)(?:提高|提升|增长|下降|降低|改善)|(?:全[国省市]|世界)(?:最大|最多|领先)|(?<![平人户])均(?:为|居|达|位居|高于|低于|实现)[^、，]{2,16})$/u,
  `污水处理能力不断提高→处理能力不断提高 秸秆利用水平显著提升→利用水平显著提升 固废治理能力不断增强→治理能力不断增强 面积全国最大 产量全省最多 规模全市领先 产量世界领先 再创新高→再创新高 屡创历史新高→屡创历史新高 创历史新高 再次提高 逐年提升 全面增长 持续下降 稳步降低 不断改善 显著提高 大幅提高 同步提高 双双提高 进一步提高 均为全市 均居全市 均达全市 均位居全市 均高于全市 均低于全市 均实现翻番
    均居全市→均居全市 均为甲{16}`,
  '平均为全市 人均为全市 户均为全市 均为、市 均为，市 再次提高等',
);

/** 企业收入、利润同比增幅，高出平均水平2个、3个百分点: as many things in the clause before; else none. */
function listBefore(text: string, from: number, count: number, leading: RegExp): string[] {
  const before = text.slice(Math.max(0, from - LONGEST_LEAD), from);
  const clause = /(?:^|[，。；：])(?<clause>[^，。；：]{4,80})[，,]\s*$/u.exec(before)?.groups?.clause ?? '';
  // Behind a number of its own stands whose things they are.
  const things = clause
    .replace(/^.*[0-9]\s*(?:家|个|户|名|所|条|项)/u, '')
    .replace(SAID_OF_LIST, '')
    .trim()
    .replace(leading, '');
  const names = splitSubjects(things, leading, count);
  return names.length === count && count > 1 && !/[0-9]/u.test(things) ? names : [];
}

/** What the words of a list say of each of its things: 比2010年增长, 仅为某地（之比）; empty for a mere 达到. */
function relationOfList(words: string, baseYear: number | null): string {
  const bare = words.replace(/\s+/gu, '').replace(/的$/u, '');
  const relation = relationOf(bare.replace(REACHES, '')) ?? relationOf(bare);
  if (relation) return relation;
  if (baseYear !== null) return `与${baseYear}年之比`;
  const other = /^(?:仅为|相当于|是)(\p{Script=Han}{2,12})$/u.exec(bare)?.[1];
  return other ? `与${other}之比` : '';
}

function splitOnce(words: string, mark: string): [string, string] {
  const at = words.lastIndexOf(mark);
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + mark.length)];
}

/** 到2025年、2030年和2035年，…分别达到: the year of each value; null where the sentence does not list as many. */
function yearsOf(masked: string, offset: number, count: number): number[] | null {
  const sentence = /[^。；]*$/u.exec(masked.slice(Math.max(0, offset - LONGEST_LEAD), offset))?.[0] ?? '';
  const listed = /(?:[0-9]{4}年(?:底|末)?(?:、|和|及)){1,8}[0-9]{4}年/u.exec(sentence)?.[0] ?? '';
  const years = [...listed.matchAll(/[0-9]{4}/gu)].map(([year]) => Number(year));
  return years.length === count ? years : null;
}
