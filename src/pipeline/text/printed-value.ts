/** A value as a reader expects it: 2.3万篇, 5–6个, 第3位. */
export function printedValue({
  kind,
  value,
  value2,
  unit,
}: {
  kind: string;
  value: number;
  value2: number | null;
  unit: string;
}): string {
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
