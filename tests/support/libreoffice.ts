/** LibreOffice without a window, where it is installed: what people open the files with. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/**
 * Opens a file and saves it in another format; `filter` as LibreOffice names it. Returns the bytes of what it wrote. CSV is
 * opened as UTF-8: without a window, LibreOffice asks nobody.
 */
export function converted(name: string, content: string | Uint8Array, filter: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    writeFileSync(join(folder, name), content);
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        ...(name.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : []),
        '--convert-to',
        filter,
        '--outdir',
        join(folder, 'out'),
        join(folder, name),
      ],
      { stdio: 'pipe' },
    );
    const [made = ''] = readdirSync(join(folder, 'out'));
    return readFileSync(join(folder, 'out', made));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
