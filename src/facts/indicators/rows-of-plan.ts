/** Rows of indicators of the plans of a corpus. */
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import { once } from '../../pipeline/text/once.ts';
import { type IndicatorRow, indicatorRows } from './indicator-table.ts';
import { themesOfIndicators } from './indicator-themes.ts';

/** Returns the rows of each plan by its id, in the order of the plans. */
const rowsByPlan = once((corpus: Corpus): ReadonlyMap<string, readonly IndicatorRow[]> => {
  const themes = themesOfIndicators(corpus);
  return new Map(
    corpus.plans.map((plan) => [
      plan.id,
      indicatorRows(plan, {
        themesOf: (id) => themes.get(`${plan.id}/${id}`) ?? [],
        seriesOf: (id) => corpus.seriesOf.get(`${plan.id}/${id}`)?.id ?? null,
      }),
    ]),
  );
});

/** Returns the rows of one plan. */
export const rowsOfPlan = (corpus: Corpus, plan: SitePlan): readonly IndicatorRow[] =>
  rowsByPlan(corpus).get(plan.id) ?? [];

/** Returns the rows of all plans, in their order. */
export const allRows = (corpus: Corpus): IndicatorRow[] => [...rowsByPlan(corpus).values()].flat();

/** Returns the rows of a theme over all plans, in their order. */
export const rowsOfTheme = (corpus: Corpus, theme: string): IndicatorRow[] =>
  allRows(corpus).filter(({ themes }) => themes.includes(theme));
