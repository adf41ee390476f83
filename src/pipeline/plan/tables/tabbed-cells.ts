/** Tables whose cells stand one a line, each with a tab before it. */
import { must } from '../../text/must.ts';
import type { TableJoin } from '../lines/blocks.ts';
import { joinPassages, lastLine, type Passage } from '../lines/passage.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import { isHeadAbove } from './head-rows.ts';
import type { ReadTable } from './read-table.ts';

/** True for one cell: a tab before it and none inside. */
export function isCellLine(token: LineToken | undefined): boolean {
  return token?.tabbed === true && !token.text.includes('\t');
}

/**
 * Reads rows of cells that stand one a line. One empty line ends a row; after an empty line a line without a tab goes on
 * in the last cell, as a new paragraph when it is indented; two empty lines end the table. Paragraphs that begin with a
 * tab look alike: without a caption, rows must be of one width and bear no marks.
 */
export function readTabbedCells(
  tokens: readonly LineToken[],
  from: number,
  captioned: boolean,
): ReadTable | null {
  if (!isCellLine(tokens[from])) return null;
  const rows: Passage[][] = [];
  const joins: TableJoin[] = [];
  let marked = 0;
  let row: Passage[] = [];
  let to = from;
  for (; to < tokens.length; to += 1) {
    const token = must(tokens[to], 'a token');
    if (to > from && (token.gap > 1 || isKind(token, 'caption'))) break;
    if (isCellLine(token)) {
      if (token.gap > 0 && row.length > 0) {
        rows.push(row);
        row = [];
      }
      if (sureMark(token) !== null) marked += 1;
      row.push(token.passage);
      continue;
    }
    const last = row.at(-1);
    if (!last || sureMark(token) !== null || token.text.includes('\t')) break;
    row[row.length - 1] = joinPassages([last, token.passage], token.indented ? '\n' : '');
    if (!token.indented) joins.push({ line: lastLine(last), nextLine: token.line, reason: 'cell' });
  }
  if (row.length > 0) rows.push(row);
  if (rows.length === 0 || rows.every((cells) => cells.length === 1)) return null;
  const width = rows[0]?.length ?? 0;
  const alike = rows.filter((cells) => cells.length === width).length;
  if (!captioned && (rows.length < 2 || width < 2 || alike < 0.7 * rows.length || marked > rows.length / 2))
    return null;
  const isHeaded = rows.length > 1 && isHeadAbove(must(rows[0], 'a row'), rows.slice(1));
  return {
    from,
    to,
    header: isHeaded ? must(rows[0], 'a row') : [],
    rows: isHeaded ? rows.slice(1) : rows,
    joins,
    repeatedHeads: [],
  };
}
