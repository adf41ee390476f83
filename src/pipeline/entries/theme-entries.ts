/** Makes the themes of the content from the rules of themes. */
import type { Theme, ThemeEntry } from '../schemas/theme.ts';

/** Least weight of a word that says by itself what a clause is about. */
const PLAIN = 2;

/** Makes the entries of the themes: with the words that name their subject, without the weights that assign clauses to them. */
export function themeEntries(themes: readonly Theme[]): ThemeEntry[] {
  return themes.map(({ words, role, subjects = [], ...theme }, order) => ({
    order,
    ...theme,
    subjects,
    words: role === undefined ? plainWords(words) : [],
  }));
}

/** Lists the words that name the subject of a theme wherever they occur. */
function plainWords(words: Readonly<Record<string, number>>): string[] {
  return Object.keys(words).filter((word) => (words[word] ?? 0) >= PLAIN);
}
