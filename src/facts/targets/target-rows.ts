/**
 * What plans want by a year, and what came of it as far as the corpus says: plain data that the page renders and exports
 * write. JSON keeps it whole. Words of the interface are keys.
 */
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import type { Comparator, Indicator } from '../../pipeline/schemas/facts.ts';
import type { Series, SeriesPoint } from '../../pipeline/schemas/series.ts';
import { once } from '../../pipeline/text/once.ts';
import { printedValue } from '../../pipeline/text/printed-value.ts';
import { themesOfIndicators } from '../indicators/indicator-themes.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { toldTargets } from './same-target.ts';
import { saysWanted } from './wanted.ts';

/** A value with the address of its sentence. */
export interface TargetValue {
  plan: string;
  clause: string;
  year: number | null;
  comparator: Comparator;
  /** As printed, without the operator. */
  printed: string;
  /** A result that the text only expects. */
  forecast: boolean;
  quote: string;
}

/** A target of a plan for a year. */
export interface TargetRow {
  /** `<plan>-<indicator id>` */
  id: string;
  plan: string;
  name: string;
  nameUnsure: boolean;
  /** The place. */
  scope: string;
  /** The heading that says of what; empty where the name does. */
  within: string;
  year: number;
  binding: Indicator['binding'];
  themes: string[];
  /** Id of its series. */
  series: string | null;
  target: TargetValue;
  /** The words around the target up to the next comma on either side: with the verb that the name leaves out. */
  words: string;
  /** Where the plan tells the same target again. */
  again: TargetValue[];
  /** Targets for years before, by any plan. */
  interim: TargetValue[];
  /** The last result before the plan begins. */
  baseline: TargetValue | null;
  /** Results since, in the order of years. */
  results: TargetValue[];
  outcome: Outcome;
}

/** Years that targets are set for, latest first. */
export const targetYears = once((corpus: Corpus): number[] =>
  [...new Set(allTargets(corpus).map(({ year }) => year))].sort((a, b) => b - a),
);

/** Returns the targets for a year, in the order of the plans and the text. */
export const targetsOf = (corpus: Corpus, year: number): TargetRow[] =>
  allTargets(corpus).filter((row) => row.year === year);

const allTargets = once((corpus: Corpus): TargetRow[] =>
  corpus.plans.flatMap((plan) => rowsOf(corpus, plan)),
);

function rowsOf(corpus: Corpus, plan: SitePlan): TargetRow[] {
  const seriesOf = ({ id }: Indicator) => corpus.seriesOf.get(`${plan.id}/${id}`) ?? null;
  return toldTargets(plan, (indicator) => seriesOf(indicator)?.id ?? null).flatMap((told) => {
    const [first, ...others] = told;
    const { year } = first;
    if (year === null) return [];
    const row = rowOf(corpus, plan, { ...first, year }, seriesOf(first));
    const places = [first, ...others.filter(({ comparator }) => comparator === first.comparator)];
    const again = places.filter(
      ({ clause }, index) => places.findIndex((each) => each.clause === clause) === index,
    );
    const isReported = row.outcome.kind !== 'unreported';
    const before = others.map((each) => statedBefore(plan, each, plan.data.period?.[0] ?? year));
    return {
      ...row,
      again: again.slice(1).map((each) => printedOf(plan.id, each)),
      // What a table says beside the same target.
      binding: told.find(({ binding }) => binding !== null)?.binding ?? null,
      baseline: row.baseline ?? (isReported ? null : (before.find((each) => each !== null) ?? null)),
    };
  });
}

function rowOf(
  corpus: Corpus,
  plan: SitePlan,
  indicator: Indicator & { year: number },
  series: Series | null,
): Omit<TargetRow, 'again' | 'binding'> {
  const { id, name, nameUnsure, scope, within, year, rule } = indicator;
  // A plan may tell what came of the aims of the plan before.
  const planBegins = plan.data.period?.[0] ?? year;
  const begins = Math.min(planBegins, year);
  const points = datedPoints(series).filter(({ indicator: of }) => isFlow(corpus, of) === indicator.flow);
  const point = points.find((each) => each.indicator === `${plan.id}/${id}`);
  const reported = points.filter(({ wanted }) => !wanted);
  // Of aims of the plan before, the last years are no base.
  const base = year < planBegins ? year - FIVE_YEARS + 1 : begins;
  // What a plan tells of a year before the one it aims at is where it starts, unless it is of the plan before.
  const isStart = (each: Dated) =>
    each.year < base || (each.plan === plan.id && each.year < year && begins < year && year >= planBegins);
  const before = reported.findLast(isStart) ?? null;
  const after = reported.filter(
    (each) => each.year >= begins && !isStart(each) && (!indicator.flow || each.year === year),
  );
  const stated = after.length === 0 ? statedIn(plan, indicator, year) : null;
  const value = (each: SeriesPoint) => valueAt(corpus, each);
  // Growth and sums that a table tells: no level leads there.
  const added = rule === 'table-annual' || rule === 'table-sum';
  return {
    id: `${plan.id}-${id}`,
    plan: plan.id,
    name,
    nameUnsure,
    scope,
    within: within ?? '',
    year,
    themes: [...(themesOfIndicators(corpus).get(`${plan.id}/${id}`) ?? [])],
    series: series?.id ?? null,
    target: printedOf(plan.id, indicator),
    words: wordsAround(plan.clauseById.get(indicator.clause)?.text ?? '', indicator.quote),
    interim: points.filter((each) => each.wanted && each.year < year).map(value),
    // What was added in years before is no level from which more is added.
    baseline: added ? null : before ? value(before) : statedBefore(plan, indicator, base),
    results: stated
      ? [printedOf(plan.id, stated)]
      : [...new Map(after.map((each) => [`${each.year} ${each.printed}`, value(each)])).values()],
    outcome:
      point || stated
        ? outcomeOf({
            target: stated || !point ? measured(indicator) : point,
            year,
            baseline: added ? null : before,
            results: stated ? [measured({ ...stated, year })] : after,
            ofItsYear: isOfItsYear(indicator),
            direction: saysWanted(indicator),
          })
        : UNREPORTED,
  };
}

