/** A seed of characters, read at once: properties try thousands. */
import { problemOf, type SeedFile } from '../../src/pipeline/entries/read-seed.ts';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { readCharacters } from './read-characters.ts';

/** Reads the bytes of a text, Markdown or HTML file as the pipeline does. */
export function seedFile(file: string, bytes: Uint8Array): SeedFile {
  const hash = sha256(bytes);
  try {
    return { hash, document: readCharacters(bytes), problem: null };
  } catch (error) {
    return { hash, document: null, problem: problemOf(file, error) };
  }
}
