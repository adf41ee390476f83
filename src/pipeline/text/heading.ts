/** How a heading is printed and on which level it stands. */

/** HTML and Markdown know six levels; the first is the page's own heading. */
const HIGHEST = 2;
const LOWEST = 6;

interface Words {
  number: string | null;
  title: string;
}

/** The mark with a gap behind it where none is printed in it: `第一章　`, `附件1　`, but `一、`, `（一）`, `1．`, `一是`. */
export function markText(number: string | null): string {
  return number !== null && /(?!是)[\p{Script=Han}0-9０-９]$/u.test(number)
    ? `${number}\u3000`
    : (number ?? '');
}

/** What a section is called: mark and title. */
export function headingName({ number, title }: Words): string {
  return title === '' ? (number ?? '') : `${markText(number)}${title}`;
}

/** The heading as it is printed: mark, title and the punctuation after it. */
export function headingText(section: Words & { terminator: string }): string {
  return `${headingName(section)}${section.terminator}`;
}

/** Level of a heading in the page (2–6) for a section at `depth` (1 at the top). */
export function headingLevel(depth: number): number {
  return Math.max(HIGHEST, Math.min(LOWEST, depth + HIGHEST - 1));
}
