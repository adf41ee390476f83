/** Titles of documents in a text, by their brackets 《》. */

/**
 * Where the words between 《 and its 》 stand, [start, end) in UTF-16 units, in the order of the text. Brackets inside
 * another pair belong to the outer title; an unclosed 《 is no title.
 */
export function titlesIn(text: string): [start: number, end: number][] {
  const titles: [number, number][] = [];
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[《》]/gu)) {
    if (bracket === '《') {
      open.push(index + 1);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    while ((titles.at(-1)?.[0] ?? 0) > start) titles.pop();
    titles.push([start, index]);
  }
  return titles;
}
