import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts the folder `from` in the place of the folder `to`, on whatever disk that is. The new one is whole before the old one goes, and the
 * place is empty only between two renames.
 */
export async function moveFolder(from: string, to: string): Promise<void> {
  const [arriving, leaving] = [`${to}.new`, `${to}.old`];
  await mkdir(dirname(to), { recursive: true });
  for (const folder of [arriving, leaving]) await rm(folder, { recursive: true, force: true });
  try {
    await rename(from, arriving);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, arriving, { recursive: true });
  }
  const replaces = existsSync(to);
  if (replaces) await rename(to, leaving);
  try {
    await rename(arriving, to);
  } catch (error) {
    if (replaces) await rename(leaving, to);
    throw error;
  }
  await rm(leaving, { recursive: true, force: true });
}
