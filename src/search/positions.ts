/** From places of tokens in a plan's list of tokens (`tokens.ts`) to records. Places count from 0. */
import type { SearchTable } from './records.ts';

/** Places of a token, ascending, and how many tokens after the beginning of the string it stands. */
export interface Places {
  places: readonly number[];
  offset: number;
}

/** Places at which a string begins: those from which every one of its tokens stands at its offset. */
export function beginnings(tokens: readonly Places[]): number[] {
  const [rarest, ...others] = tokens.toSorted((a, b) => a.places.length - b.places.length);
  if (!rarest) return [];
  return others.reduce(
    (begun, { places, offset }) => {
      let at = 0;
      return begun.filter((place) => {
        while ((places[at] ?? Number.POSITIVE_INFINITY) < place + offset) at += 1;
        return places[at] === place + offset;
      });
    },
    rarest.places.map((place) => place - rarest.offset),
  );
}

/** Tells which record of a plan a token stands in, for tokens in ascending order. */
export interface Zones {
  /** Records of the pairs of search forms and of single symbols. */
  own(places: readonly number[]): number[];
  /** Records of the pairs of folded forms. */
  folded(places: readonly number[]): number[];
}

/** The zones of the plan whose records are numbered from `first` up to `end`, without `end`. */
export function zonesOf({ length, folded }: SearchTable['columns'], first: number, end: number): Zones {
  /** Where the tokens of each record end; `mark` tokens stand after those of a record that has any. */
  const ends = (column: readonly number[], begin: number, mark: number) => {
    let sum = begin;
    return column.slice(first, end).map((each) => {
      sum += each > 0 ? each + mark : 0;
      return sum;
    });
  };
  const pairs = ends(length, 0, 1);
  const foldedPairs = ends(folded, pairs.at(-1) ?? 0, 1);
  const singles = ends(length, foldedPairs.at(-1) ?? 0, 0);
  const within = (zone: readonly number[], begin: number, places: readonly number[]) => {
    const records = new Set<number>();
    let at = 0;
    for (const place of places) {
      if (place < begin) continue;
      while (at < zone.length && (zone[at] ?? 0) <= place) at += 1;
      if (at === zone.length) break;
      records.add(first + at);
    }
    return [...records];
  };
  const [afterPairs, afterFolded] = [pairs.at(-1) ?? 0, foldedPairs.at(-1) ?? 0];
  return {
    own: (places) => [...within(pairs, 0, places), ...within(singles, afterFolded, places)],
    folded: (places) => within(foldedPairs, afterPairs, places),
  };
}
