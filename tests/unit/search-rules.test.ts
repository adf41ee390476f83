/** Small rules of the search: excerpts, addresses, numbers, what is near, what is similar, English words. */
import { describe, expect, it } from 'vitest';
import { insideNumber, isOpen, respaced, withUnits } from '../../src/search/engine/numbers.ts';
import { scanTexts } from '../../src/search/engine/occurrences.ts';
import { parseQuery, quoted } from '../../src/search/engine/query.ts';
import { comparedBelow } from '../../src/search/engine/rank.ts';
import { nearestParts } from '../../src/search/engine/suggest.ts';
import { variantsOf } from '../../src/search/engine/variants.ts';
import { ENGLISH_TERMS } from '../../src/search/index-file/english-terms.ts';
import { beginnings } from '../../src/search/index-file/positions.ts';
import { singleTokens, tokenCounts, tokensOf } from '../../src/search/index-file/tokens.ts';
import { gramsOf, isComparable } from '../../src/search/similar/grams.ts';
import { commonMarks, longestOf, rankSimilar } from '../../src/search/similar/rank.ts';
import { choose, readState, writeState } from '../../src/search/ui/address.ts';
import { excerpt } from '../../src/search/ui/excerpt.ts';
import { shorten } from '../../src/search/ui/shorten.ts';

describe('an excerpt', () => {
  const TEXT = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
  const of = (text: string, marks: [number, number][], length: number) => {
    const found = excerpt(text, marks, length);
    return [found.text, found.marks, found.cutBefore, found.cutAfter];
  };
  it('begins a third of its length before the first mark', () => {
    expect(of(TEXT, [[10, 12]], 9)).toEqual(['辛壬癸子丑寅卯辰巳', [[3, 5]], true, true]);
    expect(of(TEXT, [[3, 5]], 9)).toEqual(['甲乙丙丁戊己庚辛壬', [[3, 5]], false, true]);
    expect(of(TEXT, [[20, 22]], 9)).toEqual(['未申酉戌亥', [[3, 5]], true, false]);
    expect(of(TEXT, [], 30)).toEqual([TEXT, [], false, false]);
    expect(of(TEXT, [], 22)).toEqual([TEXT, [], false, false]);
  });
  it('begins behind a stop before the mark, and has its mark whole with one sign more', () => {
    for (const stop of '，。；：、！？\n') expect(of(`甲乙丙丁${stop}己庚辛`, [[6, 7]], 9)[0]).toBe('己庚辛');
    expect(of('甲乙丙丁，己庚辛', [[4, 6]], 3)[0]).toBe('丁，己庚');
    expect(of(TEXT, [[10, 18]], 3)).toEqual(['癸子丑寅卯辰巳午未申', [[1, 9]], true, true]);
  });
  it('has the marks that are whole in it', () => {
    expect(
      of(
        TEXT,
        [
          [1, 2],
          [4, 6],
          [5, 7],
        ],
        6,
      )[1],
    ).toEqual([
      [1, 2],
      [4, 6],
    ]);
    expect(
      of(
        TEXT,
        [
          [10, 11],
          [6, 7],
        ],
        9,
      )[1],
    ).toEqual([[3, 4]]);
  });
});

describe('the address of a search', () => {
  it('is read and written', () => {
    const state = { query: '码头 泊位', filters: { plan: ['a', 'b'], type: ['goal'] }, page: 2 };
    expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
    expect(writeState({ query: '', filters: {}, page: 1 })).toBe('');
    expect(writeState({ query: '', filters: { plan: [] }, page: 1 })).toBe('');
    for (const page of ['0', '-3', 'x', '']) expect(readState(new URLSearchParams({ page })).page).toBe(1);
    expect(readState(new URLSearchParams({ page: '3', other: 'x' }))).toEqual({
      query: '',
      filters: {},
      page: 3,
    });
  });
  it('has values chosen and taken away', () => {
    expect(choose({}, 'plan', 'a')).toEqual({ plan: ['a'] });
    expect(choose({ plan: ['a', 'b'], type: ['goal'] }, 'plan', 'a')).toEqual({
      plan: ['b'],
      type: ['goal'],
    });
    expect(choose({ plan: ['a'] }, 'plan', null)).toEqual({ plan: [] });
  });
});

