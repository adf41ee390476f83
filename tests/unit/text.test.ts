import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asTyped } from '../../src/pipeline/text/as-typed.ts';
import { codePointLength, countBelow, surrogatePairs } from '../../src/pipeline/text/code-points.ts';
import { periodOfTitle } from '../../src/pipeline/text/five-year-plans.ts';
import { firstWhere } from '../../src/pipeline/text/halving.ts';
import { locus } from '../../src/pipeline/text/locus.ts';
import { chineseNumberValue, chineseNumeralValue, ordinalValue } from '../../src/pipeline/text/numerals.ts';
import { genreOfTitle } from '../../src/pipeline/text/official-documents.ts';
import { colourBeside, FORMS, HUES, hueAndForm, planColour } from '../../src/pipeline/text/plan-colour.ts';
import { isResponsibility } from '../../src/pipeline/text/responsibility.ts';
import { searchFormWithOrigin } from '../../src/pipeline/text/search-form.ts';
import { endsParagraph } from '../../src/pipeline/text/sentences.ts';
import { parseText } from '../support/parse-text.ts';

it.each(['2.5+1', '(一)?', 'a|b^c$', '[甲]{2}\\d/*-', '甲 乙'])(
  '%s in a pattern stands for itself alone',
  (text) => {
    expect([...`甲${text}乙25一b`.matchAll(new RegExp(asTyped(text), 'gu'))].join()).toBe(text);
  },
);

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

  it.each([
    ['三百', 300],
    ['十二', 12],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两千', 2000],
    ['一万二千', 12_000],
    ['一万零五百', 10_500],
    ['一千二百万', 12_000_000],
    ['三亿五千万', 350_000_000],
    ['一万四千亿', 1.4e12],
    ['两万亿', 2e12],
    ['一百二', null],
    ['一万五', null],
    ['三四十', null],
    ['二〇二五', null],
    ['万', null],
    ['', null],
  ])('of things are read with 万 and 亿, where only one reading is possible: %s', (words, value) => {
    expect(chineseNumberValue(words)).toBe(value);
  });

  it('a heading is not numbered by digits without units', () => {
    expect(ordinalValue('一一五')).toBeNull();
    expect(ordinalValue('十五')).toBe(15);
  });
});

describe('a line of responsibility', () => {
  it.each([
    '责任单位：市商务局',
    '牵头处室：高新处',
    '牵 头 单 位：市教育局',
    '配合处室：规划处',
    '市级责任部门：市水利局',
    '主要责任单位:市文旅局',
    '牵头及配合单位：市卫健委、市医保局',
    '实施主体：各县区',
    '责任人：张某某',
    '分管领导：李某某',
    '完成时限：2024年12月',
    '计划完成时间：6月底',
    '时间节点：长期坚持',
    '【牵头单位】市体育局',
    '（完成时限：2024年底）',
    '（市商务局牵头，各区配合）',
  ])('is %s', (text) => {
    expect(isResponsibility(text)).toBe(true);
  });

  it.each([
    '明确责任单位：各部门要各司其职',
    '责任单位、牵头单位要加强协调。',
    '责任：压实主体责任，形成合力。',
    '支持：对符合条件的给予补助。',
    '报名时间：2024年6月',
    '完成：新建学校3所。',
    '实施范围：全市',
    '（以下简称办法）',
  ])('is not %s', (text) => {
    expect(isResponsibility(text)).toBe(false);
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
    ['戊区关于支持科技企业发展的若干措施', null, '若干措施'],
    ['癸市规划纲要(草案)', null, '规划纲要'],
    ['戊市“十一五”规划纲要', [2006, 2010], '规划纲要'],
    ['己市第十一个五年规划', [2006, 2010], '规划'],
    ['己市第十个五年计划', [2001, 2005], '计划'],
    ['庚市第十五个五年规划（征求意见稿）', [2026, 2030], '规划'],
    ['辛市科技发展规划2021～2025年', [2021, 2025], null],
    ['“十二五”规划', [2011, 2015], '规划'],
    ['“十六五”规划', [2031, 2035], '规划'],
  ])('%s', (title, period, genre) => {
    expect([periodOfTitle(title), genreOfTitle(title)]).toEqual([period, genre]);
  });

  it.each('指导意见 实施方案 行动方案 工作报告 意见 方案 办法 条例 规定 报告 通知 决定'.split(' '))(
    'its kind, %s, before a bracket at the end',
    (kind) => {
      expect(genreOfTitle(`壬市科技创新${kind}（试行）`)).toBe(kind);
    },
  );
});

