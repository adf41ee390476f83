/** The facts of a plan that is one clause. */
import { factContext } from '../../src/pipeline/extract/context/fact-context.ts';
import type { PlanFacts } from '../../src/pipeline/extract/fact-records.ts';
import { findFacts } from '../../src/pipeline/extract/facts.ts';
import type { Section, SectionType } from '../../src/pipeline/schemas/section.ts';
import { tableText } from '../../src/pipeline/text/table-text.ts';

const place = { file: 'a.txt', line: 1, column: 1, endLine: 1, endColumn: 2 };

/** The facts of a text, or of a table whose first row is its head, in a section of a type. `title`: of the plan. */
export function factsOf(
  words: string | string[][],
  type: SectionType = 'measure',
  title = '甲市实施意见',
): PlanFacts {
  const rows = typeof words === 'string' ? null : words;
  const text = typeof words === 'string' ? words : tableText(words);
  const section: Section = {
    id: 's1',
    parent: null,
    depth: 1,
    form: 'chapter',
    number: '一、',
    title: '第一',
    terminator: '',
    kind: 'block',
    type,
    typeRule: null,
    themes: [],
    themeReason: '',
    order: 1,
    source: place,
  };
  return findFacts({
    plan: { title, genre: '实施意见', level: '市', period: null, date: null },
    sections: [section],
    clauses: [
      {
        id: 's1-p1',
        section: 's1',
        kind: rows ? 'table' : 'text',
        role: null,
        hash: '',
        order: 2,
        text,
        source: place,
        table: rows && { header: true, columns: rows[0]?.length ?? 0 },
        rows,
        themes: [],
      },
    ],
    placeIn: () => place,
    aliases: { references: {}, agencies: {}, scopes: [], search: [] },
    themes: [],
  });
}

/** What is known of a sentence in a section on aims of the plan of a city; its period is 2031 to 2035 unless said otherwise. */
export const contextOfAims = (more: Partial<Parameters<typeof factContext>[0]> = {}) =>
  factContext({
    genre: '规划',
    level: '市',
    planTitle: '甲市规划',
    period: [2031, 2035],
    date: null,
    reviews: false,
    scopes: [],
    type: 'goal',
    titles: [],
    domain: null,
    ...more,
  });
