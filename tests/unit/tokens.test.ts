/** What words can be: marks of headings, kinds of lines, and the parts of lines that hold several. */
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/pipeline/plan/parse.ts';
import { classifyLines } from '../../src/pipeline/plan/tokens/classify-lines.ts';
import { kindsOfLine, LINE_KINDS } from '../../src/pipeline/plan/tokens/kinds.ts';
import { findMark, findMarks, NUMBERING_FORMS } from '../../src/pipeline/plan/tokens/marks.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';
import { recognisable } from '../../src/pipeline/text/recognisable.ts';

const marksOf = (text: string) => findMarks(recognisable(text));

describe('a mark at the start of a line', () => {
  const rows = NUMBERING_FORMS.map((row) => ({ row, key: row.key ?? row.form }));
  const isOf = (text: string, { row, key }: (typeof rows)[number]) =>
    marksOf(text).some(
      (mark) => mark.form === row.form && mark.weak === (row.weak ?? false) && mark.key.startsWith(key),
    );

  it.each(rows.flatMap((each) => each.row.examples.map((text) => ({ ...each, text }))))(
    '$text is a $key',
    ({ text, ...each }) => {
      expect(isOf(text, each)).toBe(true);
    },
  );

  it.each(rows.flatMap((each) => each.row.counterexamples.map((text) => ({ ...each, text }))))(
    '$text is no $key',
    ({ text, ...each }) => {
      expect(isOf(text, each)).toBe(false);
    },
  );

  it.each([
    ['（十一）人口与健康领域', 11],
    ['第一百零三条 略', 103],
    ['１２．环境', 12],
    ['⑫ 其他', 12],
    ['1.10 通则', 10],
    ['二十一是加强督查。', 21],
    ['拾貳、預期效益', 12],
    ['——集成电路。', null],
  ])('%s has the value %s', (text, value) => {
    expect(findMark(recognisable(text))?.value).toBe(value);
  });

  it.each([
    ['第二条之一　赋予所有权的', 2, 1],
    ['第 2-1 條 主管機關', 2, 1],
    ['附件1-2', 1, 2],
    ['第二条　赋予', 2, null],
  ])('%s is number %s, below it %s', (text, value, sub) => {
    expect(findMark(recognisable(text))).toMatchObject({ value, sub });
  });

  it('keeps the mark as long as it is printed, without the space after it', () => {
    expect(findMark('17. 加强组织领导。')?.length).toBe(3);
    expect(findMark('专栏 1 数字基础设施')?.length).toBe(4);
    expect(findMark(recognisable('二\u200b、保障'))?.length).toBe(3);
  });

  it('is recognised in radicals and traditional characters', () => {
    expect(findMark(recognisable('⼀、重要意义'))?.form).toBe('chapter');
    expect(findMark(recognisable('第一節　經費與組織'))?.form).toBe('numbered-section');
  });
});

describe('a line', () => {
  it.each(LINE_KINDS.flatMap(({ kind, examples }) => examples.map((text) => ({ kind, text }))))(
    '$text is of the kind $kind',
    ({ kind, text }) => {
      expect([...kindsOfLine(recognisable(text))]).toContain(kind);
    },
  );

  it.each(LINE_KINDS.flatMap(({ kind, counterexamples }) => counterexamples.map((text) => ({ kind, text }))))(
    '$text is not of the kind $kind',
    ({ kind, text }) => {
      expect([...kindsOfLine(recognisable(text))]).not.toContain(kind);
    },
  );
});

const partsOf = (text: string) => classifyLines(splitLines(text)).tokens.map((token) => token.text);

describe('a line that holds several', () => {
  it('is cut where paragraphs are indented', () => {
    expect(
      partsOf('甲市办法\n　　第一章　总则　　第一条　为促进转移，制定本办法。　　第二条　资金由市级安排。'),
    ).toEqual(['甲市办法', '第一章　总则', '第一条　为促进转移，制定本办法。', '第二条　资金由市级安排。']);
  });

  it('is cut before an article that counts on, behind a full stop', () => {
    expect(partsOf('第三条 实行管理。 第四条 市科技部门负责。\n按第四条 的规定')).toEqual([
      '第三条 实行管理。',
      '第四条 市科技部门负责。',
      '按第四条 的规定',
    ]);
  });

  it('is cut into title, number and addressees', () => {
    expect(
      partsOf('甲市人民政府关于印发甲市发展规划的通知甲政发〔2011〕42号 各区、县人民政府：\n正文。'),
    ).toEqual([
      '甲市人民政府关于印发甲市发展规划的通知',
      '甲政发〔2011〕42号',
      '各区、县人民政府：',
      '正文。',
    ]);
  });

  it('stays whole where the gap is between names or cells', () => {
    expect(partsOf('甲市科学技术局　　甲市财政局')).toHaveLength(1);
    expect(partsOf('1  研发强度  2.5  3.0')).toHaveLength(1);
  });

  it('is cut before numbers that count up, where the whole text is one line', () => {
    const text = `甲市办法一、总则。为了促进转移，制定本办法。二、资金。${'由市级财政安排，专款专用，不得违反。'.repeat(20)}三、附则。自公布之日起施行。`;
    expect(partsOf(text).map((part) => part.slice(0, 2))).toEqual(['甲市', '一、', '二、', '三、']);
  });
});

describe('a document without line ends that was broken at one width', () => {
  const SENTENCES =
    '坚持因地制宜、稳步推进，完善丁平台运行机制，提升乙区公共服务水平，健全戊湖保护制度。'.repeat(12);
  const PARTS = [
    '现提出以下意见：',
    '一、总体要求',
    `（一）工作思路。${SENTENCES}`,
    `（二）工作目标。${SENTENCES}`,
    '二、主要任务',
    `（三）建设丁平台。${SENTENCES}`,
    `（四）保护戊湖。${SENTENCES}`,
    '三、保障措施',
    `（五）加强领导。${SENTENCES}请结合第（六）项工作认真落实。`,
  ];
  const broken = (width: number): string[] => PARTS.join('').match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
  const headingsOf = (lines: readonly string[]) =>
    parsePlan({ file: 'a.txt', lines: splitLines(lines.join('\n')) })
      .sections.filter(({ form }) => form !== 'front')
      .map(({ number, title }) => `${number}${title}`);
  const HEADINGS = [
    '一、总体要求',
    '（一）工作思路',
    '（二）工作目标',
    '二、主要任务',
    '（三）建设丁平台',
    '（四）保护戊湖',
    '三、保障措施',
    '（五）加强领导',
  ];

  it.each([24, 25, 26, 27, 28, 40, 53])('has its headings, lines of %d', (width) => {
    expect(headingsOf(broken(width))).toEqual(HEADINGS);
  });

  it('has them with page numbers between its lines', () => {
    const lines = broken(30).flatMap((line, index) =>
      index % 20 === 19 ? [line, String((index + 1) / 20)] : [line],
    );
    expect(headingsOf(lines)).toEqual(HEADINGS);
  });

  it('is left as it is where the text is printed once more, with its line ends', () => {
    const once = [...broken(30), '', ...PARTS.flatMap((part) => [...(part.match(/.{1,30}/gu) ?? []), ''])];
    expect(headingsOf(once)).toEqual(HEADINGS);
  });
});
