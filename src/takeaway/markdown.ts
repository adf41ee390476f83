/** Passages as Markdown for notes and reports. */
import type { PhrasingContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { inTitleMarks } from '../pipeline/text/quotation-marks.ts';
import type { RichTable, TableCell } from './rich-table.ts';
import type { TakenPassage } from './taken-passage.ts';

/** A heading of the second level with its passages below, and what is to be said of them; an address may be empty. */
export interface PassageGroup {
  heading: string;
  passages: readonly TakenPassage[];
  notes?: readonly { words: string; url: string }[];
}

/**
 * CommonMark: a title, then each passage as a block quotation with its plan, locus and address below the words, and the
 * notes as a list.
 */
export function passagesMarkdown(title: string, groups: readonly PassageGroup[]): string {
  const text = (value: string) => ({ type: 'text' as const, value });
  const quote = ({ plan, locus, text: words, url }: TakenPassage) => ({
    type: 'blockquote' as const,
    children: [
      ...(words.includes('\t')
        ? [tableNode(words)]
        : words.split('\n').map((line) => ({ type: 'paragraph' as const, children: [text(line)] }))),
      {
        type: 'paragraph' as const,
        children: [
          text(`——${inTitleMarks(plan)}${locus} `),
          { type: 'link' as const, url, children: [text(url)] },
        ],
      },
    ],
  });
  const list = (notes: NonNullable<PassageGroup['notes']>) => ({
    type: 'list' as const,
    spread: false,
    children: notes.map(({ words, url }) => ({
      type: 'listItem' as const,
      spread: false,
      children: [
        {
          type: 'paragraph' as const,
          children:
            url === ''
              ? [text(words)]
              : [text(`${words} `), { type: 'link' as const, url, children: [text(url)] }],
        },
      ],
    })),
  });
  const root = {
    type: 'root' as const,
    children: [
      { type: 'heading' as const, depth: 1 as const, children: [text(title)] },
      ...groups.flatMap(({ heading, passages, notes = [] }) => [
        ...(heading === ''
          ? []
          : [{ type: 'heading' as const, depth: 2 as const, children: [text(heading)] }]),
        ...passages.map(quote),
        ...(notes.length > 0 ? [list(notes)] : []),
      ]),
    ],
  };
  return toMarkdown(root, { extensions: [gfmToMarkdown()] });
}

/** A title, the table (a cell has no line breaks in Markdown: they become blanks), and its notes as a list. */
export function tableMarkdown({ title, columns, rows, notes }: RichTable): string {
  const text = (value: string) => ({ type: 'text' as const, value });
  const flat = (words: string) => words.replace(/\s+/gu, ' ');
  const piece = ({ words, url }: TableCell[number]): PhrasingContent =>
    url ? { type: 'link', url, children: [text(flat(words))] } : text(flat(words));
  const line = (cells: readonly PhrasingContent[][]) => ({
    type: 'tableRow' as const,
    children: cells.map((children) => ({ type: 'tableCell' as const, children })),
  });
  const [heading, ...items] = notes;
  return toMarkdown(
    {
      type: 'root',
      children: [
        { type: 'heading', depth: 1, children: [text(title)] },
        {
          type: 'table',
          children: [
            line(columns.map(({ name }) => [text(name)])),
            ...rows.map((cells) => line(cells.map((pieces) => pieces.map(piece)))),
          ],
        },
        ...(heading === undefined
          ? []
          : [
              { type: 'heading' as const, depth: 2 as const, children: [text(heading)] },
              {
                type: 'list' as const,
                spread: false,
                children: items.map((item) => ({
                  type: 'listItem' as const,
                  spread: false,
                  children: [{ type: 'paragraph' as const, children: [text(item)] }],
                })),
              },
            ]),
      ],
    },
    { extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  );
}

/** Lines of cells with TABs between them as a table; the first names the columns, as Markdown wants it. */
function tableNode(words: string): Table {
  const rows = words.split('\n').map((line) => line.split('\t'));
  const columns = Math.max(...rows.map(({ length }) => length));
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, index) => ({
        type: 'tableCell',
        children: [{ type: 'text', value: (cells[index] ?? '').replaceAll('\u2028', ' ') }],
      })),
    })),
  };
}
