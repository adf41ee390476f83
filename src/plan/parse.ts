/**
 * From the lines of one plan to its flat record.
 *
 * Reads: the lines and the name of the seed. Writes nothing. Steps, in this order:
 * codes of blanks → web page → furniture → chunks → headings → closing → front matter → outline → numbering → addresses → conservation.
 */
import type { Clause, ClauseText, FrontRole } from '../schemas/clause.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Join, Omission } from '../schemas/omission.ts';
import type { PrintedSection } from '../schemas/section.ts';
import { isoDate, isoMonth } from '../text/dates.ts';
import { findBreach } from './conservation.ts';
import { flatten } from './flatten.ts';
import { markOfAnnexedPlan } from './front/annexed-plan.ts';
import { markClosings } from './front/closing.ts';
import { type Front, issuerOfTitle, namesInARow, readFront } from './front/front.ts';
import { withoutSubtitleMark } from './front/subtitle.ts';
import { blankOuterCodes } from './furniture/blank-codes.ts';
import { entryKey } from './furniture/contents.ts';
import { type Furniture, findFurniture } from './furniture/furniture.ts';
import { findWebPage } from './furniture/web-page.ts';
import { splitHeadings } from './headings/headings.ts';
import { nameSections } from './headings/named-sections.ts';
import type { Block, LineJoin } from './lines/blocks.ts';
import { type Remark, warning } from './lines/diagnose.ts';
import type { Line } from './lines/lines.ts';
import { passageOfLine, type Span, slicePassage, sourceOf } from './lines/passage.ts';
import { checkNumbering } from './outline/numbering.ts';
import { buildOutline, type Returns, type UnusedReturn } from './outline/outline.ts';
import { readChunks } from './paragraphs/paragraphs.ts';

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
}

/** Facts read from the front matter; null where nothing is printed. */
export interface PrintedFacts {
  title: string | null;
  issuer: string | null;
  number: string | null;
  date: string | null;
  /** Only where no day is printed. */
  month: string | null;
  published: string | null;
  period: [number, number] | null;
}

/** The flat record of one plan as it is printed. */
export interface ParsedPlan {
  printed: PrintedFacts;
  sections: PrintedSection[];
  clauses: ClauseText[];
  omissions: Omission[];
  joins: Join[];
  diagnostics: Diagnostic[];
  /** Returns of the input that had no effect. */
  unusedReturns: UnusedReturn[];
  source: PrintedSection['source'];
  /** Place of the words from `start` to `end` (UTF-16 units) of a clause's text. */
  placeIn: (clause: string, start: number, end: number) => Clause['source'];
}

