import { describe, expect, it } from 'vitest';
import { AddedPlans } from '../../src/compare/pair/added-plans.ts';
import { columnsOf, plansOf, rowsShown } from '../../src/compare/pair/columns.ts';
import { type PairModel, pairModel } from '../../src/compare/pair/model.ts';
import { takenPair } from '../../src/compare/pair/taken-rows.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { Alignment } from '../../src/pipeline/schemas/comparison.ts';
import { match } from '../support/matches.ts';
import { planText } from '../support/plan-text.ts';

const park = planText('park', [
  { id: 's1', number: '一、', title: '草坪', clauses: ['草坪十亩。'] },
  {
    id: 's2',
    number: '二、',
    title: '湖面',
    clauses: [
      [
        ['项目', '数量'],
        ['游船', '5艘'],
      ],
    ],
  },
]);
const zoo = planText('zoo', [
  { id: 's1', number: '一、', title: '草地', clauses: ['草地三亩。'] },
  { id: 's2', number: '二、', title: '兽舍', clauses: ['兽舍九间。'] },
]);
const pool = planText('pool', [
  { id: 's1', number: '一、', title: '水面', clauses: ['水面一亩。'] },
  { id: 's2', number: '二、', title: '更衣室', clauses: ['更衣室两间。'] },
]);
const pair = (second: typeof zoo, matches: readonly Alignment[]) =>
  pairModel({ first: park, second, matches, passages: new Map() });
const withZoo = pair(zoo, [match('s1', 's1')]);
const withPool = pair(pool, [match('s2', 's1')]);

describe('columns of several plans', () => {
  const groups = columnsOf([withZoo, withPool]);
  const rows = groups.flatMap((group) => group.rows);

  it('have a side for each plan in every row', () => {
    expect(plansOf([withZoo, withPool]).map(({ id }) => id)).toEqual(['park', 'zoo', 'pool']);
    expect(new Set(rows.map(({ sides }) => sides.length))).toEqual(new Set([3]));
  });

  it('set the counterparts of each plan beside the section of the first', () => {
    const lake = rows.find(({ row }) => row.section.name === '二、湖面');
    expect(lake?.sides.map((side) => side?.gap?.kind ?? null)).toEqual([null, 'none', null]);
    expect(lake?.sides[2]?.counterparts[0]?.text?.clauses.map(({ text }) => text)).toEqual(['水面一亩。']);
  });

  it('end with what is left of each other plan, in its own column', () => {
    const rests = groups.filter(({ rest }) => rest).map(({ rest, rows: left }) => [rest?.id, left.length]);
    expect(rests).toEqual([
      ['zoo', 1],
      ['pool', 1],
    ]);
    expect(rows.at(-1)?.sides.map((side) => side !== null)).toEqual([false, false, true]);
    expect(rows.at(-1)?.id).toBe('');
  });

  it('show what a filter chooses, and the row that the address leads to', () => {
    const names = (filter: 'all' | 'differing' | 'missing', addressed?: string) =>
      rowsShown(columnsOf([withZoo]), filter, addressed).map(({ row }) => row.section.name);
    expect(names('all')).toEqual(['', '一、草坪', '二、湖面', '二、兽舍']);
    expect(names('missing')).toEqual(['二、湖面', '二、兽舍']);
    expect(names('differing', 'row-4')).toEqual(['一、草坪', '二、兽舍']);
  });

  it('are exported as they are shown: words, addresses, gaps and matches', () => {
    const {
      names,
      sources,
      rows: taken,
    } = takenPair({
      models: [withZoo, withPool],
      rows,
      speech: speech('zh', zh, linksBelow('/x')),
      base: 'https://site.example/x/compare/park/zoo/',
      style: 'gbt-2025',
      accessed: '2026-11-29',
    });
    expect(sources.references).toEqual([
      'park规划[EB/OL]. [2026-11-29]. https://site.example/x/plans/park/.',
      'zoo规划[EB/OL]. [2026-11-29]. https://site.example/x/plans/zoo/.',
      'pool规划[EB/OL]. [2026-11-29]. https://site.example/x/plans/pool/.',
    ]);
    expect(names).toEqual(['park规划', 'zoo规划', 'pool规划']);
    expect(taken.map(({ number }) => number)).toEqual([1, 2, 3, 4, null]);
    const [own, zooSide, poolSide] = taken[2]?.sides ?? [];
    expect(own?.parts[0]).toMatchObject({
      title: '二、湖面',
      url: 'https://site.example/x/plans/park/#s2',
      clauses: [{ id: 's2-t1', text: '项目\t数量\n游船\t5艘' }],
    });
    expect(zooSide).toEqual({ gap: zh.pair.none('zoo'), parts: [] });
    expect(poolSide?.parts[0]?.matches).toEqual([
      { names: '', certainty: zh.pair.certainty.alike, score: 0.5, status: zh.pair.status.suggested },
    ]);
  });
});

describe('added plans', () => {
  const model = (plan: string) =>
    ({ ...withZoo, plans: [withZoo.plans[0], { ...withZoo.plans[1], id: plan }] }) as PairModel;
  /** Loads slower the earlier it is asked. */
  const added = (shown: string[][], failing = '') => {
    let pending = 5;
    return new AddedPlans(
      async (plan) => {
        pending -= 1;
        for (let turn = 0; turn < pending; turn++) await Promise.resolve();
        if (plan === failing) throw new Error('unreachable');
        return model(plan);
      },
      async (models) => {
        shown.push(models.map(({ plans }) => plans[1].id));
      },
    );
  };

  it('are shown in the order in which they were asked for, never more than there is room for', async () => {
    const shown: string[][] = [];
    const plans = added(shown);
    const done = await Promise.all(['a', 'b', 'a', 'c', 'd'].map((plan) => plans.add(plan)));
    expect(done).toEqual(['added', 'added', 'same', 'full', 'full']);
    expect(plans.plans).toEqual(['a', 'b']);
    expect(shown).toEqual([['a'], ['a', 'b']]);
    expect(plans.isFull).toBe(true);
  });

  it('can be removed, and make room for others', async () => {
    const shown: string[][] = [];
    const plans = added(shown);
    await Promise.all([plans.add('a'), plans.add('b'), plans.remove('a'), plans.add('c')]);
    expect(plans.plans).toEqual(['b', 'c']);
    expect(shown.at(-1)).toEqual(['b', 'c']);
    expect(await plans.remove('a')).toBe('same');
  });

  it('stay as they were when one cannot be loaded', async () => {
    const plans = added([], 'b');
    const [, failed, after] = await Promise.allSettled([plans.add('a'), plans.add('b'), plans.add('c')]);
    expect(failed.status).toBe('rejected');
    expect(after.status).toBe('fulfilled');
    expect(plans.plans).toEqual(['a', 'c']);
  });
});
