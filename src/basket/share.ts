/** A small basket as a link: which clauses, by plan and id, with the beginning of the hash of their words. */
import type { Basket, BasketItem } from './model.ts';

/** Characters of a link that mail programs and chats leave whole. */
const LONGEST_LINK = 2000;
/** Characters of a hash in a link. */
const HASH_LENGTH = 8;

/** A clause that a link names. */
export interface SharedClause {
  plan: string;
  clause: string;
  /** The beginning of its hash. */
  hash: string;
}

const partOf = ({ plan, clause, hash }: BasketItem) => `${plan}.${clause}.${hash.slice(0, HASH_LENGTH)}`;

/** The link to the clauses of a basket; null for a basket that is too large for one. `page` is the address of the basket. */
export function shareLink({ items }: Basket, page: string): string | null {
  const link = `${page}#share=${items.map(partOf).join(',')}`;
  return items.length > 0 && link.length <= LONGEST_LINK ? link : null;
}

/** The clauses that the fragment of an address names; none in any other fragment. */
export function sharedClauses(fragment: string): SharedClause[] {
  const [, list = ''] = /^#share=([a-z0-9._,-]+)$/.exec(fragment) ?? [];
  return list.split(',').flatMap((part) => {
    const [plan, clause, hash] = part.split('.');
    return plan && clause && hash ? [{ plan, clause, hash }] : [];
  });
}
