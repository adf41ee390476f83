/** One plan of its own through the whole pipeline, as `npm run content` takes it, without a disk. */
import { type CompileResult, compileCorpus } from '../../src/pipeline/entries/compile.ts';
import type { IdInput } from '../../src/pipeline/entries/settle-ids.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { rules } from './rules.ts';
import { seedFile } from './seed-file.ts';

export const PLAN = 'plan';
export const FILE = 'seeds/plan.txt';

/** Compiles a text; a missing title is supplied, as an editor would. */
export function compileOne(
  bytes: Uint8Array,
  ids: IdInput = { ledgers: new Map(), formerOf: () => null, idPolicy: 'reset' },
): CompileResult {
  return compileCorpus({
    manifest: {
      seeds: [
        {
          file: FILE,
          sha256: sha256(bytes),
          plans: [{ id: PLAN, short: { zh: '规划', en: 'plan' }, title: '规划' }],
        },
      ],
    },
    rules,
    seeds: new Map([[FILE, seedFile(FILE, bytes)]]),
    ...ids,
  });
}
