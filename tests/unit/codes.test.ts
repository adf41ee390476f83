/** Texts that come with the codes of another format, and text whose fonts say nothing of its characters. */
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/pipeline/readers/document.ts';
import { isUnreadable } from '../../src/pipeline/readers/pdf/unreadable.ts';
import { withoutCodes } from '../../src/pipeline/readers/text/escapes.ts';

const read = (text: string) => withoutCodes(splitLines(text));
const textsOf = (text: string) => read(text).lines.map((line) => line.text);

describe('codes in a text', () => {
  it('of line ends are its line ends, and each line knows where it is in the file', () => {
    const { lines, notes } = read(
      '甲县工作报告\\r\\n各位代表：\\r\\n一、回顾\\r\\n建成\\"乙\\"学校。\\r\\n二、安排',
    );
    expect(lines.map(({ text }) => text)).toEqual([
      '甲县工作报告',
      '各位代表：',
      '一、回顾',
      '建成"乙"学校。',
      '二、安排',
    ]);
    expect(lines.map(({ number, hints }) => [number, hints?.place])).toEqual(
      [1, 2, 3, 4, 5].map((number) => [number, { kind: 'line', line: 1 }]),
    );
    expect(notes.map(({ rule }) => rule)).toEqual(['codes-turned-back']);
  });

  it('of quotation marks are those', () => {
    expect(textsOf('推行&quot;走教&quot;方式')).toEqual(['推行"走教"方式']);
    expect(textsOf('医疗、养老&ldquo;两翼&rdquo;')).toEqual(['医疗、养老“两翼”']);
  });

  it.each([
    ['a path of a program', '运行 C:\\new\\run 目录下的程序\n配置 D:\\new 目录\n完成。'],
    ['the words of a program in one place', '用 \\n 表示换行，用 \\t 表示制表。'],
    ['blanks, which are told apart later', '&nbsp;&nbsp;一、目标'],
    ['signs of code, which a text may print', '&lt; &amp; &#x41;'],
    ['an ampersand', '研发R&D;投入&强度'],
  ])('are none: %s', (_, text) => {
    expect(read(text)).toEqual({ lines: splitLines(text), notes: [] });
  });
});

describe('text of fonts without characters', () => {
  const MOJIBAKE = '!"#$%&\'()*+,-./01234567,8\'9#:;<=>?@AB@(3!*\'(")!"!#G$H!I';

  it('is told from what can be read', () => {
    expect(isUnreadable(['乙市人民政府公报', ...Array.from({ length: 12 }, () => MOJIBAKE)])).toBe(true);
    const plan = '推动乙产业高质量发展，到2035年，全市新建学校12所，改造校舍30处，增长8.5%。';
    expect(isUnreadable(Array.from({ length: 12 }, () => plan))).toBe(false);
    expect(isUnreadable(Array.from({ length: 12 }, (_, index) => `${index},2${index}.5%,1${index}0.0`))).toBe(
      false,
    );
    expect(
      isUnreadable(Array.from({ length: 12 }, () => 'The city will build 12 new schools by 2035.')),
    ).toBe(false);
    expect(isUnreadable([MOJIBAKE])).toBe(false);
  });
});
