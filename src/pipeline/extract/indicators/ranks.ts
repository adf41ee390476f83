/** Ranks: 位居全国第三, 排名第7位. */
import { ordinalValue } from '../../text/numerals.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { FactContext } from '../context/fact-context.ts';
import { completedNames, splitSubjects } from '../names/subject-lists.ts';
import { beforeIn } from '../names/subjects.ts';
import type { Span } from '../numbers/places.ts';
import { segmentStart, tidyName } from '../statements/statements.ts';
import type { FoundIndicator } from './found.ts';

/**
 * A rank ends with its number, 位 or 名. Before a noun the number is an ordinal of that noun: 第一方阵, 第二产业, 第三批,
 * 第一位者. Only words that go on with the sentence may follow.
 */
const AFTER_RANK =
  '(?=\\s*(?:$|[^\\p{L}\\p{N}、]|、(?!第[^位名，。；、]{1,3}[^位名，。；、])|[和与及并且或但也而]|以[上内]|左右|的(?!部门|单位)))';
const ORDINAL = `第\\s*(?<ordinal>[一二三四五六七八九十]{1,3}|[0-9]{1,3})(?:\\s*(?<unit>位|名)(?!者|的?(?:部门|单位))|${AFTER_RANK})`;
const VERB = withExamples(
  '(?:稳居|位居|位列|名列|居(?![民住家委室])于?|排名(?:位列)?|跃居|跃升至|保持(?:在)?|列|(?:(?:提|上)?升|前移)[至到](?=全[国省市球]|世界|[^，。；、0-9]{0,10}第[^，。；]{1,3}[位名])|连续\\s*[0-9一二两三四五六七八九十]+\\s*年(?=全[国省市球]|世界))',
  `稳居→稳居 位居→位居 位列→位列 名列→名列 居于→居于 居全市→居 排名位列→排名位列 跃居→跃居 跃升至→跃升至 保持在→保持在 列 排名位 保持 升至全国 升至全省 升至全市 升至全球 提升到世界→提升到 上升至第三位→上升至 上升至第三名→上升至 前移至全省→前移至 连续8年全国→连续8年 连续8年全省→连续8年 连续8年全市→连续8年 连续8年全球→连续8年 连续两年世界→连续两年
    上升至甲{10}第三名 上升至第甲甲三名 连续28年全省`,
  `居民 居住 居家 居委会 居室 上升至第，名 上升至第。名 上升至，第三名 上升至。第三名`,
);
/** 装机容量世界第一: among whom, without a verb, behind what is measured. */
const AMONG = withExamples(
  '(?:(?<=[量额值数率度积]|规模|水平|能力|里程)(?=全[国省市球]|世界)|(?<=[0-9][^，。；、0-9]{1,6}[、，])(?=全[国省市球]第|世界第))',
  `产量全国 出口额全省 年产值全市 专利数全球 增长率世界 满意度全国 种植面积全国 产业规模全国 医疗水平全国 创新能力全国 铁路里程世界 5000万人次、全国第四 30亿元，全省第三 8家、全市第一 9个、全球第二 3座、世界第五
    8甲{5}家、全市第一`,
  `8，、全市第一 8。、全市第一`,
);
const RANK = new RegExp(`(?:${VERB}|${AMONG})(?<among>[^，。；、0-9]{0,12}?)${ORDINAL}`, 'gu');

/** A statement before a rank. */
interface Ranked {
  start: number;
  end: number;
  stem: string;
  named: Span;
}

