/** Reads a zip archive from its central directory. Inflates piece by piece, so that a zip bomb ends at a limit. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import {
  broken,
  encrypted,
  MAX_ENTRIES,
  MAX_PART_BYTES,
  MAX_RATIO,
  RATIO_FROM_BYTES,
  tooLarge,
} from './failures.ts';

/** One file of the archive, as its central directory describes it. */
export interface ZipEntry {
  name: string;
  method: number;
  flags: number;
  crc: number;
  compressedSize: number;
  size: number;
  /** Position of the local header. */
  offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Compressed bytes that are inflated at a time: they give at most 16 MB. */
const STEP = 16 * 1024;

/** Returns the entries of an archive. Throws DecodeError where the directory is missing or damaged. */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    const end64 = findEnd64(view, end);
    count = Number(view.getBigUint64(end64 + 32, true));
    size = Number(view.getBigUint64(end64 + 40, true));
    offset = Number(view.getBigUint64(end64 + 48, true));
  }
  if (count > MAX_ENTRIES)
    throw tooLarge(`the archive lists ${count} files, at most ${MAX_ENTRIES} are read`);
  // Bytes may precede the archive: offsets count from its own beginning.
  const before = end - size - offset;
  const shift = before > 0 && isEntry(view, offset + before) ? before : 0;
  let at = offset + shift;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (!isEntry(view, at)) throw broken(`entry ${index + 1} of the archive's directory is missing`);
    const { entry, next } = readEntry(bytes, view, at);
    entries.push({ ...entry, offset: entry.offset + shift });
    at = next;
  }
  return entries;
}

/**
 * Passes the bytes of an entry to `write`, piece by piece. Throws DecodeError for bytes that do not inflate, for a wrong
 * checksum, and where the entry is larger than the limits or than `left`, the bytes that may still be read.
 */
export function readEntryBytes(
  bytes: Uint8Array,
  entry: ZipEntry,
  left: number,
  write: (piece: Uint8Array) => void,
): void {
  if ((entry.flags & 1) === 1) throw encrypted();
  if (entry.method !== 0 && entry.method !== 8)
    throw broken(`${entry.name} is compressed by method ${entry.method}, which Word does not use`);
  checkSize(entry, entry.size, left);
  const data = compressedBytes(bytes, entry);
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    checkSize(entry, size, left);
    crc = crc32(piece, crc);
    if (piece.length > 0) write(piece);
  };
  if (entry.method === 0) take(data);
  else inflate(data, entry.name, take);
  if (size !== entry.size) throw broken(`${entry.name} has ${size} bytes, its directory says ${entry.size}`);
  if (crc !== entry.crc) throw broken(`the checksum of ${entry.name} is wrong`);
}

function inflate(data: Uint8Array, name: string, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let from = 0; from < data.length || from === 0; from += STEP) {
    const piece = data.subarray(from, from + STEP);
    try {
      stream.push(piece, from + STEP >= data.length);
    } catch (error) {
      // fflate throws errors with a code; those of `take` are of this reader and pass.
      if (!(error instanceof Error && 'code' in error)) throw error;
      throw broken(`${name} cannot be decompressed (${error.message})`);
    }
  }
}

function checkSize(entry: ZipEntry, size: number, left: number): void {
  const limit = Math.min(MAX_PART_BYTES, left);
  if (size > limit) throw tooLarge(`${entry.name} has more than ${megabytes(limit)} MB`);
  if (size > RATIO_FROM_BYTES && size > entry.compressedSize * MAX_RATIO)
    throw tooLarge(
      `${entry.name} grows more than ${MAX_RATIO} times when decompressed, to more than ${megabytes(size)} MB`,
    );
}

const megabytes = (bytes: number) => Math.floor(bytes / (1024 * 1024));

function compressedBytes(bytes: Uint8Array, { name, offset, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw broken(`the archive has no ${name} where its directory says`);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + compressedSize > bytes.length) throw broken(`the archive ends inside ${name}`);
  return bytes.subarray(from, from + compressedSize);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw broken('the end of the archive is missing, the file was cut off');
}

function findEnd64(view: DataView, end: number): number {
  const at = end >= 20 ? Number(view.getBigUint64(end - 12, true)) : -1;
  if (at >= 0 && at + 56 <= view.byteLength && view.getUint32(at, true) === END_OF_DIRECTORY_64) return at;
  throw broken('the directory of the archive is damaged');
}

function isEntry(view: DataView, at: number): boolean {
  return at >= 0 && at + 46 <= view.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw broken('the directory of the archive is cut off');
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  readSizes64(view, nameEnd, extraEnd, entry);
  return { entry, next };
}

/** Replaces fields that did not fit into 32 bits by those of the extra field. */
function readSizes64(view: DataView, from: number, to: number, entry: ZipEntry): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const name of ['size', 'compressedSize', 'offset'] as const) {
      if (entry[name] !== 0xffffffff || field + 8 > to) continue;
      entry[name] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
}
