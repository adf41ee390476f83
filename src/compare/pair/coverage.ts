/** How far the rows of two plans cover the first. */

import type { PlanText } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import { headingName } from '../../pipeline/text/heading.ts';
import { sumOf } from '../../pipeline/text/sum.ts';
import { blocksOf, type NumberedRow, type PassagesByClause } from './pair-rows.ts';

/** A chapter of the first plan: its sections, those with a counterpart, letters and digits carried over. */
export interface ChapterCoverage {
  id: string;
  name: string;
  sections: number;
  matched: number;
  characters: number;
}

/** Returns the coverage of each chapter of the first plan that has rows, in its order. */
export function coverageOf(
  first: PlanText,
  rows: readonly NumberedRow[],
  passages: PassagesByClause,
): ChapterCoverage[] {
  const within = blocksOf(first).pathOf;
  const byChapter = Map.groupBy(rows, ({ a }) => (a ? pathOf(first, a.section.id)[0] : undefined));
  return [...byChapter].flatMap(([chapter, ofChapter]) => {
    if (!chapter) return [];
    const characters = sumOf(
      [...passages].filter(([clause]) => within(clause).includes(chapter.id)).flatMap(([, own]) => own),
      ({ parallel }) => parallel.shared,
    );
    const { sections, matched } = countsOf(ofChapter);
    return [{ id: chapter.id, name: headingName(chapter), sections, matched, characters }];
  });
}

/** Counts the sections of the first plan, those with a counterpart, and of these those with doubtful ones only. */
export function countsOf(rows: readonly NumberedRow[]) {
  const sections = rows.filter(isSection);
  const matched = sections.filter(({ links }) => links.length > 0);
  return {
    sections: sections.length,
    matched: matched.length,
    doubtful: matched.filter(({ links }) => links.every(({ certainty }) => certainty === 'doubtful')).length,
  };
}

/** True for a section of the first plan that consists of no other rows; what precedes the first section is none. */
const isSection = ({ a }: NumberedRow) => a !== null && a.section.depth > 0 && a.parts.length === 0;
