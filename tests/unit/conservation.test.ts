/** Where words stand in the seed, and where the proof that none is lost or changed would point. */
import { describe, expect, it } from 'vitest';
import { passageOfLine, slicePassage } from '../../src/pipeline/plan/lines/passage.ts';
import { parsePlan } from '../../src/pipeline/plan/parse.ts';
import { findBreach } from '../../src/pipeline/plan/record/conservation.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';

const lines = splitLines('　　甲乙丙\n\n丁 戊己');
const [first, , third] = lines.map(passageOfLine);

describe('the conservation law', () => {
  it('holds when every word is shown once, in whatever pieces', () => {
    if (!first || !third) throw new Error('no lines');
    const halves = [slicePassage(first, 0, 1), slicePassage(first, 1)].flatMap((half) => half ?? []);
    expect(findBreach(lines, [third, ...halves])).toBeNull();
  });

  it.each([
    ['lost', '丁 戊', { line: 3, column: 4, expected: '己', actual: '' }],
    ['changed', '丁 戊巳', { line: 3, column: 4, expected: '己', actual: '巳' }],
    ['added', '丁 又戊己', { line: 3, column: 3, expected: '戊己', actual: '又戊己' }],
  ])('names the place of the first character that was %s', (_how, text, breach) => {
    if (!first || !third) throw new Error('no lines');
    expect(
      findBreach(lines, [first, { ...third, text, spans: [{ line: 3, start: 0, end: text.length }] }]),
    ).toEqual(breach);
  });
});

describe('the place of words in a table', () => {
  const text = '甲规划\n一、目标\n指标\t2020年\t2025年\n研发强度（%）\t2.6\t3.2\n\t4.6\t5.2\n';
  const rows = splitLines(text);
  const { clauses, placeIn } = parsePlan({ file: 'seeds/x.txt', lines: rows });
  const table = clauses.find(({ kind }) => kind === 'table');

  it.each(['研发强度（%）', '2.6', '3.2', '4.6', '5.2'])('is that of the cell: %s', (words) => {
    const start = table?.text.indexOf(words) ?? -1;
    const place = placeIn(table?.id ?? '', start, start + words.length);
    const line = rows[(place?.line ?? 0) - 1]?.text ?? '';
    expect(line.slice((place?.column ?? 0) - 1, (place?.column ?? 0) - 1 + words.length)).toBe(words);
  });
});
