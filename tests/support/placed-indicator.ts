/** Indicators that stand for themselves: as joined to series, without the text that they are of. */
import type { PlacedIndicator } from '../../src/pipeline/extract/series/counting.ts';

let clause = 0;

/** A result of 2030 for a whole city, in a clause of its own, but for what is given. */
export function placedIndicator(fields: Partial<PlacedIndicator>): PlacedIndicator {
  clause += 1;
  return {
    plan: 'a',
    place: ['甲市'],
    period: [2031, 2032],
    domain: null,
    lead: '',
    id: `s1-p${clause}-i1`,
    clause: `s1-p${clause}`,
    source: { file: 'seeds/a.txt', line: clause, column: 1, endLine: clause, endColumn: 9 },
    quote: '',
    name: '科技型中小企业数',
    nameUnsure: false,
    at: { start: 0, end: 9, value: [0, 3], unit: [3, 4], name: [4, 9] },
    value: 100,
    value2: null,
    comparator: '=',
    unit: '家',
    year: 2030,
    yearInferred: false,
    kind: 'baseline',
    wanted: false,
    forecast: false,
    scope: '全市',
    within: null,
    per: null,
    baseYear: null,
    flow: false,
    binding: null,
    note: null,
    rule: 'statement',
    ...fields,
  };
}
