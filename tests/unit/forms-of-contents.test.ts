/** However a table of contents sets its entries, it goes, and the text below it stays whole; lists that are none stay. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const TITLE = '甲市渡口发展规划';
const HEADINGS = [
  '第一章 发展基础',
  '第二章 总体要求',
  '第三章 主要任务',
  '第一节 改造渡口',
  '第二节 更新渡船',
  '第四章 保障措施',
];
const TEXT = HEADINGS.flatMap((heading) =>
  heading === '第三章 主要任务'
    ? [heading]
    : [
        heading,
        '统筹渡口码头和公路桥梁建设布局，分步实施改造，保障群众出行。',
        '加强渡运安全管理，提高服务水平，方便两岸群众。',
      ],
);
const PAGES = [1, 3, 5, 5, 8, 12];

/** The lines that are left out of a text, and those that are shown as one text. */
function read(...lines: readonly string[]) {
  const { omissions, sections, clauses } = parseText([TITLE, ...lines].join('\n'));
  const titles = sections
    .map(({ number, title }) => `${number ?? ''}${title}`)
    .filter((title) => title !== '');
  return {
    omitted: omissions
      .filter(({ reason }) => reason === 'table-of-contents' || reason === 'page-number')
      .map(({ line }) => line)
      .sort((a, b) => a - b),
    titles,
    texts: clauses.map(({ text }) => text),
  };
}
const PLAIN = read(...TEXT);
const entries = (form: (heading: string, page: number) => string) =>
  HEADINGS.map((heading, index) => form(heading, PAGES[index] ?? 0));
const split = (heading: string) => heading.split(' ') as [string, string];

it('the text alone has its headings', () => {
  expect(PLAIN.titles).toEqual([
    '第一章发展基础',
    '第二章总体要求',
    '第三章主要任务',
    '第一节改造渡口',
    '第二节更新渡船',
    '第四章保障措施',
  ]);
  expect(PLAIN.omitted).toEqual([]);
  expect(PLAIN.texts).toHaveLength(11);
});

describe('entries', () => {
  it.each<[string, readonly string[]]>([
    ['alone', entries((heading) => heading)],
    ['with points before the page', entries((heading, page) => `${heading}..........${page}`)],
    ['with ellipses', entries((heading, page) => `${heading}……………${page}`)],
    ['with points set apart', entries((heading, page) => `${heading} . . . . . . ${page}`)],
    ['with middle points', entries((heading, page) => `${heading}········${page}`)],
    ['with a tab', entries((heading, page) => `${heading}\t${page}`)],
    ['with blanks', entries((heading, page) => `${heading}      ${page}`)],
    ['with a page in brackets', entries((heading, page) => `${heading}……（${page}）`)],
    ['with a page between dashes', entries((heading, page) => `${heading}……-${page}-`)],
    [
      'with the page on a line of its own',
      entries((heading, page) => `${heading}\n${page}`).flatMap((line) => line.split('\n')),
    ],
    [
      'without the blank behind the number',
      entries((heading, page) => `${split(heading).join('')}……${page}`),
    ],
    [
      'with more blanks behind the number',
      entries((heading, page) => `${split(heading).join('　　')}……${page}`),
    ],
    ['indented', entries((heading, page) => `　　${heading}……${page}`)],
  ])('%s', (_, list) => {
    for (const title of ['目录', '目　录', '目 次', '目  录']) {
      const { omitted, titles, texts } = read(title, ...list, ...TEXT);
      expect({ titles, texts }, title).toEqual({ titles: PLAIN.titles, texts: PLAIN.texts });
      expect(omitted, title).toEqual(Array.from({ length: list.length + 1 }, (_each, index) => index + 2));
    }
  });

  it('of leaders need no title', () => {
    const list = entries((heading, page) => `${heading}..........${page}`);
    const { omitted, titles, texts } = read(...list, ...TEXT);
    expect({ titles, texts }).toEqual({ titles: PLAIN.titles, texts: PLAIN.texts });
    expect(omitted).toEqual([2, 3, 4, 5, 6, 7]);
  });
});

describe('a list that is none', () => {
  it.each<[string, readonly string[]]>([
    ['tasks with their numbers', ['一、渡口改造\t5', '二、渡船更新\t20', '三、船员培训\t3']],
    ['sentences', ['第一，改造渡口。', '第二，更新渡船。', '第三，培训船员。']],
    ['one line', ['渡口改造……5']],
  ])('%s', (_, list) => {
    const { omitted, texts, titles } = read(...list, ...TEXT);
    expect(omitted).toEqual([]);
    for (const line of list)
      expect([...texts, ...titles].join('').replace(/\s/gu, ''), line).toContain(
        line.replace(/^(?:第?[一二三][、，])|\s/gu, ''),
      );
  });
});
