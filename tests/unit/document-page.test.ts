import { describe, expect, it } from 'vitest';
import { documentAddress, hasDocumentPage, listDocuments } from '../../src/facts/references/documents.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { FEW_PLANS } from '../../src/pipeline/align/neighbours.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const documents = listDocuments(
  siteCorpus({
    harbour: [
      '甲市港口发展规划（2021—2025年）',
      '一、主要任务',
      '（一）疏浚航道',
      '执行《航道管理条例》，落实《港口岸线办法》。',
      '（二）建设码头',
      '码头建设执行《航道管理条例》。',
    ],
  }),
);
const named = (title: string) => {
  const document = documents.find((each) => each.title === title);
  if (!document) throw new Error(`no document ${title}`);
  return document;
};
const ways = linksBelow('/en');

describe('a document that plans name', () => {
  it('has a page where there are few plans, or where it stands in several places', () => {
    expect(hasDocumentPage(named('港口岸线办法'), FEW_PLANS)).toBe(true);
    expect(hasDocumentPage(named('航道管理条例'), FEW_PLANS + 1)).toBe(true);
    const { id } = named('航道管理条例');
    expect(documentAddress(named('航道管理条例'), FEW_PLANS + 1, ways)).toBe(`/en/references/${id}/`);
  });

  it('leads to its clause where that is all, and there are many plans', () => {
    expect(hasDocumentPage(named('港口岸线办法'), FEW_PLANS + 1)).toBe(false);
    expect(documentAddress(named('港口岸线办法'), FEW_PLANS + 1, ways)).toBe('/en/plans/harbour/#s1-1-p1');
  });
});
