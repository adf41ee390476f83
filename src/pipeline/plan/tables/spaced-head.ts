/** Heads of tables whose rows stand one a line: where they may begin. */

import { isKind, sureMark } from '../tokens/token.ts';
import type { PrintedLine, PrintedLines } from './atoms.ts';
import { headWord } from './head-words.ts';
import { MOST_LINES_TO_BEGIN, MOST_SPACED_HEAD_ATOMS, WIDEST_SPACED_HEAD_COLUMNS } from './limits.ts';
import { piecesOf } from './line-pieces.ts';

/** Score of a word that is surely one of a head. */
const KNOWN = 1.4;

/** True for a line that may begin the head of such a table. */
export function beginsSpacedHead(lines: PrintedLines, from: number): boolean {
  const near = lines.tokens.slice(from, from + MOST_LINES_TO_BEGIN);
  if (!near.some(({ text }) => /\S\s+\S/u.test(text)) || !/\p{Script=Han}/u.test(near[0]?.text ?? ''))
    return false;
  const first = lines.at(from);
  if (!first || !mayBeHead(lines, first)) return false;
  let known = knownWords(lines, first);
  let most = known;
  let at = first.next;
  if (known === 0) return false;
  for (let more = 1; more < MOST_LINES_TO_BEGIN && known < 3; more += 1) {
    const line = lines.at(at);
    if (!line || !mayBeHead(lines, line)) break;
    const words = knownWords(lines, line);
    known += words;
    most = Math.max(most, words);
    at = line.next;
  }
  return most >= 2 && known >= 2;
}

function mayBeHead(lines: PrintedLines, line: PrintedLine): boolean {
  const token = lines.tokens[line.first];
  if (
    !token ||
    line.atoms.length > MOST_SPACED_HEAD_ATOMS ||
    line.width > WIDEST_SPACED_HEAD_COLUMNS ||
    token.text.includes('\t')
  )
    return false;
  return (
    sureMark(token) === null &&
    !isKind(token, 'caption', 'label', 'annex-mark') &&
    !/[。；：，]/u.test(token.form)
  );
}

/** Number of known words of heads on a line, in its likeliest arrangement. */
function knownWords(lines: PrintedLines, line: PrintedLine): number {
  const pieces = piecesOf(lines, line);
  let known = 0;
  for (let from = 0; from < pieces.length; ) {
    let length = 0;
    for (let more = 1; more <= Math.min(3, pieces.length - from) && length === 0; more += 1) {
      const piece = pieces.piece(from, from + more);
      if (headWord(piece.form, more > 1 ? 'name' : piece.shape).score >= KNOWN) length = more;
    }
    known += length > 0 ? 1 : 0;
    from += Math.max(1, length);
  }
  return known;
}
