/** What has become of a clause since it was taken. */
import type { BasketItem } from './model.ts';
import type { PlanClause } from './plan-clauses.ts';

/** A clause as it is now, as far as it is compared. */
export type ClauseNow = Pick<PlanClause, 'clause' | 'hash' | 'lead' | 'text' | 'locus'>;

/**
 * same: its id has its words, and the heading on its line is the same. moved: its words, with that heading, have another id.
 * changed: its id, or that to which it leads, has other words or another heading. gone: neither its id nor its words are in the plan. unknown: the plan
 * could not be read.
 */
export type ItemState = { kind: 'same' | 'gone' | 'unknown' } | { kind: 'moved' | 'changed'; now: ClauseNow };

/**
 * Compares an item with the clauses of its plan; null where these could not be read. `placeOf` says which id an address leads to
 * that was given out and moved.
 */
export function itemState(
  { clause, hash, lead }: Pick<BasketItem, 'clause' | 'hash' | 'lead'>,
  clauses: readonly ClauseNow[] | null,
  placeOf: (id: string) => string = (id) => id,
): ItemState {
  if (!clauses) return { kind: 'unknown' };
  const isSame = (other: ClauseNow) => other.hash === hash && other.lead === lead;
  const own = clauses.find((other) => other.clause === clause);
  if (own && isSame(own)) return { kind: 'same' };
  const moved = clauses.find(isSame);
  if (moved) return { kind: 'moved', now: moved };
  const place = placeOf(clause);
  const now = own ?? clauses.find((other) => other.clause === place);
  return now ? { kind: 'changed', now } : { kind: 'gone' };
}
