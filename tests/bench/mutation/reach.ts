/** Which tests reach which file, by the imports between them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a file loads when it runs: no import of types alone. Pages name their scripts in quotation marks too. */
const LOADED =
  /(?:^|\n)\s*(?:import(?!\s+type\b)|export(?!\s+type\b))\b[^'"`;]*?['"](\.[^'"\n]+)['"]|(?:import|new URL)\(\s*['"](\.[^'"\n]+)['"]/gu;

/** Files that are loaded by patterns of their paths: one, or a list, in which `!` leaves files out. */
const LOADED_BY_PATTERN = /import\.meta\.glob\(\s*(\[[^\]]*\]|['"][^'"\n]+['"])/gu;

/** Returns the tests (absolute paths) that load a file, those with the fewest imports between them first. */
export function testsByFile(tests: readonly string[]): (file: string) => string[] {
  const imports = new Map<string, readonly string[]>();
  const reached = tests.map((test) => ({ test, steps: stepsFrom([test], imports) }));
  return (file) =>
    reached
      .flatMap(({ test, steps }) => {
        const count = steps.get(file);
        return count === undefined ? [] : [{ test, count, breadth: steps.size }];
      })
      .sort((a, b) => a.count - b.count || a.breadth - b.breadth)
      .map(({ test }) => test);
}

/** Returns every file that the entries (absolute paths) load, with the number of imports to it. */
export function stepsFrom(
  entries: readonly string[],
  imports = new Map<string, readonly string[]>(),
): Map<string, number> {
  const steps = new Map(entries.map((entry) => [entry, 0]));
  for (const [file, count] of steps) {
    const loaded = imports.get(file) ?? loadedBy(file);
    imports.set(file, loaded);
    for (const path of loaded) if (!steps.has(path)) steps.set(path, count + 1);
  }
  return steps;
}

function loadedBy(file: string): string[] {
  if (!/\.(?:tsx?|mjs|astro|mdx)$/u.test(file)) return [];
  const text = readFileSync(file, 'utf8');
  const folder = dirname(file);
  const named = [...text.matchAll(LOADED)]
    .map(([, imported, called]) => join(folder, imported ?? called ?? ''))
    .filter((path) => existsSync(path));
  const byPattern = [...text.matchAll(LOADED_BY_PATTERN)].flatMap(([, list = '']) => {
    const patterns = [...list.matchAll(/['"]([^'"\n]+)['"]/gu)].map(([, pattern = '']) => pattern);
    const exclude = patterns.filter((each) => each.startsWith('!')).map((each) => each.slice(1));
    const loaded = patterns.filter((each) => !each.startsWith('!'));
    return globSync(loaded, { cwd: folder, exclude }).map((path) => join(folder, path));
  });
  return [...named, ...byPattern];
}
