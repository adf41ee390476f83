/**
 * Says whether this machine can build and test the project, and what to do where it cannot: what scripts/doctor.mjs
 * goes on with once packages are installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumOptions } from './chromium.ts';
import { run } from './command.ts';
import { ENGINE } from './root.ts';

/** What a check found: fine, or what is wrong and what to do. */
type Finding = { fine: string } | { wrong: string; todo: string };

const read = (file: string) => JSON.parse(readFileSync(join(ENGINE, file), 'utf8'));

const CHECKS: readonly { name: string; find: () => Promise<Finding> }[] = [
  { name: 'Node', find: node },
  { name: 'packages', find: packages },
  { name: 'content', find: content },
  { name: 'browser', find: browser },
  { name: 'Chinese type', find: chineseType },
];

async function node(): Promise<Finding> {
  const wanted = read('package.json').devDependencies.node;
  if (process.versions.node === wanted) return { fine: process.versions.node };
  return {
    wrong: `this is Node ${process.versions.node}, scripts are meant for ${wanted}`,
    todo: 'Run scripts with npm, which takes the Node of node_modules; if it does not, run `npm ci`.',
  };
}

/** Whether what is installed is what the lock file says, for the packages the project names. */
async function packages(): Promise<Finding> {
  const { dependencies, devDependencies } = read('package.json');
  const wrong = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(([name, version]) => {
    const file = `node_modules/${name}/package.json`;
    return !existsSync(join(ENGINE, file)) || read(file).version !== version;
  });
  if (wrong.length === 0) return { fine: 'as in package-lock.json' };
  return { wrong: `not as wanted: ${wrong.map(([name]) => name).join(', ')}`, todo: 'Run `npm ci`.' };
}

async function content(): Promise<Finding> {
  try {
    await run('node', ['scripts/content.ts', '--check'], { quiet: true });
    return { fine: 'content/ is what the seeds give' };
  } catch (error) {
    return { wrong: (error as Error).message, todo: 'Run `npm run content` and look at the difference.' };
  }
}

async function browser(): Promise<Finding> {
  try {
    const started = await chromium.launch(await chromiumOptions());
    const version = started.version();
    await started.close();
    return { fine: `Chromium ${version}` };
  } catch (error) {
    return {
      wrong: `no browser starts: ${(error as Error).message.split('\n')[0]}`,
      todo: 'Run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chromium or Chrome. Building needs none.',
    };
  }
}

/** Whether a Chinese character is drawn, and not the box for a missing one: screenshots need it, tests do not. */
async function chineseType(): Promise<Finding> {
  const started = await chromium.launch(await chromiumOptions()).catch(() => null);
  if (!started) return { fine: 'not looked at without a browser' };
  const page = await started.newPage();
  await page.setContent('<p style="font:40px serif"><span>规</span><span>划</span></p>');
  const shots = await Promise.all(
    [0, 1].map(async (index) => (await page.locator('span').nth(index).screenshot()).toString('base64')),
  );
  await started.close();
  if (shots[0] !== shots[1]) return { fine: 'is there' };
  return {
    wrong: 'two Chinese characters look the same: there is no type for them',
    todo: 'Install one to see pages as readers do (Debian: fonts-noto-cjk).',
  };
}

for (const { name, find } of CHECKS) {
  const finding = await find();
  if ('fine' in finding) console.log(`✓ ${name}: ${finding.fine}`);
  else {
    console.log(`✗ ${name}: ${finding.wrong}\n  → ${finding.todo}`);
    process.exitCode = 1;
  }
}
