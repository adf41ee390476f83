import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file anew beside the old one, and then takes its place. Leaves nothing behind where that fails. */
export async function replaceFile(path: string, data: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.new`;
  try {
    await writeFile(unfinished, data, { flush: true });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}
