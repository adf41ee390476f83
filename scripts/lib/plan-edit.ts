/** Changes of the manifest that take a plan's addresses along. */
import { parse } from 'yaml';
import { MANIFEST } from '../../src/pipeline/entries/check-manifest.ts';
import type { IdPolicy } from '../../src/pipeline/entries/settle-ids.ts';
import { manifestSchema } from '../../src/pipeline/schemas/manifest.ts';
import { compileProject, readProject } from './content.ts';
import { writeCorpus } from './corpus-edit.ts';
import { DiskMemory } from './disk-memory.ts';
import type { WithoutPlan } from './manifest-text.ts';
import type { Addresses } from './plan-addresses.ts';
import { readCorpusFile } from './project.ts';
import { fileError } from './report.ts';
import { READ_INPUT, schemaWords } from './schema-words.ts';
import { step } from './steps.ts';

/** What becomes of a plan. */
interface PlanEdit {
  /** The new text of the manifest, with the seed that no plan is in any more; null when there is no such plan. */
  edit: (manifest: string) => WithoutPlan | null;
  /** What the project then knows of addresses. */
  addresses: (project: Awaited<ReturnType<typeof readProject>>) => Addresses;
  /** Whether addresses of other plans and of series may move with it. */
  idPolicy: Exclude<IdPolicy, 'reset'>;
}

/**
 * Changes what the manifest says of a plan and compiles the content anew. Throws InputError, with nothing written, for a
 * plan that is none, for addresses that may not move, and for a corpus that has other mistakes.
 */
export async function editPlan(id: string, { edit, addresses, idPolicy }: PlanEdit): Promise<void> {
  const memory = new DiskMemory();
  const project = await readProject(undefined, memory);
  const changed = edit(await readCorpusFile(MANIFEST));
  if (!changed)
    throw fileError(
      MANIFEST,
      'plan-unknown',
      { en: `Expected a plan ${id}, found none`, zh: `清单里没有编号为 ${id} 的规划` },
      {
        en: 'Look at its id there. Whatever names it must be on lines of its own.',
        zh: '请核对编号。提到它的每一项都应独占一行。',
      },
    );
  const after = addresses(project);
  const result = manifestSchema.safeParse(parse(changed.text), READ_INPUT);
  if (!result.success)
    throw fileError(MANIFEST, 'option', schemaWords(result.error.issues[0]), {
      en: 'Give the plan another id.',
      zh: '换一个编号。',
    });
  const compiled = await step({ en: 'compile', zh: '编译' }, () => {
    // Whatever else would move must be settled before: only what comes of this edit is accepted.
    compileProject({ ...project, memory }, 'stop');
    const { placeOf: _places, ...rest } = project;
    return compileProject({ ...rest, ...after, manifest: result.data, memory }, idPolicy);
  });
  await step({ en: `write ${MANIFEST}, content/`, zh: `写入 ${MANIFEST}、content/` }, () =>
    writeCorpus({
      manifestText: changed.text,
      files: compiled.files,
      content: project.content,
      oldSeeds: changed.seed === null ? [] : [changed.seed],
    }),
  );
}
