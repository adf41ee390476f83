/** What every reader makes of a file: the lines of its text, in reading order. */

/** A line of a source. `number` is 1-based and counts every line; `text` has no line end. */
export interface Line {
  number: number;
  text: string;
}

/** Formats that are read. */
export type SourceFormat = 'text' | 'html';

/** The text of a file. */
export interface SourceDocument {
  format: SourceFormat;
  /** Encoding of the bytes, as WHATWG names it. */
  encoding: string;
  /** For text, the lines of the file; for HTML a line for each block of the page, the cells of a table row set apart by tabs. */
  lines: Line[];
}

/** Splits a text at LF, CRLF and CR. A final line end does not open another line. */
export function splitLines(text: string): Line[] {
  const parts = text.split(/\r\n|\n|\r/);
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts.map((part, index) => ({ number: index + 1, text: part }));
}
