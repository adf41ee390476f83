/**
 * From the bytes of a file to the text of a document. Magic bytes and the text itself decide the format, not the name.
 * The reader of a format is loaded when a file needs it.
 *
 * Runs in a worker of a browser, too. A bundler must know that it is one (export condition `worker`): a library of the
 * reader of Markdown uses elements of the page otherwise.
 */
import { type SourceDocument, splitLines } from './document.ts';
import { withMarkdownNote } from './markdown/marks-in-lines.ts';
import { latin, recognise } from './recognise.ts';
import { withoutCodes } from './text/escapes.ts';

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

/**
 * Reads a file of any format. Throws DecodeError for an empty file, for a format that is not read or a file that is
 * damaged or protected (the message says which), and at the first byte that no supported encoding explains.
 */
export async function readSource(bytes: Uint8Array): Promise<SourceDocument> {
  if (latin(bytes, PDF_BEGINNING).includes('%PDF-'))
    return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
  if (LIKE_WORD.some((magic) => magic.every((byte, index) => bytes[index] === byte)))
    return withMarkdownNote((await import('./docx/read-docx.ts')).readDocx(bytes));
  const file = recognise(bytes);
  if (file.format === 'html') return withMarkdownNote((await import('./html/read-html.ts')).readHtml(bytes));
  const { text, encoding } = file;
  if (file.format === 'markdown') {
    const [{ readMarkdown }, parts] = await Promise.all([
      import('./markdown/read-markdown.ts'),
      import('./markdown/markdown-parts.ts').then(({ loadMarkdownParts }) => loadMarkdownParts(text)),
    ]);
    return readMarkdown(text, encoding, parts);
  }
  return { format: 'text', encoding, ...withoutCodes(splitLines(text)), metadata: {} };
}
