/** Finds what a draft says besides its text: facts, types, messages, verdict. */
import { type Inspection, inspectionOf, inspectParsed } from '../pipeline/entries/inspect.ts';
import type { ParsedFile } from '../pipeline/entries/parse-file.ts';
import type { Rules } from '../pipeline/entries/rules.ts';
import { fetchJson } from '../shell/fetch-json.ts';
import { withParts } from './later-parts.ts';
import type { ReadDraft, Task } from './messages.ts';

/** Gives the rows of a draft that was parsed. */
export async function inspectDraft(
  parsed: ParsedFile,
  addresses: Pick<Extract<Task, { kind: 'read' }>, 'rules' | 'explained'>,
): Promise<ReadDraft> {
  const rules = await fetchJson<Rules>(addresses.rules);
  const inspection = await withParts(() => inspectionOf(inspectParsed(parsed, rules), rules));
  const { plans, sections, clauses, tables } = inspection;
  const [plan] = plans;
  return {
    inspection,
    explained: await explanations(inspection, addresses.explained),
    record: plan ? { plan, sections, clauses, tables } : null,
  };
}

/** What the messages mean; nothing where there is no message, or no explanation in the language of the page. */
async function explanations(
  { diagnostics }: Inspection,
  address: string | null,
): Promise<ReadDraft['explained']> {
  if (address === null || diagnostics.length === 0) return {};
  const all = await fetchJson<Record<string, string>>(address);
  return Object.fromEntries(diagnostics.map(({ rule }) => [rule, all[rule] ?? '']));
}
