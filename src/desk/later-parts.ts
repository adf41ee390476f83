/**
 * Parts of the pipeline that are loaded when a text first needs them (`scripts/lib/later-parts-plugin.ts`). The pipeline
 * computes without waiting, so a function whose part is missing throws, and the work is done again when the part is there.
 */

/** Thrown by a function whose part is not loaded. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
  readonly load: () => Promise<void>;
  constructor(part: string, load: () => Promise<void>) {
    super(`${part} is not loaded`);
    this.load = load;
  }
}

/** Returns a function that gives the module of a part, and throws `PartMissing` before it is loaded. */
export function later<Module>(part: string, load: () => Promise<Module>): () => Module {
  let module: Module | undefined;
  const get = async () => {
    module = await load();
  };
  return () => {
    if (module === undefined) throw new PartMissing(part, get);
    return module;
  };
}

/** Does some work, which must change nothing, as often as it lacks a part. Rejects where a part cannot be loaded. */
export async function withParts<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      await error.load();
    }
  }
}
