/** Shapes on a page of a PDF file: matrices and boxes, rules, grids, pictures, prints of one character at one place. */

import { describe, expect, it } from 'vitest';
import { detail } from '../../src/pipeline/diagnostics/details.ts';
import { withoutDoubles } from '../../src/pipeline/readers/pdf/doubles.ts';
import { doubtsOf } from '../../src/pipeline/readers/pdf/doubtful.ts';
import * as geometry from '../../src/pipeline/readers/pdf/geometry.ts';
import { gridOf } from '../../src/pipeline/readers/pdf/grids.ts';
import type { Ink, Rule } from '../../src/pipeline/readers/pdf/ink.ts';
import { largePictures, PictureFinder, picturesBesideText } from '../../src/pipeline/readers/pdf/pictures.ts';
import { joinRules, rulingsOf } from '../../src/pipeline/readers/pdf/rulings.ts';
import { type Painted, paintPath } from '../../src/pipeline/readers/pdf/strokes.ts';
import { Looks } from '../../src/pipeline/readers/pdf/turn-page.ts';
import { glyphsAt } from '../support/printed-ink.ts';

const across = (at: number, from: number, to: number): Rule => ({ across: true, at, from, to });
const down = (at: number, from: number, to: number): Rule => ({ across: false, at, from, to });
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('matrices and boxes', () => {
  const { compose, contains, mapPoint, matrixOf, median, overlap, unionOf } = geometry;
  it('one matrix after the other takes a point where both take it', () => {
    const inner: geometry.Matrix = [2, 3, 5, 7, 11, 13];
    const outer: geometry.Matrix = [17, 19, 23, 29, 31, 37];
    expect(mapPoint(inner, 1, 2)).toEqual([2 + 10 + 11, 3 + 14 + 13]);
    for (const [x, y] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [4, -6],
    ] as const)
      expect(mapPoint(compose(outer, inner), x, y)).toEqual(mapPoint(outer, ...mapPoint(inner, x, y)));
  });
  it('a matrix is six numbers', () => {
    expect(matrixOf([1, 2, 3, 4, 5, 6, 7])).toEqual([1, 2, 3, 4, 5, 6]);
    for (const values of [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5, Number.NaN], [1, 2, 3, 4, 5, '6'], null])
      expect(matrixOf(values)).toBeNull();
  });
  it('boxes', () => {
    expect(unionOf([])).toBeNull();
    expect(unionOf([box(3, 4, 5, 6), box(1, 5, 2, 9), box(4, 2, 8, 3)])).toEqual(box(1, 2, 8, 9));
    const inside = [
      [1, 2],
      [3, 4],
      [2, 3],
      [1, 4],
    ] as const;
    for (const [x, y] of inside) expect(contains(box(1, 2, 3, 4), x, y)).toBe(true);
    for (const [x, y] of [
      [0, 3],
      [4, 3],
      [2, 1],
      [2, 5],
    ] as const)
      expect(contains(box(1, 2, 3, 4), x, y)).toBe(false);
    expect(overlap(0, 10, 4, 20)).toBe(6);
    expect(overlap(4, 20, 0, 10)).toBe(6);
    expect(overlap(0, 10, 2, 5)).toBe(3);
    expect(overlap(0, 4, 6, 9)).toBe(0);
    expect([median([]), median([3]), median([9, 1, 5]), median([1, 2, 3, 4])]).toEqual([0, 3, 5, 3]);
  });
});

