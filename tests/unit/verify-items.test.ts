/** Quotations that were checked, field by field: what is said of each, where it is in the report, and the reason in words. */
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../support/checked-items.ts';
import { checkedText, SPORT, WATER } from '../support/checked-plans.ts';

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

it('calls the rest of a number in words no exact quotation', () => {
  const corpus = checkedText({
    fish: [
      '甲市渔业规划',
      '一、目标',
      '到2035年，全市建成二十家以上智慧渔场，培育三十个渔业品牌，渔港达到二十五座。推进三农工作，一般渔船全部更新。',
    ],
  });
  const verdictOf = (words: string) => itemsOf(`《甲市渔业规划》提出“${words}”`, corpus)[1]?.['verdict'];
  expect(verdictOf('二十家以上智慧渔场，培育三十个渔业品牌')).toBe('exact');
  expect(verdictOf('十家以上智慧渔场，培育三十个渔业品牌')).not.toBe('exact');
  expect(verdictOf('培育三十个渔业品牌，渔港达到二十')).not.toBe('exact');
  expect(verdictOf('三农工作，一般渔船全部更新')).toBe('exact');
});
