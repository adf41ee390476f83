/** What earlier commands computed. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Memory } from '../../src/pipeline/text/memory.ts';
import { CACHE, ENGINE } from './root.ts';

/** Characters of the hash that a file begins with: that of the rest. */
const HASH_LENGTH = 64;
/** Folder of all memories. */
const MEMORIES = join(CACHE, 'memory');

/**
 * Keeps results on the disk, one file each, under the code that computed them: with any other code, packages or Node.js
 * nothing is known. Results are plain data. A file that cannot be read, or is not what was
 * written, is computed again.
 */
export class DiskMemory implements Memory {
  private readonly folder = join(MEMORIES, versionOfCode());
  private readonly used = new Set<string>();

  recall<Result>(kind: string, input: unknown, compute: () => Result): Result {
    const name = `${kind}-${sha256(JSON.stringify(input))}`;
    this.used.add(name);
    const path = join(this.folder, name);
    const known = readResult<Result>(path);
    if (known) return known.result;
    const result = compute();
    writeResult(path, result);
    return result;
  }

  /** Removes all that was not asked for. */
  forgetUnused(): void {
    for (const name of namesIn(this.folder))
      if (!this.used.has(name)) rmSync(join(this.folder, name), { force: true });
    for (const name of namesIn(MEMORIES)) {
      const folder = join(MEMORIES, name);
      if (folder !== this.folder) rmSync(folder, { recursive: true, force: true });
    }
  }
}

function readResult<Result>(path: string): { result: Result } | null {
  try {
    const file = readFileSync(path);
    const [stated, data] = [file.subarray(0, HASH_LENGTH).toString('latin1'), file.subarray(HASH_LENGTH)];
    return stated === sha256(data) ? { result: deserialize(data) } : null;
  } catch {
    return null;
  }
}

/** Writes a result where that is possible: without it the next command takes longer, and that is all. */
function writeResult(path: string, result: unknown): void {
  const data = serialize(result);
  try {
    mkdirSync(dirname(path), { recursive: true });
    // A file that has its name is whole.
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, Buffer.concat([Buffer.from(sha256(data), 'latin1'), data]));
    renameSync(unfinished, path);
  } catch {
    // The disk is full or read-only, or another command tidied up.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** SHA-256 in hexadecimal digits. Of Node.js, because all of `src` is hashed at the start of a command. */
const sha256 = (data: string | Uint8Array) => hash('sha256', data);

/** Names all that a result depends on beside its input. */
function versionOfCode(): string {
  const source = readdirSync(join(ENGINE, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [name, sha256(readFileSync(join(ENGINE, 'src', name)))]);
  const packages = ['package.json', 'package-lock.json']
    .map((name) => join(ENGINE, name))
    .flatMap((path) => (existsSync(path) ? [readFileSync(path, 'utf8')] : []));
  return sha256(JSON.stringify([process.version, packages, source]));
}
