/**
 * Joins the lines of a paragraph by their places: the upper one reaches the right edge, or the beginning of the lower one
 * would not have fitted on it, and the lower one begins where a line of that paragraph must begin. When unsure lines stay apart.
 */

import { endsParagraph } from '../../text/sentences.ts';
import { withExamples } from '../../text/with-examples.ts';
import { areRows } from './aligned/lines.ts';
import { type Body, type Edges, follows, ONE_END, pitchFor, SAME_PITCH, SAME_PLACE } from './body.ts';
import { beginsWithEnumerator, endsOpen, hangs, inkOf, isUnclosed, unbreakable } from './line-parts.ts';
import { isLatin, lineText } from './line-text.ts';
import type { LineItem } from './page-items.ts';
import { isHung, isRestInBox, isSetAlike } from './sentence-rest.ts';

/** Room that may be left at the end of a full line beside the word that did not fit, as a share of the size. */
const ROOM = 0.35;
/** Farthest that the baselines of two lines of a paragraph are apart, in em, where its words show that it goes on. */
const WIDEST_PITCH = 3.4;
/** Lines of one paragraph have sizes that differ by at most this share. */
const SAME_SIZE = 0.12;
/** An open bracket joins a line that is at least this share of the column. */
const OPEN_SHARE = 0.4;
/** A line of a title over the whole width is this many times the size of the text. */
const TITLE_SIZE = 1.15;
/** A centred title is broken before it reaches the edge; this much room, in em, does not end it. */
const TITLE_ROOM = 1.5;

/** Lines of one title are at most so far apart, in em. */
const TITLE_PITCH = 2;
/** A title in heavy brackets, alone on its line. */
const BRACKET_TITLE = /^【[^【】]{2,12}】$/u;
/** A date below a title. */
const DATE = withExamples(
  /^[（(]?(?:\d{4}|[二一][〇○零O\d一二九]{3}|中[華华]民[國国]\s?\d{2,3})年/u,
  `（2031年 (2031年 2031年 二〇〇〇年 一〇〇〇年 二○〇〇年 中華民國33年 中华民國33年 中華民国33年
    中華民國233年`,
  `又（2031年`,
);

/** Lines of one paragraph, and their words. */
export interface Paragraph {
  lines: LineItem[];
  text: string;
  centred: boolean;
}

/** How the column of a line is set. */
export interface Setting {
  body: Body;
  edgesOf(item: LineItem): Edges;
  /** Lines of the column may be centred, and break where they are full, wherever they begin: a cell of a table. */
  narrow: boolean;
  /** The column is a box: nothing but its text is in it. */
  box?: true;
}

/** Joins lines to paragraphs. `lines` are in reading order. */
export function joinParagraphs(lines: readonly LineItem[], setting: Setting): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const item of lines) {
    const last = paragraphs.at(-1);
    const text = lineText(item.line.glyphs);
    if (last && continues(last, item, text, setting)) {
      last.text = joinText(last.text, text);
      last.centred &&= isCentred(item, setting);
      last.lines.push(item);
    } else paragraphs.push({ lines: [item], text, centred: isCentred(item, setting) });
  }
  return paragraphs;
}

