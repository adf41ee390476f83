/** Puts the words of a head over the columns that fit them, line by line, where its lines do not follow each other in reading order. */
import { must } from '../../text/must.ts';
import type { Piece } from './atoms.ts';
import { plainColumn } from './columns.ts';
import { type ColumnKind, headWord } from './head-words.ts';
import type { Head } from './heads.ts';
import type { LinePieces } from './line-pieces.ts';
import { segment } from './segment.ts';
import type { Shape } from './shapes.ts';
import { IN_BRACKETS } from './spaced-head-words.ts';
import type { Body, SpacedLayout } from './spaced-rows.ts';

/** What each part more of a word costs. */
const BROKEN = 0.5;
/** What words cost that stand over the cells of another column only. */
const AWAY = 3;
/** What tells that words in brackets are the unit of a column of values. */
const UNIT_OF_VALUE = 1.5;

/** What cells of a shape make of a column. */
const KIND_OF_SHAPE: Readonly<Partial<Record<Shape, ColumnKind>>> = {
  nature: 'nature',
  unit: 'unit',
  value: 'value',
  dash: 'value',
  number: 'value',
  time: 'time',
  body: 'body',
  text: 'text',
  'marked-text': 'text',
};
const WORDS: ReadonlySet<ColumnKind> = new Set(['name', 'task', 'group', 'text', 'place', 'other']);

/** Says by the cells of the rows what the columns hold. */
export function kindsFound({ anchors }: Body, width: number): ColumnKind[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = anchors.flatMap(({ cells: own }) => own.filter((cell) => cell.column === column));
    if (column === 0 && cells.filter(({ piece }) => piece.shape === 'number').length > cells.length / 2)
      return 'serial';
    const counts = new Map<ColumnKind, number>();
    for (const { piece } of cells) {
      const kind = KIND_OF_SHAPE[piece.shape] ?? 'name';
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
  });
}

/**
 * Puts the words of each line over columns of these kinds; null where a column stays without a word. `extents`: where the
 * cells of each column stand on the page, where that is known.
 */
export function bandHead(
  lines: readonly LinePieces[],
  kinds: readonly ColumnKind[],
  extents: SpacedLayout['extents'],
): Head | null {
  const columns: number[][][] = kinds.map(() => []);
  const words: Piece[][] = kinds.map(() => []);
  const plain = kinds.map(plainColumn);
  let first = 0;
  for (const line of lines) {
    const found = segment(
      line,
      plain,
      (piece, column) => fitOf(piece, kinds[column] ?? 'other') - awayOf(piece, column, extents),
      () => 0,
      false,
    );
    if (!found) return null;
    let atom = first;
    for (const { column, piece } of found.cells) {
      const length = atomsOf(line, piece);
      const own = Array.from({ length }, (_, index) => atom + index);
      const above = words[column] ?? [];
      if (above.length > 0 && isOneWord(must(above.at(-1), 'a piece'), piece))
        columns[column]?.at(-1)?.push(...own);
      else columns[column]?.push(own);
      above.push(piece);
      atom += length;
    }
    first += line.length;
  }
  if (columns.some((own) => own.length === 0)) return null;
  return {
    columns,
    kinds: kinds.map((kind, column) => kindOver(words[column] ?? [], kind)),
    score: scoreOf(columns, lines),
  };
}

/** Adds up how well the words are known as heads. */
function scoreOf(columns: readonly (readonly (readonly number[])[])[], lines: readonly LinePieces[]): number {
  const atoms = lines.flatMap((line) =>
    Array.from({ length: line.length }, (_, index) => line.piece(index, index + 1)),
  );
  const words = columns.flat().map((own) => own.map((index) => must(atoms[index], 'a piece')));
  return words.reduce((sum, parts) => {
    const judged = headWord(
      parts.map(({ form }) => form).join(''),
      parts.length > 1 ? 'name' : (parts[0]?.shape ?? 'name'),
    );
    return sum + judged.score - BROKEN * (parts.length - 1);
  }, 0);
}

/** How many atoms of a line a piece has. */
function atomsOf(line: LinePieces, piece: Piece): number {
  return line.line.atoms.filter(({ from, to }) => from >= piece.from && to <= piece.to).length;
}

function fitOf({ form, shape }: Piece, kind: ColumnKind): number {
  if (IN_BRACKETS.test(form)) return kind === 'value' ? UNIT_OF_VALUE : 0;
  const judged = headWord(form, shape);
  const isAlike =
    judged.kind === kind ||
    (WORDS.has(judged.kind) && WORDS.has(kind)) ||
    (judged.kind === 'time' && kind === 'value');
  return isAlike ? Math.max(judged.score, 0.5) + 1 : judged.kind === 'other' ? -0.5 : -3;
}

/** What it costs that words stand over the cells of one column, and that another one. */
function awayOf({ from, to }: Piece, column: number, extents: SpacedLayout['extents']): number {
  const over = (extents ?? []).flatMap(([left, right], other) => (from < right && to > left ? [other] : []));
  return over.length === 1 && over[0] !== column ? AWAY : 0;
}

/** 序 and 号 are one word; 目标 and the year below it are two. */
function isOneWord(above: Piece, below: Piece): boolean {
  const joined = headWord(above.form + below.form, 'name').score;
  return joined >= 2 || headWord(below.form, below.shape).score < 0;
}

/** The kind that the words say, where they say one. */
function kindOver(words: readonly Piece[], kind: ColumnKind): ColumnKind {
  const said = headWord(words.map(({ form }) => form).join(''), 'name').kind;
  return said === 'other' ? kind : said;
}
