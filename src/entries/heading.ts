/** How a heading is printed and on which level it stands. */

/** HTML and Markdown know six levels; the first is the page's own heading. */
const HIGHEST = 2;
const LOWEST = 6;

/** The heading as it is printed: mark, title and the punctuation after it. */
export function headingText(section: {
  number: string | null;
  title: string;
  terminator: string;
  form: string;
}): string {
  return `${section.number ?? ''}${section.title}${section.terminator}`;
}

/** Level of a heading in the page (2–6) for a section at `depth` (1 at the top). */
export function headingLevel(depth: number): number {
  return Math.max(HIGHEST, Math.min(LOWEST, depth + HIGHEST - 1));
}
