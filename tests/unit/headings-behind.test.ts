/** Headings that a lost break put behind the last sentence of a paragraph. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

/** Numbers and titles of the sections of a plan. */
const headings = (...lines: string[]) =>
  parseText(['甲县农村道路建设规划', ...lines].join('\n'))
    .sections.filter(({ form }) => form !== 'front')
    .map(({ number, title }) => `${number ?? ''}${title}`);

const BASICS = '全县行政村都通了硬化路，养护人员基本配齐。';
const AIMS = '到规划期末，乡村道路完好率明显提高，群众出行更加方便。';
/** What stands below the heading that is looked for. */
const REST = ['新建桥梁，改造险路。', '四、组织实施', '各乡镇抓好落实。'];
const ALL = ['一、建设基础', '二、建设目标', '三、主要任务', '四、组织实施'];

describe('a heading behind a sentence', () => {
  it('is a section where the numbers count on', () => {
    expect(headings('一、建设基础', BASICS, '二、建设目标', `${AIMS}三、主要任务`, ...REST)).toEqual(ALL);
  });
  it('may follow another', () => {
    expect(headings('一、建设基础', `${BASICS}二、建设目标`, `${AIMS} 三、主要任务`, ...REST)).toEqual(ALL);
  });
  it('loses no character of the paragraph', () => {
    const lines = [
      '甲县农村道路建设规划',
      '一、建设基础',
      BASICS,
      '二、建设目标',
      `${AIMS}三、主要任务`,
      ...REST,
    ];
    expect(parseText(lines.join('\n')).clauses.map(({ text }) => text)).toContain(AIMS);
  });
  it.each([
    ['numbers that do not count on', `${AIMS}五、主要任务`],
    ['a sentence', `${AIMS}三、新建桥梁，改造险路`],
    ['a list in the sentence', `${AIMS.slice(0, -1)}；三、主要任务`],
  ])('is none: %s', (_, line) => {
    expect(headings('一、建设基础', BASICS, '二、建设目标', line, ...REST)).toEqual(
      ALL.filter((heading) => heading !== '三、主要任务'),
    );
  });
});
