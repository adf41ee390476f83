/** What files begin with that are packed with gzip. */
const PACKED = [0x1f, 0x8b];

/** The content of a file that is packed with gzip. Some servers say that it is, and then the browser has unpacked it already. */
export async function unpacked(response: Response): Promise<Response> {
  const bytes = await response.blob();
  const first = new Uint8Array(await bytes.slice(0, PACKED.length).arrayBuffer());
  const isPacked = PACKED.every((byte, index) => first[index] === byte);
  return new Response(isPacked ? bytes.stream().pipeThrough(new DecompressionStream('gzip')) : bytes);
}
