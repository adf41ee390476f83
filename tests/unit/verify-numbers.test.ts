/** Numbers that a report gives in its own words, held against the indicators of the plan that it names. */
import { describe, expect, it } from 'vitest';
import { indicatorRow } from '../../src/pipeline/contract/rows.ts';
import { corpusText } from '../../src/verify/corpus-text.ts';
import { textReport } from '../../src/verify/report.ts';
import { verifyReport } from '../../src/verify/verify.ts';
import { CHECKED, SPORT, WATER } from '../support/checked-plans.ts';
import { siteCorpus } from '../support/site-corpus.ts';

type Row = (typeof CHECKED.corpus.indicators)[number];
const [SAMPLE] = CHECKED.corpus.indicators;
if (!SAMPLE) throw new Error('no indicator');
const row = (name: string, more: Partial<Row>): Row => ({
  ...SAMPLE,
  plan: 'water',
  kind: 'target',
  clause: 's1-p1',
  name,
  value: 92,
  value2: null,
  unit: '%',
  comparator: '=',
  year: 2025,
  nameUnsure: false,
  quote: `${name}92%`,
  ...more,
});
const CORPUS = corpusText({
  plans: CHECKED.corpus.plans,
  indicators: [
    row('森林覆盖率', {}),
    row('森林覆盖率', { year: 2030, value: 95 }),
    row('水质达标率', { comparator: '>=' }),
    row('水质合格率', { comparator: '>' }),
    row('管网漏损率', { comparator: '<=', value: 9 }),
    row('管网破损率', { comparator: '<', value: 9 }),
    row('护林员人数', { comparator: '~', value: 12000, unit: '人' }),
    row('步道长度', { value: 80, value2: 90, unit: '公里' }),
    row('灌溉系数', { value: 0.58, unit: '' }),
    row('达标率', { value: 50 }),
    row('全区森林覆盖率', { plan: 'sport', clause: 's1-p1', value: 40 }),
    row('体育人口比重', { plan: 'sport', clause: 's1-p1', value: 45 }),
    row('场地面积', { plan: 'sport', clause: 's1-p1', value: 3, unit: '平方米' }),
    row('全国综合排名', { kind: 'rank', value: 5, unit: '位' }),
    row('泵站完好程度', { nameUnsure: true, value: 70 }),
  ],
});
const numbers = (text: string) =>
  verifyReport(textReport(text), CORPUS)
    .filter(({ kind }) => kind === 'number')
    .map(({ verdict, rule, text: said, differences }) => ({
      verdict,
      rule,
      said,
      kinds: differences.map(({ kind, printed }) => [kind, printed]),
    }));
const verdictOf = (words: string) => numbers(`《${WATER}》提出，到2025年${words}。`)[0]?.verdict;

