/** Two plans beside each other: the sections of the first in order, each with its counterparts in the second. */
import { knownParents, sectionPath } from '../text/place.ts';

/** What a row needs of a section. */
interface RowSection {
  id: string;
  parent: string | null;
  depth: number;
}

/** A match as the first plan sees it: ids of sections. */
interface RowMatch {
  a: string;
  b: string;
  score: number;
  reasons: { carried: number };
}

/** One row: a section of either plan, or both. Without `b` the first plan stands alone, without `a` the second. */
export interface PairRow<Section, Match> {
  a: Section | null;
  b: { section: Section; match: Match }[];
  /** The section of the second plan that nothing in the first corresponds to. */
  alone: Section | null;
}

/** Sections are set beside each other down to this depth. */
const DEEPEST = 2;

/** Among counterparts those come first that have words in common. */
const weight = ({ score, reasons }: RowMatch) => score + reasons.carried;

/** The sections that rows are made of: the deepest ones down to DEEPEST, in the order of the text. */
function rowSections<Section extends RowSection>(sections: readonly Section[]): Section[] {
  const parents = new Set(
    sections.filter(({ depth }) => depth <= DEEPEST).flatMap(({ parent }) => parent ?? []),
  );
  return sections.filter(({ id, depth }) => depth <= DEEPEST && (depth === DEEPEST || !parents.has(id)));
}

/**
 * Rows of two plans. A section of the first has the counterparts it was matched with, best first, none inside
 * another; what is left of the second plan follows at the end.
 */
export function pairRows<Section extends RowSection, Match extends RowMatch>(
  first: readonly Section[],
  second: readonly Section[],
  matches: readonly Match[],
): PairRow<Section, Match>[] {
  const byId = new Map(second.map((section) => [section.id, section]));
  const parents = knownParents(second);
  const pathOf = (id: string) => sectionPath(id, (of) => parents.get(of));
  const seen = new Set<string>();
  const rows = rowSections(first).map((a): PairRow<Section, Match> => {
    const chosen: Match[] = [];
    for (const match of matches.filter((match) => match.a === a.id).sort((x, y) => weight(y) - weight(x))) {
      const path = pathOf(match.b);
      const covered = chosen.some(({ b }) => path.includes(b) || pathOf(b).includes(match.b));
      if (!covered) chosen.push(match);
    }
    const b = chosen.flatMap((match) => {
      const section = byId.get(match.b);
      return section ? [{ section, match }] : [];
    });
    for (const { section } of b) seen.add(section.id);
    return { a, b, alone: null };
  });
  const left = rowSections(second).filter(({ id }) => {
    const touched = [...seen].some((other) => pathOf(id).includes(other) || pathOf(other).includes(id));
    return !touched;
  });
  return [...rows, ...left.map((alone) => ({ a: null, b: [], alone }))];
}
