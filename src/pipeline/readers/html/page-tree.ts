/** The tree of a page: what its nodes are, and what can be read of them. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageRoot = DefaultTreeAdapterTypes.Document;

/** Nodes that a glance at an element looks at, for each character that it may return. */
const NODES_PER_CHARACTER = 20;

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
