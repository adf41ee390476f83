/** How much each plan says on each theme: pure counting over flat records. */
import { codePointLength } from '../text/code-points.ts';

/** What counting needs of a clause. */
export interface CountedClause {
  plan: string;
  themes: readonly string[];
  text: string;
}

/** Clauses and characters (code points) of one plan on one theme. A clause with two themes counts in both. */
export interface Cell {
  theme: string;
  plan: string;
  clauses: number;
  characters: number;
}

/** One cell for every pair of theme and plan, zeros included, by theme, then plan. */
export function themeMatrix(
  themes: readonly string[],
  plans: readonly string[],
  clauses: readonly CountedClause[],
): Cell[][] {
  return themes.map((theme) =>
    plans.map((plan) => {
      const own = clauses.filter((clause) => clause.plan === plan && clause.themes.includes(theme));
      const characters = own.reduce((sum, clause) => sum + codePointLength(clause.text), 0);
      return { theme, plan, clauses: own.length, characters };
    }),
  );
}
