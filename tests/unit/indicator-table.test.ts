import { describe, expect, it } from 'vitest';
import { facetValues, type IndicatorRow, indicatorRows } from '../../src/facts/indicators/indicator-table.ts';
import { rowsOfPlan, rowsOfTheme } from '../../src/facts/indicators/rows-of-plan.ts';
import { quotedWords } from '../../src/facts/quoted-words.ts';
import { pagesOf } from '../../src/lists/paging.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const corpus = siteCorpus({
  harbour: [
    '甲市港口发展规划（2021—2025年）',
    '一、发展目标',
    '到2025年，港口货物吞吐量达到3000万吨，新增泊位12个。',
    '主要指标如下：',
    '指标\t单位\t2020年\t2025年\t属性',
    '集装箱吞吐量\t万标箱\t120\t200\t预期性',
    '岸线利用率\t%\t60\t75\t约束性',
    '二、支持政策',
    '对新购的节能拖轮，每艘给予最高50万元补助。',
    '完成时限：2024年12月底前。',
  ],
});
const [plan] = corpus.plans;
if (!plan) throw new Error('no plan');
const rows = rowsOfPlan(corpus, plan);
const ofKind = (kind: IndicatorRow['kind']) => rows.filter((row) => row.kind === kind);

describe('the table of indicators', () => {
  it('has every indicator, amount of support and deadline of a plan, each with its sentence', () => {
    const facts = [...plan.indicators, ...plan.support, ...plan.deadlines];
    expect(rows.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    for (const { clause, quote } of rows) expect(plan.clauseById.get(clause)?.text).toContain(quote);
    expect(ofKind('support')).toMatchObject([{ value: '50万元', limit: 'max' }]);
    expect(ofKind('deadline')).toMatchObject([{ year: '2024' }]);
  });

  it('is the same after a round trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });

  it('counts the values of a facet, most first', () => {
    const counts = facetValues(rows, 'kind');
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    expect(counts.map(({ count }) => count)).toEqual(counts.map(({ count }) => count).sort((a, b) => b - a));
    expect(facetValues([], 'binding')).toEqual([]);
  });

  it('tells yearly and summed values from others', () => {
    const [indicator] = plan.indicators;
    if (!indicator) throw new Error('no indicator');
    const measures = (change: Partial<typeof indicator>) =>
      indicatorRows(
        { ...plan, indicators: [{ ...indicator, ...change }] },
        { themesOf: () => [], seriesOf: () => null },
      )[0]?.measures;
    expect(measures({ flow: false, per: '年' })).toEqual(['yearly']);
    expect(measures({ flow: false, per: '人' })).toEqual([]);
    expect(measures({ flow: true, name: '累计投资' })).toEqual(['flow', 'total']);
  });

  it('has the rows of a theme over all plans', () => {
    const [theme = ''] = rows.flatMap(({ themes }) => themes);
    const own = rows.filter(({ themes }) => themes.includes(theme));
    expect(own.length).toBeGreaterThan(0);
    expect(rowsOfTheme(corpus, theme)).toEqual(own);
    expect(rowsOfTheme(corpus, 'no-such-theme')).toEqual([]);
  });
});

describe('a list on several pages', () => {
  it('has every item once, in order, and a page even without any', () => {
    const items = Array.from({ length: 25 }, (_, index) => index);
    const pages = pagesOf(items, 10);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages.map(({ number, count }) => `${number}/${count}`)).toEqual(['1/3', '2/3', '3/3']);
    expect(pagesOf([], 10)).toEqual([{ number: 1, count: 1, items: [] }]);
    expect(pagesOf(items, 25)).toHaveLength(1);
  });
});

describe('the words shown of a clause', () => {
  const rows = [
    ['任务', '部门'],
    ['修建码头', '交通局、\n水利局'],
    ['疏浚航道', '海事局'],
  ];
  const text = '任务\t部门\n修建码头\t交通局、\u2028水利局\n疏浚航道\t海事局';

  it('are the rows of a table that contain the quote', () => {
    expect(quotedWords({ text, rows }, '海事局')).toBe('疏浚航道\t海事局');
    expect(quotedWords({ text, rows }, '交通局、\u2028水利局')).toBe('修建码头\t交通局、水利局');
  });

  it('are the whole of anything else', () => {
    expect(quotedWords({ text, rows }, '别处的话')).toBe(text);
    expect(quotedWords({ text: '修建码头。', rows: null }, '码头')).toBe('修建码头。');
  });
});
