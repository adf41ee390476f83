/** Models of pages: relations of plans, versions, sources beside their lines, outcomes of targets, a draft beside a plan. */
import { describe, expect, it } from 'vitest';
import { matrixModel } from '../../src/compare/matrix/corpus-matrix.ts';
import { columnsOfMatrix } from '../../src/compare/matrix/matrix-model.ts';
import { comparedPlanOf } from '../../src/compare/source/plan-record.ts';
import { type Piece, piecesOf, versionRows } from '../../src/compare/versions/version-rows.ts';
import type { Corpus, SitePlan } from '../../src/corpus/model.ts';
import { recordOf } from '../../src/corpus/plan-record.ts';
import { versionBefore, versionsOf } from '../../src/corpus/versions.ts';
import { gapReport } from '../../src/desk/gaps.ts';
import { type Known, outcomeOf } from '../../src/facts/targets/outcome.ts';
import { drawnRelations, inTime, lineage, type Relation, yearOf } from '../../src/lineage/lineage.ts';
import { compareTwo } from '../../src/pipeline/align/two-plans.ts';
import { indicatorRow } from '../../src/pipeline/contract/rows.ts';
import { must } from '../../src/pipeline/text/must.ts';
import { sourceRows } from '../../src/reading/source/source-lines.ts';
import { planText } from '../support/plan-text.ts';
import { siteCorpus } from '../support/site-corpus.ts';

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

describe('a source beside its lines', () => {
  const plan = planText('a', [
    { id: 's1', title: '甲', clauses: ['一。', '二。'] },
    { id: 's2', title: '乙', clauses: ['三。'] },
  ]);
  const at = (line: number, endLine = line) => ({ file: 'a', line, column: 1, endLine, endColumn: 2 });
  const section = (index: number, source: ReturnType<typeof at>) => ({
    section: { ...plan.sections[index], source },
  });
  const clause = (index: number, source: ReturnType<typeof at> | null) => ({
    clause: { ...plan.clauses[index], source },
  });
  const nodes = [
    section(0, at(1)),
    clause(0, at(2, 3)),
    section(1, at(5)),
    clause(1, at(5, 6)),
    clause(2, null),
  ] as unknown as SitePlan['nodes'];
  const line = (number: number, page?: number) => ({
    number,
    text: `行${number}`,
    ...(page && { place: { kind: 'box', page } as never }),
  });
  const shown = (lines: ReturnType<typeof line>[]) =>
    sourceRows(
      lines,
      nodes,
      [{ line: 4, endLine: 4, reason: 'page-number' }] as never,
      [{ nextLine: 3, reason: 'page-break' }] as never,
    ).map(({ lines: own, made }) => [
      own.map(({ number, page, omitted, joined }) =>
        [number, page, omitted, joined].filter((each) => each !== null).join(' '),
      ),
      made.map(({ section: heading, clause: words }) => heading?.id ?? words?.id),
    ]);
  it('has every line once, what was made of it, and where a page begins', () => {
    expect(
      shown([line(1, 1), line(2, 1), line(3, 2), line(4, 2), line(5, 2), line(6, 2), line(7, 3)]),
    ).toEqual([
      [['1 1'], ['s1']],
      [['2', '3 2 page-break'], ['s1-p1']],
      [['4 page-number'], []],
      [
        ['5', '6'],
        ['s2', 's1-p2'],
      ],
      [['7 3'], []],
    ]);
    expect(shown([line(1)])).toEqual([[['1'], ['s1']]]);
    expect(shown([])).toEqual([]);
  });
});

