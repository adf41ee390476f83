/** Lines that a site sets between the way to a page and its document: columns, counts of readers, lists of what is read most. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type LineToken } from '../tokens/token.ts';
import { FEWEST_LABELS_WITH_COUNT, LONGEST_COLUMN_UNITS } from './limits.ts';

/** The label of a count, which a page sets on the next line. */
const COUNT_LABEL = withExamples(
  /(?:阅读|浏览|点击|访问|评论|点赞)(?:量|数|次数)?[：:]\s*$/u,
  `阅读量： 浏览数： 点击次数： 访问： 评论： 点赞：
    阅读量：→阅读量： 浏览数：→浏览数： 点击次数：→点击次数：
    访问:`,
  `阅读量：等`,
);
/** The head of a list of what is read most. */
const RANKING = withExamples(
  /^(?:.{0,4}排行榜?|.{0,4}热榜|热门(?:文章|新闻)|最新(?:文章|新闻))$/u,
  '点击排行榜 甲市热榜 热门文章 热门新闻 最新文章 最新新闻 点击排行 甲甲甲市热榜 甲甲点击排行',
  `又热门文章 点击排行榜等`,
);

/** The column of a site above the title that ends as its name does, and the line of labels with the count of readers. */
export function nameOfColumn(head: readonly LineToken[]): LineToken[] {
  const [column, title] = [head[0], head[1]];
  const words = withoutWhiteSpace(column?.form ?? '');
  const isColumn =
    column !== undefined &&
    words !== '' &&
    words.length <= LONGEST_COLUMN_UNITS &&
    withoutWhiteSpace(title?.form ?? '').endsWith(words) &&
    words !== withoutWhiteSpace(title?.form ?? '');
  const counted = head.filter(
    ({ form, labels }) => labels.length >= FEWEST_LABELS_WITH_COUNT && COUNT_LABEL.test(form),
  );
  return counted.length === 0 ? [] : [...(isColumn ? [column] : []), ...counted];
}

/** The number of readers or remarks below its label: `… 阅读：`, `241`. */
export function countsBelow(head: readonly LineToken[]): LineToken[] {
  return head.filter(
    ({ form }, index) => /^[0-9]{1,9}$/u.test(form.trim()) && COUNT_LABEL.test(head[index - 1]?.form ?? ''),
  );
}

/** The list of what is read most, between the way to the page and the document: its lines are broken, and may have marks. */
export function ranking(head: readonly LineToken[]): readonly LineToken[] {
  const list = head.findIndex(({ form }) => RANKING.test(form.trim()));
  if (list < 0) return [];
  const label = head.findIndex(({ labels }, index) => index > list && labels.length > 0);
  const end = label < 0 ? titleWithNumber(head) : label - 1;
  return end > list ? head.slice(list + 1, end) : [];
}

/** Index of the title that its number follows; -1 for none. */
export function titleWithNumber(tokens: readonly LineToken[]): number {
  return tokens.findIndex(
    (token, index) => isKind(token, 'title') && isKind(tokens[index + 1], 'document-number'),
  );
}

/** True for the head of a list of what is read most. */
export function opensRanking({ form }: LineToken): boolean {
  return RANKING.test(form.trim());
}
