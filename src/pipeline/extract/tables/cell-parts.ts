/** The parts of a table cell that have values of their own: 8000/240 in 万人次/万吨, 1950，年均增速4.8%. */
import { withExamples } from '../../text/with-examples.ts';
import { readCell } from './cells.ts';

/** A part of a cell with the unit that its column or its row gives it. `start`: UTF-16 units of the cell. */
export interface CellPart {
  start: number;
  text: string;
  unit: string;
}

const CLAUSES = withExamples(/，(?!\s?[0-9])|[；;\n]/u, `， ，供水 ； ;`);
const SLASH = /[/／]/u;

/** Cuts a cell at the marks between its values. `unit`: the unit of the row, which for 8000/240 has as many parts. */
export function partsOf(cell: string, unit: string): CellPart[] {
  const sizes = cutAt(cell, SLASH);
  const units = unit.split(SLASH);
  const together = sizes.length > 1 && sizes.length === units.length;
  if (together && sizes.every(({ text }) => readCell(text) !== null))
    return sizes.map((part, index) => ({ ...part, unit: (units[index] ?? '').trim() }));
  return cutAt(cell, CLAUSES).map((part) => ({ ...part, unit }));
}

function cutAt(cell: string, mark: RegExp): { start: number; text: string }[] {
  let start = 0;
  return cell.split(mark).map((text) => {
    const part = { start, text };
    start += text.length + 1;
    return part;
  });
}
