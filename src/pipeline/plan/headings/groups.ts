/**
 * Headings that have no number and are no sentence: names such as 前言, and the names of groups above lists that begin
 * anew below each (`面向单位的扶持政策` above 一、二、). A short line is one only where the lists show it.
 */

import { least } from '../../text/extremes.ts';
import { endsParagraph } from '../../text/sentences.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { NAMES_BEFORE } from '../tokens/kinds.ts';
import { isKind } from '../tokens/token.ts';
import { isBareLine } from './bare-line.ts';
import { headingWithoutNumber, type TextBlock } from './heading.ts';
import { FEWEST_BARE_CHAPTERS, MOST_PREAMBLE_PARAGRAPHS, SHORTEST_TEXT_BELOW_UNITS } from './limits.ts';
import { questionRanks } from './questions.ts';
import { RANK_OF_PARTS } from './report-parts.ts';
import { toldRanks } from './told-headings.ts';

/** Between a group and the lists below it. */
const ABOVE_LIST = 0.4;
/** Rank from which marks are of chapters: 第一章, 一、. */
const RANK_OF_CHAPTERS = 6;
/** Between the marks that head chapters (一、) and those that head their parts: what stands in a section that is named. */
const RANK_AFTER_NAME = 5.5;

/** Returns the blocks with those paragraphs that are headings without number. `parts`: the parts of a report. */
export function headGroups(blocks: readonly TextBlock[], parts: ReadonlySet<Paragraph>): TextBlock[] {
  const ranks = new Map([
    ...toldRanks(blocks),
    ...questionRanks(blocks),
    ...namedRanks(blocks),
    ...groupRanks(blocks),
    ...titleRanks(blocks),
  ]);
  return blocks.map((block, index) => {
    if (block.type !== 'paragraph') return block;
    const rank = parts.has(block.paragraph) ? RANK_OF_PARTS : ranks.get(index);
    if (rank === undefined) return block;
    return { ...block, heading: headingWithoutNumber(block.paragraph, rank), body: null };
  });
}

/** The ranks of names by their place among the blocks: as high as the numbered sections of their part of the text. */
function namedRanks(blocks: readonly TextBlock[]): Map<number, number> {
  const top = topRanks(blocks);
  const firstMarked = blocks.findIndex((block) => block.type === 'paragraph' && block.heading?.mark);
  const ranks = new Map<number, number>();
  blocks.forEach((block, index) => {
    if (block.type !== 'paragraph' || block.heading || !isKind(block.paragraph.token, 'section-name')) return;
    const rank = top[index] ?? Number.POSITIVE_INFINITY;
    // Above the text it is the title of the document.
    const isTitle = index < firstMarked && block.paragraph.token.form.startsWith('《');
    if (!Number.isFinite(rank) || isTitle) return;
    const isBefore = NAMES_BEFORE.has(withoutWhiteSpace(block.paragraph.token.form));
    ranks.set(index, isBefore ? rank : Math.min(rank, RANK_AFTER_NAME));
  });
  return ranks;
}

/** For each block the rank of the highest mark in its text or annex; that of the whole where its own part has none. */
function topRanks(blocks: readonly TextBlock[]): number[] {
  const ofPart = [Number.POSITIVE_INFINITY];
  let whole = Number.POSITIVE_INFINITY;
  const parts = blocks.map((block) => {
    const heading = block.type === 'paragraph' ? block.heading : null;
    if (heading?.form === 'annex') ofPart.push(Number.POSITIVE_INFINITY);
    else if (heading?.mark) {
      whole = Math.min(whole, heading.rank);
      ofPart.push(Math.min(ofPart.pop() ?? whole, heading.rank));
    }
    return ofPart.length - 1;
  });
  return parts.map((part) => {
    const own = ofPart[part] ?? whole;
    return Number.isFinite(own) ? own : whole;
  });
}

