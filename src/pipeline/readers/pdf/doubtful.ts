/** Finds characters that are doubtful: glyphs that the file gives no character, another script's, or a radical for it. */

import { detail } from '../../diagnostics/details.ts';
import type { Detail } from '../../schemas/diagnostic.ts';

/** Private use, not assigned, control characters and the character for the unknown. */
const UNKNOWN = /[\p{Co}\p{Cn}\p{Cc}\p{Cs}\ufffd]/u;
/** Letters of a script that Chinese plans do not use: a font whose table of characters is broken prints them. */
const FOREIGN =
  /[^\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}]/u;
/** Radicals that stand for the character they are part of. */
const RADICAL = /[\u2e80-\u2fd5]/u;
/** Bullets of the fonts Symbol and Wingdings are private characters that are shown as what they are. */
const BULLET = /[\uf020-\uf0ff]/u;
/** Kinds of characters named in a note. */
const NAMED = 5;

/** What was found in the text of a document. */
export interface Doubts {
  /** What a note says; null for none. */
  encoding: Detail | null;
  radicals: Detail | null;
}

/** Examines texts. */
export function doubtsOf(texts: readonly string[]): Doubts {
  const unknown = new Map<string, number>();
  const radicals = new Map<string, number>();
  for (const text of texts)
    for (const character of text) {
      if (RADICAL.test(character)) count(radicals, character);
      else if (!BULLET.test(character) && (UNKNOWN.test(character) || FOREIGN.test(character)))
        count(unknown, character);
    }
  return {
    encoding: named(unknown, 'foreign-codes'),
    radicals: named(radicals, 'radicals'),
  };
}

function count(counts: Map<string, number>, character: string): void {
  counts.set(character, (counts.get(character) ?? 0) + 1);
}

function named(counts: ReadonlyMap<string, number>, kind: 'foreign-codes' | 'radicals'): Detail | null {
  if (counts.size === 0) return null;
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const all = sorted.reduce((sum, [, times]) => sum + times, 0);
  const code = (character: string) =>
    `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const list = sorted.slice(0, NAMED).map(([character, times]) => `${code(character)} ×${times}`);
  const codes = `${list.join(', ')}${sorted.length > NAMED ? ', …' : ''}`;
  return detail(kind, { count: all, codes });
}
