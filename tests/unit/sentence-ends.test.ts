/** Sentences that lines, pages and boxes break; what a page breaks in a table; titles in heavy brackets. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/pipeline/plan/parse.ts';
import { repeatedHeadRows, wholeRows } from '../../src/pipeline/plan/tables/file-pages.ts';
import type { Hints } from '../../src/pipeline/readers/document.ts';
import { stopsInSentence } from '../../src/pipeline/text/sentences.ts';
import { parseText } from '../support/parse-text.ts';

const outline = (text: string) =>
  parseText(text).sections.flatMap(({ form, depth, number, title }) =>
    form === 'front' ? [] : [`${depth} ${number ?? ''}${title}`],
  );
const omitted = (text: string) =>
  parseText(text).omissions.map(({ reason, text: words }) => `${reason} ${words}`);
const withHints = (lines: readonly [text: string, hints?: Hints][]) =>
  parsePlan({
    file: 'input.pdf',
    lines: lines.map(([text, hints], index) => ({ number: index + 1, text, ...(hints ? { hints } : {}) })),
  });
const LONG = '各县区建立工作台账，按季度公布进展情况，并向社会征求意见建议，有关结果纳入年度评价。';

describe('a text that stops in mid-sentence', () => {
  it.each(['完善服务体系，推动优质资源向基层', '建设站点。加强人员培训、', '推进融合，'])('%s', (text) => {
    expect(stopsInSentence(text)).toBe(true);
  });
  it.each([
    '完善服务体系。',
    '甲市人民政府办公室',
    '利用率保持在95%，回收率达到40%以上',
    '（牵头单位：甲局，乙局）',
  ])('is not %s', (text) => {
    expect(stopsInSentence(text)).toBe(false);
  });

  it('is one with a word that was a link on its own line, and the line below', () => {
    const text = `甲市报告\n一、回顾\n文化建设取得进展，群众性活动丰富多彩，城乡面貌明显改善。加强机关\n\n效能\n\n建设，坚持依法履职。服务能力稳步提高，窗口单位\n二、安排\n${LONG}\n`;
    expect(parseText(text).clauses[1]?.text).toContain('加强机关效能建设，坚持依法履职。');
  });

  it('is no title, and its end belongs to the section', () => {
    const text = `甲市方案\n一、任务\n（一）完善服务。拓展服务对象，推动优质资源向基层\n\n各类机构延伸。${LONG}\n（二）加强管理。${LONG}\n`;
    const { clauses, sections } = parseText(text);
    const titled = sections.find(({ title }) => title === '完善服务')?.id;
    expect(
      clauses
        .filter(({ section }) => section === titled)
        .map(({ text: words }) => words)
        .join(''),
    ).toContain('各类机构延伸。');
  });
});

describe('a page number', () => {
  const row = (value: number, page: number): [string, Hints][] => [
    [String(value), { page }],
    [
      `建设第${'甲乙丙丁戊己庚辛壬癸'.charAt(value % 10)}类社区服务站点并完善运行机制和人员配备标准体系${'等'.repeat(150)}`,
      { page },
    ],
  ];
  it('is no number of which one page has several', () => {
    const lines = Array.from({ length: 24 }, (_, index) => row(index + 1, 1 + Math.floor(index / 6))).flat();
    const plan = withHints([['甲市任务分工', { page: 1 }], ['一、分工', { page: 1 }], ...lines]);
    expect(plan.omissions.filter(({ reason }) => reason === 'page-number')).toEqual([]);
  });
});

describe('a chapter of a second document', () => {
  const chapter = (numeral: string, title: string) =>
    `第${numeral}章 ${title}\n（一）做法\n${LONG}${LONG}\n（二）要求\n${LONG}${LONG}\n`;
  it('is no running header where a part counted from one is below it', () => {
    const plan = chapter('一', '总体要求') + chapter('二', '任务') + chapter('三', '保障');
    const text = `甲市两项计划\n— 1 —\n${plan}— 2 —\n${plan}— 3 —\n${LONG}\n`;
    expect(omitted(text).filter((line) => line.startsWith('running-header'))).toEqual([]);
  });
});

describe('a table of contents', () => {
  it('may have its page numbers on lines of their own, and entries that the text words otherwise', () => {
    const list =
      `目录\n一、支持就业........1\n1. 发放岗位补贴\n2\n2. 发放培训补贴\n3\n二、支持创业........4\n1. 提供创业贷款\n5\n2. 建设孵化\n基地\n6\n`.replace(
        '目录\n',
        '',
      );
    const body = `一、支持就业\n1. 发放岗位补贴\n${LONG}\n2. 发放技能培训补贴\n${LONG}\n二、支持创业\n1. 提供创业贷款\n${LONG}\n2. 建设孵化基地\n${LONG}\n`;
    expect(outline(`甲市指引\n${list}${body}`)).toEqual([
      '1 一、支持就业',
      '2 1.发放岗位补贴',
      '2 2.发放技能培训补贴',
      '1 二、支持创业',
      '2 1.提供创业贷款',
      '2 2.建设孵化基地',
    ]);
  });
});

describe('a title in heavy brackets', () => {
  it('heads what is below it, and a list there is within', () => {
    const item = (number: number, name: string) =>
      `${number}．${name}\n【申报对象】\n本市注册的企业。\n【申报条件】\n1．依法经营，管理规范。\n2．信用良好，按期纳税。\n【政策依据】\n1．《甲市条例》第二条\n`;
    expect(outline(`甲市指南\n一、补贴\n${item(1, '岗位补贴')}${item(2, '培训补贴')}`)).toEqual([
      '1 一、补贴',
      ...[
        ['1．', '岗位补贴'],
        ['2．', '培训补贴'],
      ].flatMap(([number, name]) => [
        `2 ${number}${name}`,
        '3 【申报对象】',
        '3 【申报条件】',
        '4 1．',
        '4 2．',
        '3 【政策依据】',
        '4 1．《甲市条例》第二条',
      ]),
    ]);
  });

  it('behind the number of an article is its title', () => {
    const text =
      '甲市细则\n第一条 【目的】为规范用水，制定本细则。\n第二条 【范围】本细则适用于全市。\n第三条 施行日期另定。\n';
    expect(
      parseText(text)
        .sections.slice(1)
        .map(({ title }) => title),
    ).toEqual(['【目的】', '【范围】', '']);
  });

  it('that comes once is text', () => {
    expect(outline('甲市指南\n一、补贴\n【特别提示】\n请按时申报。\n二、流程\n略。\n')).toEqual([
      '1 一、补贴',
      '1 二、流程',
    ]);
  });
});

describe('a table over pages', () => {
  const cell = (text: string, line: number) => ({
    text,
    spans: [{ line, start: 0, end: text.length }],
    glues: [],
  });
  const row = (line: number, ...texts: string[]) => texts.map((text, at) => cell(text, line + at));
  const body = [
    row(1, '序号', '任务', '单位'),
    row(4, '1', '建设社区食堂，完善助餐', '甲局'),
    row(7, '序号', '任务', '单位'),
    row(10, '', '服务网络。', ''),
    row(13, '2', '培训护理人员。', '乙局'),
  ];
  it('has neither its repeated head as a row nor half rows', () => {
    const repeated = repeatedHeadRows(body, 1);
    expect([...repeated]).toEqual([2]);
    const texts = wholeRows(body, 1, repeated, []).map((cells) => cells.map(({ text }) => text));
    expect(texts).toEqual([
      ['1', '建设社区食堂，完善助餐服务网络。', '甲局'],
      ['2', '培训护理人员。', '乙局'],
    ]);
  });
  it('keeps a row of its own below the head', () => {
    const whole = [...body.slice(0, 3), row(10, '', '合计', '2项'), ...body.slice(4)];
    const ended = whole.map((cells, at) => (at === 1 ? row(4, '1', '建设社区食堂。', '甲局；') : cells));
    expect(wholeRows(ended, 1, repeatedHeadRows(ended, 1), [])).toHaveLength(3);
  });
});

describe('the box of a file', () => {
  const cellOf = (table: number, row: number): Hints => ({
    cell: { table, row, column: 0, rowSpan: 1, columnSpan: 1, header: false },
  });
  const depths = (lines: readonly [string, Hints?][]) =>
    withHints(lines).sections.flatMap(({ form, depth, number, title }) =>
      form === 'front' ? [] : [`${depth} ${number ?? ''}${title}`],
    );
  const head: [string, Hints?][] = [['甲市规划'], ['一、供水'], ['（一）水源'], [LONG]];
  it('keeps the items below its frame, where the frame holds its name alone or ends with the page', () => {
    expect(
      depths([
        ...head,
        ['专栏1 供水工程', cellOf(0, 0)],
        [`1.新建水厂。${LONG}`],
        [`2.改造管网。${LONG}`],
        ['（二）节水'],
        [LONG],
        ['专栏2 节水工程', cellOf(1, 0)],
        [`1.灌区改造。${LONG}`, cellOf(1, 1)],
        [`2.中水回用。${LONG}`],
        ['二、防洪'],
        [LONG],
      ]),
    ).toEqual([
      '1 一、供水',
      '2 （一）水源',
      '3 专栏1供水工程',
      '4 1.新建水厂',
      '4 2.改造管网',
      '2 （二）节水',
      '3 专栏2节水工程',
      '4 1.灌区改造',
      '4 2.中水回用',
      '1 二、防洪',
    ]);
  });
  it('ends in its frame where the list around it goes on', () => {
    expect(
      depths([
        ...head,
        ['专栏1 供水工程', cellOf(0, 0)],
        [`新建水厂。${LONG}`, cellOf(0, 1)],
        ['（二）节水', cellOf(0, 2)],
        [LONG],
        ['（三）用水'],
        [LONG],
      ]),
    ).toEqual(['1 一、供水', '2 （一）水源', '3 专栏1供水工程', '2 （二）节水', '2 （三）用水']);
  });
});
