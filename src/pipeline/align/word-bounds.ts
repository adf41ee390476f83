/**
 * Where a passage may begin and end: not inside a word. Chinese prints no spaces; punctuation shows a bound, and between two
 * signs of punctuation the word segmentation of the platform. It must be one
 * in both texts: the words behind it are the same, but 国家 goes on over it where 8家 does not.
 */
import { once } from '../text/once.ts';
import { withExamples } from '../text/with-examples.ts';
import { wordSegmenter } from '../text/word-segmenter.ts';
import type { Run } from './chains.ts';
import type { Compared } from './comparison-form.ts';

/** A text with its comparison form. */
export interface FormedText extends Compared {
  text: string;
}

/** Characters that end a word: alone, they go on with the word before, which the dictionary may not have (荒漠|化, 种质资源|库). */
const SUFFIX = /^[化性率度量额值库区站所院部局厅网点员者业带园馆场厂群链线圈]$/u;
/** What is short for a word goes on with the one before as well: 规划|环评 is 规划|环境影响评价. */
const SHORTENED = withExamples(/^(?:环评|能评|安评|联单|台账)/u, `环评 能评 安评 联单 台账`, `又环评 又能评`);
/** And characters that begin one, alone: they belong to the word behind them (总|装机容量, 非|居民用水). */
const PREFIX = withExamples(/^[总非超副准亚微]$/u, `总 非 超 副 准 亚 微`, `又总 总又`);

/** Words that end with what looks like a conjunction: none of their letters is a bound. */
const FIXED = withExamples(
  /碳中和|[饱温缓调共]和|参与|给与|普及|[涉危波触顾]及/gu,
  `碳中和 饱和 温和 缓和 调和 共和 参与 给与 普及 涉及 危及 波及 触及 顾及`,
);
const ENDS_FIXED = new RegExp(`(?:${FIXED.source})$`, 'u');

/** UTF-16 offsets at which a word or sign of a text begins. */
const wordStarts = once(({ text }: { text: string }) => {
  const starts = new Set(
    [...wordSegmenter.segment(text)].filter(({ segment }) => !SUFFIX.test(segment)).map(({ index }) => index),
  );
  for (const { index, 0: word } of text.matchAll(FIXED)) {
    for (let at = index + 1; at < index + word.length; at += 1) starts.delete(at);
    starts.add(index + word.length);
  }
  return starts;
});

/** Whether no word goes on across a place of a text: before the unit `at` of its form. */
function isWordBound(side: FormedText, at: number): boolean {
  const { form, origin } = side;
  if (at <= 0 || at >= form.length) return true;
  const [before = 0, after = 0] = [origin[at - 1], origin[at]];
  // What the form leaves out is punctuation or a space.
  return (
    after > before + 1 || (wordStarts(side).has(after) && !SHORTENED.test(side.text.slice(after, after + 2)))
  );
}

/** What belongs to the word before it, and what belongs to the word behind it: no passage begins with the one or ends with the other. */
const BEHIND = /^[的地得等了们]/u;
const BEFORE = withExamples(
  /(?:[的和与及或以将为对在把被从向于不占较]|开展|实施|推进|推动|促进|加强|健全|完善|建立)$/u,
  `的 和 与 及 或 以 将 为 对 在 把 被 从 向 于 不 占 较 开展 实施 推进 推动 促进 加强 健全 完善 建立`,
  `的水 开展水`,
);
const endsOpen = (words: string) => BEFORE.test(words) && !ENDS_FIXED.test(words);

/** Bounds of a passage in the form of one side, with such a character right before them. */
export function withPrefix(side: FormedText, [start, end]: [start: number, end: number]): [number, number] {
  const [before = -1, first = -1] = [side.origin[start - 1], side.origin[start]];
  const isAlone = first === before + 1 && wordStarts(side).has(before) && wordStarts(side).has(first);
  return isAlone && PREFIX.test(side.text[before] ?? '') ? [start - 1, end] : [start, end];
}

