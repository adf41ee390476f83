/** Pages and style sheets of the built site as they are read from a disk, where no script runs and nothing serves. */
import { posix } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { DEFAULT_LOCALE, MESSAGES } from '../../src/i18n/index.ts';

type Root = ReturnType<typeof fromHtml>;
type Element = Extract<Root['children'][number], { type: 'element' }>;

/** What only a server or a script has use for. */
const NOT_OFFLINE = [
  /^(?:_headers|404\.html|robots\.txt|opensearch\.xml|sitemap[^/]*\.xml)$/,
  /\.js$/,
  /^search\/(?!index\.html$)/,
];

/** Whether a file of the site (its path within) is of use offline. */
export function isOffline(path: string): boolean {
  return !NOT_OFFLINE.some((pattern) => pattern.test(path));
}

/** Elements that do nothing without a script or a server; data in a script is no script. */
const isIdle = ({ tagName, properties }: Element) =>
  (tagName === 'script' && properties['type'] !== 'application/ld+json') ||
  (tagName === 'link' &&
    [properties['rel']].flat().some((rel) => rel === 'modulepreload' || rel === 'search')) ||
  (tagName === 'form' && properties['role'] === 'search') ||
  tagName === 'search-dialog';

/** Nothing runs and nothing is loaded but what lies beside the page: a browser may take that for another origin. */
const POLICY =
  "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'";

/**
 * A link of a page as one from file to file: relative, with the name of the file, fragment and query kept. `page` is the
 * path of the page within the site; links within the page and to other sites stay.
 */
export function offlineLink(link: string, page: string, basePath: string): string {
  if (!link.startsWith('/') || link.startsWith('//')) return link;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link) ?? [];
  const target = path.startsWith(basePath) ? path.slice(basePath.length) : path.slice(1);
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  return posix.relative(posix.dirname(page), file) + rest;
}

/** The style sheet of a page without scripts. */
export function offlineStyles(css: string): string {
  return css.replaceAll(/@media\s*\(scripting:\s*none\)/g, '@media all');
}

/**
 * A page (`page` is its path within the site, `basePath` the folder that the site was built for) with the links of a
 * folder on a disk, without what cannot work there, and saying so. The address at which it can be cited stays.
 */
export function offlinePage(html: string, page: string, basePath: string): string {
  const root = fromHtml(html);
  const elements = elementsIn(root);
  const language = elements.find(({ tagName }) => tagName === 'html')?.properties['lang'];
  const { archive } =
    Object.values(MESSAGES).find(({ lang }) => lang === language) ?? MESSAGES[DEFAULT_LOCALE];
  const canonical = elements.find(({ properties }) => [properties['rel']].flat().includes('canonical'));
  const address = String(canonical?.properties['href'] ?? '');
  for (const element of elements) {
    const { tagName, properties } = element;
    for (const name of ['href', 'src', 'action']) {
      const link = properties[name];
      if (typeof link === 'string') properties[name] = offlineLink(link, page, basePath);
    }
    if (properties['httpEquiv']) properties['content'] = POLICY;
    if (tagName === 'footer') element.children.push(notice('foot-inner', archive.notice, address));
    if (tagName === 'search-page')
      element.children = [notice('lead', archive.noSearch, address), ...plansOf(element)];
    element.children = element.children.filter((child) => child.type !== 'element' || !isIdle(child));
  }
  return toHtml(root);
}

/** The elements of a tree, each before those in it. */
function elementsIn({ children }: Root | Element): Element[] {
  return children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}

const text = (value: string) => ({ type: 'text' as const, value });

/** A line of words with the address of the page on the site. */
function notice(className: string, words: string, address: string): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: [className] },
    children: [
      text(words),
      { type: 'element', tagName: 'a', properties: { href: address }, children: [text(address)] },
    ],
  };
}

/** What the search page offers where no script runs, without its words, which ask for a script. */
function plansOf(searchPage: Element): Element[] {
  const [offer] = elementsIn(searchPage).filter(({ tagName }) => tagName === 'noscript');
  return offer ? elementsIn(offer).filter(({ tagName }) => tagName === 'ul') : [];
}
