/** Tables of PDF pages that no rule or only some rules show. */
import { describe, expect, it } from 'vitest';
import { alignedTables } from '../../src/pipeline/readers/pdf/aligned/aligned-tables.ts';
import { areRows, pieced } from '../../src/pipeline/readers/pdf/aligned/lines.ts';
import { countsUp, isTable } from '../../src/pipeline/readers/pdf/aligned/signs.ts';
import { gridOf } from '../../src/pipeline/readers/pdf/grids.ts';
import type { Glyph, Rule } from '../../src/pipeline/readers/pdf/ink.ts';
import { openTables } from '../../src/pipeline/readers/pdf/open-tables.ts';
import { lineOf, printLines } from '../../src/pipeline/readers/pdf/print-lines.ts';
import { glyphsAt } from '../support/printed-ink.ts';

/** A row: words that begin at 0, 100, 200 …; an empty string prints nothing. */
const row = (y: number, ...words: string[]): Glyph[] =>
  words.flatMap((each, column) => (each === '' ? [] : glyphsAt(100 * column, y, each)));
describe('a table that only the places of its words show', () => {
  const HEAD = ['县区', '人口（万人）', '户数（户）'];
  const BODY = [
    ['甲县', '3.5', '120'],
    ['乙县', '4.1', '98'],
    ['丙县', '2', '77'],
  ];
  const found = (...lines: readonly (readonly string[])[]) => {
    const { grids } = alignedTables(
      printLines(lines.flatMap((words, index) => row(100 + 20 * index, ...words))),
      null,
    );
    return grids.map(({ rows, columns }) => [rows.length - 1, columns.length - 1]);
  };
  it.each<[what: string, lines: string[][], tables: number[][]]>([
    ['names and numbers', [HEAD, ...BODY], [[4, 3]]],
    ['two rows', [HEAD, ...BODY.slice(0, 2)], [[3, 3]]],
    ['one row', [HEAD, ...BODY.slice(0, 1)], []],
    ['two columns', [HEAD.slice(0, 2), ...BODY.map((words) => words.slice(0, 2))], []],
    ['no numbers', [HEAD, ['甲县', '较多', '较少'], ['乙县', '较少', '较多']], []],
    [
      'counted rows without numbers',
      [
        ['序号', '县区', '责任单位'],
        ['1', '甲县', '水务局'],
        ['2', '乙县', '林业局'],
      ],
      [[3, 3]],
    ],
    ['years above numbers', [['县区', '2025年', '2030年'], ...BODY], [[4, 3]]],
    ['numbers above numbers', [['县区', '3.4', '3.5'], ...BODY], []],
    ['a sentence as the head', [['县区', '人口。', '户数'], ...BODY], []],
    ['a head that is too long', [['县区', '人', '一二三四五六七八九十一二三四五六七'], ...BODY], []],
    ['text around it', [['整修步道，补种乔木。'], HEAD, ...BODY, ['以上数据截至年末。']], [[4, 3]]],
    ['a name of rows across', [HEAD, ...BODY.slice(0, 2), ['', '山区各县'], ...BODY], [[6, 3]]],
    [
      'most words of a column are values',
      [HEAD, ['甲县', '3.5', '120'], ['乙县', '4', '98'], ['丙县', '较少', '较多']],
      [],
    ],
    ['leaders to page numbers', [HEAD, ...BODY.map(([a = '', b = '']) => [a, b, '......7'])], []],
  ])('%s', (_, lines, tables) => expect(found(...lines)).toEqual(tables));

  it('ends where the lines are far apart', () => {
    const at = (gap: number) =>
      alignedTables(
        printLines([
          ...row(100, ...HEAD),
          ...row(120, '甲县', '3', '4'),
          ...row(140, '乙县', '5', '6'),
          ...row(140 + gap, '丙县', '7', '8'),
        ]),
        null,
      ).grids[0]?.rows.length;
    expect([at(20), at(40), at(41)]).toEqual([5, 5, 4]);
  });

  it('goes on on the next page in the same columns', () => {
    const first = alignedTables(
      printLines([HEAD, ...BODY].flatMap((words, index) => row(100 + 20 * index, ...words))),
      null,
    );
    const rest = (...lines: readonly (readonly string[])[]) =>
      alignedTables(
        printLines(lines.flatMap((words, index) => row(100 + 20 * index, ...words))),
        first.open,
      ).grids.map(({ rows, heads }) => [rows.length - 1, heads]);
    expect(rest(['丁县', '1', '2'], ['戊县', '3', '4'])).toEqual([[2, 0]]);
    expect(rest(['丁县', '1', '2'])).toEqual([[1, 0]]);
    expect(rest(['整修步道，补种乔木。'])).toEqual([]);
    expect(rest(['丁县', '1', '2', '3'])).toEqual([]);
  });
});

describe('pieces of a line', () => {
  const pieces = (...parts: [x: number, text: string][]) =>
    pieced(lineOf(parts.flatMap(([x, text]) => glyphsAt(x, 0, text)))).pieces.map(({ text }) => text);
  it('are an em apart', () => {
    expect(pieces([0, '换灯塔'], [40, '整修'])).toEqual(['换灯塔', '整修']);
    expect(pieces([0, '换灯塔'], [39.9, '整修'])).toEqual(['换灯塔 整修']);
    expect(pieces([0, '换灯......7'])).toEqual([]);
    expect(pieces([0, '换灯...7'])).toEqual(['换灯...7']);
  });
  it('are one where single Han are spread', () => {
    expect(pieces([0, '指'], [36, '标'], [90, '单位'])).toEqual(['指 标', '单位']);
    expect(pieces([0, '指'], [36.1, '标'])).toEqual(['指', '标']);
    expect(pieces([0, '指标'], [36, '值'])).toEqual(['指标', '值']);
  });
  it('of two rows begin, end or have their middle at the same places', () => {
    const rows = (...lower: [number, string][]) =>
      areRows(
        lineOf(row(0, '换灯', '整修', '清淤')),
        lineOf(lower.flatMap(([x, text]) => glyphsAt(x, 20, text))),
      );
    expect(rows([0, '甲乙丙'], [90, '甲乙丙'], [195, '甲乙丙'])).toBe(true);
    expect(rows([6, '甲'], [100, '乙'], [200, '丙'])).toBe(true);
    expect(rows([20, '甲'], [100, '乙'], [200, '丙'])).toBe(false);
    expect(rows([0, '甲'], [100, '乙'])).toBe(false);
  });
});

