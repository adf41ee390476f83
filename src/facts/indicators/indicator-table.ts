/**
 * Indicators, amounts of support and deadlines as rows of one table: plain data that pages render, filters choose from, and
 * lists are written of. Words of the interface are keys.
 */
import type { SitePlan } from '../../corpus/model.ts';
import type { Comparator, Deadline, Indicator, Support } from '../../pipeline/schemas/facts.ts';
import { headingName } from '../../pipeline/text/heading.ts';
import { printedAmount, printedValue } from '../../pipeline/text/printed-value.ts';

/** What a row says of its value, besides what it counts. */
export type RowKind = Indicator['kind'] | 'support' | 'deadline';
/** flow: what came in; yearly: for each year; total: summed up over years. */
export type RowMeasure = 'flow' | 'yearly' | 'total';

/** A row; `plan` and `clause` are the address of its sentence. */
export interface IndicatorRow {
  /** Unique in its plan. */
  id: string;
  plan: string;
  clause: string;
  kind: RowKind;
  /** What is counted, given or due. */
  name: string;
  nameUnsure: boolean;
  /** The place, and the heading that says of what where the name does not. */
  scope: string;
  /** Empty where it is not known. */
  year: string;
  yearInferred: boolean;
  comparator: Comparator;
  limit: Support['limit'];
  /** As printed. */
  value: string;
  /** Of a rank: aimed at. */
  wanted: boolean;
  forecast: boolean;
  once: boolean;
  measures: RowMeasure[];
  binding: Indicator['binding'];
  note: string | null;
  quote: string;
  /** Rule that found it. */
  rule: string;
  /** Id of its series. */
  series: string | null;
  themes: string[];
}

/** What a row takes from the corpus around its plan. */
export interface RowContext {
  /** Themes and series of an indicator of the plan by its id. */
  themesOf: (indicator: string) => readonly string[];
  seriesOf: (indicator: string) => string | null;
}

/** Makes the rows of a plan: its indicators, then support, then deadlines, each in the order of the text. */
export function indicatorRows(plan: SitePlan, { themesOf, seriesOf }: RowContext): IndicatorRow[] {
  const common = ({ id, clause, quote, rule }: Indicator | Support | Deadline) => ({
    ...BLANK,
    id,
    plan: plan.id,
    clause,
    quote,
    rule,
    themes: [...(plan.clauseById.get(clause)?.themes ?? [])],
  });
  const sectionOf = (id: string) => {
    const section = plan.sectionById.get(id);
    return section && section.depth > 0 ? headingName(section) : '';
  };
  return [
    ...plan.indicators.map((indicator) => ({
      ...common(indicator),
      kind: indicator.kind,
      name: indicator.name,
      nameUnsure: indicator.nameUnsure,
      scope: [indicator.scope, indicator.within].filter(Boolean).join(' '),
      year: indicator.year === null ? '' : String(indicator.year),
      yearInferred: indicator.yearInferred && indicator.year !== null,
      comparator: indicator.comparator,
      value: printedValue(indicator),
      wanted: indicator.wanted,
      forecast: indicator.forecast,
      measures: measuresOf(indicator),
      binding: indicator.binding,
      note: indicator.note,
      series: seriesOf(indicator.id),
      themes: [...themesOf(indicator.id)],
    })),
    ...plan.support.map((support) => ({
      ...common(support),
      kind: 'support' as const,
      name: [support.instrument, support.per ?? support.base].filter(Boolean).join('：'),
      limit: support.limit,
      once: support.once,
      value: printedAmount(support),
    })),
    ...plan.deadlines.map((deadline) => ({
      ...common(deadline),
      kind: 'deadline' as const,
      name: sectionOf(deadline.section),
      year: deadline.by?.slice(0, 4) ?? '',
      value: deadline.words,
    })),
  ];
}

const BLANK = {
  nameUnsure: false,
  scope: '',
  year: '',
  yearInferred: false,
  comparator: '=' as const,
  limit: null,
  wanted: false,
  forecast: false,
  once: false,
  measures: [],
  binding: null,
  note: null,
  series: null,
};

/** Says what a value counts besides a stock: what came in, a year's, a sum since the beginning. */
export function measuresOf({ name, flow, per }: Indicator): RowMeasure[] {
  return [
    ...(flow ? ['flow' as const] : []),
    ...(per === '年' ? ['yearly' as const] : []),
    ...(/累计/u.test(name) ? ['total' as const] : []),
  ];
}

/** What rows can be chosen by, and the values that a row has of each. */
const ROW_FACETS = {
  plan: ({ plan }: IndicatorRow) => [plan],
  theme: ({ themes }: IndicatorRow) => themes,
  kind: ({ kind }: IndicatorRow) => [kind],
  binding: ({ binding }: IndicatorRow) => (binding === null ? [] : [binding]),
  measure: ({ measures }: IndicatorRow) => measures,
} satisfies Record<string, (row: IndicatorRow) => readonly string[]>;
export type RowFacet = keyof typeof ROW_FACETS;

/** Returns the values that a row has of each facet. */
export function facetsOf(row: IndicatorRow): [RowFacet, readonly string[]][] {
  return (Object.keys(ROW_FACETS) as RowFacet[]).map((facet) => [facet, ROW_FACETS[facet](row)]);
}

/** Returns the values of a facet that rows have, each with the number of its rows, most first. */
export function facetValues(
  rows: readonly IndicatorRow[],
  facet: RowFacet,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of ROW_FACETS[facet](row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
