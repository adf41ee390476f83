/** Tells at once the lines that no table with blanks behind its cells can hold. */
import type { LineToken } from '../tokens/token.ts';

/** True for a line that may be of such a table: its words end a paragraph, and stand in cells or before empty ones. */
export function mayBeRow({ text, blanksBehind }: LineToken): boolean {
  return blanksBehind % 2 === 1 && (blanksBehind > 2 || /[ \u00a0]{2}/u.test(text)) && !text.includes('\t');
}
