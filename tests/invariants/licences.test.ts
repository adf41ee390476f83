/** What the built site says of the libraries it carries. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licenceNotices } from '../../scripts/lib/licence-notices.ts';

const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

it('every library that the site depends on has a notice that can be given', async () => {
  const folders = Object.keys(dependencies)
    .map((name) => `node_modules/${name}`)
    .filter((folder) => existsSync(new URL(`../../${folder}`, import.meta.url)));
  expect(folders.length).toBe(Object.keys(dependencies).length);
  const text = await licenceNotices(folders);
  for (const name of Object.keys(dependencies)) expect(text).toContain(`\n${name} `);
});
