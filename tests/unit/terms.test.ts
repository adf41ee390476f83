/** Terms over plans: what is counted, and how. */
import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../src/corpus/plan-length.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { zh } from '../../src/i18n/zh.ts';
import { countTerm, MOST_TERMS, termsIn } from '../../src/terms/count.ts';
import { rateOf, termTable } from '../../src/terms/model.ts';
import { termList } from '../../src/terms/term-list.ts';
import { planText } from '../support/plan-text.ts';
import { siteCorpus } from '../support/site-corpus.ts';

it.each([
  ['渔船，码头', ['渔船', '码头']],
  ['补助 | 补贴｜奖励 渔船', ['补助|补贴|奖励', '渔船']],
  ['渔船、渔船', ['渔船']],
  ['渔船;码头；航道,灯塔\t泊位', ['渔船', '码头', '航道', '灯塔', '泊位']],
  ['|渔船| 码头|', ['渔船|码头']],
  ['||渔船', ['渔船']],
  [' , ', []],
])('%s are the terms %j', (typed, terms) => expect(termsIn(typed)).toEqual(terms));

it('are no more than can be shown', () => {
  expect(termsIn([...'一二三四五六七八九十百千万亿'].join(' '))).toHaveLength(MOST_TERMS);
});

describe('a term', () => {
  const text = { pieces: ['渔船 补贴，', '渔船更新补贴和奖励'] };
  it('is counted in all and per 10,000 characters without spaces', () => {
    const clauses = text.pieces.map((piece) => ({ kind: 'text', text: piece }));
    expect(lengthOf({ sections: [], clauses: [...clauses, { kind: 'front', text: '题名' }] })).toBe(14);
    expect(lengthOf({ sections: [{ title: '渔船 更新' }], clauses })).toBe(18);
    expect(countTerm('渔船', text, 14)).toEqual({ count: 2, per10000: 20_000 / 14 });
    expect(countTerm('码头', text, 14)).toEqual({ count: 0, per10000: 0 });
  });
  it('of several words counts each place once', () => {
    expect(countTerm('补贴|奖励', text, 14).count).toBe(3);
    expect(countTerm('渔船|渔船更新', text, 14).count).toBe(2);
    // The longer word counts where it is, wherever it is typed.
    for (const term of ['更新|补贴|更新补贴', '更新补贴|更新|补贴', '补贴|更新补贴|更新'])
      expect(countTerm(term, text, 14).count, term).toBe(2);
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
  const [later, earlier] = ['甲市港口发展规划（2021—2025年）', '乙市港口发展规划（2016—2020年）'];
  const { name, table, rich, places } = termList(model, {
    speech: speech('zh', zh, linksBelow('')),
    style: 'gbt-2025',
    accessed: '2026-11-29',
    absolute: (address) => `https://plans.example${address}`,
  });
  const url = (id: string) => `https://plans.example/plans/${id}/`;
  const title = '词频：码头、航道';
  const sources = [
    `${earlier}[EB/OL]. [2026-11-29]. ${url('earlier')}.`,
    `${later}[EB/OL]. [2026-11-29]. ${url('later')}.`,
  ];
  // Titles of sections count, the title of the plan does not: 航道疏浚航道。 and 码头新建码头三座，扩建码头两座。
  const [short, long] = [7, 16];
  const rate = (count: number, characters: number) => Math.round((1_000_000 * count) / characters) / 100;
  expect([name, table.title, rich?.title, places]).toEqual(['duidu-terms-码头-航道', title, title, []]);
  expect(table.columns.map((column) => column.name)).toEqual([
    '词',
    '规划',
    '年份',
    '次数',
    '每万字次数',
    '字数',
    '链接',
  ]);
  expect(table.rows).toEqual([
    ['码头', earlier, '2016', 0, 0, short, url('earlier')],
    ['码头', later, '2021', 3, rate(3, long), long, url('later')],
    ['航道', earlier, '2016', 2, rate(2, short), short, url('earlier')],
    ['航道', later, '2021', 0, 0, long, url('later')],
  ]);
  expect(table.sources).toEqual({ heading: '资料来源', references: sources });
  expect(rich?.columns).toEqual(
    ['词', 'earlier 2016', 'later 2021'].map((words) => ({ name: words, width: 33 })),
  );
  // 30,000 ÷ 16 and 20,000 ÷ 7.
  expect(rich?.rows).toEqual([
    [[{ words: '码头' }], [{ words: '0' }], [{ words: '3（1875.0）' }]],
    [[{ words: '航道' }], [{ words: '2（2857.1）' }], [{ words: '0' }]],
  ]);
  expect(rich?.notes).toEqual([zh.terms.note, '资料来源', ...sources]);
});

it('a rate has one decimal, and none at all is 0', () => {
  const words = (per10000: number) => rateOf({ count: 1, per10000 });
  expect([0, 0.04, 9.94, 9.96, 10, 10.44, 10.46, 2857.142].map(words)).toEqual([
    '0',
    '0.0',
    '9.9',
    '10.0',
    '10.0',
    '10.4',
    '10.5',
    '2857.1',
  ]);
});

it('a plan stands under the first day that is known of it, its years last, and without one at the end', () => {
  const text = (id: string, data: object) => {
    const { data: own, ...plan } = planText(
      id,
      [{ id: 's1', title: '码头', clauses: ['新建码头。'] }],
      ['前言'],
    );
    return { ...plan, data: { ...own, period: null, ...data } };
  };
  const { plans, rows } = termTable(
    [
      text('none', {}),
      text('period', { period: [2021, 2025] }),
      text('published', { published: '2020-02-01', period: [2021, 2025] }),
      text('month', { month: '2019-12', published: '2020-02-01' }),
      text('day', { date: '2018-12-30', month: '2019-12' }),
    ],
    ['码头', '前言'],
  );
  expect(plans.map(({ id, year }) => [id, year])).toEqual([
    ['day', '2018'],
    ['month', '2019'],
    ['published', '2020'],
    ['period', '2021'],
    ['none', ''],
  ]);
  // What stands before the sections is no text of the plan.
  expect(rows.map(({ term, counts }) => [term, counts[0]?.count])).toEqual([
    ['码头', 2],
    ['前言', 0],
  ]);
  expect(plans[0]).toMatchObject({
    characters: 7,
    colour: 1,
    data: { title: 'day规划', short: { zh: 'day', en: 'DAY' } },
  });
});
