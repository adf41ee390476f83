/** A file that a command is given, in the corpus or not. */
import { readFile } from 'node:fs/promises';
import { InputError } from './report.ts';

/** Its bytes. Throws InputError with `shown` as its name where it cannot be read. */
export async function readInputFile(path: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileError(
      shown,
      'file-unreadable',
      `Expected a readable file: ${(error as Error).message}`,
      'Check the path.',
    );
  }
}

/** What is wrong with a file as a whole, as an error that ends a command. */
export function fileError(file: string, rule: string, reason: string, hint: string): InputError {
  return new InputError([
    { rule, severity: 'error', reason, file, line: 1, column: 1, actual: null, expected: null, hint },
  ]);
}
