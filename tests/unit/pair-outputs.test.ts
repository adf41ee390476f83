/** Two plans side by side, field by field: rows, coverage, columns of several plans, pages that stay light, and what is exported. */
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/clauses/passages.ts';
import { pageModel } from '../../src/compare/pair/brief-model.ts';
import { columnsOf, rowsShown } from '../../src/compare/pair/columns.ts';
import { type PairModel, pairModel, type SideModel } from '../../src/compare/pair/model.ts';
import { takenPair } from '../../src/compare/pair/taken-rows.ts';
import { leadWords, titleWords } from '../../src/compare/pair/words.ts';
import { en } from '../../src/i18n/en.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { Alignment } from '../../src/pipeline/schemas/comparison.ts';
import { match } from '../support/matches.ts';
import { passage, planText } from '../support/plan-text.ts';

const harbour = planText(
  'harbour',
  [
    { id: 's1', number: '一、', title: '码头' },
    { id: 's1-1', number: '（一）', title: '泊位', clauses: ['新建深水泊位3个。', '疏浚航道。'] },
    { id: 's1-1-1', number: '1．', title: '吊机', runin: true, clauses: ['吊机换新。'] },
    { id: 's1-2', number: '（二）', title: '灯塔', clauses: ['灯塔换灯。'] },
    { id: 's2', number: '二、', title: '仓储', clauses: ['货栈总说。'] },
  ],
  ['港口规划'],
);
const fishing = planText(
  'fishing',
  [
    { id: 's1', number: '一、', title: '渔港', clauses: ['渔港总说。'] },
    { id: 's1-1', number: '（一）', title: '停泊', clauses: ['新建深水泊位5个。'] },
    { id: 's2', number: '二、', title: '渔船', clauses: ['更新渔船。'] },
  ],
  ['渔业规划'],
);
const shared = { ...passage('harbour/s1-1-p1', 'fishing/s1-1-p1', [0, 8]), shared: 7 };
const numbered = { ...shared, numbers: [{ a: '3', b: '5' }] as unknown as typeof shared.numbers };
const matches = [
  match('s1-1', 's1-1'),
  match('s1-1-1', 's2', { score: 0.3 }),
  match('s2', 's1', { score: 0.15 }),
];
const pair = (passages = [numbered]) =>
  pairModel({ first: harbour, second: fishing, matches, passages: passagesOf([harbour, fishing], passages) });

const sideLine = ({ own, opening, gap, counterparts, short }: SideModel) =>
  [
    own
      ? `${own.section.name || 'front'}: ${own.clauses.map(({ runin, heading, text, marks }) => `${heading}${runin}${text}${marks.length > 0 ? '*' : ''}`).join(' ')}`
      : '–',
    ...counterparts.map(({ section, text, seen, own: links, inner, parts }) =>
      `↔ ${section.name || 'front'}${text ? '' : ` (row ${seen.row} ${seen.section.name})`} ${[...links, ...inner].map(({ a, b, certainty, row }) => `${a.id}~${b.id} ${certainty} ${row}`).join()}${parts.length > 0 ? ` parts ${parts.map(({ name }) => name).join()}` : ''}`.trim(),
    ),
    ...(gap
      ? [
          `gap ${gap.kind} ${gap.matched}/${gap.parts} ${gap.links.map(({ row }) => row).join()} ${gap.above.map(({ around, counterpart }) => `${around}=${counterpart}`).join()}`.trim(),
        ]
      : []),
    ...(opening ? ['opening'] : []),
    ...(short ? [] : ['long']),
  ].join(' | ');

