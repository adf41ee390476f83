/** Lines of a page of a PDF file: from characters to lines and words, what begins and ends them. */
import { describe, expect, it } from 'vitest';
import {
  beginsWithEnumerator,
  endsOpen,
  hangs,
  isUnclosed,
  unbreakable,
} from '../../src/pipeline/readers/pdf/line-parts.ts';
import { isLatin, lineText } from '../../src/pipeline/readers/pdf/line-text.ts';
import { printLines } from '../../src/pipeline/readers/pdf/print-lines.ts';
import { glyphsAt, lineAt } from '../support/printed-ink.ts';

describe('blanks between characters', () => {
  /** Text of characters of size 10 with such gaps before all but the first. */
  const spaced = (words: string, ...gaps: number[]) => {
    let x = 0;
    return lineText(
      [...words].flatMap((each, index) => {
        x += gaps[index - 1] ?? 0;
        const glyphs = glyphsAt(x, 0, each);
        x = glyphs[0]?.right ?? x;
        return glyphs;
      }),
    );
  };
  it.each<[words: string, gaps: number[], text: string]>([
    ['换灯塔', [0, 0], '换灯塔'],
    ['换灯塔楼', [0, 0, 6.9], '换灯塔楼'],
    ['换灯塔楼', [0, 0, 7.1], '换灯塔 楼'],
    ['换灯塔楼', [0, 0, 30], '换灯塔  楼'],
    ['换灯塔楼', [0, 0, 29.9], '换灯塔 楼'],
    ['abcd', [0, 0, 1.9], 'abcd'],
    ['abcd', [0, 0, 2.1], 'abc d'],
    ['换灯塔a', [0, 0, 3], '换灯塔a'],
    // All letters of a line are set apart: no words.
    ['换灯塔', [8, 8], '换灯塔'],
    ['换灯塔楼', [8, 8, 10.1], '换灯塔 楼'],
    ['换灯塔', [12, 12], '换灯塔'],
    ['换灯塔', [12.1, 12.1], '换 灯 塔'],
    ['换灯', [20], '换灯'],
    // Blanks of the file count where they are seen.
    ['换 灯塔', [0, 0, 0], '换 灯塔'],
    ['换　灯塔', [0, 0, 0], '换　灯塔'],
    ['换　　　灯塔', [0, 0, 0, 0, 0], '换　　灯塔'],
    ['换 灯塔', [-4, 0, 0], '换灯塔'],
    ['a bc', [-4.3, 0, 0], 'abc'],
    ['a bc', [-4.1, 0, 0], 'a bc'],
    [' 换灯 ', [0, 0, 0], '换灯'],
    ['换\u0007灯', [0, 0], '换\ufffd灯'],
  ])('%j with gaps of %j: %j', (words, gaps, text) => expect(spaced(words, ...gaps)).toBe(text));
  it('Latin letters, digits, punctuation and Greek are set apart by blanks', () => {
    for (const text of ['a', '9', '%', 'é', 'α']) expect(isLatin(text)).toBe(true);
    for (const text of ['换', '，', 'Ａ', ' ', '①']) expect(isLatin(text)).toBe(false);
  });
});

describe('lines of characters', () => {
  const texts = (...glyphs: ReturnType<typeof glyphsAt>[]) =>
    printLines(glyphs.flat()).map((line) => lineText(line.glyphs));
  it('have one baseline, from top to bottom and from left to right', () => {
    expect(texts(glyphsAt(0, 40, '整修'), glyphsAt(0, 20, '换灯'), glyphsAt(20, 22.5, '塔'))).toEqual([
      '换灯塔',
      '整修',
    ]);
    expect(texts(glyphsAt(0, 20, '换灯'), glyphsAt(20, 22.6, '塔'))).toEqual(['换灯', '塔']);
    expect(texts(glyphsAt(20, 20, '塔'), glyphsAt(0, 20, '换灯'))).toEqual(['换灯塔']);
  });
  it('keep the order in which the page prints where characters reach over each other', () => {
    expect(texts(glyphsAt(0, 20, '（'), glyphsAt(-4, 20, '“'), glyphsAt(10, 20, '换'))).toEqual(['（“换']);
    expect(texts(glyphsAt(0, 20, '换'), glyphsAt(-6, 20, '灯'))).toEqual(['灯换']);
  });
  it('take in what is raised or lowered beside them', () => {
    const note = (x: number, y: number, size = 6) => glyphsAt(x, y, '①', { size });
    expect(texts(glyphsAt(0, 20, '换灯'), note(20, 15))).toEqual(['换灯①']);
    expect(texts(glyphsAt(0, 20, '换灯'), note(20, 24.2))).toEqual(['换灯', '①']);
    expect(texts(glyphsAt(0, 20, '换灯'), note(20, 23))).toEqual(['换灯①']);
    expect(texts(glyphsAt(0, 20, '换灯'), note(24, 15))).toEqual(['①', '换灯']);
    expect(texts(glyphsAt(0, 20, '换灯'), note(20, 15, 8.1))).toEqual(['①', '换灯']);
    expect(texts(glyphsAt(0, 20, '换灯'), note(20, 8))).toEqual(['①', '换灯']);
    // One beside the other, and both beside the line.
    expect(texts(glyphsAt(0, 20, '换灯'), note(20, 15), note(27, 15))).toEqual(['换灯①①']);
    expect(texts(glyphsAt(0, 20, '换灯'), glyphsAt(0, 40, '整修'), note(20, 35))).toEqual(['换灯', '整修①']);
  });
  it('have the blanks of their baseline, and none of their own', () => {
    expect(texts(glyphsAt(0, 20, '换'), glyphsAt(20, 20, '灯'), glyphsAt(10, 22, '　'))).toEqual(['换　灯']);
    expect(texts(glyphsAt(0, 20, '换'), glyphsAt(16, 20, '灯'), glyphsAt(10, 24, '　'))).toEqual(['换灯']);
    expect(texts(glyphsAt(0, 20, '　 '))).toEqual([]);
    expect(
      texts(
        glyphsAt(0, 20, '换'),
        glyphsAt(0, 40, '灯'),
        glyphsAt(0, 60, '塔'),
        glyphsAt(10, 40, '　'),
        glyphsAt(20, 40, '修'),
      ),
    ).toEqual(['换', '灯　修', '塔']);
  });
  it('have the size of most of their characters and the box of their ink', () => {
    const [line] = printLines([
      ...glyphsAt(0, 20, '换灯塔', { size: 10 }),
      ...glyphsAt(30, 20, '大', { size: 20 }),
      ...glyphsAt(50, 20, '　'),
    ]);
    expect(line).toMatchObject({ size: 10, baseline: 20, left: 0, right: 50 });
  });
});

