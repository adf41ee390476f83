/**
 * From the bytes of a file to the text of a document. Magic bytes and the text itself decide the format, not the name.
 * The readers of Word and PDF files are loaded when a file needs them.
 *
 * Runs in a worker of a browser, too. A bundler must know that it is one (export condition `worker`): a library of the
 * reader of Markdown uses elements of the page otherwise.
 */
import { type SourceDocument, splitLines } from './document.ts';
import { htmlKind } from './html/is-html.ts';
import { readHtml } from './html/read-html.ts';
import { isMarkdown } from './markdown/is-markdown.ts';
import { withMarkdownNote } from './markdown/marks-in-lines.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { decodeSeed } from './text/decode.ts';

/** First bytes of Word files and of those that its reader knows by name and refuses: zip, .doc, RTF, RAR, 7z. */
const LIKE_WORD: readonly (readonly number[])[] = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];
/** `%PDF-` stands among so many bytes: some programs write others before it. */
const PDF_BEGINNING = 1_024;
/** Bytes in which a page shows itself, whatever its encoding. */
const PAGE_BEGINNING = 4_000;

/**
 * Reads a file of any format. Throws DecodeError for an empty file, for a format that is not read or a file that is
 * damaged or protected (the message says which), and at the first byte that no supported encoding explains.
 */
export async function readSource(bytes: Uint8Array): Promise<SourceDocument> {
  if (latin(bytes, PDF_BEGINNING).includes('%PDF-'))
    return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
  if (LIKE_WORD.some((magic) => magic.every((byte, index) => bytes[index] === byte)))
    return withMarkdownNote(await (await import('./docx/read-docx.ts')).readDocx(bytes));
  return readCharacters(bytes);
}

/** Reads a file of characters: text, Markdown, HTML. Throws DecodeError as `readSource` does. */
export function readCharacters(bytes: Uint8Array): SourceDocument {
  // Tags are ASCII: they show before the encoding is known, which a page may declare.
  if (htmlKind(latin(bytes, PAGE_BEGINNING)) === 'page') return withMarkdownNote(readHtml(bytes));
  const { text, encoding } = decodeSeed(bytes);
  const kind = htmlKind(text);
  if (kind === 'page') return withMarkdownNote(readHtml(bytes));
  if (isMarkdown(text)) return readMarkdown(text, encoding);
  if (kind === 'part') return withMarkdownNote(readHtml(bytes));
  return { format: 'text', encoding, lines: splitLines(text), notes: [], metadata: {} };
}

function latin(bytes: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length));
}
