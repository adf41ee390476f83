import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,properties,invariants,commands}/**/*.test.ts'],
    // The tests of the product are about the corpus that it carries, whatever corpus is worked on.
    env: { DUIDU_CORPUS: '' },
    globalSetup: 'tests/support/shared-folder.ts',
    // Files of one worker share what they import: the seeds are compiled once a worker, not once a file. Modules keep no state.
    isolate: false,
    // The default leaves one of two cores idle.
    maxWorkers: 2,
    // A property tries as many cases as it is told to.
    testTimeout: process.env['FUZZ_CASES'] ? 3_600_000 : 60_000,
    hookTimeout: 60_000,
  },
});
