/** A comment that names a file of the code names one that is there: the whole path, the end of it, or the name alone. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const NAMED = /(?:[\w.@[\]-]+\/)*[\w@[\]-][\w.@[\]-]*\.(?:tsx?|astro|css|mdx)(?![\w-]|\.[a-z])/gu;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/[^\n]*/gu;
const files = globSync('{src,scripts,tests,.github}/**/*.{ts,tsx,astro,css,mdx}', {
  exclude: (name) => name === 'node_modules',
}).map((file) => file.replaceAll('\\', '/'));
const known = new Set(files.flatMap((file) => file.split('/').map((_, at, all) => all.slice(at).join('/'))));

it('names of files in comments are those of files', () => {
  const unknown = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(COMMENT)].flatMap(([comment]) =>
      [...comment.matchAll(NAMED)]
        .map(([name]) => name.replace(/^(?:\.{1,2}\/)+/u, ''))
        .filter((name) => !known.has(name))
        .map((name) => `${file}: ${name}`),
    ),
  );
  expect(unknown).toEqual([]);
});
