import { describe, expect, it } from 'vitest';
import { entryAddress, haveEntriesPages } from '../../src/entry-pages/entry-place.ts';
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
const inner = [...corpus.entries.values()].find(
  ({ parent }) => parent !== null && hasPage(parent.collection),
);

describe('the text of an entry', () => {
  it.each(['', '/en'])('is on its own page where there are few plans, below %j', (folder) => {
    if (!inner) throw new Error('no entry within another');
    const ways = linksBelow(folder);
    expect(haveEntriesPages(FEW_PLANS)).toBe(true);
    expect(entryAddress(inner, FEW_PLANS, ways)).toBe(`${folder}/${inner.collection}/${inner.id}/`);
  });

  it.each(['', '/en'])('is at its place in its plan where there are many, below %j', (folder) => {
    if (!inner) throw new Error('no entry within another');
    const ways = linksBelow(folder);
    expect(haveEntriesPages(FEW_PLANS + 1)).toBe(false);
    expect(entryAddress(inner, FEW_PLANS + 1, ways)).toBe(
      `${folder}/plans/${inner.plan.id}/#${inner.section.id}`,
    );
  });
});
