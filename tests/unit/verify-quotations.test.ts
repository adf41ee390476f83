/** Which words of a report are a quotation: its marks, what stands around it, and what it is the name of. */
import { describe, expect, it } from 'vitest';
import { isQuotation, quotationsIn } from '../../src/verify/quotations.ts';
import { textReport } from '../../src/verify/report.ts';

const block = (text: string, quote = false) => {
  const [first] = textReport(text).blocks;
  if (!first) throw new Error('no block');
  return { ...first, quote };
};
const found = (text: string, quote = false) =>
  quotationsIn(block(text, quote)).map(({ start, end, form }) => [text.slice(start, end), form]);

describe('quotations of a block', () => {
  it.each<[text: string, ...found: [words: string, form: string][]]>([
    ['甲“修建步道”乙「整修泵站」丙', ['修建步道', 'closed'], ['整修泵站', 'closed']],
    ['『修建步道』', ['修建步道', 'closed']],
    ['甲"修建步道"乙"整修泵站"', ['修建步道', 'closed'], ['整修泵站', 'closed']],
    // A straight mark does not reach beyond its line, and is of the quotation around it.
    ['甲"修建\n步道"乙'],
    ['“修建"健身"步道”', ['修建"健身"步道', 'closed']],
    // The mark inside is of the words; so is one of the other kind.
    ['“修建“健身”步道”', ['修建“健身”步道', 'closed']],
    ['“修建『健身』步道”', ['修建『健身』步道', 'closed']],
    // A mark that nothing closes reaches to the end of its line; a lone closing mark opens nothing.
    ['甲“修建步道\n整修泵站', ['修建步道', 'open']],
    ['甲“修建步道', ['修建步道', 'open']],
    ['甲”修建步道“整修泵站”', ['整修泵站', 'closed']],
    ['甲”修建步道'],
    // A quotation over several paragraphs begins each with the mark and closes the last.
    ['“修建步道。\n“整修泵站。”', ['修建步道。', 'open'], ['整修泵站。', 'closed']],
    // One that nothing closes hides none of those that follow.
    [
      '见「未完\n甲说“修建步道”。\n乙说“整修泵站”。',
      ['未完', 'open'],
      ['修建步道', 'closed'],
      ['整修泵站', 'closed'],
    ],
    // Those of a title are of the title.
    ['《河湖“十五五”整治规划》要求“修建步道”', ['修建步道', 'closed']],
  ])('%j', (text, ...expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['修建步道。', '修建步道。'],
    ['  修建步道。  ', '修建步道。'],
    ['“修建步道。”', '修建步道。'],
    [' 「修建步道。」 ', '修建步道。'],
    ['"修建步道。"', '修建步道。'],
    // Two quotations in one block: the outer marks are not a pair.
    ['“修建”和“步道”', '“修建”和“步道”'],
    ['“修建步道。', '“修建步道。'],
    ['修建步道。”', '修建步道。”'],
    ['修建步道。\n——《河湖规划》', '修建步道。'],
    ['修建步道。\n  —某局', '修建步道。'],
    ['修建步道。\n--某局', '修建步道。'],
    ['修建步道。\n－某局', '修建步道。'],
    ['修建——步道。', '修建——步道。'],
  ])('set apart: %j', (text, expected) => expect(found(text, true)).toEqual([[expected, 'block']]));
});

describe('somebody’s words, or a name or phrase of the report', () => {
  const SEVEN = '沿河修建步道网';
  const EIGHT = '沿河修建健身步道';
  const NINETEEN = '沿河修建健身步道并在两岸补种本地乔木树';
  const TWENTY = '沿河修建健身步道并在两岸补种本地乔木林带';
  const SLOGAN = '强产业，兴文旅，美乡村，惠民生，促改革，保平安，聚人才';
  const THIRTY_NINE = '沿河修建步道，两岸补种树木，雨季之前清淤，旱季之前蓄水，按月公布水质，逐年评估成效';

  it('has at least eight units, more where nothing introduces it', () => {
    expect([SEVEN, EIGHT, NINETEEN, TWENTY].map(({ length }) => length)).toEqual([7, 8, 19, 20]);
    expect(isQuotation(SEVEN, { before: '提出' }, true)).toBe('no');
    expect(isQuotation(EIGHT, { before: '提出' }, false)).toBe('yes');
    expect(isQuotation(EIGHT, {}, true)).toBe('yes');
    expect(isQuotation(EIGHT, {}, false)).toBe('maybe');
    expect(isQuotation(NINETEEN, {}, false)).toBe('maybe');
    expect(isQuotation(TWENTY, {}, false)).toBe('yes');
  });

  it('is a slogan where its parts are short, up to forty units without a full stop', () => {
    expect(isQuotation(SLOGAN, {}, false)).toBe('maybe');
    expect(isQuotation(`${SLOGAN}。`, {}, false)).toBe('yes');
    expect(isQuotation(SLOGAN.replaceAll('，', '、'), {}, false)).toBe('maybe');
    expect(isQuotation(SLOGAN.replaceAll('，', '；'), {}, false)).toBe('maybe');
    expect(isQuotation(SLOGAN.replaceAll('，', ','), {}, false)).toBe('maybe');
    expect(isQuotation(SLOGAN.replaceAll('，', ''), {}, false)).toBe('yes');
    expect(isQuotation(THIRTY_NINE, {}, false)).toBe('maybe');
    expect(isQuotation(`${THIRTY_NINE}，逐户登记造册存档`, {}, false)).toBe('yes');
  });

  it.each([
    '局里说：',
    '会议提出',
    '会议指出，',
    '文件强调了',
    '规划要求,',
    '条例规定：',
    '方案明确要',
    '市里部署过',
    '文中写道',
    '附件载明',
    '表中写明',
    '专家认为“',
    '正如所说',
    '文中所述',
    '他说',
    '报告称 ',
    '纪要提出「',
    '纪要提出『',
    '纪要提出"',
  ])('%j introduces words', (before) => expect(isQuotation(EIGHT, { before }, false)).toBe('yes'));

  it.each(['的', '提出修建', '说明', ''])('%j introduces none', (before) =>
    expect(isQuotation(EIGHT, { before }, false)).toBe('maybe'),
  );

  it.each([
    '”行动',
    '」工程',
    '』计划',
    '"倡议',
    '理念',
    '”战略',
    '”系列活动',
    '”专列活动',
    '”专项',
    '”专项行动',
    '”重大工程',
    '”模式',
    '”机制',
    '”品牌',
    '”口号',
    '”项目',
    '”主题',
  ])('before %j it is a name', (after) => {
    expect(isQuotation(EIGHT, { before: '提出', after }, false)).toBe('maybe');
    expect(isQuotation(EIGHT, { before: '提出', after }, true)).toBe('yes');
    expect(isQuotation(TWENTY, { before: '提出', after }, false)).toBe('yes');
    // A name has no clauses.
    for (const mark of '，。；')
      expect(isQuotation(`沿河修建${mark}健身步道`, { before: '提出', after }, false)).toBe('yes');
  });

  it('is no name before other words', () =>
    expect(isQuotation(EIGHT, { before: '提出', after: '”的行动' }, false)).toBe('yes'));
});