describe('numbers of a query', () => {
  it.each<[form: string, others: string[]]>([
    ['近2万家', ['近 2 万家', '近2 万家', '近 2万家']],
    ['近 2 万家', ['近2 万家', '近 2万家', '近2万家']],
    ['95%', ['95 %']],
    ['2020', []],
    ['码头', []],
  ])('%s is printed also as %j', (form, others) => expect(respaced(form)).toEqual(others));
  it('have the units behind them put to them', () => {
    expect(['2 万', '2020 年', '30 个', '5 万亩', '12 位'].map(withUnits)).toEqual([
      '2万',
      '2020年',
      '30个',
      '5万亩',
      '12位',
    ]);
    for (const typed of ['2 万元户', '2 码头', '码头 年']) expect(withUnits(typed)).toBe(typed);
  });
  it('are open at a digit, and go on behind a point', () => {
    expect(['2万', '近2', '2', '码2头', '码头'].map(isOpen)).toEqual([true, true, true, false, false]);
    const inside = (text: string, part: string) =>
      insideNumber(text, text.indexOf(part), text.indexOf(part) + part.length);
    for (const [text, part] of [
      ['1.2万', '2万'],
      ['12万', '2万'],
      ['近20', '近2'],
      ['2.5', '2'],
      ['１２', '２'],
    ] as const)
      expect(inside(text, part), text).toBe(true);
    for (const [text, part] of [
      ['近2万', '2万'],
      ['2万，3', '2万'],
      ['第2条', '2'],
    ] as const)
      expect(inside(text, part), text).toBe(false);
  });
});

it('words are read with quotes, minus and alternatives', () => {
  expect(parseQuery('码头 -泊位 “新 建” －旧')).toEqual({
    include: ['码头', '新 建'],
    exclude: ['泊位', '旧'],
    operators: true,
  });
  expect(parseQuery('补助 | 补贴')).toEqual({ include: ['补助|补贴'], exclude: [], operators: true });
  expect(parseQuery('-码头')).toEqual({ include: ['-码头'], exclude: [], operators: false });
  expect(parseQuery('甲-乙 码头')).toEqual({ include: ['甲-乙', '码头'], exclude: [], operators: false });
  expect(parseQuery('码头 ”')).toEqual({ include: ['码头'], exclude: [], operators: false });
  expect([quoted('码头'), quoted('新 建'), quoted('-码头'), quoted('－码头')]).toEqual([
    '码头',
    '"新 建"',
    '"-码头"',
    '"－码头"',
  ]);
});

it('what occurs is not in the lead alone', async () => {
  const texts = scanTexts([
    { text: '码头。新建码头', lead: 3 },
    { text: '码头。新建泊位', lead: 3 },
    { text: '2 万吨码头。12万吨', lead: 0 },
  ]);
  expect([...(await texts.having('码头'))]).toEqual([0, 2]);
  expect([...(await texts.having('头。新'))]).toEqual([0, 1]);
  expect([...(await texts.having(''))]).toEqual([]);
  expect([...(await texts.havingApart('2 万吨'))]).toEqual([2]);
  expect([...(await texts.havingApart('2万吨'))]).toEqual([]);
  expect([...(await texts.havingFolded('新建码'))]).toEqual([0]);
});

it('the longest parts that occur are near', async () => {
  const texts = scanTexts([{ text: '新建码头和AI中心，12个泊位', lead: 0 }]);
  expect(await nearestParts(texts, '新建码头网络')).toEqual(['新建码头']);
  expect(await nearestParts(texts, '改建码头中心')).toEqual(['建码头', '中心']);
  expect(await nearestParts(texts, '新建ai')).toEqual(['新建', 'ai']);
  expect(await nearestParts(texts, '新建ai', 1)).toEqual(['新建']);
  expect(await nearestParts(texts, '灯塔')).toEqual([]);
  expect(await nearestParts(texts, '新，建')).toEqual([]);
});

it('hits come by class, form, substance, heading, kind and length', () => {
  const compare = comparedBelow(new Set([7]));
  const hit = (more: object, entry: object = {}) =>
    ({
      match: 'literal',
      rank: 0,
      inside: false,
      words: [],
      ...more,
      entry: { kind: 'clause', type: 'goal', section: 1, length: 10, ...entry },
    }) as unknown as Parameters<ReturnType<typeof comparedBelow>>[0];
  const order = [
    hit({}, { section: 7, length: 14 }),
    hit({}, { section: 7, length: 3 }),
    hit({}, { section: 7, kind: 'title' }),
    hit({}, { length: 14 }),
    hit({}, { length: 3 }),
    hit({}, { type: 'context' }),
    hit({ match: 'spaced' }),
    hit({ match: 'spaced', inside: true }),
    hit({ match: 'words' }),
    hit({ match: 'variant', rank: 1 }),
    hit({ match: 'variant', rank: 2 }),
  ];
  for (const [index, one] of order.entries())
    for (const [other, two] of order.entries())
      expect(Math.sign(compare(one, two)), `${index} ${other}`).toBe(Math.sign(index - other));
  expect(compare(hit({}, { length: 8 }), hit({}, { length: 14 }))).toBe(0);
  expect(compare(hit({ titled: true }), hit({}))).toBeLessThan(0);
});