describe('what a path paints', () => {
  const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 4];
  const rectangle = (x: number, y: number, width: number, height: number) => [
    ...[MOVE, x, y, LINE, x + width, y, LINE, x + width, y + height, LINE, x, y + height],
    CLOSE,
  ];
  const painted = (path: number[], paint: { fill?: string; stroke?: string }, matrix = geometry.IDENTITY) => {
    const into: Painted = { rules: [], shades: [] };
    paintPath(path, matrix, { fill: null, stroke: null, ...paint }, into);
    return into;
  };
  const [fill, stroke] = ['#000000', '#000000'];
  it.each<[what: string, result: Painted, rules: Rule[], shades?: ReturnType<typeof box>[]]>([
    ['a line across', painted([MOVE, 10, 20, LINE, 90, 20], { stroke }), [across(20, 10, 90)]],
    ['a line back and down', painted([MOVE, 10, 80, LINE, 10, 20], { stroke }), [down(10, 20, 80)]],
    ['one that leans a little', painted([MOVE, 10, 20, LINE, 90, 20.6], { stroke }), [across(20.3, 10, 90)]],
    ['a slanted one', painted([MOVE, 10, 20, LINE, 90, 22], { stroke }), []],
    ['a point', painted([MOVE, 10, 20, LINE, 10.5, 20], { stroke }), []],
    ['a short piece', painted([MOVE, 10, 20, LINE, 11, 20], { stroke }), [across(20, 10, 11)]],
    [
      'two lines',
      painted([MOVE, 0, 0, LINE, 9, 0, MOVE, 0, 5, LINE, 9, 5], { stroke }),
      [across(0, 0, 9), across(5, 0, 9)],
    ],
    [
      'a corner left open',
      painted([MOVE, 0, 0, LINE, 9, 0, LINE, 9, 7], { stroke }),
      [across(0, 0, 9), down(9, 0, 7)],
    ],
    [
      'a frame',
      painted(rectangle(0, 0, 50, 40), { stroke }),
      [across(0, 0, 50), down(50, 0, 40), across(40, 0, 50), down(0, 0, 40)],
    ],
    ['a bar that is a rule', painted(rectangle(0, 10, 50, 3), { fill }), [across(11.5, 0, 50)]],
    ['a bar that is an area', painted(rectangle(0, 10, 50, 4), { fill }), [], [box(0, 10, 50, 14)]],
    ['an upright bar', painted(rectangle(10, 0, 2, 50), { fill }), [down(11, 0, 50)]],
    ['a white area', painted(rectangle(0, 0, 50, 40), { fill: '#fffefd' }), []],
    ['a light area', painted(rectangle(0, 0, 50, 40), { fill: '#fbffff' }), [], [box(0, 0, 50, 40)]],
    ['a white frame', painted(rectangle(0, 0, 50, 40), { stroke: '#FFFFFF' }), []],
    ['a triangle', painted([MOVE, 0, 0, LINE, 50, 0, LINE, 25, 40, CLOSE], { fill }), []],
    ['a curve', painted([MOVE, 0, 0, CURVE, 0, 9, 9, 9, 9, 0, LINE, 0, 0], { fill }), []],
    [
      'a line in a larger scale',
      painted([MOVE, 1, 2, LINE, 9, 2], { stroke }, [10, 0, 0, -10, 0, 100]),
      [across(80, 10, 90)],
    ],
    ['nothing', painted(rectangle(0, 0, 50, 40), {}), []],
  ])('%s', (_, result, rules, shades = []) => {
    expect(result.rules).toEqual(rules);
    expect(result.shades).toEqual(shades.map((each) => ({ ...each, colour: expect.any(String) })));
  });
});

describe('rules', () => {
  it.each<[what: string, rules: Rule[], joined: Rule[]]>([
    ['that meet', [across(5, 0, 50), across(5, 50, 90)], [across(5, 0, 90)]],
    ['that nearly meet', [across(5, 53, 90), across(5, 0, 50)], [across(5, 0, 90)]],
    ['with a gap', [across(5, 0, 50), across(5, 54, 90)], [across(5, 0, 50), across(5, 54, 90)]],
    ['drawn twice', [across(5, 0, 50), across(6.5, 0, 40)], [across(5, 0, 50)]],
    ['one below the other', [across(5, 0, 50), across(6.6, 0, 50)], [across(5, 0, 50), across(6.6, 0, 50)]],
    ['of two directions', [down(5, 0, 50), across(5, 50, 90)], [across(5, 50, 90), down(5, 0, 50)]],
    ['too short', [across(5, 0, 5.9), across(15, 0, 6)], [across(15, 0, 6)]],
  ])('%s', (_, rules, joined) => expect(joinRules(rules)).toEqual(joined));

  it('that touch are of one table; two, or some far from each other, are none', () => {
    const table = (x: number) => [
      across(0, x, x + 90),
      across(50, x, x + 90),
      down(x, 0, 50),
      down(x + 90, 0, 50),
    ];
    const count = (rules: Rule[]) => rulingsOf(rules).map((each) => [each.across.length, each.down.length]);
    expect(count(table(0))).toEqual([[2, 2]]);
    expect(count([...table(0), ...table(200)])).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect(count([...table(0), ...table(93)])).toEqual([[4, 4]]);
    expect(count([across(0, 0, 90), down(0, 0, 50)])).toEqual([]);
    expect(count([across(0, 0, 90), down(40, 4, 50)])).toEqual([]);
  });

  it('down both sides of a page are a box that goes on', () => {
    expect(rulingsOf([down(50, 0, 300), down(500, 2, 302)])).toEqual([
      { down: [down(50, 0, 300), down(500, 2, 302)], across: [across(0, 50, 500), across(300, 50, 500)] },
    ]);
    expect(rulingsOf([down(50, 0, 300), down(500, 0, 299)])).toEqual([]);
    expect(rulingsOf([down(50, 0, 299), down(500, 0, 299)])).toEqual([]);
    expect(rulingsOf([down(50, 0, 300), down(500, 4, 304)])).toEqual([]);
  });
});

