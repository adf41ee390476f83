/**
 * Arranges the lines of a head over columns: one line a column, a head broken over lines, or a head of two rows in which
 * a word of the first stands over several of the second.
 */

import { least } from '../../text/extremes.ts';
import { must } from '../../text/must.ts';
import type { CellPart } from './cell-lines.ts';
import { type ColumnKind, type HeadWord, headWord } from './head-words.ts';
import { MOST_ARRANGEMENTS, MOST_HEAD_GROUPS, MOST_WAYS, MOST_WORD_LINES } from './limits.ts';
import type { Shape } from './shapes.ts';

/** A head over the columns. `columns[c]`: the words over column c from the top down, each a list of its lines. */
export interface Head {
  columns: number[][][];
  kinds: ColumnKind[];
  score: number;
}

/** What each line more in a word costs, and a second row. */
const BROKEN = 1;
const SECOND_ROW = 4;
/** Score of a word that is a head as it is. */
const KNOWN = 2.5;
/** Most that the words over several columns may add, each. */
const MOST_OF_GROUP = 1.8;
/** A word that names two things, and what it costs that it stands over two columns. */
/** Columns that are never two below one word. */
const NEVER_WIDE: ReadonlySet<ColumnKind> = new Set(['serial', 'value', 'task', 'text', 'body', 'time']);
const NAMES_TWO = /.[及与和、]./u;
const OVER_TWO = 2;
/** Columns that never stand at the left, and what it costs that these have no word. */
const HAS_NO_NAMES: ReadonlySet<ColumnKind | undefined> = new Set(['unit']);
const NO_WORD = 2;
/** A word over several columns is of these kinds, and those below are not of the others. */
const OVER_SEVERAL: ReadonlySet<ColumnKind> = new Set(['value', 'group', 'other', 'time', 'place']);
const NEVER_BELOW: ReadonlySet<ColumnKind> = new Set(['serial', 'nature', 'note']);
/** Columns of words: no word for values stands over them. */
const WORDS: ReadonlySet<ColumnKind> = new Set(['group', 'name', 'task', 'body']);
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
  /** The year it names, `2025`; null for none. */
  year: string | null;
}
interface Packed {
  score: number;
  words: Word[];
}
/** Ways to make words, by the number of words, the best first. */
type Packs = ReadonlyMap<number, readonly Packed[]>;

/** Returns the likely arrangements of `lines` over each number of columns from 2 to `most`. */
export function arrangeHeads(lines: readonly CellPart[], most: number): Head[] {
  const words = wordsOf(lines);
  const before = packs(words, lines.length, false);
  const after = packs(words, lines.length, true);
  const heads: Head[] = [];
  const single = before[lines.length] ?? new Map();
  for (const [width, ways] of single)
    if (width >= 2 && width <= most)
      for (const { words: own, score } of ways)
        heads.push(
          headOf(
            own.map((word: Word) => [word]),
            score,
          ),
        );
  const spread = new Map<number, Head[]>();
  for (let cut = 2; cut <= lines.length - 2; cut += 1) {
    const apart = isSetApart(lines, cut) ? 2 : 0;
    for (const [above, [top]] of before[cut] ?? [])
      for (const [below, [bottom]] of after[cut] ?? []) {
        if (!top || !bottom || bottom.words.some(({ judged }) => NEVER_BELOW.has(judged.kind))) continue;
        for (
          let groups = 1;
          groups <= Math.min(MOST_HEAD_GROUPS, above, Math.floor(below / 2));
          groups += 1
        ) {
          const width = above + below - groups;
          const score = top.score + bottom.score - SECOND_ROW + apart;
          const hurdle = (single.get(width)?.[0]?.score ?? -1) - 6;
          if (width > most || score + groups * MOST_OF_GROUP < Math.max(hurdle, -2)) continue;
          const found = spreadGroups(top.words, bottom.words, groups);
          if (found)
            spread.set(width, [...(spread.get(width) ?? []), headOf(found.columns, score + found.score)]);
        }
      }
  }
  for (const ways of spread.values())
    heads.push(...ways.sort((a, b) => b.score - a.score).slice(0, MOST_ARRANGEMENTS));
  const wider = heads
    .filter(({ columns, score }) => columns.length < most && score > 0)
    .flatMap((head) => widened(head, lines));
  const nameless = heads
    .filter(({ columns, kinds, score }) => columns.length < most && score > 0 && HAS_NO_NAMES.has(kinds[0]))
    .map(withNames);
  return [...heads, ...wider, ...nameless];
}

/** A head without a word over the names at the left: 单位 2030年 2035年. */
function withNames({ columns, kinds, score }: Head): Head {
  return { columns: [[], ...columns], kinds: ['name', ...kinds], score: score - NO_WORD };
}

/** Heads in which a word that names two things stands over two columns: 城市及分区. */
function widened({ columns, kinds, score }: Head, lines: readonly CellPart[]): Head[] {
  return columns.flatMap((words, column) => {
    const text = (words.at(-1) ?? []).map((line) => lines[line]?.words ?? '').join('');
    if (!NAMES_TWO.test(text) || NEVER_WIDE.has(kinds[column] ?? 'other')) return [];
    return [
      {
        columns: [...columns.slice(0, column + 1), [], ...columns.slice(column + 1)],
        kinds: [...kinds.slice(0, column), 'group' as const, 'name' as const, ...kinds.slice(column + 1)],
        score: score - OVER_TWO,
      },
    ];
  });
}

