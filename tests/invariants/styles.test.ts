/** Style sheets of the site, as they are written. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const sheets = globSync('src/**/*.{css,astro}', { cwd: ROOT }).map((file) => ({
  file,
  text: readFileSync(`${ROOT}${file}`, 'utf8'),
}));

it('type grows with the size that a reader has set in the browser', () => {
  const fixed = sheets.flatMap(({ file, text }) =>
    [
      ...text.matchAll(/^\s*(?:font|font-size|line-height|--text-size|--compared): [^;{}]*\dpx[^;{}]*;/gm),
    ].map(([declaration]) => `${file}: ${declaration.trim()}`),
  );
  expect(fixed).toEqual([]);
});

it('every colour of two schemes is there for browsers that know only one', () => {
  const tokens = sheets.find(({ file }) => file.endsWith('tokens.css'))?.text ?? '';
  const [plain = '', modern = ''] = tokens.split('@supports (color: light-dark(');
  const pairs = [...modern.matchAll(/(--[\w-]+): light-dark\((#\w+), /g)];
  expect(pairs.length).toBeGreaterThan(0);
  for (const [, name, light] of pairs) expect(plain).toContain(`${name}: ${light};`);
  const elsewhere = [
    plain.replace(/\/\*[\s\S]*?\*\//g, ''),
    ...sheets.filter(({ text }) => text !== tokens).map(({ text }) => text),
  ];
  expect(elsewhere.filter((text) => text.includes('light-dark('))).toEqual([]);
});

it('a control is switched off only where what replaces it is there', () => {
  for (const { file, text } of sheets)
    for (const [before] of text.matchAll(/[\s\S]*?pointer-events: none/g))
      if (/summary \{[^}]*$/.test(before))
        expect(before, file).toContain('@supports selector(::details-content)');
});
