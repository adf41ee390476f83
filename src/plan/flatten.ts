/** From front matter and outline to the flat record: sections and clauses with addresses and places. */
import type { Clause, ClauseKind, ClauseText, FrontRole } from '../schemas/clause.ts';
import type { PrintedSection } from '../schemas/section.ts';
import { FRONT_SECTION_ID } from '../text/place.ts';
import { sha256 } from '../text/sha256.ts';
import { tableText } from '../text/table-text.ts';
import { addressSections, clauseNumbering } from './addresses/address.ts';
import type { Front } from './front/front.ts';
import type { TableBlock } from './lines/blocks.ts';
import { joinPassages, type Passage, type Span } from './lines/passage.ts';
import type { OutlineNode, OutlineSection } from './outline/outline.ts';

/** Sections and clauses of a plan in the order of the text. */
export interface Flat {
  sections: PrintedSection[];
  clauses: ClauseText[];
  /** Every shown passage, for the conservation law. */
  passages: Passage[];
  /** The text of each clause with its origin. */
  byClause: Map<string, Passage>;
}

/** Numbers, addresses and lists front matter and outline in the order of the text. */
export function flatten(
  front: Front,
  nodes: readonly OutlineNode[],
  place: (spans: readonly Span[]) => Clause['source'],
): Flat {
  const ids = addressSections(nodes);
  const idOf = (section: OutlineSection): string => {
    const id = ids.get(section);
    if (id === undefined) throw new Error(`no address for the section ${section.heading.mark?.text}`);
    return id;
  };
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
      source: place(passage.spans),
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
      source: place(cells.flatMap((cell) => cell.spans)),
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
        id: idOf(node.section),
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
      continue;
    }
    const { clause } = node;
    const section = clause.section ? idOf(clause.section) : FRONT_SECTION_ID;
    if (clause.kind === 'table') addTable(section, clause.table);
    else addClause(section, clause.role ? 'front' : 'text', clause.passage, clause.role);
  }
  return flat;
}

/** The cells of a table as one passage, as long as its text: what stands between them is of the same length in both. */
function tablePassage(rows: readonly (readonly Passage[])[]): Passage {
  return joinPassages(
    rows.map((row) => joinPassages(row, '\t')),
    '\n',
  );
}

function frontSection(front: Front, place: (spans: readonly Span[]) => Clause['source']): PrintedSection {
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
    order: 0,
    source: spans.length === 0 ? null : place(spans),
  };
}
