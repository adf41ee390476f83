/** Words of a comparison that both the page and the exports contain. */
import type { WordsOf } from '../../i18n/desk-words.ts';
import type { CounterpartModel, GapModel, LinkModel } from './model.ts';
import type { ClauseModel } from './section-model.ts';

/** What a gap says first. */
export function gapWords({ kind, matched, parts }: GapModel, t: WordsOf<'compare'>): string {
  return kind === 'sections' ? t.pair.sectionsOnly(matched, parts) : t.pair[kind];
}

/** What a gap says of a section around the one that has no counterpart. */
export function aboveWords(
  { around, counterpart }: GapModel['above'][number],
  t: WordsOf<'compare'>,
): string {
  const { before, between, after } = t.pair.above;
  return `${before}${around}${between}${counterpart}${after}`;
}

/** Names the row that contains the text of a counterpart. */
export function seenWords({ seen }: CounterpartModel, t: WordsOf<'compare'>): string {
  return `${t.pair.seen.before}${seen.section.name}${t.pair.seen.after}`;
}

/** Names both sections of a match. */
export const namesOf = ({ a, b }: LinkModel) => `${a.name} ↔ ${b.name}`;

/** The words that a clause is quoted by. */
export const clauseText = ({ lead, text }: ClauseModel) => `${lead}${text}`;