/** Signs that stand in pairs. */
const PAIRS = ['（）', '()', '“”', '《》', '〔〕', '「」'];

/** A stretch with the sign of a pair right beside it whose other sign is in it: 达标率（%） whole, not 达标率（%. */
export function withWholePairs(text: string, { start, end }: { start: number; end: number }) {
  const words = text.slice(start, end);
  const [before, after] = [text.slice(start - 1, start), text.slice(end, end + 1)];
  const count = (sign: string) => words.split(sign).length - 1;
  const isOf = ([opening = '', closing = '']: string) => ({
    opens: before === opening && count(closing) > count(opening),
    closes: after === closing && count(opening) > count(closing),
  });
  const found = PAIRS.map(isOf);
  return {
    start: found.some(({ opens }) => opens) ? start - 1 : start,
    end: found.some(({ closes }) => closes) ? end + 1 : end,
  };
}

/** Units of a piece beside punctuation that is left out: 实施 in 严守耕地红线。实施 */
const PIECE = 6;
/** Least that must be left for a longer piece than a word to be left out, and units of such a word. */
const LEAST_LEFT = 15;
const WORD = 3;

/** Units of the runs of a chain. */
const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + run.length, 0);

/** Draws in the ends of a chain of shared runs to bounds of words; what is left of it, empty where no bound is in it. */
export function withinWords(chain: readonly Run[], a: FormedText, b: FormedText): Run[] {
  const isBound = (atA: number, atB: number) => isWordBound(a, atA) && isWordBound(b, atB);
  const isMarked = (atA: number, atB: number) => isPunctuated(a, atA) && isPunctuated(b, atB);
  const isStart = (atA: number, atB: number) => isBound(atA, atB) && !BEHIND.test(a.form.slice(atA, atA + 1));
  const isEnd = (atA: number, atB: number) =>
    isBound(atA, atB) && (isMarked(atA, atB) || !endsOpen(a.form.slice(Math.max(0, atA - 3), atA)));
  const total = lengthOf(chain);
  const startOf = (run: Run) => withoutPiece(run, startIn(run, isStart), 1, { isMarked, total });
  const endOf = (run: Run) => withoutPiece(run, endIn(run, isEnd), -1, { isMarked, total });
  const first = chain.findIndex((run) => startOf(run) !== null);
  const last = chain.findLastIndex((run) => endOf(run) !== null);
  if (first < 0 || last < first) return [];
  return chain.slice(first, last + 1).flatMap((run, index, kept) => {
    const start = index === 0 ? (startOf(run) ?? 0) : 0;
    const end = index === kept.length - 1 ? (endOf(run) ?? run.length) : run.length;
    return end > start ? [{ a: run.a + start, b: run.b + start, length: end - start }] : [];
  });
}

/** Units of a run at an end of a chain that may be the same by chance: 危险废物转移 before 联单 and before 管理. */
const SHORT_RUN = 8;
/** With so many units, only runs of other clauses than the rest are left out; least that must be left. */
const LONG_CHAIN = 24;
const LEAST_CHAIN = 12;
const LEAST_LONG = 20;
/** And where the run left out stands in a clause of its own, with another verb: 建立救助台账，开展流浪人员 beside 建立救助台账，安置流浪人员. */
const LEAST_APART = 16;

/**
 * A chain without short runs at its ends that break off before punctuation: at the end of a short chain, and at either end
 * where punctuation stands between them and the rest on both sides (高质量发展。各部门要 beside 高质量发展的要求。各部门要).
 */
