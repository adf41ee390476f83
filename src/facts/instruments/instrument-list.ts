/** Policy instruments as a list that is taken away: a row for each kind that a clause names. */

import type { Corpus } from '../../corpus/model.ts';
import type { Speech } from '../../i18n/speech.ts';
import { clauseColumns, clauseRow, type ListOfRows } from '../../lists/corpus-list.ts';
import { WIDTH } from '../../takeaway/widths.ts';
import { instrumentRows, markedWords } from './instrument-rows.ts';

/** Returns a row for each means with its sentence, in the order of the plans and the text. */
export function instrumentList(corpus: Corpus, speech: Speech): ListOfRows {
  const words = speech.t.instruments;
  return {
    kind: 'instruments',
    title: words.title,
    columns: [
      ...clauseColumns(speech),
      [words.group, WIDTH.word],
      [words.kind, WIDTH.word],
      [words.shown, WIDTH.name],
      [words.degree, WIDTH.word],
    ],
    rows: instrumentRows(corpus).map((row) => {
      const { group, kind, words: shown, degree, degreeWord } = row.instrument;
      const { before, marked, after } = markedWords(row);
      const more = [words.groups[group], words.kinds[kind], shown, degreeWord ?? words.degrees[degree]];
      const facets = { kind: [kind], group: [group], degree: [degree] };
      return clauseRow(row.clause, speech, more, facets, `${before}${marked}${after}`);
    }),
    cited: true,
  };
}
