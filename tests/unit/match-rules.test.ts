/** The rules of matches: one table for the score, for certainty, and for the words that readers get. */
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../src/compare/pair/certainty.ts';
import { reasonWords } from '../../src/compare/pair/reasons.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { AGAINST, ALIKE, againstOf, haveSameWork, kindOf } from '../../src/pipeline/align/match-rules.ts';
import { match } from '../support/matches.ts';

const { reasons } = match('s1', 's1');

describe('the rules of matches', () => {
  it('weigh 1 together', () =>
    expect(Object.values(ALIKE).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1));

  it.each(['kind', 'subject', 'scope'] as const)(
    'read back from the data that %s speaks against it',
    (id) => {
      const against = { ...reasons, kind: kindOf(id) };
      expect(againstOf(against)).toEqual([id]);
      expect(haveSameWork(against)).toBe(false);
      // What a reader is told of leaves no match sure.
      expect(certaintyOf(match('s1', 's1', { reasons: against }))).toBe('doubtful');
      for (const language of [zh, en])
        expect(reasonWords(against, language)).toContain(language.pair.reasons.against[id]);
    },
  );

  it.each([
    ['size', 0, AGAINST.size.below],
    ['parts', 0.49, AGAINST.parts.below],
    ['parts', 0.5, AGAINST.parts.titled],
    ['lead', 0.49, AGAINST.lead.below],
    ['lead', 0.5, AGAINST.lead.titled],
  ] as const)(
    'tell of %s, with titles alike by %d, below %d, where a match is doubtful',
    (id, title, limit) => {
      const of = (value: number) => ({ ...reasons, title, [id]: value });
      expect(againstOf(of(limit))).toEqual([]);
      expect(certaintyOf(match('s1', 's1', { reasons: of(limit) }))).toBe(title === 0 ? 'doubtful' : 'alike');
      expect(againstOf(of(limit - 0.001))).toEqual([id]);
      expect(certaintyOf(match('s1', 's1', { reasons: of(limit - 0.001) }))).toBe('doubtful');
      expect(againstOf({ ...reasons, depth: 0.5, lead: 0.99 })).toEqual(['lead']);
    },
  );

  it('have words in every language, in their order', () => {
    for (const { pair } of [zh, en]) {
      expect(Object.keys(pair.reasons.against)).toEqual(Object.keys(AGAINST));
      expect(Object.keys(ALIKE)).toEqual(expect.arrayContaining(Object.keys(pair.reasons.alike)));
    }
    expect(againstOf(reasons)).toEqual([]);
    expect(haveSameWork({ kind: kindOf(null) })).toBe(true);
  });
});
