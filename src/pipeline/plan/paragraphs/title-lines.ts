/** Headings that are printed on several lines: whether a line without a mark is the rest of the heading above it. */

import { genreOfTitle } from '../../text/official-documents.ts';
import { withExamples } from '../../text/with-examples.ts';
import { contentsKey } from '../page/contents-entry.ts';
import { isKind, type LineToken, sureMark, type Token } from '../tokens/token.ts';
import { LONGEST_ANNEX_TITLE_UNITS, LONGEST_SECOND_LINE_UNITS } from './limits.ts';
import type { Paragraph } from './paragraph.ts';

/** What an annex is, at the end of its title. */
const ANNEX_NAME = withExamples(
  /(?:表|清单|名单|目录|名录|分工|范围|标准|要求|条件|流程|样式|模板|图)$/u,
  '分工表 项目清单 人员名单 目录 药品名录 任务分工 范围 标准 要求 条件 流程 样式 模板 图',
  `分工表等`,
);
/** What a page breaks off the end of a title. */
const END_OF_TITLE = /^\p{Script=Han}$/u;
/** Forms whose headings always stand on lines of their own. */
const BLOCK_FORMS: ReadonlySet<string> = new Set(['volume', 'numbered-chapter', 'numbered-section']);

/**
 * Returns whether a line without a mark is the title of the heading above it, or the rest of it: the mark stands alone,
 * the contents (`contentsKey` of each entry) print both lines as one, or an annex is not named yet (`…分工表`).
 */
export function goesOnInTitle(
  { mark, token }: Paragraph,
  next: LineToken,
  contents: ReadonlySet<string>,
  afterNext: LineToken | undefined,
): boolean {
  if (!mark) return false;
  if (token.form.slice(mark.length).trim() === '') return mark.form !== 'annex' || isAnnexTitle(next);
  const key = contentsKey(token.form);
  if (contents.has(contentsKey(token.form + next.form))) return !contents.has(key);
  if (mark.form === 'annex') {
    if (END_OF_TITLE.test(next.form) && !isNamed(token)) return true;
    return (
      isAnnexTitle(next) &&
      !isNamed(token) &&
      (isNamed(next) || (isAnnexTitle(afterNext) && isNamed(afterNext)))
    );
  }
  return (
    BLOCK_FORMS.has(mark.form) &&
    !contents.has(key) &&
    isRestOfHeading(token.form, next) &&
    (sureMark(afterNext)?.rank ?? 0) > mark.rank
  );
}

/** True for a heading that is an entry of the contents: it is whole, however wide its line is. */
export function isEntry({ mark, token }: Paragraph, contents: ReadonlySet<string>): boolean {
  return mark !== null && contents.has(contentsKey(token.form));
}

/** A second line directly below the first, as short as headings are, and no sentence. */
function isRestOfHeading(first: string, { form, gap }: LineToken): boolean {
  return (
    gap === 0 &&
    !/[。；：]/u.test(first) &&
    form.length <= LONGEST_SECOND_LINE_UNITS &&
    !/[。；：！]/u.test(form)
  );
}

/** True for words that end as the titles of annexes do. */
function isNamed(token: Token | undefined): boolean {
  return token !== undefined && (ANNEX_NAME.test(token.form) || genreOfTitle(token.form) !== null);
}

/** The words below 附件1 are its title when they can be one: an annex may begin with its text at once. */
function isAnnexTitle(next: LineToken | undefined): boolean {
  return (
    next !== undefined &&
    next.form.length <= LONGEST_ANNEX_TITLE_UNITS &&
    /\p{Script=Han}/u.test(next.form) &&
    !/[。；，：…]/u.test(next.form) &&
    !isKind(next, 'date', 'signature', 'label')
  );
}
