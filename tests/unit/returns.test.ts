/** Lines on which the manifest says that the text goes back to an open section. */
import { describe, expect, it } from 'vitest';
import { type ParsedPlan, parsePlan } from '../../src/pipeline/plan/parse.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';

const LINES = [
  '甲市发展规划',
  '一、目标',
  '（一）数量',
  '达到一百家。',
  '以上目标按年落实。',
  '二、任务',
  '推进各项工作。',
];
const parse = (...returns: [number, string][]) =>
  parsePlan({ file: 'seeds/a.txt', lines: splitLines(LINES.join('\n')), returns: new Map(returns) });

describe('a return to an open section', () => {
  it('moves the paragraph there, and is used', () => {
    const sectionOf = ({ clauses }: ParsedPlan) => clauses.find(({ source }) => source.line === 5)?.section;
    expect(sectionOf(parse())).toBe('s1-1');
    const returned = parse([5, '一、']);
    expect(sectionOf(returned)).toBe('s1');
    expect(returned.unusedReturns).toEqual([]);
  });

  it('is reported when no section with its mark is open', () => {
    expect(parse([5, '九、']).unusedReturns).toEqual([{ line: 5, rule: 'return-not-open' }]);
    expect(parse([7, '一、']).unusedReturns).toEqual([{ line: 7, rule: 'return-not-open' }]);
  });

  it('is reported when no paragraph begins on its line', () => {
    expect(parse([99, '一、'], [1, '一、']).unusedReturns).toEqual([
      { line: 99, rule: 'return-no-block' },
      { line: 1, rule: 'return-no-block' },
    ]);
  });
});
