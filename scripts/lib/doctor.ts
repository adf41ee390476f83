/**
 * Says whether this machine can build and test the project, and what to do where it cannot: what scripts/doctor.mjs
 * goes on with once packages are installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumOptions } from './chromium.ts';
import { run } from './command.ts';
import { main } from './report.ts';
import { ENGINE } from './root.ts';
import { say, type Words } from './spoken.ts';

/** What a check found: fine, or what is wrong and what to do. */
type Finding = { fine: Words } | { wrong: Words; todo: Words };

const read = (file: string) => JSON.parse(readFileSync(join(ENGINE, file), 'utf8'));

const CHECKS: readonly { name: Words; find: () => Promise<Finding> }[] = [
  { name: same('Node'), find: node },
  { name: { en: 'packages', zh: '依赖' }, find: packages },
  { name: { en: 'content', zh: 'content/' }, find: content },
  { name: { en: 'browser', zh: '浏览器' }, find: browser },
  { name: { en: 'Chinese type', zh: '中文字体' }, find: chineseType },
];

function same(words: string): Words {
  return { en: words, zh: words };
}

async function node(): Promise<Finding> {
  const wanted = read('package.json').devDependencies.node;
  if (process.versions.node === wanted) return { fine: same(process.versions.node) };
  return {
    wrong: {
      en: `this is Node ${process.versions.node}, scripts are meant for ${wanted}`,
      zh: `现在是 ${process.versions.node}，命令要用 ${wanted}`,
    },
    todo: {
      en: 'Run scripts with npm, which takes the Node of node_modules; if it does not, run `npm ci`.',
      zh: '用 npm run 运行命令，它会用 node_modules 里的 Node；还不行就运行 npm ci。',
    },
  };
}

/** Whether what is installed is what the lock file says, for the packages the project names. */
async function packages(): Promise<Finding> {
  const { dependencies, devDependencies } = read('package.json');
  const wrong = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(([name, version]) => {
    const file = `node_modules/${name}/package.json`;
    return !existsSync(join(ENGINE, file)) || read(file).version !== version;
  });
  if (wrong.length === 0) return { fine: { en: 'as in package-lock.json', zh: '与 package-lock.json 一致' } };
  const names = wrong.map(([name]) => name).join(', ');
  return {
    wrong: { en: `not as wanted: ${names}`, zh: `缺少或版本不对：${names}` },
    todo: { en: 'Run `npm ci`.', zh: '运行 npm ci。' },
  };
}

async function content(): Promise<Finding> {
  try {
    await run('node', ['scripts/content.ts', '--check'], { quiet: true });
    return { fine: { en: 'is what the seeds give', zh: '与原文、清单一致' } };
  } catch (error) {
    return {
      wrong: same((error as Error).message),
      todo: {
        en: 'Run `npm run content` and look at the difference.',
        zh: '运行 npm run content，看一看改动。',
      },
    };
  }
}

async function browser(): Promise<Finding> {
  try {
    const started = await chromium.launch(await chromiumOptions());
    const version = started.version();
    await started.close();
    return { fine: same(`Chromium ${version}`) };
  } catch (error) {
    const why = (error as Error).message.split('\n')[0];
    return {
      wrong: { en: `no browser starts: ${why}`, zh: `浏览器启动不了：${why}` },
      todo: {
        en: 'Run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chromium or Chrome. Building needs none.',
        zh: '运行 npx playwright install chromium，或者用 CHROMIUM_PATH 写明 Chromium 或 Chrome 在哪里。只有 npm run check 和测试要用浏览器，生成网站不用。',
      },
    };
  }
}

/** Whether a Chinese character is drawn, and not the box for a missing one: screenshots need it, tests do not. */
async function chineseType(): Promise<Finding> {
  const started = await chromium.launch(await chromiumOptions()).catch(() => null);
  if (!started) return { fine: { en: 'not looked at without a browser', zh: '没有浏览器，未查' } };
  const page = await started.newPage();
  await page.setContent('<p style="font:40px serif"><span>规</span><span>划</span></p>');
  const shots = await Promise.all(
    [0, 1].map(async (index) => (await page.locator('span').nth(index).screenshot()).toString('base64')),
  );
  await started.close();
  if (shots[0] !== shots[1]) return { fine: { en: 'is there', zh: '有' } };
  return {
    wrong: {
      en: 'two Chinese characters look the same: there is no type for them',
      zh: '两个汉字画出来一样：这台机器没有中文字体',
    },
    todo: {
      en: 'Install one to see pages as readers do (Debian: fonts-noto-cjk).',
      zh: '装一种中文字体，才能看到读者所见的样子（Debian：fonts-noto-cjk）。',
    },
  };
}

await main(async () => {
  const colon = say({ en: ': ', zh: '：' });
  for (const { name, find } of CHECKS) {
    const finding = await find();
    if ('fine' in finding) console.log(`✓ ${say(name)}${colon}${say(finding.fine)}`);
    else {
      console.log(`✗ ${say(name)}${colon}${say(finding.wrong)}\n  → ${say(finding.todo)}`);
      process.exitCode = 1;
    }
  }
});
