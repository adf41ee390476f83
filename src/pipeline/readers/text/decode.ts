/** From the bytes of a seed to its text. Reads nothing itself; refuses what it cannot decode without loss. */
import { detail, inLanguage } from '../../diagnostics/details.ts';
import type { TextRuleId } from '../../diagnostics/text-rules.ts';
import type { Detail } from '../../schemas/diagnostic.ts';
import { firstWhere } from '../../text/halving.ts';

/** Encodings a seed may have, in WHATWG names. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Why a seed cannot be read. */
export class DecodeError extends Error {
  readonly rule: TextRuleId;
  readonly problem: Detail;
  /** What to do, where that is not what the rule says. */
  readonly hint: string | undefined;
  constructor(rule: TextRuleId, problem: Detail, hint?: string) {
    super(inLanguage(problem, 'en'));
    this.name = 'DecodeError';
    this.rule = rule;
    this.problem = problem;
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
      detail('empty'),
      'Put the text of the plan into it, or take it out of the manifest.',
    );
  }
  const mark = BYTE_ORDER_MARKS.find((candidate) =>
    candidate.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (mark) {
    const text = decodeAs(mark.encoding, bytes.subarray(mark.bytes.length));
    if (text.includes('\0')) throw binaryFile(detail('nul-character', { at: text.indexOf('\0') }));
    return { text, encoding: mark.encoding };
  }

  const binary = bytes.indexOf(0);
  if (binary >= 0) {
    throw binaryFile(detail('nul-byte', { at: binary }));
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
    detail('undecodable', {
      at: offset,
      byte: `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`,
    }),
  );
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  const text = tryDecode(encoding, bytes);
  if (text === null) {
    throw new DecodeError('undecodable-byte', detail('announced', { encoding }), 'Save it as UTF-8.');
  }
  return nonEmpty(text);
}

function binaryFile(problem: Detail): DecodeError {
  return new DecodeError('binary-file', problem, 'Save it as UTF-8 text.');
}

function nonEmpty(text: string): string {
  if (text.trim() === '') {
    throw new DecodeError('empty-file', detail('blank'), 'Put the text of the plan into it.');
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
