/** However a text is broken into lines, indented and numbered, its headings and paragraphs are the same. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const TITLE = '甲市渡口发展规划';
/** Chapters with sections and paragraphs, as they read without lines. */
const CHAPTERS = [
  [
    '发展基础',
    [
      '“十三五”期间，全市改造渡口六十处，更新渡船二十艘，两岸群众出行条件明显改善，渡运事故逐年下降，没有发生重大事故。',
      '但是一些渡口仍然设施陈旧，渡船老化，船员年龄偏大，信息化水平不高，应急救援能力不足，与群众期望还有差距。',
    ],
  ],
  [
    '主要任务',
    [
      '统筹渡口码头和公路桥梁建设布局，分步实施渡口改造，完善候船亭、照明、护栏和标志，保障老年人和学生安全出行。',
      '推广电动渡船，淘汰超过使用年限的木质渡船和挂桨机船，鼓励社会资本参与渡船更新和渡口运营，健全政府购买服务机制。',
      '建立船员培训制度，每年组织渡口船员参加安全技能和应急救护培训，完善持证上岗管理。',
    ],
  ],
  [
    '保障措施',
    [
      '各区人民政府对本行政区域渡口安全管理负总责，明确渡口管理机构和人员，落实经费，定期开展检查，及时消除隐患。',
    ],
  ],
] as const;
const NUMBERS = [...'一二三'];

interface Form {
  heading: (index: number, words: string) => string;
  /** Characters of a line; none: a paragraph is a line. */
  full?: number;
  indent?: string;
  between?: readonly string[];
}

function linesOf({ heading, full, indent = '', between = [] }: Form): string[] {
  const broken = (words: string) => {
    const text = indent + words;
    return full === undefined ? [text] : (text.match(new RegExp(`.{1,${full}}`, 'gu')) ?? []);
  };
  return CHAPTERS.flatMap(([words, paragraphs], index) => [
    ...between,
    heading(index, words),
    ...paragraphs.flatMap((paragraph) => [...between, ...broken(paragraph)]),
  ]);
}

function read(lines: readonly string[]) {
  const { sections, clauses } = parseText([TITLE, ...lines].join('\n'));
  const chapters = sections.filter(({ depth }) => depth > 0);
  return {
    titles: chapters.map(({ title }) => title),
    depths: new Set(chapters.map(({ depth }) => depth)),
    texts: clauses.filter(({ section }) => section !== 's0').map(({ text }) => text),
  };
}
const EXPECTED = {
  titles: CHAPTERS.map(([words]) => words),
  depths: new Set([1]),
  texts: CHAPTERS.flatMap(([, paragraphs]) => [...paragraphs]),
};
const HEADINGS: Readonly<Record<string, Form['heading']>> = {
  '一、': (index, words) => `${NUMBERS[index]}、${words}`,
  '一．': (index, words) => `${NUMBERS[index]}．${words}`,
  '一 、': (index, words) => `${NUMBERS[index]} 、${words}`,
  '　　一、': (index, words) => `　　${NUMBERS[index]}、${words}`,
  第一章: (index, words) => `第${NUMBERS[index]}章 ${words}`,
  '第一章　': (index, words) => `第${NUMBERS[index]}章　${words}`,
  '第 一 章': (index, words) => `第 ${NUMBERS[index]} 章  ${words}`,
  第1章: (index, words) => `第${index + 1}章 ${words}`,
  第一部分: (index, words) => `第${NUMBERS[index]}部分 ${words}`,
  '1.': (index, words) => `${index + 1}. ${words}`,
  '1、': (index, words) => `${index + 1}、${words}`,
  '（一）': (index, words) => `（${NUMBERS[index]}）${words}`,
  '(一)': (index, words) => `(${NUMBERS[index]})${words}`,
};

describe.each(Object.entries(HEADINGS))('with headings such as %s', (_, heading) => {
  it('a paragraph a line, indented or not, apart or not', () => {
    for (const indent of ['', '　　', '    '])
      for (const between of [[], ['']]) expect(read(linesOf({ heading, indent, between }))).toEqual(EXPECTED);
  });

  it('broken at any width', () => {
    for (const full of [22, 28, 34, 40])
      expect(read(linesOf({ heading, indent: '　　', full })), String(full)).toEqual(EXPECTED);
  });

  it('broken at any width, paragraphs apart', () => {
    for (const full of [24, 31, 37])
      expect(read(linesOf({ heading, full, between: [''] })), String(full)).toEqual(EXPECTED);
  });
});
