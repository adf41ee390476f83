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
import { main, moreWords, visible } from './lib/report.ts';
import { BASE_PATH, DIST } from './lib/root.ts';
import { readRules } from './lib/rules.ts';
import { say, type Words } from './lib/spoken.ts';
import { step } from './lib/steps.ts';

/** Findings shown of one check. */
const MOST_SHOWN = 20;

await main(async () => {
  const { values } = parseArgs({
    options: { plans: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } },
  });
  const { manifest } = await readManifest();
  const rules = await readRules(await readSite());
  const plans = await step(
    {
      en: 'plans: every character, ids, outline, title, facts read again',
      zh: '规划：每个字、编号、提纲、标题，数字再读一遍',
    },
    async () => checkPlansOf(manifest, await readSeeds(manifest, noMemory), rules),
  );
  const faults = [
    ...report(plans.flatMap(({ verdict, faults }) => faults.map((fault) => `${verdict.plan}: ${fault}`))),
    ...(await check(
      { en: 'content: what the seeds give, every address kept', zh: 'content/：与原文、清单一致，地址不变' },
      () => failureOf('content.ts', '--check'),
    )),
    ...(values.plans ? [] : await siteFaults(values.built)),
  ];
  const verdicts = plans.map(({ verdict }) => verdict);
  const count = (state: string) => verdicts.filter((verdict) => verdict.state === state).length;
  console.log(`\n${visible(formatVerdicts(verdicts))}`);
  const [ready, look, unreadable] = [count('ready'), count('look'), count('unreadable')];
  console.log(
    say({
      en: `${plans.length} plans: ${ready} ready, ${look} to look at, ${unreadable} not readable. ${faults.length} faults.`,
      zh: `共 ${plans.length} 份规划：${ready} 份可以发布，${look} 份请核对，${unreadable} 份读不出来。发现 ${faults.length} 处问题。`,
    }),
  );
  if (look > 0)
    console.log(
      say({
        en: '`npm run inspect -- FILE` shows the words of each place, and the correction to paste into the manifest.',
        zh: 'npm run inspect -- 文件 显示每一处的文字，和可以贴入清单的改正写法。',
      }),
    );
  if (faults.length > 0 || unreadable > 0) process.exitCode = 1;
});

/** Checks the site, and builds it first unless told not to. */
async function siteFaults(built: boolean): Promise<string[]> {
  const failure = built
    ? missing()
    : await check({ en: 'build', zh: '生成网站' }, () => failureOf('build.ts'));
  if (failure.length > 0) return failure;
  const links = await check(
    { en: 'links: every page and place they name exists', zh: '链接：所指的网页和位置都在' },
    () => checkLinks(DIST, BASE_PATH).broken,
  );
  const largest = {
    en: 'pages: of each type the largest: HTML, accessibility, weight',
    zh: '网页：每一类取最大的一页，查 HTML、无障碍、大小',
  };
  const pages = await check(largest, async () => {
    const { faults } = await pageFaults(DIST, { basePath: BASE_PATH, languages: LANGUAGE_CODES });
    return faults;
  });
  return [...links, ...pages];
}

function missing(): string[] {
  return existsSync(DIST)
    ? []
    : report([
        say({
          en: 'There is no built site: run `npm run build`, or leave out --built.',
          zh: '还没有生成网站：先运行 npm run build，或者去掉 --built。',
        }),
      ]);
}

/** Runs a named check and prints what it finds. */
async function check(name: Words, find: () => string[] | Promise<string[]>): Promise<string[]> {
  return report(await step(name, find));
}

function report(faults: string[]): string[] {
  for (const fault of faults.slice(0, MOST_SHOWN)) console.log(visible(`  ✗ ${fault}`));
  if (faults.length > MOST_SHOWN) console.log(`  ${moreWords(faults.length - MOST_SHOWN)}`);
  return faults;
}

/** Runs another command of the project; what it says when it fails. */
async function failureOf(script: string, ...args: string[]): Promise<string[]> {
  return run('node', [`scripts/${script}`, ...args], { quiet: true }).then(
    () => [],
    (error: Error) => [error.message],
  );
}
