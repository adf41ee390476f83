/** Pages of the built site as they are read from a disk, where nothing serves. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { DEFAULT_LOCALE, type Locale, MESSAGES } from '../../../src/i18n/index.ts';
import { inCopy, languageOf, offlineLink } from './files.ts';
import type { Parts } from './parts.ts';
import { type Element, elementsIn, type Root } from './tree.ts';

/** Elements that do nothing without a server, or speak to search engines and to other sites. */
function isIdle({ tagName, properties }: Element): boolean {
  if (tagName === 'link')
    return ['modulepreload', 'search', 'alternate', 'describedby'].some((rel) =>
      [properties['rel']].flat().includes(rel),
    );
  if (tagName === 'meta')
    return (
      properties['property'] !== undefined ||
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
export interface OfflinePage {
  /** Its path within the site. */
  page: string;
  /** The folder that the site was built for: `/` or `/name/`. */
  basePath: string;
  /** What many pages have alike, and who hears of each such element when it is met first. */
  parts: { all: Parts; made: (number: number, html: string) => void };
  /** Sets of modules that pages run, which the runtime has by number. */
  runs: Runs;
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

  /** Notes the modules of a page. */
  note(root: Root, basePath: string): void {
    this.numberOf(pathsOf(elementsIn(root).filter(isModule), basePath));
  }

  /** All modules, each once. */
  modules(): Set<string> {
    return new Set([...this.numbers.keys()].flatMap((key) => key.split(' ').filter(Boolean)));
  }

  /** The sets by number, as the script that begins the runtime. */
  script(): string {
    return `var duiduRuns=${JSON.stringify([...this.numbers.keys()])};`;
  }
}

/** The path of the script that runs those of the pages, of the one that writes the notice at their foot, and those of the parts. */
export const RUNTIME = 'offline.js';
export const NOTICE = 'parts/notice.js';
export const partPath = (number: number) => `parts/${number}.js`;
/** Stands for the way to the folder of the copy in the links of a part. */
const COPY = '\u0001';

/** The script of a part: writes it where the page has the script. */
export function partScript(number: number, html: string): string {
  const path = JSON.stringify(partPath(number));
  return `document.write(${JSON.stringify(html)}.replaceAll("\\u0001",document.currentScript.src.slice(0,-${path}.length)));`;
}

/** The script of the notice: what the copy lacks, and the address of the page on the site. */
export function noticeScript(language: Locale): string {
  const words = JSON.stringify(MESSAGES[language].archive.notice);
  return `{const n=document.createElement("footer"),a=document.createElement("a");n.className="foot-inner";a.href=a.textContent=document.querySelector("link[rel=canonical]")?.href??"";n.append(${words},a);document.currentScript.replaceWith(n)}`;
}

/** A page as a tree, for its parts to be counted. */
export const pageTree = (html: string): Root => fromHtml(html);

/**
 * A page with the links of a folder on a disk, with scripts that run there, and saying at which address it can be cited. What many pages have
 * is in scripts of its own, and the rows of two plans side by side are made from the data, which is there once.
 */
export function offlinePage(html: string, { page, basePath, parts, runs }: OfflinePage): string {
  const root = pageTree(html);
  const elements = elementsIn(root);
  const canonical = elements.find(({ properties }) => [properties['rel']].flat().includes('canonical'));
  const address = String(canonical?.properties['href'] ?? '');
  const within = page.replace(/(?:^|(?<=\/))index\.html$/u, '');
  const site = address.endsWith(within) ? address.slice(0, address.length - within.length) : basePath;
  const scripts = elements.filter(isScript);
  const modules = scripts.filter(isModule);
  const own = languageOf(page) ?? DEFAULT_LOCALE;
  for (const element of elements) {
    if (element.tagName === 'pair-view') withoutRows(element);
    element.children = element.children.filter(
      (child) => child.type !== 'element' || !(isIdle(child) || modules.includes(child)),
    );
    if (element.properties['httpEquiv']) element.properties['content'] = policy(scripts.flatMap(hashOf));
  }
  parts.all.take(
    root,
    (number) => script({ src: posix.relative(posix.dirname(page), partPath(number)) }),
    (number, element) => {
      for (const each of [element, ...elementsIn(element)]) relink(each, (link) => leadFromRoot(link));
      parts.made(number, toHtml(element));
    },
  );
  for (const element of elementsIn(root)) {
    relink(element, (link) => lead(link, page));
    if (element.tagName === 'body') {
      element.children.push(script({ src: posix.relative(posix.dirname(page), NOTICE) }), runner());
    }
  }
  return toHtml(root);

  /** The runtime with the addresses of the site and the page, and the modules that it runs. */
  function runner(): Element {
    const src = posix.relative(posix.dirname(page), RUNTIME);
    const run = String(runs.numberOf(pathsOf(modules, basePath)));
    const known = address.endsWith(within) ? {} : { dataSite: site };
    return script({ src, ...known, dataPage: within, dataRun: run, defer: true });
  }

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
const pathsOf = (modules: readonly Element[], basePath: string) =>
  modules.map((module) => srcOf(module).slice(basePath.length));
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
