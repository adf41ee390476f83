/** Plans of places above and below one another, and what the lower ones have of the tasks of the upper one. */
import { describe, expect, it } from 'vitest';
import { isAbove, leftOutOf, levelsOf, verdictsOf } from '../../src/compare/levels/level-model.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const FERRIES = '新建渡口三处，渡船全部改用电力，并为每条渡船安装定位设备，由镇里的管理站每日查看。';
const ROADS = '改造县乡公路四十公里，桥梁加固后通行客车，每个行政村通一条双车道。';
const plan = (title: string, ...tasks: (readonly [string, string])[]) => [
  title,
  '一、重点任务',
  ...tasks.flatMap(([name, text], index) => [`（${'一二三'[index]}）${name}`, text]),
];
const corpus = siteCorpus({
  province: plan('浙江省交通发展“十四五”规划', ['改善渡口', FERRIES], ['改造公路', ROADS]),
  city: plan('杭州市交通发展“十四五”规划', ['改善渡口', FERRIES]),
  earlier: plan('宁波市交通发展“十三五”规划', ['改善渡口', FERRIES]),
  elsewhere: plan('江苏省南京市交通发展“十四五”规划', ['改善渡口', FERRIES]),
});
const byId = (id: string) => {
  const found = corpus.plans.find((each) => each.id === id);
  if (!found) throw new Error(`no plan ${id}`);
  return found;
};

describe('a plan', () => {
  it('is above those of places within its own, for years that both are for', () => {
    expect(isAbove(byId('province'), byId('city'))).toBe(true);
    expect(isAbove(byId('city'), byId('province'))).toBe(false);
    expect(isAbove(byId('province'), byId('earlier'))).toBe(false);
    expect(isAbove(byId('province'), byId('elsewhere'))).toBe(false);
    expect(isAbove(byId('city'), byId('city'))).toBe(false);
  });
});

describe('the levels of a corpus', () => {
  const [group, ...others] = levelsOf(corpus);

  it('set the lower plans below the upper one', () => {
    expect(others).toEqual([]);
    expect(group?.plan.id).toBe('province');
    expect(group?.lower.map((lower) => lower.plan.id)).toEqual(['city']);
  });

  it('count every task of the upper plan once, as taken over or not found', () => {
    const counts = group?.lower[0]?.counts;
    expect(counts).toMatchObject({ same: 1 });
    expect(Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(group?.tasks);
    expect(verdictsOf(levelsOf(corpus))).toEqual(['missing', 'same']);
  });

  it('name the plans that they leave out, with the reason', () => {
    const reasons = [...leftOutOf(corpus, levelsOf(corpus))].map(([reason, plans]) => [
      reason,
      plans.map(({ id }) => id),
    ]);
    expect(reasons).toEqual([
      ['otherYears', ['earlier']],
      ['alone', ['elsewhere']],
    ]);
  });
});
