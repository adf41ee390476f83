/** Lines that look like a table and were read as none: a head of known words, rows of values, cells that ran together. They stay text; a remark names them. */

import { detail } from '../../diagnostics/details.ts';
import { type Remark, remark } from '../../diagnostics/remark.ts';
import { must } from '../../text/must.ts';
import type { LineToken } from '../tokens/token.ts';
import type { PrintedLines } from './atoms.ts';
import type { CellLine, CellLines } from './cell-lines.ts';
import { gluedCellsAt } from './glued-cells.ts';
import { headWord } from './head-words.ts';
import {
  FEWEST_HEAD_WORDS,
  FEWEST_NATURES,
  FEWEST_ROW_CELLS,
  FEWEST_ROW_VALUES,
  FEWEST_SUSPECTED_ROWS,
  LONGEST_SHOWN_UNITS,
  MOST_LINES_BETWEEN_SIGNS,
  MOST_ROW_ATOMS,
  MOST_WORDS_SHOWN,
  WIDEST_SUSPECTED_LINE_HAN,
  WIDEST_SUSPECTED_WORD_HAN,
} from './limits.ts';
import { piecesOf } from './line-pieces.ts';
import type { Shape } from './shapes.ts';
import type { TableRegion } from './tables.ts';

const VALUES: ReadonlySet<Shape> = new Set(['value', 'number', 'dash', 'nature']);
/** Score of a word that is surely one of a head. */
const KNOWN = 2;

/** Finds what looks like tables outside the regions; one remark for signs that stand near each other. `heads`: the lines of heads of one word a line. */
export function suspectedTables(
  cells: CellLines,
  printed: PrintedLines,
  regions: readonly Pick<TableRegion, 'from' | 'to'>[],
): { remarks: Remark[]; heads: Set<LineToken> } {
  const signs: Sign[] = [];
  const heads: LineToken[] = [];
  let region = 0;
  let run = new Run();
  for (let index = 0; index < cells.length; index += 1) {
    while (regions[region] && index >= (regions[region]?.to ?? 0)) region += 1;
    const line = cells.at(index);
    const inRegion = regions[region] !== undefined && index >= (regions[region]?.from ?? 0);
    if (!line || inRegion) {
      run = new Run();
      continue;
    }
    const words = run.add(line, printed, index) ?? gluedOn(line);
    if (words) signs.push({ index, words });
    heads.push(...run.headLines);
  }
  const remarks = clustered(signs).map(({ first, last, words }) => {
    const from = must(cells.at(first), 'a line').token.line;
    const to = must(cells.at(last), 'a line').token.line;
    const lines = from === to ? `${from}` : `${from}–${to}`;
    return remark('table-suspected', from, { actual: detail('words-on-lines', { lines, words }) });
  });
  return { remarks, heads: new Set(heads) };
}

interface Sign {
  index: number;
  words: string;
}

/** What the lines outside tables have shown so far. */
class Run {
  private head: CellLine[] = [];
  private rows = 0;
  private firstRow = '';
  private natures = 0;

  /** The last lines, where they are the words of a head, one a line. */
  get headLines(): readonly LineToken[] {
    return this.head.length === FEWEST_HEAD_WORDS ? this.head.map(({ token }) => token) : [];
  }

  /** Adds a line; returns the words by which it is a sign of a table, or null. */
  add(line: CellLine, printed: PrintedLines, index: number): string | null {
    const isKnown =
      line.width <= WIDEST_SUSPECTED_WORD_HAN &&
      !/^[0-9]/u.test(line.words) &&
      headWord(line.form, line.shape).score >= KNOWN;
    this.head = isKnown ? [...this.head.slice(1 - FEWEST_HEAD_WORDS), line] : [];
    this.natures += line.shape === 'nature' ? 1 : 0;
    const isRow = valuesOn(printed, index, line) >= FEWEST_ROW_VALUES;
    this.firstRow = this.rows === 0 ? line.words.slice(0, LONGEST_SHOWN_UNITS) : this.firstRow;
    this.rows = isRow ? this.rows + 1 : 0;
    if (this.head.length === FEWEST_HEAD_WORDS) return this.head.map(({ words }) => words).join(' | ');
    if (this.rows === FEWEST_SUSPECTED_ROWS) return this.firstRow;
    if (this.natures === FEWEST_NATURES) {
      this.natures = 0;
      return line.words;
    }
    const head = headOn(printed, index, line);
    return head.length >= FEWEST_HEAD_WORDS ? head.join(' | ') : null;
  }
}

function clustered(
  signs: readonly { index: number; words: string }[],
): { first: number; last: number; words: string }[] {
  const clusters: { first: number; last: number; words: string }[] = [];
  for (const { index, words } of signs) {
    const open = clusters.at(-1);
    if (open && index - open.last <= MOST_LINES_BETWEEN_SIGNS) open.last = index;
    else clusters.push({ first: index, last: index, words });
  }
  return clusters;
}

/** Number of values that stand apart on a line; none on a line of text. */
function valuesOn(printed: PrintedLines, index: number, { words, form }: CellLine): number {
  if (!/[0-9]\s.*[0-9]/u.test(form) || /[。；，、]/u.test(words)) return 0;
  const line = printed.at(index);
  if (!line || line.atoms.length < FEWEST_ROW_CELLS || line.atoms.length > MOST_ROW_ATOMS) return 0;
  const pieces = piecesOf(printed, line);
  const values = line.atoms.filter((_, atom) => VALUES.has(pieces.piece(atom, atom + 1).shape)).length;
  return 2 * values >= line.atoms.length ? values : 0;
}

/** The beginning of numbers on a line that ran together. */
function gluedOn({ token, form }: CellLine): string | null {
  const at = gluedCellsAt(form);
  return at === null ? null : token.text.slice(at, at + LONGEST_SHOWN_UNITS);
}

/** Known words of heads that stand apart on a line. */
function headOn(printed: PrintedLines, index: number, { form, width }: CellLine): string[] {
  if (width > WIDEST_SUSPECTED_LINE_HAN || !/\S\s+\S+\s+\S/u.test(form) || /[。；，：]/u.test(form))
    return [];
  const line = printed.at(index);
  if (!line || line.atoms.length > MOST_ROW_ATOMS) return [];
  const pieces = piecesOf(printed, line);
  const known = line.atoms
    .map((_, atom) => pieces.piece(atom, atom + 1))
    .filter((piece) => headWord(piece.form, piece.shape).score >= 2.4);
  return known.length > line.atoms.length / 2
    ? known.slice(0, MOST_WORDS_SHOWN).map((piece) => piece.words)
    : [];
}
