/** Files that a command is given, in the corpus or not. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileError } from './report.ts';
import { shownInput, userPath } from './root.ts';

/** Names of files that hold plans. */
const PLAN_FILE = /\.(?:txt|md|markdown|html?|docx|pdf)$/i;

/** Whether a file of this name may hold a plan. */
export const isPlanFile = (name: string) => PLAN_FILE.test(name);

/** The files given, and those of the folders given that may hold plans, by name. Throws InputError for a folder without any. */
export async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const folder = userPath(path);
      const isFolder = await stat(folder).then(
        (found) => found.isDirectory(),
        () => false,
      );
      if (!isFolder) return [shownInput(path)];
      const names = (await readdir(folder)).filter(isPlanFile).sort();
      if (names.length > 0) return names.map((name) => shownInput(join(path, name)));
      throw fileError(
        path,
        'folder-empty',
        {
          en: 'Expected files that end in .txt, .md, .html, .docx or .pdf in this folder, found none',
          zh: '这个文件夹里没有可以读的文件（.txt、.md、.html、.docx、.pdf）',
        },
        {
          en: 'Name the folder that has them: folders inside it are not searched.',
          zh: '写明放文件的那个文件夹：不查找下一级。',
        },
      );
    }),
  );
  return files.flat();
}

/** Its bytes. Throws InputError with `shown` as its name where it cannot be read. */
export async function readInputFile(path: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFile(userPath(path));
  } catch (error) {
    throw fileError(
      shown,
      'file-unreadable',
      {
        en: `Expected a readable file: ${(error as Error).message}`,
        zh: (error as NodeJS.ErrnoException).code === 'ENOENT' ? '没有这个文件' : '这个文件打不开',
      },
      { en: 'Check the path.', zh: '请核对路径和权限。' },
    );
  }
}
