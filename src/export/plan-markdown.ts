/** A plan as plain Markdown: front matter, headings with their printed marks, paragraphs, tables. */

import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { SiteClause, SitePlan } from '../collections.ts';
import type { Section } from '../schemas/section.ts';
import { headingLevel, headingText } from '../text/heading.ts';

/** The whole text in order; each clause is followed by its id in an HTML comment. */
export function planMarkdown(plan: SitePlan): string {
  const nodes = [
    ...plan.sections.map((section) => ({ order: section.order, section })),
    ...plan.clauses.map((clause) => ({ order: clause.order, clause })),
  ].sort((a, b) => a.order - b.order);
  const children = nodes.flatMap((node): RootContent[] =>
    'section' in node ? [heading(node.section)] : [...clauseNodes(node.clause)],
  );
  return toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' });
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
