/** What the addresses of a plan point to. */
import type { Addressed } from '../plan/record/ledger.ts';
import type { ClauseText } from '../schemas/clause.ts';
import type { Section } from '../schemas/section.ts';
import { sha256 } from '../text/sha256.ts';
import { rowIds } from './record.ts';

/**
 * Lists sections, clauses and table rows with the text behind their ids: number and title of a section, the words of a
 * clause, the cells of a row with a TAB between them.
 */
export function addressed({
  sections,
  clauses,
}: {
  sections: readonly Pick<Section, 'id' | 'number' | 'title'>[];
  clauses: readonly Pick<ClauseText, 'id' | 'hash' | 'text' | 'rows' | 'table'>[];
}): Addressed[] {
  return [
    ...sections.map(({ id, number, title }) => withHash(id, `${number ?? ''}${title}`, title)),
    ...clauses.flatMap((clause) => [
      { id: clause.id, hash: clause.hash, text: clause.text, words: clause.text },
      ...addressedRows(clause),
    ]),
  ];
}

function addressedRows(clause: Pick<ClauseText, 'id' | 'rows' | 'table'>): Addressed[] {
  const { rows, table } = clause;
  const body = (rows ?? []).slice(table?.header ? 1 : 0);
  const ids = rowIds(clause);
  return body.map((cells, index) => withHash(ids[index] ?? '', cells.join('\t')));
}

function withHash(id: string, text: string, words = text): Addressed {
  return { id, hash: sha256(text), text, words };
}
