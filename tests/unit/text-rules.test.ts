/** Small rules of text, each held against the plainest way to say the same: numerals, dates, offsets, places, marks. */
import { describe, expect, it } from 'vitest';
import { segments } from '../../src/clauses/segments.ts';
import {
  codePointLength,
  codePointsOf,
  countBelow,
  surrogatePairs,
  unitsOf,
} from '../../src/pipeline/text/code-points.ts';
import { compactDate, isoDate, isoMonth } from '../../src/pipeline/text/dates.ts';
import { findFoldedMarks, findMarks, foldForm } from '../../src/pipeline/text/find.ts';
import { namesApart } from '../../src/pipeline/text/glued-names.ts';
import { headingLevel, headingName, headingText } from '../../src/pipeline/text/heading.ts';
import {
  type LocusSection,
  locus,
  locusOfClause,
  loneParagraphs,
  placeLabel,
} from '../../src/pipeline/text/locus.ts';
import {
  asciiDigits,
  chineseNumberValue,
  chineseNumeral,
  chineseNumeralValue,
  enclosedNumeralValue,
  ordinalValue,
} from '../../src/pipeline/text/numerals.ts';
import { placeInSection } from '../../src/pipeline/text/place.ts';
import { printedAmount, printedValue } from '../../src/pipeline/text/printed-value.ts';
import { stopsInSentence } from '../../src/pipeline/text/sentences.ts';
import { titlesIn } from '../../src/pipeline/text/titles.ts';

