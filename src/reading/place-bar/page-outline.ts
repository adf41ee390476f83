/**
 * Reads the outline of a page from its elements. A heading names its parent section in `data-in`. A clause belongs to the
 * heading before it unless it names another section there (`sectionsToName`).
 */

import { elementAt } from '../../clauses/place-on-page.ts';
import { type LocusSection, locusOfClause, loneParagraphs } from '../../pipeline/text/locus.ts';
import { type PlacedClause, type PlacedSection, pathsOf } from '../../pipeline/text/nodes.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';

/** The fields of a section that a page shows. */
export type PageSection = PlacedSection & LocusSection;

/** Class of a heading that names its form. */
const FORM_CLASS = 'form-';
const NODES = '.text .clause, .text .section';

/** The sections and clauses of a page, read once. */
export class PageOutline {
  private readonly clauses: (PlacedClause & { kind: string })[] = [];
  private readonly known: ReadonlySet<string>;
  private readonly lone: ReadonlySet<string>;
  private readonly sectionsAround: (id: string) => PageSection[];

  /** `above`: sections without a heading in the text of the page, outermost first. The text begins in the last one. */
  constructor(above: readonly PageSection[]) {
    const sections = [...above];
    let heading = above.at(-1)?.id ?? FRONT_SECTION_ID;
    for (const element of document.querySelectorAll<HTMLElement>(NODES)) {
      const { id } = element;
      const named = element.dataset['in'];
      if (element.classList.contains('section')) {
        sections.push({ id, parent: named ?? null, ...headingWords(element) });
        heading = id;
      } else {
        const kind = element.classList.contains('kind-table') ? 'table' : '';
        this.clauses.push({ id, section: named ?? heading, kind });
      }
    }
    this.known = new Set([...sections, ...this.clauses].map(({ id }) => id));
    this.lone = loneParagraphs(this.clauses);
    this.sectionsAround = pathsOf(sections, this.clauses);
  }

  /**
   * Resolves an id to a section or clause: a row to its table, a former id to the node that has its text now. Returns
   * null when the page has no such node.
   */
  nodeOf(id: string): string | null {
    if (this.known.has(id)) return id;
    return elementAt(id)?.closest<HTMLElement>(NODES)?.id ?? null;
  }

  /** Lists the sections around a section, clause or table row, outermost first, a section itself last. */
  pathTo(id: string): PageSection[] {
    const node = this.nodeOf(id);
    return node === null ? [] : this.sectionsAround(node);
  }

  /** Returns the printed locus of a section, clause or table row: 三、（一）2．第1段, 第三条第二款. */
  locusOf(id: string): string {
    const element = elementAt(id);
    const place = element?.id ?? id;
    const before = element?.closest('.kind-table')?.previousElementSibling;
    const caption = before?.classList.contains('kind-caption') ? (before.textContent ?? '') : '';
    return locusOfClause(this.pathTo(place), place, { caption, alone: this.lone.has(place) });
  }
}

/** Reads number, title and form of a heading. */
function headingWords(heading: HTMLElement): LocusSection {
  const words = (part: string) => heading.querySelector(`.${part}`)?.textContent ?? '';
  const form = [...heading.classList].find((name) => name.startsWith(FORM_CLASS)) ?? FORM_CLASS;
  // The page shows a gap behind a mark that has none in print: 第三条　.
  return {
    number: words('mark').trimEnd() || null,
    title: words('title'),
    form: form.slice(FORM_CLASS.length),
  };
}
