/** The pipeline over the project's own files. */
import { z } from 'astro/zod';
import { type CompileInput, type CompileResult, compileCorpus } from '../../src/pipeline/entries/compile.ts';
import { seedChanged } from '../../src/pipeline/entries/read-seed.ts';
import type { IdPolicy } from '../../src/pipeline/entries/settle-ids.ts';
import { contentTexts } from '../../src/pipeline/entries/texts.ts';
import type { Diagnostic } from '../../src/pipeline/schemas/diagnostic.ts';
import { formerSeriesSchema, seriesAddressSchema } from '../../src/pipeline/schemas/series.ts';
import { type Memory, noMemory } from '../../src/pipeline/text/memory.ts';
import { parseJson, readContent, readLedger, readManifest, readSeeds, readSite } from './project.ts';
import { InputError } from './report.ts';
import { readRules } from './rules.ts';

/** What was compiled. */
export type Compiled = Extract<CompileResult, { ok: true }>;

/** All that the pipeline reads, and `content/` as `contentOf` gives it. Throws InputError for what cannot be read. */
export async function readProject(contentOf = readContent, memory: Memory = noMemory) {
  const { manifest, placeOf } = await readManifest();
  const content = await contentOf();
  const site = await readSite();
  return {
    manifest,
    placeOf,
    site,
    rules: await readRules(site),
    seeds: await readSeeds(manifest, memory),
    ledger: await readLedger(),
    content,
    formerOf: contentTexts(content),
    knownSeries: {
      series: listIn(content, 'series', seriesAddressSchema),
      former: listIn(content, 'former-series', formerSeriesSchema),
    },
  };
}

/** The list in a file of `content/`; empty where there is no such file. */
function listIn<Schema extends z.ZodType>(
  content: ReadonlyMap<string, string>,
  name: string,
  schema: Schema,
): z.infer<Schema>[] {
  const file = `content/${name}.json`;
  return parseJson(file, content.get(file) ?? '[]', z.array(schema));
}

/** Compiles what was read. Throws InputError with everything that is wrong. */
export function compileProject(project: Omit<CompileInput, 'idPolicy'>, idPolicy: IdPolicy): Compiled {
  const result = compileCorpus({ ...project, idPolicy });
  if (!result.ok) throw new InputError(result.errors);
  return result;
}

/**
 * Compiles what was read as if every changed seed and every moved address were meant. What `npm run content` would
 * stop at comes back as notices. Throws InputError for anything else that is wrong.
 */
export function previewProject(project: Omit<CompileInput, 'idPolicy'>): {
  compiled: Compiled;
  notices: Diagnostic[];
} {
  const changed = project.manifest.seeds.flatMap((seed) => {
    const actual = project.seeds.get(seed.file)?.hash ?? seed.sha256;
    return actual === seed.sha256 ? [] : [{ ...seed, actual }];
  });
  const manifest = {
    ...project.manifest,
    seeds: project.manifest.seeds.map((seed) => ({
      ...seed,
      sha256: changed.find(({ file }) => file === seed.file)?.actual ?? seed.sha256,
    })),
  };
  const compiled = compileProject({ ...project, manifest }, 'accept');
  return {
    compiled,
    notices: [
      ...changed.map(({ file, actual, sha256: expected }) => seedChanged(file, actual, expected)),
      ...compiled.moves,
    ],
  };
}
