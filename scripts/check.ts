/**
 * Checks any corpus for what must be true of any: of its plans, its content and its built site. Writes nothing but the site.
 *
 *   npm run check                 everything; builds the site first
 *   npm run check -- --built      everything, on the site as it was built last
 *   npm run check -- --plans      the plans and the content only, in seconds
 *
 * Ends with a verdict on each plan, and with code 1 when a plan is not readable or anything does not hold.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGE_CODES } from '../src/i18n/languages.ts';
import { noMemory } from '../src/pipeline/text/memory.ts';
import { checkPlansOf } from './lib/check/corpus-plans.ts';
import { checkLinks } from './lib/check/links.ts';
import { pageFaults } from './lib/check/site-faults.ts';
import { run } from './lib/command.ts';
import { formatVerdicts } from './lib/inspection.ts';
import { readManifest, readSeeds, readSite } from './lib/project.ts';
import { main, spoken, visible } from './lib/report.ts';
import { BASE_PATH, DIST } from './lib/root.ts';
import { readRules } from './lib/rules.ts';
import { step } from './lib/steps.ts';

/** Findings shown of one check. */
const MOST_SHOWN = 20;

await main(async () => {
  const { values } = parseArgs({
    options: { plans: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
  });
  const { manifest } = await readManifest();
  const rules = await readRules(await readSite());
  const plans = await step('plans: every character, ids, outline, title, facts read again', async () =>
    checkPlansOf(manifest, await readSeeds(manifest, noMemory), rules),
  );
  const faults = [
    ...report(plans.flatMap(({ verdict, faults }) => faults.map((fault) => `${verdict.plan}: ${fault}`))),
    ...(await check('content: what the seeds give, every address kept', () =>
      failureOf('content.ts', '--check'),
    )),
    ...(values.plans ? [] : await siteFaults(values.built)),
  ];
  const verdicts = plans.map(({ verdict }) => verdict);
  const count = (state: string) => verdicts.filter((verdict) => verdict.state === state).length;
  console.log(`\n${visible(formatVerdicts(verdicts))}`);
  const [ready, look, unreadable] = [count('ready'), count('look'), count('unreadable')];
  console.log(
    spoken() === 'zh'
      ? `共 ${plans.length} 份规划：${ready} 份可以发布，${look} 份请核对，${unreadable} 份读不出来。发现 ${faults.length} 处问题。`
      : `${plans.length} plans: ${ready} ready, ${look} to look at, ${unreadable} not readable. ${faults.length} faults.`,
  );
  if (faults.length > 0 || unreadable > 0) process.exitCode = 1;
});

/** Checks the site, and builds it first unless told not to. */
async function siteFaults(built: boolean): Promise<string[]> {
  const failure = built ? missing() : await check('build', () => failureOf('build.ts'));
  if (failure.length > 0) return failure;
  const links = await check(
    'links: every page and place they name exists',
    () => checkLinks(DIST, BASE_PATH).broken,
  );
  const pages = await check('pages: of each type the largest: HTML, accessibility, weight', async () => {
    const { faults } = await pageFaults(DIST, { basePath: BASE_PATH, languages: LANGUAGE_CODES });
    return faults;
  });
  return [...links, ...pages];
}

function missing(): string[] {
  return existsSync(DIST)
    ? []
    : report(['There is no built site: run `npm run build`, or leave out --built.']);
}

/** Runs a named check and prints what it finds. */
async function check(name: string, find: () => string[] | Promise<string[]>): Promise<string[]> {
  return report(await step(name, find));
}

function report(faults: string[]): string[] {
  for (const fault of faults.slice(0, MOST_SHOWN)) console.log(visible(`  ✗ ${fault}`));
  if (faults.length > MOST_SHOWN) console.log(`  … and ${faults.length - MOST_SHOWN} more`);
  return faults;
}

/** Runs another command of the project; what it says when it fails. */
async function failureOf(script: string, ...args: string[]): Promise<string[]> {
  return run('node', [`scripts/${script}`, ...args], { quiet: true }).then(
    () => [],
    (error: Error) => [error.message],
  );
}
