/** One small change to one file. Offsets are UTF-16 units of the file's text. */
export interface Mutation {
  /** Path from the top of the project. */
  file: string;
  start: number;
  end: number;
  /** What stands in place of the text from `start` to `end`. */
  after: string;
  /** What sort of change it is, for the count by sort. */
  sort: string;
}

/** The text of the file with the change made. */
export function mutated(text: string, { start, end, after }: Mutation): string {
  return text.slice(0, start) + after + text.slice(end);
}