it('similar clauses have half of the pairs, and come by their sum', () => {
  const found = [
    new Map([
      [1, 5],
      [2, 1],
    ]),
    new Map([
      [1, 1],
      [3, 9],
    ]),
    new Map([
      [2, 9],
      [1, 1],
    ]),
    new Map([[4, 9]]),
  ];
  expect(rankSimilar(found)).toEqual([
    { number: 2, score: 10 },
    { number: 1, score: 7 },
  ]);
  expect(rankSimilar([new Map([[1, 5]])])).toEqual([]);
  expect(gramsOf('码头，A1')).toEqual(['码头', '头a', 'a1']);
  expect(['码头泊位', '码头泊', '码头码头码', '码头，泊位'].map(isComparable)).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(commonMarks('新建码头，扩建泊位', ['码头', '建泊', '泊位', '头扩'])).toEqual([[2, 9]]);
  expect(commonMarks('新建码头，扩建泊位', ['码头', '泊位'])).toEqual([
    [2, 4],
    [7, 9],
  ]);
  expect(commonMarks('新建码头', ['新建'])).toEqual([[0, 2]]);
  expect([
    longestOf([]),
    longestOf([
      [0, 2],
      [5, 9],
    ]),
  ]).toEqual([0, 4]);
});

it('tokens of a string are every second pair and the last', () => {
  expect(tokensOf('码头泊位').map(({ token, offset }) => [token, offset])).toEqual([
    ['码头', 0],
    ['泊位', 2],
  ]);
  expect(tokensOf('码头泊').map(({ token, offset }) => [token, offset])).toEqual([
    ['码头', 0],
    ['头泊', 1],
  ]);
  expect(tokensOf('码头泊位网').map(({ offset }) => offset)).toEqual([0, 2, 3]);
  expect(tokenCounts({ text: '一、码 头', lead: 2 })).toEqual({
    length: 5,
    lead: 2,
    folded: 4,
    foldedLead: 2,
  });
  expect(tokenCounts({ text: '码头', lead: 0 })).toEqual({ length: 2, lead: 0, folded: 0, foldedLead: 0 });
  expect([singleTokens('码').length, singleTokens('3').length, singleTokens('3', 'before').length]).toEqual([
    1, 4, 2,
  ]);
  expect(
    beginnings([
      { places: [1, 5, 9], offset: 0 },
      { places: [3, 11], offset: 2 },
    ]),
  ).toEqual([1, 9]);
  expect(
    beginnings([
      { places: [1, 5], offset: 0 },
      { places: [], offset: 1 },
    ]),
  ).toEqual([]);
  expect(beginnings([])).toEqual([]);
});

it('English words lead to Chinese ones, in the singular and the plural', () => {
  const forms = (word: string) =>
    variantsOf(word, { aliases: [], english: ENGLISH_TERMS }).map(({ form }) => form);
  for (const [word, chinese] of Object.entries(ENGLISH_TERMS)) {
    expect(word, 'a word in the singular, without capitals').toMatch(/^[a-z]+(?: [a-z]+)*$/u);
    expect(chinese.length).toBeGreaterThan(0);
    for (const each of chinese) expect(each, word).toMatch(/^\p{Script=Han}+$/u);
    expect(forms(word)).toEqual(chinese);
  }
  expect(forms('Companies')).toEqual(forms('company'));
  expect(forms('taxes')).toEqual(forms('tax'));
  expect(forms('farmers')).toEqual(forms('farmer'));
  expect(forms('unknown')).toEqual([]);
});

it('a long query is repeated in short', () => {
  expect([shorten('字'.repeat(30)), shorten('字'.repeat(31)), shorten('𠮷'.repeat(31))]).toEqual([
    '字'.repeat(30),
    `${'字'.repeat(30)}……`,
    `${'𠮷'.repeat(30)}……`,
  ]);
});

it('of what is near a query five parts are named, the longest first', async () => {
  const texts = ['港口', '码头', '泊位', '航道', '灯塔', '浮标'];
  const occurrences = scanTexts(texts.map((text) => ({ text, lead: 0 })));
  expect(await nearestParts(occurrences, texts.join('甲'))).toEqual(texts.slice(0, 5));
  expect(await nearestParts(occurrences, texts.join('甲'), 2)).toEqual(texts.slice(0, 2));
  // Twenty characters are looked at, and what was typed as a whole is not its own part.
  expect(await nearestParts(occurrences, `${'甲'.repeat(18)}港口`)).toEqual(['港口']);
  expect(await nearestParts(occurrences, `${'甲'.repeat(19)}港口`)).toEqual([]);
  expect(await nearestParts(occurrences, '港口')).toEqual([]);
});
