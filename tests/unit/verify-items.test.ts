/** Items of a check, field by field: what is said of each, where it is in the report, and the reason in words. */
import { describe, expect, it } from 'vitest';
import { textReport } from '../../src/verify/report.ts';
import { verifyReport } from '../../src/verify/verify.ts';
import { CHECKED, checkedText, SPORT, WATER } from '../support/checked-plans.ts';

/** The items without what is empty in them; places and words of differences as they are in the report. */
function itemsOf(text: string, corpus = CHECKED) {
  const units = [...text];
  return verifyReport(textReport(text), corpus).map(({ start, end, text: own, differences, ...item }) => {
    expect(units.slice(start, end).join('')).toBe(own);
    // The places in words are in the reason.
    const { place: _, ...values } = item.values;
    return Object.fromEntries(
      Object.entries({
        ...item,
        text: own,
        values: Object.values(values).filter((value) => value !== ''),
        others: item.others.map((each) => [each.plan, each.clause, each.locus].join(' ')),
        differences: differences.map((each) => {
          expect(each.said).toBe(units.slice(each.start, each.end).join(''));
          return [each.kind, each.said, each.printed, units.slice(0, each.start).join('').slice(-2)].join(
            '|',
          );
        }),
      }).filter(([, value]) => value !== null && value.length > 0),
    );
  });
}
const WORDS = '坚持节水优先，全面推行河湖长制';
const AT_WORDS = { plan: 'water', clause: 's1-p2', locus: '一、第2段' };
const quotation = (text: string, more: object) => ({ kind: 'quotation', text, ...more });
const title = (text: string, plan: string) => ({
  kind: 'title',
  text,
  verdict: 'exact',
  rule: 'plan-title',
  plan,
  reason: 'The title of a plan of the corpus.',
});

