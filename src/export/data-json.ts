/** How the open data is written as JSON. */

/** Returns a value as JSON: a list with a row on each line, so that files stay small and two versions differ by rows; anything else indented. */
export function dataJson(value: unknown): string {
  if (!Array.isArray(value)) return `${JSON.stringify(value, null, 1)}\n`;
  return value.length === 0 ? '[]\n' : `[\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
