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
import { isBurden, type Outcome, outcomeOf } from './outcome.ts';

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
  scope: string;
  year: number;
  binding: Indicator['binding'];
  themes: string[];
  /** Id of its series. */
  series: string | null;
  target: TargetValue;
  /** The words around the target up to the next comma on either side: with the verb that the name leaves out. */
  words: string;
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
  const seen = new Set<string>();
  return plan.indicators.flatMap((indicator) => {
    const { id, name, scope, year, wanted, value, value2, unit } = indicator;
    if (!wanted || year === null) return [];
    const series = corpus.seriesOf.get(`${plan.id}/${id}`) ?? null;
    // What the plan says again is one target.
    const key = [series?.id ?? name, scope, year, value, value2, unit].join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [rowOf(corpus, plan, { ...indicator, year }, series)];
  });
}

function rowOf(
  corpus: Corpus,
  plan: SitePlan,
  indicator: Indicator & { year: number },
  series: Series | null,
): TargetRow {
  const { id, name, nameUnsure, scope, year, binding } = indicator;
  // A plan may tell what came of the aims of the plan before.
  const begins = Math.min(plan.data.period?.[0] ?? year, year);
  const points = datedPoints(series).filter(({ indicator: of }) => isFlow(corpus, of) === indicator.flow);
  const point = points.find((each) => each.indicator === `${plan.id}/${id}`);
  const reported = points.filter(({ wanted }) => !wanted);
  const before = reported.findLast((each) => each.year < begins) ?? null;
  const after = reported.filter((each) => each.year >= begins);
  const value = (each: SeriesPoint) => valueAt(corpus, each);
  return {
    id: `${plan.id}-${id}`,
    plan: plan.id,
    name,
    nameUnsure,
    scope,
    year,
    binding,
    themes: [...(themesOfIndicators(corpus).get(`${plan.id}/${id}`) ?? [])],
    series: series?.id ?? null,
    target: printedOf(plan.id, indicator),
    words: wordsAround(plan.clauseById.get(indicator.clause)?.text ?? '', indicator.quote),
    interim: points.filter((each) => each.wanted && each.year < year).map(value),
    baseline: before ? value(before) : statedBefore(plan, indicator, begins),
    results: after.map(value),
    outcome: point
      ? outcomeOf({
          target: point,
          year,
          baseline: before,
          results: after,
          ofItsYear: isOfItsYear(indicator),
          isBurden: isBurden(name),
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

/** Nothing on this site says more of the quantity. */
const UNREPORTED: Outcome = { kind: 'unreported', share: null, rule: 'none', year: null };

type Dated = SeriesPoint & { year: number };

/** The values of a series that have a year, in the order of years. */
const datedPoints = (series: Series | null): Dated[] =>
  (series?.points ?? [])
    .flatMap((point) => (point.year === null ? [] : [{ ...point, year: point.year }]))
    .sort((a, b) => a.year - b.year);

/** A result before the plan begins that the plan itself states under the same name: beside the target in its table. */
function statedBefore(plan: SitePlan, target: Indicator, begins: number): TargetValue | null {
  const stated = plan.indicators.findLast(
    ({ name, scope, unit, kind, year, flow }) =>
      kind === 'baseline' &&
      name === target.name &&
      scope === target.scope &&
      unit === target.unit &&
      flow === target.flow &&
      year !== null &&
      year < begins,
  );
  return stated ? printedOf(plan.id, stated) : null;
}

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
