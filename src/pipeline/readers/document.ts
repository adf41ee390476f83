/**
 * What every reader makes of a file: the text of the document, line by line in reading order, with what the file says of
 * each line besides its words. Hints inform, they never decide alone: a plan without them must read the same from its words.
 */

import type { TextRuleId } from '../diagnostics/text-rules.ts';
import type { Word } from '../schemas/diagnostic.ts';
import type { Place } from '../schemas/place.ts';

export type { Place };

/** A line of a source: of a text file a line, of other files a block (a paragraph, a heading, a paragraph of a cell). Readers write the line ends; a line holds none. */
export interface Line {
  /** 1-based; counts every line of the reader's text. */
  number: number;
  /** The words, without a line end. */
  text: string;
  /** What the file says of the line; left out where it says nothing. */
  hints?: Hints;
  /** Addresses behind its words, which a reader does not see; left out where there are none. No part of the text. */
  links?: LineLink[];
}

/** Words of a line that lead to an address. [start, end) in UTF-16 units. */
export interface LineLink {
  start: number;
  end: number;
  address: string;
}

/** What leads to a page of the web: not to a place of the file itself, a program or a letter. */
const WEB_PAGE = /^(?:https?:)?\/|^https?:/iu;

/** True for an address that leads to a page of the web. */
export function leadsToPage(address: string): boolean {
  return WEB_PAGE.test(address);
}

/** What a file says of a line. */
export interface Hints {
  /** Level of a heading by tag, style or outline level: 1 is the highest. */
  heading?: number;
  /** The title of the document by its style or tag. */
  title?: true;
  bold?: true;
  centred?: true;
  /** Set apart as words of somebody else, by style or tag. */
  quote?: true;
  /** Size of the letters, in points. */
  size?: number;
  /** The cell of a table that the line is in, or is a paragraph of. */
  cell?: CellHint;
  /** Part of the page or file that the line is in; the text itself where left out. */
  region?: Region;
  /** Page of the file, 1-based. */
  page?: number;
  /** Where the line is in the file, as a person would look for it. */
  place?: Place;
  /** UTF-16 units at the beginning that the program makes when it shows the file: an automatic number. They count as printed. */
  generated?: number;
}

/** A cell of a table. Rows and columns are 0-based; a table of one cell is a box. */
export interface CellHint {
  /** 0-based number of the table in the document. */
  table: number;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** The cell is of a head row. */
  header: boolean;
}

/** `navigation`: what a site or a program set around the document; `header`, `footer`: of a page, repeated; `table-head`: the head of a table, printed again on a later page; `note`: a footnote; `contents`: the list of contents; `page-number`. */
export type Region = 'navigation' | 'header' | 'footer' | 'table-head' | 'note' | 'contents' | 'page-number';

/** Formats that are read. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** Something a reader noticed that a person should know: tracked changes, pages without text. `line` is 1-based. */
export interface ReaderNote {
  rule: TextRuleId;
  line: number;
  /** What was found. */
  actual: Word;
}

/** The text of a file. */
export interface SourceDocument {
  format: SourceFormat;
  /** Encoding of the bytes, as WHATWG names it; null for formats that have their own. */
  encoding: string | null;
  lines: Line[];
  notes: ReaderNote[];
  /** What the file says of the document as a whole: title, author, date of publication, address; by name. */
  metadata: Readonly<Record<string, string>>;
}

/** Splits a text at LF, CRLF and CR. A final line end does not open another line. */
export function splitLines(text: string): Line[] {
  const parts = text.split(/\r\n|\n|\r/);
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts.map((part, index) => ({ number: index + 1, text: part }));
}
