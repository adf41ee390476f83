/** Rows of the data contract that say something else than the records they are made from. */
import { describe, expect, it } from 'vitest';
import { ROW_SCHEMAS } from '../../src/pipeline/contract/row-schemas.ts';
import { parallelRow } from '../../src/pipeline/contract/rows.ts';

describe('the row of a parallel', () => {
  // 𠮷 and 𬬭 are outside the Basic Multilingual Plane: two units of UTF-16, one code point.
  const TEXTS: Record<string, string> = {
    'jia/s1-p1': '𠮷县建设𬬭材料中试基地，支持企业入驻。',
    'yi/s2-p1': '建设𬬭材料中试基地。',
  };
  const textOf = (plan: string, clause: string) => TEXTS[`${plan}/${clause}`] ?? '';
  const at = (plan: string, clause: string, words: string) => {
    const start = textOf(plan, clause).indexOf(words);
    return { plan, clause, start, end: start + words.length };
  };
  const words = '建设𬬭材料中试基地';
  const [a, b] = [at('jia', 's1-p1', words), at('yi', 's2-p1', words)];
  const row = parallelRow(
    {
      id: `jia/s1-p1@${a.start}~yi/s2-p1@${b.start}`,
      a,
      b,
      kind: 'identical',
      wording: 'own',
      formula: false,
      shared: 9,
      ratio: 1,
      numbers: [],
    },
    textOf,
    (plan, id) => `/plans/${plan}/#${id}`,
  );

  it('counts offsets in code points, in its id too', () => {
    expect([a.start, a.end]).toEqual([3, 13]);
    expect([row.a.start, row.a.end, row.b.start, row.b.end]).toEqual([2, 11, 0, 9]);
    expect(row.id).toBe('jia/s1-p1@2~yi/s2-p1@0');
  });

  it('has the words that its offsets cut out of the text, counted in code points', () => {
    for (const { plan, clause, start, end, text } of [row.a, row.b]) {
      expect(text).toBe(words);
      expect([...textOf(plan, clause)].slice(start, end).join('')).toBe(text);
    }
    expect(ROW_SCHEMAS.parallels.parse(row)).toEqual(row);
  });
});
