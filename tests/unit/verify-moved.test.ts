/** Addresses that were given out and have moved since: the check and the tools for machines follow them. */
import { describe, expect, it } from 'vitest';
import { checkQuotation, read } from '../../src/mcp/tools.ts';
import { corpusText } from '../../src/verify/corpus-text.ts';
import { itemsOf } from '../support/checked-items.ts';
import { CHECKED } from '../support/checked-plans.ts';

const { plans, indicators } = CHECKED.corpus;
const MOVED = corpusText({
  plans: plans.map((each) =>
    each.plan.id === 'water' ? { ...each, aliases: { 's9-p1': 's1-p2', 's9-t1': 's1-p1', s9: 's1' } } : each,
  ),
  indicators,
  former: { river: 'water' },
});
const WORDS = '坚持节水优先，全面推行河湖长制';
const verdicts = (text: string) =>
  itemsOf(text, MOVED).map(({ verdict, plan, clause }) => `${verdict} ${plan} ${clause}`);

describe('an address that moved', () => {
  it.each(['/plans/river/#s1-p2', '/plans/water/#s9-p1', '/plans/river/#s9-p1', '/plans/river/#s9'])(
    '%s leads to the words beside it',
    (url) => expect(verdicts(`“${WORDS}”（${url}）`)[0]).toBe('exact water s1-p2'),
  );
  it('has the place where it leads now', () => {
    expect(verdicts('见 /plans/river/ 。')).toEqual(['exact water undefined']);
    expect(verdicts('见 /plans/river/#s9-t1-r2 。')).toEqual(['exact water s1-p1-r2']);
    expect(verdicts(`“${WORDS}”（/plans/river/#s9-p1）`)).toContain('exact water s1-p2');
  });
  it('is wrong where the words are not', () => {
    expect(verdicts(`“${WORDS}”（/plans/river/#s2）`)).toContain('elsewhere water s1-p2');
    expect(verdicts('见 /plans/river/#s8 。')).toEqual(['not-found undefined undefined']);
  });
});

it('a machine reads and names plans by former ids', () => {
  const site = {
    plans: MOVED.corpus.plans,
    themes: [],
    aliases: [],
    simplified: {},
    text: MOVED,
    addressOf: (url: string) => url,
  };
  expect(read(site, { plan: 'river', id: 's9-p1' })).toMatchObject({ plan: 'water', id: 's1-p2' });
  expect(read(site, { plan: 'river', id: 's9' })).toMatchObject({ plan: 'water', id: 's1' });
  expect(checkQuotation(site, { text: WORDS, plan: 'river' }).items[0]).toMatchObject({ verdict: 'exact' });
  expect(() => read(site, { plan: 'lake' })).toThrow('No plan lake');
});
