/** Files of characters, read at once: properties try thousands. */
import { type SourceDocument, splitLines } from '../../src/pipeline/readers/document.ts';
import { readHtml } from '../../src/pipeline/readers/html/read-html.ts';
import { withMarkdownNote } from '../../src/pipeline/readers/markdown/marks-in-lines.ts';
import { recognise } from '../../src/pipeline/readers/recognise.ts';
import { readWholeMarkdown } from './markdown.ts';

/** Reads a text, Markdown or HTML file as `readSource` does. */
export function readCharacters(bytes: Uint8Array): SourceDocument {
  const file = recognise(bytes);
  if (file.format === 'html') return withMarkdownNote(readHtml(bytes));
  const { text, encoding } = file;
  if (file.format === 'markdown') return readWholeMarkdown(text, encoding);
  return { format: 'text', encoding, lines: splitLines(text), notes: [], metadata: {} };
}
