/** Numbers, in digits or in words, that the ends of a quotation cut. */
import { CHINESE_NUMBER } from '../pipeline/text/numerals.ts';
import { withExamples } from '../pipeline/text/with-examples.ts';

const DIGIT = '[0-9０-９]';
const ANY = `[0-9０-９${CHINESE_NUMBER}]`;

/** Pieces that follow each other in a number or a range of two. An 一 that ends a word (统一, 唯一) is none. */
const PIECES = [
  DIGIT,
  `(?<!(?:[统唯单同任专逐划合归不均]|(?<!分)之)(?=一))[${CHINESE_NUMBER}]`,
  `(?<=${DIGIT})[.．](?=${DIGIT})`,
  `(?<=${DIGIT})[,，](?=${DIGIT}{3}(?!${DIGIT}))`,
  `(?<=[${CHINESE_NUMBER}])点(?=[${CHINESE_NUMBER}])`,
  `(?<=${ANY})分之(?=${ANY})`,
  `(?<=${ANY} ?)[余多几]`,
  `(?<=${DIGIT}) (?=[余多百千万亿%])`,
  '(?:几|(?<![人个户次总倍件家])数)(?=[十百千万亿])',
  `(?<=${ANY})[%％‰]`,
  // Of a range the first number may have a unit: 3公里—5公里.
  String.raw`(?<=[0-9０-９%％‰万亿])\p{Script=Han}{0,4}[—–~～－-]{1,2}(?=${DIGIT})`,
  `(?<=${ANY})[至到—–~～－-](?=${ANY})`,
];
const WHOLE = withExamples(
  new RegExp(`(?:${PIECES.join('|')})+`, 'gu'),
  `2035→2035 ３５→３５ 三百五十→三百五十 1.5万→1.5万 １．５→１．５ 1,200→1,200 1，200→1，200 三点五→三点五 百分之九十→百分之九十 三分之一→三分之一
    二十余万→二十余万 20多万→20多万 600␣多万→600␣多万 3␣亿→3␣亿 十几→十几 几十→几十 数百→数百 5%→5% ３％→３％ 8‰→8‰ 3—5→3—5 3公里—5公里→3公里—5 2031年--35→2031年--35 10%～15%→10%～15% 三至五→三至五 3到5→3到5 三－五→三－五 三~五→三~五 三–五→三–五
    统一十→十 唯一两→两 之一百→百 单一百→百 同一百→百 任一百→百 专一百→百 逐一百→百 划一百→百 合一百→百 归一百→百 不一百→百 均一百→百`,
  '统一 唯一 之一 人数甲 几个 分之 点 余 多 —',
);
/** Units in which the rest of a number is looked for. */
const LONGEST = 40;

/** Returns where the number begins and ends that `at` is inside of, or `at` twice. The number is looked for in [from, to) of the text. */
export function numberAround(
  text: string,
  at: number,
  { from, to }: { from: number; to: number },
): readonly [number, number] {
  const start = Math.max(from, at - LONGEST);
  for (const { 0: number, index } of text.slice(start, Math.min(to, at + LONGEST)).matchAll(WHOLE)) {
    const [first, last] = [start + index, start + index + number.length];
    if (first < at && at < last) return [first, last];
  }
  return [at, at];
}
