/** `npm run add` under names that addresses cannot carry, after an interruption, and when something cannot be written: all or nothing. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProjectCopy } from '../support/project-copy.ts';

const TEXT = '戊市数字经济规划\n一、总体要求\n支持企业上云。\n';
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

function file(name: string, data: string): string {
  writeFileSync(join(folder, name), data);
  return join(folder, name);
}
const seeds = () => readdirSync(join(copy.root, 'seeds'));

describe('npm run add', () => {
  it('copies a file under a name that an address can carry', async () => {
    const names = ['100%.txt', 'a%20b.txt', 'c#d?.txt', 'e"f\u001b[31m.txt'];
    for (const [index, name] of names.entries()) file(name, TEXT.replace('上云', `上云${index}`));
    const { code, output } = await copy.run('add.ts', folder);
    expect(code, output).toBe(0);
    expect(output).not.toContain('\u001b');
    for (const name of ['100-.txt', 'a-20b.txt', 'c-d-.txt', 'e-f-[31m.txt']) expect(seeds()).toContain(name);
    expect((await copy.run('content.ts', '--check')).code).toBe(0);
  });

  it('adds one of several files that are the same', async () => {
    file('jia.txt', TEXT);
    file('jia-copy.txt', TEXT);
    file('yi.txt', TEXT.replace('上云', '上网'));
    const { code, output } = await copy.run('add.ts', folder);
    expect(code, output).toBe(0);
    expect(output).toMatch(/The same as another of these files, left out: .*jia(?:-copy)?\.txt/);
    expect(seeds().filter((name) => /^(?:jia|yi)/.test(name))).toHaveLength(2);
  });

  it('refuses an id that makes names too long for a disk', async () => {
    const { code, output } = await copy.run('add.ts', file('a.txt', TEXT), '--id', 'a'.repeat(260));
    expect([code, output]).toEqual([1, expect.stringContaining('at most')]);
    expect((await copy.run('add.ts', file('a.txt', TEXT), '--id', 'a'.repeat(100))).code).toBe(0);
  });

  it('does again what was interrupted after the file had been copied', async () => {
    copy.write('seeds/wu.txt', TEXT);
    const { code, output } = await copy.run('add.ts', file('wu.txt', TEXT));
    expect(code, output).toBe(0);
    expect(existsSync(join(copy.root, 'content/plans/wu.mdx'))).toBe(true);
  });

  it('takes back all that it has written when something cannot be written', async () => {
    const before = [copy.read('seeds/manifest.yaml'), copy.content(), seeds()];
    mkdirSync(join(copy.root, 'seeds/manifest.yaml.new'));
    const { code } = await copy.run('add.ts', file('wu.txt', TEXT));
    expect(code).toBe(1);
    rmSync(join(copy.root, 'seeds/manifest.yaml.new'), { recursive: true });
    expect([copy.read('seeds/manifest.yaml'), copy.content(), seeds()]).toEqual(before);
    expect((await copy.run('add.ts', file('wu.txt', TEXT))).code).toBe(0);
  });
});

describe('npm run content', () => {
  it('names files of seeds/ that no entry has, whatever they are, and goes on', async () => {
    copy.write('seeds/notes.txt', '');
    copy.write('seeds/picture.pdf', Uint8Array.of(0, 1, 2));
    mkdirSync(join(copy.root, 'seeds/folder.txt'));
    symlinkSync('nowhere', join(copy.root, 'seeds/dangling.md'));
    const { code, output } = await copy.run('content.ts');
    expect(code, output).toBe(0);
    for (const name of ['notes.txt', 'picture.pdf', 'folder.txt', 'dangling.md'])
      expect(output).toMatch(new RegExp(`seeds/${name} is left out`));
  });

  it('says of a seed that is a folder that it cannot be read, and of YAML that grows without end where it is', async () => {
    rmSync(join(copy.root, 'seeds/002_240bfd8bbd972290.txt'));
    mkdirSync(join(copy.root, 'seeds/002_240bfd8bbd972290.txt'));
    const folderInPlace = await copy.run('content.ts');
    expect(folderInPlace).toEqual({ code: 1, output: expect.stringContaining('[file-unreadable]') });
    copy.restore();
    const layers = [...'abcdef'].map((name, index) => {
      const below = index === 0 ? 'x' : `*${String.fromCharCode(name.charCodeAt(0) - 1)}`;
      return `${name}: &${name} [${Array(9).fill(below).join(', ')}]\n`;
    });
    copy.write('seeds/site.yaml', layers.join(''));
    const bomb = await copy.run('content.ts');
    expect(bomb).toEqual({ code: 1, output: expect.stringMatching(/seeds\/site\.yaml:1:1: .*\[yaml\]/) });
    expect(bomb.output).not.toMatch(/^ +at /m);
  });

  it('refuses names of blanks', async () => {
    copy.edit('seeds/manifest.yaml', (text) => text.replace(/zh: [^,}\n]+/, 'zh: "   "'));
    expect(await copy.run('content.ts')).toEqual({ code: 1, output: expect.stringContaining('words') });
  });
});
