/**
 * Text with its origin: every character of a passage comes from a span of a seed line.
 *
 * Columns inside this module are UTF-16 offsets into the line, 0-based, end exclusive; they become
 * 1-based code points only in `sourceOf`, the form of the data contract.
 */

import type { Line } from '../../readers/document.ts';
import type { Source } from '../../schemas/source.ts';
import { countBelow, surrogatePairs } from '../../text/code-points.ts';
import { must } from '../../text/must.ts';

/** A run of characters on one line of a seed. `line` is 1-based. */
export interface Span {
  line: number;
  start: number;
  end: number;
}

/** What stands between two spans of a passage: nothing, a blank, the end of a cell's paragraph, of a cell, of a row. */
export type Glue = '' | ' ' | '\n' | '\t' | '\u2028';

/** Text put together from spans; `glues[i]` stands before `spans[i + 1]`. */
export interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly glues: readonly Glue[];
}

/** The passage that is one line without its outer white space. */
export function passageOfLine(line: Line): Passage {
  const start = line.text.length - line.text.trimStart().length;
  const end = Math.max(start, line.text.trimEnd().length);
  return { text: line.text.slice(start, end), spans: [{ line: line.number, start, end }], glues: [] };
}

/** Passages one after another, `glue` between them. */
export function joinPassages(passages: readonly Passage[], glue: Glue): Passage {
  return {
    text: passages.map(({ text }) => text).join(glue),
    spans: passages.flatMap(({ spans }) => spans),
    glues: passages.flatMap(({ glues }, index) => (index === 0 ? glues : [glue, ...glues])),
  };
}

/**
 * The part of a passage from UTF-16 offset `from` to `to` of its text, without outer white space.
 * Returns null when nothing but white space is left.
 */
export function slicePassage(
  passage: Passage,
  from: number,
  to: number = passage.text.length,
): Passage | null {
  const part = passage.text.slice(from, to);
  const first = from + part.length - part.trimStart().length;
  const last = from + part.trimEnd().length;
  if (first >= last) return null;
  const spans: Span[] = [];
  const glues: Glue[] = [];
  let offset = 0;
  passage.spans.forEach((span, index) => {
    const length = span.end - span.start;
    const start = Math.max(first, offset);
    const end = Math.min(last, offset + length);
    if (start < end) {
      if (spans.length > 0) glues.push(passage.glues[index - 1] ?? '');
      spans.push({ line: span.line, start: span.start + start - offset, end: span.start + end - offset });
    }
    offset += length + (passage.glues[index]?.length ?? 0);
  });
  return { text: passage.text.slice(first, last), spans, glues };
}

/** The parts of a passage that are on one line each. */
export function partsByLine({ text, spans, glues }: Passage): Passage[] {
  let offset = 0;
  return spans.map((span, index) => {
    const part = text.slice(offset, offset + span.end - span.start);
    offset += part.length + (glues[index]?.length ?? 0);
    return { text: part, spans: [span], glues: [] };
  });
}

/** Line on which a passage begins, 1-based. */
export function firstLine({ spans }: Passage): number {
  return must(spans[0], 'a passage with a place').line;
}

/** Line on which a passage ends, 1-based. */
export function lastLine({ spans }: Passage): number {
  return must(spans.at(-1), 'a passage with a place').line;
}

/** Where a list of spans stands in its file; `lines[n - 1]` is line n. The end is the place after the last character. */
export function sourceOf(spans: readonly Span[], lines: readonly Line[], file: string): Source {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) throw new Error(`${file}: a passage without characters has no place`);
  const place = lines[first.line - 1]?.hints?.place;
  return {
    file,
    line: first.line,
    column: columnOf(lines, first.line, first.start),
    endLine: last.line,
    endColumn: columnOf(lines, last.line, last.end),
    ...(place && { place }),
  };
}

/** Surrogate pairs of lines that were asked for: a long line is asked for often. */
const pairsOfLines = new WeakMap<Line, number[]>();

function columnOf(lines: readonly Line[], number: number, offset: number): number {
  const line = lines[number - 1];
  if (!line) return 1;
  const pairs = pairsOfLines.get(line) ?? surrogatePairs(line.text);
  pairsOfLines.set(line, pairs);
  return offset - countBelow(pairs, offset) + 1;
}
