/**
 * Shows what the pipeline makes of files (text, Markdown, HTML, Word, PDF), in the corpus or not. Writes nothing.
 *
 *   npm run inspect -- FILE…           outline, tables, joins, omissions, messages, and a verdict on each plan
 *   npm run inspect -- --rules FILE…   and the rules behind each indicator, and behind each number that is in no fact
 *   npm run inspect -- --json FILE…    one JSON document: rows of the data contract by data file, and `verdict`; with `--rules` also `why` and `numbers`
 *
 * Of a folder all files are taken that may hold plans. A file that the manifest names is read with what the manifest says of it. Ends with code 1 when a file cannot be read.
 */
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type InspectedPlan, inspectFile, inspectionOf } from '../src/pipeline/entries/inspect.ts';
import { idOfFile } from '../src/pipeline/entries/new-seed.ts';
import { readSeedFile } from '../src/pipeline/entries/read-seed.ts';
import { planInstruments } from '../src/pipeline/extract/instruments/records.ts';
import { filesOf, readInputFile } from './lib/input-file.ts';
import { formatInspection } from './lib/inspection.ts';
import { readManifest, readSite } from './lib/project.ts';
import { formatDiagnostics, main, refuse } from './lib/report.ts';
import { CORPUS, userPath } from './lib/root.ts';
import { readRules } from './lib/rules.ts';
import { formatRules, rulesBehind } from './lib/rules-behind.ts';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) {
    refuse({
      en: 'Usage: npm run inspect -- [--json] [--rules] FILE|FOLDER…',
      zh: '用法：npm run inspect -- [--json] [--rules] 文件或文件夹……',
    });
    return;
  }
  const { manifest } = await readManifest();
  const rules = await readRules(await readSite());
  const paths = await filesOf(positionals);
  const files = [...new Map(paths.map((path) => [userPath(path), path]))].map(([absolute, path]) => {
    const file = relative(CORPUS, absolute).replaceAll('\\', '/');
    const plans = manifest.seeds.find((seed) => seed.file === file)?.plans ?? [];
    return { path, shown: file.startsWith('..') ? path : file, plans };
  });
  const taken = new Set(files.flatMap(({ plans }) => plans.map(({ id }) => id)));
  const read: InspectedPlan[] = [];
  for (const { path, shown, plans } of files) {
    const bytes = await readInputFile(path, shown);
    const id = plans[0]?.id ?? freeId(idOfFile(basename(path)) ?? 'plan', taken);
    taken.add(id);
    const source = await readSeedFile(shown, bytes);
    read.push(...inspectFile({ file: shown, read: source, id, plans, rules }));
  }
  const inspection = inspectionOf(read, rules, planInstruments);
  const behind = values.rules ? rulesBehind(read) : null;
  console.log(
    values.json
      ? JSON.stringify({ ...inspection, ...behind }, null, 1)
      : `${formatInspection(inspection)}${behind ? `\n${formatRules(behind)}` : ''}`,
  );
  const unread = read.flatMap(({ built, diagnostics }) => (built ? [] : diagnostics));
  if (unread.length === 0) return;
  console.error(formatDiagnostics(unread));
  process.exitCode = 1;
});

/** The id, or the first of `id-2`, `id-3` … that is not taken. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}
