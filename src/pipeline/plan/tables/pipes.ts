/** Markdown tables: cells between `|`, with a line of dashes below the head. */

import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import { type Passage, slicePassage } from '../lines/passage.ts';
import type { LineToken } from '../tokens/token.ts';
import { emptyCell } from './passages.ts';
import type { ReadTable } from './read-table.ts';

/** The line below the head: `| --- | :---: |`, `---|---`. */
const RULE = withExamples(/^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$/u, `-|-`, `又-|- |- -| -|-等`);

/** Reads the table whose head is token `from`; null where none is. */
export function readPipes(tokens: readonly LineToken[], from: number): ReadTable | null {
  const head = tokens[from];
  const rule = tokens[from + 1];
  if (!head?.text.includes('|') || !rule || rule.gap > 0 || !RULE.test(rule.text)) return null;
  const borders: Passage[] = [];
  const header = cellsOf(head, borders);
  const rows: Passage[][] = [];
  let to = from + 2;
  for (; to < tokens.length; to += 1) {
    const token = must(tokens[to], 'a token');
    if (token.gap > 0 || !token.text.includes('|')) break;
    // A line that is one `|` has no cells.
    const cells = cellsOf(token, borders);
    if (cells.length > 0) rows.push(cells);
  }
  return { from, to, header, rows, joins: [], repeatedHeads: [], rules: [from + 1], borders };
}

/** The cells of a line; the `|` that are no cells are noted in `borders`. `\|` is a character of a cell. */
function cellsOf({ passage, text }: LineToken, borders: Passage[]): Passage[] {
  const places = [...text.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  for (const place of places) {
    const border = slicePassage(passage, place, place + 1);
    if (border) borders.push(border);
  }
  const ends = [...places, text.length];
  const cells: Passage[] = [];
  let start = 0;
  for (const end of ends) {
    const isOuter =
      (end === 0 && start === 0) ||
      (start === text.length && end === text.length && places.at(-1) === text.length - 1);
    if (!isOuter)
      cells.push(slicePassage(passage, start, end) ?? emptyAt(passage, Math.min(start, text.length)));
    start = end + 1;
  }
  return cells;
}

/** An empty cell at a place of a passage of one line. */
function emptyAt(passage: Passage, place: number): Passage {
  const span = passage.spans[0];
  if (!span) return emptyCell(passage);
  const at = span.start + place;
  return { text: '', spans: [{ line: span.line, start: at, end: at }], glues: [] };
}
