/** Where addresses lead that were given out and have moved since, from the open data. */
import type { PlanRecord } from './row-schemas.ts';

/** Returns the id that a plan has now; `former` as in `data/index.json`. */
export const planNow = (former: Readonly<Record<string, string>>, plan: string): string =>
  Object.hasOwn(former, plan) ? (former[plan] ?? plan) : plan;

/** Returns the id that the text of a section or clause has now. */
export const placeNow = ({ aliases = {} }: Pick<PlanRecord, 'aliases'>, id: string): string =>
  Object.hasOwn(aliases, id) ? (aliases[id] ?? id) : id;
