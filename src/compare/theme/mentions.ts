/** Clauses that name the subject of a theme although they belong to others: a section has one theme, or two. */
import type { SiteTheme, ThemedText } from '../../corpus/model.ts';
import { once } from '../../pipeline/text/once.ts';

type Words = Pick<SiteTheme, 'id' | 'words'>;

/** What a plan says of a subject beside the clauses that the theme has. */
export interface Mentions {
  clauses: ThemedText['clauses'][number][];
  /** The words that stand there, those of most clauses first. */
  words: string[];
}

/** The clauses of a plan that hold a word of the theme and do not have it. */
export function mentionsOf(plan: ThemedText, theme: Words): Mentions {
  return mentionsByTheme(plan)(theme);
}

/** Pages of every language ask for the same mentions, and finding them reads the whole plan. */
const mentionsByTheme = once((plan: ThemedText) => once((theme: Words) => findMentions(plan, theme)));

function findMentions(plan: ThemedText, theme: Words): Mentions {
  const counts = new Map<string, number>();
  const clauses = plan.clauses.filter((clause) => {
    if (clause.kind === 'front' || clause.themes.includes(theme.id)) return false;
    const words = theme.words.filter((word) => clause.text.includes(word));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return words.length > 0;
  });
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return { clauses, words };
}
