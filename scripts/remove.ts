/**
 * Takes a plan out of the corpus. A published plan is withdrawn: its addresses say when and why, and come back when the plan
 * is put back into the manifest. A draft leaves no trace. The file in `seeds/` stays; delete it by hand.
 *
 *   npm run remove -- ID --reason WHY
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { MANIFEST } from '../src/pipeline/entries/check-manifest.ts';
import { pagesOfPlan, withdrawPlan } from '../src/pipeline/entries/former-plans.ts';
import { compileProject, readProject } from './lib/content.ts';
import { replaceContent } from './lib/content-folder.ts';
import { DiskMemory } from './lib/disk-memory.ts';
import { fileError } from './lib/input-file.ts';
import { withoutPlan } from './lib/manifest-text.ts';
import { replaceFile } from './lib/replace-file.ts';
import { main } from './lib/report.ts';
import { ROOT } from './lib/root.ts';
import { step } from './lib/steps.ts';

const USAGE = 'Usage: npm run remove -- ID --reason WHY';

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { reason: { type: 'string' } },
  });
  const [id = ''] = positionals;
  const memory = new DiskMemory();
  const project = await readProject(undefined, memory);
  const isPublished = project.ledgers.has(id);
  const text = withoutPlan(await readFile(join(ROOT, MANIFEST), 'utf8'), id);
  if (text === null) throw fileError(MANIFEST, 'option', `Expected the id of a plan, found ${id}`, USAGE);
  if (isPublished && !values.reason)
    throw fileError(MANIFEST, 'option', `Expected a reason: the plan ${id} is published`, USAGE);
  const manifest = {
    ...project.manifest,
    seeds: project.manifest.seeds
      .map((seed) => ({ ...seed, plans: seed.plans.filter((plan) => plan.id !== id) }))
      .filter(({ plans }) => plans.length > 0),
  };
  const ledgers = isPublished
    ? withdrawPlan(project.ledgers, id, {
        withdrawn: new Date().toISOString().slice(0, 10),
        title: titleIn(project.content.get(`content/plans/${id}.mdx`)) ?? id,
        reason: values.reason ?? '',
        pages: pagesOfPlan(id, project.content.keys()),
      })
    : project.ledgers;
  const compiled = await step('compile', () =>
    compileProject({ ...project, manifest, ledgers, memory }, 'accept'),
  );
  await step(`write content/, ${MANIFEST}`, async () => {
    await replaceContent(compiled.files, project.content);
    await replaceFile(join(ROOT, MANIFEST), text);
  });
  console.log(isPublished ? `Withdrew ${id}.` : `Removed the draft ${id}.`);
});

/** The title in the frontmatter of a plan's entry; null where there is no entry. */
function titleIn(entry: string | undefined): string | null {
  const frontmatter = /^---\n([\s\S]*?)\n---\n/.exec(entry ?? '')?.[1];
  return frontmatter === undefined ? null : String(parse(frontmatter).title);
}
