/** What has become of a clause since it was taken. */
import type { Row } from '../pipeline/contract/row-schemas.ts';
import type { BasketItem } from './model.ts';

/** A clause of the open data, as far as it is compared. */
export type ClauseNow = Pick<Row<'clauses'>, 'id' | 'hash' | 'text' | 'locus'>;

/**
 * same: its id has its words. moved: its words have another id. changed: its id has other words. gone: neither its id nor its words
 * are in the plan. unknown: the plan could not be read.
 */
export type ItemState = { kind: 'same' | 'gone' | 'unknown' } | { kind: 'moved' | 'changed'; now: ClauseNow };

/** Compares an item with the clauses of its plan; null where these could not be read. */
export function itemState(
  { clause, hash }: Pick<BasketItem, 'clause' | 'hash'>,
  clauses: readonly ClauseNow[] | null,
): ItemState {
  if (!clauses) return { kind: 'unknown' };
  const own = clauses.find(({ id }) => id === clause);
  if (own?.hash === hash) return { kind: 'same' };
  const moved = clauses.find((other) => other.hash === hash);
  if (moved) return { kind: 'moved', now: moved };
  return own ? { kind: 'changed', now: own } : { kind: 'gone' };
}
