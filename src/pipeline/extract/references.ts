/** Documents named in 《》: nested brackets, neighbours, numbers in 〔〕 wherever they stand. */
import type { Reference } from '../schemas/facts.ts';
import { YEAR_AND_NUMBER } from '../text/official-documents.ts';
import { titlesIn } from '../text/titles.ts';

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

/** Finds the documents named in a text. A title with nothing in it names none. */
export function findReferences(text: string): FoundReference[] {
  return titlesIn(text).flatMap(([start, end]) => {
    const title = text.slice(start, end);
    if (title.trim() === '') return [];
    const number = NUMBER_AFTER.exec(text.slice(end + 1))?.[1] ?? null;
    return [{ start, end, title, number, canonical: canonicalTitle(title) }];
  });
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