describe('where a line can be broken', () => {
  it.each([
    ['换灯塔', 10],
    ['换，灯', 20],
    ['换。”灯', 30],
    ['“换灯', 20],
    ['（“换”）灯', 50],
    ['7%灯', 10],
    ['lamp换', 20],
    ['lamp，换', 30],
    ['lamp 2', 20],
    ['换', 10],
    ['“', 10],
  ])('%s: not before %d', (text, width) => expect(unbreakable(lineAt(7, 0, text))).toBeCloseTo(width));

  it.each<[text: string, places: number[]]>([
    ['一、换灯', [20]],
    ['（一）换灯', [30]],
    ['1.换灯', [10]],
    ['一、 换灯', [25]],
    ['目标：换灯', [30]],
    ['一二三四五六七：换灯', [80]],
    ['一二三四五六七八：换灯', []],
    ['换灯', []],
    ['换 灯', [15]],
  ])('a line under %s may hang at %j', (text, places) =>
    expect(hangs(lineAt(0, 0, text), text)).toEqual(places),
  );

  it.each<[text: string, enumerator: boolean]>([
    ...[
      '一、换',
      '十一、换',
      '（一）换',
      '(二)换',
      '1、换',
      '12．换',
      '3.换',
      '（4）换',
      '(5)换',
      'A.换',
      '甲、换',
      'ｂ．换',
    ].map((each) => [each, true] as [string, boolean]),
    ...[
      '第一章换',
      '第3条换',
      '第二编',
      '第六節',
      '①换',
      '㈠换',
      '⑴换',
      '专栏1',
      '专栏 2',
      '附件',
      '附表1',
      '附录',
      '壹、换',
      '參拾、',
      '——换',
      '【目标任务】换',
      '●换',
      '■',
      '◆',
      '•',
      '·',
      '▲',
      '○',
      '☆',
      '★',
    ].map((each) => [each, true] as [string, boolean]),
    ...[
      '一换',
      '3.5万',
      '1234、',
      'A.b',
      '第一，',
      '专栏',
      '【一二三四五六七八九】',
      '【一】',
      '—换',
      '附近',
    ].map((each) => [each, false] as [string, boolean]),
  ])('%s begins with an enumerator: %s', (text, enumerator) =>
    expect(beginsWithEnumerator(text)).toBe(enumerator),
  );

  it('a title goes on behind an open bracket, 关于, 和 and before 的', () => {
    for (const text of ['（换灯', '(换灯', '《换灯', '“换灯', '“换”“灯']) expect(isUnclosed(text)).toBe(true);
    for (const text of ['（换灯）', '(换灯）', '《换灯》', '“换灯”', '换灯）', ''])
      expect(isUnclosed(text)).toBe(false);
    for (const text of [
      '甲市关于',
      '甲市關於',
      '甲市印发',
      '甲市印發',
      '换灯以及',
      '换灯和',
      '换灯与',
      '换灯與',
      '换灯及',
      '换灯的',
      '换灯、',
      '（换灯',
    ])
      expect(endsOpen(text, '塔')).toBe(true);
    for (const next of ['的塔', '和塔', '与塔', '與塔', '及塔']) expect(endsOpen('换灯', next)).toBe(true);
    expect(endsOpen('换灯', '塔和')).toBe(false);
  });
});
