import { rename, writeFile } from 'node:fs/promises';

/** Writes a file anew beside the old one, and then takes its place. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.new`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}
