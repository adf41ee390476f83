/**
 * Where a passage may begin and end: not inside a word. Chinese prints no spaces; punctuation shows a bound, and between two
 * signs of punctuation the word segmentation of the platform (UAX #29 with the dictionary of ICU, `Intl.Segmenter`). It must be one
 * in both texts: the words behind it are the same, but 国家 goes on over it where 8家 does not.
 */
import { once } from '../text/once.ts';
import type { Run } from './chains.ts';
import type { Compared } from './comparison-form.ts';

/** A text with its comparison form. */
export interface FormedText extends Compared {
  text: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters that end a word: alone, they go on with the word before, which the dictionary may not have (荒漠|化, 种质资源|库). */
const SUFFIX = /^[化性率度量额值库区站所院部局厅网点员者业带园馆场厂群链线圈]$/u;

/** UTF-16 offsets at which a word or sign of a text begins. */
const wordStarts = once(
  ({ text }: { text: string }) =>
    new Set(
      [...segmenter.segment(text)].filter(({ segment }) => !SUFFIX.test(segment)).map(({ index }) => index),
    ),
);

/** Whether no word goes on across a place of a text: before the unit `at` of its form. */
function isWordBound(side: FormedText, at: number): boolean {
  const { form, origin } = side;
  if (at <= 0 || at >= form.length) return true;
  const [before = 0, after = 0] = [origin[at - 1], origin[at]];
  // What the form leaves out is punctuation or a space.
  return after > before + 1 || wordStarts(side).has(after);
}

/** What belongs to the word before it, and what belongs to the word behind it: no passage begins with the one or ends with the other. */
const BEHIND = /^[的地得等了们]/u;
const BEFORE = /[的和与及或以将为对在把被从向于]$/u;
/** Units of a piece beside punctuation that is left out: 实施 in 严守耕地红线。实施 */
const PIECE = 6;
/** Least that must be left for a longer piece than a word to be left out, and units of such a word. */
const LEAST_LEFT = 15;
const WORD = 3;

/** Draws in the ends of a chain of shared runs to bounds of words; what is left of it, empty where no bound is in it. */
export function withinWords(chain: readonly Run[], a: FormedText, b: FormedText): Run[] {
  const isBound = (atA: number, atB: number) => isWordBound(a, atA) && isWordBound(b, atB);
  const isMarked = (atA: number, atB: number) => isPunctuated(a, atA) && isPunctuated(b, atB);
  const isStart = (atA: number, atB: number) => isBound(atA, atB) && !BEHIND.test(a.form.slice(atA, atA + 1));
  const isEnd = (atA: number, atB: number) =>
    isBound(atA, atB) && (isMarked(atA, atB) || !BEFORE.test(a.form.slice(atA - 1, atA)));
  const startOf = (run: Run) => withoutPiece(run, startIn(run, isStart), 1, isMarked);
  const endOf = (run: Run) => withoutPiece(run, endIn(run, isEnd), -1, isMarked);
  const first = chain.findIndex((run) => startOf(run) !== null);
  const last = chain.findLastIndex((run) => endOf(run) !== null);
  if (first < 0 || last < first) return [];
  return chain.slice(first, last + 1).flatMap((run, index, kept) => {
    const start = index === 0 ? (startOf(run) ?? 0) : 0;
    const end = index === kept.length - 1 ? (endOf(run) ?? run.length) : run.length;
    return end > start ? [{ a: run.a + start, b: run.b + start, length: end - start }] : [];
  });
}

/** Units of a run at the end of a chain that may be the same by chance: 危险废物转移 before 联单 and before 管理. */
const SHORT_RUN = 8;
/** A chain with so many is none, whatever stands at its end; least that must be left of it. */
const LONG_CHAIN = 24;
const LEAST_CHAIN = 12;

/** A short chain without a short run at its end that breaks off before punctuation on both sides, as long as enough is left. */
export function withoutScrap(chain: readonly Run[], a: FormedText, b: FormedText): readonly Run[] {
  const last = chain.at(-1);
  const length = chain.reduce((sum, run) => sum + run.length, 0);
  if (!last || last.length >= SHORT_RUN || length >= LONG_CHAIN || length - last.length < LEAST_CHAIN)
    return chain;
  const [endA, endB] = [last.a + last.length, last.b + last.length];
  return isPunctuated(a, endA) && isPunctuated(b, endB) ? chain : chain.slice(0, -1);
}

type IsBound = (atA: number, atB: number) => boolean;

/** Whether punctuation or the end of the text stands before the unit `at` of a form. */
function isPunctuated({ text, form, origin }: FormedText, at: number): boolean {
  if (at <= 0 || at >= form.length) return true;
  return /[，。；：？！,;:?!\n]/u.test(text.slice((origin[at - 1] ?? 0) + 1, origin[at]));
}

/** A bound of a run, moved on in one direction to punctuation where only a piece stands between. */
function withoutPiece(run: Run, at: number | null, direction: 1 | -1, isMarked: IsBound): number | null {
  if (at === null || isMarked(run.a + at, run.b + at)) return at;
  for (let step = 1; step <= PIECE; step += 1) {
    const next = at + step * direction;
    if (next <= 0 || next >= run.length) return at;
    if (step > WORD && (direction > 0 ? run.length - next : next) < LEAST_LEFT) return at;
    if (isMarked(run.a + next, run.b + next)) return next;
  }
  return at;
}

/** Units from the beginning of a run to the first bound in it; null for none. */
function startIn({ a, b, length }: Run, isBound: IsBound): number | null {
  for (let at = 0; at < length; at += 1) if (isBound(a + at, b + at)) return at;
  return null;
}

/** Units from the beginning of a run to the last bound in it, its end included; null for none. */
function endIn({ a, b, length }: Run, isBound: IsBound): number | null {
  for (let at = length; at > 0; at -= 1) if (isBound(a + at, b + at)) return at;
  return null;
}
