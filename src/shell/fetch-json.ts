import { unpacked } from '../lists/unpacked.ts';
import { remembered } from './remembered.ts';

const known = new Map<string, Promise<unknown>>();

/** Fetches a file of the site once. Rejects, and is tried again, when it cannot be had. */
export function fetchJson<Value>(address: string): Promise<Value> {
  return remembered(known, address, async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return jsonOf(address, response);
  }) as Promise<Value>;
}

/** The value that the file at an address holds, packed or not. */
export const jsonOf = async <Value>(address: string, response: Response): Promise<Value> =>
  (address.endsWith('.gz') ? await unpacked(response) : response).json();

/** Returns the address of a JSON file of one plan or pair from that without its ending. The root element of every page says how they end. */
export const ownFile = (path: string): string =>
  `${path}.${globalThis.document?.documentElement.dataset['json'] ?? 'json'}`;
