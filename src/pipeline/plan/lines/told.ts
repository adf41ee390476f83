/** Reads what a person says of the lines of a plan. */
import type { Remark } from '../../diagnostics/remark.ts';
import { remark } from '../../diagnostics/remark.ts';
import type { Line } from '../../readers/document.ts';
import type { JoinCorrection, LineCorrection } from '../../schemas/corrections.ts';
import type { Corrections, Told } from './corrections.ts';

/** What stands between the cells of a line, the surest first. */
const SEPARATORS = [/\t+/gu, /[ \u3000\u00a0]{2,}|\u3000/gu, /[ \u3000\u00a0]+/gu];

/** Reads corrections against the lines they speak of. `problems` are errors: lines that are not there, or hold other words. */
export function readCorrections(
  lines: readonly Line[],
  corrections: readonly LineCorrection[],
  joins: readonly JoinCorrection[],
): { corrections: Corrections; problems: Remark[] } {
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const told = new Map<number, Told>();
  const problems: Remark[] = [];
  for (const correction of corrections) {
    const { line, to = line } = correction;
    const own = lines.filter(({ number, text }) => number >= line && number <= to && text.trim() !== '');
    const problem = problemOf(correction, own, told);
    if (problem) {
      problems.push(problem);
      continue;
    }
    const cells = correction.is === 'table' ? cellsOf(own, correction.columns) : null;
    own.forEach(({ number }, index) => {
      told.set(number, { correction, isFirst: index === 0, cells: cells?.[index] ?? [] });
    });
  }
  for (const { line } of joins)
    if (!byNumber.get(line)?.text.trim()) problems.push(remark('join-line', line));
  return {
    corrections: { lines: told, joins: new Map(joins.map(({ line, next }) => [line, next])) },
    problems,
  };
}

/** Why a correction cannot be followed; null when it can. `own`: its lines that hold words. */
function problemOf(
  correction: LineCorrection,
  own: readonly Line[],
  told: ReadonlyMap<number, Told>,
): Remark | null {
  const { line, text } = correction;
  const [first] = own;
  if (first?.number !== line) return remark('correction-line', line);
  const words = own.map((each) => each.text.trim()).join('');
  if (!words.startsWith(text))
    return remark('correction-words', line, { actual: words.slice(0, 30), expected: text });
  const twice = own.find(({ number }) => told.has(number));
  if (twice) return remark('correction-twice', line, { actual: String(twice.number) });
  if (correction.is === 'table' && !cellsOf(own, correction.columns))
    return remark('correction-columns', line, { expected: String(correction.columns) });
  if (correction.is !== 'heading' && correction.is !== 'box') return null;
  const { number = '', title } = correction;
  if (!words.startsWith(number)) return remark('correction-words', line, { actual: words, expected: number });
  if (title !== undefined && !words.includes(title))
    return remark('correction-words', line, { actual: words.slice(0, 60), expected: title });
  return null;
}

/** The cells of each line of a table: rows of lines that all have so many parts, or one cell a line; null where neither holds. */
function cellsOf(lines: readonly Line[], columns: number): Told['cells'][] | null {
  for (const separator of SEPARATORS) {
    const starts = lines.map(({ text }) => startsOf(text, separator));
    if (starts.every(({ length }) => length === columns))
      return starts.map((own, row) => own.map((start, column) => ({ start, row, column })));
  }
  if (lines.length % columns !== 0) return null;
  return lines.map((_, index) => [{ start: 0, row: Math.floor(index / columns), column: index % columns }]);
}

/** Where the parts of a line begin, set apart by a separator; white space around the line is none. */
function startsOf(text: string, separator: RegExp): number[] {
  const indent = text.length - text.trimStart().length;
  const inner = text.trim();
  return [0, ...[...inner.matchAll(separator)].map(({ index, 0: blank }) => indent + index + blank.length)];
}