/** 位居全国第三: the place of the thing just spoken of, or of what stands before the words; 均居全国第三: of each of them. */
export function findRanks(
  text: string,
  masked: string,
  found: readonly Ranked[],
  context: FactContext,
): (FoundIndicator & { stem: string })[] {
  return [...masked.matchAll(RANK)].flatMap((match) => {
    const { ordinal = '', unit = '', among = '' } = match.groups ?? {};
    const value = ordinalValue(ordinal);
    // 第一一位 is a slip of the print that names no place.
    if (value === null) return [];
    const start = segmentStart(masked, match.index);
    const end = match.index + match[0].length;
    const numberStart = match.index + match[0].lastIndexOf(ordinal);
    const words = text.slice(start, match.index).replace(context.leading, '');
    const before = found.filter((indicator) => indicator.start < start);
    const { by, ...when } = context.when(text, match.index);
    const first = { start: numberStart, end: numberStart + ordinal.length, value };
    const ranks = [first, ...laterRanks(masked, end)];
    const things = rankedThings(words, masked, start, before, context.leading, ranks.length);
    // 甲、乙分别居第3位、第4位: as many ranks as things, or of each the same.
    if (ranks.length > 1 && ranks.length !== things.length) return [];
    return things.map(({ stem, named }, index) => ({
      quote: '',
      start,
      end,
      name: `${stem}${tidyName(among)}排名`,
      stem,
      value: (ranks[index] ?? first).value,
      value2: null,
      comparator: '=' as const,
      unit,
      number: { ...(ranks[index] ?? first), value2: null, unit: '' },
      said: { start, end },
      named: named ?? { start, end: match.index },
      ...when,
      wanted: when.kind === 'target',
      forecast: false,
      kind: 'rank' as const,
      scope: context.scope(text, start, words),
      per: null,
      baseYear: null,
      flow: false,
      binding: null,
      note: null,
      rule: 'rank',
      why: by,
    }));
  });
}

/** The ranks that a list goes on with behind the first: 、第4位. */
function laterRanks(masked: string, end: number): { start: number; end: number; value: number }[] {
  const words = LATER_RANKS.exec(masked.slice(end, end + LONGEST_RANKS))?.[0] ?? '';
  return [...words.matchAll(/(?<=第\s*)[^位名、和\s]{1,3}/gu)].flatMap((match) => {
    const value = ordinalValue(match[0]);
    const start = end + match.index;
    return value === null ? [] : [{ start, end: start + match[0].length, value }];
  });
}
const LATER_RANKS = withExamples(
  /^(?:\s*[、和]\s*第\s*(?:\p{Script=Han}|[0-9]{1,3})(?:\s*[位名])?(?=[，。；、]|$))+/u,
  '、第4位 和第四位 、第4 、第5名 、第4位， 、第4位。 、第4位； 、第4位、甲→、第4位 、第224',
  '又、第4位 、第二产业 、第4批 第4位',
);
/** Longest list of such ranks, in UTF-16 units. */
const LONGEST_RANKS = 40;