describe('the outcome of a target', () => {
  type Value = Known['target'];
  const value = (year: number, normalized: number, more: Partial<Value> = {}): Value => ({
    year,
    normalized,
    comparator: '=',
    kind: 'baseline',
    ...more,
  });
  const goal = (normalized: number, more: Partial<Value> = {}) =>
    value(2025, normalized, { kind: 'target', ...more });
  const of = (target: Value, baseline: Value | null, results: Value[], more: Partial<Known> = {}) => {
    const { kind, share, rule, year } = outcomeOf({ target, year: 2025, baseline, results, ...more });
    return [kind, share, rule, year].join(' ');
  };
  it.each([
    [goal(100), value(2020, 60), [value(2025, 100)], 'reached 1 fromBaseline 2025'],
    [goal(100), null, [value(2025, 80)], 'missed 0.8 ofTarget 2025'],
    [goal(100), value(2020, 100), [value(2024, 50)], 'underway 0.5 ofTarget 2024'],
    // The first result that is at the target decides while that of the year is not known.
    [goal(100), null, [value(2022, 90), value(2023, 100), value(2024, 99)], 'reached 1 ofTarget 2023'],
    [goal(100), null, [value(2022, 90), value(2024, 99)], 'underway 0.99 ofTarget 2024'],
    [goal(100), null, [value(2026, 120)], 'unreported  none '],
    [goal(0), null, [value(2025, 1)], 'reached  none 2025'],
    [goal(10, { comparator: '<=' }), null, [value(2025, 10)], 'reached  none 2025'],
    [goal(10, { comparator: '<' }), null, [value(2025, 11)], 'missed  none 2025'],
    [goal(10, { comparator: '<=' }), value(2020, 20), [value(2025, 15)], 'missed 0.5 fromBaseline 2025'],
    [goal(3), null, [value(2025, 3, { kind: 'rank' })], 'reached  rank 2025'],
    [goal(10), value(2020, 20), [value(2025, 12)], 'missed 0.8 fromBaseline 2025'],
  ] as const)('%#: %s', (target, baseline, results, expected) =>
    expect(of(target, baseline, [...results])).toBe(expected),
  );
  it('of its year, or of a burden', () => {
    expect(of(goal(8), null, [value(2024, 9), value(2025, 8)], { ofItsYear: true })).toBe(
      'reached 1 ofTarget 2025',
    );
    expect(of(goal(8), null, [value(2024, 7)], { isBurden: true })).toBe('reached 0.875 ofTarget 2024');
    expect(of(goal(8), null, [value(2024, 9)], { isBurden: true })).toBe('underway 1.125 ofTarget 2024');
  });
});

