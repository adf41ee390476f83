/** The lines of the plans that one file holds. */
import { expect, it } from 'vitest';
import { planRanges } from '../../src/pipeline/entries/read-seed.ts';
import type { ManifestPlan } from '../../src/pipeline/schemas/manifest.ts';

const plan = (id: string, line?: number): ManifestPlan => ({
  id,
  short: { zh: '甲', en: 'A' },
  ...(line === undefined ? {} : { from: { line, text: '甲' } }),
});
const rangesOf = (plans: ManifestPlan[], lines: number) =>
  planRanges(plans, lines).map(({ entry, from, to }) => `${entry.id} ${from}–${to}`);

it('each plan ends above the next, the last with the file', () => {
  expect(rangesOf([plan('a')], 9)).toEqual(['a 1–9']);
  expect(rangesOf([plan('a'), plan('b', 4), plan('c', 8)], 9)).toEqual(['a 1–3', 'b 4–7', 'c 8–9']);
  expect(rangesOf([plan('a', 3)], 9)).toEqual(['a 3–9']);
});
