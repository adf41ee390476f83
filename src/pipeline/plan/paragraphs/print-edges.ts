/** Whether a line goes on with a paragraph by where both are printed: a reader of pages may take each for a paragraph. */

import type { Hints } from '../../readers/document.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type LineToken } from '../tokens/token.ts';
import { LONGEST_OUTDENT_EM, LONGEST_PRINTED_PARAGRAPH_UNITS, NARROWEST_FULL_LINE_EM } from './limits.ts';
import type { Paragraph } from './paragraph.ts';

/** What text without a full stop ends with where it is whole: a remark, a measure. */
const COMPLETE = withExamples(
  /(?:[）)》」】］〕]|以上|以下|以内|左右|等|[万亿]?元|[%％‰])$/u,
  `） 以上 以下 以内 左右 等 万元 5% ) 》 」 】 ］ 〕 亿元→亿元 5％ 5‰ 万元→万元 元`,
  `）的`,
);

/** Edges of a printed line, in points. */
type Box = Extract<NonNullable<Hints['place']>, { kind: 'box' }>;

/** Most by which two edges that are one differ, and least by which two that are not do, in widths of a character. */
const SAME_EDGE_EM = 0.5;
const RIGHT_EDGE_EM = 1.5;
/** Most between two lines of a paragraph. */
const LEADING_EM = 1.6;

/**
 * True for the line right below a full one that has no end: it begins left of the first line, which is indented, or where the
 * line above begins. The first line of a page goes on with the last of the page before.
 */
export function goesOnInPrint({ token, lines }: Paragraph, next: LineToken): boolean {
  const [first, above, below] = [boxOf(lines[0]), boxOf(lines.at(-1)), boxOf(next)];
  if (!first || !above || !below || isKind(token, 'caption')) return false;
  if (COMPLETE.test(token.form) || token.form.length > LONGEST_PRINTED_PARAGRAPH_UNITS) return false;
  if (below.page === above.page + 1) return true;
  const em = next.hints.size ?? below.bottom - below.top;
  const distance = below.top - above.bottom;
  const isFull = above.right >= below.right - RIGHT_EDGE_EM * em;
  if (below.page !== above.page || distance < -em || distance > LEADING_EM * em || !isFull) return false;
  const outdent = (first.page === below.page ? first.left : above.left) - below.left;
  if (outdent > SAME_EDGE_EM * em) return outdent <= LONGEST_OUTDENT_EM * em;
  const isLevel = Math.abs(above.left - below.left) <= SAME_EDGE_EM * em;
  return isLevel && above.right - above.left >= NARROWEST_FULL_LINE_EM * em;
}

function boxOf(token: LineToken | undefined): Box | null {
  const place = token?.hints.place;
  return place?.kind === 'box' ? place : null;
}
