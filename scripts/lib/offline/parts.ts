/**
 * Elements that many pages of the offline copy have alike (the bar, the foot, tools) are written once, as a script that puts them where
 * the page asks for them: a zip packs every page by itself, and they would be a third of it.
 */
import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from './tree.ts';

/** Characters from which an element is worth a file of its own, and pages that must have it. */
const LEAST_LENGTH = 180;
const LEAST_PAGES = 6;
/** How deep they are looked for. */
const DEEPEST = 6;
/** Where the words of plans are: they stay in their pages. */
const OF_THE_PAGE = new Set(['article', 'table', 'svg', 'script', 'head', 'h1']);

const keyOf = (html: string) => createHash('sha256').update(html).digest('base64url').slice(0, 16);

/** Counts elements over the pages, then takes those that many pages have out of each. */
export class Parts {
  private readonly pages = new Map<string, number>();
  private readonly numbers = new Map<string, number>();

  /** Notes what a page has. */
  note(root: Root): void {
    const seen = new Set<string>();
    visit(root, 0, (html) => {
      seen.add(keyOf(html));
      return false;
    });
    for (const key of seen) this.pages.set(key, (this.pages.get(key) ?? 0) + 1);
  }

  /** Puts scripts in the places of common elements; `made` is given each of them the first time it is met. */
  take(
    root: Root,
    script: (number: number) => Element,
    made: (number: number, element: Element) => void,
  ): void {
    visit(root, 0, (html, element, parent) => {
      const key = keyOf(html);
      if ((this.pages.get(key) ?? 0) < LEAST_PAGES) return false;
      const known = this.numbers.get(key);
      const number = known ?? this.numbers.size;
      this.numbers.set(key, number);
      parent.children[parent.children.indexOf(element)] = script(number);
      if (known === undefined) made(number, element);
      return true;
    });
  }
}

/** Visits elements that may be parts, the outer ones first; what is in one that was taken is not visited. */
function visit(
  parent: Root | Element,
  depth: number,
  taken: (html: string, element: Element, parent: Root | Element) => boolean,
): void {
  if (depth > DEEPEST) return;
  for (const child of [...parent.children]) {
    if (child.type !== 'element' || OF_THE_PAGE.has(child.tagName)) continue;
    const isPart = !['html', 'body', 'main'].includes(child.tagName);
    const html = isPart ? toHtml(child) : '';
    if (isPart && html.length < LEAST_LENGTH) continue;
    if (isPart && taken(html, child, parent)) continue;
    visit(child, depth + 1, taken);
  }
}
