/** Takes the alternatives of patterns away one at a time, to see which of them no example misses. */
import { withoutAlternatives } from '../../bench/mutation/patterns.ts';

/** A pattern without one of its alternatives; `left`: how that one is written. */
export interface Ablated {
  left: string;
  pattern: RegExp;
}

/** Returns `pattern` without each of its alternatives in turn, but for those within `parts`, which have examples of their own. */
export function ablated(pattern: RegExp, parts: readonly string[]): Ablated[] {
  const { source } = pattern;
  const held = parts.flatMap((part) => placesOf(source, part));
  return withoutAlternatives(source).flatMap(({ start, end }) => {
    const from = source[start] === '|' ? start + 1 : start;
    const to = source[end - 1] === '|' ? end - 1 : end;
    const isWithin = (place: Place) => place.start <= from && to <= place.end;
    if (held.some((place) => isWithin(place) && to - from < place.end - place.start)) return [];
    return without(pattern, start, end, '');
  });
}

function without({ source, flags }: RegExp, start: number, end: number, instead: string): Ablated[] {
  const shorter = source.slice(0, start) + instead + source.slice(end);
  try {
    return [{ left: source.slice(start, end), pattern: new RegExp(shorter, flags) }];
  } catch {
    return [];
  }
}

/** A part of a pattern, offsets from its first character. */
interface Place {
  start: number;
  end: number;
}

function placesOf(source: string, part: string): Place[] {
  const places: Place[] = [];
  for (let start = source.indexOf(part); start >= 0; start = source.indexOf(part, start + 1))
    places.push({ start, end: start + part.length });
  return places;
}
