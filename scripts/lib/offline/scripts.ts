/** Scripts of the built site as they run from a disk: see `runtime.ts`. */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { transform } from 'esbuild';

/** Names the parameters of a module, in the order of `Run` in `runtime.ts`. */
const PARAMETERS = 'require,exports,module,__load,__meta,location,history,fetch';
/** The module of Vite that loads a module after its style sheets. */
const PRELOAD = /(?:^|\/)preload-helper\.[^/]*\.js$/;

/** A file beside the module, as a dynamic import names it. */
const LITERAL = /^[`'"](\.\/[^`'"$]+)[`'"]$/;

/** A module of the site as a classic script. */
export interface OfflineModule {
  text: string;
  /** Paths of the modules that it imports, within the site. */
  imports: readonly string[];
}

/** Modules by their paths within the site. */
export type OfflineModules = ReadonlyMap<string, OfflineModule>;

/** The modules of the site in the folder `dist` that pages run (`entries`, paths within the site), the client of its search, and all that these load. */
export async function offlineModules(dist: string, entries: Iterable<string>): Promise<OfflineModules> {
  await init;
  const modules = new Map<string, OfflineModule>();
  const waiting = [...entries, 'search/client.js'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (modules.has(path)) continue;
    const { module, loads } = await offlineModule(dist, path);
    modules.set(path, module);
    waiting.push(...module.imports, ...loads);
  }
  return modules;
}

/** A module, and the paths of those that it may load later. */
async function offlineModule(
  dist: string,
  path: string,
): Promise<{ module: OfflineModule; loads: readonly string[] }> {
  const code = await readFile(join(dist, path), 'utf8');
  const [imports, exported] = parse(code);
  if (PRELOAD.test(path))
    return {
      module: {
        imports: [],
        text: defined(path, [], `exports[${JSON.stringify(exported[0]?.n)}]=duidu.preload`),
      },
      loads: [],
    };
  const inFolder = (name: string) => posix.join(posix.dirname(path), name);
  const names = imports.filter(({ d, n }) => d === -1 && n !== undefined).map(({ n }) => n as string);
  const resolved = [...new Set(names.map(inFolder))];
  const { code: body } = await transform(withoutDynamicImport(code, imports), {
    format: 'cjs',
    define: { 'import.meta': '__meta' },
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
  });
  const loads = imports.flatMap(({ d, s, e }) => (d >= 0 ? (LITERAL.exec(code.slice(s, e))?.[1] ?? []) : []));
  return { module: { imports: resolved, text: defined(path, resolved, body) }, loads: loads.map(inFolder) };
}

/** Writes `__load(…)` for `import(…)`. */
function withoutDynamicImport(code: string, imports: readonly { d: number; ss: number }[]): string {
  const places = imports.filter(({ d }) => d >= 0).map(({ ss }) => ss);
  return places
    .toSorted((a, b) => b - a)
    .reduce((text, at) => `${text.slice(0, at)}__load${text.slice(at + 'import'.length)}`, code);
}

function defined(path: string, imports: readonly string[], body: string): string {
  return `duidu.define(${JSON.stringify(path)},${JSON.stringify(imports)},function(${PARAMETERS}){${body}});`;
}

/** The table of the search. The copy has no index: beside the page the whole text is at hand, and WebAssembly is not loaded from a disk. */
const SEARCH_TABLE = 'search/records.json';
const readWhole = (table: string) => JSON.stringify({ ...JSON.parse(table), scan: true, comparable: false });

/** A file that scripts fetch, as a script that hands it over. */
export function offlineData(path: string, text: string): string {
  const inScript = JSON.stringify(path === SEARCH_TABLE ? readWhole(text) : text)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `duidu.file(${JSON.stringify(path)},${inScript});`;
}

/** The script that runs them all. */
export async function offlineRuntime(): Promise<string> {
  const source = await readFile(new URL('./runtime.ts', import.meta.url), 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'iife', minify: true });
  return code;
}
