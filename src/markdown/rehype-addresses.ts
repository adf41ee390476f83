import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { rowId } from '../entries/record.ts';
import type { Clause } from '../schemas/clause.ts';
import type { Section } from '../schemas/section.ts';
import { headingClasses, headingParts } from './heading-parts.ts';

interface Frontmatter {
  /** Of an entry `<plan>/<section>`, of a plan its own. */
  id?: string;
  /** Of an entry only. */
  plan?: string;
  subsections?: Section[];
  clauses?: Clause[];
  indicators?: { clause: string }[];
  references?: { clause: string }[];
  agencies?: { clause: string }[];
  /** Ids that moved: old id → id in this or another file. */
  aliases?: Record<string, string>;
}

/**
 * Gives headings, paragraphs, tables and table rows of an entry their addresses: the i-th heading is the i-th
 * of `subsections`, the i-th paragraph or table the i-th of `clauses`. Files without these stay as they are.
 */
export function rehypeAddresses() {
  return (tree: Root, file: VFile): void => {
    const frontmatter = (file.data as { astro?: { frontmatter?: Frontmatter } }).astro?.frontmatter;
    if (!frontmatter?.clauses || !frontmatter.subsections) return;
    const sections = [...frontmatter.subsections];
    const clauses = [...frontmatter.clauses];
    const marks = (clause: string) => clauseMarks(clause, frontmatter);
    const aliases = Object.entries(frontmatter.aliases ?? {});
    /** Puts the old ids of an element before its content, where they land without a script. */
    const withAliases = (node: Element): Element => {
      const own = aliases.filter(([, id]) => id === node.properties['id']);
      node.children = [...own.map(([old, id]) => aliasAnchor(old, id)), ...node.children];
      return node;
    };
    // White space between blocks would show as a gap after a run-in heading.
    const blocks = tree.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
    tree.children = blocks.map((node): RootContent => {
      if (node.type !== 'element') return node;
      if (/^h[1-6]$/.test(node.tagName)) return withAliases(addressHeading(node, take(sections, file)));
      if (node.tagName === 'p') return withAliases(addressParagraph(node, take(clauses, file), marks));
      if (node.tagName === 'table') return withAliases(addressTable(node, take(clauses, file), marks));
      return node;
    });
  };
}

function take<T>(list: T[], file: VFile): T {
  const item = list.shift();
  if (!item)
    throw new Error(`${file.path}: the body holds more than its frontmatter names; run npm run content`);
  return item;
}

function addressHeading(node: Element, section: Section): Element {
  node.properties = { id: section.id, className: headingClasses(section) };
  node.children = [
    ...headingParts(section).map((part) =>
      element('span', { className: part.className.split(' ') }, [{ type: 'text', value: part.text }]),
    ),
    pin(section.id),
  ];
  return node;
}

function addressParagraph(node: Element, clause: Clause, marks: Marks): Element {
  node.properties = {
    id: clause.id,
    className: ['clause', `kind-${clause.kind}`, ...(clause.role ? [`role-${clause.role}`] : [])],
  };
  node.children = [...node.children, ...marks(clause.id), pin(clause.id)];
  return node;
}

/** Puts the table into a box that scrolls, names its rows, and drops the header row that GFM demands of tables without one. */
function addressTable(table: Element, clause: Clause, marks: Marks): Element {
  const head = table.children.find((child) => child.type === 'element' && child.tagName === 'thead');
  const body = table.children.find((child) => child.type === 'element' && child.tagName === 'tbody');
  const rows =
    body?.type === 'element'
      ? body.children.filter((child): child is Element => child.type === 'element')
      : [];
  rows.forEach((row, index) => {
    row.properties = { ...row.properties, id: rowId(clause.id, index + 1) };
  });
  if (head?.type === 'element' && clause.table?.header) {
    markHeaderCells(head);
  } else {
    table.children = table.children.filter((child) => child !== head);
  }
  const properties = {
    id: clause.id,
    className: ['clause', 'kind-table'],
    tabIndex: 0,
    role: 'region',
    ariaLabel: clause.id,
  };
  return element('div', properties, [table, ...marks(clause.id), pin(clause.id)]);
}

function markHeaderCells(node: Element): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'th') child.properties = { ...child.properties, scope: 'col' };
    markHeaderCells(child);
  }
}

type Marks = (clause: string) => Element[];

/** The place of the marks of a clause (ClauseMarks.astro): what is known of it, and where else its words stand. It holds no text. */
function clauseMarks(
  clause: string,
  { id, plan, indicators = [], references = [], agencies = [] }: Frontmatter,
): Element[] {
  const count = (facts: readonly { clause: string }[]) =>
    facts.filter((fact) => fact.clause === clause).length;
  const counts = [count(indicators), count(references), count(agencies)];
  const key = `${plan ?? id}/${clause}`;
  return [element('button', { dataClause: key, dataCounts: counts.join(' ') }, [])];
}

/** Where an old id lands. It holds no text. */
function aliasAnchor(old: string, id: string): Element {
  return element(
    'a',
    { id: old, className: ['alias'], href: `#${id}`, tabIndex: -1, ariaHidden: 'true' },
    [],
  );
}

/** The link of a place to itself. It holds no text: the words of the page stay the words of the plan. */
function pin(id: string): Element {
  return element('a', { className: ['pin'], href: `#${id}`, ariaLabel: `#${id}` }, []);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
