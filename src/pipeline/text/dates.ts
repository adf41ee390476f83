/** Dates as they are printed in official documents. */
import { asciiDigits, chineseNumeralValue } from './numerals.ts';
import { withExamples } from './with-examples.ts';

const DIGITS = withExamples(
  /^[（(]?\s*([0-9]{4})\s*[-./]\s*([0-9]{1,2})\s*[-./]\s*([0-9]{1,2})\s*[)）]?$/u,
  `（3333-3-3 (3333-3-3 3333-3-3 3333.3-3 3333-3.3 3333-3-33 3333-3-3) 3333-3-3）`,
  `又（3333-3-3 （3333-3-3等`,
);
/** Four digits of a year, in numerals, in words or mixed. Several characters stand for 〇. */
const YEAR = '[0-9〇○◯零Oo一二三四五六七八九]{4}';
const UP_TO_99 = withExamples(
  '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})',
  `12 十二 一二→一二 三二→三二 四二→四二 五二→五二 六二→六二 七二→七二 八二→八二 九二→九二 十十
    1甲 甲二`,
);
const IN_WORDS = new RegExp(`^[（(]?(${YEAR})年(${UP_TO_99})月(${UP_TO_99})日[)）]?$`, 'u');

/** The year 1 of the Republic is 1912: 中華民國109年12月30日. */
const OF_REPUBLIC = withExamples(
  '(?:中[华華])?民[国國]\\s*([0-9]{1,3}|[〇零一二三四五六七八九十百]{1,5})\\s*年',
  `民国95年 中華民國九十五年 中华民國九十五年→中华民國九十五年 中華民國九十五年→中華民國九十五年 中華民國〇十五年 中華民國零十五年
    民国295年`,
);
const REPUBLIC = new RegExp(
  `^[（(]?\\s*${OF_REPUBLIC}\\s*(${UP_TO_99})\\s*月\\s*(${UP_TO_99})\\s*日[^。；]{0,8}[)）]?$`,
  'u',
);
const YEAR_BEFORE_REPUBLIC = 1911;

/** Longest date, with blanks between its characters, in UTF-16 units. */
const LONGEST_DATE = 60;

/** A line that is a date and nothing else, as ISO 8601: `2022年2月14日`, `（2017-02-10）`, `二〇〇四年四月二十七日`; null for others. */
export function isoDate(text: string): string | null {
  if (text.length > LONGEST_DATE) return null;
  const normal = text.normalize('NFKC');
  const digits = DIGITS.exec(normal);
  if (digits) return iso(digits.slice(1).map(Number));
  const republic = REPUBLIC.exec(normal)?.slice(1).map(numberOf);
  if (republic) return iso([YEAR_BEFORE_REPUBLIC + (republic[0] ?? 0), ...republic.slice(1)]);
  const words = IN_WORDS.exec(normal.replace(/\s+/gu, ''));
  return words ? iso([yearOf(words[1] ?? ''), ...words.slice(2).map(numberOf)]) : null;
}

/** A date of eight digits, as registers print it: `20241113`; null for others. */
export function compactDate(text: string): string | null {
  const digits = /^([0-9]{4})([0-9]{2})([0-9]{2})$/u.exec(text.trim());
  return digits ? iso(digits.slice(1).map(Number)) : null;
}

const LONGEST_MONTH = 24;
const MONTH = new RegExp(`^[（(]?(${YEAR})年(${UP_TO_99})月[)）]?$`, 'u');
const MONTH_OF_REPUBLIC = new RegExp(`^[（(]?\\s*${OF_REPUBLIC}\\s*(${UP_TO_99})\\s*月\\s*[)）]?$`, 'u');

/** A line that is a month and nothing else, as covers print it, as ISO 8601: `2021年9月`, `二〇二一年九月` → `2021-09`; null for others. */
export function isoMonth(text: string): string | null {
  if (text.length > LONGEST_MONTH) return null;
  const normal = text.normalize('NFKC');
  const words = MONTH.exec(normal.replace(/\s+/gu, ''));
  const republic = MONTH_OF_REPUBLIC.exec(normal)?.slice(1).map(numberOf);
  const [year = 0, month = 0] = words
    ? [yearOf(words[1] ?? ''), numberOf(words[2] ?? '')]
    : republic
      ? [YEAR_BEFORE_REPUBLIC + (republic[0] ?? 0), republic[1] ?? 0]
      : [];
  return iso([year, month, 1])?.slice(0, '2021-09'.length) ?? null;
}

