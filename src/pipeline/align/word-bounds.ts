/**
 * Where a passage may begin and end: not inside a word. Chinese prints no spaces; punctuation shows a bound, and between two
 * signs of punctuation the word segmentation of the platform (UAX #29 with the dictionary of ICU, `Intl.Segmenter`). One of the two
 * texts is enough: the words behind the bound are the same in both.
 */
import { once } from '../text/once.ts';
import type { Run } from './chains.ts';
import type { Compared } from './comparison-form.ts';

/** A text with its comparison form. */
export interface FormedText extends Compared {
  text: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** UTF-16 offsets at which a word or sign of a text begins. */
const wordStarts = once(
  ({ text }: { text: string }) => new Set([...segmenter.segment(text)].map(({ index }) => index)),
);

/** Whether no word goes on across a place of a text: before the unit `at` of its form. */
export function isWordBound(side: FormedText, at: number): boolean {
  const { form, origin } = side;
  if (at <= 0 || at >= form.length) return true;
  const [before = 0, after = 0] = [origin[at - 1], origin[at]];
  // What the form leaves out is punctuation or a space.
  return after > before + 1 || wordStarts(side).has(after);
}

/** Draws in the ends of a chain of shared runs to bounds of words; what is left of it, empty where no bound is in it. */
export function withinWords(chain: readonly Run[], a: FormedText, b: FormedText): Run[] {
  const isBound = (atA: number, atB: number) => isWordBound(a, atA) || isWordBound(b, atB);
  const first = chain.findIndex((run) => startIn(run, isBound) !== null);
  const last = chain.findLastIndex((run) => endIn(run, isBound) !== null);
  if (first < 0 || last < first) return [];
  return chain.slice(first, last + 1).flatMap((run, index, kept) => {
    const start = index === 0 ? (startIn(run, isBound) ?? 0) : 0;
    const end = index === kept.length - 1 ? (endIn(run, isBound) ?? run.length) : run.length;
    return end > start ? [{ a: run.a + start, b: run.b + start, length: end - start }] : [];
  });
}

type IsBound = (atA: number, atB: number) => boolean;

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
