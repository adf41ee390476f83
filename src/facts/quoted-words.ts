/** What is shown of a clause that a fact was found in. */
import type { ClauseText } from '../pipeline/schemas/clause.ts';

const joined = (text: string) => text.replaceAll(/[\n\u2028]/gu, '');

/** Returns the text of a clause; of a table only the rows that contain the quote, cells separated by TAB as in its text. */
export function quotedWords({ text, rows }: Pick<ClauseText, 'text' | 'rows'>, quote: string): string {
  const words = joined(quote);
  const own = (rows ?? []).filter((cells) => cells.some((cell) => joined(cell).includes(words)));
  return own.length === 0 ? text : own.map((cells) => cells.map(joined).join('\t')).join('\n');
}
