/**
 * Parses the source of a page into a tree, as browsers do, in bounded time. Nothing is fetched or executed.
 *
 * The rules of HTML let a small source grow into a huge tree (formatting elements that are never closed are opened
 * again in every paragraph). The tree is built within a budget; a page that exceeds it is read without its nesting.
 */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageRoot = DefaultTreeAdapterTypes.Document;

/** Steps of the parser per character of the source, and those that every page may take. */
const STEPS_PER_CHARACTER = 40;
const FREE_STEPS = 300_000;
/** Each start tag makes the parser look through the open elements: their number over this counts as steps. */
const DEPTH_PER_STEP = 32;
/** Elements per tag of the source, and those that every page may have: more are opened again and again. */
const ELEMENTS_PER_TAG = 5;
const FREE_ELEMENTS = 20_000;
/** Putting a node between others makes it look through them. */
const SIBLINGS_PER_STEP = 64;
/** Nodes that a glance at an element looks at, for each character that it may return. */
const NODES_PER_CHARACTER = 20;

/** Elements whose content is no markup: their tags and content are kept when nesting is dropped. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)$/u;
/** Elements that begin and end no line: their tags vanish when nesting is dropped. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/u;

class BudgetExceeded extends Error {}

/**
 * Parses a page. `flat` says that the nesting of its elements exceeded the budget and was dropped. With `locations`
 * elements know their lines in the source.
 */
export function parsePage(source: string, locations = false): { root: PageRoot; flat: boolean } {
  try {
    const budget = source.length * STEPS_PER_CHARACTER + FREE_STEPS;
    return { root: parseWithin(source, budget, locations), flat: false };
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    return { root: parse(withoutNesting(source), { scriptingEnabled: false }), flat: true };
  }
}

function parseWithin(source: string, budget: number, locations: boolean): PageRoot {
  let steps = 0;
  let elements = (source.match(/</gu)?.length ?? 0) * ELEMENTS_PER_TAG + FREE_ELEMENTS;
  const depths = new WeakMap<object, number>();
  const spend = (count: number) => {
    steps += count;
    if (steps > budget) throw new BudgetExceeded();
  };
  return parse(source, {
    scriptingEnabled: false,
    sourceCodeLocationInfo: locations,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        elements -= 1;
        if (elements < 0) throw new BudgetExceeded();
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      appendChild(parent, node) {
        const depth = (depths.get(parent) ?? 0) + 1;
        depths.set(node, depth);
        spend(1 + depth / DEPTH_PER_STEP);
        defaultTreeAdapter.appendChild(parent, node);
      },
      insertBefore(parent, node, reference) {
        spend(1 + parent.childNodes.length / SIBLINGS_PER_STEP);
        defaultTreeAdapter.insertBefore(parent, node, reference);
      },
      insertTextBefore(parent, text, reference) {
        spend(1 + parent.childNodes.length / SIBLINGS_PER_STEP);
        defaultTreeAdapter.insertTextBefore(parent, text, reference);
      },
      detachNode(node) {
        spend(1 + (node.parentNode?.childNodes.length ?? 0) / SIBLINGS_PER_STEP);
        defaultTreeAdapter.detachNode(node);
      },
    },
  });
}

/** Replaces the tags of block elements by `<br>` and drops those of inline elements. Linear in the source. */
function withoutNesting(source: string): string {
  const parts: string[] = [];
  const lower = source.toLowerCase();
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    parts.push(source.slice(at, open));
    const name = /^<\/?([a-z][a-z0-9:-]{0,30})/u.exec(lower.slice(open, open + 40))?.[1];
    if (lower.startsWith('<!--', open)) {
      const close = source.indexOf('-->', open + 4);
      at = close < 0 ? source.length : close + 3;
    } else if (name === undefined) {
      parts.push('<');
      at = open + 1;
    } else if (RAW.test(name) && lower[open + 1] !== '/') {
      const close = lower.indexOf(`</${name}`, open);
      at = close < 0 ? source.length : endOfTag(source, close);
    } else {
      at = endOfTag(source, open);
      if (!INLINE.test(name)) parts.push('<br>');
    }
  }
  parts.push(source.slice(at));
  return parts.join('');
}

/** Index behind the `>` of a tag; a `>` within quotation marks is part of an attribute. */
function endOfTag(source: string, open: number): number {
  let quote = '';
  for (let index = open; index < source.length; index += 1) {
    const character = source[index] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return index + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return source.length;
}

/** True for an element of the tree. */
export function isElement(node: PageNode | PageRoot): node is PageElement {
  return 'tagName' in node;
}

/** Returns the value of an attribute; undefined where the element has none of that name. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/**
 * Returns the first characters of the text below an element, without that of scripts and style sheets; null where it has
 * so many nodes that looking further would take long.
 */
export function glance(element: PageElement, limit: number): string | null {
  let text = '';
  let nodes = limit * NODES_PER_CHARACTER;
  const stack: PageNode[] = [element];
  while (stack.length > 0 && text.length < limit) {
    const node = stack.pop() as PageNode;
    nodes -= 1;
    if (nodes < 0) return null;
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if (!isElement(node) || /^(?:script|style|template)$/u.test(node.tagName)) continue;
    if (node.childNodes.length > nodes) return null;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      stack.push(node.childNodes[index] as PageNode);
    }
  }
  return text;
}

/** Returns the text below an element, without that of scripts and style sheets. */
export function textOf(element: PageElement): string {
  const parts: string[] = [];
  const stack: PageNode[] = [element];
  while (stack.length > 0) {
    const node = stack.pop() as PageNode;
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    if (!isElement(node) || /^(?:script|style|template)$/u.test(node.tagName)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      stack.push(node.childNodes[index] as PageNode);
    }
  }
  return parts.join('');
}
