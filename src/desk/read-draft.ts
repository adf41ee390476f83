/** Reads a draft as `npm run inspect` does. */
import { isRule, RULES } from '../pipeline/diagnostics/rules.ts';
import { inspectFile, inspectionOf } from '../pipeline/entries/inspect.ts';
import { readSeedFile } from '../pipeline/entries/read-seed.ts';
import type { Rules } from '../pipeline/entries/rules.ts';
import { fetchJson } from '../shell/fetch-json.ts';
import type { ReadDraft, Task } from './messages.ts';

/** Shares of the work: reading the file takes as long as the rest. */
const FILE_READ = 0.5;

/** Reads a draft. A file that no reader takes gives an inspection with its message and no record. */
export async function readDraft(
  { file: { id, name, bytes }, rules: address }: Extract<Task, { kind: 'read' }>,
  progress: (share: number) => void,
): Promise<ReadDraft> {
  const rules = await fetchJson<Rules>(address);
  const read = await readSeedFile(name, bytes);
  progress(FILE_READ);
  const inspection = inspectionOf(inspectFile({ file: name, read, id, plans: [], rules }), rules);
  const { plans, sections, clauses, tables } = inspection;
  const [plan] = plans;
  const explained = Object.fromEntries(
    inspection.diagnostics.map(({ rule }) => [rule, isRule(rule) ? RULES[rule].zh : '']),
  );
  return { inspection, explained, record: plan ? { plan, sections, clauses, tables } : null };
}
