/** Prints whole numbers in Chinese and Japanese characters, as the automatic numbers of Word do. */
import { chineseDigits } from '../../text/numerals.ts';

const DIGITS = '〇一二三四五六七八九';

interface Signs {
  digits: string;
  /** Ten, hundred, thousand, ten thousand. */
  units: string;
  /** Written once for a gap inside a number; empty where gaps are not written. */
  zero: string;
  /** Numbers whose leading one is left out: 十 for 一十, 百 for 一百. */
  bareOne: 'ten' | 'all' | 'never';
}

const SIGNS = {
  chinese: { digits: DIGITS, units: '十百千万', zero: '零', bareOne: 'ten' },
  japanese: { digits: DIGITS, units: '十百千万', zero: '', bareOne: 'all' },
  legalSimplified: { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟萬', zero: '零', bareOne: 'never' },
  legalTraditional: { digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟萬', zero: '零', bareOne: 'never' },
  legalJapanese: { digits: '〇壱弐参四伍六七八九', units: '拾百阡萬', zero: '', bareOne: 'never' },
} as const satisfies Record<string, Signs>;

/** Returns a number with 十 up to 99, and digit by digit above: 21 is 二十一, 100 is 一〇〇. */
export function chineseTens(value: number): string {
  return value < 100 ? chineseNumber(value, 'chinese') : chineseDigits(value);
}

/** Returns a number from 0 to 99999 with its units: 101 is 一百零一, 10 is 十. */
export function chineseNumber(value: number, kind: keyof typeof SIGNS): string {
  const signs: Signs = SIGNS[kind];
  if (value === 0) return signs.digits[0] ?? '';
  const digits = [...String(value)].map(Number);
  let text = '';
  let hasGap = false;
  for (const [index, digit] of digits.entries()) {
    if (digit === 0) {
      hasGap = true;
      continue;
    }
    if (hasGap && text !== '') text += signs.zero;
    hasGap = false;
    const place = digits.length - 1 - index;
    const isBare =
      digit === 1 &&
      (signs.bareOne === 'all'
        ? place > 0 && place < 4
        : signs.bareOne === 'ten' && place === 1 && index === 0);
    text += (isBare ? '' : signs.digits[digit]) + (place === 0 ? '' : (signs.units[place - 1] ?? ''));
  }
  return text;
}
