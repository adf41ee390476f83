/** Two plans side by side, ready for the page. */

import { passagesByClause } from '../../clauses/passages.ts';
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import type { Alignment, Pair } from '../../pipeline/schemas/comparison.ts';
import type { Section } from '../../pipeline/schemas/section.ts';
import { once } from '../../pipeline/text/memory.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';
import { blocksOf, type NumberedRow, numberedRows, type PassagesByClause, sectionOf } from './pair-rows.ts';

/** Rows of one chapter of the first plan; without a chapter what stands outside of all. */
export interface RowGroup {
  chapter: Section | undefined;
  rows: NumberedRow[];
}

/** How far a chapter of the first plan is covered: its sections, those with a counterpart, letters and digits carried over. */
export interface ChapterCoverage {
  chapter: Section;
  sections: number;
  matched: number;
  characters: number;
}

export interface SideBySide {
  groups: RowGroup[];
  /** What is left of the second plan. */
  rest: NumberedRow[];
  coverage: ChapterCoverage[];
  /** Sections of the first plan, those with a counterpart, and of these those with doubtful ones only. */
  counts: { sections: number; matched: number; doubtful: number };
  /** Passages of either plan that the other has too. */
  left: PassagesByClause;
  right: PassagesByClause;
}

/** Sets two plans beside each other, the first on the left. */
export function comparePair(corpus: Corpus, first: SitePlan, second: SitePlan): SideBySide {
  const left = passagesOf(corpus, first, second);
  const right = passagesOf(corpus, second, first);
  const rows = numberedRows({ first, second, matches: matchesOf(corpus, first, second), left });
  const groups = groupsOf(first, rows);
  return {
    groups,
    rest: rows.filter(({ rest }) => rest),
    coverage: groups.flatMap((group) => coverageOf(first, group, left)),
    counts: countsOf(groups.filter(({ chapter }) => chapter)),
    left,
    right,
  };
}

/** The rows of the first plan by its chapters. */
function groupsOf(first: SitePlan, rows: readonly NumberedRow[]): RowGroup[] {
  const own = rows.filter(({ a }) => a);
  const byChapter = Map.groupBy(own, ({ a }) => pathOf(first, a?.section.id ?? FRONT_SECTION_ID)[0]);
  return [...byChapter].map(([chapter, ofChapter]) => ({ chapter, rows: ofChapter }));
}

/** The coverage of a chapter; none of what stands outside of all. */
function coverageOf(
  first: SitePlan,
  { chapter, rows }: RowGroup,
  passages: PassagesByClause,
): ChapterCoverage[] {
  if (!chapter) return [];
  const within = blocksOf(first).pathOf;
  const characters = [...passages]
    .filter(([clause]) => within(clause).includes(chapter.id))
    .flatMap(([, own]) => own)
    .reduce((sum, { parallel }) => sum + parallel.shared, 0);
  const { sections, matched } = countsOf([{ chapter, rows }]);
  return [{ chapter, sections, matched, characters }];
}

/** Sections of some chapters, those with a counterpart, and of these those with doubtful ones only. */
function countsOf(groups: readonly RowGroup[]): SideBySide['counts'] {
  const sections = groups.flatMap(({ rows }) => rows).filter(isSection);
  const matched = sections.filter(({ links }) => links.length > 0);
  return {
    sections: sections.length,
    matched: matched.length,
    doubtful: matched.filter(({ links }) => links.every(({ certainty }) => certainty === 'doubtful')).length,
  };
}

/** Whether a row is a section of the first plan, no chapter of sections and not what stands outside of all. */
const isSection = ({ a }: NumberedRow) => a !== null && a.section.depth > 0 && a.parts.length === 0;

/** Every two plans that are set side by side, by the pair's id. */
const pairsById = once(
  ({ pairs }: Corpus): ReadonlyMap<string, Pair> => new Map(pairs.map((pair) => [pair.id, pair])),
);

/** Matches of two plans as the first sees them, in its order. */
function matchesOf(corpus: Corpus, first: SitePlan, second: SitePlan): readonly Alignment[] {
  const pairs = pairsById(corpus);
  const own = pairs.get(`${first.id}~${second.id}`)?.alignments;
  if (own) return own;
  const turned = pairs.get(`${second.id}~${first.id}`)?.alignments ?? [];
  return turned
    .map((match) => ({ ...match, a: match.b, b: match.a }))
    .sort((x, y) => sectionOf(first, x.a).order - sectionOf(first, y.a).order);
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