describe('a quotation', () => {
  it('that is exact has its place and no difference', () =>
    expect(itemsOf(`文件要求“${WORDS}”。`)).toEqual([
      quotation(WORDS, {
        verdict: 'exact',
        rule: 'same-words',
        ...AT_WORDS,
        printed: WORDS,
        reason: `Every character is in 《${WATER}》一、第2段.`,
      }),
    ]));

  it('that is in two plans has the other place too', () => {
    const words = '推进水权交易试点，建立健全水价形成机制';
    const found = { verdict: 'exact', rule: 'same-words', printed: words };
    expect(itemsOf(`“${words}”`)).toEqual([
      quotation(words, {
        ...found,
        plan: 'water',
        clause: 's2-p1',
        locus: '二、第1段',
        others: ['sport s2-p2 二、第2段'],
        reason: `Every character is in 《${WATER}》二、第1段.`,
      }),
    ]);
    expect(itemsOf(`《${SPORT}》第二章“${words}”`)).toEqual([
      title(SPORT, 'sport'),
      quotation(words, {
        ...found,
        plan: 'sport',
        clause: 's2-p2',
        locus: '二、第2段',
        others: ['water s2-p1 二、第1段'],
        values: [SPORT],
        reason: `Every character is in 《${SPORT}》二、第2段.`,
      }),
    ]);
  });

  it('that differs has each difference where it is, a number or a sign at either end whole', () => {
    const near = { verdict: 'near', rule: 'differs' };
    expect(itemsOf(`𠮷《${WATER}》提出“坚持节水优先,全面施行河湖长制”`)).toEqual([
      title(WATER, 'water'),
      quotation('坚持节水优先,全面施行河湖长制', {
        ...near,
        ...AT_WORDS,
        printed: WORDS,
        values: [WATER],
        differences: ['width|,|，|优先', 'character|施|推|全面'],
        reason: `The words are in 《${WATER}》一、第2段, with differences.`,
      }),
    ]);
    const first = { plan: 'water', clause: 's1-p1', locus: '一、第1段' };
    const reason = `The words are in 《${WATER}》一、第1段, with differences.`;
    expect(itemsOf('“5年，农村集中供水率达到92”')).toEqual([
      quotation('5年，农村集中供水率达到92', {
        ...near,
        ...first,
        printed: '2025年，农村集中供水率达到92%',
        differences: ['number|5|2025|“', 'number|92|92%|达到'],
        reason,
      }),
    ]);
    expect(itemsOf('“新增蓄水池35座，灌溉水有效利用系数提高到0”')).toEqual([
      quotation('新增蓄水池35座，灌溉水有效利用系数提高到0', {
        ...near,
        ...first,
        printed: '新增蓄水池350座，灌溉水有效利用系数提高到0.58',
        differences: ['number|35|350|水池', 'number|0|0.58|高到'],
        reason,
      }),
    ]);
  });

  it('that runs from a heading into its paragraph differs by a line end, unless the report has it', () => {
    const words = ['总体要求', '坚持以人民为中心，扩大公共体育场地供给'];
    const [item] = itemsOf(`“${words.join('')}”`);
    expect(item).toMatchObject({ verdict: 'near', plan: 'sport', clause: 's1', locus: '一、' });
    expect(item?.['differences']).toEqual(['line-break||\n|要求']);
    expect(itemsOf(`“${words.join('\n  ')}”`)[0]).toMatchObject({ verdict: 'exact', clause: 's1' });
    // A heading with its text on the line, and a paragraph that ends with a stop, may be followed by more.
    expect(itemsOf('“加强河道整治。对青石河、白杨河等12条河道”')[0]).toMatchObject({
      verdict: 'exact',
      clause: 's2-1-p1',
    });
    expect(itemsOf('“恢复河滨湿地。（二）完善灌区体系”')[0]).toMatchObject({ verdict: 'exact' });
  });

  it('of words that are run together has the place of each', () => {
    const words = `${WORDS}，扩大公共体育场地供给，鼓励学校场馆`;
    expect(itemsOf(`“${words}”`)).toEqual([
      quotation(words, {
        verdict: 'joined',
        rule: 'pieces',
        ...AT_WORDS,
        others: ['sport s1-p1 一、第1段'],
        values: ['2'],
        reason: `Words of 2 places are run together: 《${WATER}》一、第2段；《${SPORT}》一、第1段.`,
      }),
    ]);
    // The same paragraph from its end on.
    expect(itemsOf('“恢复河滨湿地，对青石河、白杨河等12条河道开展清淤疏浚”')[0]).toMatchObject({
      verdict: 'joined',
      clause: 's2-1-p1',
      others: ['water s2-1-p1 二、（一）第1段'],
    });
  });

  it('of which a plan has ten units says where they are', () => {
    const around = (words: string) => `护林员逐块登记${words}并由监理单位旁站记录存档备查`;
    expect(itemsOf(`“${around('扩大公共体育场地供给')}”`)).toEqual([
      quotation(around('扩大公共体育场地供给'), {
        verdict: 'not-found',
        rule: 'only-part',
        others: ['sport s1-p1 一、第1段'],
        values: ['扩大公共体育场地供给'],
        reason: `Only a part is in a plan: “扩大公共体育场地供给” in 《${SPORT}》一、第1段.`,
      }),
    ]);
    expect(itemsOf(`“${around('大公共体育场地供给')}”`)).toEqual([
      quotation(around('大公共体育场地供给'), {
        verdict: 'not-found',
        rule: 'nowhere',
        reason: 'No plan of the corpus has these words.',
      }),
    ]);
  });

  it('in another place than the report says is told both', () => {
    const elsewhere = { verdict: 'elsewhere', ...AT_WORDS, printed: WORDS };
    expect(itemsOf(`《${SPORT}》提出“${WORDS}”`)[1]).toEqual(
      quotation(WORDS, {
        ...elsewhere,
        rule: 'other-plan',
        values: [SPORT],
        reason: `The report names ${SPORT}; the words are in 《${WATER}》一、第2段.`,
      }),
    );
    expect(itemsOf(`《${WATER}》第二章提出“${WORDS}”`)[1]).toEqual(
      quotation(WORDS, {
        ...elsewhere,
        rule: 'other-place',
        values: ['第二章'],
        reason: `The report says 第二章; the words are in 《${WATER}》一、第2段.`,
      }),
    );
  });

  it('from a document outside the corpus is not checked, and said to be here too', () => {
    const outside = '《江东省林业条例》';
    const not = { verdict: 'not-checked', values: [outside] };
    expect(itemsOf(`${outside}规定“${WORDS}”`)[1]).toEqual(
      quotation(WORDS, {
        ...not,
        rule: 'outside-but-here',
        ...AT_WORDS,
        printed: WORDS,
        reason: `The report takes the words from ${outside}, which is not in the corpus; the same words are in 《${WATER}》一、第2段.`,
      }),
    );
    const joined = `${WORDS}，扩大公共体育场地供给，鼓励学校场馆`;
    expect(itemsOf(`${outside}规定“${joined}”`)[1]).toEqual(
      quotation(joined, {
        ...not,
        rule: 'outside',
        reason: `The report takes the words from ${outside}, which is not in the corpus.`,
      }),
    );
  });

  it('is not checked where its mark is not closed, or beyond four thousand units', () => {
    expect(itemsOf(`要求“${WORDS}`)).toEqual([
      quotation(WORDS, {
        verdict: 'not-checked',
        rule: 'unclosed',
        reason: 'The quotation mark is not closed in its paragraph.',
      }),
    ]);
    const long = '甲'.repeat(4001);
    expect(itemsOf(`要求“${long}”`)).toEqual([
      quotation(long, {
        verdict: 'not-checked',
        rule: 'too-long',
        values: ['4000'],
        reason: 'Quotations of more than 4000 characters are not checked as one.',
      }),
    ]);
    expect(itemsOf(`要求“${long.slice(1)}”`)[0]).toMatchObject({ rule: 'nowhere' });
  });
});

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
    expect(itemsOf('见《云泽市水利发展“十三五”规划》')).toEqual([
      { ...differs, text: '云泽市水利发展“十三五”规划', differences: ['number|三|四|“十'] },
    ]);
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

