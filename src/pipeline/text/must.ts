/**
 * Returns a value that cannot be missing where it is asked for: an index below the length, the last of a list that is not
 * empty. Throws, naming `what` was expected, when it is missing after all, which is a defect of the caller.
 */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`Expected ${what}, found nothing`);
  return value;
}
