/** Single parts of the reader of Word files: symbols, fields, tables, links, and the archive. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/pipeline/readers/docx/crc32.ts';
import { computeField } from '../../src/pipeline/readers/docx/fields.ts';
import { addressOfField } from '../../src/pipeline/readers/docx/links.ts';
import { readDocx } from '../../src/pipeline/readers/docx/read-docx.ts';
import { printSymbol, printSymbols } from '../../src/pipeline/readers/docx/symbols.ts';
import { listEntries, readEntryBytes } from '../../src/pipeline/readers/docx/zip.ts';
import { DecodeError } from '../../src/pipeline/readers/text/decode.ts';
import { docx, r, tbl, tc } from '../support/docx-package.ts';

describe('symbols', () => {
  const shown = (text: string, font?: string, all = false) => {
    const unknown: string[] = [];
    return [printSymbols(text, font, (symbol) => unknown.push(symbol), all), ...unknown];
  };
  it('are those of their font', () => {
    expect(shown('\uf0b7换')).toEqual(['•换']);
    expect(shown('\uf06c', 'Wingdings')).toEqual(['●']);
    expect(shown('\uf0fc')).toEqual(['✓']);
    expect(shown('\uf052', 'Wingdings 2')).toEqual(['☑']);
    expect(shown('\uf070', 'wingdings 3')).toEqual(['▲']);
    expect(shown('\uf061\uf0a3', 'Symbol')).toEqual(['α≤']);
    expect(shown('\uf020', 'Wingdings')).toEqual([' ']);
    // Letters of such a font are letters unless all of it is symbols.
    expect(shown('l', 'Wingdings')).toEqual(['l']);
    expect(shown('l换', 'Wingdings', true)).toEqual(['●换']);
    expect(shown('l', 'Arial', true)).toEqual(['l']);
  });
  it('that are not known stay, or are bullets, and are reported', () => {
    expect(shown('\uf0c0', 'Wingdings')).toEqual(['\uf0c0', 'F0C0 Wingdings']);
    expect(shown('\uf0c0', 'Wingdings', true)).toEqual(['•', 'F0C0 Wingdings']);
    expect(shown('\uf030')).toEqual(['\uf030', 'F030']);
    expect(shown('\uf041', 'Webdings')).toEqual(['\uf041', 'F041 Webdings']);
  });
  it('have codes', () => {
    const one = (code: string | undefined, font?: string) => printSymbol(code, font, () => undefined);
    expect([one('F0FC', 'Wingdings'), one('4E00'), one('2611', 'MS Gothic')]).toEqual(['✓', '一', '☑']);
    for (const code of [undefined, '', 'xyz', '1F', 'D800', 'DFFF', '1234567']) expect(one(code)).toBe('');
  });
});

it('a field that Word computes prints what it says', () => {
  const prints: Record<string, string> = {
    'EQ \\o\\ac(○,3)': '③',
    'EQ \\o(□,甲)': '甲',
    'EQ \\o\\al(◇,21)': '21',
    'EQ \\f(1,2)': '1/2',
    'EQ \\f( a ， b )': 'a /b ',
    FORMCHECKBOX: '□',
    'MACROBUTTON NoMacro 点此': '点此',
    'HYPERLINK "a"': '',
    'PAGE ': '',
    '': '',
  };
  for (const [code, text] of Object.entries(prints)) expect(computeField(code), code).toEqual({ text });
  expect(computeField('SYMBOL 252 \\f "Wingdings" \\s 10')).toEqual({
    text: '',
    symbol: { code: 'fc', font: 'Wingdings' },
  });
  expect(computeField('symbol 0xFC \\f Wingdings')).toEqual({
    text: '',
    symbol: { code: 'fc', font: 'Wingdings' },
  });
  expect(computeField('SYMBOL 65')).toEqual({ text: '', symbol: { code: '41', font: undefined } });
  expect(computeField('EQ \\r(3,x)')).toEqual({ text: '', unread: 'EQ \\r(3,x)' });
  expect(computeField('=SUM(A1)').unread).toBeUndefined();
  expect(computeField('QUOTE "甲"')).toEqual({ text: '', unread: 'QUOTE' });
});

it('the code of a link has its address and place', () => {
  expect(addressOfField(' HYPERLINK "https://a.example/b" \\l "c" ')).toBe('https://a.example/b#c');
  expect(addressOfField('hyperlink "https://a.example/b#x" \\l "c"')).toBe('https://a.example/b#x');
  expect(addressOfField('HYPERLINK \\t "_blank" "https://a.example/b"')).toBe('https://a.example/b');
  expect(addressOfField('HYPERLINK "https://a.example/b"')).toBe('https://a.example/b');
  for (const code of ['HYPERLINK \\l "c"', 'PAGEREF "a"', 'HYPERLINKS "a"'])
    expect(addressOfField(code)).toBeNull();
});

describe('a table of a file', () => {
  const cells = (body: string) =>
    readDocx(docx(body)).lines.flatMap(({ text, hints }) => {
      const cell = hints?.cell;
      return cell
        ? [
            `${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan}${cell.header ? ' head' : ''} ${text}`,
          ]
        : [];
    });
  const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
  const down = (value: string) => `<w:vMerge w:val="${value}"/>`;
  it('has cells over several columns and rows', () => {
    expect(cells(tbl(tc('甲', span(2)) + tc('乙'), tc('丙') + tc('丁') + tc('戊')))).toEqual([
      '0,0 1x2 甲',
      '0,2 1x1 乙',
      '1,0 1x1 丙',
      '1,1 1x1 丁',
      '1,2 1x1 戊',
    ]);
    expect(
      cells(
        tbl(
          tc('甲', down('restart')) + tc('乙'),
          tc('', down('continue')) + tc('丙'),
          tc('', '<w:vMerge/>') + tc('丁'),
        ),
      ),
    ).toEqual(['0,0 3x1 甲', '0,1 1x1 乙', '1,1 1x1 丙', '2,1 1x1 丁']);
    expect(
      cells(
        tbl(
          tc('甲', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>') + tc('乙'),
          tc('丙') + tc('丁') + tc('戊'),
        ),
      )[0],
    ).toBe('0,0 1x2 甲');
    expect(cells(tbl(`<w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('甲')}`, tc('乙') + tc('丙')))).toEqual([
      '0,1 1x1 甲',
      '1,0 1x1 乙',
      '1,1 1x1 丙',
    ]);
    expect(cells(tbl(tc('甲', span(0)) + tc('乙'), tc('丙') + tc('丁')))).toEqual([
      '0,0 1x1 甲',
      '0,1 1x1 乙',
      '1,0 1x1 丙',
      '1,1 1x1 丁',
    ]);
  });
  it('has the head that its style shows, or that it repeats', () => {
    const rows = (first: string, look = '') =>
      `<w:tbl><w:tblPr>${look}</w:tblPr><w:tr>${first}${tc('甲')}${tc('乙')}</w:tr><w:tr>${tc('丙')}${tc('丁')}</w:tr><w:tr>${tc('戊')}${tc('己')}</w:tr></w:tbl>`;
    const heads = (body: string) => cells(body).filter((cell) => cell.includes('head')).length;
    expect(heads(rows(''))).toBe(0);
    expect(heads(rows('<w:trPr><w:tblHeader/></w:trPr>'))).toBe(2);
    expect(heads(rows('<w:trPr><w:tblHeader w:val="0"/></w:trPr>'))).toBe(0);
  });
});

describe('the archive', () => {
  const content = 'a'.repeat(5000);
  const zip = (more: Parameters<typeof zipSync>[1] = {}) =>
    zipSync({ 'a/b.xml': strToU8(content), 'c.xml': strToU8('c') }, more);
  const text = (bytes: Uint8Array, name: string, left = 1e6) => {
    const entry = listEntries(bytes).find((each) => each.name === name);
    let read = '';
    if (entry) readEntryBytes(bytes, entry, left, (piece) => (read += new TextDecoder().decode(piece)));
    return read;
  };
  it('gives its files, packed or not, also behind other bytes', () => {
    for (const bytes of [zip(), zip({ level: 0 }), Uint8Array.from([...strToU8('#!stub'), ...zip()])]) {
      expect(listEntries(bytes).map(({ name, size }) => [name, size])).toEqual([
        ['a/b.xml', 5000],
        ['c.xml', 1],
      ]);
      expect([text(bytes, 'a/b.xml'), text(bytes, 'c.xml')]).toEqual([content, 'c']);
    }
    expect(unzipSync(zip())['c.xml']).toEqual(strToU8('c'));
  });
  it('is damaged where sizes, sums, places or its end are wrong', () => {
    const bytes = zip();
    const directory = listEntries(bytes)[0];
    expect(directory).toBeDefined();
    const at = (signature: number) => {
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      for (let place = 0; place + 4 < bytes.length; place += 1)
        if (view.getUint32(place, true) === signature) return place;
      return -1;
    };
    const entry = at(0x02014b50);
    const changed = (place: number, value: number) => {
      const copy = Uint8Array.from(bytes);
      copy[place] = value;
      return () => text(copy, 'a/b.xml');
    };
    for (const [place, value] of [
      [entry + 16, 0],
      [entry + 24, 1],
      [entry + 10, 9],
      [entry + 8, 1],
      [entry + 42, 7],
      [entry, 0],
      [bytes.length - 22, 0],
    ] as const)
      expect(changed(place, value), String(place)).toThrow(DecodeError);
    expect(() => text(bytes.subarray(0, 40), 'a/b.xml')).toThrow(DecodeError);
    expect(() => text(bytes, 'a/b.xml', 4999)).toThrow(DecodeError);
    expect(text(bytes, 'a/b.xml', 5000)).toBe(content);
  });
  it('has sums of the known kind', () => {
    expect(crc32(strToU8('123456789'), 0)).toBe(0xcbf43926);
    expect(crc32(strToU8('456789'), crc32(strToU8('123'), 0))).toBe(0xcbf43926);
  });
});

it('a run says how it looks by itself or by its style', () => {
  const line = (properties: string, styles = '') =>
    readDocx(docx({ body: `<w:p>${r('甲', properties)}</w:p>`, styles })).lines[0]?.hints ?? {};
  const run = (id: string, content: string) =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${content}</w:rPr></w:style>`;
  expect(line('<w:b/>').bold).toBe(true);
  for (const value of ['0', 'false', 'off']) expect(line(`<w:b w:val="${value}"/>`).bold).toBeUndefined();
  for (const value of ['1', 'true', 'on']) expect(line(`<w:b w:val="${value}"/>`).bold).toBe(true);
  expect(line('<w:sz w:val="32"/>').size).toBe(16);
  expect(line('<w:rStyle w:val="x"/>', run('x', '<w:b/><w:sz w:val="44"/>'))).toMatchObject({
    bold: true,
    size: 22,
  });
  expect(line('<w:rStyle w:val="x"/><w:b w:val="0"/>', run('x', '<w:b/>')).bold).toBeUndefined();
});
