import { inQuotationMarks } from './quotation-marks.ts';

/**
 * The printed locus of a section: the marks from the top down as they stand in the plan, `三、（一）2．`;
 * unnumbered sections by their title in quotation marks.
 */
export function locus(path: readonly { number: string | null; title: string; form: string }[]): string {
  return path
    .map((section) =>
      section.number && section.form !== 'dash' ? section.number : inQuotationMarks(section.title),
    )
    .join('');
}

/** Lists the section with an id and the sections around it, outermost first; `s0` gives an empty path. */
export function pathTo<Section extends { parent: string | null; form: string }>(
  sectionById: ReadonlyMap<string, Section>,
  sectionId: string,
): Section[] {
  const path: Section[] = [];
  for (let id: string | null = sectionId; id !== null; ) {
    const section = sectionById.get(id);
    if (!section || section.form === 'front') break;
    path.unshift(section);
    id = section.parent;
  }
  return path;
}
