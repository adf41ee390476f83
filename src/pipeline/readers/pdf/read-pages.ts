/** Reads the pages of a PDF file one after the other, within limits that do not depend on the machine. */
import { withoutDoubles } from './doubles.ts';
import { openDocument, type PDFDocumentProxy, readPage } from './engine.ts';
import { tooLarge } from './inflation.ts';
import type { Ink } from './ink.ts';
import { BROKEN, EMPTY, refusalOf, TOO_LARGE } from './refusals.ts';
import { Looks } from './turn-page.ts';

/** Most pages of a file. */
const MOST_PAGES = 2_000;
/** Most operators and characters of all pages. A plan of 160 pages has four hundred thousand operators. */
const MOST_OPERATORS = 20_000_000;
const MOST_CHARACTERS = 10_000_000;
/** Most areas of links. Those on later pages are left out, as a plan is read without them. */
const MOST_LINKS = 10_000;
/** Most links, remarks and fields of all pages, which the engine keeps in memory. */
const MOST_ANNOTATIONS = 100_000;
/** Most bytes of a file. */
const MOST_BYTES = 300_000_000;
/** The mark of the format is among the first bytes. */
const MARK_WITHIN = 1_024;

/** The pages of a file and what was noticed on the way. */
export interface ReadPages {
  pages: Ink[];
  doubles: number;
  broken: number[];
  metadata: Record<string, string>;
}

/** Reads all pages. Throws DecodeError for a file that cannot be read. */
export async function readPages(input: Uint8Array): Promise<ReadPages> {
  const bytes = new Uint8Array(input);
  if (bytes.length === 0) throw EMPTY();
  if (bytes.length > MOST_BYTES) throw TOO_LARGE(`it has ${bytes.length} bytes`);
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, MARK_WITHIN)).includes('%PDF-'))
    throw BROKEN('it does not begin like one');
  const reason = await tooLarge(bytes);
  if (reason) throw TOO_LARGE(reason);
  const document = await openDocument(bytes).catch((error: unknown) => {
    throw refusalOf(error);
  });
  try {
    if (document.numPages < 1) throw BROKEN('it has no pages');
    if (document.numPages > MOST_PAGES) throw TOO_LARGE(`it has ${document.numPages} pages`);
    return { ...(await readAll(document)), metadata: await metadataOf(document) };
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readAll(document: PDFDocumentProxy): Promise<Omit<ReadPages, 'metadata'>> {
  const looks = new Looks();
  const read: Omit<ReadPages, 'metadata'> = { pages: [], doubles: 0, broken: [] };
  let [operators, characters, links, annotations] = [0, 0, 0, 0];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(document, number, looks, MOST_LINKS - links).catch(() => null);
    if (!page) {
      read.broken.push(number);
      continue;
    }
    const { glyphs, doubles } = withoutDoubles(page.ink.glyphs, looks);
    read.doubles += doubles;
    read.pages.push({ ...page.ink, glyphs });
    operators += page.operators;
    characters += glyphs.length;
    links += page.ink.links.length;
    annotations += page.annotations;
    if (annotations > MOST_ANNOTATIONS)
      throw TOO_LARGE(`its pages up to page ${number} have ${annotations} links, remarks and fields`);
    if (operators > MOST_OPERATORS || characters > MOST_CHARACTERS)
      throw TOO_LARGE(`its pages up to page ${number} print more than a plan does`);
  }
  if (read.pages.length === 0) throw BROKEN('none of its pages can be read');
  return read;
}

/** Fields of the information dictionary, by the name that other formats give them. */
const FIELDS: Readonly<Record<string, string>> = {
  Title: 'title',
  Author: 'author',
  Subject: 'subject',
  CreationDate: 'created',
  Producer: 'producer',
};

async function metadataOf(document: PDFDocumentProxy): Promise<Record<string, string>> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const fields = Object.entries(info as Record<string, unknown>).flatMap(([field, value]) => {
    const name = FIELDS[field];
    return name && typeof value === 'string' && value.trim() ? [[name, dateOf(value.trim())] as const] : [];
  });
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes a date of PDF (D:20210315…) as 2021-03-15. */
function dateOf(value: string): string {
  const match = /^D:(\d{4})(\d{2})(\d{2})/.exec(value);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : value;
}
