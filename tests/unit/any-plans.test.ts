import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/clauses/passages.ts';
import { askedPlans, type ListedPlan } from '../../src/compare/any/listed-plans.ts';
import { comparedPlanOf, planTextOf } from '../../src/compare/any/plan-record.ts';
import { pairModel } from '../../src/compare/pair/model.ts';
import type { PlanText } from '../../src/corpus/model.ts';
import { pathOf } from '../../src/corpus/outline.ts';
import { compareTwo } from '../../src/pipeline/align/two-plans.ts';
import type { PlanRecord } from '../../src/pipeline/contract/row-schemas.ts';
import { clauseRow, sectionRow, tableRows } from '../../src/pipeline/contract/rows.ts';
import { planText } from '../support/plan-text.ts';

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

describe('the rows of a plan', () => {
  const quarry = planText(
    'quarry',
    [
      { id: 's1', number: '一、', title: '采石', clauses: ['石料年产三千吨，全部用于修建海堤和码头。'] },
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
    { id: 's1', number: '一、', title: '海堤', clauses: ['石料年产五千吨，全部用于修建海堤和码头。'] },
  ]);
  const link = (plan: string, id = '') => `/plans/${plan}/#${id}`;
  const recordOf = (plan: PlanText): PlanRecord => ({
    plan: plan.data as PlanRecord['plan'],
    sections: [plan.section, ...plan.sections].map((section) =>
      sectionRow(plan.id, section, pathOf(plan, section.id), link),
    ),
    clauses: plan.clauses.map((clause) =>
      clauseRow(plan.id, { ...clause, themes: [], themeReason: '', type: null, locus: '' }, link),
    ),
    tables: tableRows(plan.id, plan.clauses),
  });
  const again = (plan: PlanText) => planTextOf(plan, JSON.parse(JSON.stringify(recordOf(plan))));

  it('give back the plan: the model made of them is the same', () => {
    const { parallels, alignments } = compareTwo(
      comparedPlanOf(recordOf(quarry)),
      comparedPlanOf(recordOf(dam)),
    );
    const modelOf = (first: PlanText, second: PlanText) =>
      pairModel({ first, second, matches: alignments, passages: passagesOf([first, second], parallels) });
    const model = modelOf(again(quarry), again(dam));
    expect(model).toEqual(modelOf(quarry, dam));
    expect(model.rows.find(({ section }) => section.id === 's1')).toMatchObject({ kind: 'shared' });
  });
});
