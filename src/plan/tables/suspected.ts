/** Lines that look like a table and were read as none: a head of known words, rows of values. They stay text; a remark names them. */
import { type Remark, remark } from '../../diagnostics/remark.ts';
import type { PrintedLines } from './atoms.ts';
import type { CellLine, CellLines } from './cell-lines.ts';
import { headWord } from './head-words.ts';
import { MOST_ATOMS, piecesOf } from './segment.ts';
import type { TableRegion } from './tables.ts';

/** Words of a head that are surely one, side by side or one below the other. */
const WORDS_OF_HEAD = 3;
/** Lines of values that are surely rows. */
const ROWS = 3;
const VALUES_OF_ROW = 3;
/** Cells that say whether an indicator binds, outside a table. */
const NATURES = 3;
/** Lines between two signs of one table. */
const NEAR = 30;
const WORDS_SHOWN = 4;

/** Finds what looks like tables outside the regions; one remark for signs that stand near each other. */
export function suspectedTables(
  cells: CellLines,
  printed: PrintedLines,
  regions: readonly Pick<TableRegion, 'from' | 'to'>[],
): Remark[] {
  const signs: { index: number; words: string }[] = [];
  let region = 0;
  let stack: CellLine[] = [];
  let rows: string[] = [];
  let natures = 0;
  for (let index = 0; index < cells.length; index += 1) {
    while (regions[region] && index >= (regions[region]?.to ?? 0)) region += 1;
    const line = cells.at(index);
    const inRegion = regions[region] !== undefined && index >= (regions[region]?.from ?? 0);
    if (!line || inRegion) {
      [stack, rows, natures] = [[], [], 0];
      continue;
    }
    const isKnown =
      line.width <= 12 && headWord(line.form, line.shape).score >= 2 && !/^[0-9]/u.test(line.words);
    stack = isKnown ? [...stack, line] : [];
    if (stack.length === WORDS_OF_HEAD)
      signs.push({ index, words: stack.map(({ words }) => words).join(' | ') });
    natures = line.shape === 'nature' ? natures + 1 : natures;
    if (natures === NATURES) {
      signs.push({ index, words: line.words });
      natures = 0;
    }
    const values = valuesOn(printed, index, line);
    rows = values.length >= VALUES_OF_ROW ? [...rows, line.words.slice(0, 24)] : [];
    if (rows.length === ROWS) signs.push({ index, words: rows[0] ?? '' });
    const head = headOn(printed, index, line);
    if (head.length >= WORDS_OF_HEAD) signs.push({ index, words: head.join(' | ') });
  }
  return clustered(signs).map(({ first, last, words }) => {
    const from = cells.at(first)?.token.line ?? 1;
    const to = cells.at(last)?.token.line ?? from;
    const lines = from === to ? `line ${from}` : `lines ${from}–${to}`;
    return remark('table-suspected', from, { actual: `${lines}: ${words}` });
  });
}

function clustered(
  signs: readonly { index: number; words: string }[],
): { first: number; last: number; words: string }[] {
  const clusters: { first: number; last: number; words: string }[] = [];
  for (const { index, words } of signs) {
    const open = clusters.at(-1);
    if (open && index - open.last <= NEAR) open.last = index;
    else clusters.push({ first: index, last: index, words });
  }
  return clusters;
}

/** Values that stand apart on a line; none on a line of text. */
function valuesOn(printed: PrintedLines, index: number, { words, form }: CellLine): string[] {
  if (!/[0-9]\s.*[0-9]/u.test(form) || /[。；，、]/u.test(words)) return [];
  const line = printed.at(index);
  if (!line || line.atoms.length < VALUES_OF_ROW || line.atoms.length > MOST_ATOMS) return [];
  const pieces = piecesOf(printed, line);
  const shapes = line.atoms.map((_, atom) => pieces.piece(atom, atom + 1));
  return shapes
    .filter(({ shape }) => shape === 'value' || shape === 'number' || shape === 'dash')
    .map((piece) => piece.words);
}

/** Known words of heads that stand apart on a line. */
function headOn(printed: PrintedLines, index: number, { form, width }: CellLine): string[] {
  if (width > 80 || !/\S\s+\S+\s+\S/u.test(form) || /[。；，：]/u.test(form)) return [];
  const line = printed.at(index);
  if (!line || line.atoms.length > MOST_ATOMS) return [];
  const pieces = piecesOf(printed, line);
  const known = line.atoms
    .map((_, atom) => pieces.piece(atom, atom + 1))
    .filter((piece) => headWord(piece.form, piece.shape).score >= 2.4);
  return known.length > line.atoms.length / 2 ? known.slice(0, WORDS_SHOWN).map((piece) => piece.words) : [];
}