describe('a number of the plan that is named', () => {
  it.each<[words: string, verdict: string | undefined]>([
    ['森林覆盖率达到92%', 'exact'],
    ['森林覆盖率92%', 'exact'],
    ['森林覆盖率达到93%', 'near'],
    ['森林覆盖率达到92.0%', 'exact'],
    ['森林覆盖率达到9.2%', 'near'],
    ['森林覆盖率达到92个百分点', undefined],
    ['森林覆盖率达到92', undefined],
    // The name and the number may have fourteen units between them.
    ['森林覆盖率在各县市区共同努力之下将达到92%', 'exact'],
    ['森林覆盖率在全省各县市区共同努力之下将达到92%', undefined],
    ['护林员人数约12,000人', 'exact'],
    ['护林员人数约12,001人', 'near'],
    ['步道长度80公里', 'near'],
    ['灌溉系数0.58', undefined],
    // Three units are no name; the order of a list and an unsure name are not judged.
    ['达标率50%', undefined],
    ['全国综合排名第5位', undefined],
    ['泵站完好程度60%', undefined],
  ])('%s: %s', (words, verdict) => expect(verdictOf(words)).toBe(verdict));

  it.each([
    ['至少92%', '>='],
    ['不少于92%', '>='],
    ['不得低于92%', '>='],
    ['不宜小于92%', '>='],
    ['92%以上', '>='],
    ['92%及以上', '>='],
    ['超过92%', '>'],
    ['超92%', '>'],
    ['逾92%', '>'],
    ['大于92%', '>'],
    ['突破92%', '>'],
    ['92%多', '>'],
    ['不超过92%', '<='],
    ['不得超过92%', '<='],
    ['不应高于92%', '<='],
    ['不宜大于92%', '<='],
    ['不允许突破92%', '<='],
    ['至多92%', '<='],
    ['控制在92%', '<='],
    ['控制在92%以内', '<='],
    ['92%以下', '<='],
    ['低于92%', '<'],
    ['不足92%', '<'],
    ['不到92%', '<'],
    ['将近92%', '~'],
    ['约92%', '~'],
    ['达到92%左右', '~'],
    ['达到92%', '='],
    ['为92%', '='],
  ] as const)('%s says %s and nothing else', (words, sign) => {
    for (const comparator of ['=', '>=', '>', '<=', '<', '~'] as const) {
      const one = corpusText({
        plans: CHECKED.corpus.plans,
        indicators: [row('水质达标率', { comparator })],
      });
      const [item] = verifyReport(textReport(`《${WATER}》提出，到2025年水质达标率${words}。`), one).filter(
        ({ kind }) => kind === 'number',
      );
      expect(item?.verdict, comparator).toBe(comparator === sign ? 'exact' : 'near');
    }
  });

  it('says what the extractor reads in the same words of a plan', () => {
    const sentences = [
      '渔船数量不得突破300艘',
      '护坡长度近20公里',
      '景区游客超3.5万人次',
      '牧草覆盖率要稳定在70%以上',
      '粮仓破损率严格控制在0.5%以内',
      '每万人拥有发明专利达到每万人25件',
      '馆藏图书12余万册',
    ];
    for (const words of sentences) {
      const { plans } = siteCorpus({ own: ['云泽市发展规划', '一、目标', `到2030年，${words}。`] });
      const [plan] = plans;
      if (!plan) throw new Error('no plan');
      const indicators = plan.indicators.map((each) =>
        indicatorRow('water', { ...each, clause: 's1-p1' }, { themes: [], series: null }, () => ''),
      );
      expect(indicators, words).toHaveLength(1);
      const read = corpusText({ plans: CHECKED.corpus.plans, indicators });
      const items = verifyReport(textReport(`《${WATER}》提出，到2030年${words}。`), read);
      expect(
        items.filter(({ kind }) => kind === 'number').map(({ verdict }) => verdict),
        words,
      ).toEqual(['exact']);
    }
  });

  it.each([
    ['步道长度80—90公里', ['exact 80—90']],
    ['步道长度80至95公里', ['near 80至95']],
    ['护林员人数约12000人次', []],
    ['护林员人数12000余人', ['near 12000']],
  ])('%s is one number with its own unit', (words, judged) =>
    expect(
      numbers(`《${WATER}》提出，到2025年${words}。`).map(({ verdict, said }) => `${verdict} ${said}`),
    ).toEqual(judged),
  );

  it('is of the year that is named last before it', () => {
    expect(verdictOf('森林覆盖率达到92%，2030年森林覆盖率达到95%')).toBe('exact');
    expect(numbers(`《${WATER}》提出，到2030年森林覆盖率达到95%。`)[0]?.verdict).toBe('exact');
    expect(numbers(`《${WATER}》提出，到2030年森林覆盖率达到92%。`)[0]?.verdict).toBe('near');
    // The plan has the value for another year; a year that it is compared with is not its own.
    expect(numbers(`《${WATER}》提出，到1998年森林覆盖率达到92%。`)).toEqual([
      { verdict: 'near', rule: 'other-value', said: '92', kinds: [['number', '2025']] },
    ]);
    expect(numbers(`《${WATER}》提出，到1998年森林覆盖率达到91%。`)).toEqual([]);
    expect(verdictOf('森林覆盖率比2020年提高，达到92%')).toBe('exact');
    // Without a year several values cannot be told apart; one of them may be meant.
    expect(numbers(`《${WATER}》提出，森林覆盖率达到95%。`)[0]?.verdict).toBe('exact');
    expect(numbers(`《${WATER}》提出，森林覆盖率达到91%。`)).toEqual([]);
  });

  it('is not of a part of what the plan counts', () => {
    const kinds = (words: string) => numbers(`《${WATER}》提出，到2025年${words}。`)[0]?.kinds;
    expect(kinds('国有企业水质达标率不低于92%')).toEqual([['added', '']]);
    expect(kinds('规模以上企业的水质达标率不低于92%')).toEqual([['added', '']]);
    expect(kinds('全市水质达标率不低于92%')).toEqual([]);
  });

  it('says what the plan has', () => {
    const printed = (words: string) => numbers(`《${WATER}》提出，到2025年${words}。`)[0]?.kinds;
    expect(printed('森林覆盖率93%')).toEqual([['number', '92']]);
    expect(printed('森林覆盖率超过92%')).toEqual([['comparator', '92']]);
    expect(printed('水质达标率92%')).toEqual([['comparator', '≥92']]);
    expect(printed('水质合格率93%')).toEqual([['number', '>92']]);
    expect(printed('管网漏损率9%')).toEqual([['comparator', '≤9']]);
    expect(printed('管网破损率8%')).toEqual([['number', '<9']]);
    expect(printed('护林员人数12000人')).toEqual([['comparator', '≈12000']]);
    expect(printed('步道长度85公里')).toEqual([['number', '80–90']]);
  });
});

