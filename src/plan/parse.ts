/**
 * From the lines of one plan to its flat record.
 *
 * Reads: the lines and the name of the seed. Writes nothing. Steps, in this order:
 * furniture → chunks → headings → front matter → outline → numbering → addresses → conservation.
 */
import type { Clause, ClauseKind, ClauseText, FrontRole } from '../schemas/clause.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Join, Omission } from '../schemas/omission.ts';
import type { Section } from '../schemas/section.ts';
import { sha256 } from '../text/sha256.ts';
import { tableText } from '../text/table-text.ts';
import { addressSections, clauseNumbering, FRONT_SECTION_ID } from './address.ts';
import { findBreach } from './conservation.ts';
import { type Remark, warning } from './diagnose.ts';
import { type Front, readFront } from './front.ts';
import { findFurniture } from './furniture.ts';
import { splitHeadings } from './headings.ts';
import type { Line } from './lines.ts';
import { checkNumbering } from './numbering.ts';
import { buildOutline, type OutlineNode, type Returns } from './outline.ts';
import { type LineJoin, readChunks } from './paragraphs.ts';
import { joinPassages, type Passage, passageOfLine, slicePassage, sourceOf } from './passage.ts';
import type { TableBlock } from './types.ts';

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
}

/** The flat record of one plan: what reading, search and comparison all consume. Types and themes are still empty. */
export interface ParsedPlan {
  printed: PrintedFacts;
  sections: Section[];
  clauses: ClauseText[];
  omissions: Omission[];
  joins: Join[];
  diagnostics: Diagnostic[];
  source: Section['source'];
  /** Place of the words from `start` to `end` (UTF-16 units) of a clause's text. */
  placeIn: (clause: string, start: number, end: number) => Clause['source'];
}

/** Parses one plan. Throws only when the conservation law is broken, which is a defect of the parser. */
export function parsePlan(input: ParseInput): ParsedPlan {
  const { file } = input;
  const range = input.range ?? { from: 1, to: input.lines.length };
  const lines = input.lines.slice(range.from - 1, range.to);
  const place = (passage: Passage) => sourceOf(passage.spans, input.lines, file);

  const furniture = findFurniture(lines);
  const reading = readChunks(lines, new Set(furniture.keys()));
  const blocks = splitHeadings(reading.chunks);
  const frontEnd = blocks.findIndex((block) => block.type === 'table' || block.heading !== null);
  const frontBlocks = frontEnd < 0 ? blocks : blocks.slice(0, frontEnd);
  const front = readFront(
    frontBlocks.flatMap((block) => (block.type === 'paragraph' ? [block.passage] : [])),
  );
  const nodes = buildOutline(frontEnd < 0 ? [] : blocks.slice(frontEnd), input.returns);

  const flat = flatten(front, nodes, place);
  const omitted = [
    ...lines.flatMap((line) => {
      const reason = furniture.get(line.number);
      return reason ? [{ passage: passageOfLine(line), reason }] : [];
    }),
    ...front.repeated.map((passage) => ({ passage, reason: 'repeated-title' as const })),
  ].sort((a, b) => (a.passage.spans[0]?.line ?? 0) - (b.passage.spans[0]?.line ?? 0));

  const breach = findBreach(lines, [...flat.passages, ...omitted.map((omission) => omission.passage)]);
  if (breach) {
    throw new Error(
      `${file}:${breach.line}:${breach.column}: conservation law broken: expected “${breach.expected}”, found “${breach.actual}” [conservation]`,
    );
  }
  const remarks: Remark[] = [...reading.remarks, ...checkNumbering(nodes)];
  if (!front.title) remarks.push(missingTitle(range.from));
  if (nodes.length === 0) remarks.push(missingOutline(range.from));
  return {
    printed: {
      title: front.title?.text ?? null,
      issuer: front.issuer,
      number: front.number,
      date: front.date,
    },
    sections: flat.sections,
    clauses: flat.clauses,
    omissions: omitted.map(({ passage, reason }) => ({ ...place(passage), text: passage.text, reason })),
    joins: [...reading.joins, ...front.joins]
      .sort((a, b) => a.line - b.line)
      .map((join) => describeJoin(join, input.lines, file)),
    diagnostics: remarks.sort((a, b) => a.line - b.line).map((remark) => ({ ...remark, file })),
    source: lines.length === 0 ? null : wholeSource(lines, input.lines, file),
    placeIn: (clause, start, end) => {
      const whole = flat.byClause.get(clause);
      const part = whole ? slicePassage(whole, start, end) : null;
      if (!part) throw new Error(`${file}: no words at ${start}–${end} of ${clause}`);
      return place(part);
    },
  };
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
    reason: 'Expected numbered headings, found none; the whole text is kept as plain paragraphs',
    hint: 'Look at the lines: if the plan numbers its headings in a new way, add a row to src/plan/markers.ts.',
  });
}

