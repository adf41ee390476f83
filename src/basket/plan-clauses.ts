/** The clauses of plans as the basket takes them, from the open data. */
import type { PlanRecord } from '../pipeline/contract/row-schemas.ts';
import { inReadingOrder, runInHeadings } from '../pipeline/text/nodes.ts';
import { FRONT_SECTION_ID } from '../pipeline/text/place.ts';
import { jsonOf, ownFile } from '../shell/fetch-json.ts';
import type { TakenClause } from './model.ts';

/** A clause without the day of taking it. */
export type PlanClause = Omit<TakenClause, 'taken'>;

/** The clauses of a plan in their order. */
export function planClauses({ plan, sections, clauses }: PlanRecord): PlanClause[] {
  const titled = sections.filter(({ id }) => id !== FRONT_SECTION_ID);
  const leads = runInHeadings(inReadingOrder(titled, clauses));
  return clauses.map(({ id, hash, locus, text }) => ({
    plan: plan.id,
    clause: id,
    hash,
    title: plan.title,
    locus,
    lead: leads.get(id) ?? '',
    text,
  }));
}

/** Fetches the record of a plan from the folder of the data, each once; null for a plan that is not there. Rejects when the site cannot be reached. */
export function recordSource(data: string): (plan: string) => Promise<PlanRecord | null> {
  const records = new Map<string, Promise<PlanRecord | null>>();
  return (plan) => {
    const known = records.get(plan) ?? fetchRecord(ownFile(`${data}plans/${plan}`));
    records.set(plan, known);
    // What failed once is tried again.
    known.catch(() => records.delete(plan));
    return known;
  };
}

async function fetchRecord(address: string): Promise<PlanRecord | null> {
  const response = await fetch(address);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return jsonOf<PlanRecord>(address, response);
}
