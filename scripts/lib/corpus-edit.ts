/** Changes of the corpus on the disk: whole, or not at all. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from '../../src/pipeline/entries/check-manifest.ts';
import type { ContentFile } from '../../src/pipeline/entries/file.ts';
import { replaceContent } from './content-folder.ts';
import { readCorpusFile } from './project.ts';
import { replaceFile } from './replace-file.ts';
import { CORPUS } from './root.ts';

/** What the corpus becomes. */
interface CorpusEdit {
  /** Files that are not there yet. */
  newSeeds?: readonly { file: string; bytes: Uint8Array }[];
  manifestText: string;
  /** The new `content/`, and the old as `readContent` gives it. */
  files: readonly ContentFile[];
  content: ReadonlyMap<string, string>;
  /** Files that no plan is in any more. */
  oldSeeds?: readonly string[];
}

/**
 * Writes seeds, manifest and content, each file whole before it has its name. What was written is taken back when something cannot be, the
 * new files first, which leaves room for the rest on a disk that is full.
 */
export async function writeCorpus(edit: CorpusEdit): Promise<void> {
  const { newSeeds = [], manifestText, files, content, oldSeeds = [] } = edit;
  const former = await readCorpusFile(MANIFEST);
  const pathOf = (file: string) => join(CORPUS, file);
  const written: string[] = [];
  let isListed = false;
  try {
    for (const { file, bytes } of newSeeds) {
      // A file that was put into seeds/ by hand is there already.
      if (existsSync(pathOf(file))) continue;
      await replaceFile(pathOf(file), bytes);
      written.push(file);
    }
    await replaceFile(pathOf(MANIFEST), manifestText);
    isListed = true;
    await replaceContent(files, content);
  } catch (error) {
    for (const file of written) await rm(pathOf(file), { force: true });
    if (isListed) await replaceFile(pathOf(MANIFEST), former);
    throw error;
  }
  for (const file of oldSeeds) await rm(pathOf(file), { force: true });
}
