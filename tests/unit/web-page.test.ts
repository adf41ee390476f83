import { describe, expect, it } from 'vitest';
import { PAGE_LINES, pageLine } from '../../src/plan/furniture/web-page.ts';
import { LABELS, labelled } from '../../src/text/labels.ts';

describe('a line of a web page', () => {
  it.each(PAGE_LINES.flatMap((row) => row.examples.map((text) => ({ text, row }))))(
    'is $text',
    ({ text, row }) => {
      expect(pageLine(text, row.at === 'top' ? 'top' : 'foot')).toBe(row);
    },
  );

  it.each(PAGE_LINES.flatMap((row) => row.counterexamples))('is not %s', (text) => {
    expect([pageLine(text, 'top'), pageLine(text, 'foot')]).toEqual([null, null]);
  });
});

describe('a label', () => {
  it.each(LABELS.flatMap(({ role, examples }) => examples.map(([text, value]) => ({ role, text, value }))))(
    'stands in $text',
    ({ role, text, value }) => {
      expect(labelled(text)).toEqual([{ role, value }]);
    },
  );

  it.each(LABELS.flatMap(({ counterexamples }) => counterexamples))('does not stand in %s', (text) => {
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
