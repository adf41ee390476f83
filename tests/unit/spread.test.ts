import { describe, expect, it } from 'vitest';
import { findPassages } from '../../src/pipeline/align/two-plans.ts';

const planOf = (id: string, text: string) => ({
  id,
  sections: [{ id: 's1', parent: null, depth: 1, number: null, title: '甲', form: 'section' as const }],
  clauses: [{ id: 'p1', section: 's1', kind: 'paragraph' as const, themes: [], text }],
});
const wordings = (...texts: string[]) =>
  findPassages(texts.map((text, index) => planOf(`plan${index}`, text) as never)).map(
    ({ wording }) => wording,
  );

describe('a clause', () => {
  const clause = '加快老旧电梯更新改造并补贴管护费用';
  it('of two plans is one of their own', () => {
    expect(wordings(`甲。${clause}。`, `乙。${clause}。`)).toEqual(['own']);
  });
  it('of three is of the field', () => {
    expect(wordings(`甲。${clause}。`, `乙。${clause}。`, `丙。${clause}。`)).toEqual(['set', 'set', 'set']);
  });
  it('of three that is carried with what stands beside it is their own', () => {
    const more = `${clause}，为独居老人加装扶手和呼叫器`;
    expect(wordings(`甲。${more}。`, `乙。${more}。`, `丙。${clause}。`)).toEqual(['own', 'set', 'set']);
  });
});