export function withoutScraps(chain: readonly Run[], a: FormedText, b: FormedText): readonly Run[] {
  const isOpen = (atA: number, atB: number) => !(isPunctuated(a, atA) && isPunctuated(b, atB));
  const areApart = (one: Run, next: Run) =>
    hasPunctuation(a, one.a + one.length, next.a) && hasPunctuation(b, one.b + one.length, next.b);
  const [last, before] = [chain.at(-1), chain.at(-2)];
  const hasScrap =
    last !== undefined &&
    before !== undefined &&
    last.length < SHORT_RUN &&
    isOpen(last.a + last.length, last.b + last.length) &&
    (lengthOf(chain) < LONG_CHAIN || areApart(before, last));
  const isApart = before !== undefined && last !== undefined && areApart(before, last);
  const least = lengthOf(chain) < LONG_CHAIN ? LEAST_CHAIN : isApart ? LEAST_APART : LEAST_LONG;
  const body = hasScrap && lengthOf(chain.slice(0, -1)) >= least ? chain.slice(0, -1) : chain;
  const [head, next] = body;
  if (!head || !next || head.length >= SHORT_RUN || lengthOf(body.slice(1)) < LEAST_LONG) return body;
  return isOpen(head.a, head.b) && areApart(head, next) ? body.slice(1) : body;
}

/** Whether punctuation stands before one of the units of a form from one to another. */
function hasPunctuation(side: FormedText, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (isPunctuated(side, at)) return true;
  return false;
}

/** Most units between the end of a passage and that of its clause for it to go on that far: 更加|突出 beside 更加|突显. */
const REST = 4;

/**
 * Ends of a passage in the forms of both sides, moved on to the ends of their clauses where those are so near on both, without numbers or
 * other signs between.
 */
export function toClauseEnds(
  a: FormedText,
  b: FormedText,
  ends: readonly [number, number],
): [number, number] {
  const [first, second] = [a, b].map((side, index) => {
    const from = ends[index] ?? 0;
    for (let at = from; at <= Math.min(from + REST, side.form.length); at += 1)
      if (isPunctuated(side, at)) return at;
    return null;
  });
  const isPlain = (side: FormedText, from: number, to: number) =>
    /^\p{Script=Han}*$/u.test(
      side.text.slice((side.origin[from - 1] ?? 0) + 1, (side.origin[to - 1] ?? 0) + 1),
    );
  if (first == null || second == null || first === ends[0] || second === ends[1]) return [ends[0], ends[1]];
  return isPlain(a, ends[0], first) && isPlain(b, ends[1], second) ? [first, second] : [ends[0], ends[1]];
}

type IsBound = (atA: number, atB: number) => boolean;

/** Whether punctuation or the end of the text stands before the unit `at` of a form. */
function isPunctuated({ text, form, origin }: FormedText, at: number): boolean {
  if (at <= 0 || at >= form.length) return true;
  return /[，。；：？！,;:?!\n]/u.test(text.slice((origin[at - 1] ?? 0) + 1, origin[at]));
}

/** A bound of a run in a chain of `total` units, moved on in one direction to punctuation where only a piece stands between. */
function withoutPiece(
  run: Run,
  at: number | null,
  direction: 1 | -1,
  { isMarked, total }: { isMarked: IsBound; total: number },
): number | null {
  if (at === null || isMarked(run.a + at, run.b + at)) return at;
  for (let step = 1; step <= PIECE; step += 1) {
    const next = at + step * direction;
    if (next <= 0 || next >= run.length) return at;
    const inRun = direction > 0 ? run.length - next : next;
    // What is left of the whole chain, where no more than a word of four letters goes.
    const left = step > WORD + 1 ? inRun : total - run.length + inRun;
    if (step > WORD && left < LEAST_LEFT) return at;
    if (isMarked(run.a + next, run.b + next)) return next;
  }
  return at;
}

/** Units from the beginning of a run to the first bound in it; null for none. */
function startIn({ a, b, length }: Run, isBound: IsBound): number | null {
  for (let at = 0; at < length; at += 1) if (isBound(a + at, b + at)) return at;
  return null;
}

/** Units from the beginning of a run to the last bound in it, its end included; null for none. */
function endIn({ a, b, length }: Run, isBound: IsBound): number | null {
  for (let at = length; at > 0; at -= 1) if (isBound(a + at, b + at)) return at;
  return null;
}
