/** Indicators by theme. */

import type { Corpus, SitePlan } from '../../corpus/model.ts';
import { indicatorThemes } from '../../pipeline/contract/indicator-themes.ts';
import type { Indicator } from '../../pipeline/schemas/facts.ts';
import { once } from '../../pipeline/text/once.ts';

/** Themes of every indicator by `<plan>/<indicator id>`: those of its clause, then those whose words its name holds. */
export const themesOfIndicators = once(
  ({ plans, themes }: Corpus): ReadonlyMap<string, string[]> =>
    new Map(
      plans.flatMap((plan) =>
        plan.indicators.map(({ id, clause, name }) => {
          const own = indicatorThemes(name, plan.clauseById.get(clause)?.themes ?? [], themes);
          return [`${plan.id}/${id}`, own] as const;
        }),
      ),
    ),
);

/** What a plan wants and what it reports on a theme, each in the order of the text. */
export interface ThemeIndicators {
  plan: SitePlan;
  wanted: Indicator[];
  reported: Indicator[];
}

/** The indicators of a theme, every plan in its order, those without any too. */
export function indicatorsOfTheme(corpus: Corpus, theme: string): ThemeIndicators[] {
  const themes = themesOfIndicators(corpus);
  return corpus.plans.map((plan) => {
    const own = plan.indicators.filter((indicator) =>
      themes.get(`${plan.id}/${indicator.id}`)?.includes(theme),
    );
    return {
      plan,
      wanted: own.filter(({ wanted }) => wanted),
      reported: own.filter(({ wanted }) => !wanted),
    };
  });
}
