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

/** Tells which records of a plan a string of `span` symbols begins in, from the places at which it does, ascending. */
export interface Zones {
  /** Records of the pairs of search forms and of single symbols. */
  own(places: readonly number[], span: number): number[];
  /** Records of the pairs of folded forms. */
  folded(places: readonly number[], span: number): number[];
  /** Where the single symbols are that stand at these places among the pairs; other places stay. */
  singles(places: readonly number[]): number[];
}

/** The tokens of one record in a zone: from `begin` up to `end`, without it; those of its lead end at `lead`. */
interface Stretch {
  begin: number;
  lead: number;
  end: number;
}

/** The zones of the plan whose records are numbered from `first` up to `end`, without `end`. */
export function zonesOf(columns: SearchTable['columns'], first: number, end: number): Zones {
  /** `mark` tokens stand after those of a record that has any. */
  const zone = (lengths: readonly number[], leads: readonly number[], start: number, mark: number) => {
    let sum = start;
    return lengths.slice(first, end).map((length, index): Stretch => {
      const begin = sum;
      sum += length > 0 ? length + mark : 0;
      return { begin, lead: begin + (leads[first + index] ?? 0), end: sum };
    });
  };
  const pairs = zone(columns.length, columns.lead, 0, 1);
  const folded = zone(columns.folded, columns.foldedLead, pairs.at(-1)?.end ?? 0, 1);
  const singles = zone(columns.length, columns.lead, folded.at(-1)?.end ?? 0, 0);
  const within = (stretches: readonly Stretch[], places: readonly number[], span: number) => {
    const records = new Set<number>();
    let at = 0;
    for (const place of places) {
      if (place < (stretches[0]?.begin ?? 0)) continue;
      while (at < stretches.length && (stretches[at]?.end ?? 0) <= place) at += 1;
      const stretch = stretches[at];
      if (!stretch) break;
      if (place + span > stretch.lead) records.add(first + at);
    }
    return [...records];
  };
  return {
    own: (places, span) => [...within(pairs, places, span), ...within(singles, places, span)],
    folded: (places, span) => within(folded, places, span),
    singles: (places) => {
      let at = 0;
      return places.map((place) => {
        while (at < pairs.length && (pairs[at]?.end ?? 0) <= place) at += 1;
        const [pair, single] = [pairs[at], singles[at]];
        return pair && single ? place - pair.begin + single.begin : place;
      });
    },
  };
}
