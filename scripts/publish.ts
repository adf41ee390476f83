/**
 * Publishes drafts: their addresses are given out and kept from then on. Takes `draft: true` out of the manifest and writes
 * `content/` with the new ledgers, `content/ids/<plan>.json`.
 *
 *   npm run publish -- ID…
 *   npm run publish -- --all
 */
import { parseArgs } from 'node:util';
import { MANIFEST } from '../src/pipeline/entries/check-manifest.ts';
import { compileProject, readProject } from './lib/content.ts';
import { writeCorpus } from './lib/corpus-edit.ts';
import { DiskMemory } from './lib/disk-memory.ts';
import { draftsIn, withoutDrafts } from './lib/manifest-text.ts';
import { readCorpusFile } from './lib/project.ts';
import { fileError, main } from './lib/report.ts';
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
  const manifestText = withoutDrafts(await readCorpusFile(MANIFEST), publish);
  if (manifestText === null)
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
  await step(`write ${MANIFEST}, content/`, () =>
    writeCorpus({ manifestText, files: compiled.files, content: project.content }),
  );
  console.log(`Published: ${[...publish].join(', ')}. Commit ${MANIFEST} and content/.`);
});
