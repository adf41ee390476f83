/** What words can be: marks of headings, kinds of lines, and the parts of lines that hold several. */
import { describe, expect, it } from 'vitest';
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
