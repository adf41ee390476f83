/** Models of the themes of a corpus. */
import { passagesByClause } from '../../clauses/passages.ts';
import type { Corpus, SiteTheme } from '../../corpus/model.ts';
import type { ThemeModel } from './model.ts';
import { themePlan } from './theme-plan.ts';

/** Sets the words of all plans on a theme side by side. */
export function themeModel(corpus: Corpus, theme: SiteTheme): ThemeModel {
  const { id, zh, en } = theme;
  const passages = passagesByClause(corpus);
  const plans = corpus.plans.map((plan) =>
    themePlan(plan, theme, (clause) =>
      // What a plan says twice is not shared with another.
      (passages.get(`${plan.id}/${clause.id}`) ?? []).filter((passage) => passage.plan !== plan),
    ),
  );
  return { theme: { id, zh, en }, plans };
}
