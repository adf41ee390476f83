/** Words of degree: the table of rules, and the word under which something stands. */
import { describe, expect, it } from 'vitest';
import { DEGREES, degreeAt, degreesIn } from '../../src/pipeline/extract/instruments/degrees.ts';

describe.each(DEGREES)('words of degree of level $level', ({ level, examples, counterexamples }) => {
  it.each(examples)('are in %s', (text) =>
    expect(degreesIn(text).map((each) => each.level)).toContain(level),
  );
  it.each(counterexamples)('are not in %s', (text) =>
    expect(degreesIn(text).map((each) => each.level)).not.toContain(level),
  );
});

it.each([
  ['鼓励各村设立专项资金。', '专项资金', '鼓励'],
  ['探索建立轮休制度，必须给予补贴。', '补贴', '必须'],
  ['鼓励社会办学。对乡村学校给予补助。', '补助', undefined],
  ['给予补助的，应当公开名单。', '补助', undefined],
  ['在三个镇开展试点', '试点', undefined],
  ['鼓励社会办学，对乡村学校给予补助。', '补助', undefined],
  ['探索建立轮休制度。', '探索建立轮休制度', '探索'],
  ['支持各镇组建联盟，共建实验室。', '实验室', '支持'],
])('in %s, %s stands under %s', (text, words, degree) => {
  expect(degreeAt(text, text.indexOf(words))?.word).toBe(degree);
});
