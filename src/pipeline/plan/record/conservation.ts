/**
 * The conservation law: every character of a plan's lines that is not white space is shown in exactly one
 * place, unchanged and in order, or stands in the list of omissions.
 *
 * The check knows nothing of how the text was cut. It compares two strings: what the lines hold, and what
 * the places hold when they are put in the order of the text.
 */

import type { Line } from '../../readers/document.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { Passage } from '../lines/passage.ts';

/** A breach of the law, at the first character that differs. `line` is 1-based, `column` 1-based UTF-16. */
export interface Breach {
  line: number;
  column: number;
  expected: string;
  actual: string;
}

/** Returns the first breach, or null when the law holds. `places` are all shown and omitted passages, in any order. */
export function findBreach(lines: readonly Line[], places: readonly Passage[]): Breach | null {
  const inOrder = places.flatMap(pieces).sort((a, b) => a.line - b.line || a.start - b.start);
  const shown = inOrder.map((piece) => withoutWhiteSpace(piece.text)).join('');
  const held = lines.map((line) => withoutWhiteSpace(line.text)).join('');
  if (shown === held) return null;
  let offset = 0;
  while (offset < held.length && held[offset] === shown[offset]) offset += 1;
  return {
    ...placeOf(lines, offset),
    expected: held.slice(offset, offset + 12),
    actual: shown.slice(offset, offset + 12),
  };
}

/** A passage cut at its joins: a page number may stand between two parts of a paragraph. */
function pieces(passage: Passage): { line: number; start: number; text: string }[] {
  let offset = 0;
  return passage.spans.map((span, index) => {
    const text = passage.text.slice(offset, offset + span.end - span.start);
    offset += text.length + (passage.glues[index]?.length ?? 0);
    return { line: span.line, start: span.start, text };
  });
}

/** The line and column of the n-th character that is not white space. */
function placeOf(lines: readonly Line[], offset: number): { line: number; column: number } {
  let rest = offset;
  for (const line of lines) {
    for (let index = 0; index < line.text.length; index += 1) {
      if (/\s/u.test(line.text[index] ?? '')) continue;
      if (rest === 0) return { line: line.number, column: index + 1 };
      rest -= 1;
    }
  }
  const last = lines.at(-1);
  return { line: last?.number ?? 1, column: (last?.text.length ?? 0) + 1 };
}
