import { describe, expect, it } from 'vitest';
import { genreOfTitle, periodOfTitle } from '../../src/plan/front.ts';
import { codePointLength, countBelow, surrogatePairs } from '../../src/text/code-points.ts';
import { locus } from '../../src/text/locus.ts';
import { chineseNumeralValue, ordinalValue } from '../../src/text/numerals.ts';
import { searchFormWithOrigin } from '../../src/text/search-form.ts';
import { endsParagraph } from '../../src/text/sentences.ts';

describe('numerals', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['二〇二〇', 2020],
    ['三千五百', 3500],
    ['', null],
    ['甲', null],
  ])('%s is %s', (numeral, value) => {
    expect(chineseNumeralValue(numeral)).toBe(value);
  });

  it('a heading is not numbered by digits without units', () => {
    expect(ordinalValue('一一五')).toBeNull();
    expect(ordinalValue('十五')).toBe(15);
  });
});

describe('the end of a paragraph', () => {
  it.each([
    '加快发展。',
    '提出如下意见：',
    '包括：',
    '完成任务；',
    '他说“好。”',
    '关键词……',
    '重点发展。（市科委等部门按职责分工负责）',
  ])('can be %s', (text) => {
    expect(endsParagraph(text)).toBe(true);
  });

  it.each(['围绕我市支', '天津市市场监管委、', '推动北斗导航（GPS）', '培育创新型产业，'])(
    'cannot be %s',
    (text) => {
      expect(endsParagraph(text)).toBe(false);
    },
  );
});

describe('positions', () => {
  it('a character outside the BMP is one code point', () => {
    expect(codePointLength('𠮷a')).toBe(2);
    expect(surrogatePairs('a𠮷b👍')).toEqual([2, 5]);
    expect([0, 1, 3, 4].map((offset) => countBelow([2, 5], offset))).toEqual([0, 0, 1, 1]);
  });

  it('the search form knows where each of its units comes from', () => {
    const { form, origin } = searchFormWithOrigin('Ａ㎡x');
    expect(form).toBe('am2x');
    expect(origin).toEqual([0, 1, 1, 2, 3]);
  });
});

describe('what a title says of its plan', () => {
  it.each([
    ['天津市科技创新“十三五”规划', [2016, 2020], '规划'],
    ['甲省国民经济和社会发展第十四个五年规划和2035年远景目标纲要', [2021, 2025], '纲要'],
    ['乙市科技创新三年行动计划（2020—2022年）', [2020, 2022], '行动计划'],
    ['丙市“高校科技创新工程”实施意见', null, '实施意见'],
    ['丁区', null, null],
  ])('%s', (title, period, genre) => {
    expect([periodOfTitle(title), genreOfTitle(title)]).toEqual([period, genre]);
  });
});

describe('the printed locus', () => {
  it('joins the marks and names unnumbered sections by their title', () => {
    const path = [
      { form: 'chapter', number: '三、', title: '重点领域' },
      { form: 'part', number: '（一）', title: '新一代信息技术领域' },
      { form: 'dash', number: '——', title: '集成电路' },
    ];
    expect(locus(path)).toBe('三、（一）「集成电路」');
  });
});
