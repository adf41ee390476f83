/** Workbooks and documents as packages: every part has its type, every relation leads to a part, every index is there. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tableDocx } from '../../src/takeaway/docx.ts';
import { cellLink, cellValue, richTable } from '../../src/takeaway/table.ts';
import { tableXlsx } from '../../src/takeaway/xlsx.ts';
import { table } from '../support/taken-table.ts';

type Parts = Record<string, string>;
const opened = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const values = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value = '']) => value);
const folderOf = (name: string) => name.replace(/[^/]*$/u, '');

/** What of a package a strict reader would refuse. */
function problems(parts: Parts): string[] {
  const types = parts['[Content_Types].xml'] ?? '';
  const typed = new Set(values(types, /PartName="\/([^"]+)"/gu));
  const endings = new Set(values(types, /Extension="([^"]+)"/gu));
  const found: string[] = [];
  for (const name of Object.keys(parts)) {
    if (name !== '[Content_Types].xml' && !typed.has(name) && !endings.has(name.replace(/.*\./u, '')))
      found.push(`${name} has no type`);
    const isRelations = name.endsWith('.rels');
    const owner = isRelations
      ? `${folderOf(folderOf(name).slice(0, -1))}${name.replace(/.*\//u, '').slice(0, -5)}`
      : '';
    if (!isRelations) continue;
    const relations = values(parts[name] ?? '', /(<Relationship [^>]*>)/gu);
    const ids = relations.map((each) => /\bId="([^"]*)"/u.exec(each)?.[1] ?? '');
    if (new Set(ids).size < ids.length || ids.includes('')) found.push(`${name} has an id twice or none`);
    for (const each of relations) {
      const target = /\bTarget="([^"]*)"/u.exec(each)?.[1] ?? '';
      const isOutside = each.includes('TargetMode="External"');
      const path = target.startsWith('/') ? target.slice(1) : folderOf(owner) + target;
      if (!isOutside && !(path in parts)) found.push(`${name} leads to no part: ${path}`);
      if (isOutside !== /^https?:/u.test(target)) found.push(`${name} leads to ${target}`);
      if (!/Type="http:\/\/schemas\.[a-z.]+\/[^"]*\/relationships\/[^"]+"/u.test(each))
        found.push(`${name}: ${each}`);
    }
    for (const id of values(parts[owner] ?? '', /\br:id="([^"]*)"/gu))
      if (!ids.includes(id)) found.push(`${owner} has no relation ${id}`);
  }
  for (const name of typed) if (!(name in parts)) found.push(`no part ${name}`);
  return found;
}

