/** The dash of a subtitle, which is no mark: `——甲市“十四五”规划解读` below the title. */

import { isOccasion } from '../../text/dates.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Mark } from '../tokens/marks.ts';
import { isKind, type LineToken } from '../tokens/token.ts';
import { LONGEST_SUBTITLE_UNITS, MOST_LINES_ABOVE_SUBTITLE } from './limits.ts';

/** Where a report was given, without the day: ——在甲省第十一届人民代表大会第三次会议上的报告. */
const AT_MEETING = withExamples(
  /^[—―－-]{1,6}\s*在[^，。；：]{4,60}会议?上(?:的[^，。；：]{0,12}(?:报告|讲话|说明|发言))?$/u,
  `——在甲市工作会议上 ——在甲市代表大会上 ——在甲市座谈会上 ——在甲市工作会上的报告 ——在甲市工作会上的讲话 ——在甲市工作会上的说明 ——在甲市工作会上的发言 ―—在甲市工作会议上
    ——在甲{56}甲市座谈会上 ——在甲市工作会上的甲{12}报告`,
  `又——在甲市工作会议上 ——在，市工作会议上 ——在。市工作会议上 ——在甲市工作会上的，报告 ——在甲市工作会上的。报告`,
);
/** Whom it was given to or when, on the lines below. */
const LINES_BELOW = 4;

/**
 * Finds the lines below the title whose dashes open no list: the first mark of the text, and before any other mark the
 * lines that say at what meeting a report was given.
 */
export function subtitlesWithDash(
  tokens: readonly LineToken[],
  marks: ReadonlyMap<LineToken, Mark>,
): LineToken[] {
  const first = tokens.findIndex((token) => marks.has(token));
  const other = tokens.findIndex((token) => (marks.get(token)?.form ?? 'dash') !== 'dash');
  const above = tokens.slice(0, other < 0 ? tokens.length : other);
  const found = above.filter((token, index) => marks.has(token) && isMeeting(tokens, index));
  const token = tokens[first];
  if (token && !found.includes(token) && isSubtitle(tokens, first, marks)) found.push(token);
  return found;
}

/** True for the line of a meeting, which may take two lines. */
function isMeeting(tokens: readonly LineToken[], index: number): boolean {
  const [{ form = '' } = {}, next] = tokens.slice(index, index + 2);
  const words = form + (next?.form ?? '');
  if (isOccasion(form) || isOccasion(words)) return true;
  const below = tokens.slice(index + 1, index + 1 + LINES_BELOW);
  return (
    (AT_MEETING.test(form) || AT_MEETING.test(words)) &&
    below.some((each) => isKind(each, 'speaker', 'spoken-to', 'date'))
  );
}

/** True for a line with a dash below a title and few other lines. */
function isSubtitle(
  tokens: readonly LineToken[],
  first: number,
  marks: ReadonlyMap<LineToken, Mark>,
): boolean {
  const token = tokens[first];
  if (!token || !isKind(token, 'dashed') || token.form.length > LONGEST_SUBTITLE_UNITS) return false;
  const second = tokens.slice(first + 1).find((each) => marks.has(each));
  const above = tokens.slice(0, first).filter(({ labels }) => labels.length === 0);
  return (
    above.length > 0 &&
    above.length <= MOST_LINES_ABOVE_SUBTITLE &&
    !/[。；：]/u.test(token.form) &&
    (isKind(token, 'occasion') || (second && marks.get(second)?.form) !== 'dash') &&
    above.every(({ form }) => !/[。；：:]$/u.test(form))
  );
}
