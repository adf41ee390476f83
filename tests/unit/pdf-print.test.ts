/** What a page of a PDF file prints, by its operators. */
import { describe, expect, it } from 'vitest';
import type { Font } from '../../src/pipeline/readers/pdf/graphics-state.ts';
import { printPage } from '../../src/pipeline/readers/pdf/print-page.ts';

const FONT: Font = {
  name: 'ABCDEF+SongTi',
  bold: false,
  black: false,
  vertical: false,
  isType3Font: false,
  fontMatrix: [0.001, 0, 0, 0.001, 0, 0],
  bbox: null,
};
const NAMES =
  'save restore transform paintFormXObjectBegin paintFormXObjectEnd setGState setFillRGBColor setStrokeRGBColor constructPath beginText setFont setCharSpacing setWordSpacing setHScale setLeading setTextRise setTextRenderingMode setLeadingMoveText moveText nextLine setTextMatrix showText fill stroke eoFillStroke endPath shadingFill other';
const CODES = Object.fromEntries(NAMES.split(' ').map((name, code) => [name, code]));

type Operator = readonly [name: string, ...args: unknown[]];
const glyphs = (text: string) =>
  [...text].map((unicode) => ({ unicode, width: unicode < '\u0250' ? 500 : 1000, isSpace: unicode === ' ' }));
const show = (text: string): Operator => ['showText', glyphs(text)];
/** Follows operators on a page 200 points high, whose y grows downwards. */
const print = (operators: readonly Operator[], font: Font | null = FONT) =>
  printPage(
    {
      fnArray: operators.map(([name]) => CODES[name] ?? -1),
      argsArray: operators.map(([, ...args]) => args),
    },
    CODES,
    [1, 0, 0, -1, 0, 200],
    (name) => (name === 'none' ? null : font),
  );
/** Characters as `text x,y-endX`. */
const places = (...operators: Operator[]) =>
  print([['setFont', 'F', 10], ...operators]).characters.map(
    ({ text, x, y, endX }) => `${text} ${x},${y}-${endX}`,
  );

