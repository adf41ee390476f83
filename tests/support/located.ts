/** Occurrences told from the tokens of one plan's records, as the index tells them. */
import type { Occurrences } from '../../src/search/engine/occurrences.ts';
import { tokenOccurrences } from '../../src/search/engine/token-occurrences.ts';
import { planTokens, tokenCounts } from '../../src/search/index-file/tokens.ts';

/** `texts` are those of the records; they are numbered from 0. */
export function located(texts: readonly { text: string; lead: number }[]): Occurrences {
  const places = Map.groupBy(
    planTokens(texts.map(({ text }) => text))
      .split(' ')
      .entries(),
    ([, token]) => token,
  );
  const counts = texts.map(tokenCounts);
  const columns = {
    length: counts.map(({ length }) => length),
    lead: counts.map(({ lead }) => lead),
    folded: counts.map(({ folded }) => folded),
    foldedLead: counts.map(({ foldedLead }) => foldedLead),
    traits: [],
    section: [],
  };
  return tokenOccurrences({ plans: [{ first: 0 }], columns }, async (token) => {
    const found = places.get(token) ?? [];
    return new Map([[0, found.map(([place]) => place)]]);
  });
}
