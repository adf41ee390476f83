/** Headings, texts and tables of a plan as Markdown trees, for whatever prints them. */
import type { Heading, PhrasingContent, Table, Text } from 'mdast';
import type { Clause } from '../schemas/clause.ts';
import type { Section } from '../schemas/section.ts';
import { headingLevel, headingText } from '../text/heading.ts';

/** The heading of a section with its printed mark, one level below the page's own. */
export function headingNode(section: Section): Heading {
  return {
    type: 'heading',
    depth: headingLevel(section.depth) as Heading['depth'],
    children: textNodes(headingText(section)),
  };
}

/** Printing a text node takes time by the square of what is escaped in it: a long text is several nodes, read back as one. */
const LONGEST_TEXT = 1000;

/** A text as nodes that are short enough; no character is cut. */
export function textNodes(text: string): Text[] {
  const nodes: Text[] = [];
  for (let from = 0; from < text.length || nodes.length === 0; ) {
    const value = text.slice(from, from + LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '') || text.slice(from);
    nodes.push({ type: 'text', value });
    from += value.length || 1;
  }
  return nodes;
}

/** A table, each cell as `cell` says. GFM tables need a header: a table without one gets a row of empty cells. */
export function tableNode(
  rows: readonly (readonly string[])[],
  table: Clause['table'],
  cell: (text: string) => PhrasingContent[],
): Table {
  const [first = [], ...rest] = table?.header ? rows : [[], ...rows];
  return {
    type: 'table',
    children: [fillRow(first, table), ...rest].map((row) => ({
      type: 'tableRow',
      children: row.map((text) => ({ type: 'tableCell', children: cell(text) })),
    })),
  };
}

/** The cells of a row, and empty ones up to the last column of the table. */
export function fillRow(cells: readonly string[], table: Clause['table']): string[] {
  return [...cells, ...Array<string>(Math.max(0, (table?.columns ?? 1) - cells.length)).fill('')];
}
