/**
 * Makes a corpus outside of the repository, in a folder that DUIDU_CORPUS can name: `seeds/` with a manifest.
 *
 *   node tests/bench/make-corpus.ts OUT --texts FOLDER [--texts FOLDER …] [--plans 41] [--match REGEX]
 *   node tests/bench/make-corpus.ts OUT --invented 600
 *
 * Of the folders it takes the longest texts that the pipeline can read and whose names match; each is a plan named after
 * its file. Invented plans have made-up words (corpus.ts); their number is a multiple of six. `npm run bench:scale -- OUT`
 * builds and measures what it made.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readRules } from '../../scripts/lib/rules.ts';
import { inspectFile } from '../../src/pipeline/entries/inspect.ts';
import type { Manifest, ManifestPlan } from '../../src/pipeline/schemas/manifest.ts';
import { seedFile } from '../support/seed-file.ts';
import { PLANS_PER_COPY, writeCorpus } from './corpus.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What the corpus of this repository says beside its manifest; invented plans are made of its words. */
const OWN_FILES = ['themes', 'aliases', 'series', 'site'];

const { values, positionals } = parseArgs({
  options: {
    texts: { type: 'string', multiple: true, default: [] },
    plans: { type: 'string', default: '41' },
    match: { type: 'string', default: '' },
    invented: { type: 'string' },
  },
  allowPositionals: true,
});
const [out] = positionals;
if (!out || (values.texts.length === 0) === (values.invented === undefined))
  throw new Error('Expected a folder to write, and --texts FOLDER or --invented NUMBER');
mkdirSync(join(out, 'seeds'), { recursive: true });
if (values.invented !== undefined) {
  for (const name of OWN_FILES) cpSync(join(ROOT, `seeds/${name}.yaml`), join(out, `seeds/${name}.yaml`));
  writeCorpus(out, Math.ceil(Number(values.invented) / PLANS_PER_COPY));
} else await writeTexts(out, values.texts, Number(values.plans), new RegExp(values.match, 'u'));

/** Writes the longest readable texts of some folders, and the manifest that names them. */
async function writeTexts(
  root: string,
  folders: readonly string[],
  plans: number,
  match: RegExp,
): Promise<void> {
  const rules = await readRules({ themes: 'general' });
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt') && match.test(name))
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  );
  const seeds: Manifest['seeds'] = [];
  for (const { name, bytes } of files.sort((a, b) => b.bytes.length - a.bytes.length)) {
    if (seeds.length === plans) break;
    const file = `seeds/text-${String(seeds.length + 1).padStart(2, '0')}.txt`;
    const read = seedFile(file, bytes);
    const id = basename(file, '.txt');
    const untitled: ManifestPlan = { id, short: { zh: shortName(name), en: id } };
    const titled = { ...untitled, title: shortName(name) };
    const plan = [untitled, titled].find((entry) =>
      inspectFile({ file, read, id, plans: [entry], rules }).every(({ diagnostics }) =>
        diagnostics.every(({ severity }) => severity !== 'error'),
      ),
    );
    if (!plan) continue;
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
    seeds.push({ file, sha256: read.hash, plans: [plan] });
  }
  // JSON is YAML.
  writeFileSync(join(root, 'seeds/manifest.yaml'), JSON.stringify({ seeds }));
}

/** The name of a file without its ending and what precedes the year: 2021-某某规划.txt gives 某某规划. */
function shortName(file: string): string {
  return file.replace(/\.txt$/u, '').replace(/^[a-z-]+-(?:[0-9]{4}-)?/u, '');
}
