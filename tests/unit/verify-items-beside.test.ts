/** Titles and addresses that were checked, field by field, and the order of items. */
import { describe, expect, it } from 'vitest';
import { textReport } from '../../src/verify/report.ts';
import { verifyReport } from '../../src/verify/verify.ts';
import { itemsOf } from '../support/checked-items.ts';
import { CHECKED, checkedText, SPORT, WATER } from '../support/checked-plans.ts';

const WORDS = '坚持节水优先，全面推行河湖长制';
const AT_WORDS = { plan: 'water', clause: 's1-p2', locus: '一、第2段' };
describe('a title', () => {
  it('that differs has the title as it is printed', () => {
    const near = { kind: 'title', verdict: 'near', plan: 'water' };
    const differs = {
      ...near,
      rule: 'plan-title-differs',
      printed: WATER,
      values: [WATER],
      reason: `Nearly the title of a plan: ${WATER}.`,
    };
    // Another five-year plan, another district: other documents, which nothing may rename.
    expect(itemsOf('见《云泽市水利发展“十三五”规划》')[0]).toMatchObject({ rule: 'title-outside' });
    expect(itemsOf('见《云泽市河湾区水利发展“十四五”规划》')[0]).toMatchObject({ rule: 'title-outside' });
    expect(itemsOf('见《云渡市水利发展“十四五”规划》')[0]).toMatchObject({ rule: 'title-outside' });
    expect(itemsOf('见《云泽市水利发展十四五规划》')).toEqual([
      {
        ...differs,
        text: '云泽市水利发展十四五规划',
        differences: ['quotation-marks||“|发展', 'quotation-marks||”|四五'],
      },
    ]);
    // Half of the words are another title.
    expect(itemsOf('见《云泽市林业保护“十四五”规划》')[0]).toMatchObject({ rule: 'title-outside' });
    expect(itemsOf('见《农田 水利条例》')).toEqual([
      {
        ...near,
        text: '农田 水利条例',
        rule: 'named-title-differs',
        clause: 's2-2-p1',
        locus: '二、（二）第1段',
        printed: '农田水利条例',
        values: ['农田水利条例'],
        differences: ['space| ||农田'],
        reason: `Nearly a title that 《${WATER}》二、（二）第1段 names: 农田水利条例.`,
      },
    ]);
  });

  it('that a plan names has its place; others are not checked', () => {
    expect(itemsOf('见《农田水利条例》和《江东省林业条例》')).toEqual([
      {
        kind: 'title',
        text: '农田水利条例',
        verdict: 'exact',
        rule: 'named-title',
        plan: 'water',
        clause: 's2-2-p1',
        locus: '二、（二）第1段',
        reason: `A title that 《${WATER}》二、（二）第1段 names.`,
      },
      {
        kind: 'title',
        text: '江东省林业条例',
        verdict: 'not-checked',
        rule: 'title-outside',
        reason: 'No plan of the corpus has or names this title.',
      },
    ]);
    // Five units name a document that was named before.
    expect(itemsOf('见《林业条例》和《省林业条例》')).toEqual([]);
    expect(itemsOf('见《省的林业条例》')).toHaveLength(1);
  });

  it('with a title in it may have the marks of either level', () => {
    const corpus = checkedText({
      forest: ['青岚区贯彻《森林法》实施规划', '一、封山', '逐块登记采伐迹地，由护林员巡查。'],
    });
    for (const text of ['见《青岚区贯彻〈森林法〉实施规划》', '见《青岚区贯彻《森林法》实施规划》'])
      expect(itemsOf(text, corpus)[0], text).toMatchObject({ verdict: 'exact', rule: 'plan-title' });
  });
});

describe('an address', () => {
  const SITE = 'https://plans.example/plans';
  const address = (text: string) => itemsOf(text).filter(({ kind }) => kind === 'address');
  it.each<[text: string, expected: object | null]>([
    [
      `“${WORDS}”（${SITE}/water/#s1-p2）`,
      {
        verdict: 'exact',
        rule: 'address-holds',
        ...AT_WORDS,
        reason: `The address leads to 《${WATER}》一、第2段, which has the quotation beside it.`,
      },
    ],
    [
      `“${WORDS}”（${SITE}/sport/#s1-p1）`,
      {
        verdict: 'elsewhere',
        rule: 'address-wrong',
        ...AT_WORDS,
        printed: `${SITE}/water/#s1-p2`,
        reason: `The quotation beside the address is in 《${WATER}》一、第2段.`,
      },
    ],
    [
      `“采伐迹地应当在次年完成更新造林”（${SITE}/water/#s1-p2）`,
      {
        verdict: 'not-checked',
        rule: 'address-unsure',
        ...AT_WORDS,
        reason: `The address leads to 《${WATER}》一、第2段; the quotation beside it could not be found there.`,
      },
    ],
    [
      `见${SITE}/water/`,
      {
        verdict: 'exact',
        rule: 'address-exists',
        plan: 'water',
        reason: `The address leads to 《${WATER}》; there is no quotation beside it.`,
      },
    ],
    [
      `见${SITE}/sport/#s2`,
      {
        verdict: 'exact',
        rule: 'address-exists',
        plan: 'sport',
        clause: 's2',
        locus: '二、',
        reason: `The address leads to 《${SPORT}》二、; there is no quotation beside it.`,
      },
    ],
    [
      `见${SITE}/water/#s7`,
      { verdict: 'not-found', rule: 'address-nowhere', reason: 'There is no such place in the corpus.' },
    ],
    [
      `见${SITE}/lake/#s1`,
      { verdict: 'not-found', rule: 'address-nowhere', reason: 'There is no such place in the corpus.' },
    ],
    [`见${SITE}/lake/`, null],
    ['见https://plans.example/lake/#s1', null],
  ])('%s', (text, expected) =>
    expect(address(text)).toEqual(
      expected ? [{ kind: 'address', text: /https:[!-~]*/u.exec(text)?.[0], ...expected }] : [],
    ),
  );
});

it('hears how far it is, and has its items in the order of the report', () => {
  const heard: number[] = [];
  const text = `《${WATER}》\n\n见/plans/water/，要求“${WORDS}”（《农田水利条例》）\n\n完\n\n毕`;
  const items = verifyReport(textReport(text), CHECKED, { progress: (share) => heard.push(share) });
  expect(heard).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(items.map(({ kind }) => kind)).toEqual(['title', 'address', 'quotation', 'title']);
});
