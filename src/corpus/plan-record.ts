/** The rows of one plan. */
import type { PlanRecord } from '../pipeline/contract/row-schemas.ts';
import { clauseRow, type PlanLink, planRow, sectionRow, tableRows } from '../pipeline/contract/rows.ts';
import { clauseLocus } from './locus.ts';
import type { SitePlan } from './model.ts';
import { pathOf } from './outline.ts';

/** Returns the facts, sections (`s0` first), clauses, tables and moved ids of a plan. */
export function recordOf(plan: SitePlan, link: PlanLink): PlanRecord {
  const { id, data, sections, clauses } = plan;
  return {
    plan: planRow(data, link),
    sections: [data.section, ...sections].map((section) =>
      sectionRow(id, section, pathOf(plan, section.id), link),
    ),
    clauses: clauses.map((clause) => clauseRow(id, { ...clause, locus: clauseLocus(clause) }, link)),
    tables: tableRows(id, clauses),
    aliases: plan.aliases,
  };
}