describe('signs of a table', () => {
  it.each<[head: string[], body: string[][], counted: boolean, table: boolean]>([
    [
      ['县', '人口'],
      [
        ['甲', '3'],
        ['乙', '4'],
      ],
      false,
      true,
    ],
    [
      ['县', '人口'],
      [
        ['甲', '3万人'],
        ['乙', '约4'],
      ],
      false,
      false,
    ],
    [
      ['县', '人口'],
      [
        ['甲', '≥3万人'],
        ['乙', '（4）'],
      ],
      false,
      true,
    ],
    [
      ['县', '人口'],
      [
        ['甲', '—'],
        ['乙', '3—4'],
      ],
      false,
      true,
    ],
    [
      ['县', '人口'],
      [
        ['甲', '3'],
        ['乙', '2025年'],
      ],
      false,
      false,
    ],
    [
      ['县', '人口'],
      [
        ['甲', '3'],
        ['乙', '4'],
        ['丙', '多'],
      ],
      false,
      false,
    ],
    [
      ['县', '人口'],
      [
        ['甲', '3'],
        ['乙', '4'],
        ['丙', '5'],
        ['丁', '多'],
      ],
      false,
      true,
    ],
    [
      ['县', '人口'],
      [
        ['甲', '多'],
        ['乙', '少'],
      ],
      true,
      true,
    ],
    [
      ['县', ''],
      [
        ['甲', '3'],
        ['乙', '4'],
      ],
      false,
      false,
    ],
    [['县', '人口'], [['甲', '3']], true, false],
    [
      ['县', '人，口'],
      [
        ['甲', '3'],
        ['乙', '4'],
      ],
      false,
      false,
    ],
    [
      ['县', '12'],
      [
        ['甲', '3'],
        ['乙', '4'],
      ],
      false,
      false,
    ],
    [
      ['县', '2025年'],
      [
        ['甲', '3'],
        ['乙', '4'],
      ],
      false,
      true,
    ],
  ])('%j above %j, counted %s: %s', (head, body, counted, table) =>
    expect(isTable(head, body, counted)).toBe(table),
  );
  it.each<[words: string[], counted: boolean]>([
    [['1', '2', '3'], true],
    [['序号', '1', '2'], true],
    [['1.', '2、', '3．'], true],
    [['4', '5'], true],
    [['1', '3'], false],
    [['1'], false],
    [['序号', '1'], false],
    [['甲', '乙', '1', '2'], false],
    [['1', '乙'], false],
    [['1000', '1001'], false],
  ])('%j count rows: %s', (words, counted) => expect(countsUp(words)).toBe(counted));
});

describe('a table whose rules run across only', () => {
  const rules = (...places: number[]): Rule[] => places.map((at) => ({ across: true, at, from: 0, to: 300 }));
  const found = (across: Rule[], ...lines: [y: number, ...words: string[]][]) =>
    openTables(
      across,
      lines.flatMap(([y, ...words]) => row(y, ...words)),
      600,
    ).map((ruling) => {
      const grid = gridOf(ruling);
      return [(grid?.rows.length ?? 0) - 1, (grid?.columns.length ?? 0) - 1, ruling.heads];
    });
  const HEAD: [number, ...string[]] = [15, '县区', '人口', '户数'];
  const BODY: [number, ...string[]][] = [
    [35, '甲县', '3', '4'],
    [55, '乙县', '5', '6'],
  ];
  it('is divided by the strips between its words', () => {
    expect(found(rules(0, 20, 60), HEAD, ...BODY)).toEqual([[3, 3, 1]]);
    expect(found(rules(0, 20, 40, 60), HEAD, ...BODY)).toEqual([[3, 3, 1]]);
    // A line with words in one column only belongs to the nearest row.
    expect(
      found(rules(0, 20, 60), HEAD, [32, '甲县', '3', '4'], [38, '（山区）'], [55, '乙县', '5', '6']),
    ).toEqual([[3, 3, 1]]);
  });
  it('is none with two rules, two rows, no strip, or short rules', () => {
    expect(found(rules(0, 20), HEAD)).toEqual([]);
    expect(found(rules(0, 20, 40), HEAD, [35, '甲县', '3', '4'])).toEqual([]);
    expect(
      found(rules(0, 20, 60), HEAD, [35, '整修步道，补种乔木，清淤疏浚，加固堤防，更换灯具。'], [55, '乙']),
    ).toEqual([]);
    const short = (to: number) =>
      found(
        [0, 20, 60].map((at) => ({ across: true, at, from: 0, to })),
        HEAD,
        ...BODY,
      ).length;
    expect([short(240), short(239)]).toEqual([1, 0]);
  });
  it('is another where a rule runs down', () => {
    expect(found([...rules(0, 20, 60), { across: false, at: 150, from: 0, to: 60 }], HEAD, ...BODY)).toEqual(
      [],
    );
  });
});
