/**
 * Adds files to the corpus (text, Markdown, HTML, Word or PDF): copies them to `seeds/` untouched, enters them at the end
 * of the manifest's list, writes `content/`. First it shows what was recognised, with a verdict. When a plan is not
 * readable nothing is written; warnings are printed and do not stop it.
 *
 *   npm run add -- FILE --id ID --zh NAME --en NAME [--title TITLE]
 *   npm run add -- FILE|FOLDER…
 *
 * ID is part of every address of the plan and never changes once it is published; the names are for narrow places; TITLE is
 * for a text that prints none. What is left out is taken from the name of the file and from its title. What else the text
 * does not say is entered in the manifest by hand.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isRule, type RuleId } from '../src/pipeline/diagnostics/rules.ts';
import { MANIFEST } from '../src/pipeline/entries/check-manifest.ts';
import { type InspectedPlan, inspectFile, inspectionOf } from '../src/pipeline/entries/inspect.ts';
import { readSeedFile, type SeedFile } from '../src/pipeline/entries/read-seed.ts';
import type { Rules } from '../src/pipeline/entries/rules.ts';
import { type Manifest, manifestSchema } from '../src/pipeline/schemas/manifest.ts';
import type { Memory } from '../src/pipeline/text/memory.ts';
import { sha256 } from '../src/pipeline/text/sha256.ts';
import { compileProject, readProject } from './lib/content.ts';
import { DiskMemory } from './lib/disk-memory.ts';
import { filesOf, idOfFile, readInputFile } from './lib/input-file.ts';
import { formatInspection } from './lib/inspection.ts';
import { withSeed } from './lib/manifest-text.ts';
import { replaceContent } from './lib/project.ts';
import { fileError, InputError, main } from './lib/report.ts';
import { CORPUS, userPath } from './lib/root.ts';
import { step } from './lib/steps.ts';

const USAGE = `Usage: npm run add -- FILE [--id ID] [--zh NAME] [--en NAME] [--title TITLE]
       npm run add -- FILE|FOLDER…`;

/** What helps here against a message, where its own hint speaks of a plan that is in the manifest already. */
const HINTS: Partial<Record<RuleId, string>> = {
  'title-missing': 'Supply the title with `--title TITLE`. It will be marked as the editor’s.',
};

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      zh: { type: 'string' },
      en: { type: 'string' },
      title: { type: 'string' },
    },
  });
  const hasOptions = Object.keys(values).length > 0;
  const paths = positionals.length > 0 ? await filesOf(positionals) : [];
  if (paths.length === 0 || (paths.length > 1 && hasOptions)) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const memory = new DiskMemory();
  const project = await readProject(undefined, memory);
  const added: Added[] = [];
  for (const path of paths) {
    const seeds = [...project.manifest.seeds, ...added.map(({ seed }) => seed)];
    added.push(
      await readFileToAdd(path, values, {
        manifest: { ...project.manifest, seeds },
        rules: project.rules,
        memory,
      }),
    );
  }
  console.log(
    formatInspection(
      inspectionOf(
        added.flatMap(({ read }) => read),
        project.rules,
      ),
    ),
  );
  expectReadable(added.flatMap(({ read }) => read));
  const manifest = {
    ...project.manifest,
    seeds: [...project.manifest.seeds, ...added.map(({ seed }) => seed)],
  };
  const seeds = new Map([...project.seeds, ...added.map(({ seed, source }) => [seed.file, source] as const)]);
  const manifestText = added.reduce<string | null>(
    (text, { seed }) => text && withSeed(text, seed),
    await readFile(join(CORPUS, MANIFEST), 'utf8'),
  );
  if (manifestText === null)
    throw fileError(
      MANIFEST,
      'manifest-layout',
      'Expected `seeds` as a list with a line an item',
      'Write it so.',
    );
  const compiled = await step('compile', () =>
    compileProject({ ...project, manifest, seeds, memory }, 'stop'),
  );
  const names = added.map(({ seed }) => seed.file).join(', ');
  await step(`write ${names}, ${MANIFEST}, content/`, async () => {
    for (const { seed, bytes } of added) await writeFile(join(CORPUS, seed.file), bytes);
    await replaceFile(join(CORPUS, MANIFEST), manifestText);
    await replaceContent(compiled.files, project.content);
  });
  console.log(`Read the diff, and enter in ${MANIFEST} what the text does not say; then npm run content.`);
});

/** A file that is added. */
interface Added {
  seed: Manifest['seeds'][number];
  bytes: Uint8Array;
  source: SeedFile;
  read: InspectedPlan[];
}

/** Reads a file, and says what the manifest will say of it. Throws InputError for what the corpus cannot take. */
async function readFileToAdd(
  path: string,
  options: { id?: string; zh?: string; en?: string; title?: string },
  { manifest, rules, memory }: { manifest: Manifest; rules: Rules; memory: Memory },
): Promise<Added> {
  const file = `seeds/${basename(path)}`;
  const bytes = await readInputFile(path, path);
  await expectNew(file, path, bytes, manifest);
  const id = options.id ?? idOfFile(path);
  if (id === null)
    throw fileError(
      path,
      'option',
      'Expected an id for the plan: its file name has no Latin letter or digit',
      'Add it alone with `--id ID`, or give the file a name such as jia-transport-145.docx.',
    );
  const { title } = options;
  const source = await readSeedFile(path, bytes, memory);
  const plan = { id, short: { zh: options.zh ?? id, en: options.en ?? id }, ...(title && { title }) };
  const read = inspectFile({ file: path, read: source, id, plans: [plan], rules });
  const printed = title ?? read[0]?.built?.plan.title;
  if (options.zh === undefined && printed !== undefined) plan.short.zh = printed;
  const seed = { file, sha256: source.hash, plans: [plan] };
  expectValid(seed, path);
  return { seed, bytes, source, read };
}

/** Throws InputError when a plan of the file is not readable. */
function expectReadable(read: readonly InspectedPlan[]): void {
  const errors = read.flatMap(({ diagnostics }) =>
    diagnostics
      .filter(({ severity }) => severity === 'error')
      .map((error) => ({ ...error, hint: (isRule(error.rule) && HINTS[error.rule]) || error.hint })),
  );
  if (errors.length > 0) throw new InputError(errors);
}

/** Throws InputError when the corpus has these bytes or this name already. */
async function expectNew(file: string, path: string, bytes: Uint8Array, manifest: Manifest): Promise<void> {
  const same = manifest.seeds.find((seed) => seed.sha256 === sha256(bytes));
  if (same)
    throw fileError(path, 'seed-known', `Unexpected second copy of ${same.file}`, 'It is in the corpus.');
  if (userPath(path) === join(CORPUS, file)) return;
  const there = await readFile(join(CORPUS, file)).catch(() => null);
  if (there)
    throw fileError(path, 'seed-name-taken', `Unexpected second file ${file}`, 'Give the file another name.');
}

/** Throws InputError when the manifest cannot say this of a seed. */
function expectValid(seed: Manifest['seeds'][number], path: string): void {
  const result = manifestSchema.safeParse({ seeds: [seed] });
  if (result.success) return;
  const [issue] = result.error.issues;
  const name = issue?.path.at(-1);
  throw fileError(path, 'option', `${String(name)}: ${issue?.message}`, USAGE);
}

/** Writes a file anew beside the old one, and then takes its place. */
async function replaceFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.new`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}
