/**
 * What a corpus of many plans costs: time and memory of the build, pages, bytes, and the largest page of each type.
 *
 *   npm run bench:scale -- FOLDER… [--minutes 20]
 *
 * FOLDER holds seeds as make-corpus.ts writes them. The code of this checkout is copied there, and the site is built in
 * it, cold. What was built stays, so that it can be served and looked at.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { copyCode } from '../support/built-project.ts';
import { watch } from './watch.ts';

const STEPS = [
  ['content', /✓ write /],
  ['pages and data', /✓ pages and data /],
  ['search', /✓ search /],
] as const;

const sizeOf = (files: readonly BuiltFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const kilobytes = (bytes: number) => (bytes / 1e3).toFixed(0);

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '20' } },
  allowPositionals: true,
});

for (const folder of positionals) {
  for (const made of ['src', 'scripts', 'content', 'dist', '.cache', '.astro', 'node_modules'])
    rmSync(join(folder, made), { recursive: true, force: true });
  copyCode(folder);
  const { steps, failure } = await watch(
    {
      command: process.execPath,
      args: ['scripts/build.ts'],
      cwd: folder,
      env: { DUIDU_CORPUS: folder },
      minutes: Number(values.minutes),
    },
    STEPS,
  );
  report(folder, steps, failure);
}

/** Prints what a build took and what it made. */
function report(
  folder: string,
  steps: Awaited<ReturnType<typeof watch>>['steps'],
  failure: string | null,
): void {
  const files = filesIn(join(folder, 'dist'));
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  const memory = Math.max(...steps.map((step) => step.memory ?? 0));
  console.log(`\n## ${folder}${failure === null ? '' : ` (${failure})`}\n`);
  for (const step of steps)
    console.log(`- ${step.name}: ${step.seconds.toFixed(1)} s, ${megabytes(step.memory ?? 0)} MB`);
  console.log(
    `- in all ${total.toFixed(0)} s, ${megabytes(memory)} MB at most; ${pages.length} pages, dist ${megabytes(sizeOf(files))} MB`,
  );
  console.log('\n| pages | number | all, MB | largest, kB | brotli, kB | which |\n|---|---|---|---|---|---|');
  for (const [type, own] of [...Map.groupBy(files, typeOf)].sort((a, b) => sizeOf(b[1]) - sizeOf(a[1]))) {
    const largest = own.reduce((a, b) => (b.bytes > a.bytes ? b : a));
    const brotli = brotliCompressSync(readFileSync(join(folder, 'dist', largest.path)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6 },
    }).length;
    console.log(
      `| ${type} | ${own.length} | ${megabytes(sizeOf(own))} | ${kilobytes(largest.bytes)} | ${kilobytes(brotli)} | ${largest.path} |`,
    );
  }
}

interface BuiltFile {
  /** From the top of `dist/`. */
  path: string;
  bytes: number;
}

function filesIn(dist: string): BuiltFile[] {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(dist, path), bytes: statSync(path).size };
    });
}

/** The kind of a file: the first folder of its address, a star for each below it, and what it ends in; languages together. */
function typeOf({ path }: BuiltFile): string {
  const parts = path.replace(/^en\//, '').split('/');
  const [first = ''] = parts;
  const ending = /\.[a-z]+$/.exec(path)?.[0] ?? '';
  return parts.length === 1
    ? path.replace(/^en\//, '')
    : `${first}${'/*'.repeat(parts.length - 2)} ${ending}`;
}
