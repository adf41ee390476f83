/** The files of the index of the search. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaces, shardOf, writePlaces } from '../../src/search/index-file/shards.ts';

const ascending = fc
  .uniqueArray(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 1, maxLength: 30 })
  .map((list) => list.toSorted((a, b) => a - b));

describe('the places of a token', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), ascending), { maxLength: 12 }),
        (grown) => {
          let plan = -1;
          const places = new Map(
            grown.map(([by, list]) => {
              plan += by;
              return [plan, list] as const;
            }),
          );
          expect([...readPlaces(writePlaces(places))]).toEqual([...places]);
        },
      ),
    );
  });

  it.each([
    [new Map(), ''],
    [new Map([[0, [0]]]), ' ! '],
    [new Map([[0, [45]]]), ' !O'],
    [new Map([[0, [46]]]), ' !P!'],
    [
      new Map([
        [1, [2]],
        [3, [0, 1]],
      ]),
      '!!$$$ !',
    ],
  ])('are short: %j is %j', (places, text) => {
    const written = writePlaces(places);
    expect([...readPlaces(written)]).toEqual([...places]);
    expect(written.length).toBe(text.length);
    // JSON writes every character as it is.
    expect(JSON.stringify(written).length).toBe(written.length + 2);
  });
});

describe('the shard of a token', () => {
  it('is one of those there are, the same every time, and no shard gets far more than another', () => {
    const counts = Array.from({ length: 64 }, () => 0);
    for (let one = 0; one < 80; one += 1)
      for (let other = 0; other < 80; other += 1) {
        const token = String.fromCodePoint(0x4e00 + one * 7, 0x4e00 + other * 11);
        const shard = shardOf(token, counts.length);
        expect(shardOf(token, counts.length)).toBe(shard);
        counts[shard] = (counts[shard] ?? 0) + 1;
      }
    expect(Math.max(...counts)).toBeLessThan(200);
    expect(Math.min(...counts)).toBeGreaterThan(50);
  });
});
