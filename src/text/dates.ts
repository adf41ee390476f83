/** Dates as they are printed in official documents. */
import { asciiDigits, chineseNumeralValue } from './numerals.ts';

const DIGITS = /^[（(]?\s*([0-9]{4})\s*[-年./]\s*([0-9]{1,2})\s*[-月./]\s*([0-9]{1,2})\s*日?\s*[)）]?$/u;
const NUMERALS =
  /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u;
/** Signs that stand for 〇. */
const ROUND = /[○OoＯ0]/gu;

/** The year 1 of the Republic is 1912: 中華民國109年12月30日. */
const REPUBLIC =
  /^[（(]?\s*(?:中[华華])?民[国國]\s*([0-9]{1,3}|[〇零一二三四五六七八九十百]{1,4})\s*年\s*([0-9]{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*日[^。；]{0,8}[)）]?$/u;
const YEAR_BEFORE_REPUBLIC = 1911;

/** Longest date, with blanks between its characters, in UTF-16 units. */
const LONGEST_DATE = 60;

/** A line that is a date and nothing else, as ISO 8601: `2022年2月14日`, `（2017-02-10）`, `二〇〇四年四月二十七日`; null for others. */
export function isoDate(text: string): string | null {
  if (text.length > LONGEST_DATE) return null;
  const digits = DIGITS.exec(text.normalize('NFKC'));
  if (digits) return iso(digits.slice(1).map(Number));
  const republic = REPUBLIC.exec(text.normalize('NFKC'))?.slice(1).map(numberOf);
  if (republic) return iso([YEAR_BEFORE_REPUBLIC + (republic[0] ?? 0), ...republic.slice(1)]);
  const numerals = NUMERALS.exec(text.replace(/\s+/gu, '').replace(ROUND, '〇'));
  return numerals ? iso(numerals.slice(1).map((part) => chineseNumeralValue(part) ?? 0)) : null;
}

const LONGEST_MONTH = 20;
const MONTH_IN_DIGITS = /^[（(]?\s*([0-9]{4})\s*年\s*([0-9]{1,2})\s*月\s*[)）]?$/u;
const MONTH_IN_NUMERALS = /^[（(]?([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月[)）]?$/u;

/** A line that is a month and nothing else, as covers print it, as ISO 8601: `2021年9月`, `二〇二一年九月` → `2021-09`; null for others. */
export function isoMonth(text: string): string | null {
  if (text.length > LONGEST_MONTH) return null;
  const digits = MONTH_IN_DIGITS.exec(text.normalize('NFKC'));
  const numerals = MONTH_IN_NUMERALS.exec(text.replace(/\s+/gu, '').replace(ROUND, '〇'));
  const [year = 0, month = 0] = digits
    ? digits.slice(1).map(Number)
    : (numerals ?? []).slice(1).map((part) => chineseNumeralValue(part) ?? 0);
  return iso([year, month, 1])?.slice(0, '2021-09'.length) ?? null;
}

const DATE_IN_TEXT =
  /[0-9]{4}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日|[〇○零Oo0一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/gu;

/** `——2023年1月10日在甲市第十六届人民代表大会第二次会议上`, `（2021年2月26日甲市第十五届人民代表大会第六次会议批准）`. */
const OCCASION =
  /^(?:[—―－-]{1,2}|[（(])?\s*[0-9〇○零一二三四五六七八九]{4}\s*年[^，。；]{4,80}(?:会议?上|批准|通过|公布|发布)[）)]?$/u;

/** True for the line that says when and where a report was given or a plan approved. */
export function isOccasion(text: string): boolean {
  return OCCASION.test(asciiDigits(text));
}

/** The day of such an occasion, as ISO 8601; null for other lines, and where several are named. */
export function dayOfOccasion(text: string): string | null {
  const [first, second] = isOccasion(text) ? (asciiDigits(text).match(DATE_IN_TEXT) ?? []) : [];
  return first !== undefined && second === undefined ? isoDate(first) : null;
}

/** True for a date as web pages print it, `2017-02-10`: of their posting, where documents print 年, 月 and 日. */
export function isPostingDate(text: string): boolean {
  return isoDate(text) !== null && !text.includes('年');
}

function numberOf(numeral: string): number {
  return /^[0-9]+$/u.test(numeral) ? Number(numeral) : (chineseNumeralValue(numeral) ?? 0);
}

/** Null for a day that the calendar does not have. */
function iso([year = 0, month = 0, day = 0]: number[]): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
