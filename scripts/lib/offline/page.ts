/** Pages of the built site as they are read from a disk, where nothing serves. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { DEFAULT_LOCALE, type Locale, MESSAGES } from '../../../src/i18n/index.ts';
import { inCopy, languageOf, offlineLink } from './files.ts';
import { type Pieces, piecesPath, writtenHtml } from './pieces.ts';
import { COPY } from './shared.ts';
import { type Element, elementsIn, type Root } from './tree.ts';

/** Elements that do nothing without a server, or speak to search engines and to other sites. */
function isIdle({ tagName, properties }: Element): boolean {
  if (tagName === 'link')
    return ['modulepreload', 'search', 'alternate', 'describedby'].some((rel) =>
      [properties['rel']].flat().includes(rel),
    );
  if (tagName === 'meta')
    return (
      // The name of the site is for its scripts, too.
      ![undefined, 'og:site_name'].includes(properties['property'] as string | undefined) ||
      /^(?:description|robots)$/u.test(String(properties['name'] ?? ''))
    );
  return tagName === 'script' && properties['type'] === 'application/ld+json';
}

/**
 * Nothing runs and nothing is loaded but what lies beside the page, which a browser may take for another origin, and the scripts within it
 * that have these hashes.
 */
const policy = (hashes: readonly string[]) =>
  [
    "default-src 'none'",
    // A worker is made from a text that the page has.
    'worker-src blob:',
    `script-src 'self' file: ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "style-src 'self' file:",
    "img-src 'self' file: data: blob:",
    "base-uri 'none'",
    "form-action 'self' file:",
  ].join('; ');

/** Where a page is. */
export interface PlaceOfPage {
  /** Its path within the site. */
  page: string;
  /** The folder that the site was built for: `/` or `/name/`. */
  basePath: string;
}

/** A page without what does nothing on a disk. */
export interface BarePage {
  root: Root;
  /** The paths of the modules that it runs. */
  modules: readonly string[];
  /** Its address on the site. */
  address: string;
}

/** Sets of modules by what they are, in the order in which they were met. */
export class Runs {
  private readonly numbers = new Map<string, number>();

  /** The number of a set of modules. */
  numberOf(modules: readonly string[]): number {
    const key = modules.join(' ');
    const number = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, number);
    return number;
  }

  /** All modules, each once. */
  modules(): Set<string> {
    return new Set([...this.numbers.keys()].flatMap((key) => key.split(' ').filter(Boolean)));
  }

  /** The sets by number, and the modules that have a file of their own, as the script that begins the runtime. */
  script(large: readonly string[]): string {
    return `var duiduRuns=${JSON.stringify([...this.numbers.keys()])},duiduLarge=${JSON.stringify(large)};`;
  }
}

/** The paths of scripts: that which runs those of the pages, the small modules, that which puts pieces in their places, the notice at the foot. */
export const RUNTIME = 'offline.js';
export const MODULES = 'modules.js';
export const PIECES = 'pieces.js';
export const NOTICE = 'notice.js';
/** Pages of plans, and the names of elements in which they print them: there all is in the page. */
const OF_PLAN = /^(?:[a-z]{2}\/)?plans\/[^/]+\/index\.html$/u;
const PRINTED = new Set(['article']);
const NONE: ReadonlySet<string> = new Set();

/** The names of elements of a page that have no pieces within. */
export const wholeIn = (page: string) => (OF_PLAN.test(page) ? PRINTED : NONE);

/** The script of the notice: what the copy lacks, and the address of the page on the site. */
export function noticeScript(language: Locale): string {
  const words = JSON.stringify(MESSAGES[language].archive.notice);
  return `{const n=document.createElement("footer"),a=document.createElement("a");n.className="foot-inner";a.href=a.textContent=document.querySelector("link[rel=canonical]")?.href??"";n.append(${words},a);document.currentScript.replaceWith(n)}`;
}

/** A page as a tree: what does nothing without a server is not there, nor are the rows of two plans side by side, which are made from the data. */
export function barePage(html: string, basePath: string): BarePage {
  const root = fromHtml(html);
  const elements = elementsIn(root);
  const canonical = elements.find(({ properties }) => [properties['rel']].flat().includes('canonical'));
  const scripts = elements.filter(isScript);
  const modules = scripts.filter(isModule);
  for (const element of elements) {
    if (element.tagName === 'pair-view') withoutRows(element);
    element.children = element.children.filter(
      (child) => child.type !== 'element' || !(isIdle(child) || modules.includes(child)),
    );
    if (element.properties['httpEquiv']) element.properties['content'] = policy(scripts.flatMap(hashOf));
  }
  const paths = modules.map((module) => srcOf(module).slice(basePath.length));
  return { root, modules: paths, address: String(canonical?.properties['href'] ?? '') };
}

/**
 * A page with the links of a folder on a disk, with scripts that run there, and saying at which address it can be cited. What other pages have, too,
 * is in scripts of its own. `run` is the number of its set of modules.
 */
export function offlinePage(
  { root, address }: BarePage,
  { page, basePath }: PlaceOfPage,
  { pieces, run }: { pieces: Pieces; run: number },
): string {
  const within = page.replace(/(?:^|(?<=\/))index\.html$/u, '');
  const isKnown = address.endsWith(within);
  const site = isKnown ? address.slice(0, address.length - within.length) : basePath;
  const own = languageOf(page) ?? DEFAULT_LOCALE;
  const { made, scripts } = pieces.page(
    root,
    {
      ofPage: (element) => relink(element, (link) => lead(link, page)),
      ofPiece: (element) => relink(element, leadFromRoot),
    },
    wholeIn(page),
  );
  const beside = (path: string) => posix.relative(posix.dirname(page), path);
  for (const element of elementsIn(made)) {
    if (element.tagName === 'head')
      element.children.push(
        ...[PIECES, ...scripts.map(piecesPath)].map((path) => script({ src: beside(path) })),
      );
    if (element.tagName === 'body')
      element.children.push(
        script({ src: beside(NOTICE) }),
        // The runtime with the addresses of the site and the page, and the modules that it runs.
        script({
          src: beside(RUNTIME),
          ...(isKnown ? {} : { dataSite: site }),
          dataPage: within,
          dataRun: String(run),
          defer: true,
        }),
      );
  }
  return writtenHtml(made);

  /** A link of the page; what the copy leaves out is on the site. */
  function lead(link: string, from: string): string {
    return inCopy(link, basePath, own)
      ? offlineLink(link, from, basePath)
      : `${site}${link.slice(basePath.length)}`;
  }

  function leadFromRoot(link: string): string {
    const led = lead(link, 'index.html');
    return link.startsWith('/') && !link.startsWith('//') && inCopy(link, basePath, own) ? COPY + led : led;
  }
}

/** Takes the rows out of a comparison: the page makes them when it is opened. */
function withoutRows(pair: Element): void {
  const view = elementsIn(pair).find(({ properties }) => [properties['className']].flat().includes('view'));
  if (!view) return;
  view.children = [];
  pair.properties['dataBrief'] = '';
  pair.properties['dataAtOnce'] = '';
}

function relink({ properties }: Element, change: (link: string) => string): void {
  for (const name of ['href', 'src', 'action']) {
    const link = properties[name];
    if (typeof link === 'string') properties[name] = change(link);
  }
}

const isScript = ({ tagName, properties }: Element) =>
  tagName === 'script' && properties['type'] !== 'application/ld+json';
const isModule = (element: Element) => isScript(element) && element.properties['type'] === 'module';
const srcOf = ({ properties }: Element) => String(properties['src'] ?? '');

function script(properties: Element['properties']): Element {
  return { type: 'element', tagName: 'script', properties, children: [] };
}

/** The hash of a script that is written in the page; nothing of one that is a file. */
function hashOf({ properties, children }: Element): string[] {
  if (properties['src'] !== undefined) return [];
  const code = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return [createHash('sha256').update(code).digest('base64')];
}
