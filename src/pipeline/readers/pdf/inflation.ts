/**
 * Counts what the compressed streams of a PDF file come to before the engine unpacks them, so that a small file cannot
 * fill the memory. Nothing that is unpacked here is kept. The streams of an encrypted file cannot be counted.
 */

import { withExamples } from '../../text/with-examples.ts';

/** Most bytes of one stream: a scan of one page in full colour has a hundred million. */
const MOST_OF_ONE = 128_000_000;
/** Most bytes of a stream that is neither a picture nor a font. */
const MOST_OF_CONTENT = 32_000_000;
/** Most bytes of all streams that are no pictures: those are never unpacked. */
const MOST_OF_ALL = 400_000_000;
/** The dictionary of a stream is looked for in this many bytes before it. */
const DICTIONARY = 2_000;

const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const UNPACKS = withExamples(
  /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![\w])/g,
  `/Fl /Fl渔港 /FlateDecode /LZWDecode /LZW /RunLengthDecode /RL`,
);

interface PackedStream {
  dictionary: string;
  data: Uint8Array<ArrayBuffer>;
}

/** Returns why a file unpacks to too much; null when it does not. */
export async function tooLarge(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  let all = 0;
  for (const { dictionary, data } of packedStreams(bytes)) {
    const filters = dictionary.match(UNPACKS) ?? [];
    if (filters.length > 1) return 'a stream is compressed twice';
    const picture = /\/Subtype\s*\/Image/.test(dictionary);
    const most =
      picture || /\/Length1|\/FontFile|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)/.test(dictionary)
        ? MOST_OF_ONE
        : MOST_OF_CONTENT;
    const size = await unpackedSize(data, filters[0] ?? '', most);
    if (size > most) return `a stream of ${data.length} bytes unpacks to more than ${most}`;
    if (!picture) all += size;
    if (all > MOST_OF_ALL) return `its streams unpack to more than ${MOST_OF_ALL} bytes`;
  }
  return null;
}

/** Yields the streams of a file, wherever they are: the table of a damaged file cannot be trusted. */
function* packedStreams(bytes: Uint8Array<ArrayBuffer>): Generator<PackedStream> {
  let at = 0;
  for (;;) {
    const found = find(bytes, STREAM, at);
    if (found < 0) return;
    let start = found + STREAM.length;
    at = start;
    if (bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    if (start === at || bytes[found - 1] === 0x64) continue;
    const next = find(bytes, STREAM, start);
    const data = bytes.subarray(start, next < 0 ? bytes.length : next);
    const head = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, found - DICTIONARY), found));
    yield { dictionary: head.slice(head.lastIndexOf(' obj') + 1), data };
  }
}

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const first = word[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (word.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

async function unpackedSize(data: Uint8Array<ArrayBuffer>, filter: string, most: number): Promise<number> {
  if (/LZW/.test(filter)) return lzwSize(data, most);
  if (/R/.test(filter)) return runLengthSize(data);
  const header = ((data[0] ?? 0) << 8) | (data[1] ?? 0);
  const packed = /Fl/.test(filter) || (((data[0] ?? 0) & 15) === 8 && header % 31 === 0);
  return packed ? await inflatedSize(data, most) : data.length;
}

/** Counts what a stream of the method Deflate unpacks to, up to a limit. A damaged stream counts as far as it goes. */
async function inflatedSize(data: Uint8Array<ArrayBuffer>, most: number): Promise<number> {
  const unpacked = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = unpacked.getReader();
  let size = 0;
  try {
    while (size <= most) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.length;
    }
    await reader.cancel();
  } catch {
    // The engine meets the damage, too, and reads what is before it.
  }
  return size;
}

/** Counts what a stream of the method LZW unpacks to, up to a limit. */
function lzwSize(data: Uint8Array, most: number): number {
  const lengths = new Uint16Array(4096).fill(1);
  let [size, next, before, bits, count] = [0, 258, 0, 0, 0];
  for (const byte of data) {
    bits = ((bits << 8) | byte) & 0xffffff;
    count += 8;
    const width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
    if (count < width) continue;
    count -= width;
    const code = (bits >> count) & ((1 << width) - 1);
    if (code === 257 || size > most) break;
    if (code === 256) [next, before] = [258, 0];
    else {
      const length = code < next ? (lengths[code] ?? 1) : before + 1;
      if (before > 0 && next < 4096) lengths[next++] = before + 1;
      before = length;
      size += length;
    }
  }
  return size;
}

function runLengthSize(data: Uint8Array): number {
  let size = 0;
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? 128;
    if (code === 128) break;
    size += code < 128 ? code + 1 : 257 - code;
    at += code < 128 ? code + 2 : 2;
  }
  return size;
}
