/** Values as a reader expects them: with their unit, and with the sign of comparison before it. */

const SIGNS = {
  '=': '',
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '~': '≈',
} as const;

interface PrintedValue {
  kind: string;
  value: number;
  value2: number | null;
  unit: string;
}

/** Returns a value with its sign of comparison: ≥2.3万篇. */
export const signedValue = (value: PrintedValue & { comparator: keyof typeof SIGNS }): string =>
  `${SIGNS[value.comparator]}${printedValue(value)}`;

/** Returns a value without it: 2.3万篇, 5–6个, 第3位. */
export function printedValue({ kind, value, value2, unit }: PrintedValue): string {
  if (kind === 'rank') return `第${value}位`;
  return `${value}${value2 === null ? '' : `–${value2}`}${unit}`;
}

/** An amount of support with its unit, as printed. All places count code points of the clause; `start` is that of the quote. */
export function printedAmount({
  quote,
  start,
  valueStart,
  valueEnd,
}: {
  quote: string;
  start: number;
  valueStart: number;
  valueEnd: number;
}): string {
  return [...quote].slice(valueStart - start, valueEnd - start).join('');
}
