/**
 * Puts parts of the pipeline into files of their own that a worker loads when a text first needs them. The pipeline itself
 * is written as one: it calls the functions of a part as it calls others. In a worker, a function whose part is not loaded
 * throws `PartMissing`; `withParts` (src/desk/later-parts.ts) loads the part and does the work again, so the result is the
 * same. A part pays where most texts do without it.
 */
import { join, sep } from 'node:path';
import { ENGINE } from './root.ts';

/** Modules of each part by its name, below src/pipeline/. What only they import comes with them. */
export const LATER_PARTS: Readonly<Record<string, readonly string[]>> = {
  // Texts without a table. Whether one begins at a line is told before.
  tables: [
    'plan/tables/heads.ts',
    'plan/tables/head-rows.ts',
    'plan/tables/columns.ts',
    'plan/tables/passages.ts',
    'plan/tables/doubtful-rows.ts',
    'plan/tables/file-pages.ts',
    'plan/tables/tab-rows.ts',
    'plan/tables/tab-cells.ts',
    'plan/tables/captions.ts',
    'plan/tables/file-cells.ts',
    'plan/tables/pipes.ts',
    'plan/tables/ruled.ts',
    'plan/tables/tabbed-cells.ts',
    'plan/tables/tabbed-rows.ts',
  ],
  // Texts whose tables are set apart by tabs, bars, rules or the file.
  'tables-by-words': ['plan/tables/blank-rows.ts', 'plan/tables/spaced.ts', 'plan/tables/stacked.ts'],
  'table-facts': ['extract/tables/tables.ts', 'extract/tables/work.ts'],
  // Texts in which no line and no beginning or end of one can be a page number.
  'page-numbers': [
    'plan/page/numbered-pages.ts',
    'plan/page/glued-chains.ts',
    'plan/page/page-chains.ts',
    'plan/page/page-evidence.ts',
  ],
  // Texts without brackets, lists or columns of who is responsible.
  agencies: ['extract/responsibility/agency-list.ts'],
  // Texts that nobody corrects: those of the manifest have corrections.
  corrections: [
    'plan/lines/told.ts',
    'plan/tokens/told-tokens.ts',
    'plan/headings/editor-headings.ts',
    'extract/editor-facts.ts',
  ],
  // Texts without messages, or with none about their file.
  messages: ['diagnostics/found-rules.ts'],
  'messages-of-files': ['diagnostics/given-rules.ts'],
  // Titles and issuers in which no name can be that of a county.
  counties: ['text/gazetteer/counties.ts'],
};

const OWN = '\0duidu:later:';
const WHOLE = `${OWN}part/`;
const PIPELINE = join(ENGINE, 'src', 'pipeline') + sep;
const RUNTIME = join(ENGINE, 'src', 'desk', 'later-parts.ts');

const PART_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LATER_PARTS).flatMap(([part, modules]) =>
    modules.map((module) => [join(PIPELINE, module), part] as const),
  ),
);

/** What a bundler gives to a plugin, as far as it is used here. */
interface Bundler {
  resolve(id: string, importer?: string, options?: object): Promise<{ id: string } | null>;
  load(options: { id: string }): Promise<{ code: string | null }>;
  parse(code: string): object;
}
interface Module {
  body?: {
    type: string;
    declaration?: { type: string; id?: { name: string } } | null;
  }[];
}

/** The names of the functions that a module exports. Whatever else it exports cannot be had before it is loaded. */
function functionsOf(tree: Module): string[] {
  return (tree.body ?? []).flatMap(({ type, declaration }) =>
    type === 'ExportNamedDeclaration' && declaration?.type === 'FunctionDeclaration' && declaration.id
      ? [declaration.id.name]
      : [],
  );
}

/** Code that stands for a module of a part: its functions, which call those of the module once the part is loaded. */
function standIn(part: string, functions: readonly string[]): string {
  const lines = functions.map(
    (name) => `export const ${name} = (...given) => part()[${JSON.stringify(name)}](...given);`,
  );
  return [
    `import { later } from ${JSON.stringify(RUNTIME)};`,
    `const part = later(${JSON.stringify(part)}, () => import(${JSON.stringify(WHOLE.replace('\0', '') + part)}));`,
    ...lines,
  ].join('\n');
}

/** A plugin for Vite, for what workers load. */
export function laterPartsPlugin() {
  return {
    name: 'duidu:later-parts',
    enforce: 'pre' as const,
    async resolveId(this: Bundler, id: string, importer: string | undefined, options: object) {
      if (id.startsWith(WHOLE.replace('\0', ''))) return `\0${id}`;
      if (!importer || id.startsWith('\0')) return null;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      const part = found ? PART_OF.get(found.id) : undefined;
      // Modules of a part know each other, and its own file knows them all.
      if (!found || part === undefined || importer === WHOLE + part || PART_OF.get(importer) === part)
        return found;
      return OWN + found.id;
    },
    async load(this: Bundler, id: string) {
      if (id.startsWith(WHOLE))
        return (LATER_PARTS[id.slice(WHOLE.length)] ?? [])
          .map((module) => `export * from ${JSON.stringify(join(PIPELINE, module))};`)
          .join('\n');
      if (!id.startsWith(OWN)) return null;
      const module = id.slice(OWN.length);
      const { code } = await this.load({ id: module });
      return standIn(PART_OF.get(module) ?? '', functionsOf(this.parse(code ?? '') as Module));
    },
  };
}
