/** From a paragraph with a mark to its heading and its text. */

import { MAGNITUDE } from '../../text/measures.ts';
import { isBracketed } from '../../text/responsibility.ts';
import { SENTENCE_END } from '../../text/sentences.ts';
import { withExamples } from '../../text/with-examples.ts';
import { slicePassage } from '../lines/passage.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { COLON, isBlockHeading, isRule, WORKS_NAME } from '../tokens/heading-words.ts';
import { LONGEST_COLON_TITLE_UNITS, LONGEST_WORK_NAME_UNITS } from '../tokens/limits.ts';
import type { Mark } from '../tokens/marks.ts';
import { bracketTitleLength } from './bracket-titles.ts';
import { type Heading, headingOfMark, type TextBlock } from './heading.ts';
import {
  LONGEST_ARTICLE_TITLE_UNITS,
  LONGEST_MARKED_QUESTION_UNITS,
  LONGEST_RUNIN_TITLE_UNITS,
  LONGEST_TOLD_HEADING_UNITS,
} from './limits.ts';

/** What a sentence says of a year is no title: 到2025年，改革取得突破。 */
const OF_A_YEAR = withExamples(
  /^(?:到|至|截至)?\s?[0-9]{4}\s?年[^，]{0,4}，/u,
  '到2030年， 至2030年， 截至2030年， 2030年， 到2030年甲， 2030年甲{4}，',
  `又到2030年，`,
);
/** A sentence that says of an amount of money something more is none, either: 每年安排资金300万元，并逐年增加。 */
const STATES_AMOUNT = new RegExp(`[0-9]\\s?(?:${MAGNITUDE})?元[^，（）]{0,10}，`, 'u');
/** Leads that end in a comma: 从国际看，… 从国内看，… */
const COMMA_LEAD = withExamples(
  /^从.{1,8}(?:看|来说|而言)(?=，)/u,
  '从全国看，甲 从全国来看，甲 从全国来说，甲 从全国而言，甲 从甲{6}全国看，甲',
  `又从全国看，甲`,
);

/**
 * Splits a marked paragraph. `isSentence`: its only sentence heads what stands below; `inRules`: the text has articles.
 */
export function splitMarked(
  paragraph: Paragraph,
  mark: Mark,
  isSentence: boolean,
  inRules: boolean,
): TextBlock {
  const { passage, form, text } = paragraph.token;
  const shape = { ...headingOfMark(mark), mark: slicePassage(passage, 0, mark.length) };
  const block = (from: number, to: number): TextBlock => ({
    type: 'paragraph',
    paragraph,
    heading: {
      ...shape,
      title: slicePassage(passage, from, to),
      terminator: slicePassage(passage, to),
      kind: 'block',
      ownsFollowing: true,
    },
    body: null,
  });
  const bracket = bracketTitleLength(text.slice(mark.length));
  if (bracket > 0 && mark.length + bracket < text.length) {
    const end = mark.length + bracket;
    const title = { ...shape, title: slicePassage(passage, mark.length, end), terminator: null };
    return {
      type: 'paragraph',
      paragraph,
      heading: { ...title, kind: mark.runin, ownsFollowing: mark.ownsFollowing },
      body: slicePassage(passage, end),
    };
  }
  if (isSentence) return block(mark.length, text.length - 1);
  if (isTold(paragraph, mark))
    return block(mark.length, /[。：:]$/u.test(form) ? text.length - 1 : text.length);
  if (isQuestion(form.slice(mark.length))) return block(mark.length, text.length);
  if (isBlockHeading(form, mark) && !opensRule(form, mark)) {
    return block(mark.length, /[：:]$/u.test(form) ? text.length - 1 : text.length);
  }
  const end = form.slice(mark.length).trim() === '' ? null : titleEnd(form, mark, inRules);
  const isAlone = text.length === mark.length;
  const heading: Heading = {
    ...shape,
    title: end === null ? null : slicePassage(passage, mark.length, end),
    terminator: end === null ? null : slicePassage(passage, end, end + 1),
    kind: isAlone ? 'block' : mark.runin,
    ownsFollowing: mark.ownsFollowing || isAlone,
  };
  return {
    type: 'paragraph',
    paragraph,
    heading,
    body: slicePassage(passage, end === null ? mark.length : end + 1),
  };
}

/** True for a paragraph of one sentence that the file calls a heading. */
function isTold({ lines, token }: Paragraph, mark: Mark): boolean {
  const words = token.form.slice(mark.length).trim();
  const isHeading = lines.every(({ hints }) => hints.heading !== undefined);
  return (
    isHeading &&
    words !== '' &&
    words.length <= LONGEST_TOLD_HEADING_UNITS &&
    /^[^。！？；]+[。]?$/u.test(words)
  );
}

/** Ends as words do that introduce a list. */
const INTRODUCES = withExamples(
  /(?:应当?|以下|下列|如下|包括|有|为)[^：:]{0,12}[：:]$/u,
  '专家应：→应： 专家应当具备：→应当具备： 符合以下条件： 具备下列条件: 情形如下： 包括： 有三项： 任务为： 应一二三四五六七八九十甲乙：',
  '应一二三四五六七八九十甲乙丙： 专家条件： 以下条件 应具备：甲 具备： 应：甲： 应:甲：',
);

/** True for an article whose only words introduce a list: 第五条 专家应具备以下条件： */
function opensRule(words: string, { form }: Mark): boolean {
  return form === 'article' && INTRODUCES.test(words);
}

/** True for a paragraph that is one question: 一、哪些企业可以申领创新券？ */
function isQuestion(words: string): boolean {
  return words.length <= LONGEST_MARKED_QUESTION_UNITS && /^[^。！？?；]+[？?]$/u.test(words.trim());
}

/** Returns the UTF-16 offset of the sign that closes a run-in title; null when the paragraph has none. */
function titleEnd(text: string, { form, length: from }: Mark, inRules: boolean): number | null {
  const longest = form === 'article' ? LONGEST_ARTICLE_TITLE_UNITS : LONGEST_RUNIN_TITLE_UNITS;
  const rest = text.slice(from);
  const sentence = rest.search(SENTENCE_END);
  const colon = rest.search(COLON);
  if (
    colon > 0 &&
    (colon <= LONGEST_COLON_TITLE_UNITS ||
      (colon <= LONGEST_WORK_NAME_UNITS && WORKS_NAME.test(rest.slice(0, colon)))) &&
    (sentence < 0 || colon < sentence) &&
    !/[，,]/u.test(rest.slice(0, colon))
  ) {
    return hasTextAfter(rest, colon) ? from + colon : null;
  }
  if (
    sentence > 0 &&
    sentence <= longest &&
    hasTextAfter(rest, sentence) &&
    !OF_A_YEAR.test(rest.trimStart()) &&
    !STATES_AMOUNT.test(rest.slice(0, sentence)) &&
    !isRule(rest.slice(0, sentence), inRules)
  )
    return from + sentence;
  const lead = COMMA_LEAD.exec(rest.trimStart());
  if (lead) return from + rest.indexOf('，');
  return null;
}

/**
 * Returns whether text follows. Where only a remark in brackets does, a sentence with a number is what the text says and
 * no title: `建设站点600个。（责任单位：市商务局）`.
 */
function hasTextAfter(text: string, offset: number): boolean {
  const rest = text.slice(offset + 1);
  if (isBracketed(rest) && /\p{Number}/u.test(text.slice(0, offset))) return false;
  return /[\p{Letter}\p{Number}]/u.test(rest);
}
