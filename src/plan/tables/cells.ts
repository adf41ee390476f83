/** What kind of thing a cell of a table holds: told from its words alone. */
import { asciiDigits } from '../../text/numerals.ts';
import type { Passage } from '../lines/passage.ts';

/** A value: a number with or without an operator, a dash for none. */
const VALUE =
  /^(?:[-—–－/]|[<>＜＞≥≤〔[（(]*[-+]?[0-9][0-9.,，]*[%％‰〕\]）)]*)\s*(?:左右|以上|以下|以内)?$/u;
/** Whether an indicator binds: 预期性, 约束性. */
const NATURE = /^(?:预期|约束|指导|引导|监测)性?(?:指标)?$/u;

/** `value`: a number or a dash; `nature`: whether an indicator binds; `name`: words. */
export type CellKind = 'value' | 'nature' | 'name' | 'empty';

/** The kind of a cell by its text. */
export function cellKind(text: string): CellKind {
  if (text === '') return 'empty';
  if (VALUE.test(asciiDigits(text))) return 'value';
  return NATURE.test(text) ? 'nature' : 'name';
}

/**
 * A row that lacks its first cell because that of a row above reaches down to it, with an empty cell in its place; null
 * when it is no such row. It is one when its cells are of the kinds of the last cells of `above`, a whole row, and not of
 * its first.
 */
export function belowMergedCell(cells: readonly Passage[], above: readonly Passage[]): Passage[] | null {
  if (cells.length !== above.length - 1) return null;
  const kinds = above.map(({ text }) => cellKind(text));
  const fits = (offset: number) => cells.every(({ text }, index) => cellKind(text) === kinds[index + offset]);
  return fits(1) && !fits(0) ? withEmptyFirst(cells) : null;
}

/** What stands over numbers that count the rows. */
export const SERIAL_HEAD = /^(?:序\s*号|编\s*号)$/u;

/** The same of a row whose numbers stand in the second column, as its head says. */
export function belowMergedGroup(cells: readonly Passage[], head: readonly Passage[]): Passage[] | null {
  const counts = SERIAL_HEAD.test(head[1]?.text ?? '') && /^[0-9]+$/u.test(cells[0]?.text ?? '');
  return counts && cells.length === head.length - 1 ? withEmptyFirst(cells) : null;
}

function withEmptyFirst(cells: readonly Passage[]): Passage[] | null {
  const first = cells[0]?.spans[0];
  return first ? [{ text: '', spans: [{ ...first, end: first.start }], glues: [] }, ...cells] : null;
}
