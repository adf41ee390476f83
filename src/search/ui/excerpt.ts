/** The stretch of a text that a hit shows. */
import type { Mark } from '../../pipeline/text/find.ts';

/** A stretch of a text around its first mark, with the marks inside it. */
export interface Excerpt {
  text: string;
  marks: Mark[];
  /** Whether words were left out before and after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** At most `length` UTF-16 units of `text`, a third of them before the first mark, cut at a mark of punctuation where one is near. */
export function excerpt(text: string, marks: readonly Mark[], length: number): Excerpt {
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
