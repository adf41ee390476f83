/** A word of degree tells plans apart only where both have its clause; what explains a plan, and cases of an article, are no tasks. */
import { expect, it } from 'vitest';
import { changeAround } from '../../src/compare/tasks/degree-around.ts';
import { tasksOf } from '../../src/compare/tasks/to-do.ts';
import type { PlanText } from '../../src/corpus/model.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const textOf = (id: string, text: string) =>
  ({ id, clauseById: new Map([['c', { text }]]) }) as unknown as PlanText;
const whole = (first: string, second: string) => {
  const side = (text: string) => ({ plan: '', clause: 'c', start: 0, end: text.length });
  const passage = { a: side(first), b: side(second) } as Parameters<typeof changeAround>[0];
  return changeAround(passage, textOf('a', first), textOf('b', second));
};

it('compares no degree where a clause is missing', () => {
  const park = '各校充分利用操场、走廊和宣传栏，营造充满朝气的校园环境';
  expect(whole(`${park}，鼓励渔民子女参加划船社团`, park)).toBeNull();
  expect(whole(`鼓励${park}`, park)).not.toBeNull();
});

it('lists neither explanations of terms nor cases of an article as tasks', () => {
  const { plans } = siteCorpus({
    one: [
      '云泽市渔业管理办法',
      '第一条 有下列情形之一的，应当及时更新渔船登记：',
      '（一）渔船改建完成的；',
      '（二）渔船停止使用的。',
      '第二条 各渔港应当建立渔船档案。',
    ],
    two: [
      '云泽市渔业发展“十五五”规划',
      '一、主要任务',
      '修建码头。',
      '二、名词解释',
      '（一）渔光互补',
      '指水面上发电、水下养鱼。',
    ],
  });
  const [one, two] = plans.map((plan) => tasksOf(plan).tasks.map(({ clauses }) => clauses[0]?.text));
  expect(one?.some((text) => text?.includes('停止使用的'))).toBe(false);
  expect(one?.some((text) => text?.includes('建立渔船档案'))).toBe(true);
  expect(two?.some((text) => text?.includes('水下养鱼'))).toBe(false);
});
