/** Finds notes at the foot of a page: smaller lines at its end, below a short rule or with a mark before them. */

import { greatest } from '../../text/extremes.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Body } from './body.ts';
import type { Rule } from './ink.ts';
import { inkOf } from './line-parts.ts';
import { lineText } from './line-text.ts';
import type { LineItem } from './page-items.ts';

/** Notes are set in letters of at most this share of the size of the text. */
const SMALLER = 0.92;
/** The rule above notes is at most this share of the width of the text, and begins at its left edge. */
const RULE_SHARE = 0.75;
/** Notes begin below this share of the height of the page. */
const LOWEST = 0.4;
/** A mark before a note: ①, [1], 1, *, 注： */
const MARK = withExamples(
  /^(?:[①-⑳❶-❿*＊※†]|[[［〔(（]\d{1,3}[\]］〕)）]|\d{1,3}(?![\d.．、])|注(?:释)?\s*\d*[:：])/u,
  `① ❶ [3] ［3] [3］ 3 3供水 注: 注： 223 [223]`,
  `又① 3. 22、`,
);

/** Returns the lines of a page that are notes. `lines` are those of the text, without the margins, from top to bottom. */
export function notesAtFoot(
  lines: readonly LineItem[],
  rules: readonly Rule[],
  body: Body,
  height: number,
): LineItem[] {
  const notes: LineItem[] = [];
  for (const item of [...lines].sort((a, b) => b.line.baseline - a.line.baseline)) {
    if (item.line.size > SMALLER * body.size || item.line.top < LOWEST * height) break;
    notes.unshift(item);
  }
  // A page all in small letters has no notes.
  if (notes.length === 0 || notes.length === lines.length) return [];
  const first = notes[0];
  const above = lines.filter((item) => !notes.includes(item));
  const end = greatest(above.map(({ line }) => line.baseline));
  if (!first || first.line.top < end) return [];
  const ruled = rules.some((rule) => isNoteRule(rule, first, end, body));
  if (ruled) return notes;
  const marked = notes.findIndex((item) => isMarked(item));
  return marked >= 0 && marked <= 1 ? notes.slice(marked) : [];
}

function isNoteRule({ across, at, from, to }: Rule, first: LineItem, end: number, body: Body): boolean {
  const { left, right } = body.edgesOf(first);
  return (
    across &&
    at > end - 2 &&
    at < first.line.bottom &&
    Math.abs(from - left) <= 2 * body.size &&
    to - from <= RULE_SHARE * (right - left)
  );
}

/** A mark of a note is raised, or set apart from text by its form. */
export function isMarked(item: LineItem): boolean {
  const [first] = inkOf(item.line);
  const text = lineText(item.line.glyphs);
  const raised = first !== undefined && first.size < 0.8 * item.line.size;
  return MARK.test(text) && (raised || !/^\d/u.test(text));
}
