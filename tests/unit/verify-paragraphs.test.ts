/** Quotations that run over several paragraphs, of the plan or of the report. */
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../support/checked-items.ts';
import { WATER } from '../support/checked-plans.ts';

const FIRST = '新增蓄水池350座，灌溉水有效利用系数提高到0.58。';
const SECOND = '坚持节水优先，全面推行河湖长制';
const quotations = (text: string) => itemsOf(text).filter(({ kind }) => kind === 'quotation');
const brief = (text: string) => quotations(text).map(({ verdict, clause }) => `${verdict} ${clause}`);

describe('a quotation of two paragraphs of a plan', () => {
  it('is exact, and the reason has the place where it ends', () => {
    for (const between of ['', '\n', '\n\n', '\n\n  '])
      expect(quotations(`《${WATER}》提出：“${FIRST}${between}${SECOND}”。`)).toMatchObject([
        {
          verdict: 'exact',
          clause: 's1-p1',
          locus: '一、第1段',
          reason: `Every character is in 《${WATER}》一、第1段至一、第2段.`,
        },
      ]);
  });
  it('is joined where words between them are left out', () => {
    expect(brief(`“加快补齐防洪短板。对青石河、白杨河等12条河道开展清淤疏浚”`)).toEqual(['joined s1-p2']);
  });
});

describe('a quotation of two paragraphs of a report', () => {
  it('is one where the mark is closed in the second', () => {
    expect(brief(`“${FIRST}\n\n${SECOND}”，“改造中型灌区６处，推广滴灌、喷灌”。`)).toEqual([
      'exact s1-p1',
      'exact s2-2-p1',
    ]);
  });
  it('hides none behind a mark that nothing closes', () => {
    const open = brief(`“${FIRST}\n\n“${SECOND}”。\n\n另有“改造中型灌区６处，推广滴灌、喷灌”。`);
    expect(open).toEqual(['not-checked undefined', 'exact s1-p2', 'exact s2-2-p1']);
  });
});
