/** How surely words stand over a column: known heads, years and endings before words of no kind, sentences and numbers last. */
import { describe, expect, it } from 'vitest';
import { headWord } from '../../src/pipeline/plan/tables/head-words.ts';
import type { Shape } from '../../src/pipeline/plan/tables/shapes.ts';

const judged = (words: string, shape: Shape = 'name') => headWord(words, shape);

describe('words over a column', () => {
  it('are the surer the better they are known', () => {
    const ranked = [
      ['指标名称', 'name'],
      ['2025年', 'time'],
      ['渡运情况说明', 'name'],
      ['2025', 'number'],
      ['渡船', 'name'],
      ['渡口改造与船舶更新', 'name'],
      ['序', 'name'],
      ['渡口改造与船舶更新以及船员培训安排', 'name'],
      ['渡船和', 'body'],
      ['2025年完成2030年达标', 'name'],
      ['建成渡口。', 'text'],
      ['约束性', 'nature'],
    ] as const;
    const scores = ranked.map(([words, shape]) => judged(words, shape).score);
    expect(judged('船舶名称').score).toBe(judged('2025年', 'time').score);
    // 序 is half of a head, and less of one than a long name; a body under no head is less than both.
    for (const [index, score] of scores.entries())
      if (index > 0) expect(score, ranked[index]?.[0]).toBeLessThan(scores[index - 1] ?? 0);
  });

  it.each([
    ['指 标 名 称', 'name', 'name', 1],
    ['指标名称（个）', 'name', 'name', 1],
    ['金额（万元）', 'name', 'value', 1],
    ['2025年目标值', 'name', 'value', 1],
    ['到2025年', 'time', 'value', 1],
    ['比上年增长', 'name', 'value', 1],
    ['增长±%', 'name', 'value', 1],
    ['号', 'name', 'serial', -1],
    ['“十四五”', 'name', 'other', -1],
    ['情况', 'name', 'other', -1],
    ['渡运人次（次）', 'name', 'value', 1],
    ['建设内容与渡口布局：', 'name', 'other', -1],
    ['建设标准', 'item', 'other', -1],
    ['3', 'number', 'other', -1],
    ['市交通局', 'body', 'other', -1],
    ['5月底', 'time', 'other', -1],
  ] as const)('%s as %s', (words, shape, kind, sign) => {
    const { kind: found, score } = judged(words, shape);
    expect([found, Math.sign(score)]).toEqual([kind, sign]);
  });

  it('too long are of no column', () => {
    expect(judged('甲'.repeat(60)).score).toBeLessThan(judged('甲'.repeat(14)).score);
    expect(judged(`${'甲'.repeat(14)}标准`).kind).toBe('other');
    expect(judged(`${'甲'.repeat(10)}标准`).kind).toBe('standard');
    expect(judged(`${'甲'.repeat(13)}（元）`).kind).toBe('other');
    expect(judged(`${'甲'.repeat(8)}（元）`).kind).toBe('value');
  });
});
