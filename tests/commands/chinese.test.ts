/** Commands in Chinese: whatever they print of a corpus, good or bad, has no sentence in another language. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedPlans } from '../support/invented-plans.ts';

const ENGINE = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'duidu-zh-'));
const corpus = join(folder, 'corpus');
const report = join(folder, 'report.txt');
const files = inventedPlans()
  .slice(0, 2)
  .map(({ name, text }) => ({ path: join(folder, name), text }));

/** What a command prints, on both streams, without paths. */
function said(...args: string[]): string {
  const [script = '', ...rest] = args;
  const { stdout, stderr } = spawnSync('node', [`scripts/${script}.ts`, ...rest], {
    cwd: ENGINE,
    encoding: 'utf8',
    env: { ...process.env, DUIDU_CORPUS: corpus, LC_ALL: 'zh_CN.UTF-8', SITE_URL: '' },
  });
  return `${stdout}${stderr}`.replaceAll(folder, '').replaceAll(/npm run [a-z-]+(?: -- \S+)*/g, '');
}

/** Three English words in a row. */
const ENGLISH = /(?<![\w./-])[A-Za-z]+ [a-z]+ [a-z]+(?![\w./-])/;

beforeAll(() => {
  for (const { path, text } of files) writeFileSync(path, text);
  writeFileSync(report, '《甲省卫生健康发展“十四五”规划》提出“从来没有人这样说过的一句很长的话”。');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes the manifest, and says what `content` says of it. */
function ofManifest(from: string, to: string): string {
  const file = join(corpus, 'seeds/manifest.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(from, to));
  try {
    return said('content');
  } finally {
    writeFileSync(file, text);
  }
}

const [first, second] = files.map(({ path }) => path);
/** In the order of a day's work: each goes on where the one before it stopped. */
const STEPS: readonly [name: string, print: () => string, words: RegExp][] = [
  ['new-corpus without a folder', () => said('new-corpus'), /用法/],
  ['new-corpus', () => said('new-corpus', corpus, '--name', '我的规划'), /新建/],
  ['new-corpus in a folder with files', () => said('new-corpus', corpus), /不是空的/],
  ['check of an empty corpus', () => said('check', '--plans'), /共 0 份规划/],
  ['add without a file', () => said('add'), /用法/],
  ['add of a file that is not there', () => said('add', 'no-such.txt'), /没有这个文件/],
  ['an option that there is not', () => said('add', '--leevel', '省'), /没有选项 --leevel/],
  ['add with a level that there is not', () => said('add', first ?? '', '--level', '大省'), /无效选项/],
  ['add with a day in words', () => said('add', first ?? '', '--date', '去年'), /2021-09-30 的样子/],
  ['add', () => said('add', first ?? '', second ?? ''), /已作为草稿加入/],
  ['add of what is there', () => said('add', first ?? '', second ?? ''), /库里已有/],
  ['inspect', () => said('inspect', first ?? ''), /提纲/],
  ['content', () => said('content'), /没有变化/],
  ['a name that is misspelt', () => ofManifest('short:', 'shrt:'), /没有名为 "shrt" 的项/],
  ['a full-width colon', () => ofManifest('draft: true', 'draft：true'), /半角/],
  ['a period in words', () => ofManifest('draft: true', 'period: 2021-2025'), /两个年份/],
  ['a hash of other bytes', () => ofManifest('sha256: ', `sha256: ${'a'.repeat(64)} #`), /SHA-256/],
  ['publish of nothing', () => said('publish'), /草稿有/],
  ['publish', () => said('publish', '--all'), /已发布/],
  ['rename to what is no id', () => said('rename', 'jia-health', '甲省'), /小写拉丁字母/],
  ['rename', () => said('rename', 'jia-health', 'jia'), /现在叫 jia/],
  ['remove without a reason', () => said('remove', 'jia'), /要写理由/],
  ['remove of what is not there', () => said('remove', 'no-such'), /没有编号为 no-such/],
  ['verify', () => said('verify', report), /未见/],
  ['check', () => said('check', '--plans'), /共 2 份规划/],
  ['serve without a site', () => said('serve'), /先运行/],
  ['archive without a site', () => said('archive'), /先运行/],
  ['remove', () => said('remove', 'jia', '--reason', '误收'), /已撤下/],
];

describe('in Chinese', () => {
  it.each(STEPS)('%s', (_name, print, words) => {
    const text = print();
    expect(text).toMatch(words);
    expect(text).not.toMatch(ENGLISH);
  });

  it('explains the files of a new corpus', () => {
    for (const name of ['manifest', 'site'])
      expect(readFileSync(join(corpus, `seeds/${name}.yaml`), 'utf8').split('\n')[0]).toMatch(
        /\p{Script=Han}/u,
      );
  });
});
