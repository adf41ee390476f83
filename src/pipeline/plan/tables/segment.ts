/** Shares the words of one line out among the columns of a table: the likeliest way, by dynamic programming. */

import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Atom, Piece } from './atoms.ts';
import type { Column } from './columns.ts';
import { MOST_CELL_ATOMS, MOST_ROW_ATOMS } from './limits.ts';
import type { LinePieces } from './line-pieces.ts';

/** Atoms of a line in a column. */
export interface PlacedPiece {
  column: number;
  piece: Piece;
}

/** A line shared out. */
export interface Segmented {
  score: number;
  cells: PlacedPiece[];
}

/** Says how well a piece stands in a column. */
export type PieceOdds = (piece: Piece, column: number) => number;

/** Shares the atoms of a line out, in order; null where the line is too long. `isWide`: cells stand two blanks apart. */
export function segment(
  pieces: LinePieces,
  columns: readonly Column[],
  odds: PieceOdds,
  empty: (column: number) => number,
  isWide: boolean,
): Segmented | null {
  const { atoms } = pieces.line;
  const [count, width] = [atoms.length, columns.length];
  if (count === 0 || count > MOST_ROW_ATOMS) return null;
  const states = width + 1;
  const scores = new Float64Array((count + 1) * states).fill(Number.NEGATIVE_INFINITY);
  const begins = new Int16Array((count + 1) * states).fill(-1);
  scores[0] = 0;
  const joined = joinedOdds(atoms, isWide);
  for (let column = 1; column <= width; column += 1)
    for (let end = 0; end <= count; end += 1) {
      const at = end * states + column;
      scores[at] = must(scores[at - 1], 'a score') + empty(column - 1);
      for (let start = end - 1; start >= Math.max(0, end - MOST_CELL_ATOMS); start -= 1) {
        const before = scores[start * states + column - 1] ?? Number.NEGATIVE_INFINITY;
        if (before === Number.NEGATIVE_INFINITY) continue;
        const inside = must(joined[end - 1], 'a sum') - must(joined[start], 'a sum');
        const score = before + odds(pieces.piece(start, end), column - 1) + inside;
        if (score <= must(scores[at], 'a score')) continue;
        scores[at] = score;
        begins[at] = start;
      }
    }
  const cells: PlacedPiece[] = [];
  let end = count;
  for (let column = width; column > 0; column -= 1) {
    const start = must(begins[end * states + column], 'a place');
    if (start < 0) continue;
    cells.push({ column: column - 1, piece: pieces.piece(start, end) });
    end = start;
  }
  const score = scores[count * states + width] ?? Number.NEGATIVE_INFINITY;
  return end === 0 && score > Number.NEGATIVE_INFINITY ? { score, cells: cells.reverse() } : null;
}

/** A character of words that are set apart: 指 标. */
const isSingle = ({ form }: Atom) => /^\p{Script=Han}$/u.test(form);

/** True for a line that begins with a word of two characters set wide: 风   电. */
export function opensSetWide([first, second]: readonly Atom[]): boolean {
  return first !== undefined && second !== undefined && isSingle(first) && isSingle(second);
}

/** Begins with what is counted, or with the rest of a date. */
const COUNTED = withExamples(
  /^(?:[万亿]?(?:个|家|件|项|人|户|名|元|吨|米|座|处|所|张|条|次|台|套|亩|公里|公顷|平方)|月|日)/u,
  '个 家 件 项 人 户 名 元 吨 米 座 处 所 张 条 次 台 套 亩 公里 公顷 平方 月 日 万人 亿元 家企业→家',
  '万 亿月 企业家 约个 公 年',
);

/** Numbers in a text are often set apart by a blank on each side. */
const isByNumber = (before: Atom, after: Atom) =>
  (/\p{Script=Han}$/u.test(before.form) && /^[0-9]+(?:\.[0-9]+)?$/u.test(after.form)) ||
  (/[0-9]$/u.test(before.form) && COUNTED.test(after.form));

const TAIL = withExamples(/^(?:年|左右|以上|以下|以内|[%％‰])/u, `年 左右 以上 以下 以内 % ％ ‰`, `又年`);

/** Sums of what it costs that two atoms side by side are one cell: `sums[k]` up to atom k. */
function joinedOdds(atoms: readonly Atom[], isWide: boolean): number[] {
  const sums = [0];
  for (let index = 1; index < atoms.length; index += 1) {
    const isName = index === 1 && opensSetWide(atoms);
    const odds = joinOdds(
      must(atoms[index - 1], 'an atom'),
      must(atoms[index], 'an atom'),
      isWide && !isName,
    );
    sums.push(must(sums.at(-1), 'a sum') + odds);
  }
  return sums;
}

function joinOdds(before: Atom, after: Atom, isWide: boolean): number {
  if (/[（(〔[《“、，]$/u.test(before.form) || /^[）)〕\]》”]/u.test(after.form)) return 2;
  if (/^[≥≤<>＞＜]+$/u.test(before.form) && /^[0-9]/u.test(after.form)) return 6;
  if (isWide && after.blanks > 1) return -7;
  if (/[0-9]$/u.test(before.form) && TAIL.test(after.form)) return 0.5;
  if (isSingle(before) && isSingle(after)) return 0.3;
  const isLatin = /[A-Za-z]$/u.test(before.form) || /^[A-Za-z]/u.test(after.form);
  if (isWide) return isLatin ? 0.5 : -0.3;
  return isLatin ? -0.2 : isByNumber(before, after) ? -0.9 : -1.7;
}
