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
