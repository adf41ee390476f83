/** Words of a theme that both the page and the exports contain. */
import type { WordsOf } from '../../i18n/desk-words.ts';
import type { MentionsModel, ThemePlan } from './model.ts';

/** At most this many words that name the subject are listed. */
const NAMED = 3;

/** Says how many clauses name the subject, and with which words: the latter are the plan's. */
export function mentionWords(
  { places, words }: MentionsModel,
  t: WordsOf<'compare'>,
): { said: string; words: string } {
  const named = words.slice(0, NAMED).map((word) => `“${word}”`);
  return {
    said: t.compare.mentions(places.length),
    words: `${named.join('')}${words.length > NAMED ? '等' : ''}`,
  };
}

/** Says that a plan has no clause on the theme: nothing at all, or no section of its own. */
export const noneWords = ({ mentions }: ThemePlan, t: WordsOf<'compare'>): string =>
  mentions.places.length > 0 ? t.compare.noSection : t.compare.none;
