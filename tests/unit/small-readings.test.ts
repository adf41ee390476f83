/** Small readings of a few characters: dates, remarks beside a value, words over the end of a line. */
import { describe, expect, it } from 'vitest';
import {
  changeIn,
  remarkName,
  remarkValues,
  toldIn,
  totalOf,
} from '../../src/pipeline/extract/tables/remarks.ts';
import { joinText } from '../../src/pipeline/readers/pdf/paragraphs.ts';
import {
  compactDate,
  dayOfOccasion,
  isHistory,
  isOccasion,
  isoDate,
  isoMonth,
  isPostingDate,
  lastDayActed,
  withoutTime,
} from '../../src/pipeline/text/dates.ts';
import { recognisable } from '../../src/pipeline/text/recognisable.ts';

describe('a date', () => {
  it.each<[printed: string, iso: string | null]>([
    ['2022年2月14日', '2022-02-14'],
    ['（2017-02-10）', '2017-02-10'],
    ['2017.2.1', '2017-02-01'],
    ['2017/12/31', '2017-12-31'],
    ['２０３１年１月９日', '2031-01-09'],
    ['2031 年 10 月 19 日', '2031-10-19'],
    ['二〇〇四年四月二十七日', '2004-04-27'],
    ['二○三一年十二月三十一日', '2031-12-31'],
    ['二0二一年十月十日', '2021-10-10'],
    ['中華民國109年12月30日', '2020-12-30'],
    ['中华民国九十五年三月一日修正', '2006-03-01'],
    ['民国一百年十月十日', '2011-10-10'],
    ['2031年2月29日', null],
    ['2032年2月29日', '2032-02-29'],
    ['2031年13月1日', null],
    ['2031年0月1日', null],
    ['2031年4月31日', null],
    ['2031年4月', null],
    ['2031年4月3日起', null],
    ['于2031年4月3日', null],
    ['31年4月3日', null],
    [`2031年4月${' '.repeat(60)}3日`, null],
  ])('%s is %s', (printed, iso) => expect(isoDate(printed)).toBe(iso));

  it.each<[printed: string, iso: string | null]>([
    ['20241113', '2024-11-13'],
    [' 20241113 ', '2024-11-13'],
    ['20241131', null],
    ['2024111', null],
    ['202411133', null],
  ])('of eight digits %s is %s', (printed, iso) => expect(compactDate(printed)).toBe(iso));

  it.each<[printed: string, iso: string | null]>([
    ['2021年9月', '2021-09'],
    ['二〇二一年十二月', '2021-12'],
    ['（2021 年 1 月）', '2021-01'],
    ['中華民國110年9月', '2021-09'],
    ['2021年13月', null],
    ['2021年9月1日', null],
    ['2021年', null],
  ])('without a day %s is %s', (printed, iso) => expect(isoMonth(printed)).toBe(iso));

  it.each<[printed: string, day: string]>([
    ['2021-12-10 09:32', '2021-12-10'],
    ['2021-12-10 09：32:07', '2021-12-10'],
    ['2021-12-10', '2021-12-10'],
    ['比例为3:2', '比例为3:2'],
  ])('of %s without its time is %s', (printed, day) => expect(withoutTime(printed)).toBe(day));

  it.each<[printed: string, isPosted: boolean]>([
    ['2017-02-10', true],
    ['2017-02-10 09:32', true],
    ['2017年2月10日 09:32', true],
    ['2017年2月10日', false],
    ['2017-02-30', false],
  ])('%s is that of a posting: %s', (printed, isPosted) => expect(isPostingDate(printed)).toBe(isPosted));
});

describe('an occasion', () => {
  it.each<[line: string, day: string | null]>([
    ['——2023年1月10日在甲市第十六届人民代表大会第二次会议上', '2023-01-10'],
    ['（2021年2月26日甲市第十五届人民代表大会第六次会议批准）', '2021-02-26'],
    ['二〇三一年一月八日在甲县第三届人民代表大会第一次会议上', '2031-01-08'],
    ['（2021年2月26日甲市第一次会议通过，2022年3月1日修正）', null],
    ['2021年甲市人民代表大会第六次会议通过', null],
    ['2023年1月10日，甲市召开会议', null],
  ])('%s is on %s', (line, day) => expect(dayOfOccasion(line)).toBe(day));

  it('needs no day, and is no sentence', () => {
    expect(isOccasion('（2021年甲市第十五届人民代表大会第六次会议批准）')).toBe(true);
    expect(isOccasion('2021年，甲市第十五届人民代表大会第六次会议批准')).toBe(false);
    expect(isOccasion('2021年通过')).toBe(false);
  });
});

describe('the history of a document', () => {
  const HISTORY = '（2011年12月15日甲市人民政府令第61号公布，根据2019年11月14日甲市人民政府令第168号修订）';
  it.each<[line: string, last: string | null]>([
    [HISTORY, '2019-11-14'],
    ['（2011年12月15日甲市人民政府令第61号公布）', '2011-12-15'],
    ['2011年12月15日甲市人民政府令第61号公布，2019年11月14日公布废止', '2011-12-15'],
  ])('%s ends on %s', (line, last) => {
    expect(isHistory(line)).toBe(true);
    expect(lastDayActed(line)).toBe(last);
  });
  it.each([
    '2011年12月15日，甲市召开会议',
    '2011年12月15日起施行，由甲局公布',
    `${HISTORY}。`,
    `根据2019年11月14日甲市人民政府令第168号修订`,
    HISTORY.repeat(40),
  ])('is not %s', (line) => expect(isHistory(line)).toBe(false));
});

