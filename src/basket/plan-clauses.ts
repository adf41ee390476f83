/** The clauses of plans as the basket takes them, from the open data. */
import type { DataIndex } from '../pipeline/contract/data-index.ts';
import { placeNow, planNow } from '../pipeline/contract/place-now.ts';
import type { PlanRecord } from '../pipeline/contract/row-schemas.ts';
import { inReadingOrder, runInHeadings } from '../pipeline/text/nodes.ts';
import { FRONT_SECTION_ID } from '../pipeline/text/place.ts';
import { jsonOf, ownFile } from '../shell/fetch-json.ts';
import { remembered } from '../shell/remembered.ts';
import type { TakenClause } from './model.ts';

/** A clause without the day of taking it. */
export type PlanClause = Omit<TakenClause, 'taken'>;

/** Where clauses are now whose addresses were given out, by the plans and ids of these addresses. */
export type ClauseFinder = (plan: string, clause: string) => PlanClause | undefined;

/** Finds clauses in records by the ids that were asked for, though their plan or place is called otherwise now. */
export function clauseFinder(records: ReadonlyMap<string, PlanRecord | null>): ClauseFinder {
  const known = new Map<string, ReadonlyMap<string, PlanClause>>();
  return (plan, clause) => {
    const record = records.get(plan);
    if (!record) return undefined;
    const clauses = known.get(plan) ?? new Map(planClauses(record).map((each) => [each.clause, each]));
    known.set(plan, clauses);
    return clauses.get(clause) ?? clauses.get(placeNow(record, clause));
  };
}

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

/**
 * Fetches the record of a plan from the folder of the data, each once, of one that was renamed under its new id; null for a
 * plan that is not there. Rejects when the site cannot be reached.
 */
export function recordSource(data: string): (plan: string) => Promise<PlanRecord | null> {
  const records = new Map<string, Promise<PlanRecord | null>>();
  const fetched = (plan: string) => fetchFound<PlanRecord>(ownFile(`${data}plans/${plan}`));
  return (plan) =>
    remembered(records, plan, async () => {
      const record = await fetched(plan);
      if (record) return record;
      const { former = {} } = (await fetchFound<DataIndex>(`${data}index.json`)) ?? {};
      const now = planNow(former, plan);
      return now === plan ? null : fetched(now);
    });
}

/** Fetches a file; null for one that is not there. Rejects when the site cannot be reached. */
async function fetchFound<Value>(address: string): Promise<Value | null> {
  const response = await fetch(address);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return jsonOf<Value>(address, response);
}