interface Flat {
  sections: Section[];
  clauses: ClauseText[];
  /** Every shown passage, for the conservation law. */
  passages: Passage[];
  /** The text of each clause with its origin. */
  byClause: Map<string, Passage>;
}

/** Numbers, addresses and lists front matter and outline in the order of the text. */
function flatten(
  front: Front,
  nodes: readonly OutlineNode[],
  place: (passage: Passage) => Clause['source'],
): Flat {
  const ids = addressSections(nodes);
  const nextId = clauseNumbering();
  const flat: Flat = { sections: [], clauses: [], passages: [], byClause: new Map() };
  let order = 0;

  const addClause = (section: string, kind: ClauseKind, passage: Passage, role: FrontRole | null) => {
    const id = nextId(section, 'p');
    flat.passages.push(passage);
    flat.byClause.set(id, passage);
    flat.clauses.push({
      id,
      section,
      kind,
      role,
      hash: sha256(passage.text),
      order: order++,
      source: place(passage),
      table: null,
      text: passage.text,
      rows: null,
    });
  };
  const addTable = (section: string, table: TableBlock) => {
    if (table.caption) addClause(section, 'caption', table.caption, null);
    const rows = [...(table.header.length > 0 ? [table.header] : []), ...table.rows];
    const cells = rows.flat();
    flat.passages.push(...cells);
    const id = nextId(section, 't');
    flat.byClause.set(id, tablePassage(rows));
    const text = tableText(rows.map((row) => row.map((cell) => cell.text)));
    flat.clauses.push({
      id,
      section,
      kind: 'table',
      role: null,
      hash: sha256(text),
      order: order++,
      source: place({ text, spans: cells.flatMap((cell) => cell.spans), glues: [] }),
      table: { header: table.header.length > 0, columns: Math.max(...rows.map((row) => row.length)) },
      text,
      rows: rows.map((row) => row.map((cell) => cell.text)),
    });
  };

  flat.sections.push(frontSection(front, place));
  order += 1;
  for (const line of front.lines) {
    addClause(FRONT_SECTION_ID, line.role ? 'front' : 'text', line.passage, line.role);
  }
  for (const node of nodes) {
    if ('section' in node) {
      const { heading, parent, depth } = node.section;
      const parts = [heading.mark, heading.title, heading.terminator].filter((part) => part !== null);
      flat.passages.push(...parts);
      flat.sections.push({
        id: ids.get(node.section) ?? '',
        parent: parent ? (ids.get(parent) ?? null) : null,
        depth,
        form: heading.form,
        number: heading.mark?.text ?? null,
        title: heading.title?.text ?? '',
        terminator: heading.terminator?.text ?? '',
        kind: heading.kind,
        type: null,
        typeRule: null,
        themes: [],
        themeReason: '',
        order: order++,
        source: place({ text: '', spans: parts.flatMap((part) => part.spans), glues: [] }),
      });
      continue;
    }
    const { clause } = node;
    const section = clause.section ? (ids.get(clause.section) ?? '') : FRONT_SECTION_ID;
    if (clause.kind === 'table') addTable(section, clause.table);
    else addClause(section, 'text', clause.passage, null);
  }
  return flat;
}

/** The cells of a table as one passage, put together as `tableText` does. */
function tablePassage(rows: readonly (readonly Passage[])[]): Passage {
  return joinPassages(
    rows.map((row) => joinPassages(row, '\t')),
    '\n',
  );
}

function frontSection(front: Front, place: (passage: Passage) => Clause['source']): Section {
  const spans = front.lines.flatMap((line) => line.passage.spans);
  return {
    id: FRONT_SECTION_ID,
    parent: null,
    depth: 0,
    form: 'front',
    number: null,
    title: '',
    terminator: '',
    kind: 'block',
    type: null,
    typeRule: null,
    themes: [],
    themeReason: '',
    order: 0,
    source: spans.length === 0 ? null : place({ text: '', spans, glues: [] }),
  };
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

function wholeSource(lines: readonly Line[], all: readonly Line[], file: string): Section['source'] {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const first = filled[0];
  const last = filled.at(-1);
  if (!first || !last) return null;
  return sourceOf([...passageOfLine(first).spans, ...passageOfLine(last).spans], all, file);
}
