/** Numbers of each of several places, and shares of those that reach a number. */
import { expect, it } from 'vitest';
import { eachPlace } from '../../src/pipeline/extract/context/each-place.ts';

it.each([
  ['到2030年，各市要建成10所渔业学校', '各市'],
  ['各县（市、区）均建成2个码头', '各县（市、区）'],
  ['各市级平台要新增2个', null],
  ['各市要加强管理，新建2个码头', null],
])('knows in %s whose number it is', (text, each) => {
  const numbers = [...text.matchAll(/[0-9]+(?!年|[0-9])/gu)];
  expect(eachPlace(text, numbers.at(-1)?.index ?? 0)).toBe(each);
});
