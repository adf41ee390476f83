/**
 * Between the body of an entry and MDX text, both ways. Printing goes through an mdast tree, never through
 * string concatenation: plan text is untrusted, and MDX executes what looks like code.
 *
 * The two directions are inverse: `parseBody(printBody(nodes))` gives the same headings, texts, rows and
 * places of entries. The writer checks that for every entry, and the tests for hostile texts.
 */
import type { BlockContent, Heading, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxFromMarkdown, mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { headingNode, tableNode, textNodes } from './mdast.ts';
import type { BodyNode } from './record.ts';

/** What a body says of its nodes: the words, without what the frontmatter knows. */
export type ParsedNode =
  | { type: 'heading'; text: string; depth: number }
  | { type: 'text'; text: string }
  | { type: 'table'; rows: string[][] }
  | { type: 'entry'; id: string };

/** Name of the component that places a child entry. */
const ENTRY_COMPONENT = 'Entry';

/** A paragraph that begins with `import` or `export` is a module statement in MDX: print the first letter as a character reference. */
const moduleStatements: Options = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
};

/** A closing bracket makes the reader of Markdown look back for its opening one: escaped, a text of brackets costs no more than another. */
const closingBrackets: Options = { unsafe: [{ character: ']', inConstruct: 'phrasing' }] };

/** After `www.` the reader takes any sign for an address, also one that escapes what follows: the point is escaped wherever it stands. */
const bareAddresses: Options = { unsafe: [{ character: '.', before: '[Ww]', inConstruct: 'phrasing' }] };

const printing: Options = {
  extensions: [gfmToMarkdown(), mdxToMarkdown(), moduleStatements, closingBrackets, bareAddresses],
  bullet: '-',
  emphasis: '_',
  rule: '-',
  resourceLink: true,
};

/** The body as MDX. */
export function printBody(nodes: readonly BodyNode[]): string {
  const root: Root = { type: 'root', children: nodes.map(toMdast) as Root['children'] };
  return toMarkdown(root, printing);
}

function toMdast(node: BodyNode): BlockContent | MdxJsxFlowElement {
  switch (node.type) {
    case 'section':
      return headingNode(node.section);
    case 'entry':
      return {
        type: 'mdxJsxFlowElement',
        name: ENTRY_COMPONENT,
        attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: node.id }],
        children: [],
      };
    case 'clause':
      return node.clause.rows
        ? tableNode(node.clause.rows, node.clause.table, cellNodes)
        : { type: 'paragraph', children: textNodes(node.clause.text) };
  }
}

/** The words of a cell; its paragraphs stand on lines of their own. */
function cellNodes(text: string): PhrasingContent[] {
  const lineBreak: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'br',
    attributes: [],
    children: [],
  };
  return text
    .split('\n')
    .flatMap((part, index) => (index === 0 ? textNodes(part) : [lineBreak, ...textNodes(part)]));
}

/** Reads a body back. Throws when it holds anything that `printBody` does not print. */
export function parseBody(mdx: string): ParsedNode[] {
  const root = fromMarkdown(mdx, {
    extensions: [gfm(), mdxjs()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  });
  return root.children.map((child): ParsedNode => {
    switch (child.type) {
      case 'heading':
        return { type: 'heading', text: plainText(child), depth: child.depth };
      case 'paragraph':
        return { type: 'text', text: plainText(child) };
      case 'table': {
        const rows = child.children.map((row) => row.children.map(plainText));
        const header = (rows[0] ?? []).slice(0, (rows[0] ?? []).findLastIndex((cell) => cell !== '') + 1);
        return { type: 'table', rows: header.length > 0 ? [header, ...rows.slice(1)] : rows.slice(1) };
      }
      case 'mdxJsxFlowElement': {
        const id = child.attributes.find(
          (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
        );
        if (child.name === ENTRY_COMPONENT && typeof id?.value === 'string')
          return { type: 'entry', id: id.value };
        break;
      }
    }
    throw new Error(
      `Unexpected ${child.type} in an entry at line ${child.position?.start.line}, expected a heading, paragraph, table or <${ENTRY_COMPONENT}/>`,
    );
  });
}

/** Nodes whose words are read; a bare address is a link in GFM. Anything else in a body was not printed by us. */
const READ_THROUGH = new Set<string>(['heading', 'paragraph', 'tableCell', 'link']);

/** Text of a node; `<br/>` is LF. Links that GFM makes of bare addresses are read as their text. */
function plainText(node: Heading | Paragraph | TableCell | PhrasingContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'mdxJsxTextElement' && node.name === 'br') return '\n';
  if (READ_THROUGH.has(node.type) && 'children' in node) return node.children.map(plainText).join('');
  throw new Error(`Unexpected ${node.type} in an entry at line ${node.position?.start.line}, expected text`);
}
