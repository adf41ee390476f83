/** Which tests reach which file, by the imports between them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Of `tests` (absolute paths), those that import a file, directly or through others. */
export function testsByFile(tests: readonly string[]): (file: string) => string[] {
  const reached = new Map(tests.map((test) => [test, closure(test)]));
  return (file) => tests.filter((test) => reached.get(test)?.has(file));
}

function closure(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import\()\s*'(\.[^']+\.ts)'/gu,
  )) {
    const path = join(dirname(file), target);
    if (existsSync(path)) closure(path, known);
  }
  return known;
}
