import { describe, expect, it } from 'vitest';
import { completed } from '../../src/i18n/completed.ts';
import { en } from '../../src/i18n/en.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { givenNamesSchema } from '../../src/pipeline/schemas/names.ts';

describe('a language that says some things only', () => {
  const small = completed({ lang: 'fr', ownName: 'Français', nav: { plans: 'Plans publics' } }, en);

  it('has its own words, and for the rest those of the language it is completed from', () => {
    expect(small.nav.plans).toBe('Plans publics');
    expect(small.nav.compare).toBe(en.nav.compare);
    expect(small.plan.counts(1, 2, 3)).toBe(en.plan.counts(1, 2, 3));
    expect(en.nav.plans).not.toBe('Plans publics');
  });

  it('calls plans and themes as they are called in it, or else in English', () => {
    const { shortName, themeName } = speech('fr' as Locale, small, linksBelow('/fr'));
    const short = { zh: '规划', en: 'Plan' };
    expect(shortName({ data: { short } })).toBe('Plan');
    expect(shortName({ data: { short: { ...short, fr: 'Programme' } } })).toBe('Programme');
    expect(themeName({ zh: '人才', en: 'Talent' })).toBe('Talent');
    expect(themeName({ zh: '人才', en: 'Talent', names: { fr: 'Talents' } })).toBe('Talents');
  });

  it('calls them in Chinese where it is a form of Chinese', () => {
    const { shortName } = speech('zht' as Locale, small, linksBelow('/zht'));
    expect(shortName({ data: { short: { zh: '规划', en: 'Plan' } } })).toBe('规划');
  });
});

describe('the short names of the manifest', () => {
  it('need no English one, and refuse a key that is no language', () => {
    expect(givenNamesSchema.parse({ zh: '规划' })).toEqual({ zh: '规划', en: '规划' });
    expect(givenNamesSchema.safeParse({ zh: '规划', English: 'Plan' }).success).toBe(false);
  });
});
