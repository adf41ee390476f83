/** Headings as wide as the page: what the others of their list show of where they end. */

import { isBlockHeading } from '../tokens/heading-words.ts';
import type { Mark } from '../tokens/marks.ts';
import type { LineToken } from '../tokens/token.ts';
import type { Layout } from './layout.ts';
import { FEWEST_BLOCK_HEADINGS } from './limits.ts';
import { cannotEnd } from './line-ends.ts';
import type { Paragraph } from './paragraph.ts';

/** The lists of a text whose headings have lines of their own, without any text behind them. */
export class BlockLists {
  private readonly known = new Set<string>();
  private readonly fullWidth: number | null;

  constructor(lines: readonly LineToken[], marks: ReadonlyMap<LineToken, Mark>, { fullWidth }: Layout) {
    this.fullWidth = fullWidth;
    if (fullWidth === null) return;
    const shorter = new Map<string, number>();
    const others = new Set<string>();
    lines.forEach((token, index) => {
      const mark = marks.get(token);
      const next = lines[index + 1];
      if (!mark) return;
      if (!isBlockHeading(token.form, mark)) others.add(mark.key);
      else if (token.width < fullWidth && next && !marks.has(next))
        shorter.set(mark.key, (shorter.get(mark.key) ?? 0) + 1);
    });
    for (const [key, count] of shorter)
      if (count >= FEWEST_BLOCK_HEADINGS && !others.has(key)) this.known.add(key);
  }

  /** True for a heading of such a list that fills its line, above text that does: the rest of a heading is short. */
  endsAbove({ mark, lines, token }: Paragraph, next: LineToken): boolean {
    return (
      mark !== null &&
      lines.length === 1 &&
      this.fullWidth !== null &&
      next.width >= this.fullWidth &&
      this.known.has(mark.key) &&
      isBlockHeading(token.form, mark) &&
      !cannotEnd(token)
    );
  }
}
