/** Lines that end a sentence of the line above, although that line is not full or this one begins elsewhere. */
import { endsParagraph } from '../../text/sentences.ts';
import { SAME_PLACE } from './body.ts';
import { beginsWithEnumerator, inkOf } from './line-parts.ts';
import type { LineItem } from './page-items.ts';
import type { Paragraph, Setting } from './paragraphs.ts';
import type { PrintLine } from './print-lines.ts';

/** The line above a line at the left edge is at least this share of the column when it is one sentence with it. */
const HUNG_SHARE = 0.75;

/**
 * True for a line at the left edge of a text whose paragraphs are indented, below words of a sentence that has not
 * ended: the line above was broken before it was full, as text without the blanks it was justified with.
 */
export function isHung(
  { lines, text: before }: Paragraph,
  item: LineItem,
  text: string,
  setting: Setting,
): boolean {
  const [first, above] = [lines[0], lines.at(-1)];
  if (!first || !above || !setting.body.indents || endsParagraph(before)) return false;
  if (beginsWithEnumerator(text) || !(lines.length > 1 || /[，。；、]/u.test(before))) return false;
  if (isBold(above.line, 'end') !== isBold(item.line, 'start')) return false;
  const from = (each: LineItem) => (each.line.left - setting.edgesOf(each).left) / each.line.size;
  const { left, right } = setting.edgesOf(above);
  return (
    from(first) > 1 &&
    from(first) < 3 &&
    Math.abs(from(item)) < SAME_PLACE &&
    (above.line.right - left >= HUNG_SHARE * (right - left) || isLeftOver(lines, right))
  );
}

/**
 * True for the next line of a sentence in a box, wherever it begins: the line above is full, or ends a page, or is nearly
 * full and this one begins further left than the paragraph.
 */
export function isRestInBox(
  { lines, text: before }: Paragraph,
  { line, page }: LineItem,
  text: string,
  { edgesOf }: Setting,
  full: boolean,
): boolean {
  const [first, above] = [lines[0], lines.at(-1)];
  if (!first || !above || endsParagraph(before) || beginsWithEnumerator(text)) return false;
  if (!/[，。；、]/u.test(before) || isBold(above.line, 'end') !== isBold(line, 'start')) return false;
  const { left, right } = edgesOf(above);
  const hung = line.left < first.line.left - SAME_PLACE * line.size;
  const turned = page !== above.page && (lines.length > 1 || !beginsWithEnumerator(before));
  return full || ((hung || turned) && above.line.right - left >= HUNG_SHARE * (right - left));
}

/** True when the last Han character of a line and the first one of the next are set alike: digits have another font. */
export function isSetAlike(above: PrintLine, below: PrintLine): boolean {
  const isHan = ({ text }: { text: string }) => /\p{Script=Han}/u.test(text);
  const [before, after] = [inkOf(above).findLast(isHan), inkOf(below).find(isHan)];
  return before?.look === after?.look || !before || !after;
}

/** True when the last line is a character or two that a full line left over. */
function isLeftOver(lines: readonly LineItem[], right: number): boolean {
  const [before, last] = lines.slice(-2).map(({ line }) => line);
  return (
    before !== undefined &&
    last !== undefined &&
    last.right - last.left <= 2 * last.size &&
    right - before.right <= 2 * before.size
  );
}

function isBold(line: PrintLine, at: 'start' | 'end'): boolean {
  const isHan = ({ text }: { text: string }) => /\p{Script=Han}/u.test(text);
  const ink = inkOf(line);
  return (at === 'end' ? ink.findLast(isHan) : ink.find(isHan))?.look.bold === true;
}
