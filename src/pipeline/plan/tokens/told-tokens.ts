/** Tokens of lines of which a person says what they are. */
import type { Hints } from '../../readers/document.ts';
import type { Told } from '../lines/corrections.ts';
import type { LineToken } from './token.ts';

/** Makes a token what it is told to be: its words are not looked at for what they could be, nor what the file says of them. `index`: 0-based number of its part of the line. */
export function asTold(token: LineToken, told: Told, index: number): LineToken {
  const { heading: _heading, title: _title, region: _region, cell: _cell, ...hints } = token.hints;
  const { is } = told.correction;
  const hasMark = is === 'heading' || is === 'box';
  const cell = cellOf(told, index);
  return {
    ...token,
    told,
    kinds: new Set(),
    labels: [],
    marks: hasMark ? token.marks : [],
    hints: cell ? { ...hints, cell } : hints,
  };
}

/** The cell of a table that a person set up. Tables of files have numbers from 0, these below. */
function cellOf({ correction, cells }: Told, index: number): Hints['cell'] {
  const cell = cells[index];
  if (correction.is !== 'table' || !cell) return undefined;
  const { row, column } = cell;
  const header = row === 0 && correction.header !== false;
  return { table: -correction.line, row, column, rowSpan: 1, columnSpan: 1, header };
}
