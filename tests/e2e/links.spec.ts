import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { checkLinks } from '../../scripts/lib/check/links.ts';

test('every internal link resolves, and ids are unique within their page', () => {
  const { pages, broken } = checkLinks(fileURLToPath(new URL('../../dist/', import.meta.url)));
  expect(pages).toBeGreaterThan(250);
  expect(broken.slice(0, 20)).toEqual([]);
});
