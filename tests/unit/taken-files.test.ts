/** Tables as files: what strict parsers and LibreOffice read in them are the rows that were written. */
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { type ClauseRow, clauseTable } from '../../src/takeaway/clause-table.ts';
import { tableCsv } from '../../src/takeaway/csv.ts';
import { documentDocx, tableDocx } from '../../src/takeaway/docx.ts';
import { fileName } from '../../src/takeaway/file-name.ts';
import { cellValue, richTable, type TakenTable } from '../../src/takeaway/table.ts';
import { tableXlsx } from '../../src/takeaway/xlsx.ts';
import { converted, hasLibreOffice } from '../support/libreoffice.ts';

const url = 'https://example.org/plans/jia/#s1-p1';
const table: TakenTable = {
  title: '对读：灯塔/浮标',
  columns: [
    { name: '规划', width: 20 },
    { name: '条文', width: 60 },
    { name: '数值', width: 10 },
    { name: '链接', width: 30, dataOnly: true },
  ],
  rows: [
    [[{ words: '一、第1段', url }], '灯塔“全部”换灯，\n含浮标。', 3.5, url],
    ['甲规划', '1,2;3\t4', -7, null],
    ['=1+1', '@甲 +乙 -丙', 0, 'https://example.org/?a=1&b=<2>'],
    ['-', '+甲', null, ''],
    ['_x0041_', '行\r\n行\r行', 12, null],
  ],
  sources: { heading: '资料来源', references: ['甲市人民政府. 甲规划[EB/OL]. https://example.org/.'] },
};
/** The cells as text, as a spreadsheet shows them; an apostrophe keeps a formula from running. */
const shown = table.rows.map((cells) => cells.map((cell) => String(cellValue(cell) ?? '')));
const guarded = shown.map((cells, row) =>
  cells.map((cell, column) =>
    typeof table.rows[row]?.[column] === 'number' ? cell : cell.replace(/^(?=[=+\-@])/, "'"),
  ),
);
const header = table.columns.map(({ name }) => name);
/** Spreadsheets have one kind of line break, and no TAB within a cell. */
const asShown = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell) => cell.replace(/\r\n?/g, '\n')));

describe('CSV', () => {
  const csv = tableCsv(table);

  it('is read by a strict parser as the rows that were written', () => {
    expect(parse(csv, { bom: true, relax_quotes: false, record_delimiter: '\r\n' })).toEqual([
      header,
      ...guarded,
    ]);
  });

  it('begins with a byte order mark and has no cell that a spreadsheet would run', () => {
    expect(csv.startsWith('\ufeff')).toBe(true);
    const cells: string[][] = parse(csv, { bom: true });
    expect(cells.flat().filter((cell) => /^[=+@]|^-(?!\d)/.test(cell))).toEqual([]);
  });

  it.skipIf(!hasLibreOffice)('is read by LibreOffice as those rows', { timeout: 60_000 }, () => {
    // From comma-separated UTF-8 with quotes, to the same.
    const options = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const read = converted('table.csv', csv, options).toString('utf8');
    expect(asShown(parse(read, { bom: true }))).toEqual(asShown([header, ...guarded]));
  });
});

describe('a workbook', () => {
  const parts = unzipSync(tableXlsx(table));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const sheet = part('xl/worksheets/sheet1.xml');

  it('has numbers as numbers, a frozen header, a filter and links', () => {
    expect(sheet).toMatch(/<c r="C2" s="\d">\s*<v>3\.5<\/v>/);
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A1:D6"/>');
    expect(sheet.match(/<hyperlink ref="(?:A2|D2|D4)"/g)).toHaveLength(3);
    expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(url);
  });

  it('has rows high enough for their lines, within what Excel takes', () => {
    const heights = (text: string) => {
      const files = unzipSync(tableXlsx({ ...table, rows: [['', text, 1, '']] }));
      const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      return Number(/<row r="2" ht="(\d+)"/.exec(xml)?.[1]);
    };
    // The column is 60 characters of Latin text wide, which is 30 of Chinese.
    expect(heights('字'.repeat(90))).toBe(3 * heights('字'));
    expect(heights('一行\n又一行')).toBe(2 * heights('字'));
    expect(heights('字'.repeat(9000))).toBeLessThanOrEqual(409);
  });

  it('has the references on a sheet of their own', () => {
    expect(part('xl/worksheets/sheet2.xml')).toContain(table.sources.references[0]);
    expect(part('xl/workbook.xml')).toMatch(/name="资料来源"/);
  });

  it('loses nothing of a text that is too long for a cell', () => {
    const long = '字'.repeat(70_000);
    const files = unzipSync(tableXlsx({ ...table, rows: [[long, '', 1, '']] }));
    const text = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const cells = [...text.matchAll(/<t [^>]*>(字+)<\/t>/g)].map((match) => match[1] ?? '');
    expect(cells.join('')).toBe(long);
    expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThanOrEqual(32_767);
  });

  it.skipIf(!hasLibreOffice)('is read by LibreOffice as the rows', { timeout: 60_000 }, () => {
    const options = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0';
    const read = converted('table.xlsx', tableXlsx(table), options).toString('utf8');
    expect(asShown(parse(read, { bom: true }))).toEqual(asShown([header, ...shown]));
  });
});

