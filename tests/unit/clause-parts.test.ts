/** What clauses are shown and exported as: tables, marked words, passages in common, runs of headings. */
import { describe, expect, it } from 'vitest';
import { passageCounts, passagesOf } from '../../src/clauses/passages.ts';
import { segments } from '../../src/clauses/segments.ts';
import { sentenceBounds } from '../../src/clauses/sentence-bounds.ts';
import { namesColumn, printedTable, shownRows } from '../../src/clauses/table-shape.ts';
import type { Corpus, SitePlan } from '../../src/corpus/model.ts';
import { sectionsWithin } from '../../src/corpus/outline.ts';
import { planTextOf } from '../../src/corpus/plan-text.ts';
import { runInOf } from '../../src/corpus/quoted.ts';
import { passage, planRecordOf, planText } from '../support/plan-text.ts';

describe('a table', () => {
  it('is that of its clause, with a header where the print has one', () => {
    const rows = [['泵站', '3']];
    expect(printedTable({ rows, table: { header: true, columns: 2 } })).toEqual({
      header: true,
      columns: 2,
      rows,
    });
    expect(printedTable({ rows, table: null })).toEqual({ header: false, columns: 1, rows });
    expect(printedTable({ rows: null, table: null })).toBeNull();
  });

  const table = (header: boolean, ...rows: string[][]) => ({
    header,
    columns: Math.max(...rows.map(({ length }) => length)),
    rows,
  });
  it.each([
    // The first column that mostly has words, of tables wider than a phone.
    [table(true, ['序号', '名称', '数', '单位'], ['1', '泵站', '3', '座'], ['2', '堤防', '5', '里']), 2],
    [table(false, ['泵站', '3', '5', '8'], ['堤防', '5', '6', '9']), 1],
    [table(false, ['1', '2', '泵站', '8'], ['2', '3', '堤防', '9']), 3],
    [table(false, ['1', '2', '3', '泵站'], ['2', '3', '4', '堤防']), null],
    // Half of the cells are not most of them.
    [table(false, ['泵站', '2', '3', '4'], ['1', '2', '3', '4']), null],
    [table(false, ['泵站', '2', '3', '4'], ['堤防', '2', '3', '4'], ['1', '2', '3', '4']), 1],
    // A header says nothing of the rows.
    [table(true, ['名称', '甲', '乙', '丙'], ['1', '2', '3', '4']), null],
    [table(false, ['泵站', '3', '5'], ['堤防', '5', '6']), null],
    [table(false, ['≥95', '＞3.5%', '12‰～15：1', '—'], ['±2，5', '', '–', '<1.0']), null],
  ] as const)('%j names its rows in column %s', (given, column) => expect(namesColumn(given)).toBe(column));

  it('is shown with a lone cell across and short rows filled up', () => {
    const given = {
      header: false,
      columns: 3,
      rows: [['一、泵站', '', ''], ['二、堤防'], ['泵站', '3'], ['', '3', '座'], ['堤防', '5', '里']],
    };
    expect(shownRows(given)).toEqual([
      { cells: ['一、泵站'], across: true, count: 3 },
      { cells: ['二、堤防'], across: true, count: undefined },
      { cells: ['泵站', '3', ''], across: false, count: 2 },
      { cells: ['', '3', '座'], across: false, count: undefined },
      { cells: ['堤防', '5', '里'], across: false, count: undefined },
    ]);
    // Of two columns a lone cell is a row with an empty one.
    expect(shownRows({ header: false, columns: 2, rows: [['泵站']] })).toEqual([
      { cells: ['泵站', ''], across: false, count: 1 },
    ]);
  });
});