describe('characters of a page', () => {
  it.each<[what: string, operators: Operator[], places: string[]]>([
    ['one after the other', [show('换a灯')], ['换 0,200-10', 'a 10,200-15', '灯 15,200-25']],
    ['moved', [['moveText', 20, 30], show('换')], ['换 20,170-30']],
    [
      'moved twice',
      [['moveText', 20, 30], show('换'), ['moveText', 5, -10], show('灯')],
      ['换 20,170-30', '灯 25,180-35'],
    ],
    [
      'on the next line',
      [['setLeading', 12], ['moveText', 20, 30], show('换'), ['nextLine'], show('灯')],
      ['换 20,170-30', '灯 20,182-30'],
    ],
    [
      'on lines of a set distance',
      [['setLeadingMoveText', 20, -15], show('换'), ['nextLine'], show('灯')],
      ['换 20,215-30', '灯 20,230-30'],
    ],
    [
      'in a matrix',
      [['setTextMatrix', [2, 0, 0, 2, 10, 20]], show('换'), ['moveText', 0, -10], show('灯')],
      ['换 10,180-30', '灯 10,200-30'],
    ],
    ['from the beginning again', [['moveText', 20, 30], ['beginText'], show('换')], ['换 0,200-10']],
    ['with space between them', [['setCharSpacing', 3], show('换灯')], ['换 0,200-10', '灯 13,200-23']],
    [
      'with space between words',
      [['setWordSpacing', 4], show('a b')],
      ['a 0,200-5', '  5,200-10', 'b 14,200-19'],
    ],
    [
      'kerned',
      [['showText', [...glyphs('换'), -500, ...glyphs('灯'), 200, ...glyphs('塔')]]],
      ['换 0,200-10', '灯 15,200-25', '塔 23,200-33'],
    ],
    ['narrowed', [['setHScale', 50], show('换灯')], ['换 0,200-5', '灯 5,200-10']],
    ['raised', [['setTextRise', 4], show('换')], ['换 0,196-10']],
    [
      'in a space of their own',
      [['save'], ['transform', 1, 0, 0, 1, 50, 60], show('换'), ['restore'], show('灯')],
      ['换 50,140-60', '灯 10,200-20'],
    ],
    [
      'in a form',
      [['paintFormXObjectBegin', [1, 0, 0, 1, 50, 60]], show('换'), ['paintFormXObjectEnd'], show('灯')],
      ['换 50,140-60', '灯 10,200-20'],
    ],
    [
      'in a form without a matrix',
      [['paintFormXObjectBegin', null], show('换'), ['paintFormXObjectEnd']],
      ['换 0,200-10'],
    ],
    ['with the font of a state', [['setGState', [['Font', ['G', 20]]]], show('换')], ['换 0,200-20']],
    ['given back more often than saved', [['restore'], show('换')], ['换 0,200-10']],
    ['in a broken matrix', [['transform', 1, 0, 0], ['setTextMatrix', [1, 2]], show('换')], ['换 0,200-10']],
  ])('%s', (_, operators, expected) => expect(places(...operators)).toEqual(expected));

  it('have a size, and are stroked or not', () => {
    const one = (...operators: Operator[]) => print([...operators, show('换')]).characters[0];
    expect(one(['setFont', 'F', 10])).toMatchObject({ size: 10, stroked: false });
    expect(one(['setFont', 'F', 10], ['setTextMatrix', [1, 0, 0, 1.5, 0, 0]])?.size).toBe(15);
    expect(
      [0, 1, 2, 3, 6].map((mode) => one(['setFont', 'F', 10], ['setTextRenderingMode', mode])?.stroked),
    ).toEqual([false, false, true, false, true]);
  });

  it('of a font made of drawings are as high as its box, unless its scale is fine', () => {
    const size = (fontMatrix: number[], bbox: number[] | null) =>
      print([['setFont', 'F', 10], show('换')], { ...FONT, isType3Font: true, fontMatrix, bbox })
        .characters[0]?.size;
    expect(size([1, 0, 0, 1, 0, 0], [0, -1, 8, 3])).toBe(40);
    expect(size([0.01, 0, 0, -0.01, 0, 0], [0, 0, 100, 100])).toBeCloseTo(10);
    expect(size([0.001, 0, 0, 0.001, 0, 0], [0, 0, 9, 9])).toBe(10);
    expect(size([1, 0, 0, 1, 0, 0], null)).toBe(10);
  });

  it('of vertical writing stand one below the other', () => {
    const vertical = { ...FONT, vertical: true };
    const each = (unicode: string) => ({ unicode, width: 1000, isSpace: false, vmetric: [-1000, 500, 880] });
    const { characters } = print(
      [
        ['setFont', 'F', 10],
        ['setTextMatrix', [1, 0, 0, 1, 100, 150]],
        ['showText', [each('换'), each('灯')]],
      ],
      vertical,
    );
    expect(
      characters.map(({ text, x, y, endX, endY }) => [
        text,
        x,
        Math.round(y * 10) / 10,
        endX,
        Math.round(endY * 10) / 10,
      ]),
    ).toEqual([
      ['换', 95, 58.8, 105, 58.8],
      ['灯', 95, 68.8, 105, 68.8],
    ]);
  });

  it('in a font that cannot be read are counted', () => {
    expect(print([['setFont', 'none', 10], show('换灯'), show('塔')])).toMatchObject({
      unreadable: 2,
      characters: [],
    });
    expect(print([show('换灯')])).toMatchObject({ unreadable: 1 });
  });
});

it('paths are painted in the colours of the state, or not at all', () => {
  const path = [0, 0, 0, 1, 50, 0, 1, 50, 40, 1, 0, 40, 4];
  const painted = (...operators: Operator[]) => {
    const { rules, shades } = print(operators);
    return [rules.length, ...shades.map(({ colour }) => colour)];
  };
  const paint = (code: string): Operator => ['constructPath', CODES[code], [path]];
  expect(painted(paint('fill'))).toEqual([0, '#000000']);
  expect(painted(['setFillRGBColor', '#cccccc'], paint('fill'))).toEqual([0, '#cccccc']);
  expect(painted(['setStrokeRGBColor', '#ffffff'], paint('stroke'))).toEqual([0]);
  expect(painted(paint('stroke'))).toEqual([4]);
  expect(painted(['setFillRGBColor', '#cccccc'], paint('eoFillStroke'))).toEqual([4, '#cccccc']);
  expect(painted(paint('endPath'))).toEqual([0]);
  expect(painted(['save'], ['setFillRGBColor', '#cccccc'], ['restore'], paint('fill'))).toEqual([
    0,
    '#000000',
  ]);
});

it('a picture is a large matrix with nothing drawn in it', () => {
  const pictures = (...operators: Operator[]) =>
    print([['save'], ['transform', 100, 0, 0, 80, 10, 20], ...operators, ['restore']]).pictures;
  expect(pictures()).toEqual([{ left: 10, top: 100, right: 110, bottom: 180 }]);
  expect(pictures(['other'])).toHaveLength(1);
  expect(pictures(['constructPath', CODES['endPath'], [[]]])).toHaveLength(1);
  expect(pictures(['constructPath', CODES['fill'], [[]]])).toEqual([]);
  expect(pictures(['shadingFill'])).toEqual([]);
  expect(pictures(['setFont', 'F', 1], show('换'))).toEqual([]);
  expect(print([['transform', 100, 0, 0, 80, 10, 20]]).pictures).toHaveLength(1);
});
