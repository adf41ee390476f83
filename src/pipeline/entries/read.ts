/** From the frontmatter and body of an entry back to its records: what the site, search and comparison use. */
import type { Entry, PlanEntry } from '../schemas/entry.ts';
import type { Section } from '../schemas/section.ts';
import { tableText } from '../text/table-text.ts';
import { parseBody } from './mdx.ts';
import type { BodyNode, ThemedClause } from './record.ts';

/** The body of an entry with its words, in the order of the text. Throws when frontmatter and body disagree. */
export function readBody(
  entry: Pick<Entry | PlanEntry, 'id' | 'subsections' | 'clauses'>,
  body: string,
): BodyNode[] {
  const sections = [...entry.subsections];
  const clauses = [...entry.clauses];
  const nodes = parseBody(body).map((node): BodyNode => {
    if (node.type === 'entry') return node;
    if (node.type === 'heading') return { type: 'section', section: next<Section>(sections, entry.id) };
    const clause = next(clauses, entry.id);
    const rows = node.type === 'table' ? node.rows : null;
    if ((clause.kind === 'table') !== (rows !== null))
      throw disagreement(entry.id, `another kind of clause at ${clause.id}`);
    const text = node.type === 'table' ? tableText(node.rows) : node.text;
    return { type: 'clause', clause: { ...clause, text, rows } satisfies ThemedClause };
  });
  const missing = [...sections, ...clauses][0];
  if (missing) throw disagreement(entry.id, `no ${missing.id}`);
  return nodes;
}

function next<T>(list: T[], id: string): T {
  const item = list.shift();
  if (!item) throw disagreement(id, 'more than its frontmatter names');
  return item;
}

function disagreement(id: string, found: string): Error {
  return new Error(`content/…/${id}.mdx: the body holds ${found}; run \`npm run content\``);
}
