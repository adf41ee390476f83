/** Policy instruments as a list that is taken away: a row for each kind that a clause names. */
import type { Corpus } from '../../corpus/model.ts';
import type { Speech } from '../../i18n/speech.ts';
import { clauseColumns, clauseRow, type ListOfRows } from '../../lists/corpus-list.ts';
import { instrumentRows } from './instrument-rows.ts';

/** Returns a row for each means, in the order of the plans and the text. */
export function instrumentList(corpus: Corpus, speech: Speech): ListOfRows {
  const words = speech.t.instruments;
  return {
    kind: 'instruments',
    title: words.title,
    columns: [
      ...clauseColumns(speech),
      [words.group, 10],
      [words.kind, 12],
      [words.shown, 24],
      [words.degree, 12],
    ],
    rows: instrumentRows(corpus).map(
      ({ clause, instrument: { group, kind, words: shown, degree, degreeWord } }) =>
        clauseRow(
          clause,
          speech,
          [words.groups[group], words.kinds[kind], shown, degreeWord ?? words.degrees[degree]],
          {
            kind: [kind],
            group: [group],
            degree: [degree],
          },
        ),
    ),
    cited: true,
  };
}
