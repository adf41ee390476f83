/** Numerals as they are printed before headings. All functions are pure and know nothing of plans. */

const CHINESE_DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const CHINESE_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of a Chinese numeral up to 9999, for use inside a character class. */
export const CHINESE_NUMERAL = '〇零一二两三四五六七八九十百千';

/** The text with ASCII digits for full-width ones, and a point for the one between two of them: `１１．２` → `11.2`. Its length stays. */
export function asciiDigits(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/(?<=[0-9])．(?=[0-9])/gu, '.');
}

/**
 * Value of a Chinese numeral, positional or with units.
 *
 * Examples: 十二 → 12, 二十 → 20, 一百零三 → 103, 二〇二〇 → 2020.
 * Returns null for anything else, the empty string included.
 */
export function chineseNumeralValue(numeral: string): number | null {
  if (numeral === '') return null;
  let total = 0;
  let digit: number | null = null;
  let positional = '';
  for (const character of numeral) {
    const value = CHINESE_DIGITS[character];
    const unit = CHINESE_UNITS[character];
    if (value !== undefined) {
      digit = value;
      positional += String(value);
    } else if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
      positional = '';
    } else {
      return null;
    }
  }
  if (total === 0) return Number(positional);
  return total + (digit ?? 0);
}

/** What 万 and 亿 multiply by, the larger first. */
const LARGE_UNITS = [
  ['亿', 1e8],
  ['万', 1e4],
] as const;

/** Characters of a Chinese number of things, for use inside a character class. */
export const CHINESE_NUMBER = `${CHINESE_NUMERAL}万亿`;

/**
 * Returns the value of a Chinese number of things, with 万 and 亿.
 *
 * Examples: 三百 → 300, 一百零五 → 105, 一万四千亿 → 1.4e12, 两万亿 → 2e12.
 * Returns null for anything that could be read in two ways or in none: 一百二, 三四十, 二〇二五, 百.
 */
export function chineseNumberValue(words: string): number | null {
  for (const [unit, factor] of LARGE_UNITS) {
    const at = words.lastIndexOf(unit);
    if (at < 0) continue;
    const many = chineseNumberValue(words.slice(0, at));
    const rest = words.slice(at + 1);
    if (many === null || rest === '') return many === null ? null : many * factor;
    const few = chineseNumberValue(rest.replace(/^零/u, ''));
    // 一万五 means 15,000 in speech: without 零 only the next lower place may follow.
    if (few === null || (few < factor / 10 && !rest.startsWith('零'))) return null;
    return many * factor + few;
  }
  const value = chineseNumeralValue(words);
  const plain = words.replaceAll('两', '二').replaceAll('〇', '零').replace(/^一十/u, '十');
  return value !== null && chineseNumeral(value) === plain ? value : null;
}

/** Returns a number digit by digit: 10 is 一〇, 007 〇〇七. */
export const chineseDigits = (value: number | string): string =>
  String(value).replace(/[0-9]/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit);

/** A number in words, 0 to 9999: 103 → 一百零三, 15 → 十五. Other numbers in digits. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value === 0) return '零';
  const digits = [...String(value)].map(Number);
  let words = '';
  digits.forEach((digit, index) => {
    const unit = ['', '十', '百', '千'][digits.length - 1 - index] ?? '';
    if (digit > 0) words += `${'零一二三四五六七八九'[digit]}${unit}`;
    else if (digits.slice(index + 1).some((rest) => rest > 0) && !words.endsWith('零')) words += '零';
  });
  return words.replace(/^一十/u, '十');
}

/** Value of Arabic digits, full-width ones included (１２ → 12); null for anything else. */
function arabicNumeralValue(numeral: string): number | null {
  const digits = numeral.normalize('NFKC');
  return /^[0-9]+$/.test(digits) ? Number(digits) : null;
}

/** Value of a Chinese or an Arabic numeral; null for anything else. */
function numeralValue(numeral: string): number | null {
  return arabicNumeralValue(numeral) ?? chineseNumeralValue(numeral);
}

/**
 * Value of a numeral that numbers a heading. As `numeralValue`, but a Chinese numeral of several digits
 * must have its unit: 十五 → 15, 一一五 → null.
 */
export function ordinalValue(numeral: string): number | null {
  if (/^[一二三四五六七八九〇零]{2,}$/u.test(numeral)) return null;
  return numeralValue(numeral);
}

/** Value of a numeral that is one character with its circle, brackets or point: ① → 1, ⑫ → 12, ⑴ → 1, ⒈ → 1, ㈠ → 1, Ⅰ → 1; null for anything else. */
export function enclosedNumeralValue(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  for (const [first, last] of ENCLOSED_RANGES) {
    if (code >= first && code <= last) return code - first + 1;
  }
  return null;
}

/** Runs of such numerals in Unicode that start at 1: ①–⑳, ⑴–⒇, ⒈–⒛, ❶–❿, ⓵–⓾, ㈠–㈩, Ⅰ–Ⅻ. */
const ENCLOSED_RANGES: readonly (readonly [number, number])[] = [
  [0x2460, 0x2473],
  [0x2474, 0x2487],
  [0x2776, 0x277f],
  [0x24f5, 0x24fe],
  [0x2488, 0x249b],
  [0x3220, 0x3229],
  [0x2160, 0x216b],
];
