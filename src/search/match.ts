/** The literal check: a text is a hit if and only if its search form contains the query's. */
import { searchForm, searchFormWithOrigin } from '../text/search-form.ts';

/** Places of the query in a text, as [start, end) in UTF-16 units of the text; empty when it does not occur. Overlaps are not counted twice. */
export function findMarks(text: string, query: string): [number, number][] {
  const needle = searchForm(query);
  if (needle === '') return [];
  const { form, origin } = searchFormWithOrigin(text);
  const marks: [number, number][] = [];
  for (let at = form.indexOf(needle); at >= 0; at = form.indexOf(needle, at + needle.length)) {
    const start = origin[at] ?? 0;
    const lastStart = origin[at + needle.length - 1] ?? start;
    let next = at + needle.length;
    while ((origin[next] ?? text.length) === lastStart && next < form.length) next += 1;
    marks.push([start, origin[next] ?? text.length]);
  }
  return marks;
}

/** As `findMarks`, with blanks left out of account on both sides: 3D打印 is found in 3D 打印. */
export function findMarksIgnoringBlanks(text: string, query: string): [number, number][] {
  const kept: number[] = [];
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/u.test(text[index] ?? '')) continue;
    kept.push(index);
    plain += text[index];
  }
  return findMarks(plain, query.replace(/\s+/gu, '')).map(([start, end]) => [
    kept[start] ?? 0,
    (kept[end - 1] ?? 0) + 1,
  ]);
}

/** A stretch of a text around its first mark, with the marks inside it. */
export interface Excerpt {
  text: string;
  marks: [number, number][];
  /** Whether words were left out before and after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** At most `length` UTF-16 units of `text`, a third of them before the first mark, cut at a mark of punctuation where one is near. */
export function excerpt(text: string, marks: readonly [number, number][], length: number): Excerpt {
  const first = marks[0]?.[0] ?? 0;
  let from = Math.max(0, first - Math.floor(length / 3));
  if (from > 0) {
    const stop = text.slice(from, first).search(/[，。；：、！？\n]/u);
    if (stop >= 0) from += stop + 1;
  }
  const to = Math.min(text.length, Math.max(from + length, (marks[0]?.[1] ?? 0) + 1));
  return {
    text: text.slice(from, to),
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from, end - from]),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}
