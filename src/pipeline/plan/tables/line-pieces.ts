/** What the atoms of a line make, side by side. */

import type { LineToken } from '../tokens/token.ts';
import { type Piece, type PrintedLine, type PrintedLines, pieceOf } from './atoms.ts';

/** The pieces that the atoms of a line make, each made once. */
export class LinePieces {
  readonly line: PrintedLine;
  private readonly tokens: readonly LineToken[];
  private readonly made = new Map<number, Piece>();

  constructor(tokens: readonly LineToken[], line: PrintedLine) {
    this.tokens = tokens;
    this.line = line;
  }

  /** The piece of the atoms `from` to `to` (exclusive). */
  piece(from: number, to: number): Piece {
    const key = from * 1024 + to;
    const known = this.made.get(key);
    if (known) return known;
    const piece = pieceOf(this.tokens, this.line.atoms.slice(from, to), this.line.gap);
    this.made.set(key, piece);
    return piece;
  }

  /** All that stands on the line. */
  get whole(): Piece {
    return this.piece(0, this.line.atoms.length);
  }

  get length(): number {
    return this.line.atoms.length;
  }
}

const made = new WeakMap<PrintedLine, LinePieces>();

/** Returns the pieces of a line, the same each time. */
export function piecesOf({ tokens }: PrintedLines, line: PrintedLine): LinePieces {
  const pieces = made.get(line) ?? new LinePieces(tokens, line);
  made.set(line, pieces);
  return pieces;
}
