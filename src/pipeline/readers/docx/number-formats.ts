/** Prints numbers in the formats of Word (`w:numFmt`). Zero inside a Chinese number is 〇, where Word may print a circle (○). */

import { chineseDigits } from '../../text/numerals.ts';
import { letters, roman } from '../numerals.ts';
import { chineseNumber, chineseTens } from './chinese-numbers.ts';

type Format = (value: number) => string;

/** Largest number that has letters: thirty of one. */
const MOST_LETTERS = 780;
const upperLetter: Format = (value) => (value > MOST_LETTERS ? String(value) : letters(value, 'repeated'));
/** Characters in a row, the first for 1. Numbers behind the last are decimal, as Word prints them. */
const sequence = (characters: string): Format => {
  const list = [...characters];
  return (value) => list[value - 1] ?? String(value);
};
const shifted = (value: number, zero: number) =>
  String(value).replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));

const circled = sequence('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
const upperRoman: Format = (value) => roman(value);

const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => (value >= 0 && value < 10 ? `0${value}` : String(value)),
  decimalFullWidth: (value) => shifted(value, 0xff10),
  decimalFullWidth2: (value) => shifted(value, 0xff10),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: sequence('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  decimalEnclosedParen: sequence('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
  upperLetter,
  lowerLetter: (value) => upperLetter(value).toLowerCase(),
  upperRoman,
  lowerRoman: (value) => upperRoman(value).toLowerCase(),
  chicago: (value) => ('*†‡§'[(value - 1) % 4] ?? '').repeat(Math.min(Math.ceil(value / 4), 30)),
  chineseCounting: chineseTens,
  taiwaneseCounting: chineseTens,
  chineseCountingThousand: (value) => chineseNumber(value, 'chinese'),
  taiwaneseCountingThousand: (value) => chineseNumber(value, 'chinese'),
  japaneseCounting: (value) => chineseNumber(value, 'japanese'),
  chineseLegalSimplified: (value) => chineseNumber(value, 'legalSimplified'),
  ideographLegalTraditional: (value) => chineseNumber(value, 'legalTraditional'),
  japaneseLegal: (value) => chineseNumber(value, 'legalJapanese'),
  ideographDigital: chineseDigits,
  taiwaneseDigital: chineseDigits,
  japaneseDigitalTenThousand: chineseDigits,
  ideographEnclosedCircle: sequence('㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'),
  ideographTraditional: sequence('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: sequence('子丑寅卯辰巳午未申酉戌亥'),
  ideographZodiacTraditional: (value) =>
    value < 1 || value > 60
      ? String(value)
      : `${'甲乙丙丁戊己庚辛壬癸'[(value - 1) % 10]}${'子丑寅卯辰巳午未申酉戌亥'[(value - 1) % 12]}`,
};

/** Largest number of a list in Word. */
const MAX_VALUE = 32_767;

/** Returns a number as Word prints it; null for a format that this reader does not know. */
export function formatNumber(value: number, format: string): string | null {
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (print === undefined) return null;
  return value < 0 || value > MAX_VALUE ? String(value) : print(value);
}

/** Returns a number in a format that the file spells out: `001, 002, 003, ...`. */
export function formatCustom(value: number, pattern: string): string | null {
  const first = /^\s*(0*)1\s*,/u.exec(pattern);
  return first ? String(value).padStart((first[1] ?? '').length + 1, '0') : null;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
