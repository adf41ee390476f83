/** However pages are numbered and headed, their marks go, and a sentence that a page breaks is one again. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const TITLE = '甲市渡口发展规划';
const SENTENCES = [
  '统筹渡口码头和公路桥梁建设布局，分步实施改造。',
  '加强渡运安全管理，提高服务水平，方便两岸群众。',
  '更新老旧渡船，推广电动渡船，降低船舶排放。',
  '健全船员培训制度，完善持证上岗管理。',
  '落实属地管理责任，定期检查渡口和渡船。',
  '建立渡运信息平台，实时发布水情和班次。',
];
/** Five pages; each ends in the middle of a sentence. */
const PAGES = SENTENCES.slice(1).map((sentence, index) => ({
  above: `第${'一二三四五'[index]}章 任务${'甲乙丙丁戊'[index]}`,
  before: `${SENTENCES[0]}${sentence.slice(0, 8)}`,
  behind: sentence.slice(8),
}));

function read(between: (page: number) => readonly string[]) {
  const lines = PAGES.flatMap(({ above, before, behind }, index) => [
    above,
    before,
    ...between(index + 1),
    behind,
  ]);
  const { omissions, sections, clauses } = parseText([TITLE, ...lines].join('\n'));
  return {
    titles: sections.map(({ number, title }) => `${number ?? ''}${title}`).filter((title) => title !== ''),
    texts: clauses.map(({ text }) => text),
    omitted: omissions.map(({ text, reason }) => `${reason} ${text.trim()}`),
  };
}
const EXPECTED = {
  titles: PAGES.map(({ above }) => above.replace(' ', '')),
  texts: [TITLE, ...PAGES.map(({ before, behind }) => before + behind)],
};
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

describe('the number of a page', () => {
  it.each<[string, (page: number) => string]>([
    ['alone', (page) => `${page}`],
    ['between hyphens', (page) => `- ${page} -`],
    ['between hyphens without blanks', (page) => `-${page}-`],
    ['between dashes', (page) => `— ${page} —`],
    ['between long dashes', (page) => `——${page}——`],
    ['in Chinese', (page) => `第${page}页`],
    ['in Chinese with blanks', (page) => `第 ${page} 页`],
    ['of all, in Chinese', (page) => `第${page}页 共5页`],
    ['of all, after a comma', (page) => `第 ${page} 页，共 5 页`],
    ['of all, after a stroke', (page) => `${page}/5`],
    ['between points', (page) => `·${page}·`],
    ['between waves', (page) => `~ ${page} ~`],
    ['in Roman numerals', (page) => ROMAN[page - 1] ?? ''],
    ['in Roman numerals between dashes', (page) => `— ${ROMAN[page - 1]} —`],
    ['indented', (page) => `          ${page}`],
    ['in full width', (page) => `— ${'０１２３４５'[page]} —`],
    ['from 12 on', (page) => `- ${page + 11} -`],
  ])('%s', (_, mark) => {
    const { omitted, ...rest } = read((page) => [mark(page)]);
    expect(rest).toEqual(EXPECTED);
    expect(omitted).toEqual(PAGES.map((_page, index) => `page-number ${mark(index + 1).trim()}`));
  });

  it('may stand between empty lines, and a form feed may end the page', () => {
    for (const between of [
      (page: number) => ['', `${page}`, ''],
      (page: number) => [`- ${page} -\f`],
      (page: number) => [`- ${page} -`, '\f'],
    ]) {
      const { omitted, ...rest } = read(between);
      expect(rest).toEqual(EXPECTED);
      expect(omitted.filter((each) => each.startsWith('page-number'))).toHaveLength(5);
    }
  });
});

describe('the head of a page', () => {
  it.each<[string, (page: number) => readonly string[]]>([
    ['the title', () => [TITLE]],
    ['below the number', (page) => [`${page}`, '甲市人民政府文件']],
    ['the title, below the number', (page) => [`- ${page} -`, TITLE]],
  ])('%s', (_, head) => {
    const { omitted, ...rest } = read(head);
    expect(rest).toEqual(EXPECTED);
    expect(omitted).toEqual(
      PAGES.flatMap((_page, index) =>
        head(index + 1).map((line) => `${/[0-9]/u.test(line) ? 'page-number' : 'running-header'} ${line}`),
      ),
    );
  });
});

it('numbers that do not count are none of pages', () => {
  const numbers = ['60', '5', '300', '12', '7'];
  const { omitted } = read((page) => [numbers[page - 1] ?? '']);
  expect(omitted).toEqual([]);
});
