/** Plans and their relations: in the order of time, in a picture, as versions of one document. */
import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf, versionRows } from '../../src/compare/versions/version-rows.ts';
import type { Corpus, SitePlan } from '../../src/corpus/model.ts';
import { versionBefore, versionsOf } from '../../src/corpus/versions.ts';
import { drawnRelations, inTime, lineage, type Relation, yearOf } from '../../src/lineage/lineage.ts';
import { must } from '../../src/pipeline/text/must.ts';
import { planText } from '../support/plan-text.ts';

/** A plan of the site of which only its head matters. */
const dated = (
  id: string,
  data: Partial<SitePlan['data']> = {},
  sections: SitePlan['sections'] = [],
): SitePlan =>
  ({
    id,
    data: {
      id,
      title: id,
      issuer: '某局',
      date: null,
      month: null,
      published: null,
      period: null,
      versionOf: null,
      ...data,
    },
    sections,
    references: [],
    clauseById: new Map(),
  }) as unknown as SitePlan;

describe('plans in the order of time', () => {
  const plans = [
    dated('none'),
    dated('years', { period: [2021, 2025] }),
    dated('day', { date: '2019-05-01', month: '2018-01', published: '2018-01-01', period: [2016, 2020] }),
    dated('month', { month: '2019-04', published: '2018-01-01' }),
    dated('posted', { published: '2019-06-01', period: [2016, 2020] }),
    dated('again', { date: '2019-05-01' }),
  ];
  it('have the first day that is known, those without one last, of one day in their own order', () => {
    const corpus = { plans, parallels: [] } as unknown as Corpus;
    expect(inTime(corpus).map(({ id }) => id)).toEqual(['month', 'day', 'again', 'posted', 'years', 'none']);
    expect(plans.map(yearOf)).toEqual(['', '2021', '2019', '2019', '2019', '2019']);
  });
  it('are related by what they share, also with themselves, set wordings left out', () => {
    const parallel = (a: string, b: string, shared: number, formula = false) => ({
      a: { plan: a },
      b: { plan: b },
      shared,
      formula,
    });
    const corpus = {
      plans,
      parallels: [
        parallel('day', 'years', 10),
        parallel('years', 'day', 5),
        parallel('day', 'day', 3),
        parallel('none', 'day', 90, true),
      ],
    } as unknown as Corpus;
    expect(lineage(corpus)).toEqual([
      { kind: 'shares', from: plans[2], to: plans[2], passages: 1, characters: 3 },
      { kind: 'shares', from: plans[2], to: plans[1], passages: 2, characters: 15 },
    ]);
  });
});

describe('a picture of relations', () => {
  const plans = Array.from({ length: 25 }, (_, index) => dated(`p${index}`));
  const plan = (index: number) => must(plans[index], `p${index}`);
  const shares = (from: number, to: number, characters: number): Relation => ({
    kind: 'shares',
    from: plan(from),
    to: plan(to),
    passages: 1,
    characters,
  });
  const cites = (from: number, to: number): Relation => ({
    kind: 'cites',
    from: plan(from),
    to: plan(to),
    places: [],
  });
  const names = ({ relations, plans: drawn }: ReturnType<typeof drawnRelations>) => ({
    plans: drawn.map(({ id }) => id),
    relations: relations.map(({ from, to }) => `${from.id}-${to.id}`),
  });

  it('has all of a few, without those of a plan with itself', () => {
    const few = plans.slice(0, 20);
    expect(names(drawnRelations([shares(0, 1, 5), shares(1, 1, 9)], few))).toEqual({
      plans: few.map(({ id }) => id),
      relations: ['p0-p1'],
    });
  });

  it('has of many plans the citations, then those with most words in common, in their order', () => {
    expect(names(drawnRelations([shares(3, 4, 5), cites(0, 1)], plans))).toEqual({
      plans: ['p0', 'p1', 'p3', 'p4'],
      relations: ['p3-p4', 'p0-p1'],
    });
    // A chain of 25: the nineteen with most words have twenty plans at their ends.
    const chain = Array.from({ length: 24 }, (_, index) => shares(index, index + 1, 100 - index));
    const drawn = names(drawnRelations(chain, plans));
    expect(drawn.plans).toEqual(plans.slice(0, 20).map(({ id }) => id));
    expect(drawn.relations).toHaveLength(19);
    // A citation goes before all of them.
    expect(names(drawnRelations([...chain, cites(23, 24)], plans)).relations).toContain('p23-p24');
  });

  it('has at most forty relations', () => {
    const many = Array.from({ length: 10 }, (_, from) =>
      Array.from({ length: 5 }, (_each, at) => shares(from, 10 + at, from * 5 + at)),
    ).flat();
    const few = plans.slice(0, 15);
    const { relations } = drawnRelations(many, few);
    expect(relations).toHaveLength(40);
    expect(relations.every((relation) => relation.kind === 'shares' && relation.characters >= 10)).toBe(true);
    expect(drawnRelations(many.slice(10), few).relations).toHaveLength(40);
  });
});

