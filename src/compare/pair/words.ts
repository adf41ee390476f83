/** Words of a comparison that both the page and the exports contain. */
import type { WordsOf } from '../../i18n/desk-words.ts';
import type { Speech } from '../../i18n/speech.ts';
import { columnsOf, plansOf } from './columns.ts';
import type { CounterpartModel, GapModel, LinkModel, PairModel } from './model.ts';
import type { ClauseModel } from './section-model.ts';

/** Names the plans that are side by side. */
export const titleWords = (models: readonly PairModel[], { t, shortName }: Speech): string =>
  t.pair.title(...plansOf(models).map(shortName));

/** Says how many sections of the first plan correspond to some of each other one, and where words in common are. */
export function leadWords(models: readonly PairModel[], { t, shortName }: Speech): string {
  const [first, ...others] = plansOf(models).map(shortName);
  const rows = columnsOf(models).flatMap((group) => group.rows);
  return t.pair.lead(
    first ?? '',
    models.map(({ counts }, index) => ({ ...counts, plan: others[index] ?? '' })),
    rows.filter(({ row }) => row.shows.includes('shared')).length,
  );
}

/** What a gap says first; `plan` is the name of the one that has no counterpart. */
export function gapWords({ kind, matched, parts }: GapModel, plan: string, t: WordsOf<'compare'>): string {
  if (kind === 'none') return t.pair.none(plan);
  return kind === 'sections' ? t.pair.sectionsOnly(plan, matched, parts) : t.pair.partly(plan);
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
