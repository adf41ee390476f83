/** Places of a string in a text, as a reader sees them. Marks are [start, end) in UTF-16 units of the text and do not overlap. */
import { searchForm, searchFormWithOrigin } from './search-form.ts';

/** A stretch of a text. */
export type Mark = [start: number, end: number];

/** Places where the search form of the text contains that of the query; none for an empty query. */
export function findMarks(text: string, query: string): Mark[] {
  const needle = searchForm(query);
  if (needle === '') return [];
  const { form, origin } = searchFormWithOrigin(text);
  return marksIn(form, origin, needle, text.length);
}

/** As `findMarks`, with blanks, brackets, quotes and dashes folded on both sides (`foldForm`). */
export function findFoldedMarks(text: string, query: string): Mark[] {
  const needle = foldForm(searchForm(query));
  if (needle === '') return [];
  const { form, origin } = searchFormWithOrigin(text);
  let folded = '';
  const kept: number[] = [];
  for (let index = 0; index < form.length; index += 1) {
    const unit = foldForm(form[index] ?? '');
    if (unit === '') continue;
    folded += unit;
    kept.push(origin[index] ?? 0);
  }
  return marksIn(folded, [...kept, text.length], needle, text.length).map(([start, end]) => {
    // Blanks after the last character that matched are not part of it.
    const words = text.slice(start, end);
    return [start, start + words.trimEnd().length];
  });
}

const FOLDED: readonly (readonly [characters: string, folded: string])[] = [
  ['([{〔【〖《〈', '('],
  [')]}〕】〗》〉', ')'],
  ['-‐‑‒–—―−~〜', '-'],
  ['·•・‧', '·'],
];
const FOLDS = new Map(
  FOLDED.flatMap(([characters, folded]) => [...characters].map((each) => [each, folded])),
);

/** A search form without blanks and quotes, one sort of bracket, dash and dot: what is left when only the setting differs. */
export function foldForm(form: string): string {
  return form
    .replace(/[\s"'“”‘’「」『』]+/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, (each) => FOLDS.get(each) ?? each);
}

function marksIn(form: string, origin: readonly number[], needle: string, length: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = form.indexOf(needle); at >= 0; at = form.indexOf(needle, at + needle.length)) {
    const start = origin[at] ?? 0;
    const lastStart = origin[at + needle.length - 1] ?? start;
    let next = at + needle.length;
    while ((origin[next] ?? length) === lastStart && next < form.length) next += 1;
    marks.push([start, origin[next] ?? length]);
  }
  return marks;
}
