/** Paragraph break inside a table cell, in the text of a table clause. */
const CELL_PARAGRAPH = '\u2028';

/** Text of a table: cells joined by TAB, rows by LF, paragraphs within a cell (LF in `rows`) by U+2028. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => cell.replaceAll('\n', CELL_PARAGRAPH)).join('\t')).join('\n');
}