describe('cells between rules', () => {
  /** Cells as `row,column rows x columns`. */
  const cells = (rules: Rule[]) =>
    rulingsOf(rules).map((ruling) =>
      gridOf(ruling)?.cells.map(
        ({ row, column, rowSpan, columnSpan }) => `${row},${column} ${rowSpan}x${columnSpan}`,
      ),
    );
  const frame = [across(0, 0, 90), across(60, 0, 90), down(0, 0, 60), down(90, 0, 60)];
  it.each<[what: string, rules: Rule[], cells: string[] | undefined]>([
    ['a box', frame, ['0,0 1x1']],
    ['two rows', [...frame, across(30, 0, 90)], ['0,0 1x1', '1,0 1x1']],
    ['two columns', [...frame, down(30, 0, 60)], ['0,0 1x1', '0,1 1x1']],
    [
      'a label over two rows',
      [...frame, down(30, 0, 60), across(30, 30, 90)],
      ['0,0 2x1', '0,1 1x1', '1,1 1x1'],
    ],
    [
      'a head over two columns',
      [...frame, across(30, 0, 90), down(30, 30, 60)],
      ['0,0 1x2', '1,0 1x1', '1,1 1x1'],
    ],
    // A border may have gaps; where most of it is missing there is none.
    [
      'a border with a gap',
      [...frame, down(30, 0, 29), across(20, 0, 90), across(40, 0, 90)],
      ['0,0 1x1', '0,1 1x1', '1,0 1x2', '2,0 1x2'],
    ],
    // Squares that make no rectangle are cells row by row.
    ['a step', [...frame, across(30, 0, 30), down(30, 30, 60)], ['0,0 1x2', '1,0 1x1', '1,1 1x1']],
    ['double borders', [...frame, across(62, 0, 90), down(92, 0, 60)], ['0,0 1x1']],
    [
      'no side on the right and left',
      [across(0, 0, 90), across(30, 0, 90), across(60, 0, 90), down(45, 0, 60)],
      ['0,0 1x1', '0,1 1x1', '1,0 1x1', '1,1 1x1'],
    ],
    [
      'rules that end near',
      [across(0, 0, 55), across(60, 0, 55), down(0, 0, 60), down(45, 0, 60)],
      ['0,0 1x1'],
    ],
    ['no rule at the foot', [across(0, 0, 90), down(30, 0, 50), down(60, 0, 50)], ['0,0 1x1']],
    ['nothing between', [across(0, 25, 35), across(20, 25, 35), down(30, 0, 60)], undefined],
  ])('%s', (_, rules, expected) => expect(cells(rules)).toEqual([expected]));
  it('have their places', () => {
    const [ruling] = rulingsOf([...frame, across(20, 0, 90), down(30, 20, 60)]);
    const grid = ruling && gridOf(ruling);
    expect(grid?.box).toEqual(box(0, 0, 90, 60));
    expect([grid?.columns, grid?.rows]).toEqual([
      [0, 30, 90],
      [0, 20, 60],
    ]);
    expect(grid?.cells.map((cell) => cell.box)).toEqual([
      box(0, 0, 90, 20),
      box(0, 20, 30, 60),
      box(30, 20, 90, 60),
    ]);
  });
});

