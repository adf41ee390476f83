/** The proof of conservation is asked by the parser, which stops at what it finds. */
import { expect, it, vi } from 'vitest';
import { parseText } from '../support/parse-text.ts';

vi.mock('../../src/pipeline/plan/record/conservation.ts', () => ({
  findBreach: () => ({ line: 3, column: 2, expected: '甲', actual: '乙' }),
}));

it('a character that is lost ends the reading with its place', () => {
  expect(() => parseText('甲市规划\n一、任务\n建设平台。')).toThrow(/:3:2: .*\[conservation\]/);
});
