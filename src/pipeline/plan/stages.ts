/**
 * The stages of reading a plan, in their order. Each takes what those before it wrote and adds to it; none imports from
 * a later one. The head of each stage's file says what it reads, writes and guarantees.
 */
import { doubts } from './doubts/doubts.ts';
import type { Draft, DraftInput, Stage } from './draft.ts';
import { frontStage } from './front/divide.ts';
import { NO_FRONT } from './front/front.ts';
import { findHeadings } from './headings/find-headings.ts';
import { readMarks } from './marks/read-marks.ts';
import { outlineStage } from './outline/outline.ts';
import { pageStage } from './page/page.ts';
import { readParagraphs } from './paragraphs/read-paragraphs.ts';
import { recordPlan } from './record/record.ts';
import { tableStage } from './tables/tables.ts';
import { tokenStage } from './tokens/classify-lines.ts';

/** The stages, in the order in which they run. */
export const STAGES: readonly Stage[] = [
  { name: 'tokens', run: tokenStage },
  { name: 'page', run: pageStage },
  { name: 'tables', run: tableStage },
  { name: 'marks', run: readMarks },
  { name: 'paragraphs', run: readParagraphs },
  { name: 'headings', run: ({ paragraphs }) => ({ blocks: findHeadings(paragraphs) }) },
  { name: 'front', run: frontStage },
  { name: 'outline', run: outlineStage },
  { name: 'record', run: (draft) => ({ record: recordPlan(draft.front, draft.nodes, draft.place) }) },
  { name: 'doubts', run: (draft) => ({ remarks: doubts(draft) }) },
];

/** Runs the stages over the lines of a plan. */
export function runStages(input: DraftInput): Draft {
  return STAGES.reduce(afterStage, emptyDraft(input));
}

/** Runs one stage: what is known before it, with what it writes. */
export function afterStage(known: Draft, { run }: Stage): Draft {
  const written = run(known);
  return {
    ...known,
    ...written,
    omitted: [...known.omitted, ...(written.omitted ?? [])],
    joins: [...known.joins, ...(written.joins ?? [])],
    remarks: [...known.remarks, ...(written.remarks ?? [])],
  };
}

/** What is known before the first stage. */
export function emptyDraft(input: DraftInput): Draft {
  return {
    ...input,
    tokens: [],
    notes: new Map(),
    contents: new Set(),
    pageBreaks: new Set(),
    items: [],
    unreadHeads: new Set(),
    marks: new Map(),
    unread: new Set(),
    numbersAbove: new Map(),
    paragraphs: [],
    blocks: [],
    front: NO_FRONT,
    text: [],
    closing: [],
    nodes: [],
    unusedReturns: [],
    record: { sections: [], clauses: [], passages: [], byClause: new Map() },
    omitted: [],
    joins: [],
    remarks: [],
  };
}
