/** Tables as files: what strict parsers read in them are the rows that were written; LibreOffice: `tests/commands/libreoffice.test.ts`. */
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { type ClauseRow, clauseTable } from '../../src/takeaway/clause-table.ts';
import { tableCsv } from '../../src/takeaway/csv.ts';
import { tableDocx } from '../../src/takeaway/docx.ts';
import { fileName } from '../../src/takeaway/file-name.ts';
import { richTable } from '../../src/takeaway/table.ts';
import { tableXlsx } from '../../src/takeaway/xlsx.ts';
import { guarded, header, quoted, table, url } from '../support/taken-table.ts';

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

  it('has headings, quotations with notes at the foot, and tables among them', async () => {
    const parts = await documentOf(quoted());
    const xml = xmlOf(parts, 'word/document.xml');
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(xml.match(/<w:footnoteReference /g)).toHaveLength(2);
    expect(xmlOf(parts, 'word/footnotes.xml')).toContain('《甲规划》，一、第1段');
    expect(xml).toContain('<w:tbl>');
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
