/** Characters, lines and boxes as a page prints them, for tests of single steps of the PDF reader. Lengths are points. */
import { ABOVE, BELOW, type Glyph, type Look } from '../../src/pipeline/readers/pdf/ink.ts';
import type { LineItem, TableItem } from '../../src/pipeline/readers/pdf/page-items.ts';
import { lineOf, type PrintLine } from '../../src/pipeline/readers/pdf/print-lines.ts';

const SONG: Look = { font: 'SongTi', bold: false };
const BOLD: Look = { font: 'HeiTi-Bold', bold: true };

export interface Setting {
  size?: number;
  look?: Look;
  /** Gap between two characters. */
  gap?: number;
  page?: number;
}

let order = 0;

/** Returns the characters of a text set from `x` on its baseline `y`; Latin ones and blanks are half as wide as others. */
export function glyphsAt(x: number, y: number, text: string, setting: Setting = {}): Glyph[] {
  const { size = 10, look = SONG, gap = 0 } = setting;
  let left = x;
  return [...text].map((each) => {
    const right = left + (each < '\u0250' ? size / 2 : size);
    const glyph = { text: each, left, right, top: y - ABOVE * size, bottom: y + BELOW * size };
    left = right + gap;
    order += 1;
    return { ...glyph, baseline: y, size, look, order };
  });
}

export const lineAt = (x: number, y: number, text: string, setting: Setting = {}): PrintLine =>
  lineOf(glyphsAt(x, y, text, setting));

export const itemAt = (x: number, y: number, text: string, setting: Setting = {}): LineItem => ({
  kind: 'line',
  page: setting.page ?? 1,
  width: 600,
  flow: 0,
  line: lineAt(x, y, text, setting),
});

/** A cell by its row, column, words, and how many rows and columns it spans. */
type CellOf = readonly [
  row: number,
  column: number,
  words: string,
  more?: { rows?: number; columns?: number; bold?: boolean; shade?: string },
];

/** Returns a table with columns 100 and rows 20 points apart. */
export function tableOf(columns: number, cells: readonly CellOf[], page = 1): TableItem {
  const made = cells.map(
    ([row, column, words, { rows = 1, columns: span = 1, bold = false, shade = null } = {}]) => ({
      row,
      column,
      rowSpan: rows,
      columnSpan: span,
      box: { left: 100 * column, right: 100 * (column + span), top: 20 * row, bottom: 20 * (row + rows) },
      items: words === '' ? [] : [itemAt(100 * column + 5, 20 * row + 15, words, bold ? { look: BOLD } : {})],
      shade,
    }),
  );
  const bottom = Math.max(...made.map(({ box }) => box.bottom));
  return {
    kind: 'table',
    page,
    box: { left: 0, right: 100 * columns, top: 0, bottom },
    columns: Array.from({ length: columns + 1 }, (_, at) => 100 * at),
    cells: made,
  };
}
