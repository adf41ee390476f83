/**
 * An independent look at a table whose columns were told by words alone: rows whose cells do not look like those above
 * and below them. The table stays as it was read; a remark names the rows.
 */

import { type Remark, remark } from '../../diagnostics/remark.ts';
import { greatest } from '../../text/extremes.ts';
import { recognisable } from '../../text/recognisable.ts';
import type { Passage } from '../lines/passage.ts';
import { FEWEST_WHOLE_ROWS, LONGEST_ROW_SHOWN_UNITS, MOST_ROWS_SHOWN } from './limits.ts';
import type { ReadTable } from './read-table.ts';
import { type Shape, shapeOf } from './shapes.ts';

/** Shapes that a column of values, of units or of natures has, and what each is called. */
const HARD: Readonly<Partial<Record<Shape, 'value' | 'unit' | 'nature'>>> = {
  value: 'value',
  number: 'value',
  unit: 'unit',
  nature: 'nature',
};
/** Cells that stand in a column of any kind: nothing, a dash, a year, a short word (持续提高). */
const EASY: ReadonlySet<Shape> = new Set(['dash', 'time', 'word', 'mark', 'total']);
/** Share of the cells of a column that make it one of values; share of the rows that make it a full one. */
const MOST = 0.7;
const FULL = 0.8;
const OPENING = /[（(《“〔［【]/gu;
const CLOSING = /[）)》”〕］】]/gu;

/** Returns one remark that names the rows, or none. */
export function doubtfulRows({ header, rows }: ReadTable): Remark[] {
  const whole = rows.filter((row) => row.length > 1 || header.length < 3);
  const shapes = whole.map((row) => row.map(({ text }) => shapeOfCell(text)));
  const columns = Array.from({ length: greatest(whole.map((row) => row.length)) }, (_, column) =>
    columnOf(shapes.map((row) => row[column] ?? null)),
  );
  const hasOthers = whole.length >= FEWEST_WHOLE_ROWS;
  const found = whole.filter((row, index) => {
    const own = shapes[index] as (Shape | null)[];
    const isSum = own.includes('total');
    return (
      (header.length > 0 && row.length !== header.length) ||
      row.some(({ text }) => isOpen(text)) ||
      (hasOthers && !isSum && columns.some((column, place) => !fits(own[place] ?? null, column, place)))
    );
  });
  const first = found[0] && placed(found[0]);
  if (!first) return [];
  const lines = [...new Set(found.map((row) => placed(row)?.line ?? 0))];
  const more = lines.length > 1 ? ` (lines ${lines.slice(0, MOST_ROWS_SHOWN).join(', ')})` : '';
  const shown = (found[0] ?? []).map(({ text }) => text.replaceAll('\n', '')).join(' | ');
  return [
    remark('table-row-doubtful', first.line, { actual: `${shown.slice(0, LONGEST_ROW_SHOWN_UNITS)}${more}` }),
  ];
}

interface ColumnShape {
  /** What most of its cells are; null for words. */
  hard: 'value' | 'unit' | 'nature' | null;
  /** True where nearly all rows fill it, whatever one of them does. */
  isFull: boolean;
}

function columnOf(cells: readonly (Shape | null)[]): ColumnShape {
  const filled = cells.filter((shape) => shape !== null);
  const counts = { value: 0, unit: 0, nature: 0 };
  for (const shape of filled) {
    const own = HARD[shape];
    if (own) counts[own] += 1;
  }
  const [hard, most] = (Object.entries(counts) as ['value' | 'unit' | 'nature', number][]).reduce((a, b) =>
    b[1] > a[1] ? b : a,
  );
  return {
    hard: most >= MOST * filled.length && most > 0 ? hard : null,
    isFull: filled.length >= FULL * (cells.length - 1),
  };
}

/** The first column may hold names of groups, which are printed once. */
function fits(shape: Shape | null, { hard, isFull }: ColumnShape, place: number): boolean {
  if (shape === null) return place === 0 || !isFull;
  if (hard === null) return true;
  return HARD[shape] === hard || EASY.has(shape) || (hard === 'unit' && HARD[shape] === 'value');
}

function shapeOfCell(text: string): Shape | null {
  return text === '' ? null : shapeOf(recognisable(text), []);
}

/** True for a bracket without its other half: a cell that was cut. */
function isOpen(text: string): boolean {
  return (text.match(OPENING)?.length ?? 0) !== (text.match(CLOSING)?.length ?? 0);
}

function placed(row: readonly Passage[]): Passage['spans'][number] | undefined {
  return row.find(({ spans }) => spans.length > 0)?.spans[0];
}
