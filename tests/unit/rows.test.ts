import { describe, expect, it } from 'vitest';
import { planBlocks } from '../../src/compare/pair/blocks.ts';
import { pairRows } from '../../src/compare/pair/rows.ts';

/** A plan with what precedes its sections, and a clause in each section. */
const plan = (...ids: readonly string[]) => {
  const sections = [
    { id: 's0', depth: 0, parent: null },
    ...ids.map((id) => {
      const parent = id.includes('-') ? id.slice(0, id.lastIndexOf('-')) : null;
      return { id, depth: id.split('-').length, parent };
    }),
  ];
  return planBlocks(
    sections,
    sections.map(({ id }) => ({ id: `${id}-p1`, section: id })),
  );
};
const match = (a: string, b: string, score: number, carried = 0) => ({ a, b, score, reasons: { carried } });
type Matches = ReturnType<typeof match>[];

/** Rows in short: whose row it is, then its counterparts, those whose text stands in another row in brackets. */
const rows = (first: ReturnType<typeof plan>, second: ReturnType<typeof plan>, matches: Matches) =>
  pairRows(first, second, matches).map(({ a, counterparts, rest }) => {
    const set = counterparts.map(({ b, home }) => (home === a?.section.id ? b : `(${b})`));
    return a ? [a.section.id, ...set] : ['', rest?.section.id];
  });

describe('blocks of a plan', () => {
  const { blocks, blockOf } = plan('s1', 's1-1', 's1-1-1', 's2', 's2-1');
  it('have every clause once: a section all in it, a chapter what is in none of its sections', () => {
    expect(blocks.map(({ section, clauses }) => [section.id, clauses.map(({ id }) => id)])).toEqual([
      ['s0', ['s0-p1']],
      ['s1', ['s1-p1']],
      ['s1-1', ['s1-1-p1', 's1-1-1-p1']],
      ['s2', ['s2-p1']],
      ['s2-1', ['s2-1-p1']],
    ]);
    expect(['s0-p1', 's1-p1', 's1-1-1-p1', 's1-1-1'].map(blockOf)).toEqual(['s0', 's1', 's1-1', 's1-1']);
  });
});

describe('rows of two plans', () => {
  it('have every block of both: beside its best counterpart, or at the end', () => {
    const first = plan('s1', 's1-1', 's1-2', 's2');
    const second = plan('s1', 's1-1', 's2', 's3');
    expect(rows(first, second, [match('s1-1', 's1-1', 0.5), match('s1-2', 's1-1', 0.6)])).toEqual([
      ['s0', 's0'],
      ['s1'],
      ['s1-1', '(s1-1)'],
      ['s1-2', 's1-1'],
      ['s2'],
      ['', 's1'],
      ['', 's2'],
      ['', 's3'],
    ]);
  });

  it('are laid out by sections, not by the chapters that are counterparts too', () => {
    const two = plan('s1', 's1-1', 's1-2');
    const matches = [
      match('s1', 's1', 0.3),
      match('s1-1', 's1', 0.5),
      match('s1-1', 's1-1', 0.4),
      match('s1-2', 's1-2', 0.4),
    ];
    expect(rows(two, two, matches)).toEqual([
      ['s0', 's0'],
      ['s1', 's1'],
      ['s1-1', 's1-1', '(s1)'],
      ['s1-2', 's1-2'],
    ]);
  });

  it('have what corresponds to something in a section, set once where it stands in a section of the same row', () => {
    const two = plan('s1', 's1-1', 's1-1-1', 's1-1-2', 's1-2', 's1-2-1');
    const matches = [
      match('s1-1', 's1-1', 0.5),
      match('s1-1-1', 's1-1-2', 0.4),
      match('s1-1-2', 's1-2-1', 0.3),
    ];
    const [, , row, other, rest] = pairRows(two, two, matches);
    expect(
      row?.counterparts.map(({ b, matches: own }) => [b, own.map(({ a, b: there }) => `${a} ${there}`)]),
    ).toEqual([
      ['s1-1', ['s1-1 s1-1', 's1-1-1 s1-1-2']],
      ['s1-2-1', ['s1-1-2 s1-2-1']],
    ]);
    expect(other?.counterparts).toEqual([]);
    // The section itself has no counterpart, but something in it has.
    expect(rest?.rest?.section.id).toBe('s1');
    expect(pairRows(two, two, matches).at(-1)).toMatchObject({
      rest: { section: { id: 's1-2' } },
      matches: [{ a: 's1-1-2', b: 's1-2-1' }],
    });
  });

  it('show the same matches whichever plan comes first', () => {
    const first = plan('s1', 's1-1', 's1-1-1', 's1-2', 's2');
    const second = plan('s1', 's1-1', 's1-2', 's1-2-1', 's3');
    const matches = [
      match('s1', 's3', 0.2),
      match('s1-1', 's1-1', 0.5),
      match('s1-1-1', 's1-2', 0.2, 0.5),
      match('s1-2', 's1-2-1', 0.2),
      match('s2', 's1-1', 0.3),
    ];
    const turned = matches.map((each) => ({ ...each, a: each.b, b: each.a }));
    const shown = (
      list: ReturnType<typeof pairRows<{ id: string; depth: number }, unknown, Matches[number]>>,
    ) => list.flatMap(({ counterparts }) => counterparts.flatMap(({ matches: own }) => own));
    const names = shown(pairRows(first, second, matches)).map(({ a, b }) => `${a} ${b}`);
    const swapped = shown(pairRows(second, first, turned)).map(({ a, b }) => `${b} ${a}`);
    expect(names.toSorted()).toEqual(matches.map(({ a, b }) => `${a} ${b}`).toSorted());
    expect(swapped.toSorted()).toEqual(names.toSorted());
  });
});
