/** Numbers in the position of a statement that no rule took: they are reported, not guessed. */

import { withExamples } from '../../text/with-examples.ts';
import { decoyOf } from './decoys.ts';
import { maskNames } from './masks.ts';
import { findQuantities } from './quantities.ts';
import { REACH } from './words.ts';

/** A place in a text, in UTF-16 units. */
interface Place {
  start: number;
  end: number;
}

const OPERATOR = withExamples(
  '(?:近|约|超过?|逾|至少|最多)?',
  '近→近 约→约 超过→超过 逾→逾 至少→至少 最多→最多 甲 超→超',
);
/** Digits, or a number in words of two and more characters: 三四十, 数十. */
const NUMBER = withExamples(
  '[0-9][0-9.,，]*|[几数一二两三四五六七八九十百千万亿]{2,12}(?![级以])',
  '12,000 三四十 123000 0 三几十 三数十 32,000→32,000 1.,000→1.,000 甲四十',
  `三四级 三四以`,
);
const STATED = withExamples(
  new RegExp(
    `(?:${REACH}\\s{0,2}${OPERATOR}|比(?:为|约)?)\\s{0,2}(?<number>(?<=比\\s{0,2})[0-9.]+(?=\\s?[:：])|(?<!比\\s{0,2})(?:${NUMBER}))`,
    'gu',
  ),
  `达到约12 比12: 比为12 比约12 比12：`,
  `比1，: 比：2:`,
);
/** 7\u{E000}6: digits around a character that a damaged file has in place of another, perhaps the point of a decimal. */
export const DAMAGED = /(?<number>[0-9]+[\uFFFD\p{Private_Use}][0-9.]+)/gu;
/** Points in time, and numbers that are none of a quantity: 提高到2035年, 降至10月, 达到90后. */
const TIME = withExamples(
  /^(?:[0-9]{4}\s*年|[0-9]{1,2}\s*[月日号]|[0-9]{2}后)/u,
  `2030年 5月 90后 5日 5号 25月`,
  `又2030年`,
);
/** How much of the words behind the number is shown, in UTF-16 units. */
const SHOWN = 8;

/**
 * Finds the numbers behind 达到, 控制在, 不少于 and the like that are in no fact. Numbers that are no statements by a rule of
 * their own (thresholds, subsidies) are not among them.
 */
export function findUnread(text: string, taken: readonly Place[]): Place[] {
  const masked = maskNames(text);
  const stated = [...masked.matchAll(STATED), ...masked.matchAll(DAMAGED)];
  const found = new Set<number>();
  if (stated.length === 0) return [];
  const decoys = findQuantities(masked).filter((quantity) => decoyOf(masked, quantity) !== null);
  const known = [...taken, ...decoys];
  return stated.flatMap(({ 0: words, index, groups }) => {
    const start = index + words.length - (groups?.number?.length ?? 0);
    if (found.has(start) || TIME.test(masked.slice(start, start + SHOWN))) return [];
    if (known.some((place) => place.start <= start && start < place.end)) return [];
    found.add(start);
    const behind = /^[^，。；：！？、\s]*/u.exec(text.slice(index + words.length))?.[0] ?? '';
    return { start, end: index + words.length + Math.min(behind.length, SHOWN) };
  });
}
