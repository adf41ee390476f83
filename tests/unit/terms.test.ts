/** Terms over plans: what is counted, and how. */
import { describe, expect, it } from 'vitest';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { zh } from '../../src/i18n/zh.ts';
import { charactersOf, countTerm, MOST_TERMS, termsIn } from '../../src/terms/count.ts';
import { termTable } from '../../src/terms/model.ts';
import { termList } from '../../src/terms/term-list.ts';
import { siteCorpus } from '../support/site-corpus.ts';

it.each([
  ['渔船，码头', ['渔船', '码头']],
  ['补助 | 补贴｜奖励 渔船', ['补助|补贴|奖励', '渔船']],
  ['渔船、渔船', ['渔船']],
  [' , ', []],
])('%s are the terms %j', (typed, terms) => expect(termsIn(typed)).toEqual(terms));

it('are no more than can be shown', () => {
  expect(termsIn([...'一二三四五六七八九十百千万亿'].join(' '))).toHaveLength(MOST_TERMS);
});

describe('a term', () => {
  const text = { pieces: ['渔船 补贴，', '渔船更新补贴和奖励'] };
  it('is counted in all and per 10,000 characters without spaces', () => {
    expect(charactersOf(text)).toBe(14);
    expect(countTerm('渔船', text, 14)).toEqual({ count: 2, per10000: 20_000 / 14 });
    expect(countTerm('码头', text, 14)).toEqual({ count: 0, per10000: 0 });
  });
  it('of several words counts each place once', () => {
    expect(countTerm('补贴|奖励', text, 14).count).toBe(3);
    expect(countTerm('渔船|渔船更新', text, 14).count).toBe(2);
  });
});

it('a table has every plan in the order of time, zeros included, and is taken with the numbers apart', () => {
  const corpus = siteCorpus({
    later: ['甲市港口发展规划（2021—2025年）', '一、码头', '新建码头三座，扩建码头两座。'],
    earlier: ['乙市港口发展规划（2016—2020年）', '一、航道', '疏浚航道。'],
  });
  const model = termTable(corpus.plans, ['码头', '航道']);
  expect(model.plans.map(({ id, year }) => `${id} ${year}`)).toEqual(['earlier 2016', 'later 2021']);
  expect(model.rows.map(({ counts }) => counts.map(({ count }) => count))).toEqual([
    [0, 3],
    [2, 0],
  ]);
  const { table, rich } = termList(model, {
    speech: speech('zh', zh, linksBelow('')),
    style: 'gbt-2025',
    accessed: '2026-11-29',
    absolute: (address) => address,
  });
  expect(table.rows).toHaveLength(4);
  expect(table.rows[0]?.slice(0, 4)).toEqual(['码头', '乙市港口发展规划（2016—2020年）', '2016', 0]);
  expect(rich?.rows).toHaveLength(2);
});