/** A day anywhere in a text. */
const DAY = `(?:${YEAR}\\s*年|中[华華]民[国國]\\s*[0-9〇零一二三四五六七八九十百]{1,5}\\s*年)\\s*${UP_TO_99}\\s*月\\s*${UP_TO_99}\\s*日`;
const EVERY_DAY = new RegExp(DAY, 'gu');
/** What is done with a document on a day. */
const ACT = withExamples(
  '(?:通过|批准|核定|公布|发布|颁布|印发|修[订訂正改]|[订訂制]定)(?![废廢]止)',
  `通过 批准 核定 公布 发布 颁布 印发 修订 制定 修訂 修正 修改 订定 訂定`,
  `公布废止 公布廢止`,
);

/** `——2023年1月10日在甲市第十六届人民代表大会第二次会议上`, `（2021年2月26日甲市第十五届人民代表大会第六次会议批准）`. */
const OCCASION = new RegExp(
  `^(?:[—―－-]{1,6}|[（(])?\\s*${YEAR}\\s*年[^，。；]{4,80}(?:会议?上|批准|通过|公布|发布|印发|修订|修正)[）)]?$`,
  'u',
);

/** True for the line that says when and where a report was given or a plan approved. */
export function isOccasion(text: string): boolean {
  return OCCASION.test(asciiDigits(text));
}

/** The day of such an occasion, as ISO 8601; null for other lines, and where several are named. */
export function dayOfOccasion(text: string): string | null {
  const [first, second] = isOccasion(text) ? (asciiDigits(text).match(EVERY_DAY) ?? []) : [];
  return first !== undefined && second === undefined ? isoDate(first) : null;
}

const LONGEST_HISTORY = 1000;
/** Longest words between a day and what was done on it, in UTF-16 units: the name of a congress and of its session. */
const ACTED = new RegExp(`(${DAY})(?:(?!${DAY})[^。]){0,90}?${ACT}`, 'gu');
const OPENS_HISTORY = new RegExp(
  `^(?:[0-9]{1,2}\\s?[.．、])?\\s*[（(]?\\s*${DAY}(?!\\s*[，、。至起前后以])`,
  'u',
);

const BEGINS_HISTORY = withExamples(
  /^[0-9]{1,2}\s?[.．、]\s*中[华華]民[国國]\s*[0-9〇零一二三四五六七八九十百]{1,5}\s*年/u,
  `3.中华民国3年 3．中华民国3年 3.中華民国3年 3.中华民國3年 3.中华民国〇年 23.中华民国3年`,
  `又3.中华民国3年`,
);

/**
 * True for lines that say when a document was adopted and revised: `（2011年12月15日甲市人民政府令第61号公布，根据
 * 2019年11月14日甲市人民政府令第168号修订）`, `1.中華民國八十年五月一日內政部令訂定發布`. `text` is a recognisable form.
 */
export function isHistory(text: string): boolean {
  if (text.length > LONGEST_HISTORY || text.includes('。')) return false;
  return OPENS_HISTORY.test(text) && new RegExp(ACTED.source, 'u').test(text);
}

/** True for the first line of an adoption in a numbered list of them: `1.中華民國八十年五月一日內政部令訂定發`. */
export function beginsHistory(text: string): boolean {
  return BEGINS_HISTORY.test(text.slice(0, LONGEST_DATE));
}

/** The last day on which a document was adopted or revised, as ISO 8601; null when none is named. A repeal is none. */
export function lastDayActed(history: string): string | null {
  const last = [...history.matchAll(ACTED)].at(-1)?.[1];
  return last === undefined ? null : isoDate(last);
}

/** The time of day at the end of a date. */
const TIME_OF_DAY = withExamples(
  /\s*[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?$/u,
  '2021-12-10␣09:32→␣09:32 09:32→09:32 9：05→9：05 09:32:15→09:32:15 09:32：15→09:32：15 109:32→09:32 甲␣␣09:32→␣␣09:32',
  '2021-12-10 09:3 09:32␣甲 :32 09-32',
);

/** A date without the time of day behind it: `2021-12-10 09:32` → `2021-12-10`. */
export function withoutTime(text: string): string {
  return text.replace(TIME_OF_DAY, '');
}

/** True for a date as web pages print it, `2017-02-10` or with the time of day: of their posting, where documents print 年, 月 and 日. */
export function isPostingDate(text: string): boolean {
  const day = withoutTime(text);
  return isoDate(day) !== null && (day !== text || !text.includes('年'));
}

/** The year that four digits or characters name: 2021, 二〇二一, 二0二一. */
function yearOf(digits: string): number {
  const plain = [...digits].map((digit) =>
    /[0-9]/u.test(digit) ? digit : (chineseNumeralValue(digit) ?? 0),
  );
  return Number(plain.join(''));
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
