/** A text cut into what was carried over, what was changed in it, and what stands here only. */
import { diffArrays } from 'diff/lib/diff/array.js';
import { unitsOf } from '../pipeline/align/units.ts';

/** A run of a text. carried: the other side has it; changed: the other side has something else in its place; number: another number. */
export interface Segment {
  text: string;
  kind: 'own' | 'carried' | 'changed' | 'number';
  /** The passage it belongs to, by the number its caller gave; null outside of passages. */
  passage: number | null;
}

/** A passage in a text, [start, end) in UTF-16 units, with the words of the other side. */
export interface PassageMark {
  start: number;
  end: number;
  other: string;
}

/** The text in order; of overlapping passages the first is taken. */
export function segments(text: string, marks: readonly PassageMark[]): Segment[] {
  const result: Segment[] = [];
  let offset = 0;
  const inOrder = marks
    .map((mark, passage) => ({ ...mark, passage }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, other, passage } of inOrder) {
    if (start < offset) continue;
    if (start > offset) result.push({ text: text.slice(offset, start), kind: 'own', passage: null });
    for (const change of diffArrays(unitsOf(text.slice(start, end)), unitsOf(other))) {
      if (change.added) continue;
      const words = change.value.join('');
      // Punctuation set otherwise is no change of the words.
      const changed = change.removed && /[\p{L}\p{N}]/u.test(words);
      const last = result.at(-1);
      const kind = !changed ? 'carried' : /^\s*[0-9]/u.test(words) ? 'number' : 'changed';
      if (last?.passage === passage && last.kind === kind) last.text += words;
      else result.push({ text: words, kind, passage });
    }
    offset = end;
  }
  if (offset < text.length) result.push({ text: text.slice(offset), kind: 'own', passage: null });
  return result;
}
