/** Cells of a table set out in columns that go on in the next line: told by the column they stand below. */
import type { Line } from '../lines/lines.ts';
import { joinPassages, type Passage, type Span } from '../lines/passage.ts';
import { cellKind } from './cells.ts';

/** Where something stands on the page, in columns of half the width of a Han character; `to` is exclusive. */
interface Extent {
  from: number;
  to: number;
}

/** Columns are told from so many rows: those of a long table may shift from page to page. */
const NEAR = 20;

/**
 * The last of `rows` with the parts put to the cells below which they stand; null when one stands below no column, below
 * a number, or two below the same. The first cell is only filled where it is empty: names of rows are not broken. `lineOf` gives a line by its number.
 */
export function withBrokenCells(
  rows: readonly Passage[][],
  parts: readonly Passage[],
  lineOf: (number: number) => Line | undefined,
): Passage[] | null {
  const last = rows.at(-1);
  if (!last || parts.length === 0) return null;
  const extents = last.map((_, column) =>
    rows
      .slice(-NEAR)
      .flatMap((row) => (row.length === last.length ? (row[column]?.spans ?? []) : []))
      .map(extentOf),
  );
  const columns = parts.map((part) => {
    const own = extentOf(part.spans[0]);
    const below = extents.map((each) => Math.max(0, ...each.map((extent) => shared(own, extent))));
    const widest = Math.max(...below);
    return widest > 0 ? below.indexOf(widest) : -1;
  });
  const mayGoOn = ({ text }: Passage, column: number) =>
    text === '' || (column > 0 && cellKind(text) === 'name');
  if (columns.some((column) => !last[column] || !mayGoOn(last[column], column))) return null;
  if (new Set(columns).size < columns.length) return null;
  return last.map((cell, column) => {
    const part = parts[columns.indexOf(column)];
    if (!part) return cell;
    return cell.text === '' ? part : joinPassages([cell, part], '');
  });

  function extentOf(span: Span | undefined): Extent {
    const text = lineOf(span?.line ?? 0)?.text ?? '';
    return { from: columnsOf(text.slice(0, span?.start)), to: columnsOf(text.slice(0, span?.end)) };
  }
}

const shared = (a: Extent, b: Extent) => Math.min(a.to, b.to) - Math.max(a.from, b.from);

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character < '\u0100' ? 1 : 2;
  return columns;
}
