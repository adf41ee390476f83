/**
 * Stage 1.
 * Reads: the lines of a plan.
 * Writes: `tokens`, one for each line or part of a line that holds text; what is left out: `codes` of spaces around lines
 * and `marks` of Markdown.
 * Guarantees: every character that is no white space is in exactly one token, code or mark, in order.
 */

import type { Line } from '../../readers/document.ts';
import { recognisable } from '../../text/recognisable.ts';
import { joinPassages, type Passage, type Span, slicePassage } from '../lines/passage.ts';
import { blankOuterCodes } from './blank-codes.ts';
import { cutter } from './cut-lines.ts';
import { blankMarkup } from './markup.ts';
import { classify, type LineToken } from './token.ts';

/** Makes the tokens of a text. */
export function classifyLines(lines: readonly Line[]): {
  tokens: LineToken[];
  codes: Passage[];
  marks: Passage[];
} {
  const { lines: plain, marks } = blankMarkup(lines);
  const { lines: blanked, codes } = blankOuterCodes(plain);
  const holes = Map.groupBy(
    marks.flatMap(({ spans }) => spans),
    ({ line }) => line,
  );
  const cut = cutter(blanked.reduce((sum, { text }) => sum + text.length, 0));
  const tokens: LineToken[] = [];
  let [gap, isBroken] = [0, false];
  for (const [place, line] of blanked.entries()) {
    const printed = lines[place]?.text ?? '';
    if (line.text.trim() === '') {
      gap += 1;
      isBroken ||= line.text.includes('\f');
      const last = tokens.at(-1);
      if (last && line.text.includes('\t'))
        tokens[tokens.length - 1] = { ...last, tabsBehind: last.tabsBehind + tabsOf(line.text) };
      continue;
    }
    const starts = cut.partsOf(recognisable(line.text));
    starts.forEach((start, index) => {
      const end = starts[index + 1] ?? line.text.length;
      const token = tokenOf(line, start, end, index > 0 ? 0 : gap, holes.get(line.number) ?? [], printed);
      const indent = index > 0 ? '' : line.text.slice(0, line.text.length - line.text.trimStart().length);
      if (token && ((isBroken && index === 0) || indent.includes('\f')))
        tokens.push({ ...token, afterBreak: true });
      else if (token) tokens.push(token);
    });
    gap = 0;
    isBroken = line.text.slice(line.text.trimEnd().length).includes('\f');
  }
  return { tokens, codes, marks };
}

/** The token of a line from `from` to `to` (UTF-16 offsets) without its holes; null when that is white space. */
function tokenOf(
  { number, text }: Line,
  from: number,
  to: number,
  gap: number,
  holes: readonly Span[],
  printed: string,
): LineToken | null {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  if (start >= end) return null;
  const indent = from === 0 ? text.slice(0, start) : (text.slice(0, from).match(/\s*$/u)?.[0] ?? '');
  const passage = passageWithout(
    { text: text.slice(start, end), spans: [{ line: number, start, end }], glues: [] },
    holes,
  );
  return {
    ...classify(passage),
    line: number,
    indented: /^(?:\u3000|\s{2,})/u.test(indent),
    tabbed: indent.includes('\t'),
    tabs: tabsOf(indent),
    tabsBehind: to === text.length ? tabsOf(text.slice(end)) : 0,
    width: columns(text.slice(from, end)),
    gap,
    ...(holes.length > 0 ? { marked: recognisable(printed.slice(from, to).trim()) } : {}),
  };
}

/** A passage of one line without the parts that are no words of the document. */
function passageWithout(passage: Passage, holes: readonly Span[]): Passage {
  const [line] = passage.spans;
  const inside = line ? holes.filter(({ start, end }) => start >= line.start && end <= line.end) : [];
  if (!line || inside.length === 0) return passage;
  const ordered = [...inside].sort((a, b) => a.start - b.start);
  const parts: Passage[] = [];
  let offset = line.start;
  for (const hole of [...ordered, { start: line.end, end: line.end }]) {
    const part = slicePassage(passage, offset - line.start, hole.start - line.start);
    if (part) parts.push(part);
    offset = hole.end;
  }
  return joinPassages(parts, '');
}

function tabsOf(space: string): number {
  return space.split('\t').length - 1;
}

/** Width in Han: a Latin letter or digit counts half. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? 0.5 : 1;
  return width;
}
