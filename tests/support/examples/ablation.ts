/** Takes the alternatives, characters and anchors of patterns away one at a time, to see which of them no example misses. */
import { withoutAlternatives, withoutAnchors } from '../../bench/mutation/patterns.ts';

/** A pattern without one of its alternatives, characters or anchors; `left`: how that one is written. */
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

/** Most characters of a class that are taken away one at a time. */
const MOST_CHARACTERS = 12;

/** The same for the characters of its classes that list a few; ranges and classes turned round are left alone. */
export function ablatedClasses(pattern: RegExp, parts: readonly string[]): Ablated[] {
  const { source } = pattern;
  const held = parts.flatMap((part) => placesOf(source, part));
  return [...source.matchAll(/\[(?!\^)(?:\\.|[^\]\\])*\]/gu)].flatMap(({ 0: printed, index }) => {
    const end = index + printed.length;
    const characters = [...printed.slice(1, -1)];
    const isList = !/\\|.-./u.test(printed) && characters.length > 1 && characters.length <= MOST_CHARACTERS;
    if (!isList || held.some((place) => place.start <= index && end <= place.end)) return [];
    return characters.flatMap((left, place) => {
      const others = characters.toSpliced(place, 1).join('');
      return without(pattern, index, end, `[${others}]`).map((shorter) => ({ ...shorter, left }));
    });
  });
}

/** The same for `^` and `$`. */
export function ablatedAnchors(pattern: RegExp, parts: readonly string[]): Ablated[] {
  const { source } = pattern;
  const held = parts.flatMap((part) => placesOf(source, part));
  return withoutAnchors(source).flatMap(({ start, end }) =>
    held.some((place) => place.start <= start && end <= place.end) ? [] : without(pattern, start, end, ''),
  );
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
