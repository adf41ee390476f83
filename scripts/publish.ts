/**
 * Publishes drafts: their addresses are given out and kept from then on. Takes `draft: true` out of the manifest and writes
 * `content/` with the new ledgers, `content/ids/<plan>.json`.
 *
 *   npm run publish -- ID…
 *   npm run publish -- --all
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MANIFEST } from '../src/pipeline/entries/check-manifest.ts';
import { compileProject, readProject } from './lib/content.ts';
import { replaceContent } from './lib/content-folder.ts';
import { DiskMemory } from './lib/disk-memory.ts';
import { fileError } from './lib/input-file.ts';
import { draftsIn, withoutDrafts } from './lib/manifest-text.ts';
import { replaceFile } from './lib/replace-file.ts';
import { main } from './lib/report.ts';
import { ROOT } from './lib/root.ts';
import { step } from './lib/steps.ts';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  });
  const memory = new DiskMemory();
  const project = await readProject(undefined, memory);
  const drafts = draftsIn(project.manifest);
  const publish = new Set(values.all ? drafts : positionals);
  const unknown = [...publish].filter((id) => !drafts.includes(id));
  if (publish.size === 0 || unknown.length > 0) {
    const known = drafts.length > 0 ? `The drafts are: ${drafts.join(', ')}.` : 'There are no drafts.';
    throw fileError(
      MANIFEST,
      'option',
      unknown.length > 0
        ? `Expected the id of a draft, found ${unknown.join(', ')}`
        : 'Expected a draft to publish',
      `${known} Usage: npm run publish -- ID… | --all`,
    );
  }
  const text = withoutDrafts(await readFile(join(ROOT, MANIFEST), 'utf8'), publish);
  if (text === null)
    throw fileError(
      MANIFEST,
      'manifest-layout',
      'Expected `draft: true` of every plan on a line of its own',
      'Write it so.',
    );
  const manifest = {
    ...project.manifest,
    seeds: project.manifest.seeds.map((seed) => ({
      ...seed,
      plans: seed.plans.map(({ draft, ...plan }) =>
        draft && !publish.has(plan.id) ? { ...plan, draft } : plan,
      ),
    })),
  };
  const compiled = await step('compile', () =>
    compileProject({ ...project, manifest, publish, memory }, 'stop'),
  );
  await step(`write content/, ${MANIFEST}`, async () => {
    await replaceContent(compiled.files, project.content);
    await replaceFile(join(ROOT, MANIFEST), text);
  });
  console.log(`Published: ${[...publish].join(', ')}. Commit ${MANIFEST} and content/.`);
});
