/** The words for what another plan has: the same on the pages of two plans and of task tables, in every language. */
import { describe, expect, it } from 'vitest';
import { reasonWords } from '../../src/compare/pair/reasons.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';

describe.each([
  ['zh', zh],
  ['en', en],
])('words for verdicts in %s', (_, { pair, tasks }) => {
  it('are the same for two plans and for tasks', () => {
    const { filters, certainty } = pair;
    const { verdicts } = tasks;
    expect([filters.differing, certainty.alike]).toEqual([verdicts.reworded, verdicts.reworded]);
    expect([filters.doubtful, certainty.doubtful]).toEqual([verdicts.doubtful, verdicts.doubtful]);
    expect(filters.numbers).toBe(verdicts.numbers);
    expect(filters.shared).toBe(certainty.carried);
  });

  it('are explained, each once', () => {
    expect(Object.keys(tasks.meanings)).toEqual(Object.keys(tasks.verdicts));
    expect(new Set(Object.values(tasks.meanings)).size).toBe(Object.keys(tasks.verdicts).length);
  });
});

describe('why two sections are taken for counterparts', () => {
  const reasons = {
    words: 0.12,
    title: 0.2,
    themes: 0.6,
    carried: 0,
    depth: 1,
    place: 1,
    size: 1,
    kind: 1,
    lead: 1,
    parts: 1,
  };
  it.each([
    [{ title: 0.5, themes: 1 }, '标题、主题相近'],
    [{ themes: 1, words: 0.02, title: 0 }, '主题相近；标题、正文用词很少相同'],
    [{ words: 0.3, kind: 0, lead: 0.5 }, '正文用词相近；一边是目标或回顾；另有更近的一节'],
    [{ size: 0.1, parts: 0.2 }, '篇幅悬殊；下级各节多不对应'],
    [{}, ''],
  ])('%o', (more, words) => expect(reasonWords({ ...reasons, ...more }, zh)).toBe(words));
});
