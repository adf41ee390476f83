/**
 * A table as a workbook (Office Open XML, .xlsx): text and numbers as what they are, the header frozen, a filter on every
 * column, addresses as links; the references on a second sheet. Small libraries for it (write-excel-file) have neither
 * links nor filters. Loaded when first asked for.
 */

import { strToU8, zipSync } from 'fflate';
import { sumOf } from '../pipeline/text/sum.ts';
import { type CellValue, cellLink, cellValue, type TakenCell, type TakenTable } from './table.ts';
import { element, printXml, type XmlElement } from './xml.ts';

/** Characters that Excel takes in a cell, in UTF-16 units. */
const LONGEST_CELL = 32_767;
/** Links that Excel takes on a sheet. */
const MOST_LINKS = 65_530;
/** Characters of the name of a sheet. */
const LONGEST_NAME = 31;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Formats of cells, by their numbers in `STYLES`. */
const STYLE = { text: 0, header: 1, link: 2 } as const;

/** A sheet of the workbook: the first row is the header. */
interface Sheet {
  name: string;
  widths: readonly number[];
  rows: readonly (readonly TakenCell[])[];
  filtered: boolean;
}

/** Returns the bytes of the workbook. Text that is too long for a cell goes on in the rows below, so that nothing is lost. */
export function tableXlsx({ title, columns, rows, sources }: TakenTable): Uint8Array<ArrayBuffer> {
  const header = columns.map(({ name }) => name);
  const sheets: Sheet[] = [
    {
      name: sheetName(title),
      widths: columns.map(({ width }) => width),
      rows: [header, ...rows.flatMap(splitLong)],
      filtered: true,
    },
    ...(sources.references.length === 0
      ? []
      : [
          {
            name: sheetName(`${sources.heading} `).trim(),
            widths: [100],
            rows: [[sources.heading], ...sources.references.map((reference) => [reference])],
            filtered: false,
          },
        ]),
  ];
  return zipSync(
    {
      '[Content_Types].xml': file(contentTypes(sheets)),
      '_rels/.rels': file(relationships([['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']])),
      'xl/workbook.xml': file(workbook(sheets)),
      'xl/_rels/workbook.xml.rels': file(
        relationships([
          ...sheets.map(
            (_, index) =>
              [`rId${index + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
          ),
          ['styles', `${OFFICE}/styles`, 'styles.xml'],
        ]),
      ),
      'xl/styles.xml': strToU8(STYLES),
      ...Object.fromEntries(sheets.flatMap(sheetFiles)),
    },
    { mtime: TIME },
  );
}

/** Zip files need a time; the same table has the same bytes. */
const TIME = new Date('2000-01-01T00:00:00');

const file = (root: XmlElement) => strToU8(printXml(root));

/** A name that Excel takes for a sheet. */
const sheetName = (title: string) =>
  title
    .replace(/[\\/?*[\]:：]/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME) || ' ';

/** A row whose cells are short enough, and below it what is left over. */
function splitLong(cells: readonly TakenCell[]): (readonly TakenCell[])[] {
  const isLong = (cell: TakenCell) => String(cellValue(cell) ?? '').length > LONGEST_CELL;
  if (!cells.some(isLong)) return [cells];
  const cut = (cell: TakenCell) => {
    const text = String(cellValue(cell));
    // Never between the halves of a surrogate pair.
    const end = /[\ud800-\udbff]/.test(text.charAt(LONGEST_CELL - 1)) ? LONGEST_CELL - 1 : LONGEST_CELL;
    return [text.slice(0, end), text.slice(end)] as const;
  };
  return [
    cells.map((cell) => (isLong(cell) ? cut(cell)[0] : cell)),
    ...splitLong(cells.map((cell) => (isLong(cell) ? cut(cell)[1] : null))),
  ];
}

/** `0` → A, `26` → AA */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

const place = (row: number, column: number) => `${columnName(column)}${row + 1}`;

/** The parts of a sheet: itself, and the addresses it leads to. */
function sheetFiles({ widths, rows, filtered }: Sheet, index: number): [string, Uint8Array][] {
  const links = rows
    .slice(1)
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const url = cellLink(cell);
        return url === undefined ? [] : [{ ref: place(row + 1, column), url }];
      }),
    )
    .slice(0, MOST_LINKS);
  const all = `A1:${place(rows.length - 1, widths.length - 1)}`;
  const root = element('worksheet', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
    element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: '1' })]),
    element('sheetViews', {}, [
      element('sheetView', { workbookViewId: '0', tabSelected: index === 0 ? '1' : undefined }, [
        element('pane', { ySplit: '1', topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ]),
    ]),
    element('sheetFormatPr', { defaultRowHeight: '15' }),
    element(
      'cols',
      {},
      widths.map((width, column) =>
        element('col', {
          min: String(column + 1),
          max: String(column + 1),
          width: String(width),
          customWidth: '1',
        }),
      ),
    ),
    element(
      'sheetData',
      {},
      rows.map((cells, row) => rowElement(cells, row, widths)),
    ),
    ...(filtered ? [element('autoFilter', { ref: all })] : []),
    ...(links.length === 0
      ? []
      : [
          element(
            'hyperlinks',
            {},
            links.map(({ ref }, link) => element('hyperlink', { ref, 'r:id': `rId${link + 1}` })),
          ),
        ]),
    element('pageSetup', { paperSize: '9', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' }),
  ]);
  const name = `sheet${index + 1}.xml`;
  return [
    [`xl/worksheets/${name}`, file(root)],
    [
      `xl/worksheets/_rels/${name}.rels`,
      file(
        relationships(
          links.map(({ url }, link) => [`rId${link + 1}`, `${OFFICE}/hyperlink`, url, 'External']),
        ),
      ),
    ],
  ];
}

/** Height of a line and of the highest row that Excel takes, in points. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 409;

/** Characters of Latin text that are as wide as a text: a Han character is two. */
const widthOf = (text: string) => sumOf(text, (character) => (character < '\u2e80' ? 1 : 2));

/** The height of a row that shows its cells whole: not every program finds it for itself. */
function heightOf(cells: readonly TakenCell[], widths: readonly number[]): number {
  const linesOf = (cell: TakenCell, width: number) =>
    sumOf(String(cellValue(cell) ?? '').split('\n'), (line) => Math.max(1, Math.ceil(widthOf(line) / width)));
  const lines = Math.max(...cells.map((cell, column) => linesOf(cell, widths[column] ?? 1)));
  return Math.min(HIGHEST_ROW, lines * LINE_HEIGHT);
}

function rowElement(cells: readonly TakenCell[], row: number, widths: readonly number[]): XmlElement {
  return element(
    'row',
    { r: String(row + 1), ht: String(heightOf(cells, widths)), customHeight: '1' },
    cells.flatMap((cell, column) => {
      const value = cellValue(cell);
      if (value === null || value === '') return [];
      const linked = row > 0 && cellLink(cell) !== undefined;
      return [cellElement(value, place(row, column), row === 0 ? 'header' : linked ? 'link' : 'text')];
    }),
  );
}

function cellElement(value: Exclude<CellValue, null>, r: string, style: keyof typeof STYLE): XmlElement {
  const s = String(STYLE[style]);
  if (typeof value === 'number') return element('c', { r, s }, [element('v', {}, [String(value)])]);
  // Excel reads _x0041_ as A.
  const text = value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return element('c', { r, s, t: 'inlineStr' }, [
    element('is', {}, [element('t', { 'xml:space': 'preserve' }, [text])]),
  ]);
}

function workbook(sheets: readonly Sheet[]): XmlElement {
  return element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
    element(
      'sheets',
      {},
      sheets.map(({ name }, index) =>
        element('sheet', { name, sheetId: String(index + 1), 'r:id': `rId${index + 1}` }),
      ),
    ),
    element(
      'definedNames',
      {},
      sheets.flatMap(({ name, widths, rows, filtered }, index) =>
        filtered
          ? [
              element(
                'definedName',
                { name: '_xlnm._FilterDatabase', localSheetId: String(index), hidden: '1' },
                [`'${name.replaceAll("'", "''")}'!$A$1:$${columnName(widths.length - 1)}$${rows.length}`],
              ),
            ]
          : [],
      ),
    ),
  ]);
}

function contentTypes(sheets: readonly Sheet[]): XmlElement {
  const part = (name: string, type: string) =>
    element('Override', { PartName: name, ContentType: `${CONTENT}.${type}+xml` });
  return element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/xl/workbook.xml', 'sheet.main'),
    part('/xl/styles.xml', 'styles'),
    ...sheets.map((_, index) => part(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')),
  ]);
}

type Relationship = readonly [id: string, type: string, target: string, mode?: 'External'];

function relationships(rows: readonly Relationship[]): XmlElement {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    rows.map(([Id, Type, Target, TargetMode]) => element('Relationship', { Id, Type, Target, TargetMode })),
  );
}

/** Fonts, fills and the formats of cells (`STYLE`), as XML: plain, the header, a link. */
const STYLES = `<?xml version="1.0" encoding="UTF-8"?>
<styleSheet xmlns="${MAIN}">
<fonts count="3">
<font><sz val="11"/><name val="等线"/></font>
<font><b/><sz val="11"/><name val="等线"/></font>
<font><u/><sz val="11"/><color rgb="FF0B57D0"/><name val="等线"/></font>
</fonts>
<fills count="3">
<fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFECEFF3"/></patternFill></fill>
</fills>
<borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>
<cellXfs count="3">
<xf numFmtId="0" borderId="0" xfId="0" applyAlignment="1" fontId="0" fillId="0"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="0" borderId="0" xfId="0" applyAlignment="1" fontId="1" fillId="2" applyFont="1" applyFill="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="0" borderId="0" xfId="0" applyAlignment="1" fontId="2" fillId="0" applyFont="1"><alignment vertical="top" wrapText="1"/></xf>
</cellXfs>
</styleSheet>
`;
