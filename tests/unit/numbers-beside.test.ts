import { expect, it } from 'vitest';
import { differentNumbers } from '../../src/compare/tasks/numbers-beside.ts';

it.each([
  ['不低于75%', '不低于70%', [{ first: '75%', second: '70%' }]],
  ['新增床位200张、车位30个', '新增床位200张、车位 50个', [{ first: '30', second: '50' }]],
  ['不低于75%', '不低于 75%', []],
  // Other words, or none: another matter.
  ['不低于75%', '不高于70%', []],
  ['不低于', '不低于', []],
])('numbers that differ in %s and %s', (one, other, expected) => {
  expect(differentNumbers(one, other)).toEqual(expected);
});
