/**
 * The stages of reading a plan, in their order. Each takes what those before it wrote and adds to it; none imports from
 * a later one. The head of each stage's file says what it reads, writes and guarantees.
 */
import type { OmissionReason } from '../schemas/omission.ts';
import { doubts } from './doubts/doubts.ts';
import type { Draft, DraftInput, Stage } from './draft.ts';
import { divide } from './front/divide.ts';
import { readFront } from './front/front.ts';
import { findHeadings } from './headings/find-headings.ts';
import type { TableBlock } from './lines/blocks.ts';
import type { Passage } from './lines/passage.ts';
import { readMarks } from './marks/read-marks.ts';
import { checkNumbering } from './outline/numbering.ts';
import { buildOutline } from './outline/outline.ts';
import { readPage } from './page/page.ts';
import { readParagraphs } from './paragraphs/read-paragraphs.ts';
import { recordPlan } from './record/record.ts';
import { Budget } from './tables/budget.ts';
import { findTables, type TableRegion } from './tables/tables.ts';
import { classifyLines } from './tokens/classify-lines.ts';
import type { LineToken } from './tokens/token.ts';

/** The stages, in the order in which they run. */
export const STAGES: readonly Stage[] = [
  { name: 'tokens', run: tokens },
  { name: 'page', run: page },
  { name: 'tables', run: tables },
  { name: 'marks', run: ({ items, unreadHeads }) => readMarks(items.filter(isToken), unreadHeads) },
  { name: 'paragraphs', run: (draft) => readParagraphs(draft) },
  { name: 'headings', run: ({ paragraphs }) => ({ blocks: findHeadings(paragraphs) }) },
  { name: 'front', run: front },
  { name: 'outline', run: outline },
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
    front: readFront([]),
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

function tokens({ lines }: Draft): Partial<Draft> {
  const { tokens, codes } = classifyLines(lines);
  return { tokens, omitted: leftOut(codes, 'blank-code') };
}

function page(draft: Draft): Partial<Draft> {
  const { tokens, omitted, cuts, notes, contents, remarks } = readPage(draft.tokens);
  const text = tokens.filter((token) => !omitted.has(token));
  const pageBreaks = new Set(
    tokens.filter((token, index) => {
      const above = tokens[index - 1];
      const reason = above && omitted.get(above);
      return !omitted.has(token) && (reason === 'page-number' || reason === 'running-header');
    }),
  );
  return {
    tokens: text,
    notes,
    contents,
    pageBreaks,
    remarks,
    omitted: [
      ...cuts,
      ...tokens.flatMap((token) => {
        const reason = omitted.get(token);
        return reason ? [{ passage: token.passage, reason }] : [];
      }),
    ],
  };
}

function tables({ tokens, lines }: Draft): Partial<Draft> {
  const budget = new Budget(lines.reduce((sum, { text }) => sum + text.length, 0));
  const { regions, heads, remarks } = findTables(tokens, budget);
  const starts = [0, ...regions.map(({ to }) => to)];
  const items: (LineToken | TableBlock)[] = starts.flatMap((start, index) => {
    const region = regions[index];
    const between = tokens.slice(start, region?.from);
    return region ? [...between, region.table] : between;
  });
  return {
    items,
    unreadHeads: heads,
    remarks,
    joins: regions.flatMap(({ joins }) => joins),
    omitted: regions.flatMap((region) => leftOutOfTable(region, tokens)),
  };
}

function leftOutOfTable(
  { repeatedHeads, rules, borders }: TableRegion,
  tokens: readonly LineToken[],
): Draft['omitted'] {
  const passages = (indices: readonly number[]) =>
    indices.flatMap((index) => (tokens[index] ? [tokens[index].passage] : []));
  return [
    ...leftOut(passages(repeatedHeads), 'repeated-head'),
    ...leftOut([...passages(rules ?? []), ...(borders ?? [])], 'table-rule'),
  ];
}

function front({ blocks }: Draft): Partial<Draft> {
  const { front, text, closing } = divide(blocks);
  return {
    front,
    text,
    closing,
    joins: front.joins,
    remarks: front.remarks,
    omitted: leftOut(front.repeated, 'repeated-title'),
  };
}

function outline({ text, returns, numbersAbove }: Draft): Partial<Draft> {
  const { nodes, unused } = buildOutline(text, returns);
  return { nodes, unusedReturns: unused, remarks: checkNumbering(nodes, numbersAbove) };
}

function leftOut(passages: readonly Passage[], reason: OmissionReason): Draft['omitted'] {
  return passages.map((passage) => ({ passage, reason }));
}

function isToken(item: LineToken | TableBlock): item is LineToken {
  return 'form' in item;
}
