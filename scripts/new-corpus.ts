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
import { fileError, main, refuse } from './lib/report.ts';
import { ENGINE, userPath } from './lib/root.ts';
import { say, spoken } from './lib/spoken.ts';

const OPTIONS = '[--name NAME] [--themes science|general|none]';
const USAGE = {
  en: `Usage: npm run new-corpus -- DIR ${OPTIONS}`,
  zh: `用法：npm run new-corpus -- 文件夹 ${OPTIONS.replace('NAME', '名称')}`,
};
/** What is made of a corpus and is not part of it. */
const IGNORED = ['dist/', 'dist.new/', '.cache/', 'duidu-offline*.zip'];

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string' }, themes: { type: 'string', default: 'general' } },
  });
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0) {
    refuse(USAGE);
    return;
  }
  const settings = { ...(values.name && { name: values.name }), themes: values.themes };
  if (!siteSchema.safeParse(settings).success)
    throw fileError(
      typed,
      'option',
      {
        en: `Unexpected value of --themes: ${values.themes}`,
        zh: `--themes 没有 ${values.themes} 这个值`,
      },
      USAGE,
    );
  const folder = userPath(typed);
  const there = await readdir(folder).catch(() => []);
  if (there.some((name) => name !== '.git'))
    throw fileError(
      typed,
      'folder-not-empty',
      { en: 'Expected an empty folder or a new one', zh: '文件夹不是空的' },
      { en: 'Name another folder.', zh: '换一个文件夹，或者写一个还没有的名字。' },
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
  const setting = `export DUIDU_CORPUS=${quoted(folder)}`;
  console.log(
    say({
      en: `${typed}: an empty corpus. Its README.md says what its files are.
  ${setting}
  npm run add -- FILE|FOLDER…      adds plans
  npm run build && npm run serve   builds the site and serves it`,
      zh: `${typed}：新建了一个空的规划库，里面的 README.md 说明各个文件是什么。
  ${setting}
  npm run add -- 文件或文件夹……      加入规划
  npm run build && npm run serve   生成网站，在本机打开`,
    }),
  );
});

/** The comment at the head of a file of the corpus, in the language of this run: it says what each field holds. The English one is that of the file that the engine carries. */
async function headOf(file: string): Promise<string> {
  const chinese = new URL(`lib/heads/${basename(file)}`, import.meta.url);
  const text = await readFile(spoken() === 'zh' ? chinese : join(ENGINE, file), 'utf8');
  return /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
