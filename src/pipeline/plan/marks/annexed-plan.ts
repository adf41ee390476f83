/**
 * Plans published as the annex of a notice, or saved without it: a line 附件 stands above the title, but what follows is
 * the plan itself and no annex.
 */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import { MOST_ANNEXED_TITLE_LINES, MOST_UNITS_MORE } from './limits.ts';

/** What a notice issues, by its title or its words: 关于印发《甲市行动方案》的通知, 现将《甲市行动方案》印发给你们. */
const ISSUED = [
  withExamples(
    /(?:印发|转发|批转|发布|公布)[《〈]?(.{4,60}?)[》〉]?的(?:通知|函|公告)/u,
    `印发《甲规划》的通知 转发甲乙规划的函 批转甲乙规划的公告 发布甲乙规划的通知 公布甲乙规划的通知
    印发《甲{57}甲规划》的通知`,
  ),
  withExamples(
    /现(?:将|把)[《〈]([^《》〈〉]{4,60})[》〉](?:予以|正式)?(?:印发|转发|发布|公布)/u,
    `现将《甲乙规划》予以印发 现把《甲乙规划》正式转发 现将《甲乙规划》发布 现将《甲乙规划》公布 现将〈甲乙规划》发布 现将《甲乙规划〉发布
    现将《甲{56}甲乙规划》发布`,
    `现将《《乙规划》予以印发 现将《》乙规划》予以印发`,
  ),
];

/**
 * Finds the line 附件 above the title of the plan itself; null where there is none. It is the first mark of the text but
 * for the list of annexes, and nothing stands above it, or a notice that issues what its next lines name.
 */
export function markOfAnnexedPlan(tokens: readonly LineToken[]): LineToken | null {
  const at = tokens.findIndex((token) => isKind(token, 'annex-mark'));
  if (at < 0) return null;
  const above = tokens.slice(0, at).filter(({ labels }) => labels.length === 0);
  if (above.some(opensSection)) return null;
  const joined = (some: readonly LineToken[]) => withoutWhiteSpace(some.map(({ form }) => form).join(''));
  const notice = joined(above);
  const issued = ISSUED.flatMap((pattern) => pattern.exec(notice)?.[1] ?? []);
  const title = joined(tokens.slice(at + 1, at + 1 + MOST_ANNEXED_TITLE_LINES));
  const isPlan =
    above.length === 0 || issued.some((name) => title.slice(0, name.length + MOST_UNITS_MORE).includes(name));
  return isPlan ? (tokens[at] ?? null) : null;
}

/** A heading of the notice itself: then what it carries is its annex. */
function opensSection(token: LineToken): boolean {
  const form = sureMark(token)?.form;
  return form !== undefined && form !== 'annex' && form !== 'item';
}
