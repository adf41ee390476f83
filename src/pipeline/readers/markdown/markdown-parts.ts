/** Parts of the reader of Markdown that few texts need: they are loaded for these. */

import { splitFrontMatter } from './front-matter.ts';
import type { frontMetadata } from './front-metadata.ts';
import type { htmlLines } from './html-lines.ts';

export interface MarkdownParts {
  /** Reads HTML; needed where a text has a `<`. */
  htmlLines: typeof htmlLines;
  /** Reads front matter; needed where a text begins with some. */
  frontMetadata: typeof frontMetadata;
}

/** Loads what a text needs. The rest throws where it is asked for. */
export async function loadMarkdownParts(text: string): Promise<MarkdownParts> {
  const [html, front] = await Promise.all([
    text.includes('<') ? import('./html-lines.ts') : null,
    splitFrontMatter(text) ? import('./front-metadata.ts') : null,
  ]);
  return {
    htmlLines: html?.htmlLines ?? missing('HTML'),
    frontMetadata: front?.frontMetadata ?? missing('front matter'),
  };
}

const missing = (what: string) => (): never => {
  throw new Error(`the reader of ${what} was not loaded`);
};
