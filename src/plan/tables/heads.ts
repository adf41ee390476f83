/**
 * Arranges the lines of a head over a number of columns: one line a column, a head broken over lines, or a head of two
 * rows in which a word of the first stands over several of the second.
 */
import type { CellPart } from './cell-lines.ts';
import { type ColumnKind, type HeadWord, headWord } from './head-words.ts';
import type { Shape } from './shapes.ts';

/** A head over the columns. `columns[c]`: the lines over column c from the top down, those of one word in one list. */
export interface Head {
  columns: number[][][];
  kinds: ColumnKind[];
  score: number;
}

/** Lines of one head word. */
const MOST_LINES_OF_WORD = 3;
/** What each line more in a head costs, and a second row. */
const BROKEN = 1;
/** Score of a word that is a head as it is. */
const KNOWN = 2.5;
const SECOND_ROW = 4;
const MOST_GROUPS = 3;
const ARRANGEMENTS = 2;
const WAYS = 2;
/** A word over several columns is of these kinds, and those below are not of the others. */
const OVER_SEVERAL: ReadonlySet<ColumnKind> = new Set(['value', 'group', 'other', 'time', 'place']);
const NEVER_BELOW: ReadonlySet<ColumnKind> = new Set(['serial', 'nature', 'note']);

/** Cells that are no part of a head, whatever stands beside them. */
const NO_PART: ReadonlySet<Shape> = new Set([
  'number',
  'value',
  'nature',
  'dash',
  'chapter',
  'part',
  'item',
  'subitem',
  'text',
  'marked-text',
]);

interface Word {
  lines: number[];
  judged: HeadWord;
}
interface Packed {
  score: number;
  words: Word[];
}

/** Returns the best arrangements of `lines` over `width` columns, the best first. */
export function arrangeHead(lines: readonly CellPart[], width: number): Head[] {
  const words = wordsOf(lines);
  const heads: Head[] = [];
  const single = pack(words, 0, lines.length).get(width) ?? [];
  for (const all of single)
    heads.push(
      headOf(
        all.words.map((word) => [word]),
        all.score,
      ),
    );
  const spreads: Head[] = [];
  for (let cut = 2; cut <= lines.length - 2 && lines.length > width; cut += 1) {
    const upper = pack(words, 0, cut);
    const lower = pack(words, cut, lines.length);
    const isSetApart = (lines[cut]?.gap ?? 0) > Math.min(...lines.slice(1).map(({ gap }) => gap));
    for (const [above, [top]] of upper)
      for (const [below, [bottom]] of lower) {
        if (!top || !bottom || bottom.words.some(({ judged }) => NEVER_BELOW.has(judged.kind))) continue;
        const groups = above + below - width;
        if (groups < 1 || groups > MOST_GROUPS || below < 2 * groups || groups > above) continue;
        const spread = spreadGroups(top.words, bottom.words, groups);
        if (!spread) continue;
        const score = top.score + bottom.score + spread.score - SECOND_ROW + (isSetApart ? 2 : 0);
        spreads.push(headOf(spread.columns, score));
      }
  }
  spreads.sort((a, b) => b.score - a.score);
  return [...heads, ...spreads.slice(0, ARRANGEMENTS)];
}

function headOf(columns: readonly Word[][], score: number): Head {
  return {
    columns: columns.map((words) => words.map(({ lines }) => lines)),
    kinds: columns
      .map((words) => words.at(-1)?.judged.kind ?? 'other')
      .map((kind, column) => kindBelow(kind, columns[column] ?? [])),
    score,
  };
}

/** A year below 目标 holds values, and so does what says nothing below it. */
function kindBelow(kind: ColumnKind, words: readonly Word[]): ColumnKind {
  const group = words.length > 1 ? words[0]?.judged.kind : undefined;
  return kind === 'other' && group !== undefined && group !== 'group' ? group : kind;
}

