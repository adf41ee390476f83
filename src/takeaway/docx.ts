/**
 * Tables and quotations as a document for Word and WPS (.docx): headings, quotations and tables in styles, links that can be
 * followed, notes at the foot of the page. Loaded when first asked for.
 */
import {
  Document,
  TableCell as DocxCell,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  type IStylesOptions,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { RichTable, TableCell, TablePiece } from './rich-table.ts';
import { writable } from './xml.ts';

/** A part of a document. */
export type DocumentPart =
  | { kind: 'heading'; level: 1 | 2 | 3; words: string }
  | { kind: 'paragraph'; words: string; url?: string }
  /** Words that are quoted, a paragraph for each line; a TAB in them makes them a table. `source` becomes a note. */
  | { kind: 'quotation'; words: string; source: string; url: string }
  /** A paragraph with notes at the foot of the page. */
  | { kind: 'noted'; pieces: readonly (string | { note: string })[] }
  /** What the reader writes beside a quotation. */
  | { kind: 'note'; words: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; columns: RichTable['columns']; rows: RichTable['rows'] };

/** A4, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1440, right: 1304, bottom: 1440, left: 1304 };
/** A table of so many columns lies across the long side of the page. */
const WIDE_COLUMNS = 5;

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
const HEADING_FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' };
const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: '000000', font: HEADING_FONT },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});
const STYLES: IStylesOptions = {
  default: {
    document: { run: { size: 21, font: FONT, language: { value: 'en-GB', eastAsia: 'zh-CN' } } },
    title: { run: { size: 32, bold: true, font: HEADING_FONT }, paragraph: { spacing: { after: 240 } } },
    heading1: heading(28, 360),
    heading2: heading(24, 300),
    heading3: heading(21, 240),
    hyperlink: { run: { color: '0B57D0', underline: {} } },
    footnoteText: { run: { size: 18, font: FONT } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: 420, right: 420 }, spacing: { before: 80, after: 80, line: 340 } },
    },
    {
      id: 'ReaderNote',
      name: 'Reader note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: { spacing: { after: 160 } },
    },
    { id: 'TableText', name: 'Table text', basedOn: 'Normal', run: { size: 18 } },
  ],
};
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** Returns the document of the parts under a title; an empty one is left out. */
export async function documentDocx(title: string, parts: readonly DocumentPart[]): Promise<Blob> {
  const notes: string[] = [];
  const content = parts.flatMap((part) => partNodes(part, notes));
  const wide = parts.some((part) => part.kind === 'table' && part.columns.length >= WIDE_COLUMNS);
  return Packer.toBlob(
    new Document({
      title,
      creator: '对读',
      styles: STYLES,
      numbering: {
        config: [
          {
            reference: 'sources',
            levels: [
              {
                level: 0,
                format: 'decimal',
                text: '[%1]',
                style: { paragraph: { indent: { left: 480, hanging: 480 } } },
              },
            ],
          },
        ],
      },
      footnotes: Object.fromEntries(
        notes.map((note, index) => [
          index + 1,
          { children: [new Paragraph({ children: textRuns(` ${note}`) })] },
        ]),
      ),
      sections: [
        {
          properties: {
            page: {
              size: { ...PAGE, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
              margin: MARGIN,
            },
          },
          children: [
            ...(title === '' ? [] : [new Paragraph({ text: writable(title), heading: HeadingLevel.TITLE })]),
            ...content,
          ],
        },
      ],
    }),
  );
}

/** Returns the document of one table, with its notes below. */
export function tableDocx({ title, columns, rows, notes }: RichTable): Promise<Blob> {
  const [first, ...rest] = notes;
  return documentDocx(title, [
    { kind: 'table', columns, rows },
    ...(first === undefined
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, words: first },
          { kind: 'list' as const, items: rest },
        ]),
  ]);
}

/** The nodes of a part; the sources of quotations go to `notes`. */
function partNodes(part: DocumentPart, notes: string[]): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ text: writable(part.words), heading: HEADINGS[part.level] })];
    case 'paragraph':
      return [new Paragraph({ children: pieceRuns(part) })];
    case 'noted':
      return [
        new Paragraph({
          children: part.pieces.flatMap((piece) =>
            typeof piece === 'string' ? textRuns(piece) : [new FootnoteReferenceRun(notes.push(piece.note))],
          ),
        }),
      ];
    case 'note':
      return part.words
        .split('\n')
        .map((line) => new Paragraph({ style: 'ReaderNote', text: writable(line) }));
    case 'list':
      return part.items.map(
        (item) => new Paragraph({ numbering: { reference: 'sources', level: 0 }, children: textRuns(item) }),
      );
    case 'table':
      return [tableNode(part.columns, part.rows)];
    case 'quotation':
      notes.push(part.source);
      return quotationNodes(part.words, notes.length);
  }
}

function quotationNodes(words: string, note: number): (Paragraph | Table)[] {
  const reference = new FootnoteReferenceRun(note);
  if (words.includes('\t'))
    return [innerTable(words), new Paragraph({ style: 'Quote', children: [reference] })];
  const lines = words.split('\n');
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: 'Quote',
        children: [...textRuns(line), ...(index === lines.length - 1 ? [reference] : [])],
      }),
  );
}

const percent = (size: number) => ({ size, type: WidthType.PERCENTAGE });
const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

function tableNode(columns: RichTable['columns'], rows: RichTable['rows']): Table {
  const cell = (width: number, children: (Paragraph | Table)[], shaded = false) =>
    new DocxCell({
      width: percent(width),
      verticalAlign: VerticalAlign.TOP,
      margins: CELL_MARGINS,
      ...(shaded ? { shading: { fill: 'ECEFF3' } } : {}),
      children,
    });
  return new Table({
    width: percent(100),
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ name, width }) =>
          cell(
            width,
            [
              new Paragraph({
                style: 'TableText',
                children: [new TextRun({ text: writable(name), bold: true })],
              }),
            ],
            true,
          ),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: false,
            children: columns.map(({ width }, index) => cell(width, cellNodes(cells[index] ?? []))),
          }),
      ),
    ],
  });
}

/** The paragraphs of a cell; words with TABs are a table in it. Word wants a paragraph at the end. */
function cellNodes(pieces: TableCell): (Paragraph | Table)[] {
  const tabbed = pieces.find(({ words }) => words.includes('\t'));
  const rest = pieces.filter((piece) => piece !== tabbed);
  return [
    ...(tabbed ? [innerTable(tabbed.words)] : []),
    new Paragraph({ style: 'TableText', children: rest.flatMap(pieceRuns) }),
  ];
}

/** Lines of cells with TABs between them as a table. */
function innerTable(words: string): Table {
  const rows = words.split('\n').map((line) => line.split('\t'));
  const columns = Math.max(...rows.map(({ length }) => length));
  return new Table({
    width: percent(100),
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: Array.from(
            { length: columns },
            (_, index) =>
              new DocxCell({
                margins: CELL_MARGINS,
                children: [new Paragraph({ style: 'TableText', children: textRuns(cells[index] ?? '') })],
              }),
          ),
        }),
    ),
  });
}

function pieceRuns({ words, url }: TablePiece): (TextRun | ExternalHyperlink)[] {
  if (!url) return textRuns(words);
  return [
    new ExternalHyperlink({
      link: url,
      children: [new TextRun({ text: writable(words), style: 'Hyperlink' })],
    }),
  ];
}

/** Words with their line breaks; U+2028 is one inside a cell of a table. */
const textRuns = (words: string) =>
  writable(words)
    .split(/[\n\u2028]/)
    .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
