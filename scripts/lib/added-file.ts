/** Files that are about to join the corpus, and what the manifest will say of them. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type InspectedPlan, inspectFile } from '../../src/pipeline/entries/inspect.ts';
import { freeId, idOfFile, newSeed, seedPath } from '../../src/pipeline/entries/new-seed.ts';
import { readSeedFile, type SeedFile } from '../../src/pipeline/entries/read-seed.ts';
import type { Rules } from '../../src/pipeline/entries/rules.ts';
import { type Manifest, manifestSchema } from '../../src/pipeline/schemas/manifest.ts';
import type { Memory } from '../../src/pipeline/text/memory.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { readInputFile } from './input-file.ts';
import { fileError } from './report.ts';
import { CORPUS, userPath } from './root.ts';
import { READ_INPUT, schemaWords } from './schema-words.ts';
import type { Words } from './spoken.ts';

/** A file that is added. */
export interface Added {
  seed: Manifest['seeds'][number];
  bytes: Uint8Array;
  source: SeedFile;
  read: InspectedPlan[];
}

/** What the command line says of plans, as typed. */
export interface AddOptions {
  id?: string | undefined;
  zh?: string | undefined;
  en?: string | undefined;
  title?: string | undefined;
  level?: string | undefined;
  place?: string | undefined;
  genre?: string | undefined;
  issuer?: string | undefined;
  number?: string | undefined;
  date?: string | undefined;
  period?: string | undefined;
}

/** What the files join. */
interface Target {
  manifest: Manifest;
  rules: Rules;
  memory: Memory;
  /** What to say of an option that the manifest cannot hold. */
  usage: Words;
}

/**
 * Reads files, each as a plan with an id and names that no other has. Of several files those that the corpus has already
 * are left out and listed in `known`, so that a folder can be added again when it has grown; of files with the same bytes the first
 * is added, and the others are listed in `copies`. Throws InputError for what
 * the corpus cannot take.
 */
export async function readFilesToAdd(
  paths: readonly string[],
  options: AddOptions,
  target: Target,
): Promise<{ added: Added[]; known: string[]; copies: string[] }> {
  const added: Added[] = [];
  const known: string[] = [];
  const copies: string[] = [];
  for (const path of paths) {
    const seeds = [...target.manifest.seeds, ...added.map(({ seed }) => seed)];
    const manifest = { ...target.manifest, seeds };
    const file = paths.length > 1 ? knownAs(await readInputFile(path, path), manifest) : null;
    if (file === null) added.push(await readFileToAdd(path, options, { ...target, manifest }));
    else (added.some(({ seed }) => seed.file === file) ? copies : known).push(path);
  }
  return { added, known, copies };
}

async function readFileToAdd(
  path: string,
  options: AddOptions,
  { manifest, rules, memory, usage }: Target,
): Promise<Added> {
  const name = basename(path);
  const file = seedPath(name);
  const bytes = await readInputFile(path, path);
  await expectNew(file, path, bytes, manifest);
  const plans = manifest.seeds.flatMap((seed) => seed.plans);
  const id = options.id ?? freeId(idOfFile(name), new Set(plans.map((plan) => plan.id)));
  const source = await readSeedFile(path, bytes, memory);
  const takenNames = new Set(plans.map(({ short }) => short.zh));
  const given = { name, hash: source.hash, id, zh: options.zh, en: options.en, facts: factsOf(options) };
  const unread = newSeed(given);
  expectValid(unread, path, usage);
  const entries = manifestSchema.parse({ seeds: [unread] }).seeds[0]?.plans ?? [];
  const read = inspectFile({ file: path, read: source, id, plans: entries, rules });
  const plan = read[0]?.built?.plan;
  const title = options.title ?? plan?.title;
  const known = plan && { place: plan.place, date: plan.date ?? plan.month };
  const { short } = newSeed({ ...given, title, takenNames, ...(known && { known }) }).plans[0];
  const seed = { file, sha256: source.hash, plans: entries.map((entry) => ({ ...entry, short })) };
  return { seed, bytes, source, read };
}

/** The facts as the manifest has them. */
function factsOf({
  title,
  level,
  place,
  genre,
  issuer,
  number,
  date,
  period,
}: AddOptions): Record<string, unknown> {
  const years = period?.split(/[-–—]/u).map(Number);
  const facts = { title, genre, level, place, issuer, number, date, period: years };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The file of the corpus that has these bytes; null where none has. */
function knownAs(bytes: Uint8Array, manifest: Manifest): string | null {
  const hash = sha256(bytes);
  return manifest.seeds.find((seed) => seed.sha256 === hash)?.file ?? null;
}

/** Throws InputError when the corpus has these bytes or this name already. */
async function expectNew(file: string, path: string, bytes: Uint8Array, manifest: Manifest): Promise<void> {
  const same = knownAs(bytes, manifest);
  if (same !== null)
    throw fileError(
      path,
      'seed-known',
      { en: `Unexpected second copy of ${same}`, zh: `库里已有同样的文件 ${same}` },
      {
        en: 'It is in the corpus. Where it has no page yet, run `npm run content`.',
        zh: '不必再加。如果还没有它的网页，运行 npm run content。',
      },
    );
  const listed = manifest.seeds.some((seed) => seed.file === file);
  if (!listed && userPath(path) === join(CORPUS, file)) return;
  const there = await readFile(join(CORPUS, file)).catch(() => null);
  // A copy of the same bytes was left by an `add` that was killed, or put there by hand.
  if (!listed && there?.equals(bytes)) return;
  if (there || listed)
    throw fileError(
      path,
      'seed-name-taken',
      { en: `Unexpected second file ${file}`, zh: `seeds/ 里已有同名而内容不同的文件 ${file}` },
      { en: 'Give the file another name.', zh: '先给文件改名。' },
    );
}

/** Throws InputError when the manifest cannot say this of a seed. */
function expectValid(seed: unknown, path: string, usage: Words): void {
  const result = manifestSchema.safeParse({ seeds: [seed] }, READ_INPUT);
  if (result.success) return;
  const [issue] = result.error.issues;
  const name = issue?.path.findLast((key) => typeof key === 'string');
  const { en, zh } = schemaWords(issue);
  throw fileError(path, 'option', { en: `${String(name)}: ${en}`, zh: `${String(name)}：${zh}` }, usage);
}