describe('which plan a number is of', () => {
  it('is the last one that the paragraph names up to the sentence', () => {
    expect(numbers(`《${WATER}》已经印发。到2025年森林覆盖率93%。`)[0]?.verdict).toBe('near');
    expect(numbers(`到2025年森林覆盖率93%。《${WATER}》已经印发。`)).toEqual([]);
    expect(numbers(`《${SPORT}》和《${WATER}》提出，到2025年森林覆盖率92%。`)[0]?.verdict).toBe('exact');
    expect(numbers(`《江东省林业条例》提出，到2025年森林覆盖率93%。`)).toEqual([]);
  });

  it.each([
    ['another document', '。《江东省林业条例》提出，到2025年森林覆盖率93%。'],
    ['another document in the sentence', '，而《江东省林业条例》要求到2025年森林覆盖率93%。'],
    ['another city', '，乙市到2025年森林覆盖率93%。'],
    ['the country', '，到2025年全国森林覆盖率93%。'],
    ['now', '。目前森林覆盖率93%。'],
    ['last year', '，去年森林覆盖率已达到93%。'],
    ['a province before the plan', '。2025年青河省森林覆盖率93%。'],
  ])('is not asked where the number is of %s', (_, words) =>
    expect(numbers(`《${WATER}》提出新目标${words}`)).toEqual([]),
  );
  it.each([
    '根据《江东省林业条例》提出，到2025年森林覆盖率93%。',
    '提出，目前还不够，到2025年森林覆盖率93%。',
    '提出，到2025年全市森林覆盖率93%。',
    '提出，到2025年云泽市森林覆盖率93%。',
    '提出，开发区、城市和园区到2025年森林覆盖率93%。',
  ])('is asked where the plan still has the word: %s', (words) =>
    expect(numbers(`《${WATER}》${words}`)[0]?.verdict).toBe('near'),
  );

  it('may be another one that has the value of a name of six units, with the year', () => {
    const said = (words: string) => numbers(`《${WATER}》提出，${words}。`).map(({ rule }) => rule);
    expect(said('到2025年体育人口比重45%')).toEqual(['other-plan-value']);
    expect(said('体育人口比重45%')).toEqual([]);
    expect(said('到2025年体育人口比重46%')).toEqual([]);
    expect(said('到2025年场地面积3平方米')).toEqual([]);
  });

  it('is not asked of what is quoted', () =>
    expect(numbers(`《${WATER}》提出“到2025年，森林覆盖率达到93%以上，比上年有所提高”。`)).toEqual([]));

  it('has the number in its place', () => {
    const text = `𠮷《${WATER}》提出，到2025年护林员人数约12,001人。`;
    const [item] = verifyReport(textReport(text), CORPUS).filter(({ kind }) => kind === 'number');
    expect([...text].slice(item?.start, item?.end).join('')).toBe('12,001');
    expect(item?.differences[0]).toMatchObject({ start: item?.start, end: item?.end, said: '12,001' });
  });

  it('has the reason in words, with the place of the value', () => {
    const reason = (words: string) =>
      verifyReport(textReport(`《${WATER}》提出，到2025年${words}。`), CORPUS).find(
        ({ kind }) => kind === 'number',
      )?.reason;
    expect(reason('森林覆盖率达到92%')).toBe(`The value is in 《${WATER}》一、第1段.`);
    expect(reason('森林覆盖率达到93%')).toBe(`《${WATER}》一、第1段 has 森林覆盖率92%.`);
    expect(reason('体育人口比重45%')).toBe(`The value is not in ${WATER}; it is in 《${SPORT}》一、第1段.`);
  });
});
