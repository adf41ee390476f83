/**
 * Says whether this machine can build and test the project, and what to do where it cannot.
 *
 *   npm run doctor
 *
 * Plain JavaScript without packages, because it must speak before anything is installed, on an old Node too.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';

const OLDEST = 20;
const { DUIDU_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
const locale = DUIDU_LANG || LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
const isChinese = /--lang[= ]zh/.test(process.argv.join(' ')) || locale.startsWith('zh');
/** Prints a line in the language of the terminal. */
const say = (en, zh) => console.log(isChinese ? zh : en);
const major = Number(process.versions.node.split('.')[0]);

if (major < OLDEST) {
  say(
    `✗ Node: this is ${process.versions.node}, ${OLDEST} or later is needed to install`,
    `✗ Node：现在是 ${process.versions.node}，安装要用 ${OLDEST} 或更新的版本`,
  );
  say(
    '  → Install a current Node (https://nodejs.org), then run `npm ci`.',
    '  → 装一个新的 Node（https://nodejs.org），再运行 npm ci。',
  );
  process.exitCode = 1;
} else if (!existsSync(new URL('../node_modules/.bin', import.meta.url))) {
  say('✗ packages: nothing is installed', '✗ 依赖：还没有安装');
  say('  → Run `npm ci`.', '  → 运行 npm ci。');
  process.exitCode = 1;
} else {
  await import('./lib/doctor.ts');
}
