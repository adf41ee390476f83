/** Stacks of short lines offer the readers of tables very many layouts: each text is read to its end all the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '../support/edits.ts';
import { parseText } from '../support/parse-text.ts';

const CELLS = [
  '序号',
  '序',
  '号',
  '任务',
  '指标',
  '责任单位',
  '单位',
  '属性',
  '2025年',
  '2030年目标',
  '年均',
  '累计',
  '1',
  '2',
  '3',
  '10',
  '—',
  '%',
  '30.5',
  '≥90%',
  '约束性',
  '预期性',
  '甲市教育局',
  '全市',
  '一、经济',
  '',
  '开展调查研究，形成报告。',
  '\t',
  '\t1',
  '粮食产量（万吨）',
  '专栏1',
];

describe('a stack of short lines', () => {
  it('is read to its end, every character of it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CELLS), { minLength: 3, maxLength: 400 }), (cells) => {
        const text = ['甲市发展规划', '一、目标', ...cells].join('\n');
        const plan = parseText(text);
        expect(plan.clauses.length).toBeGreaterThan(0);
      }),
      { ...fuzz, numRuns: 5 * fuzz.numRuns },
    );
  });
});
