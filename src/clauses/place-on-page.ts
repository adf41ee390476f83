/** Where a reader stands, read from the page itself. */

/** The id in the address of the page; what is no valid encoding stays as it is. Empty without one. */
export function addressedId(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The element an address means: an alias leads on to where its text is now. Null for ids the page does not have. */
export function elementAt(id: string): HTMLElement | null {
  const element = document.getElementById(id);
  const alias = element instanceof HTMLAnchorElement ? element.hash.slice(1) : '';
  return alias ? document.getElementById(alias) : element;
}

/**
 * The words of a clause, table row or section heading, without what the page adds to them: those of the open data. Cells
 * are joined by TAB, rows by LF, lines of a cell by U+2028.
 */
export function wordsOf(element: HTMLElement): string {
  if (element instanceof HTMLTableRowElement) return rowWords(element);
  const table = element.querySelector('table');
  return table ? [...table.rows].map(rowWords).join('\n') : (element.textContent ?? '');
}

/** The cells that are printed: `data-cells` says how many they are where the row shows another number. */
function rowWords(row: HTMLTableRowElement): string {
  const shown = [...row.cells].map((cell) =>
    [...cell.childNodes]
      .map((node) => (node instanceof HTMLBRElement ? '\u2028' : (node.textContent ?? '')))
      .join(''),
  );
  const printed = Number(row.dataset['cells'] ?? shown.length);
  return Array.from({ length: printed }, (_, index) => shown[index] ?? '').join('\t');
}

const RUN_IN = '.kind-runin.section, .kind-enum.section';

/** The words that a clause of the text is quoted by: with the heading on whose line it is printed. */
export function quotedWords(element: HTMLElement): string {
  const before = element.previousElementSibling;
  const isOnLine = element.matches('.kind-text') && before instanceof HTMLElement && before.matches(RUN_IN);
  return `${isOnLine ? wordsOf(before) : ''}${wordsOf(element)}`;
}

/** The clause or heading around a node of the text. */
export function elementAround(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('.text .clause, .text .section') ?? null;
}

/** Whether an element begins in the window: whoever came to it has not gone on from there. */
export function beginsInWindow(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}

/** Where most is read in the window, in pixels from its top: what is landed on begins above it. */
const LINE = 96;

/**
 * The line that a reader has come to, in pixels from the top of the window. Before the end of a text that cannot be
 * scrolled up to it, it moves down, so that every place of the text comes to it.
 */
function readingLine(): number {
  const most = document.documentElement.scrollHeight - innerHeight;
  const left = most - scrollY;
  const bottom = document.querySelector('.text')?.getBoundingClientRect().bottom ?? 0;
  const lowest = Math.max(LINE, Math.min(bottom - left, innerHeight));
  const way = Math.min(lowest - LINE, most);
  return left < way ? lowest - ((lowest - LINE) * left) / way : LINE;
}

/** The clause or heading of the text that a reader has come to; undefined where there is no text. */
export function placeInView(): HTMLElement | undefined {
  const line = readingLine();
  const places = [...document.querySelectorAll<HTMLElement>('.text .clause, .text .section')];
  return places.find((element) => element.getBoundingClientRect().bottom > line) ?? places.at(-1);
}
