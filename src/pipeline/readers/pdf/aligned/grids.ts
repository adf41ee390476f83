/** Makes the grid of a table without rules. */

import type { Grid, GridCell } from '../grids.ts';
import { isAcrossAll } from './bodies.ts';
import { type AlignedHead, headCells } from './heads.ts';
import type { PiecedLine, Span } from './lines.ts';
import type { FilledLine } from './rows.ts';

/** Room around the words of a cell, in points, where there is so much. */
const PADDING = 5.4;

/** The lines of a table by row. `head` are the lines of a head of two rows above them. */
interface Parts {
  lines: readonly PiecedLine[];
  columns: readonly Span[];
  rows: readonly FilledLine[][];
  head: AlignedHead | null;
  /** Rows of the head. */
  heads: number;
}

/** Makes the grid of a table: its borders lie between its words. `to` is the line behind it. */
export function gridOfRows({ lines, columns, rows, head, heads }: Parts): {
  grid: Grid;
  edges: number[];
  to: number;
} {
  const edges = edgesOf(columns);
  const groups = [...(head ? [[lines[head.top]], [lines[head.bottom]]] : []), ...rows] as PiecedLine[][];
  const tops = groups.map((group, index) => boundary(groups[index - 1], group));
  const last = groups.at(-1)?.at(-1)?.line;
  const bottoms = [...tops.slice(1), (last?.bottom ?? 0) + 1];
  const upper = head ? headCells(head, columns.length) : [];
  const first = head ? 2 : 0;
  const cells = [...upper, ...rows.flatMap((row, index) => cellsOfRow(row, columns, first + index))].map(
    (cell): GridCell => ({
      ...cell,
      box: {
        left: edges[cell.column] ?? 0,
        right: edges[cell.column + cell.columnSpan] ?? 0,
        top: tops[cell.row] ?? 0,
        bottom: bottoms[cell.row + cell.rowSpan - 1] ?? 0,
      },
    }),
  );
  const box = {
    left: edges[0] ?? 0,
    right: edges.at(-1) ?? 0,
    top: tops[0] ?? 0,
    bottom: bottoms.at(-1) ?? 0,
  };
  const grid: Grid = { box, columns: edges, rows: [...tops, box.bottom], cells, heads };
  return { grid, edges, to: lines.findIndex(({ line }) => line === last) + 1 };
}

function cellsOfRow(row: readonly FilledLine[], columns: readonly Span[], at: number) {
  if (row[0] && isAcrossAll(row[0], columns))
    return [{ row: at, column: 0, rowSpan: 1, columnSpan: columns.length }];
  return columns.map((_, column) => ({ row: at, column, rowSpan: 1, columnSpan: 1 }));
}

function boundary(above: readonly PiecedLine[] | undefined, below: readonly PiecedLine[]): number {
  const [last, first] = [above?.at(-1)?.line, below[0]?.line];
  if (!first) return 0;
  return last ? (last.bottom + first.top) / 2 : first.top - 1;
}

/** Returns the edges of columns: near behind the words of each, so that its full lines are seen to be full. */
function edgesOf(columns: readonly Span[]): number[] {
  return [
    (columns[0]?.from ?? 0) - PADDING,
    ...columns.map(({ to }, index) => {
      const next = columns[index + 1];
      return to + (next ? Math.min(PADDING, (next.from - to) / 2) : PADDING);
    }),
  ];
}
