/** Reads what the head of a page says of the document: the names that Chinese government portals use, and common ones. */
import { attribute, isElement, type PageElement, type PageNode, type PageRoot, textOf } from './page-tree.ts';

/** Names of `<meta>` in lower case, most telling first, by the name in the metadata. */
const META_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['articletitle', 'dc.title', 'og:title', 'twitter:title'],
  published: ['pubdate', 'publishdate', 'article:published_time', 'dc.date', 'publish-date', 'createdate'],
  source: ['contentsource', 'dc.source', 'source', 'mediaid'],
  author: ['author', 'dc.creator', 'article:author'],
  column: ['columnname', 'article:section'],
  keywords: ['keywords', 'keyword', 'news_keywords', 'dc.subject'],
  description: ['description', 'og:description'],
  site: ['sitename', 'og:site_name'],
  address: ['url', 'og:url'],
};

const XHTML = 'http://www.w3.org/1999/xhtml';
/** Browsers write the address of a page that they save into a comment. */
const SAVED_FROM = /saved from url=\(\d{1,6}\)(\S{1,2000})/u;
/** Longer values are cut: a description may hold the whole document. */
const LONGEST_VALUE = 2_000;

/** Returns the metadata of a page by normalised names; only those that have a value. */
export function readMetadata(root: PageRoot): Record<string, string> {
  const metas = new Map<string, string>();
  let title = '';
  let address = '';
  for (const node of nodesOf(root)) {
    if (node.nodeName === '#comment' && 'data' in node) address ||= SAVED_FROM.exec(node.data)?.[1] ?? '';
    if (!isElement(node)) continue;
    if (node.tagName === 'title' && node.namespaceURI === XHTML) title ||= clean(textOf(node));
    if (node.tagName === 'link' && attribute(node, 'rel')?.toLowerCase() === 'canonical')
      address ||= attribute(node, 'href') ?? '';
    if (node.tagName === 'meta') readMeta(node, metas);
  }
  const found: Record<string, string> = {};
  for (const [name, candidates] of Object.entries(META_NAMES)) {
    const value = candidates.map((candidate) => metas.get(candidate)).find((each) => each);
    if (value) found[name] = value;
  }
  if (!found['title'] && title) found['title'] = title;
  // An address that is not absolute leads nowhere from a saved page.
  if (address && !/^https?:/iu.test(found['address'] ?? '')) found['address'] = clean(address);
  return found;
}

function readMeta(element: PageElement, metas: Map<string, string>): void {
  const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? '').trim().toLowerCase();
  const value = clean(attribute(element, 'content') ?? '');
  if (name !== '' && value !== '' && !metas.has(name)) metas.set(name, value);
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_VALUE);
}

/** Nodes in which metadata are looked for: those of the head, and what broken pages have at the beginning of the body. */
function* nodesOf(root: PageRoot): Generator<PageNode> {
  const stack: PageNode[] = [...root.childNodes].reverse();
  let left = MOST_NODES;
  while (stack.length > 0 && left > 0) {
    const node = stack.pop() as PageNode;
    left -= 1;
    yield node;
    if (!isElement(node)) continue;
    for (let index = Math.min(node.childNodes.length, left) - 1; index >= 0; index -= 1) {
      stack.push(node.childNodes[index] as PageNode);
    }
  }
}

/** Bounds the search; pages with the metadata in the body have it near its beginning. */
const MOST_NODES = 5_000;
