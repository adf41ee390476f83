/** The rows of the plan of a page. */
import type { PlanRecord } from '../pipeline/contract/row-schemas.ts';

/** Fetches the rows of a plan. Rejects when they cannot be had. */
export async function fetchRecord(address: string): Promise<PlanRecord> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<PlanRecord>;
}
