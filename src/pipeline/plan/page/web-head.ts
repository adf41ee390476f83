/**
 * The part of a web page above a document: menus, the way to the page, controls, search.
 *
 * Only lines above the first words of the text are looked at. The last line there that a page prints and no document
 * does ends the page's part; above it all goes that is short and is neither title, number, label nor value of one.
 */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import { countsBelow, nameOfColumn, opensRanking, ranking, titleWithNumber } from './head-lists.ts';
import {
  FEWEST_CERTAIN_LINES,
  FEWEST_LIKELY_LINES,
  LONGEST_MENU_NAME_UNITS,
  LONGEST_PATH_NAME_UNITS,
  MOST_WEB_HEAD_LINES,
  MOST_WEB_TITLE_LINES,
  SHORTEST_HEAD_SENTENCE_UNITS,
  SHORTEST_WEB_TITLE_UNITS,
} from './limits.ts';
import { isOfUse, type PageSign, pageSign } from './page-word.ts';
import { datedLinks, namesBesideSteps, spreadControls } from './spread-lines.ts';

/** Share of the lines of a page that are known to be such; where fewer are, the others may be a table. */
const SHARE_OF_SIGNS = 0.2;
const ABOUT_ANOTHER = /解读$/u;
/** A label of any name: 统一登记号：…, [实施日期] …. */
const ANY_LABEL = withExamples(
  /^[•·●\s]*(?:[\p{Script=Han}\s]{2,14}[：:]|[[【][\p{Script=Han}]{2,8}[\]】]\s*\S)/u,
  `来源： 【来源】甲 来源: [来源】甲 •来源： ·来源： ␣源： 【来源]甲
    【甲{6}来源】甲 甲{12}来源：`,
  `又【来源】甲`,
);
/** A label in brackets alone on its line: [制发单位]. */
const BRACKETED_LABEL = withExamples(
  /^[[【][\p{Script=Han}]{3,8}[\]】]$/u,
  `[供水养] 【供水养] [供水养】 [甲{5}供水养]`,
  `又[供水养] [供水养]等`,
);
/** What a page sets of a number on lines of their own: 甲发〔2021〕7, 〔〕, 号. */
const PIECE_OF_NUMBER = withExamples(
  /^(?:[〔﹝[]\s*[〕﹞\]]|号)$/u,
  `〔〕 号 ﹝〕 [〕 〔﹞`,
  `又〔〕 〔〕等`,
);
/** A day of posting before a source. */
const DATE_AND_SOURCE = withExamples(
  /^[0-9]{4}[-年./][0-9]{1,2}[-月./][0-9]{1,2}.{0,16}(?:来源|发布|作者)/u,
  `2030-03-05来源 2030-03-05发布 2030-03-05作者 2030年03-05来源 2030-03月05来源
    2030-03-0甲来源`,
  `又2030-03-05来源`,
);
const COLON = /^[：:]$/u;

const EMPTY_LABEL = /[：:]\s*$/u;
const PART_OF_TITLE = withExamples(
  /《[^》]*$|^[^《]*》|^关于|^印发|^[（(].*[）)]$|文件$|令$|公报$/u,
  `《甲 甲》 关于 印发 （试行） 甲文件 甲令 统计公报 (试行） （试行) 《 》 （）`,
  `又关于 又印发 又（试行） （试行）等 甲文件等 甲令等 统计公报等`,
);

/** The lines above the text that belong to the page. */
export function webHead(tokens: readonly LineToken[]): Set<LineToken> {
  const head = tokens.slice(0, startOfText(tokens));
  const facts = factsOf(head);
  const unfilled = new Set(head.filter((_, index) => isUnfilledLabel(head, index, facts)));
  for (const label of unfilled) facts.add(label);
  for (const line of [...countsBelow(head), ...nameOfColumn(head), ...ranking(head)]) facts.delete(line);
  const steps = namesBesideSteps(head);
  const ofPage = new Set([
    ...spreadControls(head),
    ...titleOfPage(head),
    ...menuBelowTitle(head, facts),
    ...datedLinks(head),
    ...countsBelow(head),
    ...nameOfColumn(head),
    ...ranking(head),
    ...[...steps].filter((step) => !isTitle(step)),
  ]);
  const signs = head.map((token): PageSign | null => {
    if (unfilled.has(token)) return null;
    if (ofPage.has(token)) return 'certain';
    const sign = pageSign(token.form, 'head');
    return sign !== 'certain' && facts.has(token) ? null : sign;
  });
  const end = endOfPage(signs);
  const found = new Set(head.slice(0, end).filter((_, index) => signs[index] !== null));
  const path = head.findLastIndex((token) => steps.has(token) || isOfUse(token.form, 'the way to the page'));
  const certain = signs.slice(0, end).filter((sign) => sign === 'certain').length;
  const others = head.slice(0, end).filter((token) => !found.has(token) && !facts.has(token)).length;
  const isPage = path >= 0 || certain >= FEWEST_CERTAIN_LINES;
  if (!isPage || found.size < SHARE_OF_SIGNS * (found.size + others)) return found;
  const titles = linesOfTitles(head.slice(0, end), found, facts);
  head.slice(0, end).forEach((token, index) => {
    if (facts.has(token) || titles.has(token)) return;
    // Below the way to the page are no menus: a longer line there may be a title of a kind that no rule knows.
    const longest = path >= 0 && index > path ? LONGEST_PATH_NAME_UNITS : LONGEST_MENU_NAME_UNITS;
    if (withoutWhiteSpace(token.form).length <= longest || isLinkToAnother(token)) found.add(token);
  });
  // A day between two lines of the page is that of its posting.
  head.forEach((token, index) => {
    const [above, below] = [head[index - 1], head[index + 1]];
    if (above && below && found.has(above) && found.has(below) && isKind(token, 'date')) found.add(token);
  });
  return found;
}

