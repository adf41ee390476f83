/**
 * Headings without number that the file calls headings: by a style, a tag, or letters larger than the text. The words
 * must allow it. Their level is that of the numbered headings that the file gives the same one.
 */
import { greatest, least } from '../../text/extremes.ts';
import { genreOfTitle } from '../../text/official-documents.ts';
import { endsParagraph } from '../../text/sentences.ts';
import { isKind } from '../tokens/token.ts';
import { isBareLine } from './bare-line.ts';
import type { TextBlock } from './heading.ts';

/** Between the level above and the own one, where no numbered heading has it. */
const STEP = 0.3;
/** Between two such levels: `##` and `###` above `#### 1.`. */
const LEVEL = 0.05;
/** Rank of the highest level in a text without numbered headings that the file calls so. */
const HIGHEST = 3;

/** Returns the ranks of these headings by their place among the blocks, below the first numbered heading or text. */
export function toldRanks(blocks: readonly TextBlock[]): Map<number, number> {
  const numbered = rankOfLevels(blocks);
  const start = blocks.findIndex((block) => block.type === 'table' || block.heading?.mark || isText(block));
  const firstMarked = blocks.findIndex((block) => block.type === 'paragraph' && block.heading?.mark);
  const ranks = new Map<number, number>();
  blocks.forEach((block, index) => {
    if (block.type !== 'paragraph' || !isBareLine(blocks, index)) return;
    const level = levelOf(block);
    if (level === null || isKind(block.paragraph.token, 'title')) return;
    if (index < start && (index !== start - 1 || !isFirstOfLevel(blocks, index, level, numbered))) return;
    if (index < firstMarked && !isAboveText(blocks, index)) return;
    ranks.set(index, rankAt(level, numbered));
  });
  return ranks;
}

/**
 * True for a heading right above the first text: below a title of a higher level, and the first of several of its own, which
 * has no numbers (`# 甲市规划` / `## 总体要求` / text / `## 重点任务`). Other lines above the text are of the front matter.
 */
function isFirstOfLevel(
  blocks: readonly TextBlock[],
  index: number,
  level: number,
  numbered: ReadonlyMap<number, number>,
): boolean {
  const above = blocks.slice(0, index).flatMap((block) => levelOf(block) ?? []);
  const others = blocks.slice(index + 1).filter((block) => levelOf(block) === level);
  return (
    above.length > 0 && above.every((other) => other < level) && others.length > 0 && !numbered.has(level)
  );
}

/** The level that the file gives all lines of a paragraph; null for none. */
function levelOf(block: TextBlock): number | null {
  if (block.type !== 'paragraph') return null;
  const [first, ...rest] = block.paragraph.lines.map(({ hints }) => hints.heading);
  return first !== undefined && rest.every((level) => level === first) ? first : null;
}

/** The rank that most numbered headings of each level have. */
function rankOfLevels(blocks: readonly TextBlock[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const block of blocks) {
    const level = levelOf(block);
    const rank = block.type === 'paragraph' && block.heading?.mark ? block.heading.rank : null;
    if (level === null || rank === null) continue;
    const own = counts.get(level) ?? new Map<number, number>();
    counts.set(level, own.set(rank, (own.get(rank) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([level, own]) => [
      level,
      [...own].reduce((most, each) => (each[1] > most[1] ? each : most))[0],
    ]),
  );
}

function rankAt(level: number, numbered: ReadonlyMap<number, number>): number {
  const own = numbered.get(level);
  if (own !== undefined) return own;
  const above = [...numbered].filter(([other]) => other < level);
  const below = [...numbered].filter(([other]) => other > level);
  const ranks = (levels: typeof above) => levels.map(([, rank]) => rank);
  const levels = (entries: typeof above) => entries.map(([other]) => other);
  if (above.length > 0) return greatest(ranks(above)) + STEP + LEVEL * (level - greatest(levels(above)));
  if (below.length > 0) return least(ranks(below)) - STEP - LEVEL * (least(levels(below)) - level);
  return HIGHEST + level;
}

function isText(block: TextBlock): boolean {
  return block.type === 'paragraph' && block.paragraph.token.form.includes('。');
}

/**
 * True for a line above a heading or a sentence, or for the first of two lines above a heading. Other lines above the text are
 * parts of its title or of a cover.
 */
function isAboveText(blocks: readonly TextBlock[], index: number): boolean {
  const [own, next, afterNext] = blocks.slice(index, index + 3);
  if (next?.type !== 'paragraph') return next !== undefined;
  if (next.heading !== null || endsParagraph(next.paragraph.token.form)) return true;
  const isHeading = afterNext?.type === 'paragraph' && afterNext.heading?.mark != null;
  const words = own?.type === 'paragraph' ? own.paragraph.token.form : '';
  return isHeading && levelOf(next) !== null && genreOfTitle(words + next.paragraph.token.form) === null;
}
