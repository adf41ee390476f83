/** The comparison of all plans as lists that are taken away: themes by plans, and plans by plans. */

import { passageCounts } from '../../clauses/passages.ts';
import type { Corpus } from '../../corpus/model.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { ListOfRows } from '../../lists/corpus-list.ts';
import { WIDTH } from '../../takeaway/widths.ts';
import { matrixModel } from '../matrix/corpus-matrix.ts';
import type { MatrixCell } from '../matrix/matrix-model.ts';

/** What a cell of the matrix says, in the order of its numbers; documents for reading have the first alone. */
const MEASURES = ['clauses', 'characters', 'carried', 'named'] as const;

/** A row for each theme; for each plan a column of every number of its cell. */
export function matrixList(corpus: Corpus, { t, themeLink, themeName, shortName }: Speech): ListOfRows {
  const { themes, cells } = matrixModel(corpus);
  const words = t.take.matrix;
  const none: MatrixCell = [0, 0, 0, 0];
  return {
    kind: 'matrix',
    title: t.compare.byTheme,
    columns: [
      [t.compare.theme, WIDTH.name],
      ...MEASURES.flatMap((measure, index) =>
        corpus.plans.map((plan): ListOfRows['columns'][number] => {
          const name = words[measure](shortName(plan));
          return index === 0 ? [name, 12] : [name, 12, 'data'];
        }),
      ),
    ],
    rows: themes.map((theme, row) => ({
      cells: [
        [{ words: themeName(theme), url: themeLink(theme.id) }],
        ...MEASURES.flatMap((_, index) =>
          corpus.plans.map((_plan, column) => (cells[row]?.[column] ?? none)[index] ?? 0),
        ),
      ],
      facets: { theme: [theme.id], plan: corpus.plans.map(({ id }) => id) },
      url: themeLink(theme.id),
    })),
    cited: false,
  };
}

/** A row for every two plans that are set side by side, each once. */
export function pairList(corpus: Corpus, { t, planLink, pairLink }: Speech): ListOfRows {
  const count = passageCounts(corpus);
  const words = t.take.pairs;
  return {
    kind: 'pairs',
    title: t.pair.compare,
    columns: [
      [words.first, WIDTH.words],
      [words.second, WIDTH.words],
      [t.take.passages, WIDTH.word],
    ],
    rows: corpus.plans.flatMap((first, index) =>
      first.beside
        .filter((second) => corpus.plans.indexOf(second) > index)
        .map((second) => ({
          cells: [
            [{ words: first.data.title, url: planLink(first.id) }],
            [{ words: second.data.title, url: planLink(second.id) }],
            count(first, second),
          ],
          facets: { plan: [first.id, second.id] },
          url: pairLink(first.id, second.id),
        })),
    ),
    cited: false,
  };
}
