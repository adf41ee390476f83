/**
 * Stage 4, `marks`.
 * Reads: the tokens among `items`, `unreadHeads`.
 * Writes: `marks`, the mark of each token that has one; `unread`: the lines of tables that were not read; `numbersAbove`.
 * Guarantees: a mark that a line alone does not show is taken only where the numbers of its list count on; a dash or 附件
 * that belongs to the title of the plan is no mark, and neither is the number of a row of a table that was not read; an entry of the list of annexes is none.
 */
import type { TableBlock } from '../lines/blocks.ts';
import type { Mark } from '../tokens/marks.ts';
import type { LineToken } from '../tokens/token.ts';
import { annexEntries } from './annex-entries.ts';
import { markOfAnnexedPlan } from './annexed-plan.ts';
import { chooseMarks } from './choose-marks.ts';
import { subtitlesWithDash } from './subtitle-dash.ts';
import { unmarkTables } from './unread-tables.ts';

/** Reads the marks of a text; `unread`: the lines of tables that were not read; `numbersAbove`: the last number of a form above the text, by its key. */
export function readMarks({
  items,
  unreadHeads,
}: {
  items: readonly (LineToken | TableBlock)[];
  unreadHeads: ReadonlySet<LineToken>;
}): {
  marks: Map<LineToken, Mark>;
  unread: Set<LineToken>;
  numbersAbove: Map<string, number>;
} {
  const tokens = items.filter((item) => 'form' in item);
  const marks = chooseMarks(tokens);
  const unread = unmarkTables(tokens, marks, unreadHeads);
  for (const entry of annexEntries(tokens, marks)) marks.delete(entry);
  const annex = markOfAnnexedPlan(tokens);
  if (annex) marks.delete(annex);
  for (const subtitle of subtitlesWithDash(tokens, marks)) marks.delete(subtitle);
  // The plan itself is the first annex.
  return { marks, unread, numbersAbove: new Map(annex ? [['annex', 1]] : []) };
}
