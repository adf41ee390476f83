/** Reads the HTML blocks of a text in Markdown with the reader of pages. */
import type { ReaderNote } from '../document.ts';
import { linkNotes } from '../html/annexes.ts';
import { headingLevel, sizeOf } from '../html/block-hints.ts';
import { layOut } from '../html/blocks.ts';
import { parsePage } from '../html/parse-page.ts';
import { cellsOfTables } from '../html/tables.ts';
import type { MarkdownLine } from './line-writer.ts';

/** Returns the lines of an HTML block on line `line` of the file; its tables are numbered from `firstTable` on. */
export function htmlLines(
  source: string,
  line: number,
  firstTable: number,
): { lines: MarkdownLine[]; tables: number; notes: Pick<ReaderNote, 'rule' | 'actual'>[] } {
  const { root } = parsePage(source, true);
  const page = layOut(root);
  const all = { from: 0, to: page.blocks.length };
  const cells = cellsOfTables(page, all);
  const numbers = new Set([...cells.values()].map(({ table }) => table));
  const lines = page.blocks.map((block, index): MarkdownLine => {
    const cell = cells.get(index);
    const heading = headingLevel(block);
    const size = sizeOf(block);
    const { text, characters, bold, linked, generated } = block;
    const below = (block.element?.sourceCodeLocation?.startLine ?? 1) - 1;
    return {
      ...{ text, line: line + below, characters, bold, linked, boldLead: 0 },
      ...(cell ? { cell: { ...cell, table: cell.table + firstTable } } : {}),
      ...(heading === null ? {} : { heading }),
      ...(block.centred ? { centred: true } : {}),
      ...(size === null ? {} : { size }),
      ...(generated > 0 ? { generated } : {}),
    };
  });
  const hidden = page.hidden.map(({ text }) => ({
    rule: 'hidden-text' as const,
    actual: text.slice(0, 60),
  }));
  return {
    lines,
    tables: numbers.size,
    notes: [...hidden, ...linkNotes(page.links, all, () => line, undefined)],
  };
}