describe('rows', () => {
  it('say what each side has', () => {
    const { rows } = pair();
    expect(
      rows.map(({ number, section, rest, head, chapter, shows }) =>
        [number, section.id, rest || head, chapter, shows.join()].join(' '),
      ),
    ).toEqual([
      '1 s0 true  ',
      '2 s1 true s1 ',
      '3 s1-1 false s1 shared,numbers',
      '4 s1-2 false s1 missing,only-first',
      '5 s2 false s2 doubtful',
    ]);
    expect(rows.map(({ sides }) => sides.map(sideLine))).toEqual([
      ['front: 港口规划', '– | ↔ front'],
      ['一、码头:  | opening', '– | gap sections 1/2'],
      [
        '（一）泊位: 新建深水泊位3个。* 疏浚航道。 1．吊机。吊机换新。',
        '– | ↔ （一）停泊 s1-1~s1-1 alike 3 | ↔ 二、渔船 s1-1-1~s2 alike 3',
      ],
      ['（二）灯塔: 灯塔换灯。', '– | gap none 0/0'],
      ['二、仓储: 货栈总说。', '– | ↔ 一、渔港 s2~s1 doubtful 5 parts （一）停泊'],
    ]);
  });

  it('tell words in common, with other numbers or with the same', () => {
    const of = (passages: (typeof shared)[]) => pair(passages).rows[2]?.shows;
    expect([of([numbered]), of([shared]), of([])]).toEqual([
      ['shared', 'numbers'],
      ['shared'],
      ['differing'],
    ]);
  });

  it('have no passages of other plans', () => {
    const ferry = planText('ferry', [
      { id: 's1', number: '一、', title: '渡口', clauses: ['新建深水泊位9个。'] },
    ]);
    const other = passage('harbour/s1-1-p1', 'ferry/s1-p1', [0, 8]);
    const { counts } = pairModel({
      first: harbour,
      second: fishing,
      matches,
      passages: passagesOf([harbour, fishing, ferry], [shared, other]),
    });
    expect(counts.passages).toBe(1);
  });

  it('are counted, also by chapter with the letters that are carried over', () => {
    const { counts, chapters, plans } = pair([shared, shared]);
    expect(counts).toEqual({ sections: 3, matched: 2, doubtful: 1, passages: 2 });
    expect(chapters).toEqual([
      { id: 's1', name: '一、码头', sections: 2, matched: 1, characters: 14 },
      { id: 's2', name: '二、仓储', sections: 1, matched: 1, characters: 0 },
    ]);
    // Two plans of one colour: the second has another.
    expect(plans.map(({ id, data, cited }) => [id, data.title, cited.title])).toEqual([
      ['harbour', 'harbour规划', 'harbour规划'],
      ['fishing', 'fishing规划', 'fishing规划'],
    ]);
    expect(plans[0].colour).not.toBe(plans[1].colour);
  });

  it('are short up to two hundred characters, and with a table never', () => {
    const side = (...clauses: (string | string[][])[]) => {
      const first = planText('a', [{ id: 's1', number: '一、', title: '甲', clauses }]);
      const { rows } = pairModel({ first, second: fishing, matches: [], passages: new Map() });
      return rows.find(({ section }) => section.id === 's1')?.sides[0].short;
    };
    expect([
      side('字'.repeat(200)),
      side('字'.repeat(201)),
      side('字'.repeat(100), '字'.repeat(101)),
      side([['甲', '乙']]),
    ]).toEqual([true, false, false, false]);
  });
});