/** The likely arrangements over so many columns, the best first. */
export function arrangeHead(lines: readonly CellPart[], width: number): Head[] {
  return arrangeHeads(lines, width)
    .filter(({ columns }) => columns.length === width)
    .sort((a, b) => b.score - a.score);
}

/** True where a line stands further from the one above than the others do. */
function isSetApart(lines: readonly CellPart[], cut: number): boolean {
  return (lines[cut]?.gap ?? 0) > least(lines.slice(1).map(({ gap }) => gap));
}

function headOf(columns: readonly Word[][], score: number): Head {
  const kinds = columns.map(kindBelow);
  const serial = kinds.indexOf('serial');
  return {
    columns: columns.map((words) => words.map(({ lines }) => lines)),
    // What stands before the numbers that count the rows are groups of them.
    kinds: kinds.map((kind, column) => (column < serial ? 'group' : kind)),
    score,
  };
}

/** A year below 目标 holds values, and so does what says nothing below it. */
function kindBelow(words: readonly Word[]): ColumnKind {
  const kind = words.at(-1)?.judged.kind ?? 'other';
  const group = words.length > 1 ? words[0]?.judged.kind : undefined;
  return kind === 'other' && group !== undefined && group !== 'group' ? group : kind;
}

/** Every run of lines that may be one word, judged: `words[from][length - 1]`. */
function wordsOf(lines: readonly CellPart[]): Word[][] {
  return lines.map((_, from) =>
    Array.from({ length: Math.min(MOST_WORD_LINES, lines.length - from) }, (__, more) =>
      wordOf(lines.slice(from, from + more + 1), from),
    ),
  );
}

function wordOf(parts: readonly CellPart[], from: number): Word {
  const isBroken = parts.length > 1;
  const form = parts.map((part) => part.form).join('');
  const judged = headWord(form, isBroken ? 'name' : (parts[0]?.shape ?? 'name'));
  const later = parts.slice(1);
  const notes = later.filter((part) => OPENS.test(part.words)).length;
  const afterNote = later.filter(
    (part, place) => CLOSES.test(parts[place]?.words ?? '') && !OPENS.test(part.words),
  ).length;
  const isNoHead = isBroken && parts.some(isCell);
  const isSlashed =
    parts.length === 2 && parts.every((part) => headWord(part.form, part.shape).kind === 'group');
  const broken = isSlashed ? 0 : (judged.score >= KNOWN ? BROKEN / 2 : BROKEN) * later.length;
  const score = judged.score - broken + 1.6 * notes - 3 * afterNote - (isNoHead ? 15 : 0);
  return {
    lines: parts.map((_, index) => from + index),
    judged: { ...judged, score },
    year: /(?:19|20)[0-9]{2}(?=年)/u.exec(form)?.[0] ?? null,
  };
}

/** True for what is surely a cell: a value, a heading, the name of a body that is no word of a head. */
function isCell({ form, shape }: CellPart): boolean {
  return NO_PART.has(shape) || (shape === 'body' && headWord(form, shape).score < 0);
}

/** A bracket goes on with the word before it, and ends it. A head cell cut by a slanting line holds two words for groups. */
const OPENS = /^[（([〔［]/u;
const CLOSES = /[）)\]〕］]$/u;

/** The best ways to make words of the first k lines, for each k; with `backward`, of those from line k on. */
function packs(words: readonly Word[][], count: number, backward: boolean): Packs[] {
  const best: Map<number, Packed[]>[] = [];
  best[backward ? count : 0] = new Map([[0, [{ score: 0, words: [] }]]]);
  for (let step = 1; step <= count; step += 1) {
    const place = backward ? count - step : step;
    const here = new Map<number, Packed[]>();
    for (let length = 1; length <= Math.min(MOST_WORD_LINES, step); length += 1) {
      const word = words[backward ? place : place - length]?.[length - 1];
      const rest = best[backward ? place + length : place - length];
      if (!word) continue;
      for (const [number, ways] of rest ?? [])
        for (const way of ways) {
          const own = backward ? [word, ...way.words] : [...way.words, word];
          here.set(number + 1, [
            ...(here.get(number + 1) ?? []),
            { score: way.score + word.judged.score, words: own },
          ]);
        }
    }
    for (const [number, ways] of here)
      here.set(number, ways.sort((a, b) => b.score - a.score).slice(0, MOST_WAYS));
    best[place] = here;
  }
  return best;
}

interface Spread {
  columns: Word[][];
  score: number;
}

/** The likeliest way in which `groups` words of the upper row stand over all words of the lower. */
function spreadGroups(upper: readonly Word[], lower: readonly Word[], groups: number): Spread | null {
  let best: Spread | null = null;
  const visit = (index: number, used: number, left: number, columns: Word[][], score: number) => {
    if (index === upper.length) {
      if (left === 0 && used === lower.length && (!best || score > best.score)) best = { columns, score };
      return;
    }
    const word = must(upper[index], 'a word');
    if (upper.length - index > left) visit(index + 1, used, left, [...columns, [word]], score);
    if (left === 0 || !OVER_SEVERAL.has(word.judged.kind)) return;
    for (let size = 2; size <= lower.length - used - 2 * (left - 1); size += 1) {
      if (left === 1 && size !== lower.length - used) continue;
      const below = lower.slice(used, used + size);
      const isValue = word.judged.kind === 'value';
      // A year stands over no other.
      if (below.some(({ year }) => word.year !== null && year !== null && year !== word.year)) continue;
      if (below.some(({ judged }) => (isValue ? WORDS.has(judged.kind) : judged.score < 1))) continue;
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
