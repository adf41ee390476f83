/** Invented tables in every setting of plain text: each is read cell by cell, whatever its size, order of columns and words. */
import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/pipeline/plan/tables/budget.ts';
import { findTables } from '../../src/pipeline/plan/tables/tables.ts';
import { classifyLines } from '../../src/pipeline/plan/tokens/classify-lines.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';
import { seededRandom } from '../support/random.ts';

type Random = () => number;
const pick = <Value>(random: Random, values: readonly Value[]) =>
  values[Math.floor(random() * values.length)] as Value;

const THINGS =
  '粮食产量 公路里程 床位数 森林覆盖率 污水处理率 图书馆数量 公园绿地面积 班车线路 冷库容量 发电装机 学位供给 游客人次 垃圾清运量 渔船数量 育苗面积 水质达标率'.split(
    ' ',
  );
const UNITS = '万吨 公里 张 % 个 公顷 条 万千瓦 万人次 艘 亩'.split(' ');
const BODIES = '市水务局 市林业局 市财政局 市教育局 市交通运输局 市农业农村局 市文化和旅游局'.split(' ');
const NATURES = ['预期性', '约束性'];

const value = (random: Random) =>
  pick(random, [
    String(10 + Math.floor(random() * 900)),
    (10 * random() + 1).toFixed(1),
    `${10 + Math.floor(80 * random())}.5`,
    `≥${60 + Math.floor(30 * random())}`,
  ]);

/** Columns by their heads and what a row has in them. */
const COLUMNS = {
  serial: { head: ['序号'], cell: (_: Random, row: number) => String(row + 1) },
  name: {
    head: ['指标', '指标名称', '主要指标'],
    cell: (_: Random, row: number, from: number) => THINGS[(from + row) % THINGS.length] ?? '',
  },
  unit: { head: ['单位', '计量单位'], cell: (random: Random) => pick(random, UNITS) },
  now: { head: ['2025年', '2025年实际', '现状值'], cell: value },
  aim: { head: ['2030年', '2030年目标', '目标值'], cell: value },
  nature: { head: ['属性', '指标属性'], cell: (random: Random) => pick(random, NATURES) },
  body: { head: ['责任单位', '牵头部门'], cell: (random: Random) => pick(random, BODIES) },
} as const;
type Name = keyof typeof COLUMNS;
const SETS: readonly (readonly Name[])[] = [
  ['serial', 'name', 'unit', 'now', 'aim'],
  ['serial', 'name', 'unit', 'now', 'aim', 'nature'],
  ['serial', 'name', 'now', 'aim', 'nature', 'body'],
  ['name', 'unit', 'now', 'aim', 'nature'],
  ['serial', 'name', 'unit', 'aim', 'body'],
  ['serial', 'name', 'aim', 'nature'],
  ['name', 'unit', 'now', 'aim'],
];

function invented(random: Random): string[][] {
  const names = pick(random, SETS);
  const rows = 3 + Math.floor(random() * 8);
  const from = Math.floor(random() * THINGS.length);
  const head = names.map((name) => pick(random, COLUMNS[name].head));
  return [
    head,
    ...Array.from({ length: rows }, (_, row) => names.map((name) => COLUMNS[name].cell(random, row, from))),
  ];
}

const width = (text: string) => [...text].reduce((sum, each) => sum + (each < '\u0100' ? 1 : 2), 0);
const padded = (rows: readonly (readonly string[])[], between: string) => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? '')))) ?? [];
  return rows.map((row) =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join(between),
  );
};
const dashes = (rows: readonly (readonly string[])[], dash: string) =>
  rows[0]?.map((_, column) => dash.repeat(Math.max(...rows.map((row) => width(row[column] ?? ''))))) ?? [];

/** How a table is set in plain text. */
const SETTINGS: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  'a cell a line': (rows) => rows.flat().join('\n'),
  'a cell a line, rows apart': (rows) => rows.map((row) => row.join('\n')).join('\n\n'),
  tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  'two blanks': (rows) => rows.map((row) => row.join('  ')).join('\n'),
  'one blank': (rows) => rows.map((row) => row.join(' ')).join('\n'),
  'set wide': (rows) => padded(rows, '    ').join('\n'),
  pipes: ([head = [], ...rows]) =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  grid: (rows) => {
    const rule = `+-${dashes(rows, '-').join('-+-')}-+`;
    return [rule, ...padded(rows, ' | ').flatMap((line) => [`| ${line} |`, rule])].join('\n');
  },
  dashes: (rows) => {
    const [head = '', ...body] = padded(rows, '  ');
    return [head, dashes(rows, '-').join('  '), ...body].join('\n');
  },
};

const read = (text: string) => {
  const { tokens } = classifyLines(splitLines(text));
  return findTables(tokens, new Budget(text.length)).regions.map(({ table: { header, rows } }) =>
    [header, ...rows].map((row) => row.map((cell) => cell.text.trim())),
  );
};

/** A table whose rows stand in groups, each below a line across the columns. */
function grouped(random: Random, table: readonly (readonly string[])[]): string[][] {
  const [head = [], ...rows] = table;
  const first = Math.min(rows.length - 1, 2 + Math.floor(random() * 2));
  const groups = [rows.slice(0, first), rows.slice(first)];
  const names = ['一、经济发展', '二、民生福祉'];
  return [
    [...head],
    ...groups.flatMap((group, at) => [
      [`${names[at]}（${group.length}项）`],
      ...group.map((row) => [...row]),
    ]),
  ];
}

/** Settings in which a line across is seen to be one. */
const ACROSS = ['a cell a line', 'two blanks', 'one blank', 'set wide'];
const AFTER = ['', '\n各县要按月通报工作进展，年底集中评估。', '\n\n二、保障措施'];
const BEFORE = ['', '全市加快补齐短板，逐项明确责任单位和完成时限。\n', '（二）主要指标\n', '表1 主要目标\n'];

describe.each(Object.entries(SETTINGS))('%s', (name, set) => {
  it.each([...Array(9).keys()])('table %d', (seed) => {
    const random = seededRandom(1000 + seed);
    const plain = invented(random);
    const table = ACROSS.includes(name) && random() < 0.5 ? grouped(random, plain) : plain;
    // A table with rules ends at an empty line.
    const behind = pick(random, AFTER).replace(/^\n+/u, name === 'dashes' ? '\n\n' : '$&');
    expect(read(pick(random, BEFORE) + set(table) + behind)).toEqual([table]);
  });
});
