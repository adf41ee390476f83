/** Lists of things that share a statement: 雏鹰、瞪羚企业分别达到…, 甲和乙均超过…. */

/** Ends of the names of rates, and of their changes. */
const RATE = /(?:率|比重|比例|占比|强度|增速|增幅|增长)$/u;
const GROWTH = /(?:同比|年均|实际)*(?:增速|增幅|增长率?|增长速度)$/u;
/** Two things in one word, for as many values. */
const COMPOUNDS: Readonly<Record<string, readonly [string, string]>> = {
  产销量: ['产量', '销量'],
  城乡居民: ['城镇居民', '农村居民'],
  城乡: ['城市', '农村'],
  收支: ['收入', '支出'],
  进出口额: ['进口额', '出口额'],
  存贷款: ['存款', '贷款'],
};

/** True where the last name of a list is a rate that completes those before, and nothing tells how: 小麦、水稻和玉米良种率. */
export function isElliptic(names: readonly string[]): boolean {
  const [last = '', ...others] = names.toReversed();
  return others.length > 0 && RATE.test(last) && !others.some((name) => RATE.test(name));
}

/** `A、B和C` → A, B, C, without the words before them; 工业炸药产销量, for two values, → 工业炸药产量, 工业炸药销量. */
export function splitSubjects(head: string, leading: RegExp, count = 0): string[] {
  const names = head
    .replace(leading, '')
    .split(/、|和(?![^、和]*[和])|以及|(?<=[率量额值数入重])与/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [only = ''] = names;
  const compound = Object.keys(COMPOUNDS).find((word) => only.includes(word));
  if (names.length !== 1 || count !== 2 || compound === undefined) return names;
  return (COMPOUNDS[compound] ?? []).map((part) => only.replace(compound, part));
}

/** Words that stand for one another at the beginning of names: 城镇 and 农村 in 城镇、农村居民收入. */
const COUNTERPARTS: readonly (readonly string[])[] = [
  ['城镇', '农村', '城市', '乡村', '城区', '郊区'],
  ['第一', '第二', '第三', '一', '二', '三'],
  ['国家', '省', '市', '区', '县', '镇', '乡', '村', '校'],
  ['大', '中', '小', '微'],
  ['男', '女'],
  ['东部', '中部', '西部', '东北'],
  ['小学', '初中', '高中'],
  ['公办', '民办'],
  ['进口', '出口'],
  ['固定', '移动'],
];

/** Nouns that complete the names before the last: 雏鹰、瞪羚企业, 化肥、农药使用量. The longest first. */
const SHARED_NOUNS =
  /(?:保险参保人数|企业|机构|平台|园区|学校|医院|基地|人才|使用量|产量|增加值|减排量|生师比|覆盖率)$/u;
/** Ends of names that are whole. */
const WHOLE_NAME =
  /(?:率|量|额|值|数|面积|企业|机构|平台|园区|学校|医院|中心|基地|人才|项目|产品|比重|收入|投资)$/u;

/** The names with the noun that only the last one prints; as they are where another name is whole. */
function withSharedNoun(names: readonly string[]): readonly string[] {
  const last = names.at(-1) ?? '';
  const noun = SHARED_NOUNS.exec(last)?.[0] ?? '';
  const others = names.slice(0, -1);
  if (noun === '' || others.length === 0 || last === noun || others.some((name) => WHOLE_NAME.test(name)))
    return names;
  return [...others.map((name) => `${name}${noun}`), last];
}

/**
 * The names with what only the last one prints: 城镇、农村居民收入 → 城镇居民收入, 农村居民收入; 第一产业、第二产业增加值 →
 * 第一产业增加值, 第二产业增加值. As they are where the words do not show what that is.
 */
export function completedNames(names: readonly string[]): readonly string[] {
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  for (const words of COUNTERPARTS) {
    const tails = others.map((name) => {
      const word = words.find((candidate) => name.startsWith(candidate));
      return word === undefined ? null : name.slice(word.length);
    });
    const [tail] = tails;
    if (tail === undefined || tail === null || tails.some((other) => other !== tail)) continue;
    const word = words.find((candidate) => last.startsWith(candidate + tail));
    const shared = word === undefined ? '' : last.slice(word.length + tail.length);
    if (shared !== '') return [...others.map((name) => `${name}${shared}`), last];
  }
  return withSharedMeasure(withSharedRate(withSharedNoun(names)));
}

/** 主营业务收入、利润增速 → 主营业务收入增速; 种植、收获机械化率 → 种植机械化率. As they are where names are of other lengths. */
function withSharedRate(names: readonly string[]): readonly string[] {
  if (!isElliptic(names)) return names;
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  const growth = GROWTH.exec(last)?.[0];
  if (growth !== undefined) return [...others.map((name) => `${name}${growth}`), last];
  const [{ length } = ''] = others;
  const shared = last.slice(length);
  const alike = others.every((name) => name.length === length) && shared.length >= 3;
  return alike ? [...others.map((name) => `${name}${shared}`), last] : names;
}

/** Words of what is measured, which a list changes while its thing stays: 地方财政收入、支出. */
const MEASURED =
  /(?:(?:申请|授权|拥有|登记|发货|吞吐|客运|货运|产|销)量|(?:成交|交易|进口|出口|销售|利润|投资)额|增加值|总产值|产值|(?:主营业务|营业)?收入|支出|利润|利税|税金|税收|存款|贷款|进口|出口)(?:总额|余额)?(?:同比)?(?:增速|增幅|增长)?$/u;

/** 地方财政收入、支出 → 地方财政收入, 地方财政支出: names that say only what is measured get the thing of the first. */
function withSharedMeasure(names: readonly string[]): readonly string[] {
  const [first = '', ...others] = names;
  const measured = MEASURED.exec(first)?.[0];
  const thing = measured === undefined ? '' : first.slice(0, -measured.length);
  if (thing === '' || others.length === 0) return names;
  return [first, ...others.map((name) => (MEASURED.exec(name)?.[0] === name ? `${thing}${name}` : name))];
}
