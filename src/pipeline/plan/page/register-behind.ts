/** The register of a page that a print sets behind the text: 索引号, 主题分类, 发文机关, each with its value. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { LineToken } from '../tokens/token.ts';
import { FEWEST_REGISTER_LINES, MOST_REGISTER_LINES } from './limits.ts';

/** Labels of such a register, wherever they stand on a line; one at least opens it. */
const LABEL = withExamples(
  /(?:索引号|主题分类|发文机关|成文日期|标题|发文字号|发布日期|主题词)[：:]/u,
  `索引号： 主题分类： 发文机关： 成文日期： 标题： 发文字号： 发布日期： 主题词： 标题:`,
);
const OPENS = withExamples(/(?:索引号|主题分类)[：:]/u, `索引号： 主题分类： 索引号:`);
/** Longest line of one, in UTF-16 units. */
const LONGEST = 80;

/** The lines of the register at the end, with the line above its first label where a value of it was broken. */
export function registerBehind(tokens: readonly LineToken[]): LineToken[] {
  const tail = tokens.slice(-MOST_REGISTER_LINES).filter(({ form }) => form.trim() !== '');
  const forms = tail.map(({ form }) => withoutWhiteSpace(form));
  const first = forms.findIndex((form) => OPENS.test(form));
  if (first < 0 || tail[first] === tokens[0]) return [];
  const lines = forms.slice(first);
  const isRegister =
    lines.filter((form) => LABEL.test(form)).length >= FEWEST_REGISTER_LINES &&
    lines.every((form) => form.length <= LONGEST && !/[。；]$/u.test(form));
  return isRegister ? tail.slice(first) : [];
}
