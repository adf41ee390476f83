/**
 * Page numbers that a reader of PDF files put on the line of the words before or after them: `1不断优化`, `3三、任务`.
 * They are cut off where they count up through the text a page apart.
 */

import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import { findMark } from '../tokens/marks.ts';
import { type LineToken, sureMark } from '../tokens/token.ts';
import { gluedIn } from './glued-chains.ts';
import { FEWEST_SUSPECTED_NUMBERS } from './limits.ts';
import type { Candidate } from './page-chains.ts';
import { isFull, type Layout, layoutOf } from './page-layout.ts';

/** A number at the beginning or end of a token, or the whole of it; `from` and `to` in UTF-16 units of its text. */
export interface GluedNumber extends Candidate {
  from: number;
  to: number;
  /** White space is between it and the words. */
  isApart: boolean;
}

const ALONE = /^[1-9][0-9]{0,2}$/u;
const AT_START = withExamples(
  /^([1-9][0-9]{0,2})(?=\s*[\p{Script=Han}“《（—]| [1-9][0-9]{0,2} {2}\p{Script=Han})/u,
  `1供 13供 1“ 221供 28␣31␣␣人均绿地→28`,
  `又1供 28␣31 28␣31␣人均绿地`,
);
/** Before the number of a decimal heading: `425.1.3 促进` is 42 before 5.1.3. */
const BEFORE_DECIMAL = withExamples(
  /^[1-9][0-9]{1,4}(?:[.．][0-9]{1,2}){1,3}[.．]?\s*[\p{Script=Han}“]/u,
  `13.3供 13．3供 13.3.供 13.3．供 13.3“ 13.23供`,
  `又13.3供`,
);
const DECIMAL = withExamples(
  /^([1-9][0-9]?)(?:[.．][0-9]{1,2}){1,3}(?![0-9%％])/u,
  `1.3 13.3 1．3 1.33 1.3供水`,
  `又1.3 1.333 1.3%`,
);
const AT_END = withExamples(
  /(?<=[\p{Script=Han}，。；、：”）》]\s*)([1-9][0-9]{0,2})$/u,
  `供1 ，1 供13 供133`,
  `供1等`,
);
const NUMBER_OF_SOMETHING = withExamples(
  /(?:专栏|图|表|附件|附录|第|No[.]?)\s*[0-9]{1,3}$/iu,
  '专栏5 图5 表5 附件5 附录5 附表5 附图5 第5 No.5 No5 图225',
  `专栏5等`,
);
/** What follows a quantity. */
const UNIT = withExamples(
  /^\s*(?:[年月日个项家万亿千百倍位名人户次条所座吨亩元种类批级届期天岁号件台套辆艘株只头米处大余多]|公里|平方|立方|公顷|周年|小时|分钟|微克|毫克|兆|摄氏|型|维|世纪|地|者|城)/u,
  `年 公里 平方米 立方米 公顷 周年 小时 分钟 微克 毫克 千瓦 兆瓦 摄氏度 型 维 世纪 月份 地 者 城
    月份→月`,
  `又年`,
);
const ENDED = withExamples(/[。！？；：…][”’）》]*$/u, `。 ！ 。” 。’`, `。等`);
/** Marks of headings that no quantity is right before. */
const OUTLINE = [
  'volume',
  'numbered-chapter',
  'numbered-section',
  'article',
  'chapter',
  'part',
  'box',
  'annex',
];

export interface GluedNumbers {
  /** Numbers to cut off. */
  certain: GluedNumber[];
  /** Chains that may be page numbers: a person should look. */
  suspected: GluedNumber[][];
}

/**
 * Finds them. `chains`: the page numbers on lines of their own, which the others complete. `lengths`: how much text is
 * above each token. `skip`: tokens that are omitted as a whole.
 */
