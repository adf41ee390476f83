/** Where a paragraph that was broken into lines goes on, and where it ends. */

import { endsParagraph } from '../../text/sentences.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isBlockHeading } from '../tokens/heading-words.ts';
import { isKind, type LineToken, type Token } from '../tokens/token.ts';
import type { Layout } from './layout.ts';
import { FEWEST_LATIN_LETTERS, MOST_PARAGRAPH_LINES, SHORTEST_BROKEN_LINE_UNITS } from './limits.ts';
import type { Paragraph } from './paragraph.ts';
import { goesOnInPrint } from './print-edges.ts';

/** Width, in Han, of the indent that some prints lose: the first line of a paragraph is narrower by it. */
const LOST_INDENT = 2;

/** No paragraph ends with these: a comma, an opening bracket or quotation mark. */
const CANNOT_END = /[，、,（(《〈“‘「『〔［【]$/u;
/** No paragraph begins with these. */
const CANNOT_BEGIN = /^[，。、；：！？）》〉”’」』〕］】,;:!?)%％‰]/u;
/** What a page breaks off the end of a line. */
const ONE_CHARACTER = /^\p{Script=Han}$/u;
/** What a paragraph cannot end with, either: a word that wants another behind it. */
const WANTS_MORE = withExamples(
  /(?:[和与及或以在对将把向从由为于的之]|以及|或者|通过|按照|根据|推动|推进|加强|实施|建立|完善)$/u,
  '和 以及→以及 或者 通过 按照 根据 推动 推进 加强 实施 建立 完善 与',
);
/** What the items of a list end with that have no full stop: a measure, a bracket, 等. */
const COMPLETE = withExamples(
  /(?:以上|以下|以内|左右|等|[万亿]?元|[%％‰家个项人名年月日次件篇亩]|[）)》”])$/u,
  `以上 以下 以内 左右 等 万元 5% ） 亿元→亿元 ) 》 ” 万元→万元 元 以％`,
  `以上的`,
);
/** 开启新征程：确保…强势开局: a slogan, and what is under it. */
const SLOGAN_LINE = withExamples(
  /^\p{Script=Han}{4,10}[：:][^。；：:，！？]{4,40}$/u,
  `开启新征程：确保强势开局 开启新征程:确保强势开局 全面开启新征程：确保强势开局 全面开启甲新征程：确保强势开局
    开启新征程：甲{40}`,
  `新征程：确保强势开局 开启新征程：开局 开启新征程：确保，开局 开启新征程：确保。开局 开启新征程：确保；开局 开启新征程：确保！开局 开启新征程：确保？开局 开启新征程：确保：开局 甲，启新征程：确保强势开局 开启新征程：甲{41}`,
);
/** 今年是…, 2032年，…, 当前，…: how sentences of a report begin a part. */
const OPENS_WITH_TIME = withExamples(
  /^(?:今年|明年|去年|过去|当前|未来|(?:19|20)[0-9]{2}年)/u,
  '今年是 明年是 去年， 过去五年 当前， 未来五年 1999年 2030年',
  '又今年 又2030年 3030年',
);
/** Quotation marks and brackets that open and close. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['（', '）'],
  ['《', '》'],
  ['(', ')'],
];

/** How a paragraph can go on: in mid-sentence, or because its last line is as long as the page is wide. */
export type OpenEnd = 'sentence' | 'full-line';

/** Says how a paragraph goes on below its last line; null when it ends there. `inText`: the first mark of the text is above it. */
export function openEnd(paragraph: Paragraph, layout: Layout, inText: boolean): OpenEnd | null {
  const { text, form } = paragraph.token;
  const last = paragraph.lines.at(-1);
  if (!last || paragraph.lines.length >= MOST_PARAGRAPH_LINES) return null;
  if (isKind(paragraph.token, 'copies') && /[，、]$/u.test(text)) return 'sentence';
  if (standsAlone(paragraph.token)) return null;
  const isFull = (width: number) => layout.fullWidth !== null && width >= layout.fullWidth;
  if (endsParagraph(text)) return isFull(last.width) ? 'full-line' : null;
  const isHeading = paragraph.mark !== null && isBlockHeading(form, paragraph.mark);
  const hasLostIndent = paragraph.lines.length === 1 && !layout.indents && !isHeading;
  const full = isFull(last.width + (hasLostIndent ? LOST_INDENT : 0));
  if (paragraph.mark?.form === 'annex') return full ? 'sentence' : null;
  if (cannotEnd(paragraph.token)) return 'sentence';
  // What ends as a title ends goes on only where the page breaks it.
  if (isKind(paragraph.token, 'title') && !/[，。]/u.test(text)) return full && inText ? 'sentence' : null;
  if (full) return 'sentence';
  if (isHeading) return null;
  // Broken twice: the first lines of a page were wider than those of the file, and left a word or two.
  if (layout.breaksParagraphs && paragraph.lines.length > 1 && !endsParagraph(last.text)) return 'sentence';
  if (layout.fullWidth !== null)
    return WANTS_MORE.test(form) && paragraph.lines.length > 1 ? 'sentence' : null;
  const isPart = paragraph.lines.length > 1 || (!paragraph.mark && WANTS_MORE.test(form));
  return isPart ||
    /[，、；。]/u.test(text.slice(paragraph.mark?.length ?? 0)) ||
    text.length >= SHORTEST_BROKEN_LINE_UNITS
    ? 'sentence'
    : null;
}

