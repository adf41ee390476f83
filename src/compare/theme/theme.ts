/** Models of the themes of a corpus. */
import { passagesByClause } from '../../clauses/passages.ts';
import type { Corpus, SiteClause, SitePlan, SiteTheme } from '../../corpus/model.ts';
import { FEW_PLANS } from '../../pipeline/align/neighbours.ts';
import { type ClauseMark, clauseMarks } from '../pair/section-model.ts';
import type { ThemeModel } from './model.ts';
import type { ThemeIndex } from './theme-index.ts';
import { themePlan } from './theme-plan.ts';

/** Whether the pages of themes list the places of so many plans, and their words are read when a reader asks for them. */
export const isListed = ({ plans }: Corpus): boolean => plans.length > FEW_PLANS;

/** Sets the words of all plans on a theme side by side. */
export function themeModel(corpus: Corpus, theme: SiteTheme): ThemeModel {
  const { id, zh, en } = theme;
  const passages = shared(corpus);
  const plans = corpus.plans.map((plan) => themePlan(plan, theme, (clause) => passages(plan, clause.id)));
  return { theme: { id, zh, en }, plans };
}

/** Names the plans of a theme, and the words by which clauses name it. */
export function themeIndex({ plans }: Corpus, { id, zh, en, words }: SiteTheme): ThemeIndex {
  return {
    theme: { id, zh, en, words: [...words] },
    index: plans.map((plan) => ({
      id: plan.id,
      colour: plan.colour,
      data: { title: plan.data.title, short: plan.data.short },
    })),
  };
}

/** What the clauses of a plan share with other plans, by the id of the clause. */
export function marksOfPlan(corpus: Corpus, plan: SitePlan): Record<string, ClauseMark[]> {
  const passages = shared(corpus);
  const marks = plan.clauses.map(({ id }): [string, ClauseMark[]] => [id, clauseMarks(passages(plan, id))]);
  return Object.fromEntries(marks.filter(([, own]) => own.length > 0));
}

/** Gives the passages of a clause. What a plan says twice is not shared with another. */
function shared(corpus: Corpus) {
  const passages = passagesByClause(corpus);
  return (plan: SitePlan, clause: SiteClause['id']) =>
    (passages.get(`${plan.id}/${clause}`) ?? []).filter((passage) => passage.plan !== plan);
}
