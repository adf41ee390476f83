/** The text of an HTML page as a browser would lay it out: a line for each block, the cells of a row set apart by tabs. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** How a page begins. */
const PAGE = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|table|p)[\s>]/iu;
/** Characters at the beginning in which a page shows itself. */
const BEGINNING = 4_000;

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose text is no text of the page. */
const HIDDEN = new Set('head script style noscript template title iframe object svg'.split(' '));

/** True for the source of a page. */
export function isHtml(text: string): boolean {
  return PAGE.test(text.slice(0, BEGINNING));
}

/** Returns the lines of a page. Nothing is fetched or executed. */
export function htmlLines(html: string): string[] {
  const lines: string[] = [];
  let current = '';
  const endLine = () => {
    const text = current.replace(/[^\S\t\u3000]+/gu, ' ').replace(/ *\t */gu, '\t');
    if (text.trim() !== '') lines.push(text.replace(/^ +| +$/gu, ''));
    current = '';
  };
  const stack: { node: Nodes; leave: boolean }[] = [{ node: fromHtml(html), leave: false }];
  /** Depth of cells around: blocks inside a cell end no line. */
  let cells = 0;
  while (stack.length > 0) {
    const { node, leave } = stack.pop() as { node: Nodes; leave: boolean };
    if (node.type === 'text') {
      current += node.value.replace(/[\n\r\t]+/gu, ' ');
      continue;
    }
    if (node.type !== 'element' && node.type !== 'root') continue;
    const name = node.type === 'element' ? node.tagName : 'root';
    if (HIDDEN.has(name) || isHidden(node)) continue;
    const isCell = name === 'td' || name === 'th';
    if (isCell) cells += leave ? -1 : 1;
    else if (BLOCKS.has(name) || name === 'br') {
      if (cells === 0 || name === 'tr') endLine();
      else if (leave || name === 'br') current += ' ';
    }
    if (isCell && !leave && !/(?:^|\t)$/u.test(current)) current += '\t';
    if (leave) {
      if (isCell) current += '\t';
      continue;
    }
    stack.push({ node, leave: true });
    for (const child of [...node.children].reverse()) stack.push({ node: child as Nodes, leave: false });
  }
  endLine();
  return lines;
}

function isHidden(node: Element | Root): boolean {
  if (node.type === 'root') return false;
  const { hidden, style } = node.properties;
  return hidden === true || (typeof style === 'string' && /display\s*:\s*none/iu.test(style));
}
