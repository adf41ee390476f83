/** Occurrences from the shards of an index, each fetched when a token of it is asked for. */
import { ownValue } from '../../pipeline/text/own-value.ts';
import type { Occurrences } from '../engine/occurrences.ts';
import { tokenOccurrences } from '../engine/token-occurrences.ts';
import type { SearchTable } from './records.ts';
import { readPlaces, type Shard, shardOf, shardPath } from './shards.ts';

/** Opens the index; `load` fetches a file below `search/`. */
export function openShards(table: SearchTable, load: (path: string) => Promise<Shard>): Occurrences {
  const shards = new Map<number, Promise<Shard>>();
  const shard = (number: number) => {
    const known = shards.get(number) ?? load(shardPath(number));
    shards.set(number, known);
    // What failed once is tried again.
    known.catch(() => shards.delete(number));
    return known;
  };
  return tokenOccurrences(table, async (token) => {
    const places = ownValue(await shard(shardOf(token, table.shards)), token);
    return places === undefined ? new Map() : readPlaces(places);
  });
}
