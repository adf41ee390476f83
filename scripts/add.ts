/**
 * Adds files to the corpus (text, Markdown, HTML, Word or PDF): copies them to `seeds/` untouched, enters them at the end
 * of the manifest's list, writes `content/`. Prints a line for each plan. When a plan is not readable nothing is written;
 * warnings are counted and do not stop it.
 *
 *   npm run add -- FILE [--id ID] [--zh NAME] [--en NAME] [--title TITLE] [FACTS]
 *   npm run add -- FILE|FOLDER… [FACTS]
 *
 * Plans are added as drafts: their addresses may change until `npm run publish`. ID is part of every address of a plan; the
 * names are for narrow places; TITLE is for a text that prints none. What is left out is taken from the name of the file
 * and from its title.
 * FACTS are what the texts do not say, the same for all files: --level 省, --place 甲省, --genre 规划, --issuer NAME, --number NUMBER,
 * --date 2021-05-03, --period 2021-2025. They are shown as the editor's, like all else that is entered in the manifest.
 * --verbose shows all that was recognised, as `npm run inspect` does.
 */
import { parseArgs } from 'node:util';
import { isRule, type RuleId } from '../src/pipeline/diagnostics/rules.ts';
import { MANIFEST } from '../src/pipeline/entries/check-manifest.ts';
import { inspectionOf } from '../src/pipeline/entries/inspect.ts';
import { type Added, readFilesToAdd } from './lib/added-file.ts';
import { compileProject, readProject } from './lib/content.ts';
import { writeCorpus } from './lib/corpus-edit.ts';
import { DiskMemory } from './lib/disk-memory.ts';
import { filesOf } from './lib/input-file.ts';
import { formatInspection, formatSummary } from './lib/inspection.ts';
import { withSeed } from './lib/manifest-text.ts';
import { readCorpusFile } from './lib/project.ts';
import { fileError, InputError, main, refuse, visible } from './lib/report.ts';
import { shownPath } from './lib/root.ts';
import { say, type Words } from './lib/spoken.ts';
import { step } from './lib/steps.ts';

const FACT_OPTIONS =
  '--level 省 --place 甲省 --genre 规划 --issuer NAME --number NUMBER --date 2021-05-03 --period 2021-2025';
const USAGE = {
  en: `Usage: npm run add -- FILE [--id ID] [--zh NAME] [--en NAME] [--title TITLE] [FACTS]
       npm run add -- FILE|FOLDER… [FACTS]
FACTS: ${FACT_OPTIONS}`,
  zh: `用法：npm run add -- 文件 [--id 编号] [--zh 简称] [--en 英文简称] [--title 标题] [原文没有写明的]
      npm run add -- 文件或文件夹… [原文没有写明的]
原文没有写明的：${FACT_OPTIONS.replace('NAME', '某省人民政府').replace('NUMBER', '某政发〔2021〕5号')}`,
};

/** What helps here against a message, where its own hint speaks of a plan that is in the manifest already. */
const HINTS: Partial<Record<RuleId, Words>> = {
  'title-missing': {
    en: 'Supply the title with `--title TITLE`. It will be marked as the editor’s.',
    zh: '用 --title 补标题，会标明“编者所加”。',
  },
};

const text = { type: 'string' } as const;
const NAMING = { id: text, zh: text, en: text, title: text };
const FACTS = { level: text, place: text, genre: text, issuer: text, number: text, date: text, period: text };

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...NAMING, ...FACTS, verbose: { type: 'boolean', default: false } },
  });
  const paths = positionals.length > 0 ? await filesOf(positionals) : [];
  if (paths.length === 0 || (paths.length > 1 && Object.keys(NAMING).some((name) => name in values))) {
    refuse(USAGE);
    return;
  }
  const memory = new DiskMemory();
  const project = await readProject(undefined, memory);
  const { added, known, copies } = await readFilesToAdd(paths, values, { ...project, memory, usage: USAGE });
  if (known.length > 0)
    console.log(
      say({
        en: `Already in the corpus, left out: ${known.map(shown).join(', ')}`,
        zh: `库里已有，略过：${known.map(shown).join('、')}`,
      }),
    );
  if (copies.length > 0)
    console.log(
      say({
        en: `The same as another of these files, left out: ${copies.map(shown).join(', ')}`,
        zh: `与这次的另一份文件相同，略过：${copies.map(shown).join('、')}`,
      }),
    );
  if (added.length === 0) return;
  const inspection = inspectionOf(
    added.flatMap(({ read }) => read),
    project.rules,
  );
  console.log(values.verbose ? formatInspection(inspection) : formatSummary(inspection));
  expectReadable(added);
  const seeds = added.map(({ seed }) => seed);
  const manifestText = seeds.reduce<string | null>(
    (manifest, seed) => manifest && withSeed(manifest, seed),
    await readCorpusFile(MANIFEST),
  );
  if (manifestText === null)
    throw fileError(
      MANIFEST,
      'manifest-layout',
      {
        en: 'Expected `seeds` as a list with a line an item',
        zh: '清单里的 seeds 应写成一行一项的列表',
      },
      { en: 'Write it so.', zh: '照文件开头的说明改写。' },
    );
  const compiled = await step({ en: 'compile', zh: '编译' }, () =>
    compileProject(
      {
        ...project,
        manifest: { ...project.manifest, seeds: [...project.manifest.seeds, ...seeds] },
        seeds: new Map([...project.seeds, ...added.map(({ seed, source }) => [seed.file, source] as const)]),
        memory,
      },
      'stop',
    ),
  );
  const written = {
    en: `write ${seeds.length} file(s) to seeds/, ${MANIFEST}, content/`,
    zh: `写入 seeds/ 的 ${seeds.length} 个文件、${MANIFEST}、content/`,
  };
  await step(written, () =>
    writeCorpus({
      newSeeds: added.map(({ seed, bytes }) => ({ file: seed.file, bytes })),
      manifestText,
      files: compiled.files,
      content: project.content,
    }),
  );
  console.log(
    say({
      en: `Added as drafts. Enter in ${MANIFEST} what the text does not say, run npm run content, and read the pages; then npm run publish -- ID gives out their addresses. \`npm run inspect -- FILE\` shows how a file was read.`,
      zh: `已作为草稿加入。在 ${MANIFEST} 里补上原文没有写明的，运行 npm run content，看一看网页；然后用 npm run publish -- 编号 发布。npm run inspect -- 文件 显示一份文件是怎样读的。`,
    }),
  );
});

/** A file as it is named on the terminal. */
function shown(file: string): string {
  return visible(shownPath(file));
}

/** Throws InputError when a plan is not readable. */
function expectReadable(added: readonly Added[]): void {
  const errors = added
    .flatMap(({ read }) => read)
    .flatMap(({ diagnostics }) =>
      diagnostics
        .filter(({ severity }) => severity === 'error')
        .map((error) => {
          const hint = isRule(error.rule) ? HINTS[error.rule] : undefined;
          return hint ? { ...error, hint: say(hint) } : error;
        }),
    );
  if (errors.length > 0) throw new InputError(errors);
}
