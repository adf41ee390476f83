/** What documents say of themselves where their titles do not: rows of the tables, and whole texts. */
import { describe, expect, it } from 'vitest';
import {
  OWN_GENRES,
  PLAN_PERIODS,
  REPORT_YEARS,
  withOwnWords,
} from '../../src/pipeline/extract/context/own-words.ts';

describe.each([...REPORT_YEARS, ...PLAN_PERIODS])('the years of a document: $id', (row) => {
  it.each(row.examples)('in %s are %s', (words, years) => expect(row.says(words)).toEqual(years));
  it.each(row.counterexamples)('are not in %s', (words) => expect(row.says(words)).toBeNull());
});

describe.each(OWN_GENRES)('the genre of a document: $id', (row) => {
  it.each(row.examples)('in %s is %s', (words, genre) => expect(row.says(words)).toBe(genre));
  it.each(row.counterexamples)('is not in %s', (words) => expect(row.says(words)).toBeNull());
});

describe('a document without a title', () => {
  const told = (titles: string[], texts: string[] = [], title = 'x') =>
    withOwnWords(
      { title, genre: null as string | null, period: null as [number, number] | null, date: null },
      {
        sections: titles.map((words, index) => ({ id: `s${index}`, title: words })),
        clauses: texts.map((text) => ({ section: 's0', text })),
      },
    );

  it('is a report with the years of its headings', () => {
    expect(told(['2030年教育工作回顾', '2031年重点工作'])).toMatchObject({
      genre: '工作报告',
      period: [2030, 2031],
    });
  });

  it('is a report with the years of its paragraphs where headings name none', () => {
    expect(
      told(
        ['过去一年工作回顾', '今年工作安排'],
        ['我代表县人民政府，向大会报告工作。', '2031年全县主要预期目标是：增长6%。'],
      ),
    ).toMatchObject({ genre: '工作报告', period: [2030, 2031] });
  });

  it('has the years of the five-year plan that its headings are on', () => {
    expect(told(['“十五五”时期水利发展的主要目标']).period).toEqual([2026, 2030]);
  });

  it('has no years where its headings contradict each other', () => {
    expect(told(['2030年工作回顾', '2033年工作回顾']).period).toBeNull();
  });

  it('has none where it says nothing of them', () => {
    expect(told(['主要任务'], ['建设医院12家。'])).toMatchObject({ genre: null, period: null });
  });

  it('keeps what its title says', () => {
    expect(told(['2020年工作回顾'], [], '2031年工作报告').period).toBeNull();
  });
});
