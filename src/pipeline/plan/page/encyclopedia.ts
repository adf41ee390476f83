/**
 * A document within an article of an encyclopedia of the web: what the article says above its title and below its last
 * paragraph is of the page. Only the signs of such an article show it, and where the contents of the document begin.
 */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import { LONGEST_ARTICLE_HEADING_UNITS, MOST_BOX_LINES } from './limits.ts';

/** The box of facts at the beginning of an article, and the controls of its parts. */
const BOX = withExamples(
  /^(?:中文名|外文名)(?:称)?[：:]?.+/u,
  '中文名：甲 外文名称：甲 中文名甲 中文名甲甲→中文名甲甲',
  `又中文名：甲 中文名`,
);
const CONTROL = withExamples(/^(?:播报|编辑)$/u, '播报 编辑', `又播报 播报等`);
/** The length of a film, a control of a part: where the article goes on below the document. */
const GOES_ON = withExamples(/^(?:播报|编辑|[0-9]{2}:[0-9]{2})$/u, '播报 编辑 03:15', `又播报 播报等`);
const CONTENTS = /^目录$/u;
const OUTLINE: ReadonlySet<string> = new Set([
  'volume',
  'numbered-chapter',
  'numbered-section',
  'chapter',
  'part',
]);

/** The lines of the article around the document. */
export function articleAround(tokens: readonly LineToken[]): LineToken[] {
  const forms = tokens.map(({ form }) => withoutWhiteSpace(form));
  const hasBox = forms.slice(0, MOST_BOX_LINES).some((form) => BOX.test(form));
  const controls = new Set(forms.filter((form) => CONTROL.test(form)));
  if (!hasBox || controls.size < 2) return [];
  const title = tokens.findIndex(
    (token, index) =>
      isKind(token, 'title') &&
      !BOX.test(forms[index] ?? '') &&
      CONTENTS.test(forms[index + 1] ?? '') &&
      !/[：:]/u.test(forms[index] ?? ''),
  );
  if (title <= 0) return [];
  return [...tokens.slice(0, title), ...tokens.slice(endOfDocument(tokens, forms, title))];
}

/** Index of the first heading of the article below the last paragraph under the last heading of the document. */
function endOfDocument(tokens: readonly LineToken[], forms: readonly string[], title: number): number {
  const next = forms.findIndex((form, index) => index > title && GOES_ON.test(form));
  const end = next < 0 ? tokens.length : next;
  const last = tokens.findLastIndex(
    (token, index) => index < end && index > title && OUTLINE.has(sureMark(token)?.form ?? ''),
  );
  const heading = tokens.findIndex((token, index) => {
    const form = forms[index] ?? '';
    const isBelowText = index > last + 1 && /[。！]/u.test(forms[index - 1] ?? '');
    return (
      isBelowText &&
      form.length <= LONGEST_ARTICLE_HEADING_UNITS &&
      !/[。；：，]/u.test(form) &&
      sureMark(token) === null
    );
  });
  return last < 0 || heading < 0 || heading > end ? tokens.length : heading;
}
