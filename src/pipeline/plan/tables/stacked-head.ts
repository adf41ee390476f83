/** Heads of tables whose cells stand one a line: where they may begin. */

import { must } from '../../text/must.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { slicePassage } from '../lines/passage.ts';
import { findMarks } from '../tokens/marks.ts';
import { isKind, sureMark } from '../tokens/token.ts';
import type { CellLine, CellLines, CellPart } from './cell-lines.ts';
import { headWord } from './head-words.ts';
import { MOST_HEAD_WORDS, WIDEST_STACKED_LINE_HAN, WIDEST_STACKED_WORD_HAN } from './limits.ts';
import { shapeOf } from './shapes.ts';

/** Score of a line that surely is a word of a head. */
export const KNOWN = 2;
/** True for a line that may begin a head: a word of heads, with another among the next lines. */
export function beginsHead(lines: CellLines, from: number): boolean {
  const first = lines.at(from);
  if (!first || first.width > WIDEST_STACKED_WORD_HAN || first.token.text.includes('\t') || isTitle(first))
    return false;
  const own = Math.max(headWord(first.form, first.shape).score, narrowHead(first, lines.at(from + 1)));
  const above = lines.at(from - 1);
  if (own < -2 || (own < KNOWN && above && isKind(above.token, 'annex-mark'))) return false;
  const next = [1, 2, 3, 4].map((step) => lines.at(from + step));
  const known = next.filter((line) => line && headWord(line.form, line.shape).score > 1).length;
  return own > 1 ? known >= 1 || isBelowCaption(lines, from) : isBelowCaption(lines, from) && known >= 1;
}

/** Score of a word of two characters, one a line, over a column as narrow as that. */
function narrowHead(first: CellLine, next: CellLine | undefined): number {
  const isNarrow = first.form.length === 1 && next?.form.length === 1;
  return isNarrow ? headWord(first.form + next.form, 'word').score : Number.NEGATIVE_INFINITY;
}

/** Titles and captions of tables, and what bears a mark, are no words of a head. */
export function isTitle({ token, words }: CellLine): boolean {
  return (
    isKind(token, 'caption', 'title', 'annex-mark', 'label') ||
    ENDS_TITLE.test(words) ||
    sureMark(token) !== null
  );
}

const ENDS_TITLE = withExamples(
  /(?:表|清单|一览|表[（(].{1,6}[）)]|情况|.{3}主要指标)$/u,
  `甲表 清单 一览 甲表（一） 基本情况 规划期主要指标 甲表(一） 甲表（一) 甲表（甲{5}一）`,
  `甲表等`,
);

function isBelowCaption(lines: CellLines, from: number): boolean {
  const above = lines.at(from - 1);
  return (
    above !== undefined &&
    (isKind(above.token, 'caption') || /(?:表|清单|情况|一览|指标|标准|产量|计划)$/u.test(above.words))
  );
}

/**
 * The words of a line that is all of a head: set apart by blanks, or printed twice over each other, as bold words are in
 * some PDF files (`序 号序 号 任 务任 务`); none for other lines.
 */
export function wordsOfLine(line: CellLine | undefined): CellPart[] {
  if (!line || line.width > WIDEST_STACKED_LINE_HAN || line.token.text.includes('\t') || isTitle(line))
    return [];
  if (!/\s/u.test(line.token.text) || /[。；，]/u.test(line.form)) return [];
  const runs =
    doubledRuns(line.token.text) ??
    [...line.token.text.matchAll(/\S+/gu)].map(
      (match) => [match.index, match.index + match[0].length] as const,
    );
  if (runs.length < 2 || runs.length > MOST_HEAD_WORDS) return [];
  const parts = runs.flatMap(([from, to]) => {
    const passage = slicePassage(line.passage, from, to);
    return passage ? [{ passage, ...partOf(line, from, to) }] : [];
  });
  const known = parts.filter(({ form, shape }) => headWord(form, shape).score >= 1.4).length;
  return known >= 2 && known > parts.length / 2 ? parts : [];
}

function partOf({ form, gap }: CellLine, from: number, to: number): Omit<CellPart, 'passage'> {
  const words = withoutWhiteSpace(form.slice(from, to));
  const half = words.length / 2;
  const isDoubled = words.slice(0, half) === words.slice(half);
  const own = isDoubled ? words.slice(0, half) : words;
  return { form: own, words: own, shape: shapeOf(own, findMarks(own)), gap };
}

/** Where words that are printed twice begin and end; null where not all are. */
function doubledRuns(text: string): [from: number, to: number][] | null {
  const places = [...text].flatMap((character, index) => (/\s/u.test(character) ? [] : [index]));
  const letters = places.map((place) => text[place] ?? '').join('');
  const runs: [number, number][] = [];
  for (let at = 0; at < letters.length; ) {
    const length = [2, 3, 4, 5, 6, 7, 8].find(
      (size) =>
        letters.slice(at, at + size) === letters.slice(at + size, at + 2 * size) &&
        at + 2 * size <= letters.length,
    );
    if (!length) return null;
    runs.push([must(places[at], 'a place'), must(places[at + 2 * length - 1], 'a place') + 1]);
    at += 2 * length;
  }
  return runs.length > 1 ? runs : null;
}
