/** A line of a seed. `number` is 1-based and counts every line of the file; `text` has no line end. */
export interface Line {
  number: number;
  text: string;
}

/** Splits a text at LF, CRLF and CR. A final line end does not open another line. */
export function splitLines(text: string): Line[] {
  const parts = text.split(/\r\n|\n|\r/);
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts.map((part, index) => ({ number: index + 1, text: part }));
}
