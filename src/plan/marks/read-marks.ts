/**
 * Stage 4.
 * Reads: the tokens of the text, without the page and the tables.
 * Writes: `marks`, the mark of each token that has one; `numbersAbove`.
 * Guarantees: a mark that a line alone does not show is taken only where the numbers of its list count on; a dash or 附件
 * that belongs to the title of the plan is no mark.
 */
import type { Mark } from '../tokens/marks.ts';
import type { LineToken } from '../tokens/token.ts';
import { markOfAnnexedPlan } from './annexed-plan.ts';
import { chooseMarks } from './choose-marks.ts';
import { subtitleWithDash } from './subtitle-dash.ts';

/** Reads the marks of a text; `numbersAbove`: the last number of a form above the text, by its key. */
export function readMarks(tokens: readonly LineToken[]): {
  marks: Map<LineToken, Mark>;
  numbersAbove: Map<string, number>;
} {
  const marks = chooseMarks(tokens);
  const annex = markOfAnnexedPlan(tokens);
  if (annex) marks.delete(annex);
  const subtitle = subtitleWithDash(tokens, marks);
  if (subtitle) marks.delete(subtitle);
  // The plan itself is the first annex.
  return { marks, numbersAbove: new Map(annex ? [['annex', 1]] : []) };
}