describe('the front matter', () => {
  it.each(['人民政府', '政府办公厅', '政府办公室', '管理委员会', '管委会', '教育厅', '科技局', '党委'])(
    'names an issuer that ends in %s, before 关于 or on a line of its own',
    (ending) => {
      const issuer = `甲市${ending}`;
      expect(parseText(`${issuer}关于印发甲市规划的通知\n甲市规划\n一、总则\n略。\n`).printed.issuer).toBe(
        issuer,
      );
      expect(parseText(`甲市规划\n${issuer}\n一、总则\n略。\n`).printed.issuer).toBe(issuer);
    },
  );

  it.each(['甲市科技创新规划(草案)', '甲市科技创新规划（征求意见稿）'])('has the title %s', (title) => {
    expect(parseText(`${title}\n一、总则\n略。\n`).printed.title).toBe(title);
  });

  it.each([
    ['2021年3月5日', '2021-03-05', null],
    ['（2021年3月5日）', '2021-03-05', null],
    ['二〇二一年三月五日', '2021-03-05', null],
    ['2021-03-05', null, '2021-03-05'],
    ['2021.3.5', null, '2021-03-05'],
    ['（2021/03/05）', null, '2021-03-05'],
    ['发布日期：2021-03-05', null, '2021-03-05'],
    ['[2021年3月5日]', null, null],
    ['2021年13月5日', null, null],
  ])('reads %s as the date of the document or of its posting', (line, date, published) => {
    const { printed } = parseText(`甲市规划\n${line}\n一、总则\n略。\n`);
    expect([printed.date, printed.published]).toEqual([date, published]);
  });

  it.each([
    ['2021年9月', '2021-09'],
    ['２０２１年 9 月', '2021-09'],
    ['（2021年09月）', '2021-09'],
    ['二〇二一年九月', '2021-09'],
    ['二○二一年 十二月', '2021-12'],
  ])('takes %s for a date without a day', (line, month) => {
    const { printed, clauses } = parseText(`甲市规划\n甲市教育局\n${line}\n一、总则\n略。\n`);
    expect([printed.date, printed.month, clauses[2]?.role]).toEqual([null, month, 'date']);
  });

  it('has no month where a day is printed', () => {
    const { printed } = parseText('甲市规划\n2021年9月\n2021年10月8日\n一、总则\n略。\n');
    expect([printed.date, printed.month]).toEqual(['2021-10-08', null]);
  });

  it('has the month of its signature', () => {
    const { printed } = parseText('甲市规划\n一、总则\n略。\n甲市教育局\n2021年9月\n');
    expect([printed.issuer, printed.month]).toEqual(['甲市教育局', '2021-09']);
  });

  it.each(['2021年13月', '2021年9月起', '二〇二一年十三月'])('takes %s for no month', (line) => {
    expect(parseText(`甲市规划\n${line}\n一、总则\n略。\n`).clauses[1]?.role).not.toBe('date');
  });

  it.each(['甲政发〔2021〕7号', '甲政发[2021]7号', '甲政发（2021） 7 号', '甲市人民政府令〔2021〕第7号'])(
    'reads the number %s',
    (number) => {
      expect(parseText(`甲市规划\n${number}\n一、总则\n略。\n`).printed.number).toBe(number);
    },
  );
});

describe('the printed locus', () => {
  it('joins the marks and names unnumbered sections by their title', () => {
    const path = [
      { form: 'chapter', number: '三、', title: '重点领域' },
      { form: 'part', number: '（一）', title: '新一代信息技术领域' },
      { form: 'dash', number: '——', title: '集成电路' },
    ];
    expect(locus(path)).toBe('三、（一）“集成电路”');
  });
});

describe('the colours of plans', () => {
  const styles = readFileSync(new URL('../../src/shell/plan-colours.css', import.meta.url), 'utf8');
  const numbers = [...Array(HUES * FORMS).keys()].map(planColour);

  it('each have a hue and a form in the style sheet, and all are used before the first comes again', () => {
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(planColour(numbers.length)).toBe(planColour(0));
    for (const number of numbers)
      expect(styles.match(new RegExp(`\\.plan-${number}\\b`, 'g'))).toHaveLength(2);
  });

  it('are no two the same in hue and form', () => {
    const kinds = numbers.map((number) => JSON.stringify(hueAndForm(number)));
    expect(new Set(kinds).size).toBe(numbers.length);
  });

  it('differ in hue for two plans side by side', () => {
    for (const number of numbers)
      for (const other of numbers) {
        const beside = colourBeside(number, other);
        expect(hueAndForm(beside).hue).not.toBe(hueAndForm(other).hue);
        expect(hueAndForm(beside).form).toBe(hueAndForm(number).form);
        if (hueAndForm(number).hue !== hueAndForm(other).hue) expect(beside).toBe(number);
      }
  });
});

describe('halving', () => {
  it.each([
    [0, 10, 0, 0],
    [0, 10, 7, 7],
    [0, 10, 99, 10],
    [3, 3, 0, 3],
    [4, 3, 0, 4],
  ])('from %i to %i finds the first from %i on', (from, to, limit, first) => {
    expect(firstWhere(from, to, (at) => at >= limit)).toBe(first);
  });
});
