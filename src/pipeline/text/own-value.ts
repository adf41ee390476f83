/**
 * Looks up a key that comes from a text, a file or an address. Undefined for keys that are not the record's own: every plain
 * object inherits `constructor`, `toString` and others.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
