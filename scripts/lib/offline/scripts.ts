/** Scripts of the built site as they run from a disk: see `browser/`. */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { init, parse } from 'es-module-lexer';
import { build, transform } from 'esbuild';

/** Names the parameters of a module, in the order of `Run` in `browser/modules.ts`. */
const PARAMETERS = 'require,exports,module,__load,__meta,location,history,fetch,Worker';
/** The module of Vite that loads a module after its style sheets. */
const PRELOAD = /(?:^|\/)preload-helper\.[^/]*\.js$/;

/** A file beside the module, as a dynamic import names it. */
const LITERAL = /^(?:\s*\/\*[^*]*\*\/\s*)?[`'"](?:\.\/|\/(?:[^`'"$]+\/)?)([^`'"$/]+)[`'"]$/;
const AWAIT = 'await ';

/** A module of the site as a classic script. */
export interface OfflineModule {
  text: string;
  /** Paths of the modules that it imports, within the site. */
  imports: readonly string[];
}

/** Modules by their paths within the site. */
export type OfflineModules = ReadonlyMap<string, OfflineModule>;

/** How a module starts a worker, which lies beside it. */
const STARTS_WORKER = /\bnew Worker\(new URL\([`'"][^`'"]*?([^`'"/]+\.js)[`'"]/g;

/**
 * The modules of the site in the folder `dist` that pages run (`entries`, paths within the site), the client of its search, and all that these load.
 * A worker counts as one, with all its modules in it.
 */
export async function offlineModules(dist: string, entries: Iterable<string>): Promise<OfflineModules> {
  const { modules, workers } = await modulesFrom(dist, [...entries, 'search/client.js'], false);
  const made = new Map(modules);
  for (const path of workers) {
    const own = [...(await modulesFrom(dist, [path], true)).modules.values()].map(({ text }) => text);
    made.set(path, {
      imports: [],
      text: `duidu.worker(${JSON.stringify(path)},function(duidu){${own.join('')}});`,
    });
  }
  return made;
}

/** Some modules and all that they load, and the workers that they start. */
async function modulesFrom(
  dist: string,
  entries: readonly string[],
  isWorker: boolean,
): Promise<{ modules: Map<string, OfflineModule>; workers: Set<string> }> {
  await init;
  const modules = new Map<string, OfflineModule>();
  const workers = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (modules.has(path)) continue;
    const { module, loads, starts } = await offlineModule(dist, path, isWorker);
    modules.set(path, module);
    waiting.push(...module.imports, ...loads);
    for (const worker of starts) workers.add(worker);
  }
  return { modules, workers };
}

/** A module, the paths of those that it may load later, and the workers that it starts. */
async function offlineModule(
  dist: string,
  path: string,
  isWorker: boolean,
): Promise<{ module: OfflineModule; loads: readonly string[]; starts: readonly string[] }> {
  const code = await readFile(join(dist, path), 'utf8');
  const [imports, exported] = parse(code);
  if (PRELOAD.test(path))
    return {
      module: {
        imports: [],
        text: defined(path, [], `exports[${JSON.stringify(exported[0]?.n)}]=duidu.preload`),
      },
      loads: [],
      starts: [],
    };
  const inFolder = (name: string) => posix.join(posix.dirname(path), name);
  const names = imports.filter(({ d, n }) => d === -1 && n !== undefined).map(({ n }) => n as string);
  const resolved = [...new Set(names.map(inFolder))];
  const { code: body } = await transform(withoutDynamicImport(code, imports, isWorker), {
    format: 'cjs',
    define: { 'import.meta': '__meta' },
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
  });
  const loads = imports.flatMap(({ d, s, e }) => (d >= 0 ? (LITERAL.exec(code.slice(s, e))?.[1] ?? []) : []));
  return {
    module: { imports: resolved, text: defined(path, resolved, body) },
    loads: loads.map(inFolder),
    starts: [...code.matchAll(STARTS_WORKER)].map(([, name = '']) => inFolder(name)),
  };
}

/**
 * Writes `__load(…)` for `import(…)`. In a worker every module is at hand, so none is waited for: no classic script can wait for one before anything
 * else runs.
 */
function withoutDynamicImport(
  code: string,
  imports: readonly { d: number; ss: number }[],
  isWorker: boolean,
): string {
  const places = imports.filter(({ d }) => d >= 0).map(({ ss }) => ss);
  return places
    .toSorted((a, b) => b - a)
    .reduce((text, at) => {
      const isAwaited = isWorker && text.slice(0, at).endsWith(AWAIT);
      const before = isAwaited ? `${text.slice(0, at - AWAIT.length)}require` : `${text.slice(0, at)}__load`;
      return before + text.slice(at + 'import'.length);
    }, code);
}

function defined(path: string, imports: readonly string[], body: string): string {
  return `duidu.define(${JSON.stringify(path)},${JSON.stringify(imports)},function(${PARAMETERS}){${body}});`;
}

/** The table of the search. The copy has no index: beside the page the whole text is at hand, and WebAssembly is not loaded from a disk. */
const SEARCH_TABLE = 'search/records.json';
const readWhole = (table: string) => JSON.stringify({ ...JSON.parse(table), scan: true, comparable: false });

/** What the copy has of a file that scripts fetch. */
export const offlineText = (path: string, text: string) => (path === SEARCH_TABLE ? readWhole(text) : text);

/** A file that scripts fetch, as a script that hands it over; `pieces` are the numbers of the scripts that have its pieces. */
export function offlineData(path: string, text: string, pieces: readonly number[]): string {
  const inScript = JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `duidu.file(${JSON.stringify(path)},${inScript},${JSON.stringify(pieces)});`;
}

/** The script that runs them all. */
export async function offlineRuntime(): Promise<string> {
  const begins = await bundled(new URL('./browser/worker.ts', import.meta.url));
  return bundled(new URL('./browser/runtime.ts', import.meta.url), {
    WORKER_BEGINS: JSON.stringify(begins.trim().replace(/;$/u, '')),
  });
}

/** The script that puts pieces in their places. */
export const offlinePieces = () => bundled(new URL('./browser/pieces.ts', import.meta.url));

/** A file with all that it imports, as a classic script. */
async function bundled(file: URL, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    define,
  });
  return outputFiles[0]?.text ?? '';
}
