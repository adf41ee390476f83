/** From the lines of one plan to its flat record: runs the stages (`stages.ts`) and proves that no character is lost. */

import type { Line } from '../readers/document.ts';
import type { Clause, ClauseText } from '../schemas/clause.ts';
import type { JoinCorrection, LineCorrection } from '../schemas/corrections.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Join, Omission } from '../schemas/omission.ts';
import type { PrintedSection } from '../schemas/section.ts';
import type { Draft } from './draft.ts';
import type { PrintedFacts } from './front/front.ts';
import type { LineJoin } from './lines/blocks.ts';
import { NO_CORRECTIONS } from './lines/corrections.ts';
import { firstLine, passageOfLine, type Span, slicePassage, sourceOf } from './lines/passage.ts';
import { readCorrections } from './lines/told.ts';
import type { Returns, UnusedReturn } from './outline/outline.ts';
import { findBreach } from './record/conservation.ts';
import { runStages } from './stages.ts';

/** What the parser is given. */
export interface ParseInput {
  /** Path shown in places and messages, `seeds/….txt`. */
  file: string;
  /** All lines of the seed. */
  lines: readonly Line[];
  /** First and last line of this plan, 1-based, inclusive; the whole seed when left out. */
  range?: { from: number; to: number };
  /** Lines on which the text goes back to an open section (manifest). */
  returns?: Returns;
  /** What a person says of lines, and of what is joined (manifest). */
  lineCorrections?: readonly LineCorrection[];
  joinCorrections?: readonly JoinCorrection[];
}

/** The flat record of one plan as it is printed. */
export interface ParsedPlan {
  printed: PrintedFacts;
  sections: PrintedSection[];
  clauses: ClauseText[];
  omissions: Omission[];
  joins: Join[];
  diagnostics: Diagnostic[];
  source: PrintedSection['source'];
  /** Returns of the manifest that had no effect. */
  unusedReturns: readonly UnusedReturn[];
  /** Place of the words from `start` to `end` (UTF-16 units) of a clause's text. */
  placeIn: (clause: string, start: number, end: number) => Clause['source'];
}

/** Parses one plan. Throws only when the conservation law is broken, which is a defect of the parser. */
export function parsePlan(input: ParseInput): ParsedPlan {
  const { file } = input;
  const range = input.range ?? { from: 1, to: input.lines.length };
  const lines = input.lines.slice(range.from - 1, range.to);
  const place = (spans: readonly Span[]) => sourceOf(spans, input.lines, file);
  const { lineCorrections = [], joinCorrections = [] } = input;
  const { corrections, problems } =
    lineCorrections.length + joinCorrections.length > 0
      ? readCorrections(lines, lineCorrections, joinCorrections)
      : { corrections: NO_CORRECTIONS, problems: [] };
  const draft = runStages({ lines, returns: input.returns ?? new Map(), corrections, place });
  const { record, omitted } = draft;

  const breach = findBreach(lines, [...record.passages, ...omitted.map(({ passage }) => passage)]);
  if (breach) {
    throw new Error(
      `${file}:${breach.line}:${breach.column}: conservation law broken: expected “${breach.expected}”, found “${breach.actual}” [conservation]`,
    );
  }
  const lineOf = ({ passage }: Draft['omitted'][number]) => firstLine(passage);
  return {
    printed: printedFacts(draft.front),
    sections: record.sections,
    clauses: record.clauses,
    omissions: [...omitted]
      .sort((a, b) => lineOf(a) - lineOf(b))
      .map(({ passage, reason }) => ({ ...place(passage.spans), text: passage.text, reason })),
    joins: [...draft.joins]
      .sort((a, b) => a.line - b.line)
      .map((join) => describeJoin(join, input.lines, file)),
    diagnostics: [...problems, ...draft.remarks]
      .sort((a, b) => a.line - b.line)
      .map((remark) => ({ ...remark, file })),
    source: wholeSource(lines, place),
    unusedReturns: draft.unusedReturns,
    placeIn: (clause, start, end) => {
      const whole = record.byClause.get(clause);
      const part = whole ? slicePassage(whole, start, end) : null;
      if (!part) throw new Error(`${file}: no words at ${start}–${end} of ${clause}`);
      return place(part.spans);
    },
  };
}

/** The facts of the front matter alone. */
function printedFacts({ title, issuer, number, date, month, published, period }: PrintedFacts): PrintedFacts {
  return { title, issuer, number, date, month, published, period };
}

function describeJoin(join: LineJoin, lines: readonly Line[], file: string): Join {
  return {
    file,
    line: join.line,
    nextLine: join.nextLine,
    before: [...(lines[join.line - 1]?.text.trim() ?? '')].slice(-8).join(''),
    after: [...(lines[join.nextLine - 1]?.text.trim() ?? '')].slice(0, 8).join(''),
    reason: join.reason,
  };
}

function wholeSource(lines: readonly Line[], place: Draft['place']): PrintedSection['source'] {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return null;
  return place([...passageOfLine(first).spans, ...passageOfLine(last).spans]);
}
