/** Between entries and the text of their files: YAML frontmatter, then the MDX body. */
import { stringify } from 'yaml';
import type { PlanFacts } from '../extract/fact-records.ts';
import { collectionOf, type Entry, entrySchema, type PlanEntry, planEntrySchema } from '../schemas/entry.ts';
import type { Plan } from '../schemas/plan.ts';
import { headingLevel, headingText } from '../text/heading.ts';
import type { EntryCut } from './cut.ts';
import { type ParsedNode, parseBody, printBody } from './mdx.ts';
import { type BodyNode, clauseWithoutText, entryId, rowIds } from './record.ts';

/** A file of `content/`: path from the top of the project, and its text. */
export interface ContentFile {
  path: string;
  text: string;
}

const GENERATED_BY = 'npm run content';

/** The file of an entry that is not the plan's own. */
export function entryFile(
  plan: string,
  cut: EntryCut,
  facts: PlanFacts,
  aliases: PlanEntry['aliases'],
): ContentFile {
  const { section } = cut;
  const here = new Set([section.id, ...cut.body.flatMap(idsOf)]);
  const own = Object.entries(aliases).filter(([, id]) => here.has(id));
  if (!section.source) throw new Error(`${plan}/${section.id}: a section without a place in its seed`);
  const frontmatter: Entry = entrySchema.parse({
    id: entryId(plan, section.id),
    plan,
    order: section.order,
    section,
    type: section.type,
    themes: section.themes,
    source: section.source,
    ...(own.length > 0 ? { aliases: Object.fromEntries(own) } : {}),
    ...bodyRecords(cut.body, facts),
  });
  return fileOf(`content/${collectionOf(section.type)}/${plan}/${section.id}.mdx`, frontmatter, cut.body);
}

/** The file of the plan itself. */
export function planFile(
  plan: Plan,
  order: number,
  cut: EntryCut,
  facts: PlanFacts,
  rest: Pick<
    PlanEntry,
    'omissions' | 'joins' | 'diagnostics' | 'aliases' | 'tombstones' | 'corrected' | 'draft'
  >,
): ContentFile {
  const frontmatter: PlanEntry = planEntrySchema.parse({
    ...plan,
    order,
    section: cut.section,
    ...rest,
    ...bodyRecords(cut.body, facts),
  });
  return fileOf(`content/plans/${plan.id}.mdx`, frontmatter, cut.body);
}

function idsOf(node: BodyNode): readonly string[] {
  if (node.type === 'section') return [node.section.id];
  return node.type === 'entry' ? [node.id] : [node.clause.id, ...rowIds(node.clause)];
}

function bodyRecords(body: readonly BodyNode[], facts: PlanFacts) {
  const own = new Set(body.flatMap((node) => (node.type === 'clause' ? [node.clause.id] : [])));
  const ofBody = <Fact extends { clause: string }>(list: readonly Fact[]) =>
    list.filter((fact) => own.has(fact.clause));
  return {
    subsections: body.flatMap((node) => (node.type === 'section' ? [node.section] : [])),
    clauses: body.flatMap((node) => (node.type === 'clause' ? [clauseWithoutText(node.clause)] : [])),
    children: body.flatMap((node) => (node.type === 'entry' ? [node.id] : [])),
    indicators: ofBody(facts.indicators),
    counts: ofBody(facts.counts),
    references: ofBody(facts.references),
    agencies: ofBody(facts.agencies),
    deadlines: ofBody(facts.deadlines),
    support: ofBody(facts.support),
    generatedBy: GENERATED_BY,
  };
}

function fileOf(path: string, frontmatter: object, body: readonly BodyNode[]): ContentFile {
  const mdx = printBody(body);
  assertRoundTrip(path, mdx, body);
  // Astro reads YAML 1.1, where a bare 2022-02-14 is a date and yes a boolean.
  const yaml = stringify(frontmatter, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
  const text = `---\n# Generated from seeds/ by \`${GENERATED_BY}\`. Do not edit.\n${yaml}---\n\n${mdx}`;
  return { path, text };
}

/** Proves that what was printed is read back to the letter. */
function assertRoundTrip(path: string, mdx: string, body: readonly BodyNode[]): void {
  const expected = body.map(parsedForm);
  const actual = parseBody(mdx);
  const at = expected.findIndex((node, index) => JSON.stringify(node) !== JSON.stringify(actual[index]));
  if (at >= 0 || actual.length !== expected.length) {
    const where = at < 0 ? expected.length : at;
    throw new Error(
      `${path}: the entry does not survive printing [round-trip]: expected ${JSON.stringify(expected[where])}, read back ${JSON.stringify(actual[where])}`,
    );
  }
}

/** What `parseBody` must give for a node. */
function parsedForm(node: BodyNode): ParsedNode {
  if (node.type === 'section') {
    return { type: 'heading', text: headingText(node.section), depth: headingLevel(node.section.depth) };
  }
  if (node.type === 'entry') return { type: 'entry', id: node.id };
  const { rows, text } = node.clause;
  return rows ? { type: 'table', rows } : { type: 'text', text };
}
