/** The automatic numbers of Word: every format, and how lists count. */
import { describe, expect, it } from 'vitest';
import { formatCustom, formatNumber } from '../../src/pipeline/readers/docx/number-formats.ts';
import { readDocx } from '../../src/pipeline/readers/docx/read-docx.ts';
import { docx, inList, level, list, num, p } from '../support/docx-package.ts';

describe('a number of a list', () => {
  it.each<[format: string, numbers: Record<number, string>]>([
    ['none', { 3: '' }],
    ['decimal', { 0: '0', 12: '12' }],
    ['decimalHalfWidth', { 12: '12' }],
    ['decimalZero', { 0: '00', 9: '09', 10: '10' }],
    ['decimalFullWidth', { 12: '１２' }],
    ['decimalFullWidth2', { 90: '９０' }],
    ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '21', 0: '0' }],
    ['decimalEnclosedCircleChinese', { 10: '⑩' }],
    ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛', 21: '21' }],
    ['decimalEnclosedParen', { 1: '⑴', 20: '⒇' }],
    ['numberInDash', { 7: '- 7 -' }],
    ['hex', { 10: 'A', 255: 'FF' }],
    [
      'ordinal',
      {
        1: '1st',
        2: '2nd',
        3: '3rd',
        4: '4th',
        11: '11th',
        12: '12th',
        13: '13th',
        21: '21st',
        111: '111th',
        101: '101st',
      },
    ],
    ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 53: 'AAA', 780: 'Z'.repeat(30), 781: '781' }],
    ['lowerLetter', { 2: 'b', 28: 'bb' }],
    [
      'upperRoman',
      { 4: 'IV', 9: 'IX', 40: 'XL', 90: 'XC', 400: 'CD', 900: 'CM', 1988: 'MCMLXXXVIII', 0: '0' },
    ],
    ['lowerRoman', { 6: 'vi' }],
    ['chicago', { 1: '*', 2: '†', 3: '‡', 4: '§', 5: '**', 8: '§§', 9: '***' }],
    ['chineseCounting', { 10: '十', 21: '二十一', 99: '九十九', 100: '一〇〇', 0: '〇' }],
    ['taiwaneseCounting', { 30: '三十' }],
    [
      'chineseCountingThousand',
      {
        10: '十',
        11: '十一',
        20: '二十',
        100: '一百',
        101: '一百零一',
        110: '一百一十',
        1001: '一千零一',
        1010: '一千零一十',
        10005: '一万零五',
        30000: '三万',
      },
    ],
    ['taiwaneseCountingThousand', { 12: '十二' }],
    ['japaneseCounting', { 10: '十', 100: '百', 101: '百一', 1000: '千', 10000: '一万' }],
    ['chineseLegalSimplified', { 1: '壹', 10: '壹拾', 105: '壹佰零伍', 0: '零' }],
    ['ideographLegalTraditional', { 12: '壹拾貳', 6: '陸' }],
    ['japaneseLegal', { 10: '壱拾', 25: '弐拾伍' }],
    ['ideographDigital', { 10: '一〇', 2025: '二〇二五' }],
    ['taiwaneseDigital', { 7: '七' }],
    ['japaneseDigitalTenThousand', { 15: '一五' }],
    ['ideographEnclosedCircle', { 1: '㈠', 10: '㈩', 11: '11' }],
    ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
    ['ideographZodiac', { 1: '子', 12: '亥', 13: '13' }],
    ['ideographZodiacTraditional', { 1: '甲子', 11: '甲戌', 60: '癸亥', 61: '61', 0: '0' }],
  ])('%s', (format, numbers) => {
    for (const [value, printed] of Object.entries(numbers))
      expect(formatNumber(Number(value), format), value).toBe(printed);
  });

  it('is decimal outside of what Word counts, and unknown in other formats', () => {
    expect([
      formatNumber(-1, 'upperRoman'),
      formatNumber(32_768, 'none'),
      formatNumber(32_767, 'none'),
    ]).toEqual(['-1', '32768', '']);
    for (const format of ['toString', 'cardinalText', '']) expect(formatNumber(1, format)).toBeNull();
    expect([
      formatCustom(7, '001, 002, 003, ...'),
      formatCustom(1234, ' 01, 02'),
      formatCustom(7, '1, 2'),
      formatCustom(7, 'a, b'),
    ]).toEqual(['007', '1234', '7', null]);
  });
});

describe('the lists of a file', () => {
  const texts = (numbering: string, ...items: (readonly [id: number, level: number])[]) =>
    readDocx(
      docx({ body: items.map(([id, ilvl]) => p('甲', inList(id, ilvl))).join(''), numbering }),
    ).lines.map(({ text }) => text.replace('甲', ''));
  const three = (rest = '') =>
    [level('decimal', '%1.'), level('decimal', '%1.%2'), level('decimal', '%1.%2.%3', rest)] as const;
  it('show the numbers of the levels above', () => {
    expect(texts(list(1, ...three()), [1, 0], [1, 1], [1, 2], [1, 2], [1, 1], [1, 2])).toEqual([
      '1. ',
      '1.1 ',
      '1.1.1 ',
      '1.1.2 ',
      '1.2 ',
      '1.2.1 ',
    ]);
    // A level that no paragraph was on shows its first number.
    expect(texts(list(1, ...three()), [1, 2], [1, 2])).toEqual(['1.1.1 ', '1.1.2 ']);
  });
  it('begin again where the level says so', () => {
    expect(
      texts(
        list(1, ...three('<w:lvlRestart w:val="1"/>')),
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 1],
        [1, 2],
        [1, 0],
        [1, 2],
      ),
    ).toEqual(['1. ', '1.1 ', '1.1.1 ', '1.2 ', '1.2.2 ', '2. ', '2.1.1 ']);
    expect(texts(list(1, ...three('<w:lvlRestart w:val="0"/>')), [1, 2], [1, 0], [1, 2])).toEqual([
      '1.1.1 ',
      '1. ',
      '1.1.2 ',
    ]);
  });
  it('have starts of their own, once', () => {
    const second = num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    expect(texts(list(1, level('decimal', '%1.')) + second, [1, 0], [2, 0], [2, 0], [1, 0])).toEqual([
      '1. ',
      '5. ',
      '6. ',
      '7. ',
    ]);
    const other = num(
      2,
      1,
      `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">${level('upperRoman', '%1)')}</w:lvl></w:lvlOverride>`,
    );
    expect(texts(list(1, level('decimal', '%1.')) + other, [1, 0], [2, 0])).toEqual(['1. ', 'II) ']);
  });
  it('are set apart by what follows the number', () => {
    const one = (text: string, rest = '') => texts(list(1, level('decimal', text, rest)), [1, 0])[0];
    expect(one('%1.')).toBe('1. ');
    expect(one('%1.', '<w:suff w:val="space"/>')).toBe('1. ');
    expect(one('%1.', '<w:suff w:val="nothing"/>')).toBe('1.');
    expect(one('%1、')).toBe('1、');
    expect(one('（%1）')).toBe('（1）');
    expect(one('%1.', '<w:rPr><w:vanish/></w:rPr>')).toBe('');
    expect(one(' ')).toBe('');
    expect(one('第%1条')).toBe('第1条 ');
  });
});
