/**
 * Reads the number of a fact a second time, from the characters at its own place. Shares no code with the rules that
 * found the fact, so that a slip of those rules cannot confirm itself. Compares amounts: 一万四千亿元 and 14000 亿元
 * are both 1.4e12.
 */

/** A value with the place of its number in the text, in UTF-16 units, and the unit printed there. */
export interface PlacedValue {
  start: number;
  end: number;
  value: number;
  value2: number | null;
  unit: string;
}

const DIGITS = '零一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** Rounding of shares: 1/3 is published as 0.3333. */
const TOLERANCE = 1e-4;
/** How much of the text before a number is looked at, in UTF-16 units. */
const BEFORE = 8;

/** Returns why the characters of a text at the place of a value do not say it; null when they do. */
export function rereadProblem(text: string, { start, end, value, value2, unit }: PlacedValue): string | null {
  const raw = plain(text.slice(start, end));
  const before = plain(text.slice(Math.max(0, start - BEFORE), start));
  const after = plain(text.slice(end, end + 2));
  if (cutsNumber(before, raw, after)) return `the number does not end where “${raw}” ends`;
  const amounts = amountsIn(raw);
  const factor = factorOf(plain(unit));
  // Of 5000—6000万 only the second number prints the factor of both.
  const factors = value2 === null ? [factor] : [factor, 1];
  const missing = [value, value2].find(
    (said) => said !== null && !amounts.some((amount) => factors.some((each) => isSame(amount, said * each))),
  );
  return missing === undefined ? null : `“${raw}” does not say ${missing}${unit}`;
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll('两', '二').replaceAll('〇', '零').replaceAll('點', '点');
}

/** True where the number continues before or behind its place: 8/10 of 8/10万, 百 of 三百. */
function cutsNumber(before: string, raw: string, after: string): boolean {
  if (/^[0-9]/u.test(raw) && (/[0-9][.,]?$/u.test(before) || isDivisor(before, raw))) return true;
  if (isNumeral(raw[0]) && isNumeral(before.at(-1))) return true;
  return /[0-9]$/u.test(raw) && /^(?:[0-9万亿千百十]|\.[0-9])/u.test(after);
}

/** 10万 of 8/10万 and 3 of 1/3, but not 240 of 8000/240. */
function isDivisor(before: string, raw: string): boolean {
  const part = /[0-9.]+(?= *[/]$)/u.exec(before)?.[0];
  if (part === undefined) return false;
  const [of = ''] = /^[0-9]+/u.exec(raw) ?? [];
  return /^10{3,6}(?![0-9])|^1?0* ?[百千万亿]/u.test(raw) || (Number(part) < Number(of) && of.length <= 2);
}

function isNumeral(character = ''): boolean {
  return character !== '' && (DIGITS.includes(character) || character in SMALL || character in LARGE);
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= (Math.abs(b) < 1 ? TOLERANCE : 1e-9 * Math.abs(b));
}

/** The factor in front of a unit: 1e8 of 亿元, 1e12 of 万亿元. The 千 of 千瓦 and 千克 is part of a unit. */
function factorOf(unit: string): number {
  const [magnitudes = ''] = /^(?:[十百千万亿](?![瓦米克伏焦分]))*/u.exec(unit) ?? [];
  return [...magnitudes].reduce((all, word) => all * (SMALL[word] ?? LARGE[word] ?? 1), 1);
}

/** Every amount that a stretch of characters may say. */
function amountsIn(raw: string): number[] {
  return [...sharesIn(raw), ...inDigits(raw), ...inWords(raw)];
}

function inDigits(raw: string): number[] {
  const numbers = raw.matchAll(/-?(?:[0-9]{1,3}(?:[, ][0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?/gu);
  return [...numbers].flatMap((match) => {
    const value = Number(match[0].replace(/[, ]/gu, ''));
    const behind = raw.slice(match.index + match[0].length).replace(/^[ 余多]+/u, '');
    const amount = value * factorOf(behind);
    // The dash of a range is no minus.
    return match[0].startsWith('-') ? [amount, -amount] : [amount];
  });
}

/** Adds up numerals from left to right: what stands before 万 and 亿 is multiplied by them. */
function inWords(raw: string): number[] {
  return [...raw.matchAll(/(?:[零一二三四五六七八九十百万亿余多]|千(?![瓦米克伏焦]))+/gu)].map(([words]) => {
    let total = 0;
    let section = 0;
    let digit: number | null = null;
    for (const word of words) {
      const small = SMALL[word];
      const large = LARGE[word];
      if (small !== undefined) {
        section += (digit ?? 1) * small;
        digit = null;
      } else if (large !== undefined) {
        const many = section + (digit ?? 0);
        // 亿 multiplies all that is before it: 一万四千亿. So does 万 directly behind another magnitude.
        const all = large === LARGE.亿 || many === 0;
        total = all ? (total + many || 1) * large : total + many * large;
        section = 0;
        digit = null;
      } else if (DIGITS.includes(word)) digit = DIGITS.indexOf(word);
    }
    return total + section + (digit ?? 0);
  });
}

/** Shares and multiples in words: 百分之九十五, 三分之二, 1/3, 九成五, 一半, 翻两番. */
function sharesIn(raw: string): number[] {
  const numeral = '[零一二三四五六七八九十百千万.0-9]+';
  const read = (words = '') => (/^[0-9.]+$/u.test(words) ? Number(words) : withPoint(words));
  const found: number[] = [];
  for (const [, whole, part] of raw.matchAll(
    new RegExp(`(${numeral})分之(${numeral}(?:点${numeral})?)`, 'gu'),
  )) {
    const [of, many] = [read(whole), read(part)];
    found.push(of === 100 || of === 1000 ? many : many / of, of === 100 && part === '百' ? 100 : many);
  }
  for (const [, many, of] of raw.matchAll(/([0-9]+) *[/] *([0-9]+)/gu)) found.push(Number(many) / Number(of));
  for (const [, tens, ones = ''] of raw.matchAll(/([一二三四五六七八九0-9])成([一二三四五六七八九半]?)/gu))
    found.push(read(tens) + (ones === '' ? 0 : ones === '半' ? 0.5 : read(ones) / 10));
  if (/半/u.test(raw)) found.push(0.5);
  for (const [, times = ''] of raw.matchAll(/翻([一二三四]?)番/gu))
    found.push(2 ** (times === '' ? 1 : read(times)));
  for (const [words] of raw.matchAll(/[零一二三四五六七八九十]+点[零一二三四五六七八九]+[万亿]*/gu)) {
    const [decimal = '', magnitude = ''] = words.split(/(?=[万亿])(.*)/u);
    found.push(withPoint(decimal) * factorOf(magnitude));
  }
  return found;
}

function withPoint(words: string): number {
  const [whole = '', decimals] = words.split('点');
  const value = inWords(whole)[0] ?? Number.NaN;
  return decimals === undefined
    ? value
    : Number(`${value}.${[...decimals].map((d) => DIGITS.indexOf(d)).join('')}`);
}