/**
 * The title of the page at its beginning, where it takes up several lines: the last has the name of the site, and the
 * title of the document begins as the first does.
 */
function titleOfPage(head: readonly LineToken[]): Set<LineToken> {
  for (let lines = 2; lines <= Math.min(MOST_WEB_TITLE_LINES, head.length); lines += 1) {
    const first = head.slice(0, lines);
    const words = first.map(({ form }) => form).join('');
    if (!/[_|｜]/u.test(words) || !isOfUse(words, 'title of the page')) continue;
    const beginning = withoutWhiteSpace(words).slice(0, SHORTEST_WEB_TITLE_UNITS - 2);
    const below = head.slice(lines, lines + MOST_WEB_TITLE_LINES);
    if (below.some(({ form }) => withoutWhiteSpace(form).startsWith(beginning))) return new Set(first);
  }
  return new Set();
}

/** Index of the first token that can only be text: marks above a title with its number, below the way to the page, are none of it. */
function startOfText(tokens: readonly LineToken[]): number {
  const above = tokens.slice(0, MOST_WEB_HEAD_LINES);
  const path = above.findIndex(({ form }) => isOfUse(form, 'the way to the page'));
  const list = above.findIndex((token, at) => at > path && opensRanking(token));
  const title = path < 0 || list < 0 ? -1 : titleWithNumber(above);
  const index = above.findIndex(
    (token, at) =>
      at > title &&
      (isKind(token, 'addressees', 'spoken-to') ||
        ['volume', 'numbered-chapter', 'article', 'chapter', 'part'].includes(sureMark(token)?.form ?? '') ||
        (/。/u.test(token.form) &&
          token.form.length >= SHORTEST_HEAD_SENTENCE_UNITS &&
          pageSign(token.form, 'foot') === null)),
  );
  return index < 0 ? MOST_WEB_HEAD_LINES : index;
}

/** Index after the last line of the page: the last certain one, or several likely ones in a row, and likely ones right after it. */
function endOfPage(signs: readonly (PageSign | null)[]): number {
  let end = signs.lastIndexOf('certain') + 1;
  let inARow = 0;
  signs.forEach((sign, index) => {
    inARow = sign === null ? 0 : inARow + 1;
    if (inARow >= FEWEST_LIKELY_LINES) end = Math.max(end, index + 1);
  });
  if (end === 0) return 0;
  while (end < signs.length && signs[end] !== null) end += 1;
  return end;
}

/** Labels of the document and its dates and numbers, with the values that are on a line of their own. */
function factsOf(head: readonly LineToken[]): Set<LineToken> {
  const facts = new Set<LineToken>();
  head.forEach((token, index) => {
    const [above, below] = [head[index - 1], head[index + 1]];
    if (COLON.test(token.form.trim()))
      for (const beside of [above, token, below]) if (beside) facts.add(beside);
    if (!isFact(token)) return;
    facts.add(token);
    const isValue = below && !isFact(below) && pageSign(below.form, 'head') !== 'certain';
    if ((EMPTY_LABEL.test(token.form) || BRACKETED_LABEL.test(token.form.trim())) && isValue)
      facts.add(below);
    for (const piece of piecesBelow(head, index)) facts.add(piece);
  });
  return facts;
}

/** True for a label 字号： without a value in a register; pages print the same word before the sizes of letters. */
function isUnfilledLabel(head: readonly LineToken[], index: number, facts: ReadonlySet<LineToken>): boolean {
  const [above, token, below] = [head[index - 1], head[index], head[index + 1]];
  if (!above || !token || !facts.has(above)) return false;
  return isKind(below, 'label') && isOfUse(token.form, 'sizes') && !isOfUse(below?.form ?? '', 'sizes');
}

