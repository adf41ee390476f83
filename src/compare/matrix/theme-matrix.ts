/** How much each plan says on each theme: pure counting over flat records. */
import { codePointLength } from '../../pipeline/text/code-points.ts';

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
  const rows = themes.map((theme) => plans.map((plan): Cell => ({ theme, plan, clauses: 0, characters: 0 })));
  const cells = new Map(rows.flat().map((cell) => [`${cell.theme} ${cell.plan}`, cell]));
  for (const { plan, themes: own, text } of clauses) {
    const characters = codePointLength(text);
    for (const theme of own) {
      const cell = cells.get(`${theme} ${plan}`);
      if (!cell) continue;
      cell.clauses += 1;
      cell.characters += characters;
    }
  }
  return rows;
}
