/** However a text sets a table, its cells are the same, and the text around it stays whole. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

type Rows = readonly (readonly string[])[];
const INDICATORS: Rows = [
  ['序号', '指标', '单位', '2020年', '2025年', '属性'],
  ['1', '渡船总量', '艘', '60', '100', '预期性'],
  ['2', '电动渡船比例', '%', '20', '60', '约束性'],
  ['3', '安全渡口比例', '%', '70', '95', '约束性'],
  ['4', '持证船员', '人', '300', '420', '预期性'],
  ['5', '渡运事故', '起', '3', '0', '约束性'],
];
const TASKS: Rows = [
  ['序号', '任务', '责任单位', '完成时限'],
  ['1', '改造渡口五处', '市交通局', '2022年底'],
  ['2', '更新渡船二十艘', '市财政局', '2023年底'],
  ['3', '培训船员三百名', '市人社局', '2024年底'],
  ['4', '建立信息平台', '市大数据局', '2025年底'],
];
const ABOVE = '渡口改造的指标和任务如下。';
const BELOW = '各区应当按照上述安排，落实渡口改造资金，加强渡运管理。';

const width = (text: string) => [...text].reduce((sum, each) => sum + (each < '\u0100' ? 1 : 2), 0);
const padded = (text: string, to: number) => text + ' '.repeat(Math.max(0, to - width(text)));
const widths = (rows: Rows) =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
const set = (rows: Rows, between: string) =>
  rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths(rows)[column] ?? 0))
      .join(between)
      .trimEnd(),
  );
const ruled = (rows: Rows, cross: string, dash: string, edge: string) => {
  const line = `${cross}${widths(rows)
    .map((each) => dash.repeat(each + 2))
    .join(cross)}${cross}`;
  return rows
    .flatMap((row) => [
      line,
      `${edge} ${row.map((cell, column) => padded(cell, widths(rows)[column] ?? 0)).join(` ${edge} `)} ${edge}`,
    ])
    .concat(line);
};

const FORMS: Readonly<Record<string, (rows: Rows) => readonly string[]>> = {
  'with tabs': (rows) => rows.map((row) => row.join('\t')),
  'with several tabs': (rows) => rows.map((row) => row.join('\t\t')),
  'with blanks': (rows) => rows.map((row) => row.join('   ')),
  'with one blank': (rows) => rows.map((row) => row.join(' ')),
  'with full-width blanks': (rows) => rows.map((row) => row.join('　　')),
  'in columns': (rows) => set(rows, '    '),
  'with strokes and lines': (rows) => ruled(rows, '+', '-', '|'),
  'one cell a line': (rows) => rows.flat(),
  'one cell a line, rows apart': (rows) => rows.flatMap((row) => [...row, '']),
  'rows apart': (rows) => rows.flatMap((row) => [row.join('\t'), '']),
};

function read(lines: readonly string[]) {
  const { clauses } = parseText(
    ['甲市渡口发展规划', '一、指标和任务', ABOVE, ...lines, '二、保障', BELOW].join('\n'),
  );
  return {
    tables: clauses.flatMap(({ rows }) => (rows ? [rows] : [])),
    heads: clauses.flatMap(({ table }) => (table ? [table.header] : [])),
    texts: clauses.flatMap(({ rows, text }) => (rows ? [] : [text])),
  };
}

describe.each(Object.entries({ indicators: INDICATORS, tasks: TASKS }))('a table of %s', (_, rows) => {
  it.each(Object.entries(FORMS))('%s', (_form, form) => {
    expect(read(form(rows))).toEqual({
      tables: [rows],
      heads: [true],
      texts: ['甲市渡口发展规划', ABOVE, BELOW],
    });
  });
});
