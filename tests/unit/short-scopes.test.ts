import { expect, it } from 'vitest';
import { scopeShortener } from '../../scripts/lib/short-scopes-plugin.ts';

it('shortens the attributes of scoped styles, the same in pages and style sheets', () => {
  const shorten = scopeShortener();
  expect(shorten('<p data-astro-cid-lhsa36rc class="a">')).toBe('<p data-_lhs class="a">');
  expect(shorten('a[data-astro-cid-lhsa36rc]{} b[data-astro-cid-qrsab12c]{}')).toBe(
    'a[data-_lhs]{} b[data-_qrs]{}',
  );
  expect(shorten('<p data-plan="a">')).toBe('<p data-plan="a">');
});

it('stops at two that would become the same', () => {
  const shorten = scopeShortener();
  shorten('data-astro-cid-lhsa36rc');
  expect(() => shorten('data-astro-cid-lhsxxxxx')).toThrow(/lhs/);
});