describe('a workbook', () => {
  const parts = opened(tableXlsx(table));
  const [book = '', sheet = '', styles = ''] = [
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/styles.xml',
  ].map((name) => parts[name]);

  it('is a package of known types', () => {
    expect(problems(parts)).toEqual([]);
    const types = parts['[Content_Types].xml'] ?? '';
    const OF_SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    for (const [name, type] of [
      ['workbook', 'sheet.main'],
      ['styles', 'styles'],
      ['worksheets/sheet1', 'worksheet'],
      ['worksheets/sheet2', 'worksheet'],
    ])
      expect(types).toContain(`PartName="/xl/${name}.xml" ContentType="${OF_SHEETS}.${type}+xml"`);
    const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    for (const xml of [book, sheet, styles]) expect(xml).toContain(`xmlns="${MAIN}"`);
    const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    for (const xml of [book, sheet]) expect(xml).toContain(`xmlns:r="${OFFICE}"`);
  });

  it('has names that Excel takes for its sheets, and says what is filtered', () => {
    const names = (title: string) =>
      values(opened(tableXlsx({ ...table, title }))['xl/workbook.xml'] ?? '', /<sheet name="([^"]*)"/gu);
    expect(names('对读：灯塔/浮标')[0]).toBe('对读 灯塔 浮标');
    expect(names('甲\\乙?丙*丁[戊]己:庚')[0]).toBe('甲 乙 丙 丁 戊 己 庚');
    expect(names('字'.repeat(40))[0]).toBe('字'.repeat(31));
    expect(names('///')[0]?.trim()).toBe('');
    expect(book).toContain("'对读 灯塔 浮标'!$A$1:$D$6");
    expect(opened(tableXlsx({ ...table, title: "甲'乙" }))['xl/workbook.xml']).toMatch(
      /'甲''乙'!|&apos;甲&apos;&apos;乙/u,
    );
    expect(values(book, /sheetId="(\d+)"/gu)).toEqual(['1', '2']);
    expect(values(sheet, /tabSelected="(\d)"/gu)).toEqual(['1']);
  });

  it('has the formats that its cells ask for', () => {
    const counts = (name: string, child: string) => {
      const [, count, inside = ''] =
        new RegExp(`<${name} count="(\\d+)">([\\s\\S]*?)</${name}>`, 'u').exec(styles) ?? [];
      return [Number(count), inside.split(new RegExp(`<${child}[ >/]`, 'u')).length - 1];
    };
    for (const [name, child] of [
      ['fonts', 'font'],
      ['fills', 'fill'],
      ['cellXfs', 'xf'],
      ['borders', 'border'],
    ] as const) {
      const [said, there] = counts(name, child);
      expect(said, name).toBe(there);
    }
    const formats = values(/<cellXfs[\s\S]*<\/cellXfs>/u.exec(styles)?.[0] ?? '', /<xf ([^>]*)>/gu);
    const used = [...new Set(values(sheet, /<c [^>]*s="(\d)"/gu).map(Number))].sort();
    expect(used).toEqual([0, 1, 2]);
    for (const format of formats) expect(Number(/fontId="(\d)"/u.exec(format)?.[1])).toBeLessThan(3);
    for (const format of formats) expect(Number(/fillId="(\d)"/u.exec(format)?.[1])).toBeLessThan(3);
    // The header is bold on a ground of its own, a link underlined; text wraps.
    const fonts = values(styles, /<font>([\s\S]*?)<\/font>/gu);
    expect(fonts.map((font) => [font.includes('<b/>'), font.includes('<u/>')])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(formats.map((format) => Number(/fontId="(\d)"/u.exec(format)?.[1]))).toEqual([0, 1, 2]);
    expect(values(styles, /(wrapText="1")/gu)).toHaveLength(3);
  });

  it('names its cells as Excel does, far to the right as well', () => {
    const columns = Array.from({ length: 30 }, (_, at) => ({ name: `列${at}`, width: 10 }));
    const wide =
      opened(tableXlsx({ ...table, columns, rows: [columns.map((_, at) => at)] }))[
        'xl/worksheets/sheet1.xml'
      ] ?? '';
    const refs = values(wide, /<c r="([A-Z]+)2"/gu);
    expect(refs).toEqual([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'AA', 'AB', 'AC', 'AD']);
    expect(values(wide, /<col min="(\d+)"/gu)).toEqual(columns.map((_, at) => String(at + 1)));
    expect(wide).toContain('<autoFilter ref="A1:AD2"/>');
  });

  it('keeps text that looks like an escape, and cuts no character in two', () => {
    expect(sheet).toContain('_x005F_x0041_');
    const rows = [[`${'字'.repeat(32_766)}𠮷${'尾'.repeat(5)}`, '', 1, '']];
    const cut = values(
      opened(tableXlsx({ ...table, rows }))['xl/worksheets/sheet1.xml'] ?? '',
      /<t [^>]*>([^<]*)<\/t>/gu,
    );
    expect(cut.find((text) => text.startsWith('𠮷'))).toBe('𠮷尾尾尾尾尾');
    expect(
      opened(tableXlsx({ ...table, sources: { heading: '', references: [] } }))['xl/worksheets/sheet2.xml'],
    ).toBeUndefined();
  });

  it('is written as the format asks, part by part', () => {
    const link = 'https://plans.example/plans/a/#s1';
    const small = {
      title: '灯塔',
      columns: [
        { name: '位置', width: 24 },
        { name: '数值', width: 8 },
      ],
      rows: [[[{ words: '一、第1段', url: link }], 3.5]],
      sources: { heading: '资料来源', references: ['甲规划'] },
    };
    const flat = (name: string) =>
      (opened(tableXlsx(small))[name] ?? '')
        .replace(/>\s+</gu, '><')
        .replace(/^<\?.*\?>\s*/u, '')
        .trim();
    const text = (r: string, s: number, words: string) =>
      `<c r="${r}" s="${s}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
    const row = (r: number, ...cells: string[]) =>
      `<row r="${r}" ht="15" customHeight="1">${cells.join('')}</row>`;
    const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
    const view = (selected: string) =>
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"${selected}>${frozen}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`;
    const col = (at: number, width: number) =>
      `<col min="${at}" max="${at}" width="${width}" customWidth="1"/>`;
    const setup = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
    const inside = (name: string) => flat(name).replace(/^<worksheet [^>]*>|<\/worksheet>$/gu, '');
    expect(inside('xl/worksheets/sheet1.xml')).toBe(
      [
        view(' tabSelected="1"'),
        `<cols>${col(1, 24)}${col(2, 8)}</cols>`,
        `<sheetData>${row(1, text('A1', 1, '位置'), text('B1', 1, '数值'))}${row(2, text('A2', 2, '一、第1段'), '<c r="B2" s="0"><v>3.5</v></c>')}</sheetData>`,
        '<autoFilter ref="A1:B2"/>',
        '<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>',
        setup,
      ].join(''),
    );
    expect(inside('xl/worksheets/sheet2.xml')).toBe(
      `${view('')}<cols>${col(1, 100)}</cols><sheetData>${row(1, text('A1', 1, '资料来源'))}${row(2, text('A2', 0, '甲规划'))}</sheetData>${setup}`,
    );
    const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    expect(flat('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      `<Relationship Id="rId1" Type="${RELATIONS}/hyperlink" Target="${link}" TargetMode="External"/>`,
    );
    expect(flat('_rels/.rels')).toContain(
      `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`,
    );
    expect(flat('xl/_rels/workbook.xml.rels').replace(/^<Relationships [^>]*>/u, '')).toBe(
      `${[
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['styles', 'styles', 'styles.xml'],
      ]
        .map(
          ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
        )
        .join('')}</Relationships>`,
    );
    expect(flat('xl/workbook.xml').replace(/^<workbook [^>]*>/u, '')).toBe(
      [
        '<sheets><sheet name="灯塔" sheetId="1" r:id="rId1"/><sheet name="资料来源" sheetId="2" r:id="rId2"/></sheets>',
        `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'灯塔'!$A$1:$B$2</definedName></definedNames></workbook>`,
      ].join(''),
    );
  });

  it('is the same file for the same table', () => expect(tableXlsx(table)).toEqual(tableXlsx(table)));
});

describe('a document', async () => {
  const parts = opened(new Uint8Array(await (await tableDocx(richTable(table))).arrayBuffer()));
  const [xml = '', styles = ''] = [parts['word/document.xml'], parts['word/styles.xml']];
  it('is a package whose styles are there', () => {
    expect(problems(parts).filter((problem) => !/has no type/u.test(problem))).toEqual([]);
    const known = new Set(values(styles, /w:styleId="([^"]+)"/gu));
    for (const style of values(xml, /<w:(?:p|r)Style w:val="([^"]+)"/gu))
      expect(known, style).toContain(style);
    for (const style of values(styles, /<w:basedOn w:val="([^"]+)"/gu))
      expect(['Normal', 'DefaultParagraphFont']).toContain(style);
  });
  it('has styles of its own for quotations, notes and the words of tables, made from the plain one', () => {
    for (const [id, name] of [
      ['Quote', 'Quote'],
      ['ReaderNote', 'Reader note'],
      ['TableText', 'Table text'],
    ]) {
      const [style = ''] = values(
        styles,
        new RegExp(`(<w:style [^>]*w:styleId="${id}"[\\s\\S]*?</w:style>)`, 'gu'),
      );
      expect(style, id).toContain(`<w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`);
      expect(style.includes('<w:qFormat/>'), id).toBe(id !== 'TableText');
    }
  });
  it('is set on A4 in a type for Chinese, across where there are many columns', async () => {
    const size = (text: string) => values(text, /<w:pgSz ([^>]*)>/gu)[0] ?? '';
    expect(size(xml)).toMatch(/w:w="11906" w:h="16838"/u);
    expect(
      values(styles, /w:eastAsia="([^"]+)"/gu).filter((font) => /\p{Script=Han}/u.test(font)).length > 0,
    ).toBe(true);
    expect(Number(/w:top="(\d+)"/u.exec(xml)?.[1])).toBeGreaterThan(1000);
    const columns = Array.from({ length: 12 }, (_, at) => ({ name: `列${at}`, width: 10 }));
    const wide = tableDocx(richTable({ ...table, columns, rows: [columns.map(() => '字')] }));
    expect(size(opened(new Uint8Array(await (await wide).arrayBuffer()))['word/document.xml'] ?? '')).toMatch(
      /w:orient="landscape"/u,
    );
  });
});

