/** Writes the index of a text: where every token stands, in shards. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/search/index-file/records.ts';
import { shardOf, shardPath, writePlaces } from '../../src/search/index-file/shards.ts';
import { planTokens } from '../../src/search/index-file/tokens.ts';

/** Characters of a shard on average, and the most shards there are: a query reads one for every second character of it. */
const SHARD_LENGTH = 2_000;
const MOST_SHARDS = 8_192;

/** Writes the shards of the texts of each plan below the folder `out`; returns how many there are. */
export async function writeShards(out: string, plans: readonly (readonly SearchRecord[])[]): Promise<number> {
  const places = new Map<string, Map<number, number[]>>();
  for (const [plan, records] of plans.entries())
    planTokens(records.map(({ text }) => text))
      .split(' ')
      .forEach((token, place) => {
        const ofToken = places.get(token) ?? new Map<number, number[]>();
        if (ofToken.size === 0) places.set(token, ofToken);
        const ofPlan = ofToken.get(plan);
        if (ofPlan) ofPlan.push(place);
        else ofToken.set(plan, [place]);
      });
  places.delete('');
  let length = 0;
  const written = [...places].map(([token, ofToken]): [string, string] => {
    const text = writePlaces(ofToken);
    // The places of a token are let go as soon as they are written.
    ofToken.clear();
    length += token.length + text.length;
    return [token, text];
  });
  const count = Math.min(MOST_SHARDS, Math.max(1, Math.ceil(length / SHARD_LENGTH)));
  const shards = Map.groupBy(written, ([token]) => shardOf(token, count));
  await mkdir(join(out, 'index'), { recursive: true });
  for (let number = 0; number < count; number += 1)
    await writeFile(
      join(out, shardPath(number)),
      JSON.stringify(Object.fromEntries((shards.get(number) ?? []).sort(([a], [b]) => (a < b ? -1 : 1)))),
    );
  return count;
}