/** Code points that words around a quote may have. */
const MOST_WORDS = 80;

/** Returns a quote with the words before and after it up to the next comma; the quote alone where these are many. */
export function wordsAround(text: string, quote: string): string {
  const from = text.indexOf(quote);
  if (from < 0) return quote;
  const before =
    text
      .slice(0, from)
      .split(/[，。；：！？,;\s]/u)
      .at(-1) ?? '';
  const after = text.slice(from + quote.length).split(/[，。；：！？,;\s]/u)[0] ?? '';
  const words = `${before}${quote}${after}`;
  return [...words].length > MOST_WORDS ? quote : words;
}

/** True when something is known of the quantity besides the target. */
export const isKnown = ({ baseline, results, outcome }: TargetRow): boolean =>
  baseline !== null || results.length > 0 || outcome.kind !== 'unreported';

/** True for what is said of one year: growth in it, what comes in during it, and what is to be kept as it is. */
const isOfItsYear = ({ name, unit, flow, quote }: Indicator): boolean =>
  flow ||
  (unit === '%' && /(?:增长|下降|增速|增幅|降幅)率?$/u.test(name) && !/累计|年均|比[0-9]{4}/u.test(name)) ||
  /保持|维持/u.test(quote);

const FIVE_YEARS = 5;

/** Nothing on this site says more of the quantity. */
const UNREPORTED: Outcome = { kind: 'unreported', share: null, rule: 'none', year: null };

type Dated = SeriesPoint & { year: number };

/** The values of a series that have a year, in the order of years. */
const datedPoints = (series: Series | null): Dated[] =>
  (series?.points ?? [])
    .flatMap((point) => (point.year === null ? [] : [{ ...point, year: point.year }]))
    .sort((a, b) => a.year - b.year);

/** A result that the plan itself states under the same name, such as beside the target in its table. */
const statedOf = (
  plan: SitePlan,
  target: Indicator,
  isOf: (year: number) => boolean,
): Indicator | undefined =>
  plan.indicators.findLast(
    ({ name, scope, unit, kind, year, flow }) =>
      kind === 'baseline' &&
      name === target.name &&
      scope === target.scope &&
      unit === target.unit &&
      flow === target.flow &&
      year !== null &&
      isOf(year),
  );

/** One of before the plan begins, and one of the year of the target itself. */
function statedBefore(plan: SitePlan, target: Indicator, begins: number): TargetValue | null {
  const stated = statedOf(plan, target, (year) => year < begins);
  return stated ? printedOf(plan.id, stated) : null;
}
const statedIn = (plan: SitePlan, target: Indicator, year: number) =>
  statedOf(plan, target, (each) => each === year) ?? null;

/** A value as it is compared with one of its unit. */
const measured = ({ value, comparator, kind, year }: Indicator & { year: number }) => ({
  normalized: value,
  comparator,
  kind,
  year,
});

const printedOf = (plan: string, indicator: Indicator): TargetValue => ({
  plan,
  clause: indicator.clause,
  year: indicator.year,
  comparator: indicator.comparator,
  printed: printedValue(indicator),
  forecast: indicator.forecast,
  quote: indicator.quote,
});

const flows = once(
  ({ plans }: Corpus) =>
    new Set(
      plans.flatMap(({ id: plan, indicators }) =>
        indicators.flatMap(({ id, flow }) => (flow ? `${plan}/${id}` : [])),
      ),
    ),
);

/** Whether a value counts what comes in: it has no level for its base, nor a level one of it. `indicator`: `<plan>/<id>`. */
const isFlow = (corpus: Corpus, indicator: string): boolean => flows(corpus).has(indicator);

function valueAt({ plans }: Corpus, point: SeriesPoint): TargetValue {
  const { plan, clause, year, comparator, printed } = point;
  const indicators = plans.find(({ id }) => id === plan)?.indicators ?? [];
  const { quote = '', forecast = false } =
    indicators.find(({ id }) => `${plan}/${id}` === point.indicator) ?? {};
  return { plan, clause, year, comparator, printed, forecast, quote };
}
