/** Finds the themes of an indicator. A goal is stated in the chapter of goals whatever it is about, so its name counts as well as its place. */
import type { Row } from './row-schemas.ts';

/** Lists the themes of an indicator: those of its clause, then those with a word that its name contains. */
export function indicatorThemes(
  name: string,
  ofClause: readonly string[],
  themes: readonly Pick<Row<'themes'>, 'id' | 'words' | 'subjects'>[],
): string[] {
  const named = themes
    .filter(({ words, subjects }) => [...words, ...subjects].some((word) => name.includes(word)))
    .map(({ id }) => id);
  return [...new Set([...ofClause, ...named])];
}
