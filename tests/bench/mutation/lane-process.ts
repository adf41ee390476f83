/**
 * A process that runs tests of one copy of the project again and again, without starting anew:
 * told which files changed and which tests to run, it answers whether all of them pass.
 *
 *   node lane-process.ts <copy>
 */
import { join } from 'node:path';
import { BaseSequencer, createVitest, type TestSpecification } from 'vitest/node';
import type { Answer, Order } from './lane.ts';

/** Runs test files in the order asked for: those nearest to the change first. */
class AsAsked extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

const root = process.argv[2] ?? '';
const vitest = await createVitest(
  {
    root,
    config: join(root, 'tests/vitest.config.ts'),
    watch: false,
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    bail: 1,
    cache: false,
    reporters: [{}],
    sequence: { sequencer: AsAsked },
    // It compiles all seeds once more to see that the same comes out, which no change of a rule alters; and it takes each part of
    // each pattern away, which takes long, where the phrases of a pattern notice a change of it at once.
    testNamePattern:
      /^(?!a second run changes no byte|no alternative of a pattern|no more characters of classes)/,
  },
  { cacheDir: join(root, '.cache/vite') },
);
const project = vitest.getRootProject();

process.on('message', async ({ changed, tests }: Order) => {
  for (const file of changed) vitest.invalidateFile(file);
  const specifications = tests.map((test) => project.createSpecification(test));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
  // What is returned holds the outcome of earlier runs too.
  const own = testModules.filter(({ moduleId }) => tests.includes(moduleId));
  const failed = own.find((module) => !module.ok());
  const answer: Answer = {
    passed: !failed && unhandledErrors.length === 0 && own.length === tests.length,
    failed: failed ? failed.moduleId.slice(root.length + 1) : null,
  };
  process.send?.(answer);
});
process.once('disconnect', () => process.exit());
process.send?.({ passed: true, failed: null } satisfies Answer);
