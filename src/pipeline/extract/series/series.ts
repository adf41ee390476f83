/**
 * Series: the same quantity over years and plans, joined by name, scope, place and what is counted, never across them.
 * Values that may contradict each other are named, not smoothed.
 */
import type { Indicator } from '../../schemas/facts.ts';
import type { Series, SeriesConflict, SeriesPoint, SeriesRule } from '../../schemas/series.ts';
import { MAGNITUDES } from '../../text/measures.ts';
import { printedValue } from '../../text/printed-value.ts';
import { shortId } from '../../text/sha256.ts';
import { withExamples } from '../../text/with-examples.ts';
import { thingOf } from '../statements/actions.ts';
import { countingOf, type PlacedIndicator } from './counting.ts';
import { type JoinedValues, type LooseValue, renamedShares, summedStocks } from './joins.ts';

/** Counting words that stand for the same thing: 400家 and 400个 of enterprises. */
const SAME_UNIT: Record<string, string> = { 个: '家', 名: '人', '％': '%' };
const NAME_ENDING = withExamples(
  /(?:总数|总量|数量|总额|(?<![指系基])数)$/u,
  '企业总数→总数 企业总量 企业数量 交易总额 企业数',
  '指数 系数 基数 企业总数等',
);
/** Exact values may differ by this share through rounding; sums, which leave out what was dropped, by more. */
const ROUNDING = 0.005;
const SUM_TOLERANCE = 0.02;
/** A value of the whole, and of a part of it. */
const WHOLE = withExamples(/总(?:产值|收入|规模|投入)(?:规模)?$/u, '总产值 总收入 总规模 总投入', `总产值等`);
const PART = withExamples(/(?:产值|收入|规模|投入)(?:规模)?$/u, '产值 收入 规模 投入', `产值等`);
const FEWEST_PARTS = 3;
/** Before the name of what came in within a year. */
const FLOW_PREFIX = '新增：';
/** Shortest name by which values are joined without a rule. */
const SHORTEST_NAME = 6;

/** Joins the indicators of all plans. Only quantities with two or more values make a series. In no order. */
export function joinSeries(indicators: readonly PlacedIndicator[], rules: readonly SeriesRule[]): Series[] {
  const ready = rules.map((rule) => ({
    ...rule,
    patterns: rule.patterns.map((pattern) => new RegExp(pattern, 'u')),
  }));
  const groups = Map.groupBy(
    // What came in over several years is joined with nothing: over how many is seldom said.
    indicators.filter((indicator) => indicator.baseYear === null && countingOf(indicator) !== 'years'),
    (indicator) => keyOf(indicator, ready),
  );
  const series = [...groups].flatMap(([key, members]): Series[] => {
    const [name = '', scope = '', unit = ''] = key.split('\t');
    const place = [...(members[0]?.place ?? [])];
    const points = members.map((member) => pointOf(member)).sort(inOrder);
    // Several values of one clause for one year are several things that the names do not tell apart.
    const perClause = new Map(
      points.map((point) => [`${point.clause} ${point.year} ${point.kind}`, point.normalized]),
    );
    const mixed = points.filter(
      (point) => perClause.get(`${point.clause} ${point.year} ${point.kind}`) !== point.normalized,
    );
    if (mixed.length > 1) return [];
    const years = new Set(points.map((point) => `${point.year} ${point.kind}`));
    // Two values of one clause for one year are two halves of one statement: 首次突破80%，达到81.43%.
    const said = new Set(points.map((point) => `${point.plan}/${point.clause} ${point.year} ${point.kind}`));
    const values = new Set(points.map((point) => point.normalized));
    if (said.size < 2 || (years.size < 2 && values.size < 2)) return [];
    const id = `x${shortId(key)}`;
    return [{ id, name, scope, place, unit, points, joins: [], conflicts: findConflicts(points) }];
  });
  const byId = new Map(series.map((item) => [item.id, item]));
  for (const whole of wholesAndParts(indicators)) {
    const known = byId.get(whole.id);
    if (!known) {
      byId.set(whole.id, whole);
      continue;
    }
    const there = new Set(known.points.map((point) => point.indicator));
    known.points.push(...whole.points.filter((point) => !there.has(point.indicator)));
    known.conflicts.push(...whole.conflicts);
  }
  const loose = indicators.filter(({ baseYear }) => baseYear === null).map(looseValue);
  for (const joined of [...renamedShares(loose), ...summedStocks(loose)]) joinByReason(byId, joined);
  const byName = Map.groupBy(byId.values(), ({ name, scope, place }) => `${name}\t${scope}\t${place}`);
  for (const stock of byId.values()) {
    const flows = byName.get(`${flowName(stock.name)}\t${stock.scope}\t${stock.place}`) ?? [];
    for (const flow of flows) if (flow !== stock) stock.conflicts.push(...sumConflicts(stock, flow));
  }
  return [...byId.values()];
}

