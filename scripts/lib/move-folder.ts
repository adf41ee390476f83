import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts the folder `from` in the place of the folder `to`, on whatever disk that is. */
export async function moveFolder(from: string, to: string): Promise<void> {
  const arriving = `${to}.new`;
  await rm(arriving, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, arriving);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, arriving, { recursive: true });
  }
  await rm(to, { recursive: true, force: true });
  await rename(arriving, to);
}
