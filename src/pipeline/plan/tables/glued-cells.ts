/** Cells of a row that ran together: a file that lost its spaces prints `1199.51.8%254.92.9%` for four of them. */
import { FEWEST_GLUED_DIGITS, SHORTEST_GLUED_CELLS_UNITS } from './limits.ts';

/** Digits, points, thousands, signs and percent signs without a space, outside words, codes and addresses. */
const RUN = new RegExp(
  `(?<![A-Za-z0-9.．%％+＋±=/?&_-])(?:[0-9.．%％+＋±-]|,(?=[0-9]{3})){${SHORTEST_GLUED_CELLS_UNITS},}`,
  'gu',
);
/** Where one number must have ended before the next began. A hyphen separates numbers: a range, a telephone, a code. */
const ENDS_WITHIN = new RegExp(`[0-9][%％][+＋±]?[0-9]|[.．][0-9]{${FEWEST_GLUED_DIGITS},}[.．]`, 'u');

/** Returns where numbers that ran together begin in the form of a line, a UTF-16 offset; null where none did. */
export function gluedCellsAt(form: string): number | null {
  for (const run of form.matchAll(RUN)) if (ENDS_WITHIN.test(run[0])) return run.index;
  return null;
}
