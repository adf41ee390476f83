/** Which of the hits comes first, and which of two on one line stands for both. */

import type { SearchEntry } from '../index-file/records.ts';
import type { Match, MatchKind } from './classify.ts';

/**
 * A heading and the clause on its line are one place: the clause, which begins with the heading, stands for both
 * where both match, as the better of them does.
 */
export function oncePerPlace(
  matches: ReadonlyMap<number, Match>,
  entries: readonly SearchEntry[],
): Map<number, Match> {
  const places = new Map<number, Match>();
  for (const [number, match] of matches) {
    if (entries[number]?.kind === 'title' && entries[number + 1]?.runIn && matches.has(number + 1)) continue;
    const title = entries[number]?.runIn ? matches.get(number - 1) : undefined;
    const better = title && (classOf(title) - classOf(match) || title.rank - match.rank) <= 0;
    places.set(number, better ? { ...title, titled: true } : match);
  }
  return places;
}

const CLASSES: Record<MatchKind, number> = { literal: 0, spaced: 1, words: 3, variant: 4 };
/** After the string itself, before its words apart. */
const INSIDE_NUMBER = 2;

const classOf = ({ match, inside }: Match) => (inside ? INSIDE_NUMBER : CLASSES[match]);

/** Background comes after what a plan sets out to do. */
const WEIGHTS: Record<string, number> = { context: 2 };

type Ranked = Match & { entry: SearchEntry };

/** Class, pieces of longer numbers after the rest of it, then form, titles before texts, substance before background, short before long by powers of two. */
export function compare(a: Ranked, b: Ranked): number {
  const key = ({ entry, ...match }: Ranked) => [
    classOf(match),
    match.rank,
    entry.kind === 'title' || match.titled ? 0 : 1,
    entry.type === null ? 1 : (WEIGHTS[entry.type] ?? 0),
    Math.floor(Math.log2(entry.length + 1)),
  ];
  const left = key(a);
  const right = key(b);
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
