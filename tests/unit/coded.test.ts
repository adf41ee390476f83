/** A coding sheet that comes back filled: whatever saved it, its codes are those that the reader wrote, at their clauses. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { clauseFinder } from '../../src/basket/plan-clauses.ts';
import { codedSheet, plansIn } from '../../src/coding/coded.ts';
import { readSheet } from '../../src/coding/read-sheet.ts';
import { readXlsx } from '../../src/coding/read-xlsx.ts';
import { sheetIn } from '../../src/coding/stored-sheet.ts';
import type { PlanRecord } from '../../src/pipeline/contract/row-schemas.ts';
import { must } from '../../src/pipeline/text/must.ts';
import { tableCsv } from '../../src/takeaway/csv.ts';
import { tableXlsx } from '../../src/takeaway/xlsx.ts';
import { among, coding, counts, known, read, sheet } from '../support/coded-sheet.ts';

const FILES: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ['Excel', () => tableXlsx(sheet)],
  ['CSV', () => new TextEncoder().encode(tableCsv(sheet))],
  ['CSV with semicolons', () => new TextEncoder().encode(semicolons(tableCsv(sheet)))],
];
/** As Excel writes CSV where the comma is the decimal mark. */
const semicolons = (csv: string) =>
  csv
    .split('\r\n')
    .map((line) => line.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';'))
    .join('\r\n');

describe.each(FILES)('a filled sheet as %s', (_name, bytes) => {
  const coded = read(bytes());

  it('has the codes of every column at their clauses', () => {
    expect(counts(coded)).toEqual([
      ['政策工具', '供给型', 2],
      ['政策工具', '环境型', 1],
      ['编码2', '甲', 1],
      ['编码2', '乙', 1],
    ]);
    expect(coded?.clauses.map(({ plan, locus, remark }) => [plan, locus, remark])).toEqual([
      ['dao', '一、第1段', '再看'],
      ['dao', '一、第2段', ''],
      ['qiao', '一、第1段', ''],
    ]);
  });

  it('is of clauses whose words are the same', () => {
    expect(coded?.clauses.some(({ changed }) => changed)).toBe(false);
    expect(coded?.lost).toBe(0);
  });
});

it('says which clauses have changed and which are gone', () => {
  const now = known
    .filter(({ plan }) => plan === 'dao')
    .map((clause) => (clause.text.includes('30公里') ? { ...clause, text: '要建成道路40公里。' } : clause));
  const coded = codedSheet('表', readSheet(tableXlsx(sheet)), coding, among(now));
  expect(coded?.clauses.map(({ changed }) => changed)).toEqual([true, false]);
  expect(coded?.lost).toBe(1);
});

it('finds clauses of a plan that was renamed, and at places that moved', () => {
  const record = {
    plan: { id: 'dao-145', title: '甲市道路规划' },
    sections: [],
    clauses: [
      { id: 's2-p1', hash: '1', locus: '二、第1段', text: '由市交通局负责。', section: 's2', line: 3 },
    ],
    tables: [],
    aliases: { 's1-p1': 's2-p1' },
  } as unknown as PlanRecord;
  const rows = [
    ['链接', '编码1'],
    ['https://example.org/plans/dao/#s1-p1', '甲'],
    ['https://example.org/plans/dao/#s2-p1', '乙'],
    ['https://example.org/plans/dao/#s9-p1', '丙'],
  ];
  const coded = codedSheet('表', rows, coding, clauseFinder(new Map([['dao', record]])));
  expect(coded?.clauses.map(({ plan, clause }) => `${plan}#${clause}`)).toEqual([
    'dao-145#s2-p1',
    'dao-145#s2-p1',
  ]);
  expect(coded?.lost).toBe(1);
});

it.each(['=1+1', '+5个百分点', '-加强监管', '@甲', '＝乙', '＋5个百分点', '－加强监管', '＠丙', '\t丁'])(
  'takes no apostrophe before %s for another text',
  (words) => {
    const clause = { ...must(known[0], 'a clause'), lead: '', text: words };
    const rows = [[words, `https://example.org/plans/${clause.plan}/#${clause.clause}`, '甲']];
    const columns = ['条文', '链接', '编码1'].map((name) => ({ name, width: 1 }));
    const bytes = new TextEncoder().encode(tableCsv({ columns, rows }));
    expect(codedSheet('表', readSheet(bytes), coding, among([clause]))?.clauses).toMatchObject([
      { changed: false },
    ]);
  },
);

it('names its plans by its addresses, and another table is none', () => {
  expect(plansIn(readSheet(tableXlsx(sheet)))).toEqual(['dao', 'qiao']);
  expect(
    codedSheet(
      '别的',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
      coding,
      among(known),
    ),
  ).toBeNull();
});

it('is kept as it is, and what is kept in another form is none', () => {
  const coded = must(read(tableXlsx(sheet)), 'a coding sheet');
  expect(sheetIn(JSON.stringify(coded))).toEqual(coded);
  const [clause, ...clauses] = coded.clauses;
  for (const other of [
    null,
    [],
    { ...coded, clauses: undefined },
    { ...coded, lost: '1' },
    { ...coded, clauses: [{ ...clause, codes: ['甲'] }, ...clauses] },
    { ...coded, clauses: [{ ...clause, locus: null }] },
  ])
    expect(sheetIn(JSON.stringify(other))).toBeNull();
});

it('is read in GBK, as Excel saves CSV in China', () => {
  const head = new Uint8Array([0xc1, 0xb4, 0xbd, 0xd3, 0x2c, 0xb1, 0xe0, 0xc2, 0xeb, 0x31, 0x0d, 0x0a]);
  const row = new TextEncoder().encode('https://example.org/plans/dao/#s1-p1,A\r\n');
  expect(counts(read(new Uint8Array([...head, ...row])))).toEqual([['编码1', 'A', 1]]);
});

it('is refused with a column that no workbook has, at once', () => {
  const parts = unzipSync(tableXlsx(sheet));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(must(parts[name], 'a workbook has a sheet')).replace('r="A1"', 'r="ZZZZZZ1"');
  expect(() => readXlsx(zipSync({ ...parts, [name]: strToU8(xml) }))).toThrow('ZZZZZZ1');
});
