/** From the bytes of a file to the text of a document. Magic bytes and the text itself decide the format, not the name. */
import { type SourceDocument, splitLines } from './document.ts';
import { htmlKind } from './html/is-html.ts';
import { readHtml } from './html/read-html.ts';
import { isMarkdown } from './markdown/is-markdown.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { DecodeError, decodeSeed } from './text/decode.ts';

/** Formats known by their first bytes that are not read here, with the way on. */
const FOREIGN: readonly { bytes: readonly number[]; name: string; hint: string }[] = [
  {
    // Place of readPdf(bytes), which is asynchronous.
    bytes: [0x25, 0x50, 0x44, 0x46],
    name: 'a PDF file',
    hint: 'Save its text: open it and copy everything into a text file, or run `pdftotext -layout FILE`.',
  },
  {
    // Place of readDocx(bytes), which is asynchronous.
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
/** Bytes in which a page shows itself, whatever its encoding. */
const BEGINNING = 4_000;

/**
 * Reads a file. Throws DecodeError for an empty file, for a format that is not read (the message names it), and at the
 * first byte that no supported encoding explains.
 */
export function readSource(bytes: Uint8Array): SourceDocument {
  const foreign = FOREIGN.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (foreign)
    throw new DecodeError('format-not-read', `this is ${foreign.name}. ${foreign.hint}`, foreign.hint);
  // Tags are ASCII: they show before the encoding is known, which a page may declare.
  if (htmlKind(new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING))) === 'page')
    return readHtml(bytes);
  const { text, encoding } = decodeSeed(bytes);
  const kind = htmlKind(text);
  if (kind === 'page') return readHtml(bytes);
  if (isMarkdown(text)) return readMarkdown(text, encoding);
  if (kind === 'part') return readHtml(bytes);
  return { format: 'text', encoding, lines: splitLines(text), notes: [], metadata: {} };
}
