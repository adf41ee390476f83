/** Two plans side by side, ready for the page. */
import { type Corpus, pathOf, type SitePlan } from '../collections.ts';
import { type PairRow, pairRows } from '../compare/rows.ts';
import type { Alignment, Pair } from '../schemas/comparison.ts';
import type { Section } from '../schemas/section.ts';
import { once } from '../text/memory.ts';
import { sectionPath } from '../text/place.ts';
import { type PassageOfClause, passagesByClause } from './parallels.ts';

/** Passages by the clause they stand in. */
export type PassagesByClause = ReadonlyMap<string, readonly PassageOfClause[]>;

/** A counterpart; `before` is the number of the row that shows it already. */
export interface Counterpart {
  section: Section;
  match: Alignment;
  before: number | undefined;
}

/** shared: words in common; differing: the same matter in other words; missing: one side has nothing. */
export type RowKind = 'shared' | 'differing' | 'missing';

/** A row with its number on the page, from 1. */
export type NumberedRow = Omit<PairRow<Section, Alignment>, 'b'> & {
  number: number;
  b: Counterpart[];
  kind: RowKind;
};

/** Rows of one chapter of the first plan; without a chapter those that only the second has. */
export interface RowGroup {
  chapter: Section | undefined;
  rows: NumberedRow[];
}

/** How far a chapter of the first plan is covered: its rows, those with a counterpart, letters and digits carried over. */
export interface ChapterCoverage {
  chapter: Section;
  rows: number;
  matched: number;
  characters: number;
}

export interface SideBySide {
  groups: RowGroup[];
  coverage: ChapterCoverage[];
  /** Passages of either plan that the other has too. */
  left: PassagesByClause;
  right: PassagesByClause;
}

/** Sets two plans beside each other, the first on the left. */
export function comparePair(corpus: Corpus, first: SitePlan, second: SitePlan): SideBySide {
  const left = passagesOf(corpus, first, second);
  const right = passagesOf(corpus, second, first);
  const shown = new Map<string, number>();
  const rows = pairRows(first.sections, second.sections, matchesOf(corpus, first, second)).map(
    (row, index): NumberedRow => {
      const number = index + 1;
      const b = row.b.map(({ section, match }) => {
        const before = shown.get(section.id);
        if (before === undefined) shown.set(section.id, number);
        return { section, match, before };
      });
      const ids = new Set(b.map(({ section }) => section.id));
      const shares =
        row.a !== null &&
        within(first, left, row.a.id).some((passage) =>
          sectionPath(passage.clause.id, second.parents).some((id) => ids.has(id)),
        );
      return { ...row, number, b, kind: b.length === 0 ? 'missing' : shares ? 'shared' : 'differing' };
    },
  );
  const groups = [...Map.groupBy(rows, ({ a }) => (a ? pathOf(first, a.id)[0] : undefined))].map(
    ([chapter, own]) => ({ chapter, rows: own }),
  );
  const coverage = groups.flatMap(({ chapter, rows: own }) =>
    chapter
      ? [
          {
            chapter,
            rows: own.length,
            matched: own.filter(({ b }) => b.length > 0).length,
            characters: within(first, left, chapter.id).reduce(
              (sum, { parallel }) => sum + parallel.shared,
              0,
            ),
          },
        ]
      : [],
  );
  return { groups, coverage, left, right };
}

/** Every two plans that are set side by side, by the pair's id. */
const pairsById = once(
  ({ pairs }: Corpus): ReadonlyMap<string, Pair> => new Map(pairs.map((pair) => [pair.id, pair])),
);

/** Matches of two plans as the first sees them. */
function matchesOf(corpus: Corpus, first: SitePlan, second: SitePlan): readonly Alignment[] {
  const pairs = pairsById(corpus);
  const turned = pairs.get(`${second.id}~${first.id}`)?.alignments ?? [];
  return (
    pairs.get(`${first.id}~${second.id}`)?.alignments ??
    turned.map((match) => ({ ...match, a: match.b, b: match.a }))
  );
}

/** Passages of a plan's clauses that the other plan has too; clauses without any are left out. */
function passagesOf(corpus: Corpus, plan: SitePlan, other: SitePlan): PassagesByClause {
  const all = passagesByClause(corpus);
  return new Map(
    plan.clauses
      .map(({ id }) => {
        const own = (all.get(`${plan.id}/${id}`) ?? []).filter((passage) => passage.plan === other);
        return [id, own] as const;
      })
      .filter(([, own]) => own.length > 0),
  );
}

/** Passages of the clauses of a plan's section. */
function within(plan: SitePlan, passages: PassagesByClause, section: string): PassageOfClause[] {
  return [...passages].flatMap(([clause, own]) =>
    sectionPath(clause, plan.parents).includes(section) ? own : [],
  );
}
