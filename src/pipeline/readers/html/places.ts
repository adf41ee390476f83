/** Names elements by paths that lead to them: `#zoom > p:nth-of-type(12)`. */
import { withExamples } from '../../text/with-examples.ts';
import { attribute, isElement, type PageElement, type PageRoot } from './page-tree.ts';

/** Steps of a path; that of an element nested deeper begins with `…` and names only the last steps. */
const MOST_STEPS = 24;
/** Ids that are names; others (numbers, words with blanks) are written as attributes. */
const NAME = withExamples(/^[\p{L}_][\p{L}\p{N}_-]*$/u, `供 _ 供养老 供3`, `1供 供，`);
const LONGEST_ID = 80;

/** Makes paths of the elements of a page; a path begins at the nearest element with an id of its own. */
export class Places {
  /** The only element of each id; null for ids of several. */
  readonly #byId = new Map<string, PageElement | null>();
  /** Place among the siblings of the same tag, and whether there are several. */
  readonly #places = new Map<PageElement, { nth: number; isOnly: boolean }>();
  readonly #counted = new Set<unknown>();

  constructor(root: PageRoot) {
    const stack = [...root.childNodes];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (!isElement(node)) continue;
      const id = attribute(node, 'id');
      if (id) this.#byId.set(id, this.#byId.has(id) ? null : node);
      for (const child of node.childNodes) stack.push(child);
    }
  }

  /** Returns the path of an element. */
  path(element: PageElement): string {
    const steps: string[] = [];
    let each: PageElement | null = element;
    while (each) {
      const id = attribute(each, 'id');
      if (id && id.length <= LONGEST_ID && this.#byId.get(id) === each) {
        steps.unshift(NAME.test(id) ? `#${id}` : `[id=${JSON.stringify(id)}]`);
        break;
      }
      if (steps.length === MOST_STEPS) {
        steps.unshift('…');
        break;
      }
      steps.unshift(this.#step(each));
      if (each.tagName === 'body') break;
      each = each.parentNode && 'tagName' in each.parentNode ? each.parentNode : null;
    }
    return steps.join(' > ');
  }

  #step(element: PageElement): string {
    const { parentNode, tagName } = element;
    if (parentNode && !this.#counted.has(parentNode)) {
      this.#counted.add(parentNode);
      this.#count(parentNode.childNodes.filter(isElement));
    }
    const place = this.#places.get(element);
    return place && !place.isOnly ? `${tagName}:nth-of-type(${place.nth})` : tagName;
  }

  #count(siblings: readonly PageElement[]): void {
    const totals = new Map<string, number>();
    for (const { tagName } of siblings) totals.set(tagName, (totals.get(tagName) ?? 0) + 1);
    const seen = new Map<string, number>();
    for (const sibling of siblings) {
      const nth = (seen.get(sibling.tagName) ?? 0) + 1;
      seen.set(sibling.tagName, nth);
      this.#places.set(sibling, { nth, isOnly: totals.get(sibling.tagName) === 1 });
    }
  }
}
