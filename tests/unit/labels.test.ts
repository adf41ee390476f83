/** The labels under which web pages print what they know of a document. */
import { describe, expect, it } from 'vitest';
import { LABELS, labelled } from '../../src/pipeline/text/labels.ts';

describe('a label', () => {
  it.each(LABELS.flatMap(({ role, examples }) => examples.map(([text, value]) => ({ role, text, value }))))(
    'is in $text',
    ({ role, text, value }) => {
      expect(labelled(text)).toEqual([{ role, value }]);
    },
  );

  it.each(LABELS.flatMap(({ counterexamples }) => counterexamples))('is not in %s', (text) => {
    expect(labelled(text)).toEqual([]);
  });

  it('ends where the next one on its line begins', () => {
    expect(labelled('来源：甲市政府办公室　发布时间：2021-12-10 09:32　浏览次数：1286')).toEqual([
      { role: 'posting', value: '甲市政府办公室' },
      { role: 'published', value: '2021-12-10 09:32' },
      { role: 'posting', value: '1286' },
    ]);
  });
});