describe('the versions of a document', () => {
  const day = (index: number) => `201${index}-01-01`;
  const formersOf = (...plans: SitePlan[]) => {
    const corpus = { plans } as unknown as Corpus;
    return plans.map((plan) => versionBefore(corpus, plan)?.id ?? null);
  };
  it.each([
    '（2024年修订）',
    '(修正)',
    '〔修改〕',
    '（征求意见稿）',
    '（草案）',
    '（送审稿）',
    '（讨论稿）',
    '（试行）',
    '（2020年版）',
    '（2020年本）',
    '［第二版］',
    '（第二版）',
  ])('are named %s', (words) => {
    const expected = words.startsWith('［') ? [null, null] : [null, 'a'];
    expect(
      formersOf(
        dated('a', { title: '渡口办法', date: day(0) }),
        dated('b', { title: `渡口办法${words}`, date: day(1) }),
      ),
    ).toEqual(expected);
  });
  it.each([
    [
      'for the same years',
      { title: '渡口规划', period: [2021, 2025] },
      { title: '渡口 规划', period: [2021, 2025] },
      'a',
    ],
    [
      'not for others',
      { title: '渡口规划', period: [2021, 2025] },
      { title: '渡口规划', period: [2021, 2035] },
      null,
    ],
    [
      'not for years that begin elsewhere',
      { title: '渡口规划', period: [2021, 2025] },
      { title: '渡口规划', period: [2016, 2025] },
      null,
    ],
    ['not of another issuer', { title: '渡口办法（试行）' }, { title: '渡口办法', issuer: '他局' }, null],
    ['not of another title', { title: '渡口办法（试行）' }, { title: '码头办法' }, null],
  ] as const)('are plans %s', (_, first, second, expected) => {
    const data = (more: object, date: string) => ({ date, ...more }) as Partial<SitePlan['data']>;
    expect(formersOf(dated('a', data(first, day(0))), dated('b', data(second, day(1))))[1]).toBe(expected);
  });
  it('need a day of their own and an issuer', () => {
    const [a, b] = [{ title: '渡口办法' }, { title: '渡口办法（试行）' }];
    expect(formersOf(dated('a', { ...a, date: day(0) }), dated('b', { ...b, date: day(0) }))).toEqual([
      null,
      null,
    ]);
    expect(
      formersOf(
        dated('a', { ...a, date: day(0), issuer: null }),
        dated('b', { ...b, date: day(1), issuer: null }),
      ),
    ).toEqual([null, null]);
    expect(formersOf(dated('a', a), dated('b', { ...b, date: day(1) }))).toEqual([null, null]);
    expect(
      formersOf(dated('a', { ...a, month: '2010-01' }), dated('b', { ...b, published: day(1) })),
    ).toEqual([null, 'a']);
  });
  it('follow one another, and are as the editor says first', () => {
    const [a, b, c] = [0, 1, 2].map((index) =>
      dated('abc'.charAt(index), {
        title: index === 0 ? '渡口办法' : `渡口办法（${index}版）`,
        date: day(index),
      }),
    );
    if (!a || !b || !c) throw new Error('three plans');
    const corpus = { plans: [c, a, b] } as unknown as Corpus;
    for (const plan of [a, b, c])
      expect(versionsOf(corpus, plan).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const old = dated('old', { title: '旧办法', date: day(5) });
    const later = dated('new', { title: '渡口办法（新版）', date: day(6), versionOf: 'old' });
    // What the editor names the former of one is the former of no other.
    expect(formersOf(a, old, later)).toEqual([null, null, 'old']);
    const [one, two] = [dated('one', { versionOf: 'two' }), dated('two', { versionOf: 'one' })];
    expect(versionsOf({ plans: [one, two] } as unknown as Corpus, one)).toHaveLength(2);
  });
  const articles = (number: string, words: string, order: number): Piece => ({
    id: `s${order + 1}`,
    number,
    title: '',
    text: words,
    order,
  });
  it('have pieces that are one from three tenths of their words with the number, from a half without', () => {
    const rows = (one: Piece, other: Piece) => versionRows([one], [other]).map(({ change }) => change);
    // Ten characters are nine pairs; of 甲乙丙丁 three are in both.
    const [first, second] = ['甲乙丙丁戊己庚辛壬癸', '甲乙丙丁子丑寅卯辰巳'];
    expect(rows(articles('第一条', first, 0), articles('第一条', second, 0))).toEqual(['changed']);
    expect(rows(articles('第一条', first, 0), articles('第二条', second, 0))).toEqual(['added', 'deleted']);
    expect(rows(articles('', first, 0), articles('', second, 0))).toEqual(['added', 'deleted']);
    const third = '甲乙丙子丑寅卯辰巳午';
    expect(rows(articles('第一条', first, 0), articles('第一条', third, 0))).toEqual(['added', 'deleted']);
    const half = '甲乙丙丁戊己子丑寅卯';
    expect(rows(articles('第一条', first, 0), articles('第九条', half, 0))).toEqual(['changed']);
    // White space makes no other words.
    expect(rows(articles('第一条', '甲乙 丙丁', 0), articles('第一条', '甲乙丙丁', 0))).toEqual(['same']);
    expect(rows(articles('第一条', '甲', 0), articles('第一条', '甲', 0))).toEqual(['same']);
  });
  it('are cut into sections with their own clauses', () => {
    const plan = planText(
      'a',
      [
        { id: 's1', number: '一、', title: '总则', clauses: ['甲。', '乙。'] },
        { id: 's1-1', title: '范围', clauses: ['丙。'] },
      ],
      ['前言'],
    );
    expect(piecesOf({ ...plan, sections: [plan.section, ...plan.sections] })).toEqual([
      { id: 's1', number: '一、', title: '总则', text: '甲。\n乙。', order: 0 },
      { id: 's1-1', number: '', title: '范围', text: '丙。', order: 1 },
    ]);
  });
});
