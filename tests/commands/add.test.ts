/** `npm run add`: a text becomes a plan of the corpus with one command, or nothing happens. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/pipeline/text/sha256.ts';
import { ProjectCopy } from '../support/project-copy.ts';

const TEXT =
  '戊市数字经济规划\n一、总体要求\n到2025年，数字经济核心产业增加值达到300亿元。\n二、重点任务\n（一）建设平台。支持企业上云。\n';
const ONE_PLAN = new URL('../fixtures-files/one-plan/', import.meta.url);
const NAMES = ['--id', 'wu-digital', '--zh', '戊市数字', '--en', 'Wu digital'];
let copy: ProjectCopy;
let folder: string;
beforeEach(() => {
  copy = new ProjectCopy();
  folder = mkdtempSync(join(tmpdir(), 'duidu-add-'));
});
afterEach(() => {
  copy.remove();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, data: string | Uint8Array): string {
  writeFileSync(join(folder, name), data);
  return join(folder, name);
}

/** Expects that the command refuses with this message and leaves the project as it was. */
async function expectRefusal(message: string | RegExp, ...args: string[]): Promise<void> {
  const before = [copy.read('seeds/manifest.yaml'), copy.content()];
  const { code, output } = await copy.run('add.ts', ...args);
  expect(code, output).toBe(1);
  expect(output).toMatch(message);
  expect([copy.read('seeds/manifest.yaml'), copy.content()]).toEqual(before);
}

