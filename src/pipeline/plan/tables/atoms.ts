/** Lines that hold several cells: the words that white space sets apart, with their place on the page. */

import { must } from '../../text/must.ts';
import { type Passage, slicePassage } from '../lines/passage.ts';
import { findMarks } from '../tokens/marks.ts';
import type { LineToken } from '../tokens/token.ts';
import { type CellPart, countOf } from './cell-lines.ts';
import { LONGEST_ROW_UNITS } from './limits.ts';
import { columnsOf, type Shape, shapeOf } from './shapes.ts';

/** Words between white space. */
export interface Atom {
  readonly passage: Passage;
  readonly form: string;
  /** Where they stand, in columns of half a Han; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Blanks before it on the line. */
  readonly blanks: number;
  /** Index of the token it is of. */
  readonly token: number;
  /** Place in the form of the token: UTF-16 units. */
  readonly start: number;
}

/** What stands on one line of the page: a token, or several that were cut apart. */
export interface PrintedLine {
  readonly first: number;
  /** Index of the token after it. */
  readonly next: number;
  readonly atoms: readonly Atom[];
  readonly gap: number;
  readonly width: number;
}

/** Keeps the lines of tokens, each read once. */
export class PrintedLines {
  private readonly found: (PrintedLine | undefined)[] = [];
  readonly tokens: readonly LineToken[];

  constructor(tokens: readonly LineToken[]) {
    this.tokens = tokens;
  }

  /** The line whose first token is `index`. */
  at(index: number): PrintedLine | undefined {
    if (index >= this.tokens.length) return undefined;
    const known = this.found[index];
    if (known) return known;
    const line = printedLine(this.tokens, index);
    this.found[index] = line;
    return line;
  }
}

/** Words set wide: 总 体 要 求. */
const SPREAD = /^(?:\p{Script=Han}\s){3,}\p{Script=Han}$/u;

function printedLine(tokens: readonly LineToken[], first: number): PrintedLine {
  const opening = must(tokens[first], 'a token');
  const atoms: Atom[] = [];
  let next = first;
  let column = 2 * opening.width - columnsOf(opening.text);
  let end = must(opening.passage.spans[0], 'a place').start;
  while (tokens[next]?.line === opening.line) {
    const token = must(tokens[next], 'a token');
    column += must(token.passage.spans[0], 'a place').start - end;
    const isLong = token.text.length > LONGEST_ROW_UNITS;
    let from = column;
    let read = 0;
    const words = SPREAD.test(token.form) ? /\S.*\S/gu : /\S+/gu;
    for (const match of isLong ? [] : token.text.matchAll(words)) {
      from += columnsOf(token.text.slice(read, match.index));
      read = match.index;
      const passage = slicePassage(token.passage, match.index, match.index + match[0].length);
      if (!passage) continue;
      const before = atoms.at(-1);
      atoms.push({
        passage,
        form: token.form.slice(match.index, match.index + match[0].length),
        from,
        to: from + columnsOf(match[0]),
        blanks: before ? from - before.to : 0,
        token: next,
        start: match.index,
      });
    }
    column += columnsOf(token.text);
    end = token.passage.spans.at(-1)?.end ?? end;
    next += 1;
  }
  const width = (atoms.at(-1)?.to ?? 0) - (atoms[0]?.from ?? 0);
  return { first, next, atoms, gap: opening.gap, width };
}

/** Words of one cell on one line, made of atoms that stand side by side. */
export interface Piece extends CellPart {
  readonly count: number | null;
  readonly from: number;
  readonly to: number;
}

/** Makes the piece of atoms that follow each other on a line. */
export function pieceOf(tokens: readonly LineToken[], atoms: readonly Atom[], gap: number): Piece {
  const [first, last] = [must(atoms[0], 'an atom'), must(atoms.at(-1), 'an atom')];
  const passage = passageOf(tokens, atoms);
  const form = atoms.map((atom) => atom.form).join('');
  const marks = findMarks(form);
  const shape: Shape = shapeOf(form, marks);
  return {
    passage,
    form,
    shape,
    words: passage.text.replace(/\s+/gu, ''),
    gap,
    count: countOf(form, shape, marks),
    from: first.from,
    to: last.to,
  };
}

function passageOf(tokens: readonly LineToken[], atoms: readonly Atom[]): Passage {
  const [first, last] = [must(atoms[0], 'an atom'), must(atoms.at(-1), 'an atom')];
  const token = must(tokens[first.token], 'a token');
  if (first.token === last.token) {
    const end = last.start + last.form.length;
    return slicePassage(token.passage, first.start, end) ?? first.passage;
  }
  return {
    text: atoms.map((atom) => atom.passage.text).join(' '),
    spans: atoms.flatMap((atom) => atom.passage.spans),
    glues: atoms.slice(1).map(() => ' ' as const),
  };
}
