/** What has become of a clause since it was taken. */
import type { BasketItem } from './model.ts';
import type { PlanClause } from './plan-clauses.ts';

/** A clause as it is now, as far as it is compared. */
export type ClauseNow = Pick<PlanClause, 'clause' | 'hash' | 'lead' | 'text' | 'locus'>;

/**
 * same: its id has its words, and the heading on its line is the same. moved: its words, with that heading, have another id.
 * changed: its id has other words or another heading. gone: neither its id nor its words are in the plan. unknown: the plan
 * could not be read.
 */
export type ItemState = { kind: 'same' | 'gone' | 'unknown' } | { kind: 'moved' | 'changed'; now: ClauseNow };

/** Compares an item with the clauses of its plan; null where these could not be read. */
export function itemState(
  { clause, hash, lead }: Pick<BasketItem, 'clause' | 'hash' | 'lead'>,
  clauses: readonly ClauseNow[] | null,
): ItemState {
  if (!clauses) return { kind: 'unknown' };
  const isSame = (other: ClauseNow) => other.hash === hash && other.lead === lead;
  const own = clauses.find((other) => other.clause === clause);
  if (own && isSame(own)) return { kind: 'same' };
  const moved = clauses.find(isSame);
  if (moved) return { kind: 'moved', now: moved };
  return own ? { kind: 'changed', now: own } : { kind: 'gone' };
}