describe('a remark beside a value', () => {
  const values = (remark: string, unit = '家') =>
    remarkValues(remark, unit).map(({ value, unit: own, words }) => [value, own, words]);
  it.each<[remark: string, found: (string | number)[][]]>([
    ['五年累计新增 127家', [[127, '家', '五年累计新增 ']]],
    ['比2030年增 46%', [[46, '%', '比2030年增 ']]],
    ['每年新建，累计13', [[13, '家', '']]],
    ['略', []],
  ])('%s', (remark, found) => expect(values(remark)).toEqual(found));

  it.each<[remark: string, total: number]>([
    ['累计13', 13],
    ['五年累计 120家', 120],
    ['累计', Number.NaN],
    ['累计新增127家', Number.NaN],
    ['新增13', Number.NaN],
  ])('%s comes to %s in all', (remark, total) => expect(totalOf(remark)).toBe(total));

  it.each<[name: string, remark: string, said: string]>([
    ['冷库', '五年累计新增 127家', '新增冷库'],
    ['冷库', '净增 127家', '净增冷库'],
    ['新增冷库', '累计新增 127家', '新增冷库'],
    ['冷库', '现有 127家', '冷库'],
    ['冷库容量', '比2030年增 46%', '冷库容量比2030年增长 '],
  ])('of %s, %s, is called %s', (name, remark, said) => {
    const [value] = remarkValues(remark, '家');
    expect(value && remarkName(name, value).trimEnd()).toBe(said.trimEnd());
  });

  it.each<[cell: string, change: [number, string] | null]>([
    ['较“十二五”下降30%以上', [30, '较“十二五”下降']],
    ['增长8%', [8, '增长']],
    ['8%', null],
    ['下降30%，2030年下降40%', null],
    ['下降30%左右的企业', null],
    ['比2030年下降30%', null],
  ])('%s tells the change %j', (cell, change) => {
    const found = changeIn(cell);
    expect(found && [found.value, found.words]).toEqual(change);
  });

  it.each<[cell: string, told: [string, boolean, number | null, number | null] | null]>([
    ['“十四五”年均增长4.5', ['年均增长', true, 2025, 4.5]],
    ['2021—2024年累计降低8.2', ['累计降低', false, 2024, 8.2]],
    ['2030年增长率：6', ['增长', false, 2030, 6]],
    ['下降8', ['下降', false, null, 8]],
    ['8', null],
    ['稳步增长', null],
  ])('%s tells %j', (cell, told) => {
    const found = toldIn(cell);
    expect(found && [found.words, found.annual, found.year, found.cell.value]).toEqual(told);
  });
});

describe('words over the end of a line', () => {
  it.each<[above: string, below: string, joined: string]>([
    ['加快建设', '供水管网', '加快建设供水管网'],
    ['the public', 'water supply', 'the public water supply'],
    ['建设 data', 'centre 项目', '建设 data centre 项目'],
    ['建设data', '中心', '建设data中心'],
    ['well-', 'known', 'well-known'],
    ['and/', 'or', 'and/or'],
    ['总投资12', '00万元', '总投资1200万元'],
    ['version 2', 'beta', 'version 2 beta'],
    ['the supply', ', and', 'the supply, and'],
    ['the supply (', 'public)', 'the supply (public)'],
    ['见 https://example.org/a', 'bc', '见 https://example.org/abc'],
    ['见 www.example.org/a', 'bc', '见 www.example.org/abc'],
    ['达到3.', '5个', '达到3.5个'],
  ])('%s + %s', (above, below, joined) => expect(joinText(above, below)).toBe(joined));
});

describe('the form in which words are recognised', () => {
  const TEXTS = [
    '發展規劃',
    '（２０３１年）',
    '計畫與圖畫',
    '供水\u200b管网',
    '⻛险',
    'ＡＢＣ１２３',
    '甲乙丙',
    '',
    '𠀀發',
  ];
  it.each<[text: string, form: string]>([
    ['發展規劃', '发展规划'],
    ['２０３１年ＡＢ', '2031年AB'],
    ['供水\u200b管网', '供水 管网'],
    ['甲乙丙', '甲乙丙'],
    // Radicals that PDF files print for characters: of the Kangxi block, and of its supplement.
    ['⼀级⽔⼟保持', '一级水土保持'],
    ['⻚码、⻓江、⻔户、⺟亲、⻝品、⻛险、⻋辆', '页码、长江、门户、母亲、食品、风险、车辆'],
    ['發展計畫與國際圖畫', '发展计划与国际图划'],
  ])('%s is %s', (text, form) => expect(recognisable(text)).toBe(form));

  it('is as long, that of its parts, and its own', () => {
    for (const text of TEXTS) {
      const form = recognisable(text);
      expect(form).toHaveLength(text.length);
      expect(recognisable(form)).toBe(form);
      for (const other of TEXTS) expect(recognisable(text + other)).toBe(form + recognisable(other));
    }
  });
});
