/** Numbers that are in no fact are told with the rule that left them out. */
import { expect, it } from 'vitest';
import { formatNumbers } from '../../scripts/lib/left-out.ts';
import { inspectFile } from '../../src/pipeline/entries/inspect.ts';
import { leftOutNumbers } from '../../src/pipeline/extract/left-out.ts';
import { rules } from '../support/rules.ts';
import { seedFile } from '../support/seed-file.ts';

const text = [
  '甲市养老服务规划（2026—2030年）',
  '一、目标',
  '到2030年，养老床位达到5000张。为65岁及以上老年人免费体检，床位20张以上的机构配备消防设施，整治10吨以上锅炉20台。',
  '二、措施',
  '每招用1名护理员补助1500元。',
].join('\n');

it('names the rule of each, and leaves out what is in a fact', () => {
  const read = seedFile('plan.txt', new TextEncoder().encode(text));
  const [plan] = inspectFile({ file: 'plan.txt', read, id: 'plan', plans: [], rules });
  const { built } = plan ?? {};
  const numbers = built ? leftOutNumbers(built.clauses, built.facts) : [];
  expect(numbers.map(({ line, text, rule }) => [line, text, rule])).toEqual([
    [3, '65岁及以上', 'age'],
    [3, '20张以上', 'of-those-within'],
    [3, '10吨以上', 'counted-of-that-size'],
    [5, '1名', 'for-how-many'],
  ]);
  expect(formatNumbers(numbers.slice(0, 1).map((each) => ({ plan: 'plan', ...each })))).toBe(
    'Numbers in no fact\n  plan:3: “65岁及以上” is no quantity [age]\n',
  );
});
