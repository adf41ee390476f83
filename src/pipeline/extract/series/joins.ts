/**
 * Values that names alone do not join: a later plan names the quantity otherwise, or a sum ties two stocks together. Each is
 * joined with its reason, which the reader sees.
 */
import type { Series, SeriesPoint } from '../../schemas/series.ts';
import { withExamples } from '../../text/with-examples.ts';
import { thingOf } from '../statements/actions.ts';
import { countingOf, type PlacedIndicator } from './counting.ts';

/** A value with the statement it is of, and what tells quantities apart besides the name. */
export interface LooseValue {
  indicator: PlacedIndicator;
  point: SeriesPoint;
  /** Scope, unit and place in one string. */
  kind: string;
}

/** Values that are one quantity, those in order of years, with why. */
export interface JoinedValues {
  kind: Series['joins'][number]['kind'];
  name: string;
  values: readonly LooseValue[];
  /** What shows it: the joined value, or stock, what came in, and next stock. */
  shownBy: readonly LooseValue[];
}

const SAYS_NOTHING = withExamples(
  /[“”"‘’\s的]|全[省市县区州旗]|(?:年|总)(?=产值|产量|收入|销售|营业)|(?<=[^业])企业(?=[年总]?(?:产值|产量|收入|销售|营业))/gu,
  `“ ” " ‘ ’ ␣ 的 全省→全省 全市→全市 全县→全县 全区→全区 全州→全州 全旗→全旗 年产值→年 年产量→年 年收入→年 年销售→年 年营业→年 总产值→总 甲企业产值→企业 甲企业产量→企业 甲企业收入→企业 甲企业销售→企业 甲企业营业→企业 甲企业年产值→企业 甲企业总产值→企业`,
  `年度 总部 产业企业产值`,
);
const SHARE = withExamples(
  /(?<of>.{4,})占(?<all>.{2,}?)(?:比重|比例|份额|比)$/u,
  `教育经费占财政支出比重 教育经费占财政支出比例 教育经费占财政支出份额 教育经费占财政支出比`,
  `经费占财政比重 教育经费占财政支出比重等`,
);
/** What is measured of both: 甲产值占乙产值比重 is 甲产值占乙比重. */
const MEASURE = withExamples(
  /(?:产值|增加值|产量|收入|支出|投资|面积|人数)$/u,
  `产值 增加值 产量 收入 支出 投资 面积 人数`,
  `产值等`,
);

/** A share as what it is of and of what; null for other names. */
function shareOf(name: string): { of: string; all: string } | null {
  const bare = name.replaceAll('规模以上', '规上').replace(SAYS_NOTHING, '');
  const { of, all } = SHARE.exec(bare)?.groups ?? {};
  if (of === undefined || all === undefined) return null;
  const measure = MEASURE.exec(of)?.[0] ?? '';
  const whole = measure !== '' && all.endsWith(measure) ? all.slice(0, -measure.length) : all;
  return { of, all: whole.replace(/企业$/u, '') };
}

/** Longest qualifier that one of two names may leave out, in UTF-16 units: 工业科技小巨人 and 工业小巨人. */
const LONGEST_LEFT_OUT = 2;
/** Least length of what both then say. */
const SHORTEST_SHARED = 6;

/** True for words of which one leaves out a short run of the other, inside of it. */
function leavesOut(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const gap = long.length - short.length;
  if (gap === 0) return a === b;
  if (gap > LONGEST_LEFT_OUT || short.length < SHORTEST_SHARED) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  return start > 0 && start < short.length && long.endsWith(short.slice(start));
}

/** Shares that different names tell of: 甲企业年产值占全市规上工业企业的比重, 甲产值占规模以上工业产值的比重. */
export function renamedShares(values: readonly LooseValue[]): JoinedValues[] {
  const shares = values.flatMap((value) => {
    const share = shareOf(value.indicator.name);
    return share ? [{ value, ...share }] : [];
  });
  const groups: (typeof shares)[] = [];
  for (const share of shares) {
    const fits = groups.filter((group) =>
      group.every(
        (other) =>
          other.value.kind === share.value.kind && other.all === share.all && leavesOut(other.of, share.of),
      ),
    );
    // What fits two quantities is none of them for sure.
    if (fits.length === 1) fits[0]?.push(share);
    else groups.push([share]);
  }
  return groups.flatMap((group) => {
    const joined = group.map(({ value }) => value);
    const names = new Set(joined.map(({ indicator }) => indicator.name));
    const years = new Map(joined.map(({ point }) => [`${point.year} ${point.kind}`, point.normalized]));
    const agree = joined.every(({ point }) => years.get(`${point.year} ${point.kind}`) === point.normalized);
    const [first] = joined;
    if (!first || names.size < 2 || !agree || years.size < 2) return [];
    const shownBy = joined.filter(({ indicator }) => indicator.name !== first.indicator.name);
    return [{ kind: 'name', name: first.indicator.name, values: joined, shownBy }];
  });
}

/** Least value of a sum that is no chance: 2 + 1 = 3 says nothing. */
const LEAST_ADDED = 20;
/** Shortest words that the three names have in common, in UTF-16 units. */
const SHORTEST_COMMON = 4;

/** Stocks of two years and what came in between, which is their difference to the unit: 584人, 新遴选153人, 737人. */
export function summedStocks(values: readonly LooseValue[]): JoinedValues[] {
  const exact = values.filter(
    ({ point: { comparator, kind, normalized } }) =>
      comparator === '=' && kind === 'baseline' && Number.isInteger(normalized) && normalized >= LEAST_ADDED,
  );
  const isStock = ({ indicator }: LooseValue) => countingOf(indicator) === 'stock';
  return exact.filter(isStock).flatMap((before) =>
    exact
      .filter((after) => isStock(after) && follows(before, after))
      .flatMap((after) =>
        exact
          .filter(
            (added) =>
              !isStock(added) &&
              follows(before, added) &&
              before.point.normalized + added.point.normalized === after.point.normalized,
          )
          .flatMap((added): JoinedValues[] => {
            const name = commonName([before, added, after].map(({ indicator }) => indicator.name));
            return name.length < SHORTEST_COMMON
              ? []
              : [{ kind: 'sum', name, values: [before, after], shownBy: [before, added, after] }];
          }),
      ),
  );
}

function follows(before: LooseValue, after: LooseValue): boolean {
  return (
    before.kind === after.kind && before.point.year !== null && after.point.year === before.point.year + 1
  );
}

function bareThing(name: string): string {
  return thingOf(name).replace(/[“”"‘’\s]/gu, '');
}

/** What names have in common: words that one of them quotes, else the longest run. */
function commonName(names: readonly string[]): string {
  const common = commonWords(names.map(bareThing));
  // The verbs before it may end alike: 入选“甲计划”, 新遴选“甲计划”.
  const quoted = names.flatMap((name) => /[“"](.+?)[”"]/u.exec(name)?.[1] ?? []);
  return quoted.find((words) => common.includes(words)) ?? common;
}

/** The longest run that all names hold. */
function commonWords([first = '', ...others]: readonly string[]): string {
  for (let length = first.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= first.length; start += 1) {
      const run = first.slice(start, start + length);
      if (others.every((other) => other.includes(run))) return run;
    }
  }
  return '';
}
