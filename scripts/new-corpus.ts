/**
 * Begins a corpus in an empty folder: a manifest without plans, the settings of the site, and a README.
 *
 *   npm run new-corpus -- DIR [--name NAME] [--themes science|general|none]
 *
 * Then DUIDU_CORPUS=DIR has every other command work on it.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { MANIFEST } from '../src/pipeline/entries/check-manifest.ts';
import { siteSchema } from '../src/pipeline/schemas/site.ts';
import { SITE } from './lib/project.ts';
import { fileError, main } from './lib/report.ts';
import { ENGINE, userPath } from './lib/root.ts';

const USAGE = 'Usage: npm run new-corpus -- DIR [--name NAME] [--themes science|general|none]';
/** What is made of a corpus and is not part of it. */
const IGNORED = ['dist/', 'dist.new/', '.cache/', 'duidu-offline*.zip'];

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string' }, themes: { type: 'string', default: 'general' } },
  });
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const settings = { ...(values.name && { name: values.name }), themes: values.themes };
  if (!siteSchema.safeParse(settings).success)
    throw fileError(typed, 'option', `Unexpected value of --themes: ${values.themes}`, USAGE);
  const folder = userPath(typed);
  const there = await readdir(folder).catch(() => []);
  if (there.some((name) => name !== '.git'))
    throw fileError(
      typed,
      'folder-not-empty',
      'Expected an empty folder or a new one',
      'Name another folder.',
    );
  const readme = await readFile(new URL('lib/corpus-readme.md', import.meta.url), 'utf8');
  const files = {
    [MANIFEST]: `${await headOf(MANIFEST)}seeds: []\n`,
    [SITE]: `${await headOf(SITE)}${stringify(settings)}`,
    'README.md': readme
      .replaceAll('{name}', () => values.name ?? basename(folder))
      .replaceAll('{folder}', () => folder),
    '.gitignore': `${IGNORED.join('\n')}\n`,
  };
  await mkdir(join(folder, 'seeds'), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  console.log(
    `${typed}: an empty corpus. Its README.md says what its files are.
  export DUIDU_CORPUS=${quoted(folder)}
  npm run add -- FILE|FOLDER…      adds plans
  npm run build && npm run serve   builds the site and serves it`,
  );
});

/** The comment at the head of a file of the corpus that the engine carries: it says what each field holds. */
async function headOf(file: string): Promise<string> {
  const text = await readFile(join(ENGINE, file), 'utf8');
  return /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
