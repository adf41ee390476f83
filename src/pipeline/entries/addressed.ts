/** What the addresses of a plan point to. */
import type { Addressed } from '../plan/record/ledger.ts';
import type { ClauseText } from '../schemas/clause.ts';
import type { Section } from '../schemas/section.ts';
import { sha256 } from '../text/sha256.ts';

/** Sections and clauses with the text behind their ids: number and title of a section, the words of a clause. */
export function addressed({
  sections,
  clauses,
}: {
  sections: readonly Pick<Section, 'id' | 'number' | 'title'>[];
  clauses: readonly Pick<ClauseText, 'id' | 'hash' | 'text'>[];
}): Addressed[] {
  return [
    ...sections.map(({ id, number, title }) => {
      const text = `${number ?? ''}${title}`;
      return { id, hash: sha256(text), text };
    }),
    ...clauses.map(({ id, hash, text }) => ({ id, hash, text })),
  ];
}
