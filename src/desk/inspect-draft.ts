/** Finds what a draft says besides its text: facts, types, messages, verdict. */
import type { MessageLanguage } from '../pipeline/diagnostics/details.ts';
import { wordsIn } from '../pipeline/diagnostics/remark.ts';
import { isRule, RULES } from '../pipeline/diagnostics/rules.ts';
import { type Inspection, inspectionOf, inspectParsed } from '../pipeline/entries/inspect.ts';
import type { ParsedFile } from '../pipeline/entries/parse-file.ts';
import type { Rules } from '../pipeline/entries/rules.ts';
import { fetchJson } from '../shell/fetch-json.ts';
import { withParts } from './later-parts.ts';
import type { ReadDraft, Task, ToldPlace } from './messages.ts';

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
    told: inspection.diagnostics.map((row) => toldPlace(row, addresses.explained === null ? 'en' : 'zh')),
    record: plan ? { plan, sections, clauses, tables } : null,
  };
}

/** The English sentence of a message holds all that it says of its place but the words of the text. */
function toldPlace(row: Inspection['diagnostics'][number], language: MessageLanguage): ToldPlace {
  const { rule, actual } = row;
  if (language === 'en' || !isRule(rule)) return { quoted: actual, said: '' };
  const words = wordsIn(RULES[rule], row, language);
  const isQuoted = words.some(([name, word]) => name === 'actual' && word === actual);
  const said = words.filter(([name]) => name !== 'expected' && !(name === 'actual' && isQuoted));
  return { quoted: isQuoted ? actual : null, said: said.map(([, word]) => word).join('，') };
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