describe('words of many plans', () => {
  const plan = (name: string, ...lines: string[]) => [`${name}“十四五”规划`, '一、保障', ...lines];
  const SET = '落实责任加强组织领导工作机制';
  const corpus = checkedText({
    river: plan('云泽市水利', `各镇${SET}并定期报告。`),
    forest: plan('云泽市林业', `林场${SET}并上山巡查。`),
    road: plan('云泽市公路', `工区${SET}并按月养护。`, '养护站逐段登记桥梁。'),
  });
  it('are a set phrase, if they are short and nothing says whose they are', () => {
    expect(SET).toHaveLength(14);
    expect(itemsOf(`会上要求“${SET}”`, corpus)).toEqual([]);
    expect(itemsOf(`《云泽市公路“十四五”规划》要求“${SET}”`, corpus)[1]).toMatchObject({ plan: 'road' });
    expect(itemsOf(`《江东省林业条例》要求“${SET}”`, corpus)[1]).toMatchObject({ rule: 'outside-but-here' });
    expect(itemsOf(`“${SET}”（/plans/river/）`, corpus)[0]).toMatchObject({ plan: 'river' });
    // Two plans make no set phrase, nor do sixteen units.
    const two = checkedText({
      river: plan('云泽市水利', `各镇${SET}。`),
      forest: plan('云泽市林业', `林场${SET}。`),
    });
    expect(itemsOf(`会上要求“${SET}”`, two)[0]).toMatchObject({ rule: 'same-words' });
    const long = checkedText(
      Object.fromEntries(
        ['水利', '林业', '公路'].map((field, at) => [`plan${at}`, plan(`云泽市${field}`, `务必${SET}。`)]),
      ),
    );
    expect(itemsOf(`会上要求“务必${SET}”`, long)[0]).toMatchObject({
      plan: 'plan0',
      others: ['plan1 s1-p1 一、第1段', 'plan2 s1-p1 一、第1段'],
    });
    expect(itemsOf(`会上要求“必${SET}”`, long)).toEqual([]);
  });
});

it('words of one long paragraph with most of it left out differ by what is left out', () => {
  const trees = ['松', '柏', '杉', '桦', '榆', '槐', '柳', '杨', '栎', '椴', '桐', '楠'];
  const middle = trees.map((tree, at) => `第${at + 3}林班补种${tree}树苗木并由护林员看守`).join('，');
  const corpus = checkedText({
    forest: [
      '青岚区林业规划',
      '一、造林',
      `沿河两岸划定封育区禁止放牧，${middle}，年底逐块验收登记成活株数。`,
    ],
  });
  const words = '沿河两岸划定封育区禁止放牧，年底逐块验收登记成活株数';
  const [item] = itemsOf(`“${words}”`, corpus);
  expect(item).toMatchObject({ verdict: 'near', rule: 'differs', plan: 'forest', clause: 's1-p1' });
  expect(item?.['differences']).toEqual([`left-out||${middle}，|牧，`]);
});

it('hears how far it is, and has its items in the order of the report', () => {
  const heard: number[] = [];
  const text = `《${WATER}》\n\n见/plans/water/，要求“${WORDS}”（《农田水利条例》）\n\n完\n\n毕`;
  const items = verifyReport(textReport(text), CHECKED, (share) => heard.push(share));
  expect(heard).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(items.map(({ kind }) => kind)).toEqual(['title', 'address', 'quotation', 'title']);
});
