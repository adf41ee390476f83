/** The printed words at a place of the corpus, and whether a report has them character for character. */

import { withExamples } from '../pipeline/text/with-examples.ts';
import type { CorpusText, Stretch } from './corpus-text.ts';
import type { SaidWords } from './said-words.ts';

/** Printed words, [start, end) in UTF-16 units of the text of the corpus. */
export interface Printed {
  start: number;
  end: number;
}

const IS_WORD = /[\p{L}\p{N}%‰]/u;
/** What of a number stands before its other digits, and behind them. */
const NUMBER_BEFORE = /(?:[0-9０-９][.．,，]?)+$/u;
const NUMBER_AFTER = withExamples(
  /^(?=[.．,，]?[0-9０-９]|[%％‰万亿])(?:[.．,，]?[0-9０-９])*[%％‰万亿]?/u,
  '5→5 ．5→．5 .25→.25 ，000→，000 ,3→,3 %→% ％→％ ‰→‰ 万→万 亿→亿 12.5%→12.5% 3万→3万 ５→５ 3亿元→3亿 0．5‰→0．5‰',
  '甲5 .甲 。',
);
/** The other end of a range. */
const RANGE_BEFORE = withExamples(
  /[0-9０-９](?:[%％‰万亿年]|公里)?[—–~～－-]{1,2}$/u,
  '5—→5— 10%—→0%— 10％–→0％– 3‰~→3‰~ 5万～→5万～ 2亿－→2亿－ 5-→5- 6——→6—— 2031年—→1年— ０—→０— 3公里—→3公里—',
  '甲— 5 5、 3—甲 ——',
);
const RANGE_AFTER = withExamples(
  /^(?:[%％‰年])?[—–~～－-]{1,2}[0-9０-９]+/u,
  '—5→—5 –5→–5 ~5→~5 ～５→～５ －5→－5 -5→-5 ——5→——5 %—5→%—5 ％—5→％—5 ‰—5→‰—5 年—2035→年—2035',
  '甲—5 —甲 、5 5',
);
/** A number in words before what it counts: 十家 of 二十家. 一般 and 三农 are none. */
const STARTS_IN_WORDS = withExamples(
  /^[一二三四五六七八九十百千万两〇零]+(?:余|多)?(?:[个家项条名所座倍成年月日处件户台亩吨人]|公里|万元|亿元|%)/u,
  '十家→十家 十余个→十余个 二十多项 百条 千名 万所 三座 四倍 五成 六年 七月 八日 九处 两件 一户 〇台 零亩 十吨 十人 十公里 十万元 十亿元 十%',
  '一般 三农 又十家',
);
const IN_WORDS_BEFORE = /[一二三四五六七八九十百千万亿两〇零]+$/u;
/** And one that the words end in. */
const ENDS_IN_WORDS = /[一二三四五六七八九十百千〇零]$/u;
const IN_WORDS_AFTER = withExamples(
  /^[一二三四五六七八九十百千万亿〇零]+(?=(?:余|多)?(?:[个家项条名所座倍成年月日处件户台亩吨人元]|公里|%))/u,
  '五家→五 万余人→万 百多个→百 千公里→千 十元→十 三%→三',
  '五农 家五',
);
const MYRIAD_AFTER = /^亿/u;
/** Units in which the rest of a number is looked for. */
const LONGEST_NUMBER = 40;
const STARTS_NUMBER = /^[0-9０-９]/u;
const ENDS_NUMBER = /[0-9０-９]$/u;
const ENDS_RANGE = /[0-9０-９][%％‰年]?$/u;
const ENDS_MYRIAD = /[0-9０-９]万$/u;
/** Punctuation after which a paragraph may end. */
const ENDS_PARAGRAPH = /[。；！？：…”」』）)]$/u;

/** The words with the whole of a number at either end. */
function withNumbers({ text }: CorpusText, { start, end }: Printed): Printed {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - LONGEST_NUMBER), start);
  const after = text.slice(end, end + LONGEST_NUMBER);
  const startsAt = STARTS_NUMBER.test(words)
    ? (NUMBER_BEFORE.exec(before)?.[0].length ?? RANGE_BEFORE.exec(before)?.[0].length ?? 0)
    : STARTS_IN_WORDS.test(words)
      ? (IN_WORDS_BEFORE.exec(before)?.[0].length ?? 0)
      : 0;
  const behind = ENDS_NUMBER.test(words) ? NUMBER_AFTER : ENDS_IN_WORDS.test(words) ? IN_WORDS_AFTER : null;
  const digits = behind?.exec(after)?.[0].length ?? 0;
  const next = ENDS_MYRIAD.test(words) ? MYRIAD_AFTER : ENDS_RANGE.test(words) ? RANGE_AFTER : null;
  const rest = next?.exec(after.slice(digits))?.[0].length ?? 0;
  return { start: start - startsAt, end: end + digits + rest };
}

/** True where the words run from one paragraph into the next as if they were one. */
function runsOver(corpus: CorpusText, { start, end }: Printed, breaks: ReadonlySet<number>): boolean {
  for (let each = corpus.stretchAt(start); each.end < end; ) {
    const isEnd = ENDS_PARAGRAPH.test(corpus.text.slice(each.end - 1, each.end));
    if (!each.runsOn && !isEnd && !breaks.has(each.end - start)) return true;
    const next = corpus.stretches[each.number + 1];
    if (!next) break;
    each = next;
  }
  return false;
}

/** The printed words whose first letter is unit `place` of the corpus when the report has them character for character; else null. */
export function printedExactly(corpus: CorpusText, said: SaidWords, place: number): Printed | null {
  const start = (corpus.words.origin[place] ?? 0) - (said.words.origin[0] ?? 0);
  const printed = { start, end: start + said.text.length };
  if (start < 0 || !corpus.text.startsWith(said.text, start)) return null;
  const whole = withNumbers(corpus, printed);
  const isWhole = whole.start === printed.start && whole.end === printed.end;
  return isWhole && !runsOver(corpus, printed, said.breaks) ? printed : null;
}

/**
 * The printed words from unit `from` to unit `to` of the corpus, with as much punctuation around them as the report has, and
 * with the whole of a number at either end.
 */
export function printedAround(corpus: CorpusText, said: SaidWords, from: number, to: number): Printed {
  const { text } = corpus;
  const { origin } = corpus.words;
  const last = origin[to - 1] ?? 0;
  const behind = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
  let { start, end } = withNumbers(corpus, { start: origin[from] ?? 0, end: behind });
  let lead = said.words.origin[0] ?? 0;
  while (lead > 0 && start > 0 && isPunctuation(text[start - 1])) {
    start -= 1;
    lead -= 1;
  }
  const lastSaid = said.words.origin.at(-1) ?? 0;
  let tail = said.text.length - lastSaid - 1;
  while (tail > 0 && end < text.length && isPunctuation(text[end])) {
    end += 1;
    tail -= 1;
  }
  return { start, end };
}

const isPunctuation = (character: string | undefined) =>
  character !== undefined && character !== '\0' && character !== '\t' && !IS_WORD.test(character);

/** The stretch that printed words are cited by: of a heading that runs on into its text, the text. */
export function stretchOf(corpus: CorpusText, { start, end }: Printed): Stretch {
  const first = corpus.stretchAt(start);
  const next = corpus.stretches[first.number + 1];
  return first.runsOn && first.end < end && next ? next : first;
}
