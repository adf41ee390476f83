/** Titles on several lines: which lines of the front matter make one title. */
import type { FrontRole } from '../../schemas/clause.ts';
import { isOccasion, isoDate, isoMonth } from '../../text/dates.ts';
import { labelled } from '../../text/labels.ts';
import { documentNumber, genreOfTitle } from '../../text/official-documents.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { LineJoin } from '../lines/blocks.ts';
import { joinPassages, type Passage } from '../lines/passage.ts';
import { isAnnexMark } from './annexed-plan.ts';
import { isSignature } from './closing.ts';
import { isDashed } from './subtitle.ts';

/** `…第十四个五年规划` / `和2035年远景目标纲要`: the second line of a title that could end before it. */
const TITLE_GOES_ON = /^[和及暨与].{2,30}(?:纲要|规划|意见|方案|计划)$/u;
/** A title is printed on so many lines at most. */
const LONGEST_TITLE = 4;
const LONGEST_FRONT_LINE = 60;

/** True for a line that ends as titles end. Spaced words count as without the blanks: `关 于 … 的 通 知`. */
export function isTitleLike(line: string): boolean {
  const text = withoutWhiteSpace(line);
  return text.length <= LONGEST_FRONT_LINE && genreOfTitle(text) !== null && !/[。；，]/u.test(text);
}

/** True for a line that can be a part of a title: short, and none of the other things that stand beside one. */
export function isShortLine(text: string): boolean {
  return (
    text.length <= LONGEST_FRONT_LINE &&
    !/[。；：:]|^[（(].*[）)]$/u.test(text) &&
    !isDashed(text) &&
    isoDate(text) === null &&
    isoMonth(text) === null &&
    !isAnnexMark(text) &&
    documentNumber(text) === null &&
    labelled(text).length === 0
  );
}

/** Joins a title that is printed on several short lines: the last one ends as titles end, those before do not. Every join goes to `joins`. */
export function joinTitleLines(
  paragraphs: readonly Passage[],
  closing: ReadonlyMap<Passage, FrontRole>,
  joins: LineJoin[],
): Passage[] {
  const result: Passage[] = [];
  const titles = new Set<string>();
  for (let index = 0; index < paragraphs.length; index += 1) {
    const first = paragraphs[index] as Passage;
    const length = titleLength(paragraphs, closing, index, titles);
    let whole = first;
    for (const next of paragraphs.slice(index + 1, index + length)) {
      joins.push({
        line: whole.spans.at(-1)?.line ?? 0,
        nextLine: next.spans[0]?.line ?? 0,
        reason: 'title',
      });
      whole = joinPassages([whole, next], '');
    }
    result.push(whole);
    if (isTitleLike(whole.text)) titles.add(withoutWhiteSpace(whole.text));
    index += length - 1;
  }
  return result;
}

/**
 * Number of paragraphs from `index` on that make one title; 1 when the line stands for itself. `titles` are those
 * before it: one that is printed again is whole.
 */
function titleLength(
  paragraphs: readonly Passage[],
  closing: ReadonlyMap<Passage, FrontRole>,
  index: number,
  titles: ReadonlySet<string>,
): number {
  const about = lengthOfTitleAbout(paragraphs, closing, index);
  if (about !== null) return about;
  if (isNameOnly(paragraphs, index)) return 1;
  const occasion = lengthOfOccasion(paragraphs, index);
  if (occasion !== null) return occasion;
  let text = '';
  for (let length = 1; length <= LONGEST_TITLE; length += 1) {
    const line = paragraphs[index + length - 1];
    const next = line?.text;
    if (next === undefined || closing.has(line as Passage) || !isShortLine(next) || /[！？]$/u.test(next))
      return 1;
    if (length > 1 && titles.has(withoutWhiteSpace(next))) return 1;
    text += next;
    const goesOn = TITLE_GOES_ON.test(paragraphs[index + length]?.text ?? '');
    if (isTitleLike(next) && !goesOn) return isTitleLike(text) ? length : 1;
  }
  return 1;
}

/** Number of paragraphs that say when and where a report was given, where it is more than one; null for others. */
function lengthOfOccasion(paragraphs: readonly Passage[], index: number): number | null {
  let text = paragraphs[index]?.text ?? '';
  if (!/^[—―－（(]/u.test(text) || isOccasion(text)) return null;
  for (let length = 2; length <= LONGEST_TITLE; length += 1) {
    const next = paragraphs[index + length - 1]?.text;
    if (next === undefined || next.length > LONGEST_FRONT_LINE) return null;
    text += next;
    if (isOccasion(text)) return length;
  }
  return null;
}

/** A shorter line is no title by itself: `甲市人民政府` / `工作报告`. In Han. */
const SHORTEST_WHOLE_TITLE = 10;

/**
 * True for the name of who issued a document, on a cover or below a title. It opens the title that follows only where
 * that goes on with it: `甲市人民政府` / `关于印发…的通知`, with the names of others between the two, or a few words.
 */
function isNameOnly(paragraphs: readonly Passage[], index: number): boolean {
  const text = (at: number) => paragraphs[at]?.text ?? '';
  if (!isSignature(text(index))) return false;
  let next = index + 1;
  while (isSignature(text(next)) && next - index < LONGEST_TITLE) next += 1;
  return (
    !/^(?:关于|印发|转发|批转)/u.test(text(next)) &&
    withoutWhiteSpace(text(next)).length >= SHORTEST_WHOLE_TITLE
  );
}

/** The words with which a title that says 关于 ends: `…执行情况与…计划草案的报告`. */
const END_OF_TITLE_ABOUT = /的[^的]{1,6}(?:[（(][^（）()]*[）)])?$/u;

/**
 * Number of paragraphs of a title that says 关于 in its first line and 的报告, 的通知 … in its last, though a line
 * before may end as titles do (`关于甲市2022年国民经济和社会发展计划` / `执行情况的报告`); null for other titles.
 */
function lengthOfTitleAbout(
  paragraphs: readonly Passage[],
  closing: ReadonlyMap<Passage, FrontRole>,
  index: number,
): number | null {
  if (!/关于/u.test(paragraphs[index]?.text ?? '')) return null;
  let isComplete = false;
  for (let length = 1; length <= LONGEST_TITLE; length += 1) {
    const line = paragraphs[index + length - 1];
    if (!line || closing.has(line) || !isShortLine(line.text)) return null;
    // Another title begins, or the name of who issued the one that is complete.
    if (length > 1 && (/关于/u.test(line.text) || (isComplete && isSignature(line.text)))) return null;
    if (isTitleLike(line.text)) {
      if (END_OF_TITLE_ABOUT.test(withoutWhiteSpace(line.text))) return length;
      isComplete = true;
    }
  }
  return null;
}