/** The short lines between the title of the window, the first line, and the same words as the title of the page. */
function menuBelowTitle(head: readonly LineToken[], facts: ReadonlySet<LineToken>): LineToken[] {
  const words = withoutWhiteSpace(head[0]?.form ?? '');
  if (words.length < SHORTEST_WEB_TITLE_UNITS) return [];
  const again = head.findIndex(({ form }, index) => index > 0 && withoutWhiteSpace(form) === words);
  const menu = head.slice(1, Math.max(1, again));
  const isMenu =
    menu.some(({ form }) => pageSign(form, 'head') === 'certain') &&
    menu.every(
      (token) =>
        !facts.has(token) &&
        !isKind(token, 'signature', 'title') &&
        withoutWhiteSpace(token.form).length <= LONGEST_MENU_NAME_UNITS,
    );
  return isMenu ? menu : [];
}

/** The pieces of a number below the line at `index`. */
function piecesBelow(head: readonly LineToken[], index: number): LineToken[] {
  const first = index + (isKind(head[index], 'label') ? 2 : 1);
  let end = first;
  while (PIECE_OF_NUMBER.test(head[end]?.form.trim() ?? '')) end += 1;
  return head.slice(first, end);
}

function isFact(token: LineToken): boolean {
  const isLabel = isKind(token, 'label', 'document-number', 'posting-date', 'date', 'occasion');
  return (
    pageSign(token.form, 'head') !== 'certain' &&
    (isLabel ||
      DATE_AND_SOURCE.test(token.form) ||
      (pageSign(token.form, 'foot') === null && ANY_LABEL.test(token.form)) ||
      (pageSign(token.form, 'head') === null && BRACKETED_LABEL.test(token.form.trim())))
  );
}

/** Titles and other lines that begin a document, with the lines of the title above them. */
function linesOfTitles(
  head: readonly LineToken[],
  found: ReadonlySet<LineToken>,
  facts: ReadonlySet<LineToken>,
): Set<LineToken> {
  const kept = new Set<LineToken>();
  head.forEach((token, index) => {
    if (found.has(token) || !(isAnchor(token, head[index + 1], facts) || isEndOfTitle(head, index, found)))
      return;
    kept.add(token);
    for (let above = index - 1; above >= Math.max(0, index - MOST_WEB_TITLE_LINES); above -= 1) {
      const line = head[above];
      if (!line || found.has(line) || facts.has(line) || !isPartOfTitle(line)) break;
      kept.add(line);
    }
  });
  return kept;
}

function isAnchor(token: LineToken, below: LineToken | undefined, facts: ReadonlySet<LineToken>): boolean {
  if (isKind(token, 'document-number', 'annex-mark', 'occasion') || isTitle(token)) return true;
  // Whatever its kind, a long line above a date or label is what they say something of.
  const length = withoutWhiteSpace(token.form).length;
  return (
    length >= SHORTEST_WEB_TITLE_UNITS && below !== undefined && facts.has(below) && !isLinkToAnother(token)
  );
}

/** The short last line of a title that the line above it begins: 关于建设丁平台的, 指导意见. */
function isEndOfTitle(head: readonly LineToken[], index: number, found: ReadonlySet<LineToken>): boolean {
  const [token, above] = [head[index], head[index - 1]];
  if (!token || !above || found.has(above) || !isKind(token, 'title')) return false;
  return /^关于|印发|[的和与、《]$|《[^》]*$/u.test(above.form.trim());
}

/** A title as short as the names of a menu: 政 府 工 作 报 告. */
const SHORT_TITLE = /^(?:\p{Script=Han}{2,4})?工作报告$/u;

function isTitle(token: LineToken): boolean {
  const words = withoutWhiteSpace(token.form);
  const isLong =
    words.length >= SHORTEST_WEB_TITLE_UNITS || (SHORT_TITLE.test(words) && words !== '工作报告');
  return isKind(token, 'title') && isLong && !isLinkToAnother(token);
}

/** The title of what explains the document: 《甲规划》政策解读. */
function isLinkToAnother({ form }: LineToken): boolean {
  return ABOUT_ANOTHER.test(form.trim()) && form.includes('《');
}

function isPartOfTitle(token: LineToken): boolean {
  return (
    isKind(token, 'signature', 'bracketed', 'title', 'office') ||
    PART_OF_TITLE.test(token.form) ||
    withoutWhiteSpace(token.form).length >= SHORTEST_WEB_TITLE_UNITS
  );
}
