/** Sentences on lines of their own that begin alike and head the paragraphs below them: 这五年，我们…，实力迈上新台阶。 */

import type { Paragraph } from '../paragraphs/paragraph.ts';
import { FEWEST_LIKE_SENTENCES, LONGEST_LIKE_SENTENCE_UNITS } from './limits.ts';

/** One sentence of several clauses; `opening` is what it begins with. */
const SENTENCE =
  /^(?<opening>[^。！？；：，0-9]{2,8}，[^。！？；：，0-9]{2})[^。！？；：0-9]*，[^。！？；：0-9]*。$/u;

/** Finds such sentences: several that begin with the same words, each above text that is longer. */
export function likeSentences(items: readonly (Paragraph | null)[]): Set<Paragraph> {
  const sentences = items.flatMap((item, index) => {
    const opening = openingOf(item);
    return item && opening !== null ? [{ item, opening, heads: headsText(item, items[index + 1]) }] : [];
  });
  const found = [...Map.groupBy(sentences, ({ opening }) => opening).values()]
    .filter((alike) => alike.length >= FEWEST_LIKE_SENTENCES && alike.every(({ heads }) => heads))
    .flat();
  return new Set(found.map(({ item }) => item));
}

function openingOf(item: Paragraph | null): string | null {
  if (!item || item.mark || item.aside || item.inTable) return null;
  const { form } = item.token;
  if (form.length > LONGEST_LIKE_SENTENCE_UNITS) return null;
  return SENTENCE.exec(form)?.groups?.['opening'] ?? null;
}

/** True for a sentence above a paragraph of text that is longer. */
function headsText(lead: Paragraph, below: Paragraph | null | undefined): boolean {
  return (
    below != null &&
    !below.mark &&
    !below.aside &&
    openingOf(below) !== openingOf(lead) &&
    below.token.text.length > lead.token.text.length
  );
}
