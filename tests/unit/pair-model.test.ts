import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/clauses/passages.ts';
import { type PairModel, pairModel, type RowModel } from '../../src/compare/pair/model.ts';
import type { PlanText } from '../../src/corpus/model.ts';
import type { Alignment, Parallel } from '../../src/pipeline/schemas/comparison.ts';
import { match } from '../support/matches.ts';
import { passage, planText } from '../support/plan-text.ts';

const carried = { ...match('', '').reasons, carried: 0.4 };

const model = (
  first: PlanText,
  second: PlanText,
  matches: readonly Alignment[],
  parallels: readonly Parallel[] = [],
): PairModel => pairModel({ first, second, matches, passages: passagesOf([first, second], parallels) });
const rowOf = ({ rows }: PairModel, section: string, rest = false): RowModel => {
  const row = rows.find((each) => each.section.id === section && each.rest === rest);
  if (!row) throw new Error(`no row of ${section}`);
  return row;
};

const harbour = planText(
  'harbour',
  [
    { id: 's1', number: '一、', title: '码头' },
    { id: 's1-1', number: '（一）', title: '泊位', clauses: ['新建深水泊位3个，改造旧泊位。', '疏浚航道。'] },
    { id: 's1-2', number: '（二）', title: '灯塔', clauses: ['灯塔全部换灯。'] },
    { id: 's1-3', number: '（三）', title: '浮标', clauses: ['浮标每年查一次。'] },
    { id: 's2', number: '二、', title: '仓储', clauses: ['货栈总说。'] },
    { id: 's2-1', number: '（一）', title: '冷库', clauses: ['冷库一座。'] },
  ],
  ['港口规划', '前言一段。'],
);
const fishing = planText(
  'fishing',
  [
    { id: 's1', number: '一、', title: '渔港' },
    { id: 's1-1', number: '（一）', title: '停泊', clauses: ['新建深水泊位5个，改造旧泊位。'] },
    { id: 's1-2', number: '（二）', title: '渔船', clauses: ['更新渔船。'] },
    { id: 's2', number: '二、', title: '保鲜', clauses: ['冷库两座。'] },
  ],
  ['渔业规划'],
);
const matches = [
  match('s1-1', 's1-1', { reasons: carried }),
  match('s1-1', 's2', { score: 0.4 }),
  match('s1-2', 's1-1', { score: 0.171 }),
];
const shared = [passage('harbour/s1-1-p1', 'fishing/s1-1-p1', [0, 15])];
const pair = model(harbour, fishing, matches, shared);

describe('the model of two plans', () => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(pair))).toEqual(pair);
  });

  it('has every clause of the first plan once, and every one of the second', () => {
    const texts = (column: 0 | 1) =>
      pair.rows.flatMap(({ sides }) => {
        const { own, counterparts } = sides[column];
        return [own, ...counterparts.map(({ text }) => text)].flatMap((each) =>
          (each?.clauses ?? []).map(({ id }) => id),
        );
      });
    expect(texts(0)).toEqual(harbour.clauses.map(({ id }) => id));
    expect(texts(1).sort()).toEqual(fishing.clauses.map(({ id }) => id).sort());
  });

  it('numbers the rows and tells the chapter of each', () => {
    expect(pair.rows.map(({ number }) => number)).toEqual(pair.rows.map((_, index) => index + 1));
    expect(rowOf(pair, 's1-2').chapter).toBe('s1');
    expect(rowOf(pair, 's0').chapter).toBeNull();
  });

  it('counts sections, matches and passages, also by chapter', () => {
    expect(pair.counts).toEqual({ sections: 4, matched: 2, doubtful: 1, passages: 1 });
    expect(pair.chapters.map(({ id, sections, matched }) => [id, sections, matched])).toEqual([
      ['s1', 3, 2],
      ['s2', 1, 0],
    ]);
  });
});

