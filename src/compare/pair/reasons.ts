/** Why two sections are taken for counterparts, or are not surely so, in the words of the interface. */
import type { WordsOf } from '../../i18n/desk-words.ts';
import { ALIKE, againstOf, type ToldAlike } from '../../pipeline/align/match-rules.ts';
import type { Alignment } from '../../pipeline/schemas/comparison.ts';

const TOLD = Object.entries(ALIKE).flatMap(([id, row]) =>
  'like' in row ? [{ id: id as ToldAlike, ...row }] : [],
);

/** Says in one sentence what two sections have in common, what they do not, and what speaks against them; without a full stop. */
export function reasonWords(reasons: Alignment['reasons'], { pair, semicolon }: WordsOf<'compare'>): string {
  const { alike, like, unlike, against } = pair.reasons;
  const named = (rows: typeof TOLD) => rows.map(({ id }) => alike[id]);
  const likes = named(TOLD.filter(({ id, like: least }) => reasons[id] >= least));
  const unlikes = named(TOLD.filter(({ id, unlike: most }) => reasons[id] < most));
  return [
    ...(likes.length > 0 ? [like(likes)] : []),
    ...(unlikes.length > 0 ? [unlike(unlikes)] : []),
    ...againstOf(reasons).map((id) => against[id]),
  ].join(semicolon);
}
