/** From the bytes of a seed to its text. Reads nothing itself; refuses what it cannot decode without loss. */
import { firstWhere } from '../../text/halving.ts';

/** Encodings a seed may have, in WHATWG names. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Why a seed cannot be read: shown to the maintainer as it stands. */
export class DecodeError extends Error {
  readonly rule: string;
  readonly hint: string;
  constructor(rule: string, message: string, hint: string) {
    super(message);
    this.name = 'DecodeError';
    this.rule = rule;
    this.hint = hint;
  }
}

const BYTE_ORDER_MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Decodes a seed: a byte order mark decides; otherwise UTF-8, then GB18030.
 *
 * Throws DecodeError for an empty file, for binary data, and at the first byte that no supported
 * encoding explains (the message names its 0-based offset).
 */
export function decodeSeed(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes.length === 0) {
    throw new DecodeError(
      'empty-file',
      'the file is empty',
      'Put the text of the plan into it, or take it out of the manifest.',
    );
  }
  const mark = BYTE_ORDER_MARKS.find((candidate) =>
    candidate.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (mark) {
    const text = decodeAs(mark.encoding, bytes.subarray(mark.bytes.length));
    if (text.includes('\0'))
      throw binaryFile(`character ${text.indexOf('\0')} is NUL: this is not a text file`);
    return { text, encoding: mark.encoding };
  }

  const binary = bytes.indexOf(0);
  if (binary >= 0) {
    throw binaryFile(
      `byte ${binary} is NUL: this is not a text file (or it is UTF-16 without a byte order mark)`,
    );
  }
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== null) return { text: nonEmpty(utf8), encoding: 'utf-8' };

  const offset = firstBadUtf8(bytes);
  const gb18030 = tryDecode('gb18030', bytes);
  if (gb18030 !== null && !isMostlyUtf8(bytes) && isMostlyChinese(gb18030)) {
    return { text: nonEmpty(gb18030), encoding: 'gb18030' };
  }
  throw new DecodeError(
    'undecodable-byte',
    `byte ${offset} (0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}) cannot be decoded as UTF-8, and the file is not GB18030 either`,
    'Fetch the file again, or repair it at that byte and save it as UTF-8.',
  );
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  const text = tryDecode(encoding, bytes);
  if (text === null) {
    throw new DecodeError(
      'undecodable-byte',
      `the file announces ${encoding} but holds bytes that are not`,
      'Save it as UTF-8.',
    );
  }
  return nonEmpty(text);
}

function binaryFile(message: string): DecodeError {
  return new DecodeError('binary-file', message, 'Save it as UTF-8 text.');
}

function nonEmpty(text: string): string {
  if (text.trim() === '') {
    throw new DecodeError(
      'empty-file',
      'the file holds nothing but white space',
      'Put the text of the plan into it.',
    );
  }
  return text;
}

function tryDecode(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Offset of the first byte that does not fit UTF-8, found by halving. */
function firstBadUtf8(bytes: Uint8Array): number {
  const isBroken = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return false;
    } catch {
      return true;
    }
  };
  return firstWhere(1, bytes.length, isBroken) - 1;
}

/** True for UTF-8 with a few damaged places: such a file must not be read as another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const replaced = text.split('\ufffd').length - 1;
  const nonAscii = [...text].filter((character) => character > '\u007f').length;
  return replaced * 10 < nonAscii;
}

function isMostlyChinese(text: string): boolean {
  const nonAscii = [...text].filter((character) => character > '\u007f');
  const chinese = nonAscii.filter((character) =>
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·《》]/u.test(character),
  );
  return chinese.length >= nonAscii.length * 0.9;
}
