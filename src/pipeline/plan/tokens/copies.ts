/**
 * Files that hold a text twice: once without line ends, as a program takes the words of a whole page, and once by its
 * paragraphs. The first copy has every word, the second says where its paragraphs end.
 */

import type { Line } from '../../readers/document.ts';
import { recognisable } from '../../text/recognisable.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { GluedRun } from './glued-runs.ts';
import {
  FEWEST_COPIED_LINES,
  MOST_COPY_STARTS,
  MOST_FLAT_LINES,
  MOST_LINES_ABOVE_COPY,
  MOST_UNCOPIED_LINES,
  SHORTEST_COPIED_UNITS,
  SHORTEST_FLAT_UNITS,
} from './limits.ts';

/** Least share of the words without line ends that the lines below say again. */
const LEAST_SHARE = 0.6;
/** Fewest lines below for each line above: rows of a table may say the same, one as the other. */
const LINES_PER_FLAT_LINE = 2;
/** How far from the one before a short line is looked for, in UTF-16 units: it may stand anywhere. */
const NEAR = 60;
const SHORT = 12;
/** What stands for blanks and what was cut off in an abstract: `????`, `&e......`. */
const NO_WORDS = /[\s?]/u;
const CUT_OFF = withExamples(/(?:&?[a-z]{0,6}(?:\.{3,}|…+))$/u, '甲... 甲…… a...→a... ……→……', `甲.. 甲...等`);

/** A text that is there twice, by the indexes of its lines. */
export interface Copies {
  /** Lines that say again what others say: all of the first copy, or those of the second. */
  again: ReadonlySet<number>;
  /** The lines of the first copy in one, with the places in it where its parts begin; null where it is left out. */
  run: (GluedRun & { starts: readonly number[] }) | null;
}

const NO_COPIES: Copies = { again: new Set(), run: null };

/** Words without white space, each with its place. */
interface Flat {
  form: string;
  places: readonly { index: number; at: number }[];
  /** Where the words of a line begin, by its index. */
  offsets: ReadonlyMap<number, number>;
}

/** A line of the second copy, with the place of its words in the first. */
interface Match {
  index: number;
  from: number;
  to: number;
}

/** Finds the copies. */
export function findCopies(lines: readonly Line[]): Copies {
  const long = lines.findIndex(({ text }) => text.length >= SHORTEST_FLAT_UNITS);
  if (long < 0 || long > MOST_LINES_ABOVE_COPY) return NO_COPIES;
  const end = Math.min(lines.length, long + MOST_FLAT_LINES);
  const flat = flatten(lines, Math.max(0, long - 2), end);
  const texts = lines.map(({ text }) => text);
  const forms = texts.map(wordsOf);
  let starts = 0;
  for (let index = long + 1; index < end && starts < MOST_COPY_STARTS; index += 1) {
    const form = forms[index] ?? '';
    const units = flat.offsets.get(index) ?? 0;
    const first = flat.form.slice(0, units).replace(CUT_OFF, '');
    if (form.length < SHORTEST_COPIED_UNITS || !first.includes(form)) continue;
    starts += 1;
    const copies = copiesOf(texts, { ...flat, form: first }, matchesOf(forms, index, first));
    if (copies) return copies;
  }
  return NO_COPIES;
}

/** The lines from `start` on that the words of the first copy say in their order. */
function matchesOf(forms: readonly string[], start: number, flat: string): Match[] {
  const found: Match[] = [];
  let [at, missed] = [0, 0];
  for (let index = start; index < forms.length && missed <= MOST_UNCOPIED_LINES; index += 1) {
    const form = forms[index] ?? '';
    if (form === '') continue;
    const from = flat.indexOf(form, at);
    if (from >= 0 && (form.length >= SHORT || from - at <= NEAR)) {
      found.push({ index, from, to: from + form.length });
      [at, missed] = [from + form.length, 0];
      continue;
    }
    const rest = flat.slice(at);
    if (rest.length >= SHORTEST_COPIED_UNITS && form.startsWith(rest)) {
      found.push({ index, from: at, to: flat.length });
      return found;
    }
    missed += 1;
  }
  return found;
}

