/** Cuts the pieces of a paragraph into lines, and says of each what it looks like. */
import { withExamples } from '../../text/with-examples.ts';
import type { LineLink } from '../document.ts';
import { RAISED_NUMBER, raise } from './raised.ts';
import type { Piece } from './runs.ts';

type TextPiece = Extract<Piece, { kind: 'text' }>;

/** A line of a paragraph. */
export interface ParagraphLine {
  text: string;
  bold: boolean;
  /** Points; of most of the characters. */
  size: number | undefined;
  isContents: boolean;
  /** A page number with nothing but strokes, or words as 第 and 页, around it. */
  isPageNumber: boolean;
  links: LineLink[];
}

/**
 * How the breaks inside a paragraph count. `join`: a heading is one line. `split`: each break ends a line. `sentence`: a break
 * ends a line except in the middle of a sentence, where somebody fitted the text to the width of a page.
 */
export type Breaks = 'join' | 'split' | 'sentence';

/** Returns the lines of a paragraph; none for a paragraph without text. Lines without text between breaks are left out. */
export function paragraphLines(pieces: readonly Piece[], breaks: Breaks): ParagraphLine[] {
  const lines: TextPiece[][] = [];
  const parts = segments(pieces);
  const widest = parts.reduce((most, { text }) => Math.max(most, widthOf(text)), 0);
  let isNew = true;
  let last = '';
  for (const { pieces: added, text, isHard } of parts) {
    if (text.trim() === '') {
      isNew ||= isHard || breaks !== 'join';
      continue;
    }
    const line = lines.at(-1);
    const isFitted = widthOf(last) >= Math.max(FITTED, widest * 0.8);
    const isJoined =
      line && !isNew && line.length < MAX_JOINED && joins(textOf(line), text, breaks, isFitted);
    if (!isJoined) lines.push(added);
    else {
      if (needsSpace(last, text, breaks)) line.push(spaceLike(line));
      for (const piece of added) line.push(piece);
    }
    isNew = isHard;
    last = text;
  }
  return lines.map(describe);
}

interface Segment {
  pieces: TextPiece[];
  text: string;
  isHard: boolean;
}

/** Returns the pieces between breaks; `isHard`: a new page begins behind them. */
function segments(pieces: readonly Piece[]): Segment[] {
  let last: Segment = { pieces: [], text: '', isHard: false };
  const found = [last];
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      last.pieces.push(piece);
      last.text += piece.text;
    } else {
      last.isHard = piece.isHard;
      last = { pieces: [], text: '', isHard: false };
      found.push(last);
    }
  }
  return found;
}

/** Returns the width of a text in ideographs: other letters take half of one. */
function widthOf(text: string): number {
  const narrow = text.match(/[\u0020-\u024f]/gu)?.length ?? 0;
  return text.trim().length - narrow / 2;
}

/** Width of a line that somebody fitted to a page. Shorter lines are titles, names, dates. */
const FITTED = 20;
/** Pieces of a line to which others are joined: bounds the time for a paragraph of very many breaks. */
const MAX_JOINED = 500;
/** Matches the beginning of an item or an indented line. */
const BEGINS_ITEM = withExamples(
  /^(?:\s|第[零〇一二三四五六七八九十百\d]{1,5}[章节条编篇部款]|[零〇一二三四五六七八九十]{1,4}[、．.]|[（(][零〇一二三四五六七八九十\d]{1,4}[）)]|\d{1,3}[.．、）)]|[①-⑳●■◆▪•]|附[件表图录]|[表图专]\s?[\d栏])/u,
  `第零章 第〇章 第零节 零、 〇、 零． （零） (零） （〇） （零) 3. 3． ① ● 附件 附表 表3 图3 表栏 ␣供水
    223.`,
  `又第零章`,
);
const ENDS_SENTENCE = /[。！？；：…!?;:”’）)】]\s*$/u;
const CONTINUES = /^[\p{L}\p{N}，、。；：！？）》”’】%‰,.;:)]/u;

function joins(before: string, after: string, breaks: Breaks, isFitted: boolean): boolean {
  if (breaks !== 'sentence') return breaks === 'join';
  if (!isFitted || ENDS_SENTENCE.test(before)) return false;
  if (BEGINS_ITEM.test(after) || !CONTINUES.test(after)) return false;
  // An item without a comma is a heading, and what follows is its text.
  return !BEGINS_ITEM.test(before.trim()) || /[，,。；]/u.test(before);
}

/** True where the parts of a joined line need a space: Latin words, and the number of a heading. */
function needsSpace(before: string, after: string, breaks: Breaks): boolean {
  if (/\s$/u.test(before) || /^\s/u.test(after)) return false;
  if (/[\p{Script=Latin}\d,.;:]$/u.test(before) && /^\p{Script=Latin}/u.test(after)) return true;
  return breaks === 'join' && /^第[零〇一二三四五六七八九十百\d]{1,5}[章节条编篇部]$/u.test(before.trim());
}

const spaceLike = (line: readonly TextPiece[]): TextPiece => ({ ...(line.at(-1) as TextPiece), text: ' ' });
const textOf = (pieces: readonly TextPiece[]) => pieces.map(({ text }) => text).join('');

/** Matches what surrounds a page number. */
const AROUND_PAGE_NUMBER = withExamples(
  /^[\s\-–—―－─~·•.|/第页共总，,]*$|^\s*(?:page|of|\s)*$/iu,
  `— page of ␣— – page␣`,
  `又—`,
);

function describe(pieces: readonly TextPiece[]): ParagraphLine {
  let characters = 0;
  let bold = 0;
  const sizes = new Map<number, number>();
  for (const { text, look } of pieces) {
    const count = text.replace(/\s+/gu, '').length;
    characters += count;
    if (look.bold) bold += count;
    if (look.size !== undefined) sizes.set(look.size, (sizes.get(look.size) ?? 0) + count);
  }
  const [size] = [...sizes].sort(([, one], [, other]) => other - one)[0] ?? [];
  const others = textOf(pieces.filter(({ isPageNumber }) => !isPageNumber));
  return {
    text: withRaised(pieces),
    bold: characters > 0 && bold >= characters * 0.9,
    size,
    isContents: pieces.some(({ isContents }) => isContents),
    isPageNumber: others.length < textOf(pieces).length && AROUND_PAGE_NUMBER.test(others),
    links: linksIn(pieces),
  };
}

/** Words that lead to an address, those of one link together. Raised digits are as long as others. */
function linksIn(pieces: readonly TextPiece[]): LineLink[] {
  const links: LineLink[] = [];
  let start = 0;
  for (const { text, address } of pieces) {
    const end = start + text.length;
    const last = links.at(-1);
    if (address !== undefined && last?.address === address && last.end === start) last.end = end;
    else if (address !== undefined) links.push({ start, end, address });
    start = end;
  }
  return links;
}

/** Returns the text of pieces with numbers that are set above the line raised. */
function withRaised(pieces: readonly TextPiece[]): string {
  let text = '';
  let raised = '';
  const endRaised = () => {
    text += RAISED_NUMBER.test(raised) ? raise(raised) : raised;
    raised = '';
  };
  for (const piece of pieces) {
    if (piece.look.raised) raised += piece.text;
    else {
      endRaised();
      text += piece.text;
    }
  }
  endRaised();
  return text;
}
