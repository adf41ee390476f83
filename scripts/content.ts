/**
 * Writes `content/` from `seeds/`.
 *
 *   npm run content                   write
 *   npm run content -- --check        write nothing, fail when content/ is not what the seeds give
 *   npm run content -- --accept-ids   write, and record the addresses that moved
 *   npm run content -- --reset-ids    write, and start the ledgers of all addresses afresh (before 1.0.0 only)
 *   npm run content -- --details      list every remark on a plan, and every address that moves or would move, in place of a line for each plan
 *
 * Steps: read → compile → compare or write.
 */
import { parseArgs } from 'node:util';
import { MANIFEST } from '../src/pipeline/entries/check-manifest.ts';
import type { ContentFile } from '../src/pipeline/entries/file.ts';
import type { IdPolicy } from '../src/pipeline/entries/settle-ids.ts';
import { compileProject, readProject } from './lib/content.ts';
import { replaceContent } from './lib/content-folder.ts';
import { shortMessage } from './lib/diagnostic-words.ts';
import { DiskMemory } from './lib/disk-memory.ts';
import { readManifest, unlistedSeeds } from './lib/project.ts';
import { fileMessage, formatDiagnostic, InputError, main, visible } from './lib/report.ts';
import { shownPath } from './lib/root.ts';
import { mattersMemory, saveMemory } from './lib/save-memory.ts';
import { say } from './lib/spoken.ts';
import { step } from './lib/steps.ts';

await main(async () => {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      'accept-ids': { type: 'boolean', default: false },
      'reset-ids': { type: 'boolean', default: false },
      details: { type: 'boolean', default: false },
    },
  });
  const idPolicy: IdPolicy = values['reset-ids'] ? 'reset' : values['accept-ids'] ? 'accept' : 'stop';

  // What is held against the seeds is computed afresh.
  const memory = values.check ? null : new DiskMemory();
  const project = await step(
    { en: 'read seeds, manifest, rules, content', zh: '读取原文、清单、规则、content/' },
    async () => {
      if (mattersMemory((await readManifest()).manifest)) saveMemory();
      return readProject(undefined, memory ?? undefined);
    },
  );
  const result = await step({ en: 'compile', zh: '编译' }, () =>
    compileProject({ ...project, ...(memory && { memory }) }, idPolicy, values.details),
  );
  for (const { plan, sections, clauses, facts, joins, omissions, diagnostics } of result.plans) {
    console.log(
      say({
        en: `  ${plan.id}: ${sections.length - 1} sections, ${clauses.length} clauses, ${facts.indicators.length} indicators, ${facts.references.length} references, ${facts.agencies.length} agency lists, ${joins.length} joins, ${omissions.length} lines omitted, ${diagnostics.length} remarks`,
        zh: `  ${plan.id}：${sections.length - 1} 节，${clauses.length} 条，${facts.indicators.length} 项指标，${facts.references.length} 处引用文件，${facts.agencies.length} 处责任部门，接起 ${joins.length} 处断行，略去 ${omissions.length} 行，提示 ${diagnostics.length} 条`,
      }),
    );
    if (values.details)
      for (const diagnostic of diagnostics)
        console.log(formatDiagnostic(diagnostic).replaceAll(/^/gm, '    '));
  }
  if (!values.details && result.plans.some(({ diagnostics }) => diagnostics.length > 0))
    console.log(
      say({
        en: '  `npm run content -- --details` lists the remarks; `npm run check -- --plans` says what a person should look at.',
        zh: '  npm run content -- --details 列出各条提示；npm run check -- --plans 说明哪些地方要核对。',
      }),
    );
  for (const file of (await unlistedSeeds(project.manifest)).map((name) => visible(shownPath(name))))
    console.log(
      say({
        en: `  ${file} is left out: no entry of ${MANIFEST} names it. \`npm run add -- ${file}\` adds it.`,
        zh: `  ${file} 没有收入：${MANIFEST} 里没有它。npm run add -- ${file} 可以加入。`,
      }),
    );
  const moves = values.details ? result.moves.details : result.moves.summary;
  for (const move of moves) console.log(`  ${visible(shortMessage(move))} [${move.rule}]`);
  // A corpus that is just begun has nothing to compare yet.
  const isNew = project.manifest.seeds.length === 0 && project.content.size === 0;
  const stale = isNew && values.check ? [] : staleFiles(result.files, project.content);
  if (values.check) await step({ en: 'compare', zh: '对照 content/' }, () => expectNone(stale, result.files));
  else if (stale.length === 0)
    await step({ en: 'write nothing, content/ is up to date', zh: 'content/ 没有变化，不必写入' }, () => {});
  else
    await step({ en: `write ${result.files.length} files`, zh: `写入 ${result.files.length} 个文件` }, () =>
      replaceContent(result.files, project.content),
    );
  memory?.forgetUnused();
});

/** Paths of the files on the disk that are not, byte for byte, the ones that were compiled, and of those that are missing. */
function staleFiles(files: readonly ContentFile[], content: ReadonlyMap<string, string>): string[] {
  const expected = new Map(files.map((file) => [file.path, file.text]));
  return [
    ...[...expected].filter(([path, text]) => content.get(path) !== text).map(([path]) => path),
    ...[...content.keys()].filter((path) => !expected.has(path)),
  ];
}

/** Throws when files are stale. */
function expectNone(stale: readonly string[], files: readonly ContentFile[]): void {
  if (stale.length === 0) return;
  const given = new Set(files.map((file) => file.path));
  throw new InputError(
    stale.slice(0, 20).map((file) =>
      fileMessage(
        file,
        'content-stale',
        given.has(file)
          ? { en: 'The file is not what the seeds give', zh: '这个文件与原文、清单给出的不一致' }
          : { en: 'No seed gives this file', zh: '没有哪份原文给出这个文件' },
        {
          en: 'Run `npm run content` and commit the result.',
          zh: '运行 npm run content，再保存（提交）结果。',
        },
      ),
    ),
  );
}
