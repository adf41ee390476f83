import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,properties,invariants,commands}/**/*.test.ts'],
    // A property tries as many cases as it is told to.
    testTimeout: process.env['FUZZ_CASES'] ? 3_600_000 : 60_000,
  },
});
