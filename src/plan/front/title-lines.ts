/** Titles on several lines: which lines of the front matter make one title. */
import type { FrontRole } from '../../schemas/clause.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { LineJoin } from '../lines/blocks.ts';
import { joinPassages } from '../lines/passage.ts';
import { LONGEST_FRONT_LINE } from '../tokens/kinds.ts';
import { classify, isKind, type Token } from '../tokens/token.ts';

/** `…第十四个五年规划` / `和2035年远景目标纲要`: the second line of a title that could end before it. */
const TITLE_GOES_ON = /^[和及暨与].{2,30}(?:纲要|规划|意见|方案|计划)$/u;
/** A title is printed on so many lines at most. */
const LONGEST_TITLE = 4;

/** True for a line that can be a part of a title: short, and none of the other things that stand beside one. */
export function isShortLine(token: Token): boolean {
  return (
    token.form.length <= LONGEST_FRONT_LINE &&
    !/[。；：:]|^[（(].*[）)]$/u.test(token.form) &&
    !isKind(token, 'dashed', 'date', 'posting-date', 'month', 'annex-mark', 'document-number', 'label')
  );
}

/** Joins a title that is printed on several short lines: the last one ends as titles end, those before do not. Every join goes to `joins`. */
export function joinTitleLines(
  tokens: readonly Token[],
  known: ReadonlyMap<Token, FrontRole>,
  joins: LineJoin[],
): Token[] {
  const result: Token[] = [];
  const titles = new Set<string>();
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index] as Token;
    const length = titleLength(tokens, known, index, titles);
    let whole = first;
    for (const next of tokens.slice(index + 1, index + length)) {
      joins.push({
        line: whole.passage.spans.at(-1)?.line ?? 0,
        nextLine: next.passage.spans[0]?.line ?? 0,
        reason: 'title',
      });
      whole = classify(joinPassages([whole.passage, next.passage], ''));
    }
    result.push(whole);
    if (isKind(whole, 'title')) titles.add(withoutWhiteSpace(whole.form));
    index += length - 1;
  }
  return result;
}

/**
 * Number of lines from `index` on that make one title; 1 when the line stands for itself. `titles` are those
 * before it: one that is printed again is whole.
 */
function titleLength(
  tokens: readonly Token[],
  known: ReadonlyMap<Token, FrontRole>,
  index: number,
  titles: ReadonlySet<string>,
): number {
  const about = lengthOfTitleAbout(tokens, known, index);
  if (about !== null) return about;
  if (isNameOnly(tokens, index)) return 1;
  const occasion = lengthOfOccasion(tokens, index);
  if (occasion !== null) return occasion;
  let text = '';
  for (let length = 1; length <= LONGEST_TITLE; length += 1) {
    const line = tokens[index + length - 1];
    if (line === undefined || known.has(line) || !isShortLine(line) || /[！？]$/u.test(line.form)) return 1;
    if (length > 1 && titles.has(withoutWhiteSpace(line.form))) return 1;
    text += line.form;
    const goesOn = TITLE_GOES_ON.test(tokens[index + length]?.form ?? '');
    if (isKind(line, 'title') && !goesOn) return text.length <= 2 * LONGEST_FRONT_LINE ? length : 1;
  }
  return 1;
}

/** A dash, a bracket, or the day. */
const OCCASION_BEGINS = /^[—―－（(]|^[0-9]{4}年[0-9]{1,2}月/u;

/** Number of lines that say when and where a report was given, where it is more than one; null for others. */
function lengthOfOccasion(tokens: readonly Token[], index: number): number | null {
  const first = tokens[index];
  if (!first || !OCCASION_BEGINS.test(first.form) || isKind(first, 'occasion', 'title')) return null;
  let whole = first;
  for (let length = 2; length <= LONGEST_TITLE; length += 1) {
    const next = tokens[index + length - 1];
    if (next === undefined || next.form.length > LONGEST_FRONT_LINE) return null;
    whole = classify(joinPassages([whole.passage, next.passage], ''));
    if (isKind(whole, 'occasion')) return length;
  }
  return null;
}

/** A shorter line is no title by itself: `甲市人民政府` / `工作报告`. In Han. */
const SHORTEST_WHOLE_TITLE = 10;

/**
 * True for the name of who issued a document, on a cover or below a title. It opens the title that follows only where
 * that goes on with it: `甲市人民政府` / `关于印发…的通知`, with the names of others between the two, or a few words.
 */
function isNameOnly(tokens: readonly Token[], index: number): boolean {
  if (!isKind(tokens[index], 'signature')) return false;
  let next = index + 1;
  while (isKind(tokens[next], 'signature') && next - index < LONGEST_TITLE) next += 1;
  const form = tokens[next]?.form ?? '';
  return !/^(?:关于|印发|转发|批转)/u.test(form) && withoutWhiteSpace(form).length >= SHORTEST_WHOLE_TITLE;
}

/** The words with which a title that says 关于 ends: `…执行情况与…计划草案的报告`. */
const END_OF_TITLE_ABOUT = /的[^的]{1,6}(?:[（(][^（）()]*[）)])?$/u;

/**
 * Number of lines of a title that says 关于 in its first line and 的报告, 的通知 … in its last, though a line
 * before may end as titles do (`关于甲市2022年国民经济和社会发展计划` / `执行情况的报告`); null for other titles.
 */
function lengthOfTitleAbout(
  tokens: readonly Token[],
  known: ReadonlyMap<Token, FrontRole>,
  index: number,
): number | null {
  if (!/关于/u.test(tokens[index]?.form ?? '')) return null;
  let isComplete = false;
  for (let length = 1; length <= LONGEST_TITLE; length += 1) {
    const line = tokens[index + length - 1];
    if (!line || known.has(line) || !isShortLine(line)) return null;
    // Another title begins, or the name of who issued the one that is complete.
    if (length > 1 && (/关于/u.test(line.form) || (isComplete && isKind(line, 'signature')))) return null;
    if (isKind(line, 'title')) {
      if (END_OF_TITLE_ABOUT.test(withoutWhiteSpace(line.form))) return length;
      isComplete = true;
    }
  }
  return null;
}