/** What to do with the copies; null where the lines do not say most of the words before them. */
function copiesOf(texts: readonly string[], flat: Flat, matches: readonly Match[]): Copies | null {
  const [first] = matches;
  if (!first || matches.length < FEWEST_COPIED_LINES) return null;
  const top = flat.places[first.from]?.index ?? 0;
  const words = flat.form.length - (flat.offsets.get(top) ?? 0);
  const copied = matches.reduce((sum, { from, to }) => sum + to - from, 0);
  const flatLines = new Set(
    flat.places.slice(flat.offsets.get(top) ?? 0, flat.form.length).map(({ index }) => index),
  );
  if (copied < LEAST_SHARE * words || matches.length < LINES_PER_FLAT_LINE * flatLines.size) return null;
  if (copied === words) {
    const end = flat.places[flat.form.length - 1]?.index ?? top;
    return { again: new Set(range(top, end)), run: null };
  }
  const last = flat.places[flat.form.length - 1]?.index ?? top;
  const { form, offsetOf, lines } = runOf(texts, top, last);
  const starts = matches.flatMap(({ from, to }) =>
    [flat.places[from], to < flat.form.length ? flat.places[to] : undefined].flatMap((place) =>
      place ? [offsetOf(place)] : [],
    ),
  );
  return {
    again: new Set(matches.map(({ index }) => index)),
    run: { form, lines, starts: [...new Set([0, ...starts])].sort((a, b) => a - b) },
  };
}

/** The lines in one, with where a place of one of them is in it. */
function runOf(texts: readonly string[], top: number, last: number) {
  let form = '';
  const lines = range(top, last).map((index) => {
    const text = texts[index] ?? '';
    const line = { index, start: text.length - text.trimStart().length, offset: form.length };
    form += recognisable(text.trim());
    return line;
  });
  const offsetOf = ({ index, at }: { index: number; at: number }) => {
    const line = lines[index - top];
    return line ? line.offset + at - line.start : 0;
  };
  return { form, lines, offsetOf };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function flatten(lines: readonly Line[], from: number, to: number): Flat {
  let form = '';
  const places: { index: number; at: number }[] = [];
  const offsets = new Map<number, number>();
  for (let index = from; index < to; index += 1) {
    const text = recognisable(lines[index]?.text ?? '');
    offsets.set(index, form.length);
    for (let at = 0; at < text.length; at += 1) {
      const unit = text[at] ?? '';
      if (NO_WORDS.test(unit)) continue;
      form += unit;
      places.push({ index, at });
    }
  }
  return { form, places, offsets };
}

function wordsOf(text: string): string {
  return recognisable(text).replace(/[\s?]+/gu, '');
}

/** A heading behind the title of the document, in words that the second copy leaves out. */
const FIRST_HEADING = withExamples(
  /(?<=\S)(?=第一[章篇编条]|一、)/u,
  `甲第一章 甲一、 甲第一篇 甲第一编 甲第一条`,
  `第一章`,
);
const LONGEST_LEFT_OUT_UNITS = 120;

/** Where the parts of the first copy begin: where the second copy has lines, and where `partsOf` cuts what is between. */
export function partsOfCopy(
  { form, starts }: { form: string; starts: readonly number[] },
  partsOf: (form: string) => readonly number[],
): number[] {
  const parts = starts.flatMap((start, index) => {
    const words = form.slice(start, starts[index + 1]);
    const heading = words.length <= LONGEST_LEFT_OUT_UNITS ? words.search(FIRST_HEADING) : -1;
    return [...partsOf(words), ...(heading > 0 ? [heading] : [])].map((part) => start + part);
  });
  return [...new Set(parts)].sort((a, b) => a - b);
}
