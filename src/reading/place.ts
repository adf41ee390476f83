/** Where a reader stands, read from the page itself. */
import { isAlone, type LocusSection, locusOfClause } from '../text/locus.ts';
import { FRONT_SECTION_ID, sectionPath } from '../text/place.ts';

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

/** Where the page says that a section, clause or table row stands, when its id does not. */
const parentOnPage = (id: string) =>
  document.getElementById(id)?.closest<HTMLElement>('.clause, .section')?.dataset['in'];

/** Ids of the sections around a section, clause or table row of the page, outermost first, a section itself last. */
export const sectionsAround = (id: string) => sectionPath(id, parentOnPage);

/** Class of a heading that names its form. */
const FORM_CLASS = 'form-';

/** Number and title of sections by their ids. */
export type SectionWords = Readonly<Record<string, LocusSection>>;

/**
 * The printed locus of a section, clause or table row: 三、（一）2．第1段, 第三条第二款. Headings are read from the page;
 * `above` has those of sections that it does not show.
 */
export function locusOf(id: string, above: SectionWords = {}): string {
  const around = sectionsAround(id);
  const sections = around.flatMap((section) => {
    const known = above[section];
    if (known) return [known];
    const heading = document.getElementById(section);
    if (!heading?.classList.contains('section')) return [];
    const words = (part: string) => heading.querySelector(`.${part}`)?.textContent ?? '';
    const form =
      [...heading.classList].find((name) => name.startsWith(FORM_CLASS))?.slice(FORM_CLASS.length) ?? '';
    // The page shows a gap behind a mark that has none in print: 第三条　.
    return [{ number: words('mark').trimEnd() || null, title: words('title'), form }];
  });
  const before = document.getElementById(id)?.closest('.kind-table')?.previousElementSibling;
  const caption = before?.classList.contains('kind-caption') ? (before.textContent ?? '') : '';
  const alone = isAlone(id, around.at(-1) ?? '', (other) => document.getElementById(other) !== null);
  return locusOfClause(sections, id, { caption, alone });
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

/** The clauses of a section and of all below it, in the order of the text; of s0 all clauses. */
export function clausesWithin(section: string): HTMLElement[] {
  const clauses = [...document.querySelectorAll<HTMLElement>('.text .clause')];
  return section === FRONT_SECTION_ID
    ? clauses
    : clauses.filter((clause) => sectionsAround(clause.id).includes(section));
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
