/** Documents named in 《》: nested brackets, neighbours, numbers in 〔〕 wherever they stand. */
import type { Reference } from '../schemas/facts.ts';
import { YEAR_AND_NUMBER } from '../text/official-documents.ts';

/** A reference before it has a place: offsets are UTF-16 units of the text, of the words inside 《》. */
export interface FoundReference extends Pick<Reference, 'title' | 'number' | 'canonical'> {
  start: number;
  end: number;
}

/** `（国办发〔2016〕7号）` or `（管委会 144 号令）` right after the title. */
const NUMBER_AFTER = new RegExp(
  `^\\s*[（(]([^（）()]{0,16}(?:${YEAR_AND_NUMBER}|[0-9]+\\s*号令?))[）)]`,
  'u',
);

/** Finds the documents named in a text. Inner brackets (〈〉, 《》 inside 《》) belong to the outer title; an unclosed 《 is no title. */
export function findReferences(text: string): FoundReference[] {
  const found: FoundReference[] = [];
  for (let open = text.indexOf('《'); open >= 0; ) {
    const close = closingBracket(text, open);
    if (close < 0) {
      open = text.indexOf('《', open + 1);
      continue;
    }
    const title = text.slice(open + 1, close);
    const number = NUMBER_AFTER.exec(text.slice(close + 1))?.[1] ?? null;
    found.push({ start: open + 1, end: close, title, number, canonical: canonicalTitle(title) });
    open = text.indexOf('《', close + 1);
  }
  return found;
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '《') depth += 1;
    if (text[index] === '》') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/**
 * One form for all ways a title is printed: without blanks, with the same dash in year ranges; null for titles
 * without Chinese (journals). 144号令 and its like keep their own form: what they stand for is not printed.
 */
export function canonicalTitle(title: string): string | null {
  const plain = title
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .replace(/([0-9])[-–—~－]([0-9])/gu, '$1—$2');
  return /\p{Script=Han}/u.test(plain) ? plain : null;
}