/** That each of several things has it. */
const EACH = withExamples(
  /(?:(?<![平人户年月日地亩])均|都|双双|分别)$/u,
  '规模均 规模都 规模双双 规模分别',
  '平均 人均 户均 年均 月均 日均 地均 亩均 规模均等 规模都等',
);
/** How long or how surely, and whose the thing is for those who write, before the verb of a rank. */
const BESIDE = withExamples(
  /(?:(?:连续|已)\s*[0-9一二两三四五六七八九十]+\s*年|(?<=\p{Script=Han}{4})(?:[我本][国省市州县区旗]|继续|始终|总体|持续|首次))$/u,
  `产业规模连续8年 产业规模已三年 产业规模我省 产业规模本市 产业规模我国 产业规模我州 产业规模我县 产业规模我区 产业规模我旗 产业规模继续 产业规模始终 产业规模总体 产业规模持续 产业规模首次
    产业规模已一年`,
  '我省 规模继续 产业规模连续8年等',
);
/** 甲园在乙评价中: the evaluation that ranks it. */
const IN_EVALUATION = withExamples(
  /^(?<thing>\p{Script=Han}{2,14}?)在(?<rated>[^在，。；]{2,}?(?:评价|考核|评估|测评|评比|评选|监测|排行榜|百强榜))中$/u,
  `甲园在年度评价中 甲园在年度考核中 甲园在年度评估中 甲园在年度测评中 甲园在年度评比中 甲园在年度评选中 甲园在年度监测中 甲园在年度排行榜中 甲园在年度百强榜中
    甲{12}甲园在年度评价中`,
  '又，甲园在年度评价中 甲园在年度评价中等 甲园在，度评价中',
);
/** 总量从全国第26位 before 上升到第20位: the former rank. */
const BEFORE_THAT = withExamples(
  /[由从][^，。；]{0,10}第(?:\p{Script=Han}|[0-9]{1,3})[位名]?$/u,
  '由全国第26位 从去年第三名 由全省第八 从第12 由甲{8}全省第八 从第212 由全省第2',
  '由，第26位 从。第26位 由；第26位 由全国第26位等',
);
/** 甲市在总量 before a rank, 满意度测评甲州: where it is. */
const WHERE = withExamples(
  /^\p{Script=Han}{2,3}[省市州县区]在(?=\p{Script=Han}|[A-Z])|(?<=测评|评价|考核|评估|满意度|指数)(?!\p{Script=Han}?[全各地城])\p{Script=Han}{1,3}[省市州县区]$/u,
  `甲乙省在经济总量 甲乙市在GDP总量 甲乙州在经济总量 甲乙县在经济总量 甲乙区在经济总量 满意度测评甲乙州 绩效评价甲乙省 年度考核甲乙市 年度评估甲乙县 群众满意度甲乙区 创新指数甲乙市
    指数甲省 指数甲甲全省 甲甲乙省在经济总量`,
  '又，甲乙市在总量 指数全省 指数各县 指数地区 指数城市 满意度测评甲乙州等',
);
/** 经济总量、人均收入 before a rank: what is measured, one after another. */
const LISTED = withExamples(
  /^[^，。；]{2,}(?:[量额值数率度积]|规模|收入|增速)、[^，。；、]{2,}(?:[量额值数率度积]|规模|水平|收入|增速|GDP)$/u,
  '经济总量、企业数 进出口额、总产值 年产值、入学率 企业数、满意度 入学率、绿地面积 满意度、交易额 绿地面积、农业产量 产业规模、投资规模 居民收入、生活水平 投资增速、人均收入 经济总量、税收增速 经济总量、人均GDP',
  '，经济总量、企业数 经济总量、，业数 经济总量、企业数等 。产值、入学率 年产值、。学率',
);
/** 该项指标: what was just spoken of. */
const SAME_AGAIN = withExamples(
  /^(?:该|此|这一)项?(?:指标|数据|排名)(?:进一步|继续|持续)?$/u,
  '该项指标 此项数据 这一排名 该指标进一步 该指标继续 该指标持续',
  '又该项指标 该项指标体系',
);
const INDICATOR = withExamples(
  /(?<topic>[“”\p{Script=Han}]{2,16}指标)[^，。；]{0,16}，\s*$/u,
  `“获得电力”指标持续优化， 办理建筑许可指标，
    甲{10}“获得电力”指标持续优化，→甲{10}“获得电力”指标持续优化， 甲甲指标持续优化， 办理建筑许可指标甲{16}，`,
  '指标持续优化， 办理建筑许可指标，排名 办理建筑许可指标，， 办理建筑许可指标。，',
);
/** 油菜籽等14种农产品产量: how many kinds there are is another number. */
const HOW_MANY_KINDS = /(?<=\p{Script=Han}等)\s*[0-9]{1,3}\s*[种个项类](?=\p{Script=Han}{2,}[量值额]$)/u;
/** What is measured of the thing of the statement before: 增量保持全国第一. */
const OF_BEFORE = withExamples(
  /^(?:(?:年均)?(?:增量|增速|增幅)|总[量额数]|总?规模|占比)$/u,
  '增量 年均增速 增幅 总量 总额 总数 总规模 规模 占比',
  '又增量 又总量 增量等 总量等',
);

