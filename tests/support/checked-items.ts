/** Items of a check as tests compare them. */
import { expect } from 'vitest';
import { textReport } from '../../src/verify/report.ts';
import { verifyReport } from '../../src/verify/verify.ts';
import { CHECKED } from './checked-plans.ts';

/** The items without what is empty in them; places and words of differences as they are in the report. */
export function itemsOf(text: string, corpus = CHECKED) {
  const units = [...text];
  return verifyReport(textReport(text), corpus).map(({ start, end, text: own, differences, ...item }) => {
    expect(units.slice(start, end).join('')).toBe(own);
    // The places in words are in the reason.
    const { place: _, ...values } = item.values;
    return Object.fromEntries(
      Object.entries({
        ...item,
        text: own,
        values: Object.values(values).filter((value) => value !== ''),
        others: item.others.map((each) => [each.plan, each.clause, each.locus].join(' ')),
        differences: differences.map((each) => {
          expect(each.said).toBe(units.slice(each.start, each.end).join(''));
          return [each.kind, each.said, each.printed, units.slice(0, each.start).join('').slice(-2)].join(
            '|',
          );
        }),
      }).filter(([, value]) => value !== null && value.length > 0),
    );
  });
}
