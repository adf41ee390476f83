/** Tells the row that is a head from the others, by its words. */

import { recognisable } from '../../text/recognisable.ts';
import type { Passage } from '../lines/passage.ts';
import { findMarks } from '../tokens/marks.ts';
import { type HeadWord, headWord } from './head-words.ts';
import { LONGEST_HEAD_CELL_UNITS, LONGEST_UNKNOWN_CELL_UNITS } from './limits.ts';
import { type Shape, shapeOf } from './shapes.ts';

/** Fewest values of a row of values, and their share of its cells. */
const FEWEST_VALUES = 3;
const MOSTLY_VALUES = 0.6;

/** The shape of a cell. */
export function shapeOfCell({ text }: Passage): Shape {
  const form = recognisable(text);
  return shapeOf(form, findMarks(form));
}

/** A cell judged as a word of a head. */
export function judgeCell(cell: Passage): HeadWord {
  return headWord(recognisable(cell.text), shapeOfCell(cell));
}

/** True for a row of values; numbers that count its columns are none. */
export function isValueRow(row: readonly Passage[]): boolean {
  const cells = row.filter(({ text }) => text !== '');
  const numeric = cells.filter((cell) => ['value', 'number', 'dash'].includes(shapeOfCell(cell)));
  const counts = numeric.every(({ text }, index) => Number(text) === Number(numeric[0]?.text) + index);
  return numeric.length >= FEWEST_VALUES && numeric.length >= MOSTLY_VALUES * cells.length && !counts;
}

/** True for a row of words of heads: more than half are known, and none is a value. */
export function isHeadRow(row: readonly Passage[]): boolean {
  const cells = row.filter(({ text }) => text !== '');
  const judged = cells.map(judgeCell);
  if (
    cells.length < 2 ||
    cells.some(({ text }) => text.length > LONGEST_HEAD_CELL_UNITS) ||
    judged.some(({ score }) => score < -5)
  )
    return false;
  return judged.filter(({ score }) => score > 1).length > cells.length / 2;
}

/** True for the first of some rows when its cells are short names and some column below is of another nature. */
export function isHeadAbove(first: readonly Passage[], rows: readonly (readonly Passage[])[]): boolean {
  if (rows.length === 0) return false;
  if (isHeadRow(first)) return true;
  if (first.some(({ text }) => text.length > LONGEST_UNKNOWN_CELL_UNITS || /[。；]/u.test(text)))
    return false;
  const shapes = first.filter(({ text }) => text !== '').map(shapeOfCell);
  if (shapes.some((shape) => !['word', 'name', 'unit', 'time', 'body', 'total'].includes(shape)))
    return false;
  return first.some((head, column) => {
    const cells = rows.flatMap((row) => (row[column] && row[column].text !== '' ? [row[column]] : []));
    if (cells.length === 0) return false;
    const numeric = cells.filter((cell) =>
      ['value', 'number', 'dash', 'nature'].includes(shapeOfCell(cell)),
    ).length;
    const longer = cells.filter(
      (cell) => cell.text.length > 2 * head.text.length && cell.text.length > 8,
    ).length;
    return numeric >= cells.length / 2 || longer > cells.length / 2;
  });
}
