/** Why two sections are taken for counterparts, or are not surely so, in the words of the interface. */
import type { WordsOf } from '../../i18n/desk-words.ts';
import type { Alignment } from '../../pipeline/schemas/comparison.ts';

type Reasons = Alignment['reasons'];

/** What can be alike, with the likeness from which on it is said to be, and the one below which it is said not to be. */
const ALIKE = [
  { key: 'title', like: 0.3, unlike: 0.08 },
  { key: 'words', like: 0.15, unlike: 0.1 },
  { key: 'themes', like: 0.8, unlike: 0.5 },
] as const;
/** What speaks against a match where a reason is between two limits. */
const AGAINST = [
  { name: 'kind', key: 'kind', from: 0, below: 0.5 },
  { name: 'subject', key: 'kind', from: 0.5, below: 0.75 },
  { name: 'scope', key: 'kind', from: 0.75, below: 1 },
  { name: 'size', key: 'size', from: 0, below: 0.2 },
  { name: 'parts', key: 'parts', from: 0, below: 0.5 },
  { name: 'lead', key: 'lead', from: 0, below: 0.84 },
] as const;

/** Says in one sentence what two sections have in common, what they do not, and what speaks against them; without a full stop. */
export function reasonWords(reasons: Reasons, { pair, semicolon }: WordsOf<'compare'>): string {
  const { alike, like, unlike, against } = pair.reasons;
  const named = (keys: readonly (typeof ALIKE)[number][]) => keys.map(({ key }) => alike[key]);
  const likes = named(ALIKE.filter(({ key, like: least }) => reasons[key] >= least));
  const unlikes = named(ALIKE.filter(({ key, unlike: most }) => reasons[key] < most));
  return [
    ...(likes.length > 0 ? [like(likes)] : []),
    ...(unlikes.length > 0 ? [unlike(unlikes)] : []),
    ...AGAINST.filter(({ key, from, below }) => reasons[key] >= from && reasons[key] < below).map(
      ({ name }) => against[name],
    ),
  ].join(semicolon);
}
