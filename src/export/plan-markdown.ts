/** A plan or a section as plain Markdown: YAML front matter that names it, headings with their printed marks, paragraphs, tables. */

import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { SiteClause, SitePlan } from '../corpus/model.ts';
import { sectionsWithin } from '../corpus/outline.ts';
import { fillRow, headingNode, tableNode, textNodes } from '../pipeline/entries/mdast.ts';
import type { Section } from '../pipeline/schemas/section.ts';

/**
 * The whole text in order; each clause is followed by its id in an HTML comment. `url` is the address of the
 * plan: with `#` and an id that of a clause.
 */
export function planMarkdown(plan: SitePlan, url: string): string {
  return printed(identification(plan, url), plan.nodes);
}

/** A section with all that is in it; `url` is its address. */
export function sectionMarkdown(plan: SitePlan, section: Section, url: string): string {
  const within = new Set(sectionsWithin(plan, section.id).map(({ id }) => id));
  const nodes = plan.nodes.filter((node) =>
    within.has(node.type === 'section' ? node.section.id : node.clause.section),
  );
  return printed({ ...identification(plan, url), id: section.id }, nodes);
}

function printed(facts: Record<string, string>, nodes: SitePlan['nodes']): string {
  const children = nodes.flatMap((node): RootContent[] =>
    node.type === 'section' ? [headingNode(node.section)] : clauseNodes(node.clause),
  );
  const text = toMarkdown(
    { type: 'root', children },
    { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' },
  );
  return `---\n${stringify(facts)}---\n\n${text}`;
}

/** What names the plan, as far as it is known. */
function identification({ data }: SitePlan, url: string): Record<string, string> {
  const { title, titleSource, issuer, number, date, month, published, source } = data;
  const facts = {
    title,
    titleSource,
    issuer,
    number,
    date: date ?? month,
    published,
    url,
    source: `${source.file}:${source.line}-${source.endLine}`,
  };
  return Object.fromEntries(
    Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== null),
  );
}

/** The clause, followed by its id. A table has all its cells, each in one line, as plain Markdown wants it. */
function clauseNodes({ id, role, text, rows, table }: SiteClause): RootContent[] {
  const place: RootContent = { type: 'html', value: `<!-- ${id} -->` };
  if (rows) {
    const filled = rows.map((cells) => fillRow(cells, table));
    return [tableNode(filled, table, (cell) => textNodes(cell.replaceAll('\n', ' '))), place];
  }
  const children = textNodes(text);
  return [
    role === 'title' ? { type: 'heading', depth: 1, children } : { type: 'paragraph', children },
    place,
  ];
}
