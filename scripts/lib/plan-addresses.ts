/** What becomes of the addresses of a plan that is removed or renamed. The one place that changes the ledger for that. */
import type { Ledger } from '../../src/pipeline/schemas/ledger.ts';
import { fileError } from './report.ts';

/** Number of addresses that a plan has given out. */
function addressesOf(ledger: Ledger | null, id: string): number {
  return Object.keys(ledger?.plans[id]?.ids ?? {}).length;
}

/** Throws InputError unless it is accepted that the addresses of a plan end, or there are none. */
export function expectEnding(ledger: Ledger | null, id: string, isAccepted: boolean): void {
  const count = addressesOf(ledger, id);
  if (isAccepted || count === 0) return;
  throw fileError(
    'content/ids.json',
    'addresses-end',
    `Unexpected end of the ${count} addresses of ${id}: whoever has a link to one would find nothing`,
    'If no one was given a link, say so with --end-addresses.',
  );
}

/** The ledger without a plan. */
export function withoutAddresses(ledger: Ledger | null, id: string): Ledger | null {
  if (!ledger) return null;
  const { [id]: _gone, ...plans } = ledger.plans;
  return { ...ledger, plans };
}

/** The ledger with the sections and clauses of a plan under another id. */
export function withAddressesMoved(ledger: Ledger | null, id: string, name: string): Ledger | null {
  const own = ledger?.plans[id];
  const rest = withoutAddresses(ledger, id);
  return rest && own ? { ...rest, plans: { ...rest.plans, [name]: own } } : rest;
}
