/** Sentences of clauses, in which a task is looked for and by which it is told. */
import type { TextClause } from '../../corpus/model.ts';

/** A sentence of a clause, with its mark; `start` in UTF-16 units of the text of the clause. */
export interface Sentence {
  text: string;
  start: number;
  clause: TextClause;
}

/** Lists the sentences of clauses. Captions and what stands before the text have none, tables only where `withRows` asks for them. */
export const sentencesIn = (clauses: readonly TextClause[], withRows = false): Sentence[] =>
  clauses
    .filter(({ rows, kind }) => (withRows || !rows) && kind !== 'caption' && kind !== 'front')
    .flatMap((clause) =>
      [...clause.text.matchAll(/[^。；\n]+[。；]?/gu)].map(({ 0: text, index }) => ({
        text,
        start: index,
        clause,
      })),
    );
