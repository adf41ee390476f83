/** `npm run build` when its input is wrong: the message, code 1, and the site as it was. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { BuiltProject } from '../support/built-project.ts';

let project: BuiltProject;
afterEach(() => project.remove());

it('a seed that cannot be read leaves the site of before', () => {
  project = new BuiltProject();
  project.write([{ text: '', plan: { id: 'empty', short: { zh: '空', en: 'Empty' } } }]);
  const page = join(project.root, 'dist/index.html');
  mkdirSync(join(project.root, 'dist'));
  writeFileSync(page, 'as it was');
  let failure: unknown;
  try {
    project.run('build.ts');
  } catch (error) {
    failure = error;
  }
  expect(failure).toMatchObject({ status: 1 });
  const { stderr } = failure as { stderr: Buffer };
  expect(stderr.toString()).toContain(
    'seeds/empty.txt:1:1: Expected the text of a plan: the file is empty [empty-file]',
  );
  // A message for who wrote the seed, not a trace for who wrote the program.
  expect(stderr.toString()).not.toMatch(/^ +at /m);
  expect(readFileSync(page, 'utf8')).toBe('as it was');
});
