/** A copy of what the content command reads, in a folder of its own, to be spoilt by tests. */
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How a command ended. */
export interface Ended {
  code: number;
  output: string;
}

/** The project after a first `npm run content` without a memory, as every copy begins; made once for all tests of a worker. */
let first: string | null = null;
function afterFirstRun(): string {
  if (first !== null) return first;
  const root = mkdtempSync(join(inject('sharedFolder'), 'first-'));
  for (const folder of ['seeds', 'content'])
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  execFileSync(process.execPath, [join(ROOT, 'scripts/content.ts')], {
    env: { ...process.env, DUIDU_CORPUS: root },
    stdio: 'pipe',
  });
  first = root;
  return root;
}

export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'duidu-'));

  constructor() {
    this.restore();
  }

  /** Makes it again what it was at first. */
  restore(): void {
    this.remove();
    cpSync(afterFirstRun(), this.root, { recursive: true });
  }

  /** Has the next command compute everything. */
  forget(): void {
    rmSync(join(this.root, '.cache'), { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, data: string | Uint8Array): void {
    writeFileSync(join(this.root, file), data);
  }

  edit(file: string, change: (text: string) => string): void {
    const before = this.read(file);
    const after = change(before);
    if (after === before) throw new Error(`${file}: the edit changed nothing`);
    this.write(file, after);
  }

  /** Enters the present hash of a seed into the manifest, as a maintainer would. */
  renewHash(before: string, after: string): void {
    this.edit('seeds/manifest.yaml', (text) => text.replace(before, after));
  }

  /** Everything under content/, path by path; nothing where there is no such folder. */
  content(): Record<string, string> {
    if (!existsSync(join(this.root, 'content'))) return {};
    const names = readdirSync(join(this.root, 'content'), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    return Object.fromEntries(
      names.map((entry) => [
        join(entry.parentPath, entry.name).slice(this.root.length),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
    );
  }

  /** Files in which results are kept for the next run, with the time each was written. */
  memory(): Map<string, number> {
    const names = readdirSync(join(this.root, '.cache/memory'), { recursive: true, withFileTypes: true });
    return new Map(
      names
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(this.root.length), statSync(path).mtimeMs]),
    );
  }

  run(script: string, ...args: string[]): Promise<Ended> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(ROOT, 'scripts', script), ...args],
        { env: { ...process.env, DUIDU_CORPUS: this.root }, maxBuffer: 1e8 },
        (error, stdout, stderr) =>
          resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
      );
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
