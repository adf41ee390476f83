/**
 * Says which modules of the worker of the desk share a file. A bundler makes a file for every set of modules that the same
 * kinds of work need, and small files compress worse than large ones: to read a text took 26 of them. Here each kind of
 * work has one, and so has what several need.
 */
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { ENGINE } from './root.ts';

const DESK = join(ENGINE, 'src', 'desk');
const READ_SOURCE = join(ENGINE, 'src', 'pipeline', 'readers', 'read-source.ts');

/** Modules by who needs them. */
interface Needed {
  /** From the start of a kind of work, in the order in which the desk does it: what is compared was read and inspected. */
  read: ReadonlySet<string>;
  inspect: ReadonlySet<string>;
  compare: ReadonlySet<string>;
  /** A report is checked without anything before it. */
  check: ReadonlySet<string>;
  /** What inspecting loads only for texts that need it: tables, counties. */
  later: ReadonlySet<string>;
  /** The readers of files that are no plain text, which both reading and checking load when they need one. */
  readers: ReadonlySet<string>;
}

/** What a file consists of, by its name; the first that holds counts. */
const FILES: readonly [name: string, holds: (module: string, needed: Needed) => boolean][] = [
  [
    'all-texts',
    (module, { check, read, inspect }) => check.has(module) && (read.has(module) || inspect.has(module)),
  ],
  ['differences', (module, { check, compare }) => check.has(module) && compare.has(module)],
  ['all-files', (module, { readers, read }) => readers.has(module) && read.has(module)],
  ['read', (module, { read }) => read.has(module)],
  ['inspect', (module, { inspect }) => inspect.has(module)],
  ['compare', (module, { compare }) => compare.has(module)],
  ['checks-and-tables', (module, { check, later }) => check.has(module) && later.has(module)],
  ['check', (module, { check }) => check.has(module)],
];

/** Options for the files of a worker. A worker that does no work of the desk is left to the bundler. */
export function workerFiles(): Rolldown.CodeSplittingOptions {
  const known = new WeakMap<Rolldown.ChunkingContext, Needed>();
  const name = (module: string, context: Rolldown.ChunkingContext) => {
    const needed = known.get(context) ?? neededBy(context);
    known.set(context, needed);
    return FILES.find(([, holds]) => holds(module, needed))?.[0] ?? null;
  };
  return { includeDependenciesRecursively: false, groups: [{ debugName: 'work of the desk', name }] };
}

function neededBy(context: Rolldown.ChunkingContext): Needed {
  const from = (...modules: readonly string[]) => withImports(modules, context);
  const inspect = from(join(DESK, 'inspect-draft.ts'));
  return {
    read: from(join(DESK, 'read-draft.ts')),
    inspect,
    later: from(...[...inspect].flatMap((id) => context.getModuleInfo(id)?.dynamicallyImportedIds ?? [])),
    compare: from(join(DESK, 'compare-drafts.ts')),
    check: from(join(DESK, 'check-report.ts')),
    readers: from(...(context.getModuleInfo(READ_SOURCE)?.dynamicallyImportedIds ?? [])),
  };
}

/** Some modules and all that come with them. */
function withImports(modules: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set(modules);
  // A set takes up what is added while it is gone through.
  for (const module of found)
    for (const id of context.getModuleInfo(module)?.importedIds ?? []) found.add(id);
  return found;
}
