/**
 * Runs the scripts of the site in its offline copy. Browsers load no modules and fetch no files from a disk, but classic scripts: so every
 * module of the site is one that hands itself over here, and so is every file that scripts fetch. To those scripts the page has its
 * address on the site.
 */

import { Modules, type Run } from './modules.ts';
import { workerOf } from './worker-of-page.ts';

type SiteLocation = Pick<
  Location,
  'href' | 'origin' | 'pathname' | 'search' | 'hash' | 'assign' | 'replace' | 'reload'
>;

/** The sets of modules that pages run, by number: written before this script. */
declare const duiduRuns: readonly string[];
/** The modules and workers that have a script of their own; the others are in one. */
declare const duiduLarge: readonly string[];
/** What puts pieces in their places: in the head of every page. */
declare const duiduPieces: typeof import('./pieces.ts').duiduPieces;

const own = document.currentScript as HTMLScriptElement;
/** The folder of the copy, and that of the site: addresses that end in a slash. */
const COPY = new URL('.', own.src).href;
const SITE = own.dataset['site'] ?? siteOfPage() ?? COPY;
/** The page as the site serves it. */
const PAGE = new URL(own.dataset['page'] ?? '', SITE);

/** The site, by the address that the page has there. */
function siteOfPage(): string | null {
  const page = own.dataset['page'] ?? '';
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return address?.endsWith(page) ? address.slice(0, address.length - page.length) : null;
}

const workers = new Map<string, (duidu: object) => void>();
/** Files by their paths, each with the numbers of the scripts that have its pieces. */
const files = new Map<string, { text: string; pieces: readonly number[] }>();
const loading = new Map<string, Promise<void>>();

/** The path of a file within the site, from an address of the site or of the copy; null for any other address. */
function pathOf(address: string): string | null {
  const { href } = new URL(address, PAGE);
  const folder = [SITE, COPY].find((each) => href.startsWith(each));
  if (folder === undefined) return null;
  const path = decodeURI(href.slice(folder.length).replace(/[?#].*$/su, ''));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The same place in the copy. */
function inCopy(address: string): string {
  const { search, hash } = new URL(address, PAGE);
  const path = pathOf(address);
  return path === null ? address : `${COPY}${encodeURI(path)}${search}${hash}`;
}

/** Runs a script of the copy, once. Rejects, and is tried again, when there is none. */
function runScript(path: string): Promise<void> {
  const known = loading.get(path);
  if (known) return known;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const script = document.createElement('script');
  script.src = `${COPY}${encodeURI(path)}`;
  script.onload = () => resolve();
  script.onerror = () => {
    loading.delete(path);
    reject(new TypeError(`${path} is not in this copy`));
  };
  loading.set(path, promise);
  document.head.append(script);
  return promise;
}

const scriptOf = (module: string) => (duiduLarge.includes(module) ? module : 'modules.js');

/** Has a module and all that it imports at hand; `seen` are those that are waited for already. */
async function ready(path: string, seen = new Set<string>()): Promise<void> {
  if (seen.has(path)) return;
  seen.add(path);
  if (!modules.all.has(path)) await runScript(scriptOf(path));
  await Promise.all((modules.all.get(path)?.deps ?? []).map((dep) => ready(dep, seen)));
}

/** Folders whose files one script hands over: `bundleOf` in `files.ts`. */
const BUNDLE = /^search\/text(?=\/)/u;

async function fetchFile(address: string): Promise<Response> {
  const path = pathOf(address);
  if (path === null) throw new TypeError(`${address} is not in this copy`);
  await runScript(`${BUNDLE.exec(path)?.[0] ?? path}.js`).catch(() => {});
  const file = files.get(path);
  if (!file) return new Response('', { status: 404 });
  await Promise.all(file.pieces.map((number) => runScript(`pieces/${number}.js`)));
  return new Response(duiduPieces.whole(file.text));
}

const siteLocation: SiteLocation = {
  get href() {
    return `${PAGE.href}${location.search}${location.hash}`;
  },
  get origin() {
    return PAGE.origin;
  },
  get pathname() {
    return PAGE.pathname;
  },
  get search() {
    return location.search;
  },
  get hash() {
    return location.hash;
  },
  set hash(hash) {
    location.hash = hash;
  },
  assign: (address) => location.assign(inCopy(String(address))),
  replace: (address) => location.replace(inCopy(String(address))),
  reload: () => location.reload(),
};

const siteHistory: Pick<History, 'pushState' | 'replaceState'> = {
  pushState: (data, unused, address) => history.pushState(data, unused, inCopy(String(address))),
  replaceState: (data, unused, address) => history.replaceState(data, unused, inCopy(String(address))),
};

const modules = new Modules({
  site: SITE,
  pathOf,
  ready,
  location: siteLocation,
  history: siteHistory,
  fetch: fetchFile,
  worker: workerOf({
    site: SITE,
    pathOf,
    async modulesOf(path) {
      if (!workers.has(path)) await runScript(scriptOf(path));
      const modulesOfWorker = workers.get(path);
      if (!modulesOfWorker) throw new TypeError(`${path} is not in this copy`);
      return modulesOfWorker;
    },
    fetch: fetchFile,
  }),
});

/** Has links that scripts write lead to files of the copy. */
function redirect(link: Element): void {
  const address = link.getAttribute('href') ?? '';
  if (link.localName === 'a' && (address.startsWith('/') || address.startsWith(SITE)))
    link.setAttribute('href', inCopy(address));
}

function watchLinks(): void {
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') redirect(target as Element);
      for (const node of addedNodes)
        if (node instanceof Element) for (const link of [node, ...node.querySelectorAll('a')]) redirect(link);
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });
}

Object.assign(window, {
  duidu: {
    /** A module hands itself over. */
    define(path: string, deps: readonly string[], run: Run) {
      modules.all.set(path, { deps, run, module: null });
    },
    /** The modules of a worker hand themselves over, as a function that makes them known. */
    worker: (path: string, begin: (duidu: object) => void) => workers.set(path, begin),
    /** A file hands itself over. */
    file: (path: string, text: string, pieces: readonly number[]) => files.set(path, { text, pieces }),
    /** Takes the place of Vite's preloading: a module is ready when its style sheets are. */
    async preload(load: () => Promise<unknown>, wanted: readonly string[] = []) {
      const sheets = wanted.filter((path) => path.endsWith('.css')).map((path) => `${COPY}${path}`);
      const known = new Set([...document.styleSheets].map(({ href }) => href));
      for (const href of sheets.filter((sheet) => !known.has(sheet))) {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
        document.head.append(link);
        await new Promise((resolve) => link.addEventListener('load', resolve));
      }
      return load();
    },
  },
});
document.addEventListener('DOMContentLoaded', watchLinks);

duiduPieces.page();

/** Runs the modules that the page names, in their order. */
async function runPage(): Promise<void> {
  const entries = (duiduRuns[Number(own.dataset['run'])] ?? '').split(' ').filter(Boolean);
  await Promise.all(entries.map((entry) => ready(entry)));
  for (const entry of entries) modules.exportsOf(entry);
}
void runPage();
