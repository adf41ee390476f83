/**
 * Corrects the id of a plan, in the manifest and in the ledger. Addresses of a published plan lead to the same places under
 * the new id. The file in `seeds/` keeps its name.
 *
 *   npm run rename -- ID NEW-ID
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { MANIFEST } from '../src/pipeline/entries/check-manifest.ts';
import { renamePlan } from '../src/pipeline/entries/former-plans.ts';
import { manifestSchema } from '../src/pipeline/schemas/manifest.ts';
import { compileProject, readProject } from './lib/content.ts';
import { replaceContent } from './lib/content-folder.ts';
import { DiskMemory } from './lib/disk-memory.ts';
import { fileError } from './lib/input-file.ts';
import { withPlanId } from './lib/manifest-text.ts';
import { replaceFile } from './lib/replace-file.ts';
import { main } from './lib/report.ts';
import { ROOT } from './lib/root.ts';
import { step } from './lib/steps.ts';

const USAGE = 'Usage: npm run rename -- ID NEW-ID';

await main(async () => {
  const [from = '', to = ''] = parseArgs({ allowPositionals: true }).positionals;
  const memory = new DiskMemory();
  const project = await readProject(undefined, memory);
  const text = withPlanId(await readFile(join(ROOT, MANIFEST), 'utf8'), from, to);
  const manifest = manifestSchema.safeParse(parse(text ?? ''));
  if (text === null || !manifest.success)
    throw fileError(
      MANIFEST,
      'option',
      `Expected the id of a plan, and one in lower-case letters, digits and hyphens, found ${from} ${to}`,
      USAGE,
    );
  const { ledgers } = project;
  if (ledgers.has(to) && ledgers.get(to)?.end === null)
    throw fileError(MANIFEST, 'option', `Unexpected second plan with the id ${to}`, USAGE);
  const compiled = await step('compile', () =>
    compileProject(
      {
        ...project,
        manifest: manifest.data,
        ledgers: ledgers.has(from) ? renamePlan(ledgers, from, to) : ledgers,
        formerOf: (plan, id) => project.formerOf(plan === to ? from : plan, id),
        memory,
      },
      'stop',
    ),
  );
  await step(`write content/, ${MANIFEST}`, async () => {
    await replaceContent(compiled.files, project.content);
    await replaceFile(join(ROOT, MANIFEST), text);
  });
  console.log(`Renamed ${from} to ${to}.`);
});
