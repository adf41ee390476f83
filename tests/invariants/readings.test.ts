/** The parser against what careful readers found in the seeds (tests/readings). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reading } from '../support/readings.ts';
import { compiled, readPlans } from '../support/seeds.ts';

const plan = (id: string) => {
  const found = compiled.plans.find((candidate) => candidate.plan.id === id);
  if (!found) throw new Error(`no plan ${id}`);
  return found;
};

describe.each(readPlans.map(({ plan: { id } }) => id))('the outline of %s', (id) => {
  const [, ...rows] = reading(`${id}.outline.tsv`);
  const line = (row: readonly string[]) => row.slice(0, 6).join(' ');
  // A debatable section may be missing, or stand at another depth.
  const place = (row: readonly string[]) => `${row[0]} ${row[4]}`;
  const certain = rows.filter((row) => row[6] !== '1');
  const debatable = new Set(rows.filter((row) => row[6] === '1').map(place));
  const actual = plan(id)
    .sections.filter((section) => section.form !== 'front')
    .map((section) => [
      String(section.source?.line),
      String(section.depth),
      section.form,
      section.number ?? '-',
      section.title,
      section.kind,
    ]);

  it('has every section a reader lists, with form, depth, number and title', () => {
    const found = new Set(actual.map(line));
    expect(certain.map(line).filter((row) => !found.has(row))).toEqual([]);
  });

  it('has no section that a reader does not list', () => {
    const listed = new Set(certain.map(line));
    expect(actual.filter((row) => !listed.has(line(row)) && !debatable.has(place(row))).map(line)).toEqual(
      [],
    );
  });
});

describe('paragraphs cut by a page break', () => {
  const joins = (seed: string) =>
    compiled.plans
      .filter(({ plan: { source } }) => source.file.startsWith(`seeds/${seed}`))
      .flatMap(({ joins }) => joins.filter((join) => join.reason === 'paragraph'))
      .map((join) => [String(join.line), String(join.nextLine)]);

  it.each(['001', '004'])('of %s are joined, and no others', (seed) => {
    expect(joins(seed)).toEqual(reading(`${seed}.joins.tsv`));
  });

  it.each(['000', '002', '003'])('do not occur in %s', (seed) => {
    expect(joins(seed)).toEqual([]);
  });
});

describe('the tables of jh-sti-145', () => {
  interface TableReading {
    caption: string;
    header: string[];
    rows: string[][];
  }
  const expected: TableReading[] = JSON.parse(
    readFileSync(new URL('../readings/jh-sti-145.tables.json', import.meta.url), 'utf8'),
  );
  const clauses = plan('jh-sti-145').clauses;
  const tables = clauses.flatMap((clause, index) =>
    clause.rows
      ? [
          {
            caption: clauses[index - 1]?.text,
            header: clause.table?.header ? clause.rows[0] : [],
            rows: clause.table?.header ? clause.rows.slice(1) : clause.rows,
          },
        ]
      : [],
  );

  it('are all there', () => {
    expect(tables.map((table) => table.caption)).toEqual(expected.map((table) => table.caption));
  });

  it.each(expected.map((table, index) => [table.caption, index] as const))(
    '%s is right cell for cell',
    (_caption, index) => {
      const { header, rows } = expected[index] as TableReading;
      expect(tables[index]).toMatchObject({ header, rows });
    },
  );
});

describe('front matter', () => {
  it('of 001 leaves out the contents list and the repeated titles, with reasons', () => {
    const { omissions } = plan('teda-sti-135');
    const lines = (reason: string) =>
      omissions.filter((omission) => omission.reason === reason).map((omission) => omission.line);
    expect(lines('table-of-contents')).toEqual([11, ...Array.from({ length: 29 }, (_, index) => 13 + index)]);
    expect(lines('repeated-title')).toEqual([3, 7]);
    expect(omissions.find((omission) => omission.line === 7)?.endLine).toBe(9);
  });

  it('of 002 has no title; the manifest’s stands in and is marked', () => {
    expect(plan('tj-sei-135').plan.titleSource).toBe('editor');
    expect(plan('tj-sei-135').clauses[0]).toMatchObject({
      role: 'addressee',
      text: '各区人民政府，各委、局，各直属单位：',
    });
  });

  it('of 003 tells the notice from the plan', () => {
    expect(plan('jh-sti-145').plan).toMatchObject({
      title: '天津市静海区科技创新“十四五”规划',
      issuer: '天津市静海区人民政府',
      date: '2022-02-14',
      number: null,
    });
  });

  it('of 004 is that of two documents', () => {
    expect(plan('tj-univ-sti').plan.source).toMatchObject({ line: 3, endLine: 53 });
    expect(plan('tj-sti-report-2017').plan.title).toBe(
      '陆文龙主任在 2017 年天津市科技和知识产权工作会议上的报告',
    );
  });
});