export function findGluedNumbers(
  tokens: readonly LineToken[],
  chains: readonly (readonly Candidate[])[],
  lengths: readonly number[],
  skip: ReadonlySet<number>,
): GluedNumbers {
  const layout = layoutOf(tokens);
  const candidates = candidatesOf(layout, lengths, skip);
  const supported = candidates.filter(({ evidence }) => evidence !== null);
  // A chain has as many numbers at least, or completes one of page numbers.
  return chains.length === 0 && supported.length < FEWEST_SUSPECTED_NUMBERS
    ? { certain: [], suspected: [] }
    : gluedIn(candidates, chains);
}

function candidatesOf(layout: Layout, lengths: readonly number[], skip: ReadonlySet<number>): GluedNumber[] {
  /** First number of the last decimal heading above. */
  let chapter = 0;
  return layout.tokens.flatMap(({ form }, index) => {
    if (skip.has(index)) return [];
    const length = must(lengths[index], 'a length');
    const numbers = [...gluedAt(layout, index, length), ...beforeDecimal(form, index, length, chapter)];
    const decimal = Number(DECIMAL.exec(form)?.[1] ?? 0);
    if (numbers.length === 0 && (chapter === 0 || decimal === chapter || decimal === chapter + 1))
      chapter = decimal;
    return numbers;
  });
}

/** A number before that of a decimal heading that counts on, where the digits together do not. */
function beforeDecimal(form: string, index: number, length: number, chapter: number): GluedNumber[] {
  const countsOn = (from: number) => {
    const heading = Number(DECIMAL.exec(form.slice(from))?.[1] ?? 0);
    return heading > 0 && (heading === chapter || heading === chapter + 1);
  };
  if (!BEFORE_DECIMAL.test(form) || countsOn(0)) return [];
  const to = [1, 2, 3].find(countsOn);
  if (to === undefined) return [];
  const value = Number(form.slice(0, to));
  return [{ index, value, length, evidence: 'strong', from: 0, to, isApart: false }];
}

function gluedAt(layout: Layout, index: number, length: number): GluedNumber[] {
  const { form } = must(layout.tokens[index], 'a token');
  if (ALONE.test(form))
    return [{ index, value: Number(form), length, evidence: null, from: 0, to: form.length, isApart: true }];
  const start = AT_START.exec(form)?.[1];
  const end = NUMBER_OF_SOMETHING.test(form) ? undefined : AT_END.exec(form)?.[1];
  const found: GluedNumber[] = [];
  if (start && !isSerial(layout, index, Number(start))) {
    const evidence = evidenceBefore(layout, index, form.slice(start.length));
    const isApart = /^\s/u.test(form.slice(start.length));
    found.push({ index, value: Number(start), length, evidence, from: 0, to: start.length, isApart });
  }
  if (end && end.length < form.length) {
    const from = form.length - end.length;
    const isApart = /\s$/u.test(form.slice(0, from));
    found.push({
      index,
      value: Number(end),
      length: length + from,
      evidence: null,
      from,
      to: form.length,
      isApart,
    });
  }
  return found;
}

/** True for a number that counts on from the line above, or to the one below, as those of rows do. */
function isSerial({ tokens }: Layout, index: number, value: number): boolean {
  const numberOf = (token: LineToken | undefined) =>
    Number(/^[0-9]{1,3}(?=\s)/u.exec(token?.form ?? '')?.[0] ?? Number.NaN);
  return numberOf(tokens[index - 1]) === value - 1 || numberOf(tokens[index + 1]) === value + 1;
}

/** What speaks for a number right before `rest`: a mark follows, or the sentence of the line above goes on. */
function evidenceBefore(layout: Layout, index: number, rest: string): Candidate['evidence'] {
  if (OUTLINE.includes(findMark(rest.trimStart())?.form ?? '')) return 'strong';
  const [above, token] = [layout.tokens[index - 1], layout.tokens[index]];
  // A row of a table begins with a number and a space; a number of a page may be set apart on both sides.
  if (!above || !token || token.indented !== /^\s/u.test(rest) || UNIT.test(rest)) return null;
  const isCut =
    !ENDED.test(above.form) && !/[0-9第约达近超至到]$/u.test(above.form) && sureMark(token) === null;
  return isCut && isFull(layout, above) ? 'weak' : null;
}
