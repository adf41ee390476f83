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

/** The words of a clause, table row or section heading, without what the page adds to them. */
export function wordsOf(element: HTMLElement): string {
  const cells = element.querySelectorAll('td, th');
  if (cells.length > 0) {
    const rows = element instanceof HTMLTableRowElement ? [element] : [...element.querySelectorAll('tr')];
    return rows.map((row) => [...row.cells].map(cellWords).join('\t')).join('\n');
  }
  return (element.textContent ?? '').trim();
}

/** The words of a cell, its lines broken as it shows them, also where it is not shown now. */
const cellWords = (cell: HTMLTableCellElement) =>
  [...cell.childNodes]
    .map((node) => (node instanceof HTMLBRElement ? '\n' : (node.textContent ?? '')))
    .join('')
    .trim();

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
