/** SHA-256 (FIPS 180-4). Written out because browsers offer it only for secure addresses, and only asynchronously. */

/** First 32 bits of the fractional parts of the square and cube roots of the first primes. */
const roots = (root: (prime: number) => number, count: number) =>
  Uint32Array.from(PRIMES.slice(0, count), (prime) => {
    const value = root(prime);
    return Math.floor((value - Math.floor(value)) * 2 ** 32);
  });
const PRIMES = primes(64);
const FIRST = roots(Math.sqrt, 8);
const CONSTANTS = roots(Math.cbrt, 64);

const BLOCK = 64;

/** SHA-256 of bytes, or of a string's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const state = FIRST.slice();
  const words = new Uint32Array(BLOCK);
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) compress(state, words, bytes, at);
  const end = padded(bytes, whole);
  for (let at = 0; at < end.length; at += BLOCK) compress(state, words, end, at);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The first eight hexadecimal digits of a string's SHA-256: a short ASCII name for a Chinese one. */
export function shortId(text: string): string {
  return sha256(text).slice(0, 8);
}

/** The bytes behind the last whole block, a one bit, zeros, and the length in bits. */
function padded(bytes: Uint8Array, from: number): Uint8Array {
  const rest = bytes.length - from;
  const end = new Uint8Array(rest + 9 > BLOCK ? 2 * BLOCK : BLOCK);
  end.set(bytes.subarray(from));
  end[rest] = 0x80;
  new DataView(end.buffer).setBigUint64(end.length - 8, BigInt(bytes.length) * 8n);
  return end;
}

/** Takes one block into the state; `words` is room to work in. Numbers are read one by one: lists made of them cost more than the rest. */
function compress(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, at: number): void {
  const byte = (place: number) => bytes[at + place] as number;
  for (let i = 0; i < 16; i += 1)
    words[i] = (byte(4 * i) << 24) | (byte(4 * i + 1) << 16) | (byte(4 * i + 2) << 8) | byte(4 * i + 3);
  for (let i = 16; i < BLOCK; i += 1) {
    const early = words[i - 15] as number;
    const late = words[i - 2] as number;
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16] as number) + first + (words[i - 7] as number) + second;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < BLOCK; i += 1) {
    const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + mixed + ((e & f) ^ (~e & g)) + (CONSTANTS[i] as number) + (words[i] as number)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const add = (index: number, value: number) => {
    state[index] = (state[index] as number) + value;
  };
  add(0, a);
  add(1, b);
  add(2, c);
  add(3, d);
  add(4, e);
  add(5, f);
  add(6, g);
  add(7, h);
}

/** Turns 32 bits to the right. */
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let each = 2; found.length < count; each += 1)
    if (found.every((prime) => each % prime !== 0)) found.push(each);
  return found;
}
