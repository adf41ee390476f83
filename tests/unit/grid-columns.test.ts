/** Columns of the grid of a file that a reader sees as one. */
import { expect, it } from 'vitest';
import { joinColumns } from '../../src/pipeline/readers/grid-columns.ts';

const cell = (row: number, column: number, columnSpan = 1, rowSpan = 1) => ({
  row,
  column,
  rowSpan,
  columnSpan,
});
const placed = (cells: ReturnType<typeof cell>[]) => {
  joinColumns(cells);
  return cells.map(({ row, column, columnSpan }) => `${row}: ${column} over ${columnSpan}`);
};

it('takes two columns for one in which no row has a cell of both', () => {
  // The second edge is drawn a little to the right in the second row.
  expect(placed([cell(0, 0), cell(0, 1, 2), cell(1, 0, 2), cell(1, 2)])).toEqual([
    '0: 0 over 1',
    '0: 1 over 1',
    '1: 0 over 1',
    '1: 1 over 1',
  ]);
});

it('leaves columns apart that one row tells apart', () => {
  const cells = () => [
    cell(0, 0),
    cell(0, 1, 2),
    cell(1, 0, 2),
    cell(1, 2),
    cell(2, 0),
    cell(2, 1),
    cell(2, 2),
  ];
  expect(placed(cells())).toEqual(
    cells().map(({ row, column, columnSpan }) => `${row}: ${column} over ${columnSpan}`),
  );
});

it('counts a cell over several rows in each of them', () => {
  expect(placed([cell(0, 0, 1, 2), cell(0, 1), cell(1, 1)])).toEqual([
    '0: 0 over 1',
    '0: 1 over 1',
    '1: 1 over 1',
  ]);
});
