/** A plan as plain Markdown: YAML front matter that names it, headings with their printed marks, paragraphs, tables. */

import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { SiteClause, SitePlan } from '../collections.ts';
import type { Section } from '../schemas/section.ts';
import { headingLevel, headingText } from '../text/heading.ts';

/**
 * The whole text in order; each clause is followed by its id in an HTML comment. `url` is the address of the
 * plan: with `#` and an id that of a clause.
 */
export function planMarkdown(plan: SitePlan, url: string): string {
  const nodes = [
    ...plan.sections.map((section) => ({ order: section.order, section })),
    ...plan.clauses.map((clause) => ({ order: clause.order, clause })),
  ].sort((a, b) => a.order - b.order);
  const children = nodes.flatMap((node): RootContent[] =>
    'section' in node ? [heading(node.section)] : [...clauseNodes(node.clause)],
  );
  const text = toMarkdown(
    { type: 'root', children },
    { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' },
  );
  return `---\n${stringify(identification(plan, url))}---\n\n${text}`;
}

/** What names the plan, as far as it is known. */
function identification({ data }: SitePlan, url: string): Record<string, string> {
  const { title, titleSource, issuer, number, date, published, source } = data;
  const facts = {
    title,
    titleSource,
    issuer,
    number,
    date,
    published,
    url,
    source: `${source.file}:${source.line}-${source.endLine}`,
  };
  return Object.fromEntries(
    Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== null),
  );
}

function heading(section: Section): RootContent {
  const depth = headingLevel(section.depth) as 1 | 2 | 3 | 4 | 5 | 6;
  return { type: 'heading', depth, children: [{ type: 'text', value: headingText(section) }] };
}

function clauseNodes(clause: SiteClause): RootContent[] {
  const place: RootContent = { type: 'html', value: `<!-- ${clause.id} -->` };
  if (!clause.rows)
    return [
      {
        type: clause.role === 'title' ? 'heading' : 'paragraph',
        ...(clause.role === 'title' ? { depth: 1 as const } : {}),
        children: [{ type: 'text', value: clause.text }],
      } as RootContent,
      place,
    ];
  const rows = clause.table?.header ? clause.rows : [[], ...clause.rows];
  const columns = clause.table?.columns ?? 1;
  return [
    {
      type: 'table',
      children: rows.map((cells) => ({
        type: 'tableRow',
        children: [...cells, ...Array<string>(Math.max(0, columns - cells.length)).fill('')].map((cell) => ({
          type: 'tableCell',
          children: [{ type: 'text', value: cell.replaceAll('\n', ' ') }],
        })),
      })),
    },
    place,
  ];
}