/** Parses one plan. Throws only when the conservation law is broken, which is a defect of the parser. */
export function parsePlan(input: ParseInput): ParsedPlan {
  const { file } = input;
  const range = input.range ?? { from: 1, to: input.lines.length };
  const printed = input.lines.slice(range.from - 1, range.to);
  const { lines, codes } = blankOuterCodes(printed);
  const place = (spans: readonly Span[]) => sourceOf(spans, input.lines, file);

  const page = findWebPage(lines);
  const furniture: Furniture = new Map([...page].map((line) => [line, 'web-page']));
  for (const [line, reason] of findFurniture(lines.filter(({ number }) => !page.has(number))))
    furniture.set(line, reason);
  const contents = lines.filter((line) => furniture.get(line.number) === 'table-of-contents');
  const skip = new Set(furniture.keys());
  const annexMark = markOfAnnexedPlan(lines, skip);
  /** The plan itself was the first annex. */
  const annexed = new Map(annexMark === null ? [] : [['annex', 1]]);
  const reading = readChunks(lines, skip, new Set(contents.map((line) => entryKey(line.text))), annexMark);
  const blocks = markClosings(nameSections(splitHeadings(withoutSubtitleMark(reading.chunks))));
  const { front, text } = divide(blocks);
  const { nodes, unused } = buildOutline(text, input.returns);
  const closing = text.filter((block) => block.type === 'closing');
  const signed = (role: FrontRole) => closing.find((block) => block.role === role)?.passage.text ?? null;

  const flat = flatten(front, nodes, place);
  const omitted = [
    ...lines.flatMap((line) => {
      const reason = furniture.get(line.number);
      return reason ? [{ passage: passageOfLine(line), reason }] : [];
    }),
    ...front.repeated.map((passage) => ({ passage, reason: 'repeated-title' as const })),
    ...codes.map((passage) => ({ passage, reason: 'blank-code' as const })),
  ].sort((a, b) => (a.passage.spans[0]?.line ?? 0) - (b.passage.spans[0]?.line ?? 0));

  const breach = findBreach(printed, [...flat.passages, ...omitted.map((omission) => omission.passage)]);
  if (breach) {
    throw new Error(
      `${file}:${breach.line}:${breach.column}: conservation law broken: expected “${breach.expected}”, found “${breach.actual}” [conservation]`,
    );
  }
  const date = front.date ?? isoDate(signed('date') ?? '');
  const month = front.month ?? isoMonth(signed('date') ?? '');
  const remarks: Remark[] = [...reading.remarks, ...checkNumbering(nodes, annexed)];
  if (!front.title) remarks.push(missingTitle(range.from));
  if (!nodes.some((node) => 'section' in node)) remarks.push(missingOutline(range.from));
  return {
    printed: {
      title: front.title?.text ?? null,
      issuer: front.issuer ?? namesInARow(closing) ?? issuerOfTitle(front.heading),
      number: front.number,
      date,
      month: date === null ? month : null,
      published: front.published,
      period: front.period,
    },
    sections: flat.sections,
    clauses: flat.clauses,
    omissions: omitted.map(({ passage, reason }) => ({
      ...place(passage.spans),
      text: passage.text,
      reason,
    })),
    joins: [...reading.joins, ...front.joins]
      .sort((a, b) => a.line - b.line)
      .map((join) => describeJoin(join, input.lines, file)),
    unusedReturns: unused,
    diagnostics: remarks.sort((a, b) => a.line - b.line).map((remark) => ({ ...remark, file })),
    source: lines.length === 0 ? null : wholeSource(lines, input.lines, file),
    placeIn: (clause, start, end) => {
      const whole = flat.byClause.get(clause);
      const part = whole ? slicePassage(whole, start, end) : null;
      if (!part) throw new Error(`${file}: no words at ${start}–${end} of ${clause}`);
      return place(part.spans);
    },
  };
}

/** The front matter, and what comes after it: from the first table or heading on. */
function divide(blocks: readonly Block[]): { front: Front; text: Block[] } {
  const end = blocks.findIndex(
    (block) => block.type === 'table' || (block.type === 'paragraph' && block.heading),
  );
  const lines = (end < 0 ? blocks : blocks.slice(0, end)).filter((block) => block.type !== 'table');
  const closing = new Map(
    lines.flatMap((block) => (block.type === 'closing' ? [[block.passage, block.role] as const] : [])),
  );
  const front = readFront(
    lines.map(({ passage }) => passage),
    closing,
  );
  return { front, text: end < 0 ? [] : blocks.slice(end) };
}

function missingTitle(line: number): Remark {
  return warning('title-missing', line, {
    severity: 'error',
    reason: 'Expected a line with the title of the plan before its text, found none',
    hint: 'Supply `title` for the plan in seeds/manifest.yaml; it will be marked as the editor’s.',
  });
}

function missingOutline(line: number): Remark {
  return warning('outline-empty', line, {
    reason: 'Expected numbered headings, found none; the whole text is kept as plain paragraphs and tables',
    hint: 'Look at the lines: if the plan numbers its headings in a new way, add a row to src/plan/lines/markers.ts.',
  });
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

function wholeSource(lines: readonly Line[], all: readonly Line[], file: string): PrintedSection['source'] {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const first = filled[0];
  const last = filled.at(-1);
  if (!first || !last) return null;
  return sourceOf([...passageOfLine(first).spans, ...passageOfLine(last).spans], all, file);
}
