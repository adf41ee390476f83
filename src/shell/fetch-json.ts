const known = new Map<string, Promise<unknown>>();

/** Fetches a file of the site once. Rejects, and is tried again, when it cannot be had. */
export function fetchJson<Value>(address: string): Promise<Value> {
  const before = known.get(address);
  if (before) return before as Promise<Value>;
  const value = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (address.endsWith('.gz') ? await unpacked(response) : response).json() as Promise<Value>;
  });
  known.set(address, value);
  value.catch(() => known.delete(address));
  return value;
}

/** What files begin with that are packed with gzip. */
const PACKED = [0x1f, 0x8b];

/** The content of a file that is packed with gzip. Some servers say that it is, and then the browser has unpacked it already. */
export async function unpacked(response: Response): Promise<Response> {
  const bytes = await response.blob();
  const first = new Uint8Array(await bytes.slice(0, PACKED.length).arrayBuffer());
  const isPacked = PACKED.every((byte, index) => first[index] === byte);
  return new Response(isPacked ? bytes.stream().pipeThrough(new DecompressionStream('gzip')) : bytes);
}
