/**
 * Shows what the pipeline makes of text files, in the corpus or not. Writes nothing.
 *
 *   npm run inspect -- FILE…           outline, tables, joins, omissions, diagnostics
 *   npm run inspect -- --json FILE…    {plan, sections, clauses, tables, omissions, diagnostics}, one object a file
 *
 * A file that the manifest names is read with what the manifest says of it.
 */
import { basename, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inspectFile } from '../src/entries/inspect.ts';
import { DecodeError } from '../src/plan/lines/decode.ts';
import { fileError, readInputFile } from './lib/input-file.ts';
import { formatInspection } from './lib/inspection.ts';
import { readManifest, readRules } from './lib/project.ts';
import { main } from './lib/report.ts';
import { ROOT } from './lib/root.ts';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    console.error('Usage: npm run inspect -- [--json] FILE…');
    process.exitCode = 1;
    return;
  }
  const [{ manifest }, rules] = await Promise.all([readManifest(), readRules()]);
  for (const path of positionals) {
    const file = relative(ROOT, resolve(path)).replaceAll('\\', '/');
    const shown = file.startsWith('..') ? path : file;
    const seed = manifest.seeds.find((candidate) => candidate.file === file);
    const bytes = await readInputFile(path, shown);
    try {
      for (const inspection of inspectFile({
        file: shown,
        bytes,
        id: planId(path),
        plans: seed?.plans ?? [],
        rules,
      })) {
        console.log(values.json ? JSON.stringify(inspection, null, 1) : formatInspection(inspection));
      }
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      throw fileError(shown, error.rule, error.message, error.hint);
    }
  }
});

/** An id for a file that has none: letters and digits of its name. */
function planId(path: string): string {
  const name = basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase();
  return name.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'plan';
}
