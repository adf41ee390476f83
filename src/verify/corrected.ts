/** A report with the words of the plans in place of those that differ from them. */
import { codePointLength } from '../pipeline/text/code-points.ts';
import type { Item } from './result.ts';

/**
 * True for an item whose right words are known and are not those of the report. Numbers are left to their author, and an
 * address behind words is not in the text.
 */
function isCorrectable({ kind, verdict, printed, values }: Item): boolean {
  if (kind === 'address' && values['address'] !== undefined) return false;
  return printed !== null && kind !== 'number' && (verdict === 'near' || verdict === 'elsewhere');
}

/** The right words of an item. What the report leaves out with an ellipsis stays left out. */
function rightWords({ start, printed, differences }: Item, own: readonly string[]): string {
  if (!differences.some(({ kind }) => kind === 'omission-marked')) return printed ?? '';
  let words = '';
  let done = 0;
  for (const each of differences) {
    const kept = each.kind === 'omission-marked' ? each.said : each.printed;
    words += own.slice(done, each.start - start).join('') + kept;
    done = each.end - start;
  }
  return words + own.slice(done).join('');
}

/** Returns the text with all that can be corrected, and the items at their places in it. Items count code points. */
export function corrected(text: string, items: readonly Item[]): { text: string; items: Item[] } {
  const characters = [...text];
  let copy = '';
  let length = 0;
  let done = 0;
  const add = (words: string) => {
    copy += words;
    length += codePointLength(words);
  };
  const moved = items.flatMap((item) => {
    // What is inside another item went with it.
    if (item.start < done) return [];
    add(characters.slice(done, item.start).join(''));
    const start = length;
    const own = characters.slice(item.start, item.end);
    add(isCorrectable(item) ? rightWords(item, own).replaceAll('\t', ' ') : own.join(''));
    done = item.end;
    return [{ ...item, start, end: length }];
  });
  add(characters.slice(done).join(''));
  return { text: copy, items: moved };
}