it('a cell has its value, its lines and the first address', () => {
  const links = [
    { words: '甲' },
    { words: '乙', url: 'https://a.example/1' },
    { words: '丙', url: 'https://a.example/2' },
  ];
  expect([cellValue(links), cellValue('行\u2028行'), cellValue(7), cellValue(null)]).toEqual([
    '甲\n乙\n丙',
    '行\n行',
    7,
    null,
  ]);
  expect([
    cellLink(links),
    cellLink('https://a.example/3'),
    cellLink('/plans/a/'),
    cellLink('见 https://a.example'),
    cellLink(7),
    cellLink(null),
  ]).toEqual(['https://a.example/1', 'https://a.example/3', undefined, undefined, undefined, undefined]);
  const { columns, notes, rows } = richTable(table);
  expect(columns.map(({ name, width }) => [name, width])).toEqual([
    ['规划', 22],
    ['条文', 67],
    ['数值', 11],
  ]);
  expect(notes[0]).toBe('资料来源');
  expect(rows[0]?.[2]).toEqual([{ words: '3.5' }]);
  expect(
    richTable({ ...table, rows: [[links, '', null, null]] }).rows[0]?.[0]?.map(({ words }) => words),
  ).toEqual(['甲', '\n', '乙', '\n', '丙']);
});