describe('a row of two plans', () => {
  it('with words in common has the marks of both sides, each leading to the other', () => {
    const { shows, sides } = rowOf(pair, 's1-1');
    expect(shows).toEqual(['shared']);
    const [left] = sides[0].own?.clauses[0]?.marks ?? [];
    const [right] = sides[1].counterparts[0]?.text?.clauses[0]?.marks ?? [];
    expect(left).toMatchObject({
      plan: 'fishing',
      clause: 's1-1-p1',
      other: '新建深水泊位5个，改造旧泊位。',
    });
    expect(left?.title).toBe('fishing规划一、（一）第1段');
    expect(right).toMatchObject({
      plan: 'harbour',
      clause: 's1-1-p1',
      other: '新建深水泊位3个，改造旧泊位。',
    });
  });

  it('has several counterparts, the best first, each with its own match', () => {
    const [, { counterparts, gap }] = rowOf(pair, 's1-1').sides;
    expect(counterparts.map(({ section }) => section.name)).toEqual(['（一）停泊', '二、保鲜']);
    expect(counterparts.map(({ own }) => own[0]?.certainty)).toEqual(['carried', 'alike']);
    expect(gap).toBeNull();
  });

  it('names the row of a text that is in another one, and doubts a low score', () => {
    const { shows, sides } = rowOf(pair, 's1-2');
    const [counterpart] = sides[1].counterparts;
    expect(shows).toEqual(['doubtful']);
    expect(counterpart?.text).toBeNull();
    expect(counterpart?.seen).toMatchObject({
      row: rowOf(pair, 's1-1').number,
      section: { name: '（一）泊位' },
    });
    expect(counterpart?.own[0]).toMatchObject({ certainty: 'doubtful', score: 0.171, note: '' });
  });

  it('says at a passage where its other side is, when another row has it, and nothing where this one does', () => {
    const split = model(harbour, fishing, matches, [
      passage('harbour/s1-1-p1', 'fishing/s1-1-p1', [0, 15]),
      passage('harbour/s1-3-p1', 'fishing/s1-1-p1', [0, 4]),
    ]);
    const twinsIn = (section: string) =>
      rowOf(split, section).sides.flatMap(({ own, counterparts }) =>
        [own, ...counterparts.map(({ text }) => text)].flatMap((text) =>
          (text?.clauses ?? []).flatMap(({ marks }) => marks.map(({ twin }) => twin)),
        ),
      );
    expect(twinsIn('s1-3')).toEqual([{ anchor: 'fishing_s1-1', name: '（一）停泊' }]);
    const there = `row-${rowOf(split, 's1-3').number}`;
    expect(twinsIn('s1-1')).toEqual([undefined, undefined, { anchor: there, name: '（三）浮标' }]);
  });

  it('without a counterpart says so on the other side', () => {
    expect(rowOf(pair, 's1-3')).toMatchObject({
      shows: ['missing', 'only-first'],
      sides: [{ gap: null }, { gap: { kind: 'none' } }],
    });
    const rest = rowOf(pair, 's1-2', true);
    expect(rest).toMatchObject({ shows: ['missing', 'only-second'], chapter: null });
    expect(rest.sides[0]).toMatchObject({ own: null, gap: { kind: 'none' } });
    expect(rest.sides[1].own?.clauses.map(({ text }) => text)).toEqual(['更新渔船。']);
  });

  it('of a chapter counts the sections in it that have counterparts', () => {
    const [own, other] = rowOf(pair, 's1').sides;
    expect(own.opening).toBe(true);
    expect(other.gap).toMatchObject({ kind: 'sections', matched: 2, parts: 3 });
  });

  it('of what precedes the sections has both fronts and no gap', () => {
    const { section, shows, sides } = rowOf(pair, 's0');
    expect(section).toEqual({ id: 's0', depth: 0, name: '' });
    expect(shows).toEqual([]);
    expect(sides[0].own?.clauses.map(({ text }) => text)).toEqual(['港口规划', '前言一段。']);
    expect(sides[1].counterparts[0]?.text?.clauses.map(({ text }) => text)).toEqual(['渔业规划']);
  });
});

describe('parts of sections', () => {
  const first = planText('a', [
    { id: 's1', number: '一、', title: '林场' },
    { id: 's1-1', number: '（一）', title: '苗圃', clauses: ['总说。'] },
    { id: 's1-1-1', number: '1．', title: '育苗', runin: true, clauses: ['育苗百亩。'] },
    { id: 's1-1-2', number: '2．', title: '移栽', clauses: ['移栽千株。'] },
  ]);
  const second = planText('b', [
    { id: 's1', number: '一、', title: '花木' },
    { id: 's1-1', number: '（一）', title: '花圃', clauses: ['总说花。'] },
    { id: 's1-1-1', number: '1．', title: '育花', clauses: ['育花十亩。'] },
  ]);

  it('that match without the section itself say so, and what they match follows', () => {
    const { sides } = rowOf(model(first, second, [match('s1-1-1', 's1-1-1')]), 's1-1');
    expect(sides[1].gap).toMatchObject({ kind: 'partly', links: [] });
    expect(sides[1].counterparts[0]).toMatchObject({ own: [], inner: [{ a: { name: '1．育苗' } }] });
  });

  it('of a section that is only in the second plan name the rows that contain their counterparts', () => {
    const pairs = [match('s1-1', 's1-1-1')];
    const turned = model(first, second, pairs);
    const [gap] = rowOf(turned, 's1-1', true).sides.map((side) => side.gap);
    expect(gap?.kind).toBe('partly');
    expect(gap?.links.map(({ row }) => row)).toEqual([rowOf(turned, 's1-1').number]);
  });

  it('have their headings before their clauses, run-in ones on the line', () => {
    const { own } = rowOf(model(first, second, []), 's1-1').sides[0];
    expect(own?.path).toEqual(['一、林场']);
    expect(own?.clauses.map(({ heading, runin, label }) => [heading, runin, label])).toEqual([
      ['', '', '第1段'],
      ['', '1．育苗。', '第1段'],
      ['2．移栽', '', '第1段'],
    ]);
  });

  it('without a counterpart tell what corresponds to the section around them', () => {
    const { sides } = rowOf(model(first, second, [match('s1', 's1-1')]), 's1-1');
    expect(sides[1].gap).toMatchObject({
      kind: 'none',
      above: [{ around: '一、林场', counterpart: '（一）花圃' }],
    });
  });
});

describe('a table of a model', () => {
  const rows = [
    ['指标', '2030年'],
    ['苗木', '3万株'],
  ];
  const first = planText('a', [{ id: 's1', number: '一、', title: '林场', clauses: [rows] }]);
  const second = planText('b', [{ id: 's1', number: '一、', title: '花木', clauses: ['花。'] }]);
  const { sides } = rowOf(
    model(first, second, [match('s1', 's1', { status: 'confirmed', note: '同一事。' })]),
    's1',
  );

  it('has its rows, its header and its name', () => {
    expect(sides[0].own?.clauses[0]?.table).toEqual({ header: true, columns: 2, rows, name: '一、第1表' });
    expect(sides[0].short).toBe(false);
  });

  it('stands beside a counterpart that a person confirmed, with the reason', () => {
    expect(sides[1].short).toBe(true);
    expect(sides[1].counterparts[0]?.own[0]).toMatchObject({ certainty: 'confirmed', note: '同一事。' });
  });
});
