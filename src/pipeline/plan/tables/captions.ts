/** Captions: `表1 …` above a table, with up to two lines that go on with it. */

import { must } from '../../text/must.ts';
import type { TableJoin } from '../lines/blocks.ts';
import { joinPassages, type Passage } from '../lines/passage.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import { LONGEST_CAPTION_LINE_UNITS, MOST_CAPTION_LINES } from './limits.ts';

/** A caption and the index of its first token. */
export interface Caption {
  from: number;
  passage: Passage;
  joins: TableJoin[];
}

/** Returns the caption right above token `start`, not before token `least`; null for none. */
export function captionAbove(tokens: readonly LineToken[], start: number, least: number): Caption | null {
  for (let from = start - 1; from >= Math.max(least, start - MOST_CAPTION_LINES); from -= 1) {
    const token = must(tokens[from], 'a token');
    if (!isCaptionPart(token)) return null;
    if (!isKind(token, 'caption')) {
      if (sureMark(token) !== null) return null;
      continue;
    }
    const parts = tokens.slice(from, start);
    const joins = parts.slice(1).map((part, index) => ({
      line: must(parts[index], 'a token').line,
      nextLine: part.line,
      reason: 'caption' as const,
    }));
    return {
      from,
      passage: joinPassages(
        parts.map(({ passage }) => passage),
        '',
      ),
      joins,
    };
  }
  return null;
}

/** True where a caption is right above. */
export function isCaptioned(tokens: readonly LineToken[], start: number): boolean {
  return captionAbove(tokens, start, 0) !== null;
}

function isCaptionPart({ text }: LineToken): boolean {
  return text.length <= LONGEST_CAPTION_LINE_UNITS && !/[。；]/u.test(text) && !text.includes('\t');
}
