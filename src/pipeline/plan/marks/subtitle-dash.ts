/** The dash of a subtitle, which is no mark: `——甲市“十四五”规划解读` below the title. */

import { isOccasion } from '../../text/dates.ts';
import type { Mark } from '../tokens/marks.ts';
import { isKind, type LineToken } from '../tokens/token.ts';
import { LONGEST_SUBTITLE_UNITS, MOST_LINES_ABOVE_SUBTITLE } from './limits.ts';

/** Finds the line below the title whose dash is the first mark of the text and opens no list; null where there is none. */
export function subtitleWithDash(
  tokens: readonly LineToken[],
  marks: ReadonlyMap<LineToken, Mark>,
): LineToken | null {
  const first = tokens.findIndex((token) => marks.has(token));
  const token = tokens[first];
  if (!token || !isKind(token, 'dashed') || token.form.length > LONGEST_SUBTITLE_UNITS) return null;
  // When and where a report was given may take two lines.
  if (isOccasion(token.form + (tokens[first + 1]?.form ?? ''))) return token;
  const second = tokens.slice(first + 1).find((each) => marks.has(each));
  const above = tokens.slice(0, first).filter(({ labels }) => labels.length === 0);
  const isSubtitle =
    above.length > 0 &&
    above.length <= MOST_LINES_ABOVE_SUBTITLE &&
    !/[。；：]/u.test(token.form) &&
    (isKind(token, 'occasion') || (second && marks.get(second)?.form) !== 'dash') &&
    above.every(({ form }) => !/[。；：:]$/u.test(form));
  return isSubtitle ? token : null;
}
