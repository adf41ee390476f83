/** How the time of a check grows with its text. */
import { expect, it } from 'vitest';
import { textReport } from '../../src/verify/report.ts';
import { verifyReport } from '../../src/verify/verify.ts';
import { CHECKED, WATER } from '../support/checked-plans.ts';

/** Milliseconds for a report of so many lines without an empty one between them; the least of three. */
function timeOf(lines: number): number {
  const line = `《${WATER}》提出“坚持节水优先，全面推行河湖长制”，蓄水池新增350座。`;
  const report = textReport(Array.from({ length: lines }, () => line).join('\n'));
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    verifyReport(report, CHECKED);
    return performance.now() - start;
  });
  return Math.min(...times);
}

it('twenty times the lines without an empty one between them take less than a hundred times as long', () => {
  timeOf(50);
  expect(timeOf(2000) / timeOf(100)).toBeLessThan(100);
}, 60_000);
