/**
 * A plan that is the annex of its notice, or was saved without it: 附件 stands above its title, and what follows is
 * the plan and no annex.
 */
import { labelled } from '../../text/labels.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { Line } from '../lines/lines.ts';
import { findMarker } from '../lines/markers.ts';

/** 附件, 附件1：, alone on its line. */
const MARK_ALONE = /^附件(?:[0-9０-９]{1,2}|[一二三四五六七八九十])?[：:]?$/u;
/** What a notice issues: 关于印发《甲市行动方案》的通知. */
const ISSUED = /(?:印发|转发|批转|发布|公布)[《〈]?(.{4,60}?)[》〉]?的(?:通知|函|公告)/u;
/** A title is printed on so many lines at most, and may have so many characters more than the notice names. */
const MOST_TITLE_LINES = 4;
const MORE_IN_TITLE = 12;

/** True for the words 附件 that stand above a title, with or without a number. */
export function isAnnexMark(line: string): boolean {
  return MARK_ALONE.test(withoutWhiteSpace(line));
}

/**
 * Number (1-based) of the line 附件 above the title of the plan itself; null where there is none. It is the first mark of
 * the text but for the list of annexes, and nothing stands above it, or a notice that issues what its next lines name.
 */
export function markOfAnnexedPlan(lines: readonly Line[], skip: ReadonlySet<number>): number | null {
  const filled = lines.filter(({ number, text }) => text.trim() !== '' && !skip.has(number));
  const at = filled.findIndex(({ text }) => isAnnexMark(text));
  if (at < 0) return null;
  const above = filled.slice(0, at).filter(({ text }) => labelled(text).length === 0);
  if (above.some(({ text }) => opensSection(text))) return null;
  const joined = (some: readonly Line[]) => withoutWhiteSpace(some.map(({ text }) => text).join(''));
  const issued = ISSUED.exec(joined(above))?.[1];
  const title = joined(filled.slice(at + 1, at + 1 + MOST_TITLE_LINES));
  const isPlan =
    above.length === 0 ||
    (issued !== undefined && title.slice(0, issued.length + MORE_IN_TITLE).includes(issued));
  return isPlan ? (filled[at]?.number ?? null) : null;
}

/** A heading of the notice itself: then what it carries is its annex. */
function opensSection(text: string): boolean {
  const form = findMarker(text.trim())?.form;
  return form !== undefined && form !== 'annex' && form !== 'item';
}
