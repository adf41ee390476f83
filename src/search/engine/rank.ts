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

/** What a plan tells of the past or of itself comes after what it sets out to do. */
const isBackground = ({ kind, type }: SearchEntry): boolean =>
  type === 'context' || (type === null && kind !== 'title');

type Ranked = Match & { entry: SearchEntry };

/** The sections whose headings are among the matches. */
export function sectionsTitled(
  matches: ReadonlyMap<number, Match>,
  entries: readonly SearchEntry[],
): Set<number> {
  const titled = [...matches.keys()]
    .map((number) => entries[number])
    .filter((entry) => entry?.kind === 'title');
  return new Set(titled.map((entry) => entry?.section ?? -1));
}

/**
 * Class, pieces of longer numbers after the rest of it, then form, substance before background, what stands below a heading
 * that matches (`titled`: such sections) before the rest, clauses before the heading itself, long before short by powers of two.
 */
export const comparedBelow = (titled: ReadonlySet<number>) => {
  const key = ({ entry, ...match }: Ranked) => [
    classOf(match),
    match.rank,
    isBackground(entry) ? 1 : 0,
    match.titled || titled.has(entry.section) ? 0 : 1,
    entry.kind === 'title' ? 1 : 0,
    -Math.floor(Math.log2(entry.length + 1)),
  ];
  return (a: Ranked, b: Ranked): number => {
    const left = key(a);
    const right = key(b);
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  };
};