describe('pictures', () => {
  it('are where a large matrix is given up with nothing drawn', () => {
    const finder = new PictureFinder();
    finder.transform([200, 0, 0, -100, 50, 300]);
    finder.close();
    finder.transform([200, 0, 0, 100, 50, 300]);
    finder.draw();
    finder.close();
    finder.transform([200, 0, 0, 39, 50, 300]);
    finder.close();
    finder.transform([0, 40, 40, 0, 10, 20]);
    finder.close();
    finder.close();
    expect(finder.boxes).toEqual([box(50, 200, 250, 300), box(10, 20, 50, 60)]);
  });
  it('can hold text from a twentieth of the page on', () => {
    expect(largePictures([box(0, 0, 50, 10), box(0, 0, 49, 10), box(-50, 0, 49, 10)], 100, 100)).toEqual([
      box(0, 0, 50, 10),
    ]);
  });
  it('are left out beside text, unless they are its background', () => {
    const beside = (picture: geometry.Box, text: string) =>
      picturesBesideText({
        pictures: [picture],
        glyphs: glyphsAt(0, 50, text),
        width: 200,
        height: 100,
      } as Ink).length;
    const wide = box(0, 0, 150, 100);
    expect(beside(wide, '')).toBe(1);
    expect(beside(wide, '一二三四五六七八九')).toBe(1);
    expect(beside(wide, '一二三四五六七八九十')).toBe(0);
    expect(beside(wide, '一二三四五六七八九　')).toBe(1);
    expect(beside(box(100, 0, 200, 100), '一二三四五六七八九十')).toBe(1);
    expect(beside(box(0, 60, 200, 100), '一二三四五六七八九十')).toBe(1);
    expect(beside(box(0, 0, 200, 90), '')).toBe(0);
    expect(beside(box(0, 0, 200, 89), '')).toBe(1);
  });
});

it('a character printed twice at nearly one place is one, and bold', () => {
  const print = (...places: (readonly [x: number, y: number, text: string, size?: number])[]) => {
    const glyphs = places.flatMap(([x, y, text, size = 10]) => glyphsAt(x, y, text, { size }));
    const { glyphs: kept, doubles } = withoutDoubles(glyphs, new Looks());
    return [kept.map(({ text, look }) => text + (look.bold ? '!' : '')).join(''), doubles];
  };
  expect(print([0, 50, '换灯'], [1, 50, '换灯'])).toEqual(['换!灯!', 2]);
  expect(print([0, 50, '换'], [0, 51, '换'])).toEqual(['换!', 1]);
  expect(print([0.9, 50, '换'], [-0.1, 49.2, '换'])).toEqual(['换!', 1]);
  expect(print([0, 50, '换'], [2.6, 50, '换'])).toEqual(['换换', 0]);
  expect(print([0, 50, '换'], [1.3, 50, '换'])).toEqual(['换换', 0]);
  expect(print([0, 50, '换'], [0, 51.3, '换'])).toEqual(['换换', 0]);
  expect(print([0, 50, '换'], [0, 50, '灯'])).toEqual(['换灯', 0]);
  expect(print([0, 50, '换', 10], [0, 50, '换', 11.3])).toEqual(['换换', 0]);
  expect(print([0, 50, ' '], [0, 50, ' '])).toEqual(['  ', 0]);
});

it('characters that may be wrong are counted, the most frequent first', () => {
  expect(doubtsOf(['第一章　总则（2025年）「甲」ａｂｃ ℃ α', 'ﾃｽﾄ ㄅ'])).toEqual({
    encoding: null,
    radicals: null,
  });
  // A bullet of Wingdings is shown as what it is.
  expect(doubtsOf(['\uf0b7 换灯']).encoding).toBeNull();
  expect(doubtsOf(['换\ue001灯\ue001', 'а\ufffd']).encoding).toEqual(
    detail('foreign-codes', { count: 4, codes: 'U+E001 ×2, U+0430 ×1, U+FFFD ×1' }),
  );
  expect(doubtsOf(['\ue001\ue002\ue003\ue004\ue005']).encoding?.words['codes']).toMatch(/U\+E005 ×1$/u);
  expect(doubtsOf(['\ue001\ue002\ue003\ue004\ue005\ue006']).encoding?.words['codes']).toMatch(
    /U\+E005 ×1, …$/u,
  );
  expect(doubtsOf(['⼈⼈⼤']).radicals).toEqual(
    detail('radicals', { count: 3, codes: 'U+2F08 ×2, U+2F24 ×1' }),
  );
});
