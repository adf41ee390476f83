/** From the bytes of a file to the text of a document. Magic bytes and the text itself decide the format, not the name. */
import { type SourceDocument, splitLines } from './document.ts';
import { htmlLines, isHtml } from './html/html-lines.ts';
import { DecodeError, decodeSeed } from './text/decode.ts';

/** Formats known by their first bytes that are not read, with the way on. */
const FOREIGN: readonly { bytes: readonly number[]; name: string; hint: string }[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    name: 'a PDF file',
    hint: 'Save its text: open it and copy everything into a text file, or run `pdftotext -layout FILE`.',
  },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: 'a Word file (.docx) or another zip archive',
    hint: 'Open it in Word or WPS and save it as plain text (UTF-8).',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'an old Word or WPS file (.doc, .wps)',
    hint: 'Open it in Word or WPS and save it as plain text (UTF-8).',
  },
];

/**
 * Reads a file. Throws DecodeError for an empty file, for a format that is not read (the message names it), and at the
 * first byte that no supported encoding explains.
 */
export function readSource(bytes: Uint8Array): SourceDocument {
  const foreign = FOREIGN.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (foreign)
    throw new DecodeError('format-not-read', `this is ${foreign.name}. ${foreign.hint}`, foreign.hint);
  const { text, encoding } = decodeSeed(bytes);
  const base = { encoding, notes: [], metadata: {} };
  return isHtml(text)
    ? { ...base, format: 'html', lines: splitLines(htmlLines(text).join('\n')) }
    : { ...base, format: 'text', lines: splitLines(text) };
}
