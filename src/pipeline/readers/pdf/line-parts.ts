/** Widths and words at the ends of lines that decide whether a line ran on into the next. */
import { withExamples } from '../../text/with-examples.ts';
import { type Glyph, isBlank } from './ink.ts';
import { isLatin } from './line-text.ts';
import type { PrintLine } from './print-lines.ts';

/** Brackets and quotation marks that open, and those that close and other marks that never begin a line. */
const OPENS = /^[（(《〈“‘「『【〔［[]/u;
const CLOSES = /^[）)》〉”’」』】〕］\]，。、；：！？,.;:!?%％‰℃°…—]/u;
const ENUMERATOR = withExamples(
  /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十]+[)）]|[\d０-９]{1,3}(?:[、．]|\.(?!\d))|[（(][\d０-９]{1,3}[)）]|[A-Za-zＡ-Ｚａ-ｚ甲乙丙丁戊己庚辛](?:[、．]|\.(?![\w.]))|第[一二三四五六七八九十百零\d]+[编篇章节節条條]|[①-⑳㈠-㈩⑴-⒇]|专栏\s?\d|附[件录表]|[壹貳參肆伍陸柒捌玖拾]+、|——|【[^】]{2,8}】|[●■◆•·▲○☆★])/u,
  `一、 二、 （一) (一) （二) （一） 3、 ０、 3． 3. （3) (3) （０) （3） A、 a、 A． A. A.路医 第一编 第二编 第一篇 ① ㈠ 专栏3 附件 附录 壹、 貳、 【供水】 ● ■ —— 一一、 （一一) 第一一编 壹壹、
    【甲{6}供水】`,
  `又一、 、 （) A.a A.. 第编`,
);

/** Returns the ink of a line, from left to right. */
export function inkOf(line: PrintLine): Glyph[] {
  return line.glyphs.filter(({ text }) => !isBlank(text));
}

/**
 * Returns the width of the shortest beginning of a line that cannot be broken: a character with the brackets before it
 * and the punctuation behind it, or a Latin word.
 */
export function unbreakable(line: PrintLine): number {
  const ink = inkOf(line);
  let index = 0;
  while (index < ink.length - 1 && OPENS.test(ink[index]?.text ?? '')) index += 1;
  const word = isLatin(ink[index]?.text ?? '');
  index += 1;
  while (index < ink.length) {
    const glyph = ink[index];
    const before = ink[index - 1];
    if (!glyph || !before) break;
    const inWord = word && isLatin(glyph.text) && glyph.left - before.right < 0.2 * glyph.size;
    if (!inWord && !CLOSES.test(glyph.text)) break;
    index += 1;
  }
  return (ink[index - 1]?.right ?? line.right) - line.left;
}

/** Returns the places, from the left, at which a line under this one may begin that hangs below its words. */
export function hangs(line: PrintLine, text: string): number[] {
  const ink = inkOf(line);
  const places: number[] = [];
  const marks = ENUMERATOR.exec(text)?.[0].replace(/\s/gu, '').length ?? 0;
  for (const [index, glyph] of ink.entries()) {
    const before = ink[index - 1];
    if (!before) continue;
    const afterColon = /[：:]$/u.test(before.text) && index <= 8;
    if (index === marks || afterColon || glyph.left - before.right >= 0.4 * glyph.size)
      places.push(glyph.left);
  }
  return places;
}

/** True when a text begins with the mark of a list, a chapter, an article, a box or an annex. */
export function beginsWithEnumerator(text: string): boolean {
  return ENUMERATOR.test(text);
}

/** True when a bracket or quotation mark is opened and not closed. */
export function isUnclosed(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[（(]/gu) > count(/[)）]/gu) || count(/《/gu) > count(/》/gu) || count(/“/gu) > count(/”/gu);
}

/** True when a line of a title cannot end a title. */
export function endsOpen(text: string, next: string): boolean {
  return (
    isUnclosed(text) ||
    /(?:关于|關於|印发|印發|以及|[和与與及的、])$/u.test(text) ||
    /^[的和与與及]/u.test(next)
  );
}
