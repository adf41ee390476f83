/**
 * Echoes: when two sections speak of the same matter, the parts of the one are a little like the whole of the other.
 * Such a match says nothing that the better one does not say.
 */

/** What telling echoes needs of a match. */
interface ScoredMatch {
  a: string;
  b: string;
  score: number;
  reasons: { depth: number; lead: number };
}

/** Share of the better match's score below which another is its echo. */
const CLEARLY_WORSE = 0.85;

/**
 * The matches without echoes: sections at different depths, one of which, clearly better, also matches what is part of
 * the other or has it as a part. `pathOfA` and `pathOfB` give the ids of the sections around one, itself included;
 * what `isConfirmed` names stays.
 */
export function withoutEchoes<Match extends ScoredMatch>(
  matches: readonly Match[],
  pathOfA: (id: string) => readonly string[],
  pathOfB: (id: string) => readonly string[],
  isConfirmed: (a: string, b: string) => boolean,
): Match[] {
  // What stands beside a part or whole that fits better takes nothing away from that.
  const own = matches.filter(({ reasons }) => reasons.lead === 1);
  const byA = Map.groupBy(own, ({ a }) => a);
  const byB = Map.groupBy(own, ({ b }) => b);
  const isEcho = (match: Match) => {
    const related = [
      ...(byB.get(match.b) ?? []).filter(({ a }) => isWithin(a, match.a, pathOfA)),
      ...(byA.get(match.a) ?? []).filter(({ b }) => isWithin(b, match.b, pathOfB)),
    ];
    return match.reasons.depth < 1 && related.some(({ score }) => match.score < score * CLEARLY_WORSE);
  };
  return matches.filter((match) => isConfirmed(match.a, match.b) || !isEcho(match));
}

/** Whether one of two sections is part of the other. */
function isWithin(one: string, other: string, pathOf: (id: string) => readonly string[]): boolean {
  return pathOf(one).includes(other) || pathOf(other).includes(one);
}
