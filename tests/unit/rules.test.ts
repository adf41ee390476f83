/** The table of rules: what every row must have, and how its words become a message. */
import { describe, expect, it } from 'vitest';
import { corpusMessage } from '../../src/pipeline/diagnostics/corpus-message.ts';
import { PLACEHOLDERS, remark } from '../../src/pipeline/diagnostics/remark.ts';
import { isRule, RULES } from '../../src/pipeline/diagnostics/rules.ts';

describe.each(Object.entries(RULES))('the rule %s', (id, { says, hint, zh, example }) => {
  it('has a name in kebab case', () => expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/));
  it('has words, a hint, a Chinese explanation and an example', () => {
    for (const words of [says, hint, example]) expect(words.trim()).not.toBe('');
    expect(zh).toMatch(/\p{Script=Han}/u);
  });
  it('leaves no place open that no message can fill', () => {
    const names = [...says.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    expect(names.filter((name) => !(PLACEHOLDERS as readonly (string | undefined)[]).includes(name))).toEqual(
      [],
    );
    expect(hint).not.toMatch(/[{}]/);
  });
});

describe('a message', () => {
  it('has the severity and the words of its row, with those of the place filled in', () => {
    expect(remark('numbering-skip', 7, { actual: '三', expected: '二' })).toEqual({
      rule: 'numbering-skip',
      severity: 'warning',
      reason: 'Unexpected number 三, expected number 二 of its list',
      line: 7,
      column: 1,
      actual: '三',
      expected: '二',
      hint: RULES['numbering-skip'].hint,
    });
  });

  it('keeps the words of a place as they are, whatever they look like', () => {
    expect(remark('numbering-skip', 1, { actual: '{expected}$&', expected: '二' }).reason).toContain(
      'Unexpected number {expected}$&,',
    );
  });

  it('names its place, and only what can be shown as found or expected', () => {
    const place = { file: 'seeds/a.txt', line: 3, column: 5 };
    expect(
      corpusMessage('override-unknown', place, { plan: 'jia', what: 'theme', actual: 'x' }),
    ).toMatchObject({
      ...place,
      reason: 'theme-overrides of jia: there is no theme x',
      actual: 'x',
      expected: null,
    });
  });

  it('has the name of a rule, not of something that every object has', () => {
    expect(['title-missing', 'toString', 'no-such-rule'].map(isRule)).toEqual([true, false, false]);
  });
});
