/**
 * Decimal headings without a blank after the number (`1总则`, `1.1规划目的`). A single line may say anything
 * (`2.3万篇`); the whole text shows them, in that its numbers follow one another.
 */
import type { Line } from '../lines/lines.ts';
import { DECIMAL_RANK, type Marker } from '../lines/markers.ts';

const HEADING = /^([0-9]{1,2}(?:[.．][0-9]{1,2}){0,3})(?=[\p{Script=Han}“《])[^，。；：、%％]{1,24}$/u;
/** Fewest headings of such an outline, and fewest of them with a point. */
const FEWEST = 4;
const FEWEST_WITH_POINT = 2;

/** The marks of such headings by 1-based line number; none when the text has no such outline. `skip` holds line numbers that are not text. */
export function compactDecimals(lines: readonly Line[], skip: ReadonlySet<number>): Map<number, Marker> {
  const marks = new Map<number, Marker>();
  let last: number[] = [];
  let withPoint = 0;
  let outOfOrder = 0;
  for (const line of lines) {
    const printed = skip.has(line.number) ? undefined : HEADING.exec(line.text.trim())?.[1];
    if (printed === undefined) continue;
    const number = printed.split(/[.．]/u).map(Number);
    if (!follows(number, last)) {
      if (number.length > 1) outOfOrder += 1;
      continue;
    }
    last = number;
    if (number.length > 1) withPoint += 1;
    marks.set(line.number, {
      form: 'decimal',
      key: `decimal-${number.length}`,
      rank: DECIMAL_RANK + number.length / 10,
      length: printed.length,
      value: number.at(-1) ?? null,
      runin: 'block',
      ownsFollowing: false,
    });
  }
  const isOutline = marks.size >= FEWEST && withPoint >= FEWEST_WITH_POINT && withPoint > outOfOrder;
  return isOutline ? marks : new Map();
}

/** Whether a number comes after another: 1.2.1 or 1.3 or 2 after 1.2; 1 before all. */
function follows(number: readonly number[], last: readonly number[]): boolean {
  const parent = number.slice(0, -1);
  const value = number.at(-1) ?? 0;
  if (!parent.every((part, index) => part === last[index])) return false;
  return value === (last[parent.length] ?? 0) + 1 && parent.length <= last.length;
}
