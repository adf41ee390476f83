/**
 * The properties of tests/properties with many cases.
 *
 *   npm run fuzz -- 10000             ten thousand cases of each, a new seed
 *   npm run fuzz -- 10000 20261122    the cases of this seed again
 *   npm run fuzz -- 20000 1 foreign   only the properties of tests/properties/foreign.test.ts
 */
import { run } from '../scripts/lib/command.ts';

const [cases = '10000', seed = String(Date.now() % 2 ** 31), name = ''] = process.argv.slice(2);
console.log(`${cases} cases of each property, seed ${seed}`);
try {
  await run('vitest', ['run', '--config', 'tests/vitest.config.ts', `tests/properties/${name}`], {
    env: { FUZZ_CASES: cases, FUZZ_SEED: seed },
  });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