describe('npm run add', () => {
  it('copies the text, enters it in the manifest and writes its content; all else stays', async () => {
    const before = copy.read('seeds/manifest.yaml').split('\n');
    const { code, output } = await copy.run('add.ts', file('wu.txt', TEXT), ...NAMES, '--verbose');
    expect(code, output).toBe(0);
    expect(output).toContain('一、 总体要求');
    expect(copy.read('seeds/wu.txt')).toBe(TEXT);
    expect(Object.values(copy.content()).join('\n')).toContain('数字经济核心产业增加值达到300亿元');
    const after = copy.read('seeds/manifest.yaml').split('\n');
    const added = after.findIndex((line) => line.includes('seeds/wu.txt'));
    expect([...after.slice(0, added), ...after.slice(added + after.length - before.length)]).toEqual(before);
    expect((await copy.run('content.ts', '--check')).code).toBe(0);
  });

  it('adds drafts, whose corrections leave no trace until they are published', async () => {
    const ledger = join(copy.root, 'content/ids/wu-digital.json');
    const path = file('wu.txt', TEXT);
    await copy.run('add.ts', path, ...NAMES);
    expect(existsSync(ledger)).toBe(false);
    const corrected = TEXT.replace('到2025年', '新的一段。\n到2025年');
    copy.write('seeds/wu.txt', corrected);
    copy.renewHash(sha256(TEXT), sha256(corrected));
    expect((await copy.run('content.ts')).code).toBe(0);
    const published = await copy.run('publish.ts', '--all');
    expect(published.code, published.output).toBe(0);
    expect(copy.read('seeds/manifest.yaml')).not.toContain('draft: true\n');
    expect(Object.keys(JSON.parse(readFileSync(ledger, 'utf8')))).toContain('s1-p2');
    expect(copy.read('content/plans/wu-digital.mdx')).toContain('aliases: {}\ntombstones: {}\n');
    expect((await copy.run('content.ts', '--check')).code).toBe(0);

    copy.write('seeds/wu.txt', TEXT);
    copy.renewHash(sha256(corrected), sha256(TEXT));
    expect((await copy.run('content.ts')).output).toContain('[ids-change]');
    expect((await copy.run('publish.ts', 'wu-digital')).output).toContain('There are no drafts');
    copy.edit('seeds/manifest.yaml', (text) =>
      text.replace(/^( +)- id: wu-digital$/m, '$&\n$1  draft: true'),
    );
    expect((await copy.run('content.ts')).output).toContain('[draft-published]');
  });

  it('takes the title from the command where the text prints none', async () => {
    const untitled = file('wu.txt', TEXT.slice(TEXT.indexOf('一、')));
    await expectRefusal(
      /wu-digital: not readable, because\n.*title-missing[\s\S]*--title TITLE/,
      untitled,
      ...NAMES,
    );
    expect(existsSync(join(copy.root, 'seeds/wu.txt'))).toBe(false);
    const { code } = await copy.run('add.ts', untitled, ...NAMES, '--title', '戊市数字经济规划');
    expect(code).toBe(0);
    expect(copy.read('content/plans/wu-digital.mdx')).toContain('titleSource: editor');
  });

  it('takes a plan with warnings, and counts them in one line', async () => {
    const skipping = file('wu.txt', TEXT.replace('二、重点任务', '三、重点任务'));
    const { code, output } = await copy.run('add.ts', skipping, ...NAMES);
    expect(code, output).toBe(0);
    expect(output).toMatch(/wu-digital: 戊市数字经济规划.*look at 1 place\n/);
    expect((await copy.run('inspect.ts', skipping)).output).toContain('[numbering-skip]');
    expect(copy.read('content/plans/wu-digital.mdx')).toContain('numbering-skip');
  });

  it('refuses what is in the corpus, by its bytes, its name and its id', async () => {
    await copy.run('add.ts', file('wu.txt', TEXT), ...NAMES);
    await expectRefusal('seed-known', file('other.txt', TEXT), ...NAMES);
    await expectRefusal('seed-name-taken', file('wu.txt', `${TEXT}三、保障\n略。\n`), ...NAMES);
    await expectRefusal('plan-id-repeated', file('third.txt', `${TEXT}三、保障\n略。\n`), ...NAMES);
  });

  it('refuses a wrong id, no text and a missing name', async () => {
    await expectRefusal('lower-case letters', file('a.txt', TEXT), '--id', 'Wu!', ...NAMES.slice(2));
    await expectRefusal('another id', file('a.txt', TEXT), '--id', 'pages', ...NAMES.slice(2));
    await expectRefusal('docx-broken', file('a.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 0)), ...NAMES);
    await expectRefusal('format-not-read', file('a.txt', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)), ...NAMES);
    await expectRefusal('seeds/name.txt', file('a.rtf', TEXT), ...NAMES);
    await expectRefusal('Usage:', file('a.txt', TEXT), file('b.txt', `${TEXT}略。\n`), '--id', 'wu-digital');
    await expectRefusal('level: ', file('a.txt', TEXT), '--level', '大区');
    await expectRefusal('period: ', file('a.txt', TEXT), '--period', '2021');
  });

  it('takes a folder of files of any format, named by their files and titles, or none of them', async () => {
    const incoming = join(folder, 'incoming');
    mkdirSync(incoming);
    copyFileSync(new URL('plan.docx', ONE_PLAN), join(incoming, 'jia-transport.docx'));
    copyFileSync(new URL('plan.html', ONE_PLAN), join(incoming, 'Jia Web.html'));
    writeFileSync(join(incoming, 'readme.log'), 'no plan');
    writeFileSync(join(incoming, 'scan.pdf'), '%PDF-1.7\n');
    await expectRefusal('pdf-broken', incoming);
    rmSync(join(incoming, 'scan.pdf'));
    writeFileSync(join(incoming, '戊市.txt'), TEXT);
    const facts = ['--level', '市', '--period', '2026-2030'];
    const { code, output } = await copy.run('add.ts', incoming, ...facts);
    expect(code, output).toBe(0);
    expect(copy.read('content/plans/plan-1.mdx')).toMatch(/level: 市[\s\S]*period:\s+- 2026\s+- 2030/);
    expect(copy.read('content/plans/jia-transport.mdx')).toContain('format: docx');
    expect(copy.read('content/plans/jia-web.mdx')).toContain('format: html');
    expect(copy.read('seeds/manifest.yaml')).toContain('zh: 甲市综合交通运输发展“十四五”规划');

    // The folder has grown: a name that gives the same id, and one of figures only.
    writeFileSync(join(incoming, 'Jia (Web).txt'), TEXT.replace('300', '301'));
    writeFileSync(join(incoming, '己市2024-13号.txt'), TEXT.replace('300', '302'));
    const again = await copy.run('add.ts', incoming, ...facts);
    expect(again.code, again.output).toBe(0);
    expect(again.output).toMatch(/Already in the corpus, left out: .*jia-transport\.docx/);
    for (const id of ['jia-web-2', 'plan-2'])
      expect(copy.read(`content/plans/${id}.mdx`)).toContain('title: 戊市数字经济规划');
  });
});
