/**
 * Stage 9, `record`.
 * Reads: `front`, `nodes`; `place`, which finds a passage in the file.
 * Writes: `record`, sections and clauses with addresses and places, in the order of the text.
 * Guarantees: ids are unique; every character of the plan is in one of them or was left out (`conservation.ts`).
 */

import type { Clause, ClauseKind, ClauseText, FrontRole } from '../../schemas/clause.ts';
import type { PrintedSection } from '../../schemas/section.ts';
import { greatest } from '../../text/extremes.ts';
import { FRONT_SECTION_ID } from '../../text/place.ts';
import { sha256 } from '../../text/sha256.ts';
import { tableText } from '../../text/table-text.ts';
import type { Front } from '../front/front.ts';
import type { TableBlock } from '../lines/blocks.ts';
import { joinPassages, type Passage, type Span } from '../lines/passage.ts';
import type { PlanNode, SectionNode } from '../outline/outline.ts';
import { addressSections, clauseNumbering } from './address.ts';

/** Sections and clauses of a plan in the order of the text. */
export interface PlanRecord {
  sections: PrintedSection[];
  clauses: ClauseText[];
  /** Every shown passage, for the conservation law. */
  passages: Passage[];
  /** The text of each clause with its origin, by id. */
  byClause: Map<string, Passage>;
}

/** Numbers, addresses and lists front matter and outline in the order of the text. */
export function recordPlan(
  front: Front,
  nodes: readonly PlanNode[],
  place: (spans: readonly Span[]) => Clause['source'],
): PlanRecord {
  const ids = addressSections(nodes);
  const idOf = (section: SectionNode): string => {
    const id = ids.get(section);
    if (id === undefined) throw new Error(`no address for the section ${section.heading.mark?.text}`);
    return id;
  };
  const nextId = clauseNumbering();
  const record: PlanRecord = { sections: [], clauses: [], passages: [], byClause: new Map() };
  let order = 0;

  const addClause = (section: string, kind: ClauseKind, passage: Passage, role: FrontRole | null) => {
    const id = nextId(section, 'p');
    record.passages.push(passage);
    record.byClause.set(id, passage);
    record.clauses.push({
      id,
      section,
      kind,
      role,
      hash: sha256(passage.text),
      order: order++,
      source: place(passage.spans),
      table: null,
      text: passage.text,
      rows: null,
    });
  };
  const addTable = (section: string, table: TableBlock) => {
    if (table.caption) addClause(section, 'caption', table.caption, null);
    const header = withoutEmptyEnd(table.header);
    const rows = [...(header.length > 0 ? [header] : []), ...table.rows];
    const cells = rows.flat();
    for (const cell of cells) record.passages.push(cell);
    const id = nextId(section, 't');
    record.byClause.set(id, tablePassage(rows));
    const text = tableText(rows.map((row) => row.map((cell) => cell.text)));
    record.clauses.push({
      id,
      section,
      kind: 'table',
      role: null,
      hash: sha256(text),
      order: order++,
      source: place(inOrder(cells.flatMap((cell) => cell.spans))),
      table: { header: header.length > 0, columns: greatest(rows.map((row) => row.length)) },
      text,
      rows: rows.map((row) => row.map((cell) => cell.text)),
    });
  };
  const addSection = (node: SectionNode) => {
    const { heading, parent, depth } = node;
    const parts = [heading.mark, heading.title, heading.terminator].filter((part) => part !== null);
    record.passages.push(...parts);
    record.sections.push({
      id: idOf(node),
      parent: parent && idOf(parent),
      depth,
      form: heading.form,
      number: heading.mark?.text ?? null,
      title: heading.title?.text ?? '',
      terminator: heading.terminator?.text ?? '',
      kind: heading.kind,
      order: order++,
      source: place(parts.flatMap((part) => part.spans)),
    });
  };

  record.sections.push(frontSection(front, place));
  order += 1;
  for (const { token, role } of front.lines) {
    addClause(FRONT_SECTION_ID, role ? 'front' : 'text', token.passage, role);
  }
  for (const node of nodes) {
    const section = node.parent ? idOf(node.parent) : FRONT_SECTION_ID;
    if (node.type === 'section') addSection(node);
    else if (node.type === 'table') addTable(section, node.table);
    else addClause(section, node.role ? 'front' : 'text', node.passage, node.role);
  }
  return record;
}

/** The cells of a header up to the last that has words: an entry prints empty ones up to the last column of the table. */
function withoutEmptyEnd(header: readonly Passage[]): Passage[] {
  return header.slice(0, header.findLastIndex(({ text }) => text !== '') + 1);
}

/** Spans in the order of the file: the cells of a row may stand on lines that go to and fro. */
function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.line - b.line || a.start - b.start);
}

/** The cells of a table as one passage, as long as its text: what stands between them is of the same length in both. */
function tablePassage(rows: readonly (readonly Passage[])[]): Passage {
  return joinPassages(
    rows.map((row) => joinPassages(row, '\t')),
    '\n',
  );
}

function frontSection(front: Front, place: (spans: readonly Span[]) => Clause['source']): PrintedSection {
  const spans = front.lines.flatMap(({ token }) => token.passage.spans);
  return {
    id: FRONT_SECTION_ID,
    parent: null,
    depth: 0,
    form: 'front',
    number: null,
    title: '',
    terminator: '',
    kind: 'block',
    order: 0,
    source: spans.length === 0 ? null : place(spans),
  };
}
