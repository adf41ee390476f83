/** Words of a row of indicators that both the page and the exports contain. */
import type { Messages } from '../../i18n/index.ts';
import type { IndicatorRow } from './indicator-table.ts';

/** Says what kind of value a row gives, with all that qualifies it. */
export function kindWords(
  { kind, wanted, forecast, once }: IndicatorRow,
  { indicators, support }: Messages,
): string {
  return [
    indicators.kinds[kind],
    kind === 'rank' && wanted && indicators.wanted,
    forecast && indicators.forecast,
    once && `（${support.once}）`,
  ]
    .filter(Boolean)
    .join('');
}

/** Says how a value counts and whether the plan binds itself to it. */
export function qualifierWords({ measures, binding }: IndicatorRow, { indicators }: Messages): string[] {
  return [
    ...measures.map((measure) => indicators.measures[measure]),
    ...(binding === null ? [] : [indicators.bindings[binding]]),
  ];
}

/** Precedes the value: how it compares. */
export function comparatorWords(
  { comparator, limit }: IndicatorRow,
  { indicators, support }: Messages,
): string {
  return limit === null ? indicators.comparators[comparator] : support.limits[limit];
}

/** Returns the columns of a table of rows for spreadsheets, and its cells. `link` gives the address of a clause. */
export function rowTable(
  rows: readonly IndicatorRow[],
  t: Messages,
  planName: (plan: string) => string,
  link: (plan: string, clause: string) => string,
): { columns: string[]; cells: string[][] } {
  const { indicators } = t;
  return {
    columns: [
      ...[indicators.plan, indicators.name, indicators.scope, indicators.year, indicators.kind],
      ...[indicators.measure, indicators.binding, indicators.value, indicators.quote, 'url'],
    ],
    cells: rows.map((row) => [
      planName(row.plan),
      row.name,
      row.scope,
      row.year,
      kindWords(row, t),
      row.measures.map((measure) => indicators.measures[measure]).join(t.comma),
      row.binding === null ? '' : indicators.bindings[row.binding],
      `${comparatorWords(row, t)}${row.value}`,
      row.quote,
      link(row.plan, row.clause),
    ]),
  };
}
