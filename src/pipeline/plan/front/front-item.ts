import type { Hints } from '../../readers/document.ts';
import type { FrontRole } from '../../schemas/clause.ts';
import type { Token } from '../tokens/token.ts';

/** A line of the front matter while it is read: one line, or several joined. */
export interface FrontItem {
  token: Token;
  /** Empty lines above it. */
  gap: number;
  /** What the file says of its first line. */
  hints?: Hints;
  /** What a step before says that it is; undefined while nobody knows. */
  role?: FrontRole | null;
}

/** A line of the front matter; role null: a paragraph of the preamble. */
export interface FrontLine {
  token: Token;
  role: FrontRole | null;
}

/** Returns the first that is not null. */
export function first<T>(found: readonly (T | null | undefined)[]): T | null {
  return found.find((each) => each != null) ?? null;
}
