/** Facts of texts without end: work in proportion to them takes seconds; work that grows with their square takes minutes, and the limit of time ends it. */
import { describe, expect, it } from 'vitest';
import { findAgencies } from '../../src/pipeline/extract/responsibility/agencies.ts';
import { findSupport } from '../../src/pipeline/extract/support/support.ts';
import { contextOfAims, factsOf } from '../support/facts.ts';
import { findIndicators } from '../support/statements.ts';

/** Repetitions of a few words. */
const ENDLESS = 100_000;
const LIMIT = { timeout: 20_000 };
const context = contextOfAims({ scopes: ['示范区'] });

describe('in a text without end', () => {
  it.each(['5 ', '5家、', '2020年', '由2018年的', '提高到', '建设，', '5米/', ' '])(
    'indicators are found: %s',
    LIMIT,
    (words) => {
      const text = `建设企业5${words.repeat(ENDLESS)}5家。`;
      expect(findIndicators(text, context).every(({ quote }) => text.includes(quote))).toBe(true);
    },
  );

  it.each(['负责', '牵头负责', '（', '）', '（负责', '负责）', '责任单位：', '等部门', '各县（市、区）、'])(
    'agencies are looked for in brackets: %s',
    LIMIT,
    (words) => {
      for (const end of ['', '）', '。', 'x']) {
        const text = `（${words.repeat(ENDLESS)}${end}`;
        expect(text).toContain(findAgencies(text).at(-1)?.quote ?? '');
      }
    },
  );

  it.each(['补助5万元、', '5万元', '给予', '每人每年', '按投资额的5%', '5万元奖励，'])(
    'amounts of support are read: %s',
    LIMIT,
    (words) => {
      const text = words.repeat(ENDLESS / 5);
      for (const { start, end } of findSupport(text)) expect(end).toBeGreaterThan(start);
    },
  );

  it('every amount of support has its facts', LIMIT, () => {
    const given = '对年产值5000万元以上的企业，奖励5万元，';
    expect(factsOf(given.repeat(12_000)).support).toHaveLength(12_000);
  });
});