function looseValue(indicator: PlacedIndicator): LooseValue {
  const kind = [indicator.scope, unitOf(indicator).measure, placeKey(indicator)].join('\t');
  return { indicator, point: pointOf(indicator), kind };
}

/** Puts values that are joined for a reason into the series that has one of them, or into one of their own; notes the reason. */
function joinByReason(byId: Map<string, Series>, { kind, name, values, shownBy }: JoinedValues): void {
  const [first] = values;
  if (!first) return;
  const ids = new Set(values.map(({ point }) => point.indicator));
  const known = [...byId.values()].filter(({ points }) => points.some((point) => ids.has(point.indicator)));
  const whole = known.find(({ points }) =>
    [...ids].every((id) => points.some((each) => each.indicator === id)),
  );
  if (whole) return;
  const { scope, place } = first.indicator;
  const { measure } = unitOf(first.indicator);
  const key = [name, scope, measure, placeKey(first.indicator)].join('\t');
  const series = known[0] ?? {
    id: `x${shortId(key)}`,
    name,
    scope,
    place: [...place],
    unit: measure,
    points: [],
    joins: [],
    conflicts: [],
  };
  for (const other of known.slice(1)) {
    byId.delete(other.id);
    series.conflicts.push(...other.conflicts);
    series.joins.push(...other.joins);
  }
  const points = new Map(
    [...series.points, ...known.flatMap((each) => each.points), ...values.map(({ point }) => point)].map(
      (point) => [point.indicator, point],
    ),
  );
  series.points = [...points.values()].sort(inOrder);
  series.joins.push({
    kind,
    indicators: shownBy.map(({ point }) => point.indicator),
    printed: shownBy.map(({ indicator, point }) =>
      kind === 'name' ? indicator.name : `${point.year}: ${point.printed}`,
    ),
  });
  byId.set(series.id, series);
}

/** Results before targets of one year. */
function inOrder(a: SeriesPoint, b: SeriesPoint): number {
  return (a.year ?? 0) - (b.year ?? 0) || order(a) - order(b);
}

function order(point: SeriesPoint): number {
  return { baseline: 0, rank: 1, target: 2 }[point.kind];
}

/** A rule with its patterns ready. */
type ReadyRule = Omit<SeriesRule, 'patterns'> & { patterns: readonly RegExp[] };

