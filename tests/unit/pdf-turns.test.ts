/** How a page of a PDF file is turned to be read, and files that unpack to too much. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Font } from '../../src/pipeline/readers/pdf/graphics-state.ts';
import { tooLarge } from '../../src/pipeline/readers/pdf/inflation.ts';
import type { LinkArea } from '../../src/pipeline/readers/pdf/links.ts';
import type { Printed } from '../../src/pipeline/readers/pdf/print-page.ts';
import { Looks, turnBack, turnPage } from '../../src/pipeline/readers/pdf/turn-page.ts';

const FONT: Font = {
  name: 'ABCDEF+SongTi',
  bold: false,
  black: false,
  vertical: false,
  isType3Font: false,
  fontMatrix: [0.001, 0, 0, 0.001, 0, 0],
  bbox: null,
};
describe('a page is turned to be read', () => {
  const WIDTH = 100;
  const HEIGHT = 200;
  const character = (
    text: string,
    x: number,
    y: number,
    [dx, dy]: readonly [number, number],
    more: Partial<Printed> = {},
  ): Printed => ({
    text,
    x,
    y,
    endX: x + 10 * dx,
    endY: y + 10 * dy,
    size: 10,
    font: FONT,
    stroked: false,
    ...more,
  });
  const page = (
    characters: Printed[],
    more: Partial<Parameters<typeof turnPage>[0]> = {},
    links: LinkArea[] = [],
  ) =>
    turnPage(
      { characters, rules: [], shades: [], pictures: [], unreadable: 0, ...more },
      1,
      WIDTH,
      HEIGHT,
      new Looks(),
      links,
    );
  const DIRECTIONS = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ] as const;

  it.each([
    [0, { left: 20, baseline: 30 }, [100, 200]],
    [1, { left: 30, baseline: 80 }, [200, 100]],
    [2, { left: 80, baseline: 170 }, [100, 200]],
    [3, { left: 170, baseline: 20 }, [200, 100]],
  ] as const)('by %d quarters', (turns, place, [width, height]) => {
    const ink = page([character('换', 20, 30, DIRECTIONS[turns])]);
    expect(ink).toMatchObject({ turns, width, height, asides: [] });
    expect(ink.glyphs[0]).toMatchObject({ ...place, right: place.left + 10, text: '换', size: 10 });
    expect(ink.glyphs[0]?.top).toBeCloseTo(place.baseline - 8.6);
    expect(ink.glyphs[0]?.bottom).toBeCloseTo(place.baseline + 1.4);
  });

  it('with all that is on it, and back', () => {
    const box = { left: 10, top: 20, right: 60, bottom: 90 };
    for (const direction of DIRECTIONS) {
      const painted = {
        pictures: [box],
        shades: [{ ...box, colour: '#ccc' }],
        rules: [
          { across: true, at: 20, from: 10, to: 60 },
          { across: false, at: 10, from: 20, to: 90 },
        ],
      };
      const address = 'https://a.example/';
      const ink = page([character('换', 20, 30, direction)], painted, [{ ...box, address }]);
      expect(ink.pictures.map((each) => turnBack(each, ink))).toEqual([box]);
      expect(ink.shades).toEqual([{ ...ink.pictures[0], colour: '#ccc' }]);
      expect(ink.links).toEqual([{ ...ink.pictures[0], address }]);
      const [first, second] = ink.turns % 2 === 0 ? [true, false] : [false, true];
      expect(ink.rules.map(({ across }) => across)).toEqual([first, second]);
      expect(ink.rules.map(({ from, to }) => to - from)).toEqual([50, 70]);
    }
  });

  it('by most of its characters; the others are pieces beside them', () => {
    const ink = page([
      character('换', 20, 30, [1, 0]),
      character('灯', 30, 30, [1, 0]),
      character('塔', 40, 30, [1, 0]),
      character('附', 80, 50, [0, 1]),
      character('图', 80, 60, [0, 1]),
      character('一', 80, 120, [0, 1]),
      character('样', 50, 90, [0.7, 0.7]),
      character('稿', 57, 97, [0.7, 0.7]),
      character(' ', 50, 150, [0, 1]),
    ]);
    expect(ink.turns).toBe(0);
    expect(ink.glyphs.map(({ text }) => text).join('')).toBe('换灯塔');
    expect(ink.asides.map(({ text, left, right, top, bottom }) => [text, left, top, right, bottom])).toEqual([
      ['附图', 75, 45, 85, 65],
      ['一', 75, 115, 85, 125],
      ['样稿', 45, 85, 62, 102],
    ]);
    // Nearly straight is straight.
    expect(page([character('换', 20, 30, [1, 0.02])]).asides).toEqual([]);
    expect(page([character('换', 20, 30, [1, 0.04]), character('灯', 20, 30, [1, 0])]).asides).toHaveLength(
      1,
    );
  });

  it('without what is outside its edges', () => {
    const at = (x: number, y: number) => page([character('换', x, y, [1, 0])]).outside;
    for (const [x, y] of [
      [-1.9, 50],
      [50, -1.9],
      [101.9, 50],
      [50, 201.9],
    ] as const)
      expect(at(x, y)).toBe(0);
    for (const [x, y] of [
      [-2, 50],
      [50, -2],
      [102, 50],
      [50, 202],
    ] as const)
      expect(at(x, y)).toBe(1);
  });

  it('with the dashes around a page number that stands sideways', () => {
    const body = [...'换灯塔楼'].map((text, index) => character(text, 10 * index, 30, [1, 0]));
    const number = character('7', 60, 100, [0, 1]);
    const dashes = [character('—', 55, 90, [1, 0]), character('—', 55, 125, [1, 0])];
    const ink = page([...body, number, ...dashes]);
    expect(ink.asides.map(({ text }) => text)).toEqual(['—7—']);
    expect(ink.glyphs).toHaveLength(4);
    expect(page([...body, number, character('—', 55, 160, [1, 0])]).glyphs).toHaveLength(5);
    expect(page([...body, character('图', 60, 100, [0, 1]), ...dashes]).glyphs).toHaveLength(6);
  });

  it('looks are one object, and bold where the font or the program says so', () => {
    const looks = new Looks();
    expect(looks.of(FONT, false)).toEqual({ font: 'SongTi', bold: false });
    expect(looks.of({ ...FONT, name: 'SongTi' }, false)).toBe(looks.of(FONT, false));
    expect(looks.bold(looks.of(FONT, false))).toBe(looks.of(FONT, true));
    for (const more of [
      { bold: true },
      { black: true },
      { name: 'Song-Bold' },
      { name: 'SourceHeavy' },
      { name: 'A-DemiB' },
      { name: 'HeiBlack' },
    ])
      expect(looks.of({ ...FONT, ...more }, false).bold).toBe(true);
  });
});

describe('streams that unpack to too much', () => {
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const file = (dictionary: string, data: Uint8Array, eol = '\n') =>
    Uint8Array.from([
      ...latin(`%PDF-1.4\n1 0 obj\n<<${dictionary}>>\nstream${eol}`),
      ...data,
      ...latin('\nendstream\nendobj\n'),
    ]);
  const reason = (dictionary: string, data: Uint8Array, eol?: string) =>
    tooLarge(file(dictionary, data, eol) as Uint8Array<ArrayBuffer>);
  const zeros = (count: number) => deflateSync(new Uint8Array(count));
  const LIMIT = 32_000_000;

  /** Zeros of at least so many bytes, packed with LZW: each code is one byte longer than the one before, up to the last. */
  const lzw = (count: number) => {
    const codes = [256, 0];
    for (let size = 1, next = 258; size < count; next += 1) {
      codes.push(Math.min(next, 4095));
      size += Math.min(next, 4095) - 256;
    }
    let bits = '';
    let known = 258;
    for (const code of [...codes, 257]) {
      const width = known + 1 >= 2048 ? 12 : known + 1 >= 1024 ? 11 : known + 1 >= 512 ? 10 : 9;
      bits += code.toString(2).padStart(width, '0');
      if (code !== 256 && code !== 0) known += 1;
    }
    return Uint8Array.from(bits.match(/.{8}/gu) ?? [], (byte) => Number.parseInt(byte, 2));
  };
  const runs = (count: number) =>
    Uint8Array.from({ length: 2 * Math.ceil(count / 128) }, (_, at) => (at % 2 ? 0 : 129));

  it('are refused by what they unpack to, whatever packs them', async () => {
    const small = 1_000_000;
    for (const [filter, pack] of [
      ['Flate', zeros],
      ['LZW', lzw],
      ['RunLength', runs],
    ] as const) {
      const name = `/Filter/${filter}Decode`;
      expect(await reason(name, pack(small)), filter).toBeNull();
      expect(await reason(name, pack(LIMIT + 8000)), filter).toMatch(/unpacks to more than 32000000/u);
    }
    for (const eol of ['\n', '\r\n', '\r'])
      expect(await reason('/Filter/LZW', lzw(LIMIT + 8000), eol)).toMatch(/32000000/u);
    // Packed without saying so; damaged; not packed.
    expect(await reason('', deflateSync('换灯塔'))).toBeNull();
    expect(await reason('/Filter/Fl', zeros(small).subarray(0, 99))).toBeNull();
    expect(await reason('', new Uint8Array(99))).toBeNull();
    expect(await tooLarge(latin('no stream') as Uint8Array<ArrayBuffer>)).toBeNull();
  });

  it('may be larger for pictures and fonts', async () => {
    for (const kind of [
      '/Subtype/Image',
      '/Subtype /Image',
      '/Length1 5',
      '/FontFile 3 0 R',
      '/Subtype/Type1C',
      '/Subtype/OpenType',
    ])
      expect(await reason(`/Filter/LZWDecode${kind}`, lzw(LIMIT + 8000)), kind).toBeNull();
    expect(await reason('/Filter/LZWDecode/Subtype/Form', lzw(LIMIT + 8000))).not.toBeNull();
  });

  it('are refused where they are packed twice', async () => {
    expect(await reason('/Filter[/FlateDecode/LZWDecode]', zeros(9))).toMatch(/twice/u);
    expect(await reason('/Filter[/ASCIIHexDecode/FlateDecode]', zeros(9))).toBeNull();
  });
});
