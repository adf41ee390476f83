/** Reads a draft as `npm run inspect` does. Its text is posted as soon as it is known; the code for the rest is loaded then. */
import { tableRows } from '../pipeline/contract/rows.ts';
import { type ParsedFile, parseFile } from '../pipeline/entries/parse-file.ts';
import { readSeedFile } from '../pipeline/entries/read-seed.ts';
import { withParts } from './later-parts.ts';
import type { PrintedDraft, ReadDraft, Task } from './messages.ts';

/** Shares of the work that are done when the file is read, and when its text is known. */
const FILE_READ = 0.3;
const PARSED = 0.6;

/** Reads a draft. A file that no reader takes gives an inspection with its message and no record. */
export async function readDraft(
  { file: { id, name, bytes }, ...addresses }: Extract<Task, { kind: 'read' }>,
  progress: (share: number, printed?: PrintedDraft) => void,
): Promise<ReadDraft> {
  const read = await withParts(() => readSeedFile(name, bytes));
  progress(FILE_READ);
  const parsed = await withParts(() => parseFile({ file: name, read, id, plans: [] }));
  progress(PARSED, printedDraft(parsed));
  const { inspectDraft } = await import('./inspect-draft.ts');
  return inspectDraft(parsed, addresses);
}

function printedDraft({ id, seed, ...file }: ParsedFile): PrintedDraft | undefined {
  const [plan] = seed && 'plans' in file ? file.plans : [];
  if (!plan) return undefined;
  const { sections, clauses } = plan.printed.parsed;
  return {
    id,
    sections,
    clauses: clauses.map(({ id: clause, order, text }) => ({ id: clause, order, text })),
    tables: tableRows(id, clauses),
  };
}
