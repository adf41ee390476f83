/**
 * From the bytes of a PDF file to the text of a document: what each page prints, with its place; from places to lines,
 * tables, columns, margins and notes; from lines to paragraphs. Runs in a browser worker, too, and fetches nothing.
 */
import type { SourceDocument } from '../document.ts';
import { layOut } from './layout.ts';
import { notesOf } from './notes.ts';
import type { Item } from './page-items.ts';
import { readPages } from './read-pages.ts';
import { SCANNED, UNREADABLE } from './refusals.ts';
import { isUnreadable } from './unreadable.ts';
import { writeLines } from './write-lines.ts';

/**
 * Reads a PDF file. Throws DecodeError with the rule `empty-file`, `pdf-broken`, `pdf-password`, `pdf-scanned`,
 * `pdf-unreadable` or `pdf-too-large`. The same bytes give the same document.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const { pages, doubles, broken, metadata } = await readPages(bytes);
  const layout = layOut(pages);
  const isText = (item: Item) => item.kind === 'table' || !isMargin(layout.regions.get(item));
  const bare = layout.pages.filter(({ items }) => !items.some(isText));
  const textless = bare.filter(({ ink }) => ink.pictures.length > 0).map(({ ink }) => ink.page);
  if (bare.length === layout.pages.length) throw SCANNED(pages.length);
  const made = writeLines(layout);
  if (isUnreadable(made.map(({ text }) => text))) throw UNREADABLE(pages.length);
  return {
    format: 'pdf',
    encoding: null,
    lines: made.map((line, index) => ({ number: index + 1, ...line })),
    notes: notesOf(made, pages, { doubles, broken, textless }),
    metadata,
  };
}

function isMargin(region: string | undefined): boolean {
  return region === 'header' || region === 'footer' || region === 'page-number';
}
