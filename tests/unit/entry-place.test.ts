import { describe, expect, it } from 'vitest';
import { entryAddress, entryWithPage } from '../../src/entry-pages/entry-place.ts';
import { hasPage } from '../../src/i18n/links.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { FEW_PLANS } from '../../src/pipeline/align/neighbours.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const corpus = siteCorpus({
  harbour: [
    '甲市港口发展规划（2021—2025年）',
    '一、主要任务',
    '（一）建设深水码头。',
    '1．疏浚航道。航道加深到十五米。',
    '2．扩建泊位。泊位增加到二十个。',
    '（二）发展航运服务。引进航运企业。',
  ],
});
const entries = [...corpus.entries.values()];
const named = (words: string) => {
  const entry = entries.find(({ section }) => section.title.includes(words));
  if (!entry) throw new Error(`no entry ${words}`);
  return entry;
};
const inner = entries.find(({ parent }) => parent !== null && hasPage(parent.collection));
const ways = (locale: 'zh' | 'en') => ({ locale, ...linksBelow(locale === 'zh' ? '' : '/en') });

describe('the page of an entry', () => {
  it('is its own where there are few plans, and for the outermost of many', () => {
    for (const entry of entries) expect(entryWithPage(entry, FEW_PLANS)).toBe(entry);
    const outer = named('建设深水码头');
    expect(entryWithPage(outer, FEW_PLANS + 1)).toBe(outer);
  });

  it('is that of the outermost entry around it where there are many, at its own place', () => {
    if (!inner) throw new Error('no entry within another');
    const page = entryWithPage(inner, FEW_PLANS + 1);
    expect(page).not.toBe(inner);
    expect(entryAddress(inner, FEW_PLANS + 1, ways('zh'))).toBe(
      `/${page.collection}/${page.id}/#${inner.section.id}`,
    );
    expect(entryAddress(inner, FEW_PLANS, ways('zh'))).toBe(`/${inner.collection}/${inner.id}/`);
  });

  it('is the place in its plan in a language that has no pages of many plans', () => {
    if (!inner) throw new Error('no entry within another');
    expect(entryAddress(inner, FEW_PLANS + 1, ways('en'))).toBe(
      `/en/plans/${inner.plan.id}/#${inner.section.id}`,
    );
    expect(entryAddress(inner, FEW_PLANS, ways('en'))).toBe(`/en/${inner.collection}/${inner.id}/`);
  });
});