describe('a document', () => {
  const documentOf = async (blob: Promise<Blob>) =>
    unzipSync(new Uint8Array(await (await blob).arrayBuffer()));
  const xmlOf = (parts: Record<string, Uint8Array>, name: string) =>
    strFromU8(parts[name] ?? new Uint8Array());

  it('has the table with its header repeated, links, inner tables and the list of sources', async () => {
    const parts = await documentOf(tableDocx(richTable(table)));
    const xml = xmlOf(parts, 'word/document.xml');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).not.toContain('链接');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
    // Word has the part of an address behind # in the text.
    const [page = '', place = ''] = url.split('#');
    expect(xmlOf(parts, 'word/_rels/document.xml.rels')).toContain(`Target="${page}"`);
    expect(xml).toContain(`w:anchor="${place}"`);
    expect(xml).toContain(table.sources.references[0]);
  });

  const quoted = documentDocx('摘录', [
    { kind: 'heading', level: 1, words: '人才' },
    { kind: 'quotation', words: '引进人才。\n给予补助。', source: '《甲规划》，一、第1段，', url },
    { kind: 'quotation', words: '指标\t2025年\n专利\t7件', source: '《甲规划》，表1，', url },
    { kind: 'note', words: '自己的话' },
    { kind: 'list', items: ['甲规划[EB/OL].'] },
  ]);

  it('has headings, quotations with notes at the foot, and tables among them', async () => {
    const parts = await documentOf(quoted);
    const xml = xmlOf(parts, 'word/document.xml');
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(xml.match(/<w:footnoteReference /g)).toHaveLength(2);
    expect(xmlOf(parts, 'word/footnotes.xml')).toContain('《甲规划》，一、第1段');
    expect(xml).toContain('<w:tbl>');
  });

  it.skipIf(!hasLibreOffice)('is opened by LibreOffice with its notes', { timeout: 60_000 }, async () => {
    const bytes = new Uint8Array(await (await quoted).arrayBuffer());
    const text = converted('quoted.docx', bytes, 'txt:Text (encoded):UTF8').toString('utf8');
    for (const words of ['人才', '引进人才。', '专利', '7件', '自己的话', '甲规划[EB/OL].'])
      expect(text).toContain(words);
  });
});

describe('clauses', () => {
  const row: ClauseRow = { plan: '甲规划', locus: '一、第1段', text: '换灯。', url };
  it('have the same columns wherever they are from, in the words of the page', () => {
    const of = (rows: readonly ClauseRow[], locale: 'zh' | 'en') =>
      clauseTable('', MESSAGES[locale].take.columns, rows, table.sources).columns.map(({ name }) => name);
    expect(of([row], 'zh')).toEqual(of([{ ...row, type: '举措', relation: '原样' }], 'zh'));
    expect(of([row], 'zh').every((name) => /\p{Script=Han}/u.test(name))).toBe(true);
    expect(of([row], 'en').some((name) => /\p{Script=Han}/u.test(name))).toBe(false);
  });
});

describe('names of files', () => {
  it('say what the rows are and what they are of', () => {
    expect(fileName('clauses', 'jia-145', 's2-2')).toBe('duidu-clauses-jia-145-s2-2');
    expect(fileName('search', '“创新券” 补助/奖励')).toBe('duidu-search-创新券-补助-奖励');
  });
});
