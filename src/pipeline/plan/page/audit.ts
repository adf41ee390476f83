/**
 * The audit of omissions: no page number, running header or line of a web page may hold what only a document holds.
 * It knows nothing of how the lines were found.
 */

import type { OmissionReason } from '../../schemas/omission.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import { LONGEST_FURNITURE_UNITS } from './limits.ts';

/** Why a line may not be omitted. */
export type Objection =
  | 'box heading'
  | 'label'
  | 'cells'
  | 'sentence'
  | 'date'
  | 'annex'
  | 'heading'
  | 'number of something';

const BEFORE_NUMBER = withExamples(
  /^(?:专栏|图|表|附件|附表|附图|附录)$/u,
  '专栏 图 表 附件 附表 附图 附录',
  `又专栏 专栏等`,
);
const OUTLINE = ['volume', 'numbered-chapter', 'numbered-section', 'article', 'chapter', 'part'];

/** Returns the omitted lines that should not be, each with the reason why. */
export function audit(
  tokens: readonly LineToken[],
  omitted: ReadonlyMap<LineToken, OmissionReason>,
): Map<LineToken, Objection> {
  const objections = new Map<LineToken, Objection>();
  const shown = tokens.filter((token) => !omitted.has(token));
  const isHeading = (token: LineToken) => OUTLINE.includes(sureMark(token)?.form ?? '');
  const first = shown.find(isHeading)?.line ?? Number.POSITIVE_INFINITY;
  const last = shown.findLast(isHeading)?.line ?? 0;
  tokens.forEach((token, index) => {
    const reason = omitted.get(token);
    if (!reason) return;
    const objection =
      reason === 'page-number' || reason === 'running-header'
        ? objectionToPrint(token, tokens[index - 1], reason)
        : reason === 'web-page' && token.line > first && token.line < last && isHeading(token)
          ? 'heading'
          : null;
    if (objection) objections.set(token, objection);
  });
  return objections;
}

function objectionToPrint(
  token: LineToken,
  above: LineToken | undefined,
  reason: OmissionReason,
): Objection | null {
  const form = token.form.trim();
  if (sureMark(token)?.form === 'box' || form === '专栏') return 'box heading';
  // The file says where on its page the line is.
  if (token.hints.region) return null;
  if (reason === 'page-number' && BEFORE_NUMBER.test(above?.form.trim() ?? '')) return 'number of something';
  if (token.labels.some(({ value }) => value !== '')) return 'label';
  if (form.includes('\t') || token.tabbed) return 'cells';
  if (form.length > LONGEST_FURNITURE_UNITS || /[。；]/u.test(form)) return 'sentence';
  if (isKind(token, 'date', 'month', 'posting-date')) return 'date';
  return isKind(token, 'annex-mark', 'caption') ? 'annex' : null;
}
