/** What stands on the printed line of a clause: a run-in heading before its first words. */
import type { ClauseRow, SectionRow } from './data.ts';

export const address = (row: { plan: string; id: string }) => `${row.plan}#${row.id}`;

/** Headings on the line of whose text a clause stands, by the address of the clause: 「（一）加强领导。」. */
export function headingsOnLines(
  sections: readonly Pick<SectionRow, 'plan' | 'id' | 'kind' | 'number' | 'title' | 'terminator'>[],
  clauses: readonly Pick<ClauseRow, 'plan' | 'id' | 'section'>[],
): Map<string, string> {
  const first = new Map<string, string>();
  for (const clause of clauses) {
    const section = `${clause.plan}#${clause.section}`;
    if (!first.has(section)) first.set(section, address(clause));
  }
  return new Map(
    sections
      .filter(({ kind }) => kind !== 'block')
      .flatMap((section) => {
        const clause = first.get(address(section));
        return clause
          ? [[clause, `${section.number ?? ''}${section.title}${section.terminator}`] as const]
          : [];
      }),
  );
}

/** Whether words stand on a line and not in its heading alone. All in one form. */
export function standsOnLine(words: string, heading: string, text: string): boolean {
  const last = `${heading}${text}`.lastIndexOf(words);
  return last >= 0 && last + words.length > heading.length;
}
