import { describe, expect, it } from 'vitest';
import { rereadProblem } from '../../src/pipeline/extract/numbers/reread.ts';
import { CONDITION_RULES, conditionBefore } from '../../src/pipeline/extract/support/conditions.ts';
import { SUPPORT_RULES } from '../../src/pipeline/extract/support/rules.ts';
import { findSupport, givingSections } from '../../src/pipeline/extract/support/support.ts';
import { roleBeside, STATEMENT_RULES } from '../../src/pipeline/extract/support/terms.ts';
import { factsOf } from '../support/facts.ts';

const amounts = (text: string) =>
  findSupport(text).map(({ value, unit, instrument }) => [value, unit, instrument]);
const first = (text: string) => findSupport(text)[0];

describe.each(SUPPORT_RULES)('the row of support $id', ({ id, examples, counterexamples }) => {
  it.each(examples.map(([text, ...expected]) => ({ text, expected })))(
    'reads $text',
    ({ text, expected }) => {
      expect(amounts(text)).toEqual(expected);
      expect(findSupport(text).map(({ rule }) => rule)).toContain(id);
    },
  );
  it.each(counterexamples)('does not read %s', (text) => {
    expect(findSupport(text).filter(({ rule }) => rule === id)).toEqual([]);
  });
});

describe.each(CONDITION_RULES)('the condition of support $id', ({ pattern, examples, counterexamples }) => {
  it.each(examples)('in %s is %s', (before, condition) => {
    expect(pattern.test(before)).toBe(true);
    const { start, end } = conditionBefore(before) ?? { start: 0, end: 0 };
    expect(before.slice(start, end)).toBe(condition);
  });
  it.each(counterexamples)('is not in %s', (before) => {
    expect(conditionBefore(before)).toBeNull();
  });
});

describe.each(STATEMENT_RULES)(
  'a statement beside support: $id',
  ({ pattern, examples, counterexamples }) => {
    it.each(examples)('is told by %s', (before) => expect(before).toMatch(pattern));
    it.each(counterexamples)('is not told by %s', (before) => expect(before).not.toMatch(pattern));
  },
);

describe('a number beside support', () => {
  const role = (text: string, number: string, unit: string, mostly = true) => {
    const start = text.indexOf(number);
    const amounts = findSupport(text).map((each) => each.number);
    return roleBeside(text, { start, end: start + number.length, unit }, amounts, mostly);
  };
  it.each([
    ['每亩补贴300元，用量每亩不超过500公斤。', '500公斤', '公斤', 'term'],
    ['民宿客房达到15间，给予一次性奖励5万元。', '15间', '间', 'term'],
    ['回收价格为每只0.4元，按季结算。', '0.4元', '元', 'unread'],
    ['到2030年，养老床位达到900张，每张补助2000元。', '900张', '张', 'statement'],
    ['产业引导资金总规模不低于1亿元。', '1亿元', '亿元', 'statement'],
  ])('of %s: %s', (text, number, unit, expected) => expect(role(text, number, unit)).toBe(expected));

  it('is a statement where nothing is given and the document mostly does something else', () => {
    expect(role('绿化率达到40%。', '40%', '%', false)).toBe('statement');
  });
});

describe('numbers of those who are given something', () => {
  it.each([
    '对年接诊2万人次以上的医院，给予30万元奖励。',
    '种植中药材100亩以上，每亩补贴200元。',
    '年出口额达300万美元、500万美元以上，分别奖励3万元、5万元。',
    '对吸纳就业50人以上且缴纳社会保险的养老机构，给予“一事一议”奖励。',
    '对投资1亿元以上的旅游项目，按投资额的2%给予补助。',
  ])('are no indicators: %s', (text) => {
    expect(factsOf(text).indicators).toEqual([]);
  });

  it.each([
    ['到2020年建成养老机构20家，每家给予10万元补助。', 20],
    ['建成医院10家，对床位300张以上的，每家给予50万元奖励。', 10],
  ])('do not hide what a plan wants: %s', (text, value) => {
    expect(factsOf(text).indicators.map((indicator) => indicator.value)).toEqual([value]);
  });
});

