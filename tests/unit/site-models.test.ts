/** Models of pages: sources beside their lines, a draft beside a plan, the matrix of themes. */
import { describe, expect, it } from 'vitest';
import { matrixModel } from '../../src/compare/matrix/corpus-matrix.ts';
import { columnsOfMatrix } from '../../src/compare/matrix/matrix-model.ts';
import { comparedPlanOf } from '../../src/compare/source/plan-record.ts';
import type { SitePlan } from '../../src/corpus/model.ts';
import { recordOf } from '../../src/corpus/plan-record.ts';
import { gapReport } from '../../src/desk/gaps.ts';
import { compareTwo } from '../../src/pipeline/align/two-plans.ts';
import { indicatorRow } from '../../src/pipeline/contract/rows.ts';
import { sourceRows } from '../../src/reading/source/source-lines.ts';
import { planText } from '../support/plan-text.ts';
import { siteCorpus } from '../support/site-corpus.ts';

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
      '云泽市渡口发展“十四五”规划（送审稿）',
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
