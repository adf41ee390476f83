/**
 * Stage 10, `doubts`.
 * Reads: `lines`, `front`, `nodes`, `omitted`.
 * Writes: `remarks`: where the reading of a plan is doubtful, though nothing is lost.
 * Guarantees: each doubt names a place and what to do; a plan whose reading is sound has none.
 */

import { detail } from '../../diagnostics/details.ts';
import { type Remark, remark } from '../../diagnostics/remark.ts';
import type { Line } from '../../readers/document.ts';
import type { FrontRole } from '../../schemas/clause.ts';
import type { Form } from '../../schemas/section.ts';
import { endsParagraph } from '../../text/sentences.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Front } from '../front/front.ts';
import type { LeftOut } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';
import type { PlanNode, SectionNode } from '../outline/outline.ts';
import {
  FEWEST_CLAUSES_ON_A_LINE,
  FEWEST_LINES_OF_PAGE,
  FEWEST_PARTS_OF_PAGE,
  FEWEST_REPEATED_SECTIONS,
  FEWEST_UNENDED_CLAUSES,
  LONGEST_CLAUSE_UNITS,
} from './limits.ts';

/** Share of a plan's clauses that may end without a full stop: lists and labels do; of the texts read rightly none had more. */
const MOST_UNENDED = 0.05;
/** Roles of lines above a text that nothing tells. */
const MAY_BE_TEXT: ReadonlySet<FrontRole | null> = new Set([null, 'other', 'subtitle']);
/** Share of the lines of a page that end in no sentence. Least real case: 0.7. */
const LEAST_UNENDED_OF_PAGE = 0.6;
/** Forms that always have a title. */
const TITLED: ReadonlySet<Form> = new Set(['volume', 'numbered-chapter', 'numbered-section']);

/** What the stage is given. */
export interface Doubted {
  lines: readonly Line[];
  front: Front;
  nodes: readonly PlanNode[];
  omitted: readonly LeftOut[];
}

type Check = (plan: Doubted) => Remark[];

const CHECKS: readonly Check[] = [
  missingText,
  missingDocument,
  missingTitle,
  missingOutline,
  repeatedHeadings,
  untitledHeadings,
  attributesOutsideTables,
  unendedClauses,
  lostLineEnds,
];

/** Says where the reading of a plan is doubtful. */
export function doubts(plan: Doubted): Remark[] {
  return CHECKS.flatMap((check) => check(plan));
}

function missingText(plan: Doubted): Remark[] {
  return hasText(plan) ? [] : [remark('text-missing', plan.lines[0]?.number ?? 1)];
}

/** No heading, and lines that end nowhere between those of a page: the front page of a site, not a document. */
function missingDocument({ lines, front, nodes, omitted }: Doubted): Remark[] {
  const text = front.lines.flatMap(({ role, token }) => (MAY_BE_TEXT.has(role) ? [token.text] : []));
  const unended = text.filter((each) => !endsParagraph(each));
  const ofPage = omitted.filter(({ reason }) => reason === 'web-page');
  const isPage =
    sections(nodes).length === 0 &&
    text.length >= FEWEST_LINES_OF_PAGE &&
    unended.length >= LEAST_UNENDED_OF_PAGE * text.length &&
    ofPage.length >= FEWEST_PARTS_OF_PAGE;
  if (!isPage) return [];
  const actual = `${unended.length} of ${text.length} lines end in no sentence`;
  return [remark('document-missing', lines[0]?.number ?? 1, { actual })];
}

function hasText({ front, nodes }: Doubted): boolean {
  return front.lines.some(({ role }) => role === null) || nodes.some(isContent);
}

/** True for what is neither above the text nor closes it. */
function isContent(node: PlanNode): boolean {
  return node.type !== 'text' || node.role === null;
}

function missingTitle({ front, lines }: Doubted): Remark[] {
  return front.title ? [] : [remark('title-missing', lines[0]?.number ?? 1)];
}

