/** Documents of shapes that no plan here has: each is refused with a way on or kept to the character, and soon. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fuzz } from '../support/edits.ts';
import { type ForeignDocument, foreignDocument } from '../support/foreign-documents.ts';
import { compileOne } from '../support/one-plan.ts';
import { expectRefusal, expectWhole } from '../support/whole-plan.ts';

/** Seconds of processor time that a document of some kilobytes may take: work that grows with a square or worse takes more. */
const MOST_SECONDS = 10;

const taken: { shape: string; bytes: number; seconds: number; refused: boolean }[] = [];

function compiled({ shape, bytes }: ForeignDocument) {
  const before = process.cpuUsage();
  const result = compileOne(bytes);
  const { user, system } = process.cpuUsage(before);
  taken.push({ shape, bytes: bytes.length, seconds: (user + system) / 1e6, refused: !result.ok });
  return result;
}

/** A line for each shape: documents, those refused, the largest, and the slowest in seconds. */
function report(): string {
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
  const rows = [...Map.groupBy(taken, ({ shape }) => shape)].map(([shape, own]) => {
    const refused = own.filter((each) => each.refused).length;
    const [slowest, largest] = [most(own.map(({ seconds }) => seconds)), most(own.map(({ bytes }) => bytes))];
    return `${shape}: ${own.length} documents, ${refused} refused, up to ${largest} bytes, slowest ${slowest.toFixed(2)} s`;
  });
  return [`${taken.length} foreign documents`, ...rows.sort()].join('\n');
}

afterAll(() => {
  if (process.env['FUZZ_CASES']) console.log(report());
});

describe('a document of a foreign shape', () => {
  it('is refused with a place and a way on, or kept to the character, in time', () => {
    fc.assert(
      fc.property(foreignDocument, (document) => {
        const result = compiled(document);
        expect(taken.at(-1)?.seconds).toBeLessThan(MOST_SECONDS);
        if (result.ok) expectWhole(result, document.bytes);
        else expectRefusal(result);
      }),
      fuzz,
    );
  });
});
