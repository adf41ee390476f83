/**
 * A message with each `{name}` replaced by its value; names without a value stay. `{name hit|hits}` is the value with the
 * word for one or for several: `1 hit`, `2 hits`.
 */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)(?: ([^{}|]+)\|([^{}|]+))?\}/g, (whole, name: string, one, several) => {
    const value = values[name];
    if (value === undefined) return whole;
    return one === undefined ? String(value) : `${value} ${String(value) === '1' ? one : several}`;
  });
}