it('every number up to 9999 is read as it is written', () => {
  for (let value = 0; value <= 9999; value += value < 130 ? 1 : 37) {
    const words = chineseNumeral(value);
    expect(chineseNumeralValue(words), words).toBe(value);
    expect(chineseNumberValue(words), words).toBe(value);
    expect(
      chineseNumeralValue([...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')),
    ).toBe(value);
  }
  expect([10, 15, 20, 100, 101, 110, 111, 1001, 1010, 1100, 9999].map(chineseNumeral)).toEqual([
    '十',
    '十五',
    '二十',
    '一百',
    '一百零一',
    '一百一十',
    '一百一十一',
    '一千零一',
    '一千零一十',
    '一千一百',
    '九千九百九十九',
  ]);
  expect([-1, 10_000, 1.5].map(chineseNumeral)).toEqual(['-1', '10000', '1.5']);
  expect(['１２', '3', '十三', '二十一', '一一', '〇', 'a', ''].map(ordinalValue)).toEqual([
    12,
    3,
    13,
    21,
    null,
    0,
    null,
    null,
  ]);
  expect(asciiDigits('第１１．２条．５，３．')).toBe('第11.2条．5，3．');
  const enclosed: Record<string, number | null> = {
    '①': 1,
    '⑳': 20,
    '⑴': 1,
    '⒇': 20,
    '❶': 1,
    '❿': 10,
    '⓵': 1,
    '⓾': 10,
    '⒈': 1,
    '⒛': 20,
    '㈠': 1,
    '㈩': 10,
    Ⅰ: 1,
    Ⅻ: 12,
    ⅰ: null,
    a: null,
    '': null,
  };
  for (const [sign, value] of Object.entries(enclosed)) expect(enclosedNumeralValue(sign), sign).toBe(value);
});

describe('dates', () => {
  it.each<[text: string, date: string | null]>([
    ['2022年2月14日', '2022-02-14'],
    ['（2017-02-10）', '2017-02-10'],
    ['2017/2/1', '2017-02-01'],
    ['2017.12.31', '2017-12-31'],
    ['(2017 - 2 - 1)', '2017-02-01'],
    ['二〇〇四年四月二十七日', '2004-04-27'],
    ['二○二一年十月十日', '2021-10-10'],
    ['２０２２年２月１４日', '2022-02-14'],
    ['二0二一年十二月三十一日', '2021-12-31'],
    ['2022 年 2 月 14 日', '2022-02-14'],
    ['中華民國109年12月30日', '2020-12-30'],
    ['民国一百一十年一月二日', '2021-01-02'],
    ['2024年2月29日', '2024-02-29'],
    ['2023年2月29日', null],
    ['2022年13月1日', null],
    ['2022年4月31日', null],
    ['2022年2月', null],
    ['2022年2月14日起', null],
    ['2022-2', null],
    [`2022年2月14日${' '.repeat(60)}`, null],
  ])('%s: %s', (text, date) => expect(isoDate(text)).toBe(date));
  it('of a register, and months', () => {
    expect([compactDate(' 20241113 '), compactDate('20241313'), compactDate('2024111')]).toEqual([
      '2024-11-13',
      null,
      null,
    ]);
    expect(
      ['2021年9月', '（二〇二一年十二月）', '民国110年9月', '2021年0月', '2021年9月1日'].map(isoMonth),
    ).toEqual(['2021-09', '2021-12', '2021-09', null, null]);
  });
});

it('offsets count units or code points', () => {
  const text = '甲𠮷乙😀丙';
  expect(surrogatePairs(text)).toEqual([2, 5]);
  expect(codePointLength(text)).toBe([...text].length);
  const points = codePointsOf(text);
  let units = 0;
  for (const [index, character] of [...text].entries()) {
    expect([points(units), unitsOf(surrogatePairs(text), index)]).toEqual([index, units]);
    units += character.length;
  }
  expect(points(text.length)).toBe(5);
  expect([0, 1, 3, 4, 9].map((limit) => countBelow([1, 3, 3, 8], limit))).toEqual([0, 0, 1, 3, 4]);
});

describe('marks', () => {
  it('are where the words are, whatever their width', () => {
    expect(findMarks('创新券３Ｄ打印创新券', '创新券')).toEqual([
      [0, 3],
      [7, 10],
    ]);
    expect(findMarks('创新券３Ｄ打印', '3d打')).toEqual([[3, 6]]);
    expect(findMarks('面积㎡以上', 'm2')).toEqual([[2, 3]]);
    expect(findMarks('创创创', '创创')).toEqual([[0, 2]]);
    expect(findMarks('创新', '')).toEqual([]);
  });
  it('look past blanks, brackets, quotes and dashes', () => {
    expect(findFoldedMarks('发展“十四五” 规划', '十四五规划')).toEqual([[3, 10]]);
    expect(findFoldedMarks('（试行）办法', '〔试行〕')).toEqual([[0, 4]]);
    expect(findFoldedMarks('2021—2025 年', '2021-2025年')).toEqual([[0, 11]]);
    expect(findFoldedMarks('张·三', '张•三')).toEqual([[0, 3]]);
    expect(findFoldedMarks('创 新 券 的', '创新券')).toEqual([[0, 5]]);
    expect(findFoldedMarks('创新', '“”')).toEqual([]);
    for (const open of '([{〔【〖《〈') expect(foldForm(open)).toBe('(');
    for (const close of ')]}〕】〗》〉') expect(foldForm(close)).toBe(')');
    for (const dash of '-‐‑‒–—―−~〜') expect(foldForm(dash)).toBe('-');
    for (const dot of '·•・‧') expect(foldForm(dot)).toBe('·');
    for (const gone of ' \u3000"\'“”‘’「」『』') expect(foldForm(gone)).toBe('');
  });
  it('of titles are the outer pair', () => {
    const titles = (text: string) => titlesIn(text).map(([start, end]) => text.slice(start, end));
    expect(titles('《甲》和《乙》')).toEqual(['甲', '乙']);
    expect(titles('《关于印发〈甲〉的通知》')).toEqual(['关于印发〈甲〉的通知']);
    expect(titles('《关于《甲》和《乙》的通知》')).toEqual(['关于《甲》和《乙》的通知']);
    expect(titles('《甲，《乙》')).toEqual(['乙']);
    expect(titles('甲》《乙》')).toEqual(['乙']);
  });
});

describe('places', () => {
  const section = (number: string | null, form: string, title = '步道'): LocusSection => ({
    number,
    form,
    title,
  });
  it.each<[path: LocusSection[], id: string, expected: string, label: string]>([
    [
      [section('三、', 'chapter'), section('（一）', 'part'), section('2．', 'item')],
      's3-1-2-p1',
      '三、（一）2．第1段',
      '第1段',
    ],
    [[section(null, 'unnumbered')], 's1-p2', '“步道”第2段', '第2段'],
    [[section('第三条', 'article')], 'a3-p2', '第三条第二款', '第二款'],
    [[section('第3条', 'article')], 'a3-p2', '第3条第2款', '第2款'],
    [[section('第三条', 'article'), section('（一）', 'part')], 'a3-1-p1', '第三条第（一）项', '第（一）项'],
    [
      [section('第三条', 'article'), section('（一）', 'part'), section('1．', 'item')],
      'a3-1-1-p1',
      '第三条第（一）项第1目',
      '第1目',
    ],
    [[section('第三条', 'article'), section('（一）', 'part')], 'a3-1-p2', '第三条第（一）项第2段', '第2段'],
    [[section('——', 'dash')], 's1-p1', '“步道”第1段', '第1段'],
    [[], 's0-p1', '第1段', '第1段'],
  ])('%#', (path, id, expected, label) =>
    expect([locusOfClause(path, id), placeLabel(path, id)]).toEqual([expected, label]),
  );
  it('an article of one paragraph is cited alone', () => {
    const path = [section('第三条', 'article')];
    expect([
      locusOfClause(path, 'a3-p1', { alone: true }),
      placeLabel(path, 'a3-p1', { alone: true }),
    ]).toEqual(['第三条', '第三条']);
    const clauses = [
      { id: 'a', section: '1', kind: 'text' },
      { id: 'b', section: '1', kind: 'table' },
      { id: 'c', section: '2', kind: 'text' },
      { id: 'd', section: '2', kind: 'text' },
    ];
    expect([...loneParagraphs(clauses)]).toEqual(['a']);
  });
  it('of tables are those of their captions', () => {
    expect([
      placeInSection('s1-t2'),
      placeInSection('s1-t2', '表 3 指标'),
      placeInSection('s1-t2-r4', '表三'),
      placeInSection('s1-t1-r2'),
      placeInSection('s1'),
    ]).toEqual(['第2表', '表 3', '表三第4行', '第1表第2行', '']);
    expect([placeInSection('s1-p3_2'), placeInSection('s1-t2_1-r4_3')]).toEqual(['第3段', '第2表第4行']);
  });
  it('headings have their marks and levels', () => {
    const name = (number: string | null, title = '步道') => headingName({ number, title });
    expect([
      name('第一章'),
      name('附件1'),
      name('一、'),
      name('（一）'),
      name('一是'),
      name(null),
      name('第一章', ''),
    ]).toEqual(['第一章　步道', '附件1　步道', '一、步道', '（一）步道', '一是步道', '步道', '第一章']);
    expect(headingText({ number: '一、', title: '步道', terminator: '。' })).toBe('一、步道。');
    expect([0, 1, 2, 5, 9].map(headingLevel)).toEqual([2, 2, 3, 6, 6]);
    expect(locus([section('一、', 'chapter')])).toBe('一、');
  });
});

it('values are printed as they are read', () => {
  expect(printedValue({ kind: 'target', value: 2.3, value2: null, unit: '万篇' })).toBe('2.3万篇');
  expect(printedValue({ kind: 'target', value: 5, value2: 6, unit: '个' })).toBe('5–6个');
  expect(printedValue({ kind: 'rank', value: 3, value2: null, unit: '位' })).toBe('第3位');
  expect(printedAmount({ quote: '𠮷给予20万元补助', start: 7, valueStart: 10, valueEnd: 14 })).toBe('20万元');
});

it('running text stops in mid-sentence', () => {
  for (const text of ['推进步道建设，完善', '推进，完善、', '推进。完善，'])
    expect(stopsInSentence(text), text).toBe(true);
  for (const text of [
    '推进步道建设',
    '推进，完善。',
    '推进，3公里以上',
    '推进，三个县以内',
    '推进，步道等',
    '推进，完善）',
  ])
    expect(stopsInSentence(text), text).toBe(false);
});

it('names that are set side by side are told apart', () => {
  expect(namesApart('科技部工业和信息化部财政部')).toEqual(['科技部', '工业和信息化部', '财政部']);
  expect(namesApart('中共中央办公厅国务院办公厅')).toEqual(['中共中央办公厅', '国务院办公厅']);
  expect(namesApart('甲省财政厅甲省教育厅')).toEqual(['甲省财政厅', '甲省教育厅']);
  expect(namesApart('甲省财政厅')).toEqual(['甲省财政厅']);
  expect(namesApart('甲市步道建设甲市')).toEqual(['甲市步道建设甲市']);
});

it('a text is cut at its passages', () => {
  const cut = (text: string, ...marks: { start: number; end: number; other: string }[]) =>
    segments(text, marks).map(({ text: words, kind, passage }) => [words, kind, passage]);
  expect(cut('新建步道三条', { start: 0, end: 4, other: '新建步道' })).toEqual([
    ['新建步道', 'carried', 0],
    ['三条', 'own', null],
  ]);
  expect(cut('甲新建步道')).toEqual([['甲新建步道', 'own', null]]);
  expect(
    cut('新建12条步道', { start: 0, end: 7, other: '新建15条步道' }).map(([words, kind]) => [words, kind]),
  ).toEqual([
    ['新建', 'carried'],
    ['12', 'number'],
    ['条步道', 'carried'],
  ]);
  expect(cut('新建步道', { start: 0, end: 4, other: '扩建步道' }).map(([, kind]) => kind)).toContain(
    'changed',
  );
  // Of passages over each other the first and longer one is taken.
  expect(
    cut('新建步道', { start: 0, end: 2, other: '新建' }, { start: 0, end: 4, other: '新建步道' }),
  ).toEqual([['新建步道', 'carried', 1]]);
});
