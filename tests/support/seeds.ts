/** The real seeds through the real pipeline, once for all tests. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileCorpus } from '../../src/pipeline/entries/compile.ts';
import { type Line, splitLines } from '../../src/pipeline/readers/document.ts';
import { decodeSeed } from '../../src/pipeline/readers/text/decode.ts';
import { manifestSchema } from '../../src/pipeline/schemas/manifest.ts';
import { hasReading } from './readings.ts';
import { rules } from './rules.ts';
import { seedFile } from './seed-file.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT));

export const manifest = manifestSchema.parse(parse(read('seeds/manifest.yaml').toString('utf8')));
/** Compiles the plans of seeds afresh, without a ledger. */
export function compileSeeds(own: typeof manifest.seeds) {
  const seeds = new Map(own.map(({ file }) => [file, seedFile(file, new Uint8Array(read(file)))]));
  const result = compileCorpus({
    // Verdicts of the editor name sections of all of them.
    manifest: own === manifest.seeds ? manifest : { seeds: own },
    rules,
    seeds,
    ledgers: new Map(),
    formerOf: () => null,
    idPolicy: 'reset',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors, null, 1));
  return result;
}

export const compiled = compileSeeds(manifest.seeds);

/** The plans that careful readers have read; any other is held only to what holds for every plan. */
export const readPlans = compiled.plans.filter(({ plan }) => hasReading(`${plan.id}.outline.tsv`));

/** Lines of a plan in its seed, by a way of its own: the manifest's first line to the next plan's. */
export function linesOf(planId: string): Line[] {
  for (const seed of manifest.seeds) {
    const index = seed.plans.findIndex((plan) => plan.id === planId);
    if (index < 0) continue;
    const lines = splitLines(decodeSeed(read(seed.file)).text);
    const from = seed.plans[index]?.from?.line ?? 1;
    const to = (seed.plans[index + 1]?.from?.line ?? lines.length + 1) - 1;
    return lines.slice(from - 1, to);
  }
  throw new Error(`no plan ${planId}`);
}
