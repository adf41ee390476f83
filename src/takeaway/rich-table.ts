/** Passages as a table for word processors. */

/** Words in a cell and where they lead. A TAB in them parts the cells of a table, a line break its rows, or lines. */
export interface TablePiece {
  words: string;
  url?: string;
}

/** What stands in a cell. */
export type TableCell = readonly TablePiece[];

/** A table with a title above and lines below. */
export interface RichTable {
  title: string;
  /** Their names, and their widths in hundredths of the table's. */
  columns: readonly { name: string; width: number }[];
  rows: readonly (readonly TableCell[])[];
  notes: readonly string[];
}

/** As HTML with its rules in attributes, which word processors keep. */
export function tableHtml({ title, columns, rows, notes }: RichTable): string {
  const body = document.createElement('div');
  const table = ruled();
  body.append(element('h1', title), table);
  table.setAttribute('width', '100%');
  const head = table.createTHead().insertRow();
  for (const { name, width } of columns) {
    const cell = element('th', name);
    cell.setAttribute('width', `${width}%`);
    head.append(cell);
  }
  const content = table.createTBody();
  for (const cells of rows) {
    const row = content.insertRow();
    for (const pieces of cells) row.insertCell().append(...pieces.map(pieceNode));
  }
  body.append(...notes.map((note) => element('p', note)));
  return body.innerHTML;
}

/** As plain text: a line a row, TAB between cells, the addresses behind their words. */
export function tableText({ title, columns, rows, notes }: RichTable): string {
  const flat = (words: string) => words.replace(/\s+/gu, ' ');
  const cell = (pieces: TableCell) =>
    pieces.map(({ words, url }) => (url ? `${flat(words)} ${url}` : flat(words))).join('');
  return [
    title,
    columns.map(({ name }) => name).join('\t'),
    ...rows.map((cells) => cells.map(cell).join('\t')),
    ...notes,
  ].join('\n');
}

function element(name: 'h1' | 'p' | 'th' | 'a', words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

/** What word processors take for rules around cells. */
const RULES = [
  ['border', '1'],
  ['cellspacing', '0'],
  ['cellpadding', '4'],
] as const;

function ruled(): HTMLTableElement {
  const table = document.createElement('table');
  for (const [name, value] of RULES) table.setAttribute(name, value);
  return table;
}

function pieceNode({ words, url }: TablePiece): Node {
  if (url) {
    const link = element('a', words);
    link.setAttribute('href', url);
    return link;
  }
  if (words.includes('\t')) {
    const table = ruled();
    for (const line of words.split('\n')) {
      const row = table.insertRow();
      for (const cell of line.split('\t')) row.insertCell().append(linesNode(cell));
    }
    return table;
  }
  return linesNode(words);
}

/** Words with their line breaks; U+2028 is one within a cell. */
function linesNode(words: string): Node {
  const lines = document.createElement('span');
  lines.append(
    ...words
      .split(/[\n\u2028]/)
      .flatMap((line, index) => (index > 0 ? [document.createElement('br'), line] : [line])),
  );
  return lines;
}
