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