/** A name as quantities are told apart by it: without what is done, quotation marks, and words that only say that it is a number. */
export function bareQuantity(name: string): string {
  return thingOf(name)
    .replace(/[“”"\s]/gu, '')
    .replace(NAME_ENDING, '');
}

function keyOf(indicator: PlacedIndicator, rules: readonly ReadyRule[]): string {
  const name = thingOf(indicator.name).replace(/[“”"\s]/gu, '');
  const { measure } = unitOf(indicator);
  const rule = rules.find(
    (candidate) => candidate.unit === measure && candidate.patterns.some((pattern) => pattern.test(name)),
  );
  const own = name.replace(NAME_ENDING, '');
  const base = rule?.name ?? (own.length >= SHORTEST_NAME ? own : `${indicator.plan} ${indicator.id}`);
  const counted = countingOf(indicator) === 'stock' ? base : flowName(base);
  return [counted, indicator.scope, rule?.unit ?? measure, placeKey(indicator)].join('\t');
}

/** Tells places apart; a plan whose place is unknown is a place of its own. */
function placeKey({ place, plan }: PlacedIndicator): string {
  return place.length > 0 ? place.join('/') : `plan ${plan}`;
}

/** The name of what came in of a thing within a year; 新认定… says that already. */
function flowName(name: string): string {
  return /^新/u.test(name) ? name : `${FLOW_PREFIX}${name.replace(/^累计/u, '')}`;
}

/** The measure of a unit without its magnitude, and what one of the unit is in it: 万家 → 家, 10000. */
export function unitOf(indicator: Indicator): { measure: string; factor: number } {
  if (indicator.kind === 'rank') return { measure: '', factor: 1 };
  const magnitude = Object.keys(MAGNITUDES).find((word) => indicator.unit.startsWith(word));
  const measure = magnitude ? indicator.unit.slice(magnitude.length) : indicator.unit;
  return {
    measure: SAME_UNIT[measure] ?? (measure === '' && magnitude ? '元' : measure),
    factor: magnitude ? (MAGNITUDES[magnitude] ?? 1) : 1,
  };
}

function pointOf(indicator: PlacedIndicator): SeriesPoint {
  const { factor } = unitOf(indicator);
  const scaled = (value: number) => Number((value * factor).toPrecision(12));
  return {
    indicator: `${indicator.plan}/${indicator.id}`,
    plan: indicator.plan,
    clause: indicator.clause,
    year: indicator.year,
    yearInferred: indicator.yearInferred,
    value: indicator.value,
    value2: indicator.value2,
    normalized: scaled(indicator.value),
    wanted: indicator.wanted,
    comparator: indicator.comparator,
    kind: indicator.kind,
    printed: printedValue(indicator),
  };
}

/** True for values that are joined by more than what was inferred: one of them at least has its year in its sentence. */
function isDated(points: readonly SeriesPoint[]): boolean {
  return points.some(({ yearInferred }) => !yearInferred);
}

/**
 * Two exact results for one year, in different clauses, that differ by more than rounding. A year that was inferred
 * counts within its plan alone, beside one that is printed: what a plan looks back on and its table both tell where it begins.
 */
function findConflicts(points: readonly SeriesPoint[]): SeriesConflict[] {
  const exact = points.filter(isExactResult);
  return exact.flatMap((point, index) =>
    exact
      .slice(index + 1)
      .filter(
        (other) =>
          other.clause !== point.clause &&
          other.year === point.year &&
          (other.plan === point.plan
            ? isDated([point, other])
            : !(other.yearInferred || point.yearInferred)) &&
          differs(other.normalized, point.normalized, ROUNDING),
      )
      .map((other) => conflict('results', [point, other])),
  );
}

/** A stock, what came in during the next year, and the stock after it that is not their sum; all years as printed. */
function sumConflicts(stock: Series, flow: Series): SeriesConflict[] {
  const isSure = (point: SeriesPoint) => isExactResult(point) && !point.yearInferred;
  const results = stock.points.filter(isSure);
  return results.flatMap((before) =>
    results
      .filter((after) => before.year !== null && after.year === before.year + 1)
      .flatMap((after) =>
        flow.points
          .filter(
            (added) =>
              isSure(added) &&
              added.year === after.year &&
              differs(before.normalized + added.normalized, after.normalized, SUM_TOLERANCE),
          )
          .map((added) => conflict('sum', [before, added, after])),
      ),
  );
}

/**
 * Wholes that are less than their parts: 总产值 of the plan's whole area against the 产值 of three or more of its
 * domains, for the same year, which one of them at least prints. Each becomes a series of its own, with the contradiction.
 */
function wholesAndParts(indicators: readonly PlacedIndicator[]): Series[] {
  const placeOf = ({ plan, year, kind }: PlacedIndicator) => `${plan} ${year} ${kind}`;
  const parts = Map.groupBy(
    indicators.filter((part) => PART.test(part.name) && unitOf(part).measure === '元'),
    placeOf,
  );
  return indicators
    .filter((whole) => WHOLE.test(whole.name) && unitOf(whole).measure === '元')
    .flatMap((whole): Series[] => {
      // Of the whole place, too, a value in a domain is of that alone.
      const fieldOf = ({ scope, domain }: PlacedIndicator) =>
        scope === whole.scope ? (domain ?? scope) : scope;
      const alike = (parts.get(placeOf(whole)) ?? []).filter((part) => fieldOf(part) !== fieldOf(whole));
      const first = [...Map.groupBy(alike, fieldOf).values()].flatMap((group) => group[0] ?? []);
      const points = [whole, ...first].map(pointOf);
      const [total, ...rest] = points;
      const sum = rest.reduce((all, point) => all + point.normalized, 0);
      if (
        !total ||
        !isDated(points) ||
        first.length < FEWEST_PARTS ||
        sum <= total.normalized * (1 + SUM_TOLERANCE)
      )
        return [];
      const key = [whole.name, whole.scope, '元', placeKey(whole)].join('\t');
      return [
        {
          id: `x${shortId(key)}`,
          name: whole.name,
          scope: whole.scope,
          place: [...whole.place],
          unit: '元',
          points: [total],
          joins: [],
          conflicts: [conflict('parts', points)],
        },
      ];
    });
}

function isExactResult(point: SeriesPoint): boolean {
  return point.kind === 'baseline' && point.comparator === '=';
}

function differs(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) > tolerance * Math.max(Math.abs(a), Math.abs(b));
}

function conflict(kind: SeriesConflict['kind'], points: readonly SeriesPoint[]): SeriesConflict {
  return {
    kind,
    indicators: points.map((point) => point.indicator),
    printed: points.map((point) => `${point.year}: ${point.printed}`),
  };
}
