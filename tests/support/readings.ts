/** What careful readers wrote down, under tests/readings. */
import { existsSync, readFileSync } from 'node:fs';

/** Whether there is a reading of that name. */
export function hasReading(name: string): boolean {
  return existsSync(new URL(`../readings/${name}`, import.meta.url));
}

/** A reading kept under tests/readings, as rows of cells. */
export function reading(name: string): string[][] {
  return readFileSync(new URL(`../readings/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}
