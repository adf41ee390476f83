/**
 * Takes HTML tables out of a text in Markdown before it is parsed: in Markdown an HTML block ends at the first blank
 * line, and the rest of the table would be read as text.
 */

import type { Masks } from './masks.ts';

/** A text with a mask in place of each table; lines keep their numbers. */
export interface MaskedTables {
  text: string;
  /** Sources of the tables, by the number in their mask. */
  tables: string[];
}

/** Tables that are never closed; after so many the rest of the text is not searched for more. */
const MOST_UNCLOSED = 3;

/** Replaces each table by a mask on a line of its own. */
export function maskTables(text: string, masks: Masks): MaskedTables {
  if (!/<table[\s>]/iu.test(text)) return { text, tables: [] };
  const lines = text.split('\n');
  const tables: string[] = [];
  const masked: string[] = [];
  let fence = '';
  let unclosed = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const marks = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1] ?? '';
    if (marks !== '' && (fence === '' || marks.startsWith(fence))) fence = fence === '' ? marks : '';
    const isTable = fence === '' && unclosed < MOST_UNCLOSED && /^\s*<table[\s>]/iu.test(line);
    const end = isTable ? endOfTable(lines, index) : null;
    if (end === null) {
      if (isTable) unclosed += 1;
      masked.push(line);
      continue;
    }
    masked.push(masks.mask({ kind: 'table', number: tables.length }), ...Array<string>(end - index).fill(''));
    tables.push(lines.slice(index, end + 1).join('\n'));
    index = end;
  }
  return { text: masked.join('\n'), tables };
}

/** Index of the line on which a table and those in it are closed; null where it is not. */
function endOfTable(lines: readonly string[], from: number): number | null {
  let depth = 0;
  for (let index = from; index < lines.length; index += 1) {
    for (const { 0: tag } of (lines[index] ?? '').matchAll(/<(\/?)table(?=[\s>])/giu)) {
      depth += tag.startsWith('</') ? -1 : 1;
    }
    if (depth <= 0) return index;
  }
  return null;
}
