/**
 * Documents that were put together without line ends and broken at one width afterwards: full lines follow each other for
 * longer than any paragraph goes. Such a run is read as the one line it was.
 */

import type { Line } from '../../readers/document.ts';
import { recognisable } from '../../text/recognisable.ts';
import { withExamples } from '../../text/with-examples.ts';
import { columns } from './columns.ts';
import { LONGEST_PARAGRAPH_UNITS, MOST_RAGGED_RUN_HAN, NARROWEST_RUN_HAN } from './limits.ts';
import { findMark } from './marks.ts';

/** A run by the indexes of its lines; `form` is the recognisable form of their words in one. */
export interface GluedRun {
  form: string;
  /** `start`: UTF-16 offset of the words in the line; `offset`: of the same in `form`. */
  lines: readonly { index: number; start: number; offset: number }[];
}

/** Least share of the lines of a text that are full. */
const LEAST_FULL_SHARE = 0.5;
/** Places of a run whose words are looked for in the rest of the text, and how many must be found. */
const SAMPLES = 9;
const SAMPLE_UNITS = 12;
const SHARE_AGAIN = 0.4;
/** A page number between two lines of a run. */
const PAGE_NUMBER = withExamples(/^[-—–\s]*[0-9]{1,4}[-—–\s]*$/u, `-3 —3 3 3- 3—`, `又-3 -3等`);

/** The runs of a text, by the index of the first line of each. */
export function gluedRuns(lines: readonly Line[]): Map<number, GluedRun> {
  const widths = lines.map(({ text }) => (text.includes('\t') ? 0 : columns(text.trim())));
  const full = fullWidth(widths);
  const runs = new Map<number, GluedRun>();
  if (full === null) return runs;
  let indexes: number[] = [];
  lines.forEach(({ text }, index) => {
    if (text.trim() === '' || PAGE_NUMBER.test(text)) return;
    indexes.push(index);
    if ((widths[index] ?? 0) >= full) return;
    add(runs, lines, indexes);
    indexes = [];
  });
  add(runs, lines, indexes);
  return runs;
}

/** The width from which a line is full; null where lines are not broken at one width. */
function fullWidth(widths: readonly number[]): number | null {
  const wide = widths.filter((width) => width >= NARROWEST_RUN_HAN).map(Math.round);
  const counts = new Map<number, number>();
  for (const width of wide) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [top] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0]);
  const isFull = (width: number) => width >= top - MOST_RAGGED_RUN_HAN;
  const isBroken =
    wide.filter(isFull).length >= LEAST_FULL_SHARE * widths.filter((width) => width > 0).length;
  const isWider = wide.some((width) => width > 2 * top);
  return top > 0 && isBroken && !isWider ? top - MOST_RAGGED_RUN_HAN : null;
}

function add(runs: Map<number, GluedRun>, lines: readonly Line[], indexes: readonly number[]): void {
  const [first] = indexes;
  if (first === undefined || indexes.length < 2) return;
  let form = '';
  const places = indexes.map((index) => {
    const text = lines[index]?.text ?? '';
    const place = { index, start: text.length - text.trimStart().length, offset: form.length };
    form += recognisable(text.trim());
    return place;
  });
  if (form.length <= LONGEST_PARAGRAPH_UNITS || isPrintedAgain(form, lines, new Set(indexes))) return;
  runs.set(first, { form, lines: places });
}

/** True where the text says the words of a run again: a page may print its document once more, without line ends. */
function isPrintedAgain(form: string, lines: readonly Line[], own: ReadonlySet<number>): boolean {
  const others = lines.map(({ text }, index) => (own.has(index) ? '' : recognisable(text.trim()))).join('');
  const samples = Array.from({ length: SAMPLES }, (_, at) => {
    const start = Math.floor((form.length * (at + 0.5)) / SAMPLES);
    return form.slice(start, start + SAMPLE_UNITS);
  });
  return samples.filter((sample) => others.includes(sample)).length >= SHARE_AGAIN * SAMPLES;
}

/** Where the parts of a line begin, in UTF-16 units. */
export interface PartsOfLine {
  starts: readonly number[];
  /** A line of a run: where it ends tells nothing of the words. */
  inRun: boolean;
  /** Its first words go on with those of the line above: what looks like a mark there is none. */
  goesOn: boolean;
  /** Its last part is a mark, or the beginning of one, that goes on below. */
  breaksMark: boolean;
}

/** The parts of each line of a run, by the index of the line: `parts` are the places in the form of the run. */
export function partsOfLines({ form, lines }: GluedRun, parts: readonly number[]): Map<number, PartsOfLine> {
  return new Map(
    lines.map(({ index, start, offset }, at) => {
      const end = lines[at + 1]?.offset ?? form.length;
      const inside = parts.filter((part) => part > offset && part < end);
      const last = inside.at(-1);
      const mark = last === undefined ? null : findMark(form.slice(last));
      const breaksMark =
        last !== undefined && mark !== null && end < form.length && last + mark.length >= end;
      const goesOn = at > 0 && !parts.includes(offset);
      const starts = [0, ...inside.map((part) => part - offset + start)];
      return [index, { starts, inRun: true, goesOn, breaksMark }];
    }),
  );
}
