/** Texts with quotation marks that machines ask about: as a whole where the marks are of a plan, else the words in them. */
import { describe, expect, it } from 'vitest';
import type { SiteData } from '../../src/mcp/site-data.ts';
import { checkQuotation } from '../../src/mcp/tools.ts';
import { checkedText } from '../support/checked-plans.ts';

const CLAUSE = '推广滴灌、喷灌等“高效节水灌溉和测墒灌溉”技术，落实河长责任，建设“一图一表一清单的管理平台”。';
const text = checkedText({
  water: ['云泽市水利发展规划', '一、任务', CLAUSE, '改造中型灌区6处，新增蓄水池350座。'],
  sport: ['青岚区体育事业规划', '一、任务', '建设社区健身步道，培育品牌赛事，创建体育公园。'],
});
const site: SiteData = {
  plans: text.corpus.plans,
  themes: [],
  aliases: [],
  simplified: {},
  text,
  addressOf: (url) => url,
};
const asked = (words: string, plan?: string) => {
  const { items, note } = checkQuotation(site, { text: words, plan });
  return { verdicts: items.map((item) => `${item.verdict} ${'clause' in item ? item.clause : ''}`), note };
};

describe('a text with quotation marks', () => {
  it('is one quotation where a plan has it with its marks', () => {
    for (const plan of [undefined, 'water'])
      expect(asked(CLAUSE, plan)).toEqual({ verdicts: ['exact s1-p1'] });
    expect(asked(CLAUSE.replace('推广', '推行'))).toEqual({ verdicts: ['near s1-p1'] });
    expect(asked(CLAUSE, 'sport')).toEqual({ verdicts: ['elsewhere s1-p1'] });
    expect(asked(CLAUSE.replace('，落', '，\n落'))).toEqual({ verdicts: ['exact s1-p1'] });
  });

  it('is a report where the words around are no plan’s, and a note says what was checked', () => {
    const { verdicts, note } = asked(
      '全市每年无条件发放九百亿元奖励，并坚持“高效节水灌溉和测墒灌溉”的方针毫不动摇。',
    );
    expect(verdicts).toEqual(['exact s1-p1']);
    expect(note).toMatch(/^Only the words in quotation marks/u);
    const one = asked('《云泽市水利发展规划》提出“建设社区健身步道，培育品牌赛事”。');
    expect(one.verdicts).toEqual(['exact null', 'elsewhere s1-p1']);
    expect(one.note).toBeDefined();
  });

  it('is judged by the plan that is named besides, unless the text names another', () => {
    expect(asked('有人说过“建设社区健身步道，培育品牌赛事”。', 'water').verdicts).toEqual([
      'elsewhere s1-p1',
    ]);
    expect(asked('《青岚区体育事业规划》提出“建设社区健身步道，培育品牌赛事”。', 'water').verdicts[1]).toBe(
      'exact s1-p1',
    );
  });
});
