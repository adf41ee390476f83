/** Modules of the site as they run from a disk, on a page or in a worker: each hands itself over and runs when it is first asked for. */

/** What a module is called with: itself as CommonJS has it, then what takes the place of dynamic import, `import.meta` and globals. */
export type Run = (
  require: (specifier: string) => unknown,
  exports: object,
  module: { exports: object },
  load: (specifier: string) => Promise<unknown>,
  meta: { url: string },
  location: unknown,
  history: unknown,
  fetch: (address: string) => Promise<Response>,
  worker: unknown,
) => void;

/** A module that handed itself over. */
export interface Module {
  /** Paths of those that it imports. */
  deps: readonly string[];
  run: Run;
  module: { exports: object } | null;
}

/** What modules find around them. */
export interface Surroundings {
  /** The folder of the site: an address that ends in a slash. */
  site: string;
  /** The path of a file within the site, from its address; null for any other address. */
  pathOf: (address: string) => string | null;
  /** Has a module and all that it imports at hand. */
  ready: (path: string) => Promise<void>;
  location?: unknown;
  history?: unknown;
  fetch: (address: string) => Promise<Response>;
  worker?: unknown;
}

/** Modules by their paths within the site. */
export class Modules {
  readonly all = new Map<string, Module>();
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** What a module exports. It runs when it is first asked for. */
  exportsOf(path: string): object {
    const known = this.all.get(path);
    if (!known) throw new Error(`${path} is not in this copy`);
    if (known.module) return known.module.exports;
    const module = { exports: {} };
    known.module = module;
    const { site, pathOf, ready, location, history, fetch, worker } = this.#around;
    const from = `${site}${path}`;
    const target = (specifier: string) => pathOf(new URL(specifier, from).href) ?? specifier;
    known.run(
      (specifier) => this.exportsOf(target(specifier)),
      module.exports,
      module,
      async (specifier) => {
        await ready(target(specifier));
        return this.exportsOf(target(specifier));
      },
      { url: from },
      location,
      history,
      fetch,
      worker,
    );
    return module.exports;
  }
}