describe('columns of three plans', () => {
  const third = planText('ferry', [
    { id: 's1', number: '一、', title: '渡口', clauses: ['新建渡口。'] },
    { id: 's2', number: '二、', title: '救生', clauses: ['购置救生衣。'] },
  ]);
  const beside = (more: Alignment[]) =>
    pairModel({ first: harbour, second: third, matches: more, passages: new Map() });
  const groups = columnsOf([pair(), beside([match('s2', 's1')])]);

  it('merge the rows of the first plan, and what is left of each other one follows', () => {
    expect(
      groups.map(({ chapter, rest, rows }) => [
        chapter,
        rest?.id ?? null,
        rows.map(({ key, id }) => `${key} ${id}`.trim()).join(),
      ]),
    ).toEqual([
      [null, null, 'row-1 row-1'],
      ['s1', null, 'row-2 row-2,row-3 row-3,row-4 row-4'],
      ['s2', null, 'row-5 row-5'],
      [null, 'ferry', 'ferry-6'],
    ]);
    const last = groups.at(-1)?.rows[0];
    expect(last?.sides.map((side) => side?.own?.section.name ?? null)).toEqual([null, null, '二、救生']);
    // What the third lacks is said of it by name.
    const shows = groups.flatMap(({ rows }) => rows.map(({ row }) => row.shows.join()));
    expect(shows).toEqual([
      '',
      'missing,lacks-third',
      'shared,numbers,missing,lacks-third',
      'missing,only-first,lacks-third',
      'doubtful,differing',
      'missing,only-second',
    ]);
    const mixed = columnsOf([beside([]), pair()]).flatMap(({ rows }) =>
      rows.map(({ row }) => row.shows.join()),
    );
    expect(mixed.slice(2, 5)).toEqual([
      'missing,only-first,shared,numbers',
      'missing,only-first,lacks-third',
      'missing,only-first,doubtful',
    ]);
    expect(columnsOf([])).toEqual([]);
  });

  it('have a place for each of four plans in the rest of the second and the third', () => {
    const four = columnsOf([beside([]), beside([]), pair()]).filter(({ rest }) => rest);
    expect(
      four.map(({ rest, rows }) => [
        rest?.id,
        rows[0]?.key,
        rows[0]?.sides.map((side) => (side ? '×' : '·')).join(''),
      ]),
    ).toEqual([
      ['ferry', 'row-6', '××··'],
      ['ferry', 'ferry-6', '··×·'],
    ]);
  });

  it('mark in the first plan what it has in common with each other one', () => {
    const cited = { ...passage('harbour/s1-2-p1', 'ferry/s1-p1', [0, 4]), shared: 4 };
    const passages = passagesOf([harbour, fishing, third], [numbered, cited]);
    const models = [
      pair(),
      pairModel({ first: harbour, second: third, matches: [match('s1-2', 's1')], passages }),
    ];
    const marked = columnsOf(models)
      .flatMap(({ rows }) => rows)
      .flatMap(({ sides }) => sides[0]?.own?.clauses ?? [])
      .flatMap(({ id, marks }) => marks.map((mark) => `${id} ${mark.plan}`));
    expect(marked).toEqual(['s1-1-p1 fishing', 's1-2-p1 ferry']);
  });

  it('are named one and all, with what corresponds in each', () => {
    const models = [pair(), beside([match('s2', 's1')])];
    const of = (messages: typeof zh) => speech('zh', messages, linksBelow('/x'));
    expect(titleWords(models, of(zh))).toBe('harbour、fishing与ferry对读');
    expect(leadWords(models, of(zh))).toContain('2 节在fishing有对应，1 节在ferry有对应');
    expect(leadWords(models, of(zh))).toContain('harbour与fishing共有 1 处、与ferry共有 0 处');
    expect(titleWords(models, of(en as typeof zh))).toBe('harbour, fishing and ferry side by side');
    expect(leadWords(models, of(en as typeof zh))).toContain(
      '2 have a counterpart in fishing, 1 has a counterpart in ferry.',
    );
    const named = takenPair({
      models,
      rows: [],
      speech: of(zh),
      base: 'https://site.example/',
      style: 'gbt-2025',
      accessed: '2026-11-29',
    });
    expect(named.title).toContain('harbour、fishing与ferry对读');
  });

  it('show a row by its address only where it has one', () => {
    const shown = (addressed?: string) => rowsShown(groups, 'numbers', addressed).map(({ key }) => key);
    expect([shown(), shown('row-4'), shown('')]).toEqual([['row-3'], ['row-3', 'row-4'], ['row-3']]);
  });
});

it('a page is whole up to 70,000 units of text where there are few plans, up to 8,000 of many', () => {
  const of = (units: number) => {
    const first = planText('a', [{ id: 's1', number: '一、', title: '甲', clauses: ['字'.repeat(units)] }]);
    const second = planText('b', [{ id: 's1', number: '一、', title: '乙' }]);
    return pairModel({ first, second, matches: [], passages: new Map() });
  };
  const isWhole = (model: PairModel, plans: number) => pageModel(model, plans) === model;
  expect([
    isWhole(of(70_000), 2),
    isWhole(of(70_001), 2),
    isWhole(of(8_000), 1000),
    isWhole(of(8_001), 1000),
  ]).toEqual([true, false, true, false]);
});

