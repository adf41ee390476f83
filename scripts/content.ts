/**
 * Writes `content/` from `seeds/`.
 *
 *   npm run content                   write
 *   npm run content -- --check        write nothing, fail when content/ is not what the seeds give
 *   npm run content -- --accept-ids   write, and record the addresses that moved
 *   npm run content -- --reset-ids    write, and start the ledgers of all addresses afresh (before 1.0.0 only)
 *   npm run content -- --details      list every address that moves or would move, in place of a line for each plan
 *
 * Steps: read → compile → compare or write.
 */
import { parseArgs } from 'node:util';
import { MANIFEST } from '../src/pipeline/entries/check-manifest.ts';
import type { ContentFile } from '../src/pipeline/entries/file.ts';
import type { IdPolicy } from '../src/pipeline/entries/settle-ids.ts';
import { compileProject, readProject } from './lib/content.ts';
import { replaceContent } from './lib/content-folder.ts';
import { DiskMemory } from './lib/disk-memory.ts';
import { unlistedSeeds } from './lib/project.ts';
import { formatDiagnostic, InputError, main, visible } from './lib/report.ts';
import { shownPath } from './lib/root.ts';
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
  const project = await step('read seeds, manifest, rules, content', () =>
    readProject(undefined, memory ?? undefined),
  );
  const result = await step('compile', () =>
    compileProject({ ...project, ...(memory && { memory }) }, idPolicy, values.details),
  );
  for (const { plan, sections, clauses, facts, joins, omissions, diagnostics } of result.plans) {
    console.log(
      `  ${plan.id}: ${sections.length - 1} sections, ${clauses.length} clauses, ${facts.indicators.length} indicators, ${facts.references.length} references, ${facts.agencies.length} agency lists, ${joins.length} joins, ${omissions.length} lines omitted, ${diagnostics.length} remarks`,
    );
    for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic).replaceAll(/^/gm, '    '));
  }
  for (const file of (await unlistedSeeds(project.manifest)).map((name) => visible(shownPath(name))))
    console.log(
      `  ${file} is left out: no entry of ${MANIFEST} names it. \`npm run add -- ${file}\` adds it.`,
    );
  const moves = values.details ? result.moves.details : result.moves.summary;
  for (const { reason, rule } of moves) console.log(`  ${visible(reason)} [${rule}]`);
  const stale = staleFiles(result.files, project.content);
  if (values.check) await step('compare', () => expectNone(stale, result.files));
  else if (stale.length === 0) await step('write nothing, content/ is up to date', () => {});
  else await step(`write ${result.files.length} files`, () => replaceContent(result.files, project.content));
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
    stale.slice(0, 20).map((file) => ({
      rule: 'content-stale',
      severity: 'error',
      reason: given.has(file) ? 'The file is not what the seeds give' : 'No seed gives this file',
      file,
      line: 1,
      column: 1,
      actual: null,
      expected: null,
      hint: 'Run `npm run content` and commit the result.',
    })),
  );
}
