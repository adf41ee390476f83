/** Rows that the pages of a file break: a head that is printed again below the end of a page, and the rest of a row below it. */

import { endsParagraph } from '../../text/sentences.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { TableJoin } from '../lines/blocks.ts';
import { firstLine, joinPassages, lastLine, type Passage } from '../lines/passage.ts';

/** Share of the rows that have a first cell where a row without one is the rest of the row above. */
const MOSTLY = 0.7;

/** Returns the rows of `body` below the first `heads` that print the head again, by their index. */
export function repeatedHeadRows(body: readonly (readonly Passage[])[], heads: number): Set<number> {
  const words = body.map((row) => row.map(({ text }) => withoutWhiteSpace(text)).join('\t'));
  const head = words.slice(0, heads);
  const isWorded = (body[0] ?? []).filter(({ text }) => text.trim() !== '').length >= 2;
  const found = new Set<number>();
  if (heads === 0 || !isWorded) return found;
  for (let index = heads; index + heads <= words.length; index += 1) {
    if (!head.every((row, at) => row === words[index + at])) continue;
    for (let at = 0; at < heads; at += 1) found.add(index + at);
    index += heads - 1;
  }
  return found;
}

/**
 * Returns the rows below the head without those that print it again. A row right below one of these is the rest of the
 * last row where it has no first cell, as other rows have, and a cell of that row has not ended.
 */
export function wholeRows(
  body: readonly Passage[][],
  heads: number,
  repeated: ReadonlySet<number>,
  joins: TableJoin[],
): Passage[][] {
  const rows: Passage[][] = [];
  const numbered = body.filter((row) => row[0]?.text !== '').length >= MOSTLY * body.length;
  body.forEach((row, index) => {
    if (index < heads || repeated.has(index)) return;
    const last = rows.at(-1);
    if (last && numbered && repeated.has(index - 1) && isRest(last, row))
      rows[rows.length - 1] = last.map((cell, at) => joined(cell, row[at], joins));
    else rows.push(row);
  });
  return rows;
}

function isRest(above: readonly Passage[], row: readonly Passage[]): boolean {
  if (row.length !== above.length || row[0]?.text !== '') return false;
  return row.some(({ text }, at) => text !== '' && !endsParagraph(above[at]?.text ?? ''));
}

function joined(above: Passage, below: Passage | undefined, joins: TableJoin[]): Passage {
  if (!below || below.text === '') return above;
  if (above.text === '') return below;
  const glue = endsParagraph(above.text) ? '\n' : '';
  const [line, nextLine] = [lastLine(above), firstLine(below)];
  if (glue === '') joins.push({ line, nextLine, reason: 'cell' });
  return joinPassages([above, below], glue);
}