/** The ranks of the titles of the documents that one notice carries, where there are several. */
function titleRanks(blocks: readonly TextBlock[]): Map<number, number> {
  const titles = [...blocks.keys()].flatMap((index) => {
    const block = blocks[index];
    const isTitle =
      block?.type === 'paragraph' &&
      !block.heading &&
      isKind(block.paragraph.token, 'title') &&
      !isKind(block.paragraph.token, 'notice-title', 'label');
    const list = isTitle ? listBelow(blocks, index, MOST_PREAMBLE_PARAGRAPHS) : null;
    return list ? [{ index, list }] : [];
  });
  const isCarried = titles.some(({ list }) => list.isRestart) && titles.length > 1;
  if (!isCarried || !hasNotice(blocks, titles[0]?.index ?? 0)) return new Map();
  const rank = least(titles.map(({ list }) => list.rank)) - ABOVE_LIST;
  return new Map(titles.map(({ index }) => [index, rank]));
}

function hasNotice(blocks: readonly TextBlock[], end: number): boolean {
  return blocks
    .slice(0, end)
    .some((block) => block.type === 'paragraph' && isKind(block.paragraph.token, 'notice-title'));
}

/** The ranks of groups by their place among the blocks. */
function groupRanks(blocks: readonly TextBlock[]): Map<number, number> {
  const candidates = [...blocks.keys()].flatMap((index) => (isBareLine(blocks, index) ? [index] : []));
  const above = candidates.flatMap((index) => {
    const list = listBelow(blocks, index);
    return list ? [{ index, list }] : [];
  });
  const restarts = new Set(above.filter(({ list }) => list.isRestart).map(({ list }) => list.key));
  const groups = above.filter(({ list }) => restarts.has(list.key));
  if (groups.length > 0) return new Map(groups.map(({ index, list }) => [index, list.rank - ABOVE_LIST]));
  const chapters = hasChapters(blocks) ? [] : candidates.filter((index) => headsText(blocks, index));
  if (chapters.length < FEWEST_BARE_CHAPTERS) return new Map();
  const rank = Math.min(...above.map(({ list }) => list.rank), RANK_OF_CHAPTERS) - ABOVE_LIST;
  return new Map(chapters.map((index) => [index, rank]));
}

interface ListBelow {
  key: string;
  rank: number;
  /** The list has begun before, below no other heading than this line. */
  isRestart: boolean;
}

/** The list that begins below a line, behind `most` paragraphs without a heading at most; null when none does. */
function listBelow(blocks: readonly TextBlock[], index: number, most = 0): ListBelow | null {
  const below = blocks.slice(index + 1, index + 2 + most);
  const next = below.find((block) => block.type === 'table' || block.heading);
  const heading = next?.type === 'paragraph' ? next.heading : null;
  if (heading?.value !== 1 || heading.mark === null || heading.form === 'annex' || heading.form === 'box')
    return null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    const above = block?.type === 'paragraph' ? block.heading : null;
    if (!above?.mark) continue;
    if (above.key === heading.key) return { key: heading.key, rank: heading.rank, isRestart: true };
    if (above.rank < heading.rank) break;
  }
  return { key: heading.key, rank: heading.rank, isRestart: false };
}

function hasChapters(blocks: readonly TextBlock[]): boolean {
  return blocks.some(
    (block) =>
      block.type === 'paragraph' &&
      block.heading?.mark != null &&
      block.heading.rank < RANK_OF_CHAPTERS &&
      block.heading.form !== 'annex',
  );
}

/** True for a line right above a list that begins, or above a paragraph of text. */
function headsText(blocks: readonly TextBlock[], index: number): boolean {
  const next = blocks[index + 1];
  if (next?.type !== 'paragraph') return false;
  if (next.heading) return next.heading.value === 1 || next.heading.mark === null;
  const { form } = next.paragraph.token;
  return (
    form.length >= SHORTEST_TEXT_BELOW_UNITS &&
    endsParagraph(form) &&
    !isKind(next.paragraph.token, 'spoken-to')
  );
}