describe('a text with passages', () => {
  const cut = (text: string, ...marks: [start: number, end: number, other: string][]) =>
    segments(
      text,
      marks.map(([start, end, other]) => ({ start, end, other })),
    ).map(({ text: words, kind, passage: number }) => `${kind}${number ?? ''}:${words}`);
  it.each([
    [['甲乙丙丁'], ['own:甲乙丙丁']],
    [
      ['甲乙丙丁', [1, 3, '乙丙']],
      ['own:甲', 'carried0:乙丙', 'own:丁'],
    ],
    [['甲乙丙丁', [0, 4, '甲乙丙丁']], ['carried0:甲乙丙丁']],
    [
      ['修建泵站', [0, 4, '修建堤站']],
      ['carried0:修建', 'changed0:泵', 'carried0:站'],
    ],
    [
      ['新增35座', [0, 5, '新增40座']],
      ['carried0:新增', 'number0:35', 'carried0:座'],
    ],
    // What only the other side has is not there; punctuation set otherwise is no change.
    [['修建泵站', [0, 4, '修建大泵站']], ['carried0:修建泵站']],
    [['修建，泵站', [0, 5, '修建；泵站']], ['carried0:修建，泵站']],
    // Of passages that overlap the first is taken, of those that begin together the longer.
    [
      ['甲乙丙丁戊', [0, 3, '甲乙丙'], [2, 5, '丙丁戊']],
      ['carried0:甲乙丙', 'own:丁戊'],
    ],
    [
      ['甲乙丙丁戊', [0, 2, '甲乙'], [0, 4, '甲乙丙丁']],
      ['carried1:甲乙丙丁', 'own:戊'],
    ],
    [
      ['甲乙丙丁', [2, 4, '丙丁'], [0, 2, '甲乙']],
      ['carried1:甲乙', 'carried0:丙丁'],
    ],
  ] as [Parameters<typeof cut>, string[]][])('%j: %j', (given, expected) =>
    expect(cut(...given)).toEqual(expected),
  );
});

it('sentences are widened to their marks', () => {
  const text = '甲乙。丙丁；戊己\n庚辛';
  const of = (start: number, end: number) => text.slice(...sentenceBounds(text, start, end));
  expect([of(0, 1), of(4, 5), of(6, 7), of(9, 10), of(0, 3), of(2, 3), of(3, 6)]).toEqual([
    '甲乙。',
    '丙丁；',
    '戊己\n',
    '庚辛',
    '甲乙。',
    '甲乙。',
    '丙丁；',
  ]);
  expect(of(1, 4)).toBe('甲乙。丙丁；');
});

describe('passages in common', () => {
  const a = planText('a', [
    { id: 's1', number: '一、', title: '甲', clauses: ['修建泵站三座。', '整修堤防。'] },
  ]);
  const b = planText('b', [{ id: 's1', number: '二、', title: '乙', clauses: ['今年修建泵站五座。'] }]);
  const shared = {
    ...passage('a/s1-p1', 'b/s1-p1', [0, 7]),
    b: { plan: 'b', clause: 's1-p1', start: 2, end: 9 },
    numbers: [{ a: '三', b: '五' }],
  } as unknown as ReturnType<typeof passage>;
  it('are seen from both sides, with the words, the place and the numbers of the other', () => {
    const found = passagesOf([a, b], [shared, { ...shared, formula: true }]);
    const shown = [...found].map(([key, list]) => [
      key,
      list.map(({ start, end, words, other, plan, clause, locus, numbers }) => ({
        start,
        end,
        words,
        other,
        plan: plan.id,
        clause: clause.id,
        locus,
        numbers,
      })),
    ]);
    expect(shown).toEqual([
      [
        'a/s1-p1',
        [
          {
            start: 0,
            end: 7,
            words: '修建泵站三座。',
            other: '修建泵站五座。',
            plan: 'b',
            clause: 's1-p1',
            locus: '二、第1段',
            numbers: [{ here: '三', there: '五' }],
          },
        ],
      ],
      [
        'b/s1-p1',
        [
          {
            start: 2,
            end: 9,
            words: '修建泵站五座。',
            other: '修建泵站三座。',
            plan: 'a',
            clause: 's1-p1',
            locus: '一、第1段',
            numbers: [{ here: '五', there: '三' }],
          },
        ],
      ],
    ]);
    expect(passagesOf([a, b], [shared, shared]).get('a/s1-p1')).toHaveLength(2);
    for (const [plans, parallel] of [
      [[a], shared],
      [[a, b], { ...shared, a: { ...shared.a, clause: 's9-p1' } }],
    ] as const)
      expect(() => passagesOf(plans, [parallel])).toThrow(/no such clause; run npm run content/u);
  });
  it('are counted for two plans, in either order, set wordings and those of one plan left out', () => {
    const within = { ...shared, b: { ...shared.b, plan: 'a' } };
    const count = passageCounts({
      parallels: [shared, shared, { ...shared, formula: true }, within],
    } as unknown as Corpus);
    const [one, two] = [a, b] as unknown as [SitePlan, SitePlan];
    expect([count(one, two), count(two, one), count(one, one)]).toEqual([2, 2, 0]);
  });
});

