/** Entries of the list of annexes below a notice, which are no annexes: 附件：甲市行动方案, above 附件 and that title. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Mark } from '../tokens/marks.ts';
import { isKind, type LineToken } from '../tokens/token.ts';
import { MOST_ANNEXED_TITLE_LINES, SHORTEST_ANNEX_ENTRY_UNITS } from './limits.ts';

/** Around the words of a title, and the ending of the file it is in. */
const AROUND = withExamples(
  /[《》〈〉“”‘’"]|\.(?:pdf|docx?|wps|ofd)$/giu,
  `《 甲.pdf 甲.doc 甲.wps 甲.ofd 》 〈 〉 “ ” ‘ ’ "`,
  `甲.pdf等`,
);

/** Finds the lines 附件 with a title that stands again below the same mark alone on its line. */
export function annexEntries(tokens: readonly LineToken[], marks: ReadonlyMap<LineToken, Mark>): LineToken[] {
  const annexes = [...tokens.keys()].filter((index) => {
    const token = tokens[index];
    return token !== undefined && (marks.get(token)?.form === 'annex' || isKind(token, 'annex-mark'));
  });
  return annexes.flatMap((at) => {
    const token = tokens[at];
    const mark = token && marks.get(token);
    const words = mark ? titleOf(token.form.slice(mark.length)) : '';
    if (!token || words.length < SHORTEST_ANNEX_ENTRY_UNITS) return [];
    const again = annexes.some((below) => {
      const lines = tokens.slice(below + 1, below + 1 + MOST_ANNEXED_TITLE_LINES);
      return (
        below > at &&
        isAlone(tokens[below]) &&
        titleOf(lines.map(({ form }) => form).join('')).startsWith(words)
      );
    });
    return again ? [token] : [];
  });
}

function isAlone(token: LineToken | undefined): boolean {
  return isKind(token, 'annex-mark');
}

function titleOf(words: string): string {
  return withoutWhiteSpace(words).replace(AROUND, '');
}
