/**
 * Two sections can be like each other only because both are of one field: then another section of the one is more like the other. What
 * has its own counterpart elsewhere is no sure counterpart here: 企业数 beside 企业数, not beside 研发投入强度.
 */

/** What telling rivals needs of a section. */
interface PlacedSection {
  id: string;
  parent: string | null;
  kind: string | null;
}

/** What it needs of a match. */
interface RivalledMatch {
  reasons: { words: number; title: number };
}

/** Sections with so much of the title or of the words in common stand beside others: a plan may have two of one matter. */
const SAME_TITLE = 0.5;
const MUCH_WORDS = 0.24;

const fitOf = ({ reasons: { words, title } }: RivalledMatch) => 0.65 * words + 0.35 * title;

/**
 * Tells of the match at a row and column of `scores` how well it fits against the best other section of either plan of the same kind that is neither its
 * part nor its whole; 1 where none is better.
 */
export function rivalTest(
  a: readonly PlacedSection[],
  b: readonly PlacedSection[],
  scores: readonly (readonly RivalledMatch[])[],
): (row: number, column: number) => number {
  const [isBesideA, isBesideB] = [besideTest(a), besideTest(b)];
  const best = (
    own: number,
    sections: readonly PlacedSection[],
    scoreAt: (index: number) => number,
    isBeside: ReturnType<typeof besideTest>,
  ) => sections.reduce((most, _, index) => (isBeside(own, index) ? Math.max(most, scoreAt(index)) : most), 0);
  return (row, column) => {
    const match = scores[row]?.[column];
    if (!match || match.reasons.title >= SAME_TITLE || match.reasons.words >= MUCH_WORDS) return 1;
    const fitAt = (atA: number, atB: number) => {
      const other = scores[atA]?.[atB];
      return other ? fitOf(other) : 0;
    };
    const rival = Math.max(
      best(column, b, (index) => fitAt(row, index), isBesideB),
      best(row, a, (index) => fitAt(index, column), isBesideA),
    );
    return rival === 0 ? 1 : Math.min(1, fitOf(match) / rival);
  };
}

/** Whether one of two sections of a plan is beside the other: of its kind, and neither in it nor around it. */
function besideTest(sections: readonly PlacedSection[]): (one: number, other: number) => boolean {
  const places = new Map(sections.map(({ id }, index) => [id, index]));
  const parents = sections.map(({ parent }) => (parent === null ? -1 : (places.get(parent) ?? -1)));
  const isIn = (one: number, other: number) => {
    for (let at = one; at >= 0; at = parents[at] ?? -1) if (at === other) return true;
    return false;
  };
  return (one, other) =>
    !isIn(one, other) && !isIn(other, one) && sections[one]?.kind === sections[other]?.kind;
}
