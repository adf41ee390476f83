/** A report with the words of the plans in place of those that differ from them. */
import type { Item } from './result.ts';

/** True for an item whose right words are known and are not those of the report. Numbers are left to their author. */
export function isCorrectable({ kind, verdict, printed }: Item): boolean {
  return printed !== null && kind !== 'number' && (verdict === 'near' || verdict === 'elsewhere');
}

/** Returns the text with all that can be corrected. Items count code points of the text. */
export function correctedCopy(text: string, items: readonly Item[]): string {
  const characters = [...text];
  let done = 0;
  let copy = '';
  for (const item of items.filter(isCorrectable)) {
    if (item.start < done) continue;
    copy += characters.slice(done, item.start).join('') + (item.printed ?? '').replaceAll('\t', ' ');
    done = item.end;
  }
  return copy + characters.slice(done).join('');
}