/** Joins the texts of two lines: without a blank, or with one between Latin words. */
export function joinText(above: string, below: string): string {
  const [before, after] = [above.slice(-1), below.slice(0, 1)];
  const words = isLatin(before) && isLatin(after);
  const digits = /\d/u.test(before) && /\d/u.test(after);
  const hyphen = /[\p{L}\d][-/]$/u.test(above);
  const closed = /[,.;:!?)\]%]/u.test(after) || /[([]/u.test(before) || /\d\.$/u.test(above.slice(-2));
  return words && !digits && !hyphen && !closed && !isAddress(above) ? `${above} ${below}` : above + below;
}

function isAddress(text: string): boolean {
  return /(?:https?:\/\/|www\.)[^\s\p{Script=Han}]*$/u.test(text);
}

/**
 * True for a line whose middle is the middle of its column and that begins further right than a paragraph does, or is
 * set in large letters.
 */
function isCentred(item: LineItem, { body, edgesOf }: Setting): boolean {
  const { line } = item;
  const { left, right } = edgesOf(item);
  const middle = (line.left + line.right) / 2;
  return (
    Math.abs(middle - (left + right) / 2) <= SAME_PLACE * line.size &&
    (line.left - left >= 0.9 * line.size || line.size > TITLE_SIZE * body.size)
  );
}

function continues(paragraph: Paragraph, item: LineItem, text: string, setting: Setting): boolean {
  const above = paragraph.lines.at(-1);
  if (!above || BRACKET_TITLE.test(text)) return false;
  const [a, b] = [above.line, item.line];
  const size = Math.max(a.size, b.size);
  if (Math.abs(a.size - b.size) > SAME_SIZE * size) return false;
  const column = follows(above, item);
  if (above.page === item.page && above.flow === item.flow && !column) return false;
  const distance = b.baseline - a.baseline;
  const apart = column && distance > SAME_PITCH * pitchFor(setting.body.pitches, size);
  if (apart && (distance > WIDEST_PITCH * size || endsParagraph(paragraph.text))) return false;
  if (column && areRows(a, b)) return false;
  const edges = setting.edgesOf(above);
  const titled =
    paragraph.centred || (b.size > TITLE_SIZE * setting.body.size && edges.right - a.right <= 2 * a.size);
  if (titled && isCentred(item, setting) && !setting.narrow)
    return continuesTitle(paragraph, above, item, text, edges, column, setting.body.size);
  if (!setting.narrow && opensSection(paragraph, item, text, setting)) return false;
  // Where a box is wider than the text, a line of the text is full at the edge that other pages have.
  const usual = edges.usual !== undefined && Math.abs(edges.usual - a.right) <= ONE_END * size;
  const full = usual || edges.right - a.right <= unbreakable(b) + ROOM * size;
  if (setting.narrow) return continuesCell(paragraph, above, item, text, edges);
  if (setting.box && !apart && isRestInBox(paragraph, item, text, setting, full)) return true;
  if (
    !full &&
    !(!apart && isHung(paragraph, item, text, setting)) &&
    !(!apart && isUnclosed(paragraph.text) && a.right - edges.left >= OPEN_SHARE * (edges.right - edges.left))
  )
    return false;
  return beginsRight(paragraph, item, text, setting);
}

/** True for a numbered line after a sentence that is short and not a sentence, or ends in a colon: a heading. */
function opensSection({ text: before }: Paragraph, item: LineItem, text: string, setting: Setting): boolean {
  if (!endsParagraph(before) || !beginsWithEnumerator(text)) return false;
  const isShort = setting.edgesOf(item).right - item.line.right > 2 * item.line.size;
  return isShort && (!endsParagraph(text) || /[：:]$/u.test(text));
}

/** True for the next line of a centred title: in the same letters, and the upper line is full or cannot be the end. */
function continuesTitle(
  paragraph: Paragraph,
  above: LineItem,
  item: LineItem,
  text: string,
  edges: Edges,
  column: boolean,
  size: number,
): boolean {
  const [a, b] = [above.line, item.line];
  if (!column || inkOf(a).at(-1)?.look !== inkOf(b)[0]?.look || b.baseline - a.baseline > 2.2 * b.size)
    return false;
  const room = edges.right - edges.left - (a.right - a.left);
  if (room <= unbreakable(b) + TITLE_ROOM * b.size || endsOpen(paragraph.text, text)) return true;
  // Titles are broken by their sense: lines in the same large letters, close to each other, are one title.
  const close = Math.abs(a.size - b.size) < 0.5 && b.baseline - a.baseline <= TITLE_PITCH * b.size;
  return close && b.size > TITLE_SIZE * size && !beginsWithEnumerator(text) && !DATE.test(text);
}

/** True for the next line of a paragraph of a cell: its beginning would not have fitted into the upper line. */
function continuesCell(
  paragraph: Paragraph,
  above: LineItem,
  item: LineItem,
  text: string,
  edges: Edges,
): boolean {
  const [a, b] = [above.line, item.line];
  const width = edges.right - edges.left;
  const room = Math.min(Math.max(0, edges.right - a.right), width - (a.right - a.left));
  const full = room <= unbreakable(b) + ROOM * b.size || width <= 2 * b.size;
  if (!full) return isUnclosed(paragraph.text) && a.right - a.left >= OPEN_SHARE * width;
  return !(beginsWithEnumerator(text) && endsParagraph(paragraph.text));
}

/** True when a line begins where the next line of the paragraph must begin. */
function beginsRight(paragraph: Paragraph, item: LineItem, text: string, setting: Setting): boolean {
  const { lines } = paragraph;
  const above = lines.at(-1);
  const first = lines[0];
  if (!above || !first) return false;
  const { size } = item.line;
  // Places are measured from the right edge, which pages of justified text show best.
  const place = (each: LineItem, left = each.line.left) => (left - setting.edgesOf(each).right) / size;
  const near = (a: number, b: number) => Math.abs(a - b) < SAME_PLACE;
  const isFlush = (each: LineItem) => Math.abs(each.line.left - setting.edgesOf(each).left) < size;
  const begins = (a: LineItem, b: LineItem) =>
    place(a) < place(b) + SAME_PLACE ||
    (a.line.left - setting.edgesOf(a).left) / size <
      (b.line.left - setting.edgesOf(b).left) / size + SAME_PLACE;
  const [begin, start] = [place(item), place(first)];
  const edge = place(item, setting.edgesOf(item).left);
  const ended = endsParagraph(paragraph.text);
  // In mid-sentence a line may begin further left than the one above it: pages differ, and so do lines set by hand.
  const inText = lines.length > 1 && !ended && /[，。；、]/u.test(paragraph.text);
  if (inText && (isFlush(above) || isFlush(item)) && !beginsWithEnumerator(text) && begins(item, above))
    return true;
  if (lines.length > 1 && !near(begin, place(above))) return false;
  if (lines.length > 1 && !near(start, begin)) return true;
  if (near(begin, start)) return !isOpening(paragraph, item, text, start - edge, ended, setting);
  if (begin < start)
    return near(begin, edge) || (begin > start - 4.5 && !ended && !beginsWithEnumerator(text));
  const hanging = hangs(first.line, lineText(first.line.glyphs)).map((left) => place(first, left));
  return hanging.some((each) => Math.abs(each - begin) < 1.5 * SAME_PLACE);
}

/** True when a line that begins where the paragraph began is rather the first line of another paragraph. */
function isOpening(
  { lines }: Paragraph,
  item: LineItem,
  text: string,
  start: number,
  ended: boolean,
  { body }: Setting,
): boolean {
  const above = lines.at(-1);
  if (body.indents && start > 1 && start < 3) return true;
  if (body.indents && start < SAME_PLACE) return ended && beginsWithEnumerator(text);
  if (ended && (beginsWithEnumerator(text) || !body.spaced)) return true;
  return above !== undefined && lines.length === 1 && !isSetAlike(above.line, item.line);
}
