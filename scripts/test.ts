/**
 * Every test: lint and format, types, unused code, units and invariants, content, build, browser. Ends with one line,
 * `N passed, N failed`, in which a step without tests of its own counts as one.
 *
 *   npm test
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './lib/command.ts';
import { ENGINE } from './lib/root.ts';

/** Passed and failed tests. */
interface Count {
  passed: number;
  failed: number;
}

const REPORTS = join(ENGINE, '.cache', 'reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'browser.json');
/** Runs a program on the corpus that the engine carries, whatever corpus is worked on: the tests are about that. */
const runTest: typeof run = (command, args, options = {}) =>
  run(command, args, { ...options, env: { DUIDU_CORPUS: ENGINE, ...options.env } });
const total: Count = { passed: 0, failed: 0 };

await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });

await check('lint and format', () => runTest('biome', ['check', '--error-on-warnings', '.']));
await check('markup', () => runTest('prettier', ['--check', '--log-level', 'warn', 'src/**/*.astro']));
await check('types', () =>
  runTest('astro', ['check', '--minimumFailingSeverity', 'warning'], {
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  }),
);
await check('unused code', () => runTest('knip', []));
await check(
  'units and invariants',
  () =>
    runTest('vitest', [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ]),
  unitCount,
);
await check('content is what the seeds give', () => runTest('node', ['scripts/content.ts', '--check']));
if (
  await check('build', () => runTest('node', ['scripts/build.ts'], { env: { BASE_PATH: '', SITE_URL: '' } }))
) {
  await check(
    'browser',
    () =>
      runTest('playwright', ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'], {
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT },
      }),
    browserCount,
  );
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one step and adds to the total; true when it passed. A step that fails without a report counts as one failure. */
async function check(
  name: string,
  step: () => Promise<unknown>,
  count?: () => Promise<Count>,
): Promise<boolean> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const passed = await step().then(
    () => true,
    (error: Error) => {
      console.error(error.message);
      return false;
    },
  );
  const counted = await count?.().catch(() => null);
  total.passed += counted?.passed ?? (passed ? 1 : 0);
  total.failed += counted && counted.failed > 0 ? counted.failed : passed ? 0 : 1;
  console.log(
    `── ${name}: ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  return passed;
}

async function unitCount(): Promise<Count> {
  const report = JSON.parse(await readFile(UNIT_REPORT, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

async function browserCount(): Promise<Count> {
  const { stats } = JSON.parse(await readFile(BROWSER_REPORT, 'utf8'));
  if (stats.flaky > 0) console.log(`${stats.flaky} of the browser tests passed only when run again`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
