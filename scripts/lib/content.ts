/** The pipeline over the project's own files. */
import { type CompileInput, type CompileResult, compileCorpus } from '../../src/pipeline/entries/compile.ts';
import { seedChanged } from '../../src/pipeline/entries/seed-text.ts';
import type { IdPolicy } from '../../src/pipeline/entries/settle-ids.ts';
import { contentTexts } from '../../src/pipeline/entries/texts.ts';
import type { Diagnostic } from '../../src/pipeline/schemas/diagnostic.ts';
import { type Memory, noMemory } from '../../src/pipeline/text/memory.ts';
import { knownSeriesIn, ledgersIn, pairsIn, readContent, recoverContent } from './content-folder.ts';
import { readManifest, readSeeds, readSite } from './project.ts';
import { InputError } from './report.ts';
import { readRules } from './rules.ts';
import { say } from './spoken.ts';

/** What was compiled. */
export type Compiled = Extract<CompileResult, { ok: true }>;

/**
 * Reads all that the pipeline takes, and `content/` as `contentOf` gives it; what a killed command left behind is repaired
 * first. Throws InputError for what cannot be read.
 */
export async function readProject(contentOf = readContent, memory: Memory = noMemory) {
  const recovered = recoverContent();
  if (recovered !== null)
    console.error(
      say({
        en: `A command was killed while it replaced content/. Its files were put back from ${recovered}.`,
        zh: `上次有命令在替换 content/ 时中断了，已从 ${recovered} 恢复。`,
      }),
    );
  const { manifest, placeOf } = await readManifest();
  const content = await contentOf();
  const site = await readSite();
  return {
    manifest,
    placeOf,
    site,
    rules: await readRules(site),
    seeds: await readSeeds(manifest, memory),
    ledgers: ledgersIn(content),
    content,
    formerOf: contentTexts(content),
    knownPairs: pairsIn(content),
    knownSeries: knownSeriesIn(content),
  };
}

/**
 * Compiles what was read. Throws InputError with everything that is wrong; addresses that would move are counted, or each
 * is listed where `details` are asked for.
 */
export function compileProject(
  project: Omit<CompileInput, 'idPolicy'>,
  idPolicy: IdPolicy,
  details = false,
): Compiled {
  const result = compileCorpus({ ...project, idPolicy });
  if (result.ok) return result;
  const { errors, moves } = result;
  throw new InputError([...errors, ...(details ? moves.details : moves.summary)]);
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
      ...compiled.moves.summary,
    ],
  };
}