/** What is known of the place between two lines. */
export interface Between {
  /** A page ends there. */
  pageBreak: boolean;
  /** The next line begins as paragraphs do that are near it. */
  isLead: boolean;
  /** A sentence ends in one of the next lines, before a mark: the lines are no list of names. */
  reachesStop: boolean;
}

/** True when the next line, without a mark, is the rest of a paragraph with an open end. */
export function mayContinue(
  paragraph: Paragraph,
  next: LineToken,
  end: OpenEnd,
  layout: Layout,
  { pageBreak, reachesStop, isLead }: Between,
): boolean {
  if (standsAlone(next) || isOtherLanguage(paragraph.token, next)) return false;
  if (isKind(paragraph.token, 'copies')) return true;
  // Names below a sentence sign it.
  const isShort = layout.fullWidth === null || next.width < layout.fullWidth;
  if (end === 'full-line' && (isShort || next.gap > 0) && isKind(next, 'signature')) return false;
  if (end === 'full-line')
    return !next.indented && !isLead && (next.gap === 0 || pageBreak || !layout.spaced);
  if (CANNOT_BEGIN.test(next.form) || ONE_CHARACTER.test(next.form)) return true;
  if (next.isParagraph && !layout.breaksParagraphs)
    return (
      cannotEnd(paragraph.token) ||
      (end === 'sentence' && !next.indented && (pageBreak || goesOnInPrint(paragraph, next)))
    );
  if (next.indented && paragraph.indented && layout.indents) return false;
  if (cannotEnd(paragraph.token)) return true;
  if (layout.fullWidth !== null) return !(next.indented && paragraph.indented);
  if (next.indented && paragraph.indented) return false;
  // Each paragraph has a line of its own: only the setting of the text, or a page that ends, shows that this one is broken.
  const isMissingIndent = layout.indents && paragraph.indented && !next.indented;
  const isMissingGap = layout.spaced && next.gap === 0;
  if (pageBreak || isMissingIndent || isMissingGap) return true;
  return reachesStop && !COMPLETE.test(paragraph.token.form) && !headsTime(paragraph, next);
}

/** True for a line such as 开启新征程：确保…强势开局 above a sentence that opens with a time, as the parts of a report do. */
function headsTime({ lines, token }: Paragraph, next: LineToken): boolean {
  return lines.length === 1 && SLOGAN_LINE.test(token.form) && OPENS_WITH_TIME.test(next.form);
}

/** True for words that no paragraph ends with: a comma, an opening bracket, a quotation that is not closed. */
export function cannotEnd({ form, text }: Token): boolean {
  return CANNOT_END.test(form) || isUnclosed(text);
}

/** True for a line that stands alone above or below the text: a date, a number, a label with its value, a remark, an imprint, 前言. */
export function standsAlone(token: Token): boolean {
  return isKind(
    token,
    'section-name',
    'date',
    'posting-date',
    'month',
    'date-line',
    'occasion',
    'document-number',
    'label',
    'annex-mark',
    'remark',
    'copies',
    'printed',
    'addressees',
    'spoken-to',
    'responsibility',
    'speaker',
    'picture',
    'order-number',
    'signed-date',
    'hash-heading',
    'handling',
    'dateline',
    'proof',
  );
}

/** True when the last quotation mark or bracket that opens is not closed, within the last sentence. */
function isUnclosed(text: string): boolean {
  const sentence = text.slice(text.lastIndexOf('。') + 1);
  return PAIRS.some(([open, close]) => sentence.lastIndexOf(open) > sentence.lastIndexOf(close));
}

/** True for a line in Latin letters beside one in Han. */
function isOtherLanguage(token: Token, next: Token): boolean {
  return isLatin(token.form) !== isLatin(next.form) && (isLatin(token.form) || isLatin(next.form));
}

function isLatin(form: string): boolean {
  return !/\p{Script=Han}/u.test(form) && (form.match(/[A-Za-z]/gu)?.length ?? 0) >= FEWEST_LATIN_LETTERS;
}
