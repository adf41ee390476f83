/** Pages of the built site as they are read from a disk, where nothing serves. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { DEFAULT_LOCALE, MESSAGES } from '../../../src/i18n/index.ts';

type Root = ReturnType<typeof fromHtml>;
type Element = Extract<Root['children'][number], { type: 'element' }>;

/** What only a server has use for, what other files replace, and the index that a large corpus is searched by. */
const NOT_OFFLINE = [
  /^(?:_headers|404\.html|robots\.txt|opensearch\.xml|sitemap[^/]*\.xml)$/,
  /\.js$/,
  /^search\/(?!index\.html$)/,
  /^(?:compare|desk)\/.*\.json$/,
];

/** Whether a file of the site (its path within) is kept as it is. */
export function isOffline(path: string): boolean {
  return !NOT_OFFLINE.some((pattern) => pattern.test(path));
}

/** Files that scripts of pages fetch. */
const FETCHED = /^(?:search|compare|data|data\/plans)\/(?:[^/]+\/)*[^/]+\.json$/;

/** Whether a file of the site is there as a script too: pages fetch it. */
export const isFetched = (path: string) => FETCHED.test(path) && !path.startsWith('search/index/');

/** Elements that do nothing without a server; data in a script is no script. */
const isIdle = ({ tagName, properties }: Element) =>
  tagName === 'link' && [properties['rel']].flat().some((rel) => rel === 'modulepreload' || rel === 'search');

/** Pages that need a worker, which no browser starts from a disk. */
const NEEDS_WORKER = /(?:^|\/)desk\/index\.html$/;

/**
 * Nothing runs and nothing is loaded but what lies beside the page, which a browser may take for another origin, and the scripts within it
 * that have these hashes.
 */
const policy = (hashes: readonly string[]) =>
  [
    "default-src 'none'",
    `script-src 'self' file: ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "style-src 'self' file:",
    "img-src 'self' file: data: blob:",
    "base-uri 'none'",
    "form-action 'self' file:",
  ].join('; ');

/** Where a page is. */
export interface OfflinePage {
  /** Its path within the site. */
  page: string;
  /** The folder that the site was built for: `/` or `/name/`. */
  basePath: string;
  /** The modules that some modules of the page need, in the order in which they run. */
  needed: (entries: readonly string[]) => readonly string[];
}

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

/**
 * A page with the links of a folder on a disk, with scripts that run there, and saying at which address it can be cited.
 */
export function offlinePage(html: string, { page, basePath, needed }: OfflinePage): string {
  const root = fromHtml(html);
  const elements = elementsIn(root);
  const language = elements.find(({ tagName }) => tagName === 'html')?.properties['lang'];
  const { archive } =
    Object.values(MESSAGES).find(({ lang }) => lang === language) ?? MESSAGES[DEFAULT_LOCALE];
  const canonical = elements.find(({ properties }) => [properties['rel']].flat().includes('canonical'));
  const address = String(canonical?.properties['href'] ?? '');
  const scripts = elements.filter(isScript);
  const modules = scripts.filter(({ properties }) => properties['type'] === 'module');
  const runs = !NEEDS_WORKER.test(page);
  for (const element of elements) {
    const { tagName, properties } = element;
    if (tagName === 'body' && runs) element.children.push(...scriptsOf(modules.map(srcOf), address));
    if (tagName === 'desk-page') element.children = [notice('lead', archive.noDesk, address)];
    if (tagName === 'footer') element.children.push(notice('foot-inner', archive.notice, address));
    element.children = element.children.filter(
      (child) => child.type !== 'element' || !(isIdle(child) || modules.includes(child)),
    );
    for (const name of ['href', 'src', 'action']) {
      const link = properties[name];
      if (typeof link === 'string') properties[name] = offlineLink(link, page, basePath);
    }
    if (properties['httpEquiv']) properties['content'] = policy(scripts.flatMap(hashOf));
  }
  return toHtml(root);

  /** The runtime with the addresses of the site and the page, then the modules; those that the page names run. */
  function scriptsOf(entries: readonly string[], own: string): Element[] {
    const inSite = (path: string) => path.slice(basePath.length);
    const within = page.replace(/(?:^|(?<=\/))index\.html$/u, '');
    const site = own.endsWith(within) ? own.slice(0, own.length - within.length) : basePath;
    const paths = entries.map(inSite);
    const src = (path: string) => posix.relative(posix.dirname(page), path);
    return [
      script({ src: src(RUNTIME), dataSite: site, dataPage: within }),
      ...needed(paths).map((path) =>
        script({ src: src(path), ...(paths.includes(path) && { dataRun: '' }) }),
      ),
    ];
  }
}

/** The path of the script that runs those of the pages. */
export const RUNTIME = 'offline.js';

const isScript = ({ tagName, properties }: Element) =>
  tagName === 'script' && properties['type'] !== 'application/ld+json';
const srcOf = ({ properties }: Element) => String(properties['src'] ?? '');

function script(properties: Element['properties']): Element {
  return { type: 'element', tagName: 'script', properties: { ...properties, defer: true }, children: [] };
}

/** The hash of a script that is written in the page; nothing of one that is a file. */
function hashOf({ properties, children }: Element): string[] {
  if (properties['src'] !== undefined) return [];
  const code = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return [createHash('sha256').update(code).digest('base64')];
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
