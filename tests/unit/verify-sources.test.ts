/** Where a report says that its words come from: names, places, brackets, notes and source lines. */
import { describe, expect, it } from 'vitest';
import { PlanNames } from '../../src/verify/mentions.ts';
import { textReport } from '../../src/verify/report.ts';
import { verifyReport } from '../../src/verify/verify.ts';
import { CHECKED, SPORT, WATER } from '../support/checked-plans.ts';

const WORDS = '坚持节水优先，全面推行河湖长制';
const rule = (text: string) =>
  verifyReport(textReport(text), CHECKED).find(({ kind }) => kind === 'quotation')?.rule;

describe('the document that words are taken from', () => {
  it.each([
    '提出',
    '指出：',
    '强调，',
    '要求,',
    '规定',
    '明确',
    '部署',
    '写道：',
    '载明',
    '写明',
    '表示',
    '认为',
    '称',
    '说',
    '所说的',
    '所述',
    '提到',
    '对此',
    '中提出要',
    '里指出',
    '内规定',
    '就曾提出',
    '也指出',
    '还强调',
    '已明确规定',
    '又提出',
    '并进一步明确',
    '对此规定',
    '第三章规定',
    '第二条指出：',
    '第五节具体规定',
    '第一篇',
    '（试行）规定',
    '(2024)提出',
    '（以下简称《条例》）提出',
    '（2021年修订）（以下简称《条例》）规定：',
    `（${'字'.repeat(40)}）规定`,
    '提出要',
    '就曾指出的',
    '第十二章提出',
    '：',
    '',
  ])('before %j is one outside the corpus', (between) =>
    expect(rule(`《江东省林业条例》${between}“采伐迹地应当在次年完成更新造林”`)).toBe('outside'),
  );

  it.each([
    `（${'字'.repeat(41)}）规定`,
    '第，章规定',
    '第一二三四五六七章规定',
    '提出提出',
    '印发之后，各地提出',
    '的部署要求我们',
    '，专家指出',
    '。会上指出',
  ])('before %j is none', (between) =>
    expect(rule(`《江东省林业条例》${between}：“采伐迹地应当在次年完成更新造林”`)).toBe('nowhere'),
  );

  it.each(['「」', '『』', '""'])('may have other marks around its words: %s', ([open = '', close = '']) =>
    expect(rule(`《江东省林业条例》规定，${open}采伐迹地应当在次年完成更新造林${close}`)).toBe('outside'),
  );

  it('is none in a short form', () =>
    expect(rule('《条例》规定：“采伐迹地应当在次年完成更新造林”')).toBe('nowhere'));
});

describe('the place that is named', () => {
  it.each([
    [`《${WATER}》一、提出“${WORDS}”`, 'same-words'],
    [`《${WATER}》二、提出“${WORDS}”`, 'other-place'],
    [`《${WATER}》在全文的第二章提出“${WORDS}”`, 'other-place'],
    [`《${WATER}》提出，二、“${WORDS}”`, 'same-words'],
    [`“${WORDS}”（《${WATER}》，第二章）`, 'other-place'],
    [`“${WORDS}”。(《${WATER}》，第二章)`, 'other-place'],
    [`“${WORDS}”，（《${WATER}》（2021年），第二章）`, 'other-place'],
    [`“${WORDS}”一语见（《${WATER}》，第二章）`, 'same-words'],
    [`“${WORDS}”（第二章）`, 'other-place'],
    [`《${WATER}》提出“${WORDS}”（第二章）`, 'other-place'],
    // What stands behind the words goes before what stands before them.
    [`《${SPORT}》第二章提出“${WORDS}”（《${WATER}》）`, 'same-words'],
    [`《${SPORT}》提出“${WORDS}”（《${WATER}》，一、）`, 'same-words'],
    [`《${SPORT}》提出\n“${WORDS}”`, 'same-words'],
    [`《${SPORT}》已经印发。会议提出“${WORDS}”`, 'same-words'],
    [`《${SPORT}》已经印发，会议提出“${WORDS}”`, 'other-plan'],
    [`《${SPORT}》${'，各地逐户登记造册'.repeat(13)}提出“${WORDS}”`, 'other-plan'],
    [`《${SPORT}》${'，各地逐户登记造册'.repeat(14)}，提出“${WORDS}”`, 'same-words'],
    [`青岚区体育事业“十四五”规划提出“${WORDS}”`, 'other-plan'],
  ])('%s: %s', (text, expected) => expect(rule(text)).toBe(expected));

  it.each([
    [`“${WORDS}”见/plans/water/#s1-p2`, 'same-words'],
    [`“${WORDS}”（/plans/water/#s2）`, 'other-address'],
    [`“${WORDS}”（/plans/water/）`, 'same-words'],
    [`“${WORDS}”（/plans/sport/）`, 'other-address'],
    [`“${WORDS}”（/plans/water/#s1-p2-r3）`, 'same-words'],
    [`“${WORDS}”${'，各地逐户登记造册'.repeat(9)}/plans/sport/`, 'same-words'],
    [`“${WORDS}”${'，各地逐户登记造册'.repeat(8)}/plans/sport/`, 'other-address'],
    [`“${WORDS}”和“扩大公共体育场地供给”（/plans/sport/）`, 'same-words'],
  ])('an address: %s: %s', (text, expected) => expect(rule(text)).toBe(expected));
});

describe('a plan by its names', () => {
  const names = () => new PlanNames(CHECKED);
  it.each<[title: string, plan: number | null]>([
    [WATER, 0],
    [SPORT, 1],
    ['云泽市水利发展十四五规划', 0],
    ['水利发展“十四五”规划', 0],
    ['体育事业“十四五”规划（2021—2025年）', 1],
    [`${SPORT}（2021—2025）`, 1],
    // Both end so; the last is shorter than six units.
    ['“十四五”规划', null],
    ['五规划', null],
    ['江东省林业条例', null],
  ])('%s', (title, plan) => expect(names().ofTitle(title)).toBe(plan));

  it.each([
    `《${WATER}》（以下简称《规划》）`,
    `《${WATER}》 (下文简称“规划”)`,
    `《${WATER}》（简称：《规划》）`,
    `《${WATER}》（云政〔2021〕3号，以下称为“规划”）`,
    `《${WATER}》（以下简称"规划"）`,
  ])('learns a short form: %s', (text) => {
    const own = names();
    expect(own.isIntroduced('规划')).toBe(false);
    own.in(text);
    expect(own.isIntroduced('规划')).toBe(true);
    expect(own.ofTitle('规划')).toBe(0);
  });

  it('finds each name once, in order', () => {
    const text = `${SPORT}和《${WATER}》，再看${SPORT}`;
    expect(
      names()
        .in(text)
        .map(({ start, end, plan }) => [text.slice(start, end), plan]),
    ).toEqual([
      [SPORT, 1],
      [`《${WATER}》`, 0],
      [SPORT, 1],
    ]);
  });
});
