/** Reads Markdown at once, with every part of its reader. */
import type { SourceDocument } from '../../src/pipeline/readers/document.ts';
import { frontMetadata } from '../../src/pipeline/readers/markdown/front-metadata.ts';
import { htmlLines } from '../../src/pipeline/readers/markdown/html-lines.ts';
import { readMarkdown } from '../../src/pipeline/readers/markdown/read-markdown.ts';

/** Reads a text as `readSource` does. */
export function readWholeMarkdown(text: string, encoding: string | null = 'utf-8'): SourceDocument {
  return readMarkdown(text, encoding, { htmlLines, frontMetadata });
}
