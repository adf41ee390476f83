/** The notices of the libraries that browsers are given. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carriedPackages, noteCarried } from '../../scripts/lib/carried-libraries.ts';
import { licenceNotices, noticesOf } from '../../scripts/lib/licence-notices.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'duidu-licences-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function written(name: string, about: object, files: Record<string, string> = {}): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...about }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

describe('the notice of a package', () => {
  it.each(['LICENSE', 'LICENCE.md', 'license.txt', 'LICENSE-MIT', 'COPYING'])(
    'is what %s says',
    async (file) => {
      const folder = written(`with-${file}`, { license: 'MIT' }, { [file]: 'Copyright A' });
      expect(await noticesOf(folder)).toEqual([
        { name: `with-${file}`, version: '1.2.3', licence: 'MIT', text: 'Copyright A' },
      ]);
    },
  );

  it.each([
    ['MIT', { name: 'Ada' }, 'Copyright (c) Ada'],
    ['ISC', 'Ada <a@b.c> (https://b.c)', 'Copyright (c) Ada\n'],
    ['MIT', undefined, 'Copyright (c) the authors of'],
  ])('is the standard text of %s where no file has it', async (license, author, holder) => {
    const folder = written(`bare-${license}-${typeof author}`, { license, author });
    expect((await noticesOf(folder))[0]?.text).toContain(holder);
  });

  it('is asked for: a package that states none, or another without its text, stops the build', async () => {
    await expect(noticesOf(written('none', {}))).rejects.toThrow('none: expected a licence');
    await expect(noticesOf(written('other', { license: 'Apache-2.0' }))).rejects.toThrow('Apache-2.0');
  });

  it('has the works that come within it', async () => {
    const notices = await noticesOf(join(import.meta.dirname, '../../node_modules/unpdf'));
    expect(notices.map(({ licence }) => licence)).toEqual(['MIT', 'Apache-2.0']);
    expect(notices[1]?.text).toMatch(/Mozilla[\s\S]*Apache License/u);
  });
});

it('packages are listed once, by name, after our own licence', async () => {
  const folders = ['b', 'a'].map((name) => written(name, { license: 'MIT' }, { LICENSE: `of ${name}` }));
  const text = await licenceNotices([...folders, ...folders]);
  expect(text.match(/of [ab]/gu)).toEqual(['of a', 'of b']);
  expect(text.indexOf('duidu\n')).toBeLessThan(text.indexOf('of a'));
});

it.each([
  ['/x/node_modules/preact/dist/preact.mjs', '/x/node_modules/preact'],
  ['/x/node_modules/@a/b/c.js', '/x/node_modules/@a/b'],
  ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
  ['\0/x/node_modules/a/c.js?commonjs', '/x/node_modules/a'],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['\0rolldown/runtime.js', 'node_modules/rolldown'],
  ['/x/src/a.ts', null],
])('the package of %j is %s', (module, folder) => {
  carriedPackages().clear();
  noteCarried(module);
  expect([...carriedPackages()]).toEqual(folder === null ? [] : [folder]);
});
