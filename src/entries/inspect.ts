/** What the pipeline makes of one file, in the rows of the data contract. */
import { decodeSeed } from '../plan/lines/decode.ts';
import { splitLines } from '../plan/lines/lines.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { AgencyList, Indicator, Reference } from '../schemas/facts.ts';
import type { ManifestPlan } from '../schemas/manifest.ts';
import type { Join, Omission } from '../schemas/omission.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Section } from '../schemas/section.ts';
import { sha256 } from '../text/sha256.ts';
import { type BuiltPlan, buildPlan } from './build-plan.ts';
import type { ThemedClause } from './record.ts';
import type { Rules } from './rules.ts';
import { type TableRow, tableRows } from './tables.ts';

/** One plan of a file. */
export interface Inspection {
  plan: Plan;
  sections: (Section & { plan: string; url: string })[];
  clauses: (Omit<ThemedClause, 'rows' | 'table'> & { plan: string; type: Section['type']; url: string })[];
  tables: TableRow[];
  omissions: (({ change: 'omission' } & Omission) | ({ change: 'join' } & Join))[];
  diagnostics: Diagnostic[];
  indicators: Indicator[];
  references: Reference[];
  agencies: AgencyList[];
}

/**
 * Inspects a file: `plans` is what the manifest says of it, empty for a file outside the corpus, which is then
 * one plan with the given id. Throws DecodeError when the bytes are no text.
 */
export function inspectFile(input: {
  file: string;
  bytes: Uint8Array;
  id: string;
  plans: readonly ManifestPlan[];
  rules: Rules;
}): Inspection[] {
  const { text, encoding } = decodeSeed(input.bytes);
  const seed = { file: input.file, lines: splitLines(text), encoding, hash: sha256(input.bytes) };
  const plans: readonly ManifestPlan[] =
    input.plans.length > 0 ? input.plans : [{ id: input.id, short: { zh: input.id, en: input.id } }];
  return plans.map((entry, index) => {
    const from = entry.from?.line ?? 1;
    const to = (plans[index + 1]?.from?.line ?? seed.lines.length + 1) - 1;
    const built = buildPlan(entry, seed, { from, to }, input.rules);
    return toRows(built);
  });
}

function toRows({ plan, sections, clauses, facts, omissions, joins, diagnostics }: BuiltPlan): Inspection {
  const url = (id: string) => `/plans/${plan.id}/#${id}`;
  const types = new Map(sections.map((section) => [section.id, section.type]));
  return {
    plan,
    sections: sections.map((section) => ({ ...section, plan: plan.id, url: url(section.id) })),
    clauses: clauses.map(({ rows: _rows, table: _table, ...clause }) => ({
      ...clause,
      plan: plan.id,
      type: types.get(clause.section) ?? null,
      url: url(clause.id),
    })),
    tables: tableRows(plan.id, clauses),
    omissions: [
      ...omissions.map((omission) => ({ change: 'omission' as const, ...omission })),
      ...joins.map((join) => ({ change: 'join' as const, ...join })),
    ],
    diagnostics,
    ...facts,
  };
}