describe('amounts of support', () => {
  it.each([
    ['每人每年补助1500元', '每人每年'],
    ['对每家企业给予50万元奖励', '每家企业'],
    ['单个项目补助最高不超过30万元', '每项目'],
    ['每亩补贴300元', '每亩'],
    ['烘干作业每100公斤补贴10元', '每100公斤'],
    ['对每艘渔船补助2万元', '每艘'],
    ['每招用1人给予3000元补贴', '每人'],
    ['每家企业每个项目给予0.8万元补助', '每家企业每项目'],
    ['单品种最高奖励300万元', '每品种'],
    ['每个项目三年奖励累计不超过300万元', '每项目'],
    ['第二年奖励3万元', '第二年'],
    ['按第一年销售额的5%给予补助', null],
    ['对基地给予10万元奖励', null],
    ['给予用人单位5万元奖励', null],
  ])('are for whom and how often the statement says: %s', (text, per) => {
    expect(first(text)?.per).toBe(per);
  });

  it('of a list are each for whom it says', () => {
    expect(findSupport('给予每人次500元、每架次3000元补贴。').map(({ per }) => per)).toEqual([
      '每人次',
      '每架次',
    ]);
  });

  it('are for the same as the amount before them, limits are not', () => {
    expect(
      findSupport('每人每年发放2万元津贴，一次性安家补助10万元，最高不超过30万元。').map(({ per }) => per),
    ).toEqual(['每人每年', '每人', null]);
  });

  it.each([
    ['给予最高200万元奖励', 'max'],
    ['给予不超过200万元的奖励', 'max'],
    ['给予最低20万元资助', 'min'],
    ['给予不低于工资标准50%的补贴', 'min'],
    ['给予200万元奖励', null],
  ])('may be a limit: %s', (text, limit) => {
    expect(first(text)?.limit).toBe(limit);
  });

  it('of a list share the limit', () => {
    expect(findSupport('分别给予不超过100万元、50万元的奖励').map(({ limit }) => limit)).toEqual([
      'max',
      'max',
    ]);
  });

  it.each([
    ['按设备投资额的20%给予补助', '设备投资额'],
    ['市财政按照其实际支付租金的50%给予补贴', '实际支付租金'],
    ['给予其地方贡献50%的奖励', '地方贡献'],
    ['给予贷款贴息50%', null],
  ])('that are rates are of something: %s', (text, base) => {
    expect(first(text)?.base).toBe(base);
  });

  it('may be a proportion', () => {
    expect(findSupport('对入选者按1:1给予配套资助。')).toMatchObject([
      { value: 1, value2: 1, unit: '1:1', instrument: '配套' },
    ]);
  });

  it('may be given once', () => {
    expect(first('给予一次性奖励10万元')?.once).toBe(true);
    expect(first('每年给予奖励10万元')?.once).toBe(false);
  });

  it('are where their places say, and read so again', () => {
    const text = '对新建学位每个给予5000元补助；对托育机构按每个托位1.2万元的标准给予补贴。';
    const found = findSupport(text);
    expect(found.map(({ number }) => text.slice(number.start, number.end))).toEqual(['5000元', '1.2万元']);
    expect(found.map(({ number }) => rereadProblem(text, number))).toEqual([null, null]);
  });

  it.each([
    '居民医保人均财政补助标准提高到700元。',
    '全年发放困难群众补助资金3.2亿元。',
    '完成投资20亿元，增长12%。',
    '对年营业收入5000万元以上的企业予以支持。',
    '新建配套管网300公里，总投资2亿元。',
    '安排专项资金5亿元用于学校建设。',
    '参保率达到95%，补贴发放及时。',
  ])('are not in %s', (text) => {
    expect(findSupport(text)).toEqual([]);
  });
});

describe('sections that give', () => {
  it('hold an amount in a clause of their own', () => {
    const clause = (section: string, text: string) => ({ section, kind: 'text', text });
    expect([
      ...givingSections([
        clause('s1', '建设基地。'),
        clause('s2', '每亩补贴120元。'),
        clause('s3', '增长12%。'),
      ]),
    ]).toEqual(['s2']);
  });
});

describe('facts of a clause that gives', () => {
  it('has its amounts as support and not as indicators', () => {
    const { support, indicators } = factsOf('对种粮大户每亩补贴120元，粮食播种面积达到300万亩。');
    expect(support).toMatchObject([{ value: 120, unit: '元', quote: '对种粮大户每亩补贴120元' }]);
    expect(indicators.map(({ value }) => value)).toEqual([300]);
  });

  it('gives offsets in code points', () => {
    const { support } = factsOf('𠮷镇每户补助800元。');
    expect(support).toMatchObject([{ start: 0, valueStart: 6, valueEnd: 10 }]);
  });

  it('has none where it reviews what was paid', () => {
    expect(factsOf('对种粮大户每亩补贴120元。', 'context').support).toEqual([]);
  });
});
