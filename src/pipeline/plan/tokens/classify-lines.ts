/**
 * Stage 1, `tokens`.
 * Reads: `lines` of a plan; `corrections` of its lines.
 * Writes: `tokens`, one for each line or part of a line that holds text; `omitted`: codes of spaces around lines; `joins`:
 * marks that a line breaks.
 * Guarantees: every character that is no white space is in exactly one token or code, in order.
 */

import type { Hints, Line } from '../../readers/document.ts';
import { must } from '../../text/must.ts';
import { recognisable } from '../../text/recognisable.ts';
import { type LineJoin, leftOut } from '../lines/blocks.ts';
import { type Corrections, NO_CORRECTIONS } from '../lines/corrections.ts';
import type { Passage } from '../lines/passage.ts';
import { blankOuterCodes } from './blank-codes.ts';
import { joined, joinPieces } from './broken-pieces.ts';
import { columns } from './columns.ts';
import { type Copies, findCopies, partsOfCopy } from './copies.ts';
import { cutter } from './cut-lines.ts';
import { gluedRuns, type PartsOfLine, partsOfLines } from './glued-runs.ts';
import { classify, type LineToken } from './token.ts';
import { asTold } from './told-tokens.ts';

const NO_HINTS: Hints = {};

/** The stage. */
export function tokenStage({ lines, corrections }: { lines: readonly Line[]; corrections: Corrections }) {
  const { tokens, codes, joins } = classifyLines(lines, corrections);
  return { tokens, omitted: leftOut(codes, 'blank-code'), joins };
}

/** Makes the tokens of a text. */
export function classifyLines(
  lines: readonly Line[],
  corrections: Corrections = NO_CORRECTIONS,
): {
  tokens: LineToken[];
  codes: Passage[];
  joins: LineJoin[];
} {
  const { lines: blanked, codes } = blankOuterCodes(lines);
  const joins: LineJoin[] = [];
  const copies = findCopies(blanked);
  const startsOf = startsOfLines(blanked, corrections, copies);
  const tokens: LineToken[] = [];
  let [gap, isBroken, breaksMark] = [0, false, false];
  for (const [place, line] of blanked.entries()) {
    if (line.text.trim() === '') {
      gap += 1;
      isBroken ||= line.text.includes('\f');
      const last = tokens.at(-1);
      if (last && line.text.includes('\t'))
        tokens[tokens.length - 1] = { ...last, tabsBehind: last.tabsBehind + tabsOf(line.text) };
      continue;
    }
    const told = corrections.lines.get(line.number);
    const parts = must(startsOf.get(place), 'the parts of a line');
    const { starts, inRun } = parts;
    const mark = breaksMark ? tokens.pop() : undefined;
    starts.forEach((start, index) => {
      const end = starts[index + 1] ?? line.text.length;
      const token = tokenOf(line, start, end, index > 0 ? 0 : gap, inRun && index === starts.length - 1);
      const indent = index > 0 ? '' : line.text.slice(0, line.text.length - line.text.trimStart().length);
      if (!token) return;
      if (mark && index === 0) {
        tokens.push(joined([mark, token]));
        joins.push({ line: mark.line, nextLine: token.line, reason: 'paragraph' });
        return;
      }
      const afterBreak = (isBroken && index === 0) || indent.includes('\f');
      tokens.push({
        ...(told ? asTold(token, told, index) : token),
        ...(parts.goesOn && index === 0 ? { marks: [] } : {}),
        ...(afterBreak ? { afterBreak } : {}),
        ...(copies.again.has(place) ? { again: true } : {}),
        ...(starts.length === 1 && isAlone(blanked, place) ? { isParagraph: true } : {}),
      });
    });
    gap = 0;
    breaksMark = parts.breaksMark && startsOf.get(place + 1)?.inRun === true;
    isBroken = line.text.slice(line.text.trimEnd().length).includes('\f');
  }
  return { tokens: joinPieces(tokens, joins), codes, joins };
}

/** The parts of each line that holds words, by its index. */
function startsOfLines(
  lines: readonly Line[],
  corrections: Corrections,
  copies: Copies,
): Map<number, PartsOfLine> {
  const cut = cutter(lines.reduce((sum, { text }) => sum + text.length, 0));
  const runs = gluedRuns(lines);
  const found = new Map<number, PartsOfLine>();
  const alone = (starts: readonly number[]) => ({ starts, inRun: false, goesOn: false, breaksMark: false });
  if (copies.run) {
    const parts = partsOfLines(copies.run, partsOfCopy(copies.run, cut.partsOf));
    for (const [line, each] of parts) found.set(line, each);
  }
  lines.forEach(({ number, text }, index) => {
    const told = corrections.lines.get(number);
    const run = runs.get(index);
    const parts = run ? partsOfLines(run, cut.partsOf(run.form)) : null;
    for (const [line, each] of parts ?? []) found.set(line, each);
    if (told) found.set(index, alone([0, ...told.cells.slice(1).map(({ start }) => start)]));
    else if (text.trim() !== '' && !found.has(index))
      found.set(index, alone(cut.partsOf(recognisable(text))));
  });
  return found;
}

/**
 * The token of a line from `from` to `to` (UTF-16 offsets); null when that is white space. `isEndOfLine`: the words go on
 * below as the line is full, however short its last part.
 */
function tokenOf(
  { number, text, hints = NO_HINTS }: Line,
  from: number,
  to: number,
  gap: number,
  isEndOfLine: boolean,
): LineToken | null {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  if (start >= end) return null;
  const indent = from === 0 ? text.slice(0, start) : (text.slice(0, from).match(/\s*$/u)?.[0] ?? '');
  return {
    ...classify({ text: text.slice(start, end), spans: [{ line: number, start, end }], glues: [] }),
    line: number,
    indented: /^(?:\u3000|\s{2,})/u.test(indent),
    tabbed: indent.includes('\t'),
    tabs: tabsOf(indent),
    tabsBehind: to === text.length ? tabsOf(text.slice(end)) : 0,
    blanks: from === 0 ? blanksOf(text.slice(0, start)) : 0,
    blanksBehind: to === text.length ? blanksOf(text.slice(end)) : 0,
    width: columns(text.slice(isEndOfLine ? 0 : from, end)),
    gap,
    hints,
  };
}

/** Counts blanks, also those that do not break a line; 0 for other white space. */
function blanksOf(text: string): number {
  return /^[ \u00a0]*$/u.test(text) ? text.length : 0;
}

/** True for the only line of an element or paragraph of its file. */
function isAlone(lines: readonly Line[], index: number): boolean {
  const place = placeKey(lines[index]);
  return place !== null && place !== placeKey(lines[index - 1]) && place !== placeKey(lines[index + 1]);
}

function placeKey(line: Line | undefined): string | null {
  const place = line?.hints?.place;
  return place && place.kind !== 'line' ? JSON.stringify(place) : null;
}

function tabsOf(space: string): number {
  return space.split('\t').length - 1;
}
