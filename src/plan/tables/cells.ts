/** What kind of thing a cell of a table holds: told from its words alone. */
import { asciiDigits } from '../../text/numerals.ts';
import type { Passage } from '../lines/passage.ts';

/** A value: a number with or without an operator and a unit (`〔5.7个百分点〕`, `≥90%`, but no date or number of a document), a dash for none. */
const VALUE =
  /^(?:[-—–－/]|[<>＜＞≥≤〔[（(]*[-+]?[0-9][0-9.,，]*(?![年月日号])[%％‰]?\p{Script=Han}{0,4}[〕\]）)]*)\s*(?:左右|以上|以下|以内)?$/u;
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

/** The kinds of the cells of a row. */
export function kindsOf(row: readonly Passage[]): CellKind[] {
  return row.map(({ text }) => cellKind(text));
}

/** Whether cells are of these kinds, one each. Where one says whether the indicator binds, words may stand for a value: 完成国家任务. */
export function areOfKinds(cells: readonly Passage[], kinds: readonly CellKind[]): boolean {
  const hasNature = kinds.includes('nature');
  return (
    cells.length === kinds.length &&
    kindsOf(cells).every(
      (kind, index) => kind === kinds[index] || (hasNature && kind === 'name' && kinds[index] === 'value'),
    )
  );
}

/**
 * A row that lacks its first cell because that of a row above reaches down to it, with an empty cell in its place; null
 * when it is no such row. It is one when its cells are of the last of the `kinds` of a whole row, and not of the first.
 */
export function belowMergedCell(cells: readonly Passage[], kinds: readonly CellKind[]): Passage[] | null {
  if (cells.length !== kinds.length - 1) return null;
  if (!areOfKinds(cells, kinds.slice(1)) || areOfKinds(cells, kinds.slice(0, -1))) return null;
  return withEmptyFirst(cells);
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
