/** Words that break off before what they say is done say nothing. */
import { expect, it } from 'vitest';
import { isStatement, openObject } from '../../src/pipeline/align/statement.ts';

it.each([
  ['各学校应当对本校收藏的师生档案', 10],
  ['将停用渡口的旧船舶', 9],
  ['将停用渡口的旧船舶移交给村集体', 0],
  ['对渔港进行改造', 0],
  ['增强应对台风的能力', 0],
])('finds how much of %s is a thing that something is done to', (words, units) => {
  expect(openObject(words)).toBe(units);
});

it('takes systems of governance and calls for more publicity for no statement', () => {
  const same = (words: string) => isStatement(words, { shared: 20, hasChanged: false });
  const changed = (words: string) => isStatement(words, { shared: 40, hasChanged: true });
  expect(same('进一步加大对渔业安全的宣传力度')).toBe(false);
  expect(same('进一步加大对渔业安全的支持力度')).toBe(true);
  expect(changed('治理体系和治理能力现代化，渔业产值年均增长5%左右，渔民收入年均增长7%左右')).toBe(false);
  expect(changed('治理渔港水域，渔业产值年均增长5%左右，渔民收入年均增长7%左右')).toBe(true);
});