/** The things that have a rank, with the places of their words: one or, where the words say so, all of a list. `named` is undefined for the words before the rank. */
function rankedThings(
  words: string,
  masked: string,
  start: number,
  before: readonly Ranked[],
  leading: RegExp,
  ranks: number,
): { stem: string; named?: Span }[] {
  const bare = words.trim().replace(BESIDE, '');
  const isEach = EACH.test(bare);
  const said = tidyName(bare.replace(EACH, '').replace(BESIDE, '').replace(BEFORE_THAT, ''))
    .replace(IN_EVALUATION, '$<thing>$<rated>')
    .replace(WHERE, '')
    .replace(HOW_MANY_KINDS, '');
  const previous = beforeIn(masked, before, start);
  if (SAME_AGAIN.test(said)) {
    const topic = INDICATOR.exec(masked.slice(Math.max(0, start - LONGEST_RANKS), start))?.groups?.['topic'];
    const isNear = previous && !/[。；]/u.test(masked.slice(previous.end, start));
    return [isNear ? { stem: previous.stem, named: previous.named } : { stem: topic ?? said }];
  }
  if (said === '' && (isEach || ranks > 1)) {
    const listed = listBefore(masked, start, before, ranks);
    if (listed.length > 1) return listed;
    const clause = namedBefore(masked, start);
    const things = clause ? completedNames(splitSubjects(clause.words, leading)) : [];
    if (clause && things.length > 1 && (ranks === 1 || things.length === ranks))
      return things.map((stem) => ({ stem: tidyName(stem), named: clause.named }));
  }
  if (
    said === '' ||
    (OF_BEFORE.test(said) && previous && /^\s*[、，]\s*$/u.test(masked.slice(previous.end, start)))
  )
    return [{ stem: `${previous?.stem ?? ''}${said}`, ...(previous ? { named: previous.named } : {}) }];
  const both = isEach ? splitSubjects(said, leading) : [];
  if (both.length > 1 && previous && both.every((each) => OF_BEFORE.test(each)))
    return both.map((each) => ({ stem: `${previous.stem}${each}`, named: previous.named }));
  const names = isEach || LISTED.test(said) ? completedNames(splitSubjects(said, leading)) : [];
  return names.length > 1 && names.every((name) => name.length > 2)
    ? names.map((stem) => ({ stem }))
    : [{ stem: said }];
}

/** 科技馆、博物馆数量，均居全省第一: a clause without a number that only names the things. */
const ONLY_NAMES = withExamples(
  /(?<=^|[，。；：])(?<words>[^，。；：0-9、]{2,24}(?:、[^，。；：0-9、]{2,24})*[、和][^，。；：0-9、]{2,24})，\s*$/u,
  '科技馆、博物馆数量， 100家。公共图书馆和文化馆， 5家；甲园、乙园、丙园， 5家，甲园、乙园， 规模12：甲园、乙园， 12，甲{24}、甲{24}、甲{24}，→甲{24}、甲{24}、甲{24}',
  '12家科技馆、博物馆， 科技馆， 科技馆12家、博物馆8家， 科技馆、博物馆 科技馆、博物馆，其中',
);
/** Longest clause of names, in UTF-16 units. */
const LONGEST_NAMES = 120;

function namedBefore(masked: string, start: number): { words: string; named: Span } | null {
  const near = masked.slice(Math.max(0, start - LONGEST_NAMES), start);
  const match = ONLY_NAMES.exec(near);
  const words = match?.groups?.['words'];
  if (!match || words === undefined) return null;
  const from = start - near.length + match.index;
  return { words, named: { start: from, end: from + words.length } };
}

/**
 * The statements that end before a place and are items of one list: 甲企业12家、乙企业30家，均居全国第一. Where there are
 * several `ranks`, as many statements, which may also be clauses.
 */
function listBefore(masked: string, start: number, before: readonly Ranked[], ranks: number): Ranked[] {
  const listed: Ranked[] = [];
  let next = start;
  for (const each of before.toReversed()) {
    const joint = listed.length === 0 || ranks > 1 ? /^\s*[，、和]\s*$/u : /^\s*[、和]\s*$/u;
    // Those of 甲、乙分别增长5%、6% share their words.
    if (each.end <= next && !joint.test(masked.slice(each.end, next))) break;
    listed.unshift(each);
    next = each.start;
    if (listed.length === ranks && ranks > 1) break;
  }
  return listed;
}
