import type { Mark } from '../tokens/marks.ts';
import type { LineToken, Token } from '../tokens/token.ts';

/** Lines joined to a paragraph, with the mark it opens with. */
export interface Paragraph {
  type: 'paragraph';
  /** The words of all its lines. */
  token: Token;
  mark: Mark | null;
  lines: readonly LineToken[];
  indented: boolean;
  /** A note of the page: the text goes on across it. */
  aside: boolean;
  /** Of a table that was not read: no heading. */
  inTable?: true;
}
