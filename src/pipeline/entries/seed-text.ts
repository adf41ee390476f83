/** A seed checked against what the manifest says of it. */
import { corpusMessage } from '../diagnostics/corpus-message.ts';
import type { SourceDocument } from '../readers/document.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { SeedFile } from './read-seed.ts';

/** The text of a seed that the manifest names at `place`; what is wrong goes to `errors`, and the result is null. */
export function textOfSeed(
  seed: Manifest['seeds'][number],
  read: SeedFile | null,
  place: { file: string; line: number; column: number },
  errors: Diagnostic[],
): SourceDocument | null {
  if (!read) errors.push(corpusMessage('seed-missing', place, { expected: seed.file }));
  else if (!read.document) errors.push(read.problem);
  else if (read.hash === seed.sha256) return read.document;
  else errors.push(seedChanged(seed.file, read.hash, seed.sha256));
  return null;
}

/** The message for a seed that is not the one the manifest knows, by the SHA-256 of both. */
export function seedChanged(file: string, actual: string, expected: string): Diagnostic {
  return corpusMessage('seed-changed', { file, line: 1 }, { actual, expected });
}
