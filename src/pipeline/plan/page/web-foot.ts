/**
 * The part of a web page below a document: controls, links, departments and places, editors, disclaimers, registration.
 *
 * Every line speaks for the page or for the document. The foot begins at the line of a page from which on most speaks
 * for the page. What is above its first certain line stays, unless it is likely to be of the page and can be no cell.
 */

import { must } from '../../text/must.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import {
  FEWEST_NAMES_OF_SITES,
  LONGEST_BEGINNING_UNITS,
  LONGEST_LINK_UNITS,
  LONGEST_NAME_OF_SITE_UNITS,
  MOST_FOOT_LINES,
  SHORTEST_FOOT_SENTENCE_UNITS,
} from './limits.ts';
import { isOfUse, type PageSign, pageSign } from './page-word.ts';
import { datedLinks, spreadControls } from './spread-lines.ts';

/** How much a line speaks for the page (more than 0) or for the document (less than 0). */
const WEIGHT = {
  certain: 3,
  likely: 1,
  cell: 0.5,
  name: 0,
  long: -1,
  sentence: -6,
  cells: -6,
  closing: -20,
  heading: -15,
};
/** Share of the parts of a line that are printed a second time, when the line is. */
const SHARE_AGAIN = 0.5;
/** How the names of places and bodies end, and least share of the names of a list that do. */
const ENDS_AS_SITE = withExamples(
  /(?:[省市县区州盟旗局厅委部办院署]|办公[厅室]|研究室|委员会|部门)$/u,
  `甲市 办公室 研究室 委员会 部门 办公厅→办公厅 甲省`,
);
const LEAST_KNOWN_SITES = 0.6;
/** Uses of the lines that say who runs the site: a document may say who runs something, too. */
const SITE = ['operator', 'about the site', 'registration'];
/** The annexes are files of the page: nothing follows this line, or their names. */
const EMPTY_ANNEXES = /^附件[：:]$/u;

/** The lines below the text that belong to the page. A long sentence among them stays: it may be of the text. */
export function webFoot(tokens: readonly LineToken[]): Set<LineToken> {
  const tail = tokens.slice(-MOST_FOOT_LINES);
  const spread = new Set([...spreadControls(tail), ...datedLinks(tail)]);
  const signs = tail.map((token) =>
    spread.has(token) ? 'certain' : isClosing(token) ? null : pageSign(token.form, 'foot'),
  );
  if (!signs.includes('certain')) return new Set();
  const again = linesAgain(tokens);
  const start = startOfFoot(tail, signs, again);
  return new Set(
    tail.filter(
      (token, index) =>
        index >= start && (signs[index] !== null || again.has(token) || !isLongSentence(token)),
    ),
  );
}

/** Index of the first line of the foot; the number of tokens when there is none. */
function startOfFoot(
  tail: readonly LineToken[],
  signs: readonly (PageSign | null)[],
  again: ReadonlySet<LineToken>,
): number {
  let start = tail.length;
  let [sum, best] = [0, 0];
  for (let index = tail.length - 1; index >= 0; index -= 1) {
    const token = must(tail[index], 'a token');
    const sign = signs[index] ?? null;
    sum += again.has(token) && !sign ? 0 : weightOf(token, sign);
    if (sign === 'certain' && sum > best) [start, best] = [index, sum];
  }
  if (start === tail.length) return start;
  const isOfSite = (token: LineToken | undefined) => token !== undefined && isOfUse(token.form, ...SITE);
  while (signs[start - 1] === 'likely' || (isOfSite(tail[start - 1]) && isOfSite(tail[start]))) start -= 1;
  return fileList(tail, signs, start) ?? startOfSites(tail, start);
}

/**
 * Index of the first of the names of places and bodies that lead to other sites, right above the foot at `start`, below the
 * last sentence of the text; `start` where there are none.
 */
function startOfSites(tail: readonly LineToken[], start: number): number {
  let first = start;
  while (first > 0 && isNameOfSite(tail[first - 1])) first -= 1;
  const names = tail.slice(first, start);
  const known = names.filter(({ form }) => ENDS_AS_SITE.test(form.trim()));
  const isList = names.length >= FEWEST_NAMES_OF_SITES && known.length >= LEAST_KNOWN_SITES * names.length;
  return isList && /[。！]\s*$/u.test(tail[first - 1]?.form ?? '') ? first : start;
}

function isNameOfSite(token: LineToken | undefined): boolean {
  const words = token?.form.trim() ?? '';
  return (
    token !== undefined &&
    /^\p{Script=Han}+$/u.test(words) &&
    words.length <= LONGEST_NAME_OF_SITE_UNITS &&
    !isClosing(token) &&
    !isOutline(token)
  );
}

/** Index of the line 附件： that opens the list of files of a page, below which are only names up to the foot at `start`. */
function fileList(
  tail: readonly LineToken[],
  signs: readonly (PageSign | null)[],
  start: number,
): number | null {
  for (let index = start - 1; index >= 0; index -= 1) {
    const token = must(tail[index], 'a token');
    if (EMPTY_ANNEXES.test(withoutWhiteSpace(token.form))) {
      const isOfFiles = index === start - 1 || isOfUse(tail[index + 1]?.form ?? '', 'file');
      return isOfFiles ? index : null;
    }
    if (weightOf(token, signs[index] ?? null) < WEIGHT.name) return null;
  }
  return null;
}

function weightOf(token: LineToken, sign: PageSign | null): number {
  if (sign) return WEIGHT[sign];
  if (isClosing(token)) return WEIGHT.closing;
  if (isOutline(token)) return WEIGHT.heading;
  if (token.form.trim().includes('\t')) return WEIGHT.cells;
  if (isSentence(token)) return WEIGHT.sentence;
  return token.form.length > LONGEST_LINK_UNITS ? WEIGHT.long : WEIGHT.name;
}

/** Lines that begin as one above them does: a page may hold its text again below its foot, all of it on one line. */
function linesAgain(tokens: readonly LineToken[]): Set<LineToken> {
  const beginnings = new Set<string>();
  const again = new Set<LineToken>();
  const parts = new Map<number, LineToken[]>();
  for (const token of tokens) {
    const beginning = withoutWhiteSpace(token.form.slice(0, 2 * LONGEST_BEGINNING_UNITS)).slice(
      0,
      LONGEST_BEGINNING_UNITS,
    );
    if (beginnings.has(beginning)) again.add(token);
    else beginnings.add(beginning);
    const line = parts.get(token.line);
    if (line) line.push(token);
    else parts.set(token.line, [token]);
  }
  for (const line of parts.values()) {
    const count = line.filter((token) => again.has(token)).length;
    if (line.length > 1 && count >= SHARE_AGAIN * line.length) for (const token of line) again.add(token);
  }
  return again;
}

/** A line of the closing of a document. */
function isClosing(token: LineToken): boolean {
  return isKind(token, 'remark', 'printed', 'copies', 'date', 'document-number') || isAnnex(token);
}

function isAnnex(token: LineToken): boolean {
  return isKind(token, 'annex-mark') && !EMPTY_ANNEXES.test(withoutWhiteSpace(token.form));
}

function isOutline(token: LineToken): boolean {
  const form = sureMark(token)?.form;
  return form !== undefined && form !== 'dash' && form !== 'item' && form !== 'annex';
}

function isSentence({ form }: LineToken): boolean {
  return form.length >= SHORTEST_FOOT_SENTENCE_UNITS && /[。；]/u.test(form);
}

function isLongSentence(token: LineToken): boolean {
  return token.form.length > LONGEST_LINK_UNITS && isSentence(token);
}
