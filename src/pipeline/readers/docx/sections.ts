/** Reads the sections of a file: how notes are numbered, and which headers and footers are printed. */
import type { Region } from '../document.ts';
import { visitContent } from './content.ts';
import { child, childrenOf, toggleOf } from './tree.ts';
import type { Element } from './xml-names.ts';

/** A header or footer by the id of its relationship. */
export interface PagePart {
  region: Extract<Region, 'header' | 'footer'>;
  id: string;
}

/** Returns the properties of the sections (`w:sectPr`) in their order. */
export function sectionsOf(body: Element): Element[] {
  const sections: Element[] = [];
  visitContent(body, (each) => {
    const properties = each.name === 'w:sectPr' ? each : child(child(each, 'w:pPr'), 'w:sectPr');
    if (properties) sections.push(properties);
  });
  return sections;
}

/**
 * Returns the headers and footers that are printed, each once. Those of first pages and even pages count only where the section
 * or the file has such pages of their own.
 */
export function pageParts(sections: readonly Element[], settings: Element | null): PagePart[] {
  const hasEven = toggleOf(settings ?? undefined, 'w:evenAndOddHeaders') ?? false;
  const parts: PagePart[] = [];
  const seen = new Set<string>();
  for (const region of ['header', 'footer'] as const)
    for (const section of sections)
      for (const type of ['first', 'default', 'even'])
        for (const { attributes } of childrenOf(section, `w:${region}Reference`)) {
          const id = attributes['r:id'];
          const isPrinted =
            type === 'default' || (type === 'even' ? hasEven : (toggleOf(section, 'w:titlePg') ?? false));
          if (attributes['w:type'] !== type || !isPrinted || id === undefined || seen.has(id)) continue;
          seen.add(id);
          parts.push({ region, id });
        }
  return parts;
}