it('is exported with every side, section, clause and match', () => {
  const models = [pair()];
  const base = 'https://site.example/x/compare/';
  const { title, ids, names, counterpart, rows, sources } = takenPair({
    models,
    rows: columnsOf(models).flatMap((group) => group.rows),
    speech: speech('zh', zh, linksBelow('/x')),
    base,
    style: 'gbt-2025',
    accessed: '2026-11-29',
  });
  expect([title, ids, names, counterpart]).toEqual([
    `${zh.pair.takeTitle}${zh.pair.title('harbour', 'fishing')}`,
    ['harbour', 'fishing'],
    ['harbour规划', 'fishing规划'],
    `${zh.pair.counterpart}：`,
  ]);
  expect(sources.heading).toBe(zh.compare.sources);
  const url = (place: string) => `https://site.example/x/plans/${place}`;
  const clause = (plan: string, id: string, locus: string, text: string) => ({
    id,
    locus,
    url: url(`${plan}/#${id}`),
    text,
  });
  const part = (plan: string, id: string, name: string, clauses: object[], found: object[] = []) => ({
    title: name,
    url: url(`${plan}/#${id}`),
    seen: '',
    clauses,
    matches: found,
  });
  const found = (certainty: 'alike' | 'doubtful', score: number, words = '') => ({
    names: words,
    certainty: zh.pair.certainty[certainty],
    score,
    status: zh.pair.status.suggested,
  });
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(rows.map(({ sides }) => sides)).toEqual([
    [
      {
        gap: '',
        parts: [part('harbour', 's0', zh.pair.front, [clause('harbour', 's0-p1', '第1段', '港口规划')])],
      },
      {
        gap: '',
        parts: [part('fishing', 's0', zh.pair.front, [clause('fishing', 's0-p1', '第1段', '渔业规划')])],
      },
    ],
    [
      { gap: '', parts: [part('harbour', 's1', '一、码头', [])] },
      { gap: zh.pair.sectionsOnly('fishing', 1, 2), parts: [] },
    ],
    [
      {
        gap: '',
        parts: [
          part('harbour', 's1-1', '一、码头 › （一）泊位', [
            clause('harbour', 's1-1-p1', '一、（一）第1段', '新建深水泊位3个。'),
            clause('harbour', 's1-1-p2', '一、（一）第2段', '疏浚航道。'),
            clause('harbour', 's1-1-1-p1', '一、（一）1．第1段', '1．吊机。吊机换新。'),
          ]),
        ],
      },
      {
        gap: '',
        parts: [
          part(
            'fishing',
            's1-1',
            '一、渔港 › （一）停泊',
            [clause('fishing', 's1-1-p1', '一、（一）第1段', '新建深水泊位5个。')],
            [found('alike', 0.5)],
          ),
          part(
            'fishing',
            's2',
            '二、渔船',
            [clause('fishing', 's2-p1', '二、第1段', '更新渔船。')],
            [found('alike', 0.3, '1．吊机 ↔ 二、渔船')],
          ),
        ],
      },
    ],
    [
      {
        gap: '',
        parts: [
          part('harbour', 's1-2', '一、码头 › （二）灯塔', [
            clause('harbour', 's1-2-p1', '一、（二）第1段', '灯塔换灯。'),
          ]),
        ],
      },
      { gap: zh.pair.none('fishing'), parts: [] },
    ],
    [
      {
        gap: '',
        parts: [part('harbour', 's2', '二、仓储', [clause('harbour', 's2-p1', '二、第1段', '货栈总说。')])],
      },
      {
        gap: '',
        parts: [
          part(
            'fishing',
            's1',
            '一、渔港',
            [clause('fishing', 's1-p1', '一、第1段', '渔港总说。')],
            [found('doubtful', 0.15)],
          ),
        ],
      },
    ],
  ]);
});
