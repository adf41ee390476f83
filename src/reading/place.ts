/** Where a reader stands, read from the page itself. */
import { locus } from '../text/locus.ts';
import { placeInSection, sectionPath } from '../text/place.ts';

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

/** The printed locus of a section, clause or table row: 三、（一）2．第1段. */
export function locusOf(id: string): string {
  const sections = sectionPath(id).flatMap((section) => {
    const heading = document.getElementById(section);
    if (!heading?.classList.contains('section')) return [];
    const words = (part: string) => heading.querySelector(`.${part}`)?.textContent ?? '';
    const form = heading.classList.contains('form-dash') ? 'dash' : '';
    return [{ number: words('mark') || null, title: words('title'), form }];
  });
  const above = document.getElementById(id)?.closest('.kind-table')?.previousElementSibling;
  const caption = above?.classList.contains('kind-caption') ? (above.textContent ?? '') : '';
  return `${locus(sections)}${placeInSection(id, caption)}`;
}

/** The words of a clause, table row or section heading, without what the page adds to them. */
export function wordsOf(element: HTMLElement): string {
  const cells = element.querySelectorAll('td, th');
  if (cells.length > 0) {
    const rows = element instanceof HTMLTableRowElement ? [element] : [...element.querySelectorAll('tr')];
    return rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join('\t')).join('\n');
  }
  return (element.textContent ?? '').trim();
}

/** The clause or heading around a node of the text. */
export function placeOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('.text .clause, .text .section') ?? null;
}
