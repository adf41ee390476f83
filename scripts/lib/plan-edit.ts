/** Changes of the manifest that take a plan's addresses along. */
import { parse } from 'yaml';
import { MANIFEST } from '../../src/pipeline/entries/check-manifest.ts';
import type { Ledger } from '../../src/pipeline/schemas/ledger.ts';
import { manifestSchema } from '../../src/pipeline/schemas/manifest.ts';
import { compileProject, readProject } from './content.ts';
import { writeCorpus } from './corpus-edit.ts';
import { DiskMemory } from './disk-memory.ts';
import type { WithoutPlan } from './manifest-text.ts';
import { expectEnding } from './plan-addresses.ts';
import { readCorpusFile } from './project.ts';
import { fileError } from './report.ts';
import { step } from './steps.ts';

/** What becomes of a plan. */
interface PlanEdit {
  /** The new text of the manifest, with the seed that no plan is in any more; null when there is no such plan. */
  edit: (manifest: string) => WithoutPlan | null;
  ledgerAfter: (ledger: Ledger | null) => Ledger | null;
}

/**
 * Changes what the manifest says of a plan and compiles the content anew. Throws InputError, with nothing written, for a
 * plan that is none, for addresses that would end unless that is accepted, and for a corpus that has other mistakes.
 */
export async function editPlan(
  id: string,
  mayEndAddresses: boolean,
  { edit, ledgerAfter }: PlanEdit,
): Promise<void> {
  const memory = new DiskMemory();
  const project = await readProject(undefined, memory);
  const changed = edit(await readCorpusFile(MANIFEST));
  if (!changed)
    throw fileError(MANIFEST, 'plan-unknown', `Expected a plan ${id}, found none`, 'Look at its id there.');
  expectEnding(project.ledger, id, mayEndAddresses);
  const result = manifestSchema.safeParse(parse(changed.text));
  if (!result.success)
    throw fileError(MANIFEST, 'option', result.error.issues[0]?.message ?? '', 'Give the plan another id.');
  const compiled = await step('compile', () => {
    // Whatever else would move must be settled before: only what comes of this edit is accepted.
    compileProject({ ...project, memory }, 'stop');
    const { placeOf: _places, ...rest } = project;
    return compileProject(
      { ...rest, manifest: result.data, ledger: ledgerAfter(project.ledger), memory },
      'accept',
    );
  });
  await step(`write ${MANIFEST}, content/`, () =>
    writeCorpus({
      manifestText: changed.text,
      files: compiled.files,
      content: project.content,
      oldSeeds: changed.seed === null ? [] : [changed.seed],
    }),
  );
}
