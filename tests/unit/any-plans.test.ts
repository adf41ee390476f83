import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/clauses/passages.ts';
import { askedPlans } from '../../src/compare/any/asked-plans.ts';
import { pairModel } from '../../src/compare/pair/model.ts';
import { type ListedPlan, listedPlans, onTheRight } from '../../src/compare/source/listed-plans.ts';
import { comparedPlanOf } from '../../src/compare/source/plan-record.ts';
import type { PlanText } from '../../src/corpus/model.ts';
import { planTextOf } from '../../src/corpus/plan-text.ts';
import { compareTwo } from '../../src/pipeline/align/two-plans.ts';
import { planRecordOf, planText } from '../support/plan-text.ts';
import { siteCorpus } from '../support/site-corpus.ts';

describe('an address that names plans', () => {
  const plan = (id: string, ...beside: string[]): ListedPlan => ({
    id,
    colour: 1,
    data: { title: id, short: { zh: id, en: id } },
    beside,
  });
  const listed = [plan('a', 'b', 'c'), plan('b', 'a'), plan('c', 'a'), plan('d'), plan('e')];

  it('leads to the page of two plans, with others that have pages beside the first', () => {
    expect(askedPlans(['a', 'b'], listed)).toMatchObject({ to: 'page', first: 'a', second: 'b', more: [] });
    expect(askedPlans(['a', 'b', 'c'], listed)).toMatchObject({ to: 'page', more: ['c'] });
  });

  it('names plans to compare where one of them has no page beside the first', () => {
    const ids = (asked: string[]) => {
      const found = askedPlans(asked, listed);
      return found.to === 'plans' ? found.plans.map(({ id }) => id) : found.to;
    };
    expect(ids(['b', 'c'])).toEqual(['b', 'c']);
    expect(ids(['a', 'b', 'd'])).toEqual(['a', 'b', 'd']);
  });

  it('leads nowhere with an unknown plan, with one plan, even twice, or with more than four', () => {
    const why = (ids: string[]) => askedPlans(ids, listed);
    expect(why(['a', 'x', 'b'])).toEqual({ to: 'nothing', why: 'unknown', ids: ['x'] });
    expect(why(['a', 'a'])).toEqual({ to: 'nothing', why: 'few', ids: ['a'] });
    expect(why(['a', 'b', 'c', 'd', 'e'])).toMatchObject({ to: 'nothing', why: 'many' });
  });
});

describe('the pages of a plan side by side with others', () => {
  const lines = (index: number) => [`第${index}区采石规划`, '一、目标', `建成第${index}号采石场。`];
  const corpusOf = (plans: number) =>
    siteCorpus(Object.fromEntries(Array.from({ length: plans }, (_, index) => [`p${index}`, lines(index)])))
      .plans;

  it('are in both orders where there are few plans', () => {
    const plans = corpusOf(3);
    for (const plan of plans)
      expect(onTheRight(plan, plans)).toEqual(plans.filter((other) => other !== plan));
  });

  it('are in one order where there are many, each pair once', () => {
    const plans = corpusOf(12);
    const pairs = plans.flatMap((plan) =>
      onTheRight(plan, plans).map((other) => [plan.id, other.id].sort().join(' ')),
    );
    const all = plans.flatMap((plan) => plan.beside.map((other) => [plan.id, other.id].sort().join(' ')));
    expect(new Set(pairs)).toEqual(new Set(all));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(listedPlans(plans).at(-1)?.beside).toEqual([]);
  });
});

describe('the rows of a plan', () => {
  const quarry = planText(
    'quarry',
    [
      {
        id: 's1',
        number: '一、',
        title: '采石',
        clauses: ['石料年产三千吨，全部用于修建本区的海堤、码头和防波堤。'],
      },
      {
        id: 's2',
        number: '二、',
        title: '复绿',
        clauses: [
          [
            ['指标', '2030年', '单位'],
            ['复绿', '3'],
          ],
        ],
      },
    ],
    ['采石规划'],
  );
  const dam = planText('dam', [
    {
      id: 's1',
      number: '一、',
      title: '海堤',
      clauses: ['石料年产五千吨，全部用于修建本区的海堤、码头和防波堤。'],
    },
  ]);
  const again = (plan: PlanText) => planTextOf(plan, JSON.parse(JSON.stringify(planRecordOf(plan))));

  it('give back the plan: the model made of them is the same', () => {
    const { parallels, alignments } = compareTwo(
      comparedPlanOf(planRecordOf(quarry)),
      comparedPlanOf(planRecordOf(dam)),
    );
    const modelOf = (first: PlanText, second: PlanText) =>
      pairModel({ first, second, matches: alignments, passages: passagesOf([first, second], parallels) });
    const model = modelOf(again(quarry), again(dam));
    expect(model).toEqual(modelOf(quarry, dam));
    expect(model.rows.find(({ section }) => section.id === 's1')).toMatchObject({ shows: ['shared'] });
  });
});
