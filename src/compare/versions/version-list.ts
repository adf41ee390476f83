/** Two versions of a document as a list that is taken away. */

import { placeLocus } from '../../corpus/locus.ts';
import type { SitePlan } from '../../corpus/model.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { ListOfRows } from '../../lists/corpus-list.ts';
import type { ListRow } from '../../lists/list-file.ts';
import { WIDTH } from '../../takeaway/widths.ts';
import { type Piece, piecesOf, versionRows } from './version-rows.ts';

/** Returns a row for each piece of either version. */
export function versionList(before: SitePlan, after: SitePlan, { t, planLink }: Speech): ListOfRows {
  const { versions } = t;
  const words = (piece: Piece | null) =>
    piece ? [piece.title, piece.text].filter((part) => part !== '').join('\n') : '';
  const place = (plan: SitePlan, piece: Piece | null) =>
    piece
      ? [{ words: piece.number === '' ? piece.title : piece.number, url: planLink(plan.id, piece.id) }]
      : '';
  return {
    kind: `versions-${after.id}`,
    title: `${after.data.title}${t.colon}${versions.name}`,
    columns: [
      [versions.before, WIDTH.word],
      [versions.after, WIDTH.word],
      [versions.change, WIDTH.word],
      [versions.wordsBefore, WIDTH.text],
      [versions.wordsAfter, WIDTH.text],
    ],
    rows: versionRows(piecesOf(before), piecesOf(after)).map(
      ({ change, before: former, after: piece }): ListRow => {
        const [plan, at] = piece ? [after, piece] : [before, former];
        const id = at?.id ?? '';
        return {
          cells: [
            place(before, former),
            place(after, piece),
            versions.changes[change],
            words(former),
            words(piece),
          ],
          facets: { plan: [before.id, after.id], change: [change] },
          url: planLink(plan.id, id),
          place: { plan: plan.id, locus: placeLocus(plan, id) },
        };
      },
    ),
    cited: true,
  };
}