describe('a plan', () => {
  const plan = planText(
    'a',
    [
      { id: 's1', number: '一、', title: '水利', clauses: ['总说。'] },
      { id: 's1-1', number: '（一）', title: '泵站', runin: true, clauses: ['修建泵站。', '整修堤防。'] },
      {
        id: 's1-1-1',
        number: '1．',
        title: '水源',
        clauses: [
          [
            ['项目', '数'],
            ['泵站', '3', '座'],
          ],
        ],
      },
      { id: 's2', number: '二、', title: '林业', clauses: ['造林。'] },
      { id: 's21', number: '三、', title: '畜牧', clauses: ['养羊。'] },
    ],
    ['前言。'],
  );
  it('has a section with all that is below it, and no other', () => {
    const within = (id: string) => sectionsWithin(plan, id).map((section) => section.id);
    expect([within('s1'), within('s1-1'), within('s2')]).toEqual([
      ['s1', 's1-1', 's1-1-1'],
      ['s1-1', 's1-1-1'],
      ['s2'],
    ]);
  });
  it('quotes a heading with the first clause on its line', () => {
    expect(plan.clauses.map((clause) => runInOf(clause))).toEqual(['', '', '（一）泵站。', '', '', '', '']);
  });
  it('is the same from the rows of its data file', () => {
    const read = planTextOf({ id: 'a', colour: 3 }, planRecordOf(plan));
    expect([read.id, read.colour, read.data.title]).toEqual(['a', 3, 'a规划']);
    expect(read.section.id).toBe('s0');
    expect(read.sections.map(({ id }) => id)).toEqual(plan.sections.map(({ id }) => id));
    expect([...read.sectionById.keys()]).toEqual(['s0', ...plan.sections.map(({ id }) => id)]);
    expect(read.clauses.map(({ id, text, rows, table }) => ({ id, text, rows, table }))).toEqual(
      plan.clauses.map(({ id, text, rows }) => ({
        id,
        text,
        rows,
        table: rows && { header: true, columns: 3 },
      })),
    );
    for (const clause of read.clauses)
      expect([clause.plan, read.clauseById.get(clause.id)]).toEqual([read, clause]);
    expect([...read.loneParagraphs].sort()).toEqual([...plan.loneParagraphs].sort());
    const record = planRecordOf(plan);
    expect(() =>
      planTextOf({ id: 'a', colour: 3 }, { ...record, sections: record.sections.slice(1) }),
    ).toThrow('a: no section s0');
    // A table without a header has its first row in the body.
    const bare = {
      ...record,
      tables: record.tables.map((table) => ({ ...table, header: [], rows: [['泵站', '3']] })),
    };
    expect(planTextOf({ id: 'a', colour: 3 }, bare).clauses.find(({ rows }) => rows)).toMatchObject({
      rows: [['泵站', '3']],
      table: { header: false, columns: 2 },
    });
  });
});