/** Every run of lines that may be one word, judged. */
function wordsOf(lines: readonly CellPart[]): Map<string, Word> {
  const words = new Map<string, Word>();
  for (let from = 0; from < lines.length; from += 1)
    for (let to = from + 1; to <= Math.min(lines.length, from + MOST_LINES_OF_WORD); to += 1) {
      const parts = lines.slice(from, to);
      const text = parts.map((part) => part.form).join('');
      const shape: Shape = to === from + 1 ? (parts[0]?.shape ?? 'name') : 'name';
      const judged = headWord(text, shape);
      const goesOn = parts.slice(1).filter((part) => /^[（([〔）)]/u.test(part.words)).length;
      const afterNote = parts
        .slice(0, -1)
        .filter(
          (part, place) =>
            /[）)\]〕］]$/u.test(part.words) && !/^[（([〔［]/u.test(parts[place + 1]?.words ?? ''),
        ).length;
      const isNoHead = to > from + 1 && parts.some((part) => NO_PART.has(part.shape));
      const broken = judged.score >= KNOWN ? BROKEN / 2 : BROKEN;
      const score =
        judged.score - broken * (to - from - 1) + 1.6 * goesOn - 3 * afterNote - (isNoHead ? 6 : 0);
      words.set(`${from},${to}`, {
        lines: parts.map((_, index) => from + index),
        judged: { ...judged, score },
      });
    }
  return words;
}

/** The best ways to make words of the lines `from` to `to`, for each number of words. */
function pack(words: ReadonlyMap<string, Word>, from: number, to: number): Map<number, Packed[]> {
  const best: Map<number, Packed[]>[] = [new Map([[0, [{ score: 0, words: [] }]]])];
  for (let end = from + 1; end <= to; end += 1) {
    const here = new Map<number, Packed[]>();
    for (let length = 1; length <= Math.min(MOST_LINES_OF_WORD, end - from); length += 1) {
      const word = words.get(`${end - length},${end}`);
      if (!word) continue;
      for (const [count, ways] of best[end - length - from] ?? [])
        for (const way of ways) {
          const packed = { score: way.score + word.judged.score, words: [...way.words, word] };
          here.set(count + 1, [...(here.get(count + 1) ?? []), packed]);
        }
    }
    for (const [count, ways] of here) here.set(count, ways.sort((a, b) => b.score - a.score).slice(0, WAYS));
    best.push(here);
  }
  return best[to - from] ?? new Map();
}

/** The likeliest way in which `groups` words of the upper row stand over all words of the lower. */
function spreadGroups(
  upper: readonly Word[],
  lower: readonly Word[],
  groups: number,
): { columns: Word[][]; score: number } | null {
  let best: { columns: Word[][]; score: number } | null = null;
  const visit = (index: number, used: number, left: number, columns: Word[][], score: number) => {
    if (index === upper.length) {
      if (left === 0 && used === lower.length && (!best || score > best.score)) best = { columns, score };
      return;
    }
    const word = upper[index] as Word;
    visit(index + 1, used, left, [...columns, [word]], score);
    if (left === 0 || !OVER_SEVERAL.has(word.judged.kind)) return;
    for (let size = 2; size <= lower.length - used - 2 * (left - 1); size += 1) {
      if (left === 1 && size !== lower.length - used) continue;
      const below = lower.slice(used, used + size);
      const own = below.map((sub, place) => (place === 0 ? [word, sub] : [sub]));
      visit(index + 1, used + size, left - 1, [...columns, ...own], score + groupScore(word, below));
    }
  };
  visit(0, 0, groups, [], 0);
  return best;
}

function groupScore(word: Word, below: readonly Word[]): number {
  const isValue = word.judged.kind === 'value' || word.judged.kind === 'group';
  const alike = below.every(({ judged }) => judged.kind === below[0]?.judged.kind);
  const years = below.some(({ judged }) => judged.kind === 'value');
  return (isValue ? 0.8 : 0) + (alike ? 0.5 : 0) + (isValue && years ? 0.5 : 0);
}
