/** Words of a text that every plain object has as keys. */
import { expect, it } from 'vitest';
import { dimensionOf } from '../../src/pipeline/text/measures.ts';
import { ownValue } from '../../src/pipeline/text/own-value.ts';
import { compileOne } from '../support/one-plan.ts';

const KEYS = ['constructor', 'toString', 'valueOf', '__proto__'];

it.each(KEYS)('a responsible body or document named %s is kept as it is printed', (word) => {
  const text = `规划\n一、任务\n按照《${word}》建设平台。（责任单位：市水务局、${word}）`;
  const result = compileOne(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  const facts = result.plans[0]?.facts;
  expect(facts?.agencies.flatMap(({ canonical }) => canonical)).toContain('市水务局');
  for (const list of facts?.agencies ?? []) expect(list.canonical).toEqual(list.agencies);
  for (const { canonical, title } of facts?.references ?? []) expect([null, title]).toContain(canonical);
});

it.each(KEYS)('%s is no unit, and no key of a record that does not have it', (word) => {
  expect(dimensionOf(word)).toBeNull();
  expect(ownValue({}, word)).toBeUndefined();
});
