/**
 * Page numbers that are alone on their lines: marked ones, those among the contents, and bare ones that count up
 * through the text a page apart.
 */

import { withExamples } from '../../text/with-examples.ts';
import type { LineToken } from '../tokens/token.ts';
import { numberedPages } from './numbered-pages.ts';
import type { Candidate } from './page-chains.ts';
import { type PageMark, pageMark } from './page-mark.ts';

export interface PageNumbers {
  /** Indexes of the tokens that are page numbers, ascending. */
  indexes: number[];
  /** The chains of Arabic numbers, each in the order of the text. */
  chains: Candidate[][];
  /** How much text is above each token, in UTF-16 units. */
  lengths: readonly number[];
}

/** A number right after one of these words is that of a box, table or annex. */
const BEFORE_NUMBER = withExamples(
  /^(?:专栏|图|表|附件|附表|附图|附录|第|No[.]?)$/iu,
  '专栏 图 表 附件 附表 附图 附录 第 No. No',
  `又专栏 专栏等`,
);

/** Finds them. `contents`: indexes of the tokens of tables of contents. */
export function findPageNumbers(tokens: readonly LineToken[], contents: ReadonlySet<number>): PageNumbers {
  const marks = tokens.map((token, index) =>
    contents.has(index) || BEFORE_NUMBER.test(tokens[index - 1]?.form.trim() ?? '') || token.tabbed
      ? null
      : pageMark(token),
  );
  const lengths = lengthsAbove(tokens, marks, contents);
  // Most texts that were written in a file of their own have none.
  return marks.every((mark) => mark === null)
    ? { indexes: [], chains: [], lengths }
    : { ...numberedPages(tokens, { marks, lengths, contents }), lengths };
}

function lengthsAbove(
  tokens: readonly LineToken[],
  marks: readonly (PageMark | null)[],
  contents: ReadonlySet<number>,
): number[] {
  let sum = 0;
  return tokens.map(({ form }, index) => {
    const above = sum;
    if (!marks[index] && !contents.has(index)) sum += form.length;
    return above;
  });
}
