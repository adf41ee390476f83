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
import { say } from './lib/spoken.ts';
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
    throw fileError(
      MANIFEST,
      'option',
      unknown.length > 0
        ? {
            en: `Expected the id of a draft, found ${unknown.join(', ')}`,
            zh: `这些编号不是草稿：${unknown.join('、')}`,
          }
        : { en: 'Expected a draft to publish', zh: '没有说发布哪一份' },
      drafts.length > 0
        ? {
            en: `The drafts are: ${drafts.join(', ')}. Usage: npm run publish -- ID… | --all`,
            zh: `草稿有：${drafts.join('、')}。用法：npm run publish -- 编号……，或 --all 发布全部`,
          }
        : { en: 'There are no drafts.', zh: '现在没有草稿。' },
    );
  }
  const manifestText = withoutDrafts(await readCorpusFile(MANIFEST), publish);
  if (manifestText === null)
    throw fileError(
      MANIFEST,
      'manifest-layout',
      {
        en: 'Expected `draft: true` of every plan on a line of its own',
        zh: '每份规划的 draft: true 应独占一行',
      },
      { en: 'Write it so.', zh: '照此改写。' },
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
  const compiled = await step({ en: 'compile', zh: '编译' }, () =>
    compileProject({ ...project, manifest, publish, memory }, 'stop'),
  );
  await step({ en: `write ${MANIFEST}, content/`, zh: `写入 ${MANIFEST}、content/` }, () =>
    writeCorpus({ manifestText, files: compiled.files, content: project.content }),
  );
  console.log(
    say({
      en: `Published: ${[...publish].join(', ')}. Commit ${MANIFEST} and content/.`,
      zh: `已发布：${[...publish].join('、')}。请保存（提交）${MANIFEST} 和 content/。`,
    }),
  );
});
