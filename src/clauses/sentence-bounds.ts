const ENDS = ['。', '；', '\n'];

/** Widens a stretch of a text, [start, end) in UTF-16 units, to the sentences that it touches, the mark at their end included. */
export function sentenceBounds(text: string, start: number, end: number): [start: number, end: number] {
  const before = start === 0 ? -1 : Math.max(...ENDS.map((mark) => text.lastIndexOf(mark, start - 1)));
  if (ENDS.includes(text[end - 1] ?? '')) return [before + 1, end];
  const behind = ENDS.map((mark) => text.indexOf(mark, end)).filter((place) => place >= 0);
  return [before + 1, behind.length === 0 ? text.length : Math.min(...behind) + 1];
}
