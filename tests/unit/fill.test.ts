import { describe, expect, it } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';

describe('a message', () => {
  it.each([
    ['its values', '{total} / {plans}', { total: 2, plans: 3 }, '2 / 3'],
    ['the word for one', '{total hit|hits} in {plans plan|plans}', { total: 1, plans: 1 }, '1 hit in 1 plan'],
    ['the word for several', '{total hit has|hits have} it', { total: 12 }, '12 hits have it'],
    ['the word for none', '{total hit|hits}', { total: 0 }, '0 hits'],
    ['no value that it was not given', '{query} {total hit|hits}', {}, '{query} {total hit|hits}'],
  ])('has %s', (_what, message, values, filled) => {
    expect(fill(message, values as Record<string, number>)).toBe(filled);
  });
});
