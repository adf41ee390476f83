import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { COMPILED } from '../scripts/lib/root.ts';

/** A project that can be run alone: `--project NAME`. */
const project = (name: string, ...folders: string[]) => ({
  extends: true as const,
  test: { name, include: folders.map((folder) => `tests/${folder}/**/*.test.ts`) },
});

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      // What a change to the code shows first: `npm run unit`.
      project('unit', 'unit', 'invariants'),
      // Random and endless input.
      project('properties', 'properties'),
      // The commands and other programs, each in a process of its own.
      project('commands', 'commands'),
    ],
    // The tests of the product are about the corpus that it carries, whatever corpus is worked on.
    // Their messages are read in English, whatever the language of the machine. The commands that they run start sooner.
    env: { DUIDU_CORPUS: '', LC_ALL: 'C', NODE_COMPILE_CACHE: COMPILED },
    globalSetup: 'tests/support/shared-folder.ts',
    // Files of one worker share what they import: the seeds are compiled once a worker, not once a file. Modules keep no state.
    isolate: false,
    // What was transformed once need not be transformed again before it changes.
    fsModuleCache: true,
    // The default leaves one of two cores idle.
    maxWorkers: 2,
    // A property tries as many cases as it is told to.
    testTimeout: process.env['FUZZ_CASES'] ? 3_600_000 : 60_000,
    hookTimeout: 60_000,
  },
});
