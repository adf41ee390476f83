/** Every indicator is told with the rules behind it, every number in no fact with the rule that left it out. */
import { describe, expect, it } from 'vitest';
import { formatRules, rulesBehind } from '../../scripts/lib/rules-behind.ts';
import { inspectFile } from '../../src/pipeline/entries/inspect.ts';
import { rules } from '../support/rules.ts';
import { seedFile } from '../support/seed-file.ts';

/** The rules behind a plan of the years 2026 to 2030, with lines on aims and on measures. */
function behind(aims: string, measures = '推进。') {
  const text = ['甲市养老服务规划（2026—2030年）', '一、目标', aims, '二、措施', measures].join('\n');
  const read = seedFile('plan.txt', new TextEncoder().encode(text));
  return rulesBehind(inspectFile({ file: 'plan.txt', read, id: 'plan', plans: [], rules }));
}

describe('rules behind', () => {
  it('are told of a number in no fact', () => {
    const { numbers } = behind(
      '到2030年，养老床位达到5000张。为65岁及以上老年人免费体检，床位20张以上的机构配备消防设施，整治10吨以上锅炉20台。',
      '每招用1名护理员补助1500元。',
    );
    expect(numbers.map(({ line, text, rule }) => [line, text, rule])).toEqual([
      [3, '65岁及以上', 'age'],
      [3, '20张以上', 'of-those-within'],
      [3, '10吨以上', 'counted-of-that-size'],
      [5, '1名', 'for-how-many'],
    ]);
    expect(formatRules({ why: [], numbers: numbers.slice(0, 1) })).toBe(
      'Rules behind indicators\n\nNumbers in no fact\n  plan:3: “65岁及以上” is no quantity [age]\n',
    );
  });

  it.each([
    ['到2030年，养老床位达到5000张。', ['statement', 'own-name', 'year-printed']],
    ['养老床位达到5000张。', ['statement', 'own-name', 'last-year-of-plan']],
    ['养老床位达到5000张（2028年）。', ['statement', 'own-name', 'year-behind']],
    [
      '截至目前，全市建成3个养老院。',
      ['statement', 'things-behind', 'year-plan-starts-from', 'words-of-result'],
    ],
    ['在农村开展义诊活动50场。', ['statement', 'where-done', 'own-name', 'last-year-of-plan']],
  ])('are told of the indicator of %s', (aims, ids) => {
    expect(behind(aims).why.map((each) => each.rules)).toEqual([ids]);
  });
});