describe('a draft beside a plan', () => {
  const corpus = siteCorpus({
    upper: [
      '云泽市渡口发展“十四五”规划',
      '一、发展目标',
      '到2025年，优质渡船总量达到100艘，安全事故起数控制在5起以内，建成示范渡口20个，培训船员总数达到300人。',
      '二、重点任务',
      '（一）改善渡口',
      '确保新建渡口三处，渡船全部改用电力，每条渡船配备救生衣30件并安装定位设备，由镇里的管理站每日查看登记。',
    ],
    draft: [
      '青岚区渡口发展“十四五”规划',
      '一、发展目标',
      '到2025年，优质渡船总量达到80艘，安全事故起数控制在3起以内，建成示范渡口20个，新建码头总数达到7座。',
      '二、重点任务',
      '（一）改善渡口',
      '鼓励新建渡口三处，渡船全部改用电力，每条渡船配备救生衣45件并安装定位设备，由镇里的管理站每日查看登记。',
      '（二）开设老年大学课堂',
      '聘请退休教师授课，学员凭身份证免费报名。',
    ],
  });
  const link = (plan: string, id?: string) => `/plans/${plan}/#${id ?? ''}`;
  const [upper, draft] = corpus.plans.map((plan) => ({
    record: recordOf(plan, link),
    indicators: plan.indicators.map((each) =>
      indicatorRow(plan.id, each, { themes: [], series: null }, link),
    ),
  }));
  if (!upper || !draft) throw new Error('two plans');
  const report = gapReport(
    upper,
    draft,
    compareTwo(comparedPlanOf(upper.record), comparedPlanOf(draft.record)),
  );
  const place = ({ id, name, locus }: (typeof report.own)[number]) => `${id} ${name} ${locus}`.trim();
  it('has its targets with more, less or the same, those that are missing, and its own', () => {
    expect(
      report.targets
        .map(({ kind, plan, draft: own, numbers, clauses }) =>
          [
            kind,
            place(plan),
            own.map(place).join(),
            numbers.map(({ first, second }) => `${first} → ${second}`).join(),
            clauses.join(),
          ].join(' | '),
        )
        .filter((line) => !line.includes('新建渡口')),
    ).toEqual([
      'weaker | s1-p1 优质渡船总量 100艘（2025） 一、 | s1-p1 优质渡船总量 80艘（2025） 一、 | 100艘 → 80艘 | s1-p1',
      'stronger | s1-p1 安全事故起数 ≤5起（2025） 一、 | s1-p1 安全事故起数 ≤3起（2025） 一、 | 5起 → 3起 | s1-p1',
      'same | s1-p1 建成示范渡口 20个（2025） 一、 | s1-p1 建成示范渡口 20个（2025） 一、 |  | s1-p1',
      'missing | s1-p1 培训船员总数 300人（2025） 一、 |  |  | s1-p1',
    ]);
    expect(report.own.map(place)).toEqual([
      's2-2 （二）开设老年大学课堂 二、（二）',
      's1-p1 新建码头总数 7座（2025） 一、',
    ]);
  });
  it('has its tasks with the words of degree and numbers that differ', () => {
    expect(report.tasks).toHaveLength(1);
    const [task] = report.tasks;
    expect(task).toMatchObject({
      kind: 'weaker',
      plan: { id: 's2-1', name: '（一）改善渡口', locus: '二、（一）' },
      draft: [{ id: 's2-1', name: '（一）改善渡口', locus: '二、（一）' }],
      numbers: [{ first: '30', second: '45' }],
      degrees: [{ first: '确保', second: '鼓励', change: 'weaker' }],
      clauses: ['s2-1-p1'],
    });
    expect(task?.text).toContain('确保新建渡口三处');
  });
});

it('a plan is in a matrix with the share of its words that others have', () => {
  const two = siteCorpus({
    a: ['甲市渡口规划', '一、人才队伍', '引进船舶驾驶人才，给予安家补助和子女入学便利。'],
    b: ['乙市渡口规划', '一、人才队伍', '引进船舶驾驶人才，给予安家补助和子女入学便利。另行安排住房。'],
    c: ['丙市渡口规划', '一、知识产权', '保护专利、商标等知识产权，建设专利数据库，奖励发明专利，重用人才。'],
  });
  const model = matrixModel(two);
  const row = model.themes.findIndex(({ id }) => id === 'talent');
  const text = '引进船舶驾驶人才，给予安家补助和子女入学便利。';
  // The stop at the end of a passage is not of it.
  const share = (length: number) => Math.ceil((100 * (text.length - 1)) / length);
  const [one, two_, three] = model.cells[row] ?? [];
  expect(one?.slice(0, 3)).toEqual([1, text.length, share(text.length)]);
  expect(two_).toEqual([1, text.length + 7, share(text.length + 7), 0]);
  expect(three).toEqual([0, 0, 0, 1]);
  expect(model.longest).toBe(two.plans[2]?.clauses.at(-1)?.text.length);
  expect(model.plans.map(({ id, data, places }) => [id, data.title, places])).toEqual([
    ['a', '甲市渡口规划', ['甲市']],
    ['b', '乙市渡口规划', ['乙市']],
    ['c', '丙市渡口规划', ['丙市']],
  ]);
  const shown = columnsOfMatrix(model, ['c', 'a', 'x']);
  expect([shown.plans.map(({ id }) => id), shown.cells[row]]).toEqual([
    ['a', 'c'],
    [one, three],
  ]);
});
