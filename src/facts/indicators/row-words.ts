/** Words of a row of indicators that both the page and the exports contain. */
import type { Messages } from '../../i18n/index.ts';
import type { IndicatorRow } from './indicator-table.ts';

/** Says what kind of value a row gives, with all that qualifies it. */
export function kindWords(
  { kind, wanted, forecast, once }: Pick<IndicatorRow, 'kind' | 'wanted' | 'forecast' | 'once'>,
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

/** Says on which side of a plan a value is: what it wants or what was reached. */
export const sideWords = (wanted: boolean, { indicators: { kinds } }: Messages): string =>
  wanted ? kinds.target : kinds.baseline;

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