function missingOutline(plan: Doubted): Remark[] {
  const isEmpty = sections(plan.nodes).length === 0 && hasText(plan);
  return isEmpty ? [remark('outline-empty', plan.lines[0]?.number ?? 1)] : [];
}

/** The same numbered heading twice: a few stand again by mistake, many because the contents were taken for text. */
function repeatedHeadings({ nodes }: Doubted): Remark[] {
  const seen = new Map<string, SectionNode>();
  const repeated: SectionNode[] = [];
  for (const section of sections(nodes)) {
    const { mark, title, kind } = section.heading;
    if (!mark || !title || kind !== 'block') continue;
    const key = withoutWhiteSpace(`${section.parent?.heading.title?.text ?? ''}|${mark.text}${title.text}`);
    const loose = withoutWhiteSpace(`${mark.text}${title.text}`);
    if (seen.has(key) || (TITLED.has(section.heading.form) && seen.has(loose))) repeated.push(section);
    seen.set(key, section);
    seen.set(loose, section);
  }
  const [first] = repeated;
  if (!first) return [];
  if (repeated.length >= FEWEST_REPEATED_SECTIONS) {
    return [remark('headings-repeated', lineOf(first.heading.mark), { actual: String(repeated.length) })];
  }
  return repeated.map(({ heading }) =>
    remark('heading-repeated', lineOf(heading.mark), {
      actual: `${heading.mark?.text ?? ''}${heading.title?.text ?? ''}`,
    }),
  );
}

function untitledHeadings({ nodes }: Doubted): Remark[] {
  return sections(nodes)
    .filter(({ heading }) => TITLED.has(heading.form) && heading.title === null)
    .map(({ heading }) =>
      remark('heading-untitled', lineOf(heading.mark), { actual: heading.mark?.text ?? '' }),
    );
}

/** The nature of an indicator, and nothing else. */
const NATURE_ALONE = withExamples(
  /^[（(]?(?:约束性|预期性)(?:指标)?[）)]?$/u,
  '约束性 预期性 约束性指标 （约束性） (预期性指标)',
  '约束 甲约束性 约束性甲 指标',
);

/** 约束性 or 预期性 alone on its line: a cell of a table that was not recognised. */
function attributesOutsideTables({ nodes }: Doubted): Remark[] {
  const found = texts(nodes).filter(({ text }) => NATURE_ALONE.test(text.trim()));
  const [first] = found;
  return first ? [remark('attribute-outside-table', lineOf(first), { actual: String(found.length) })] : [];
}

/** Many paragraphs that end in mid-sentence were broken and not put together, or are cells of a table. */
function unendedClauses({ nodes }: Doubted): Remark[] {
  const all = nodes.flatMap((node) => (node.type === 'text' && node.role === null ? [node.passage] : []));
  const unended = all.filter(({ text }) => !endsParagraph(text) && !/[）)》”]$/u.test(text));
  const [first] = unended;
  const isMany = unended.length >= FEWEST_UNENDED_CLAUSES && unended.length > MOST_UNENDED * all.length;
  if (!first || !isMany) return [];
  const actual = detail('share', { count: unended.length, all: all.length });
  return [remark('clauses-unended', lineOf(first), { actual })];
}

/** A paragraph as long as several, or many of them on one line: the text has lost its line ends. */
function lostLineEnds({ nodes }: Doubted): Remark[] {
  const all = texts(nodes);
  const long = all.find(({ text }) => text.length > LONGEST_CLAUSE_UNITS);
  const byLine = Map.groupBy(all, lineOf);
  const crowded = [...byLine].find(([, clauses]) => clauses.length >= FEWEST_CLAUSES_ON_A_LINE);
  const line = long ? lineOf(long) : crowded?.[0];
  return line === undefined ? [] : [remark('line-ends-missing', line)];
}

function sections(nodes: readonly PlanNode[]): SectionNode[] {
  return nodes.filter((node) => node.type === 'section');
}

function texts(nodes: readonly PlanNode[]): Passage[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [node.passage] : []));
}

function lineOf(passage: Passage | null): number {
  return passage?.spans[0]?.line ?? 1;
}
