/** What speaks for a number being that of a page: it stands in mid-sentence, at a form feed, alone, beside a running header. */

import { isBody } from '../../text/official-documents.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import {
  LONGEST_HEADER_BESIDE_NUMBER_UNITS,
  MOST_LINES_TO_BREAK,
  SHORTEST_HEADER_BESIDE_NUMBER_UNITS,
  SHORTEST_STOPPED_LINE_UNITS,
  WIDEST_COLUMN_LINE_HAN,
} from './limits.ts';
import type { Candidate } from './page-chains.ts';
import { hasWordsOf, isFull, type Layout, type TitleWords } from './page-layout.ts';

/** `sure`: at a form feed. `strong`: no cell of a table has it. `weak`: a cell may have it by chance. */
export type Evidence = Candidate['evidence'];

/** A chain is set apart in a way that so many of its numbers have. */
const MOST = 0.9;
const ENDED = withExamples(/[。！？!?；;：:…）)][”’"'）)》〉】」』\]〕]*$/u, `。 ！ 。” 。’`, `。等`);

/** Says what speaks for the number at `index`; `headers`: the keys that are beside several numbers. */
export function evidenceAt(layout: Layout, index: number, headers: ReadonlySet<string>): Evidence {
  if (isAtBreak(layout.tokens, index)) return 'sure';
  if (isInSentence(layout, index)) return layout.width === null ? 'weak' : 'strong';
  return isIsolated(layout, index) || isBesideHeader(layout.tokens, index, headers) ? 'weak' : null;
}

/** True where a form feed is right before or after the number, or after the header and footer beside it. */
function isAtBreak(tokens: readonly LineToken[], index: number): boolean {
  const above = tokens[index - 1];
  if (tokens[index]?.afterBreak || (isDash(above) && above?.afterBreak)) return true;
  for (let next = index + 1; next <= index + MOST_LINES_TO_BREAK; next += 1) {
    const token = tokens[next];
    if (!token || token.afterBreak) return token?.afterBreak === true;
    if (token.form.length > LONGEST_HEADER_BESIDE_NUMBER_UNITS || /[。；]/u.test(token.form)) return false;
  }
  return false;
}

/** True where the sentence above the number goes on below it. */
export function isInSentence(layout: Layout, index: number): boolean {
  const { tokens, width } = layout;
  const [above, below] = [tokens[index - 1], tokens[index + 1]];
  if (!above || !below || ENDED.test(above.form.slice(-8)) || sureMark(below) || below.indented) return false;
  if (isKind(above, 'title', 'label', 'caption') || isKind(below, 'label', 'caption', 'annex-mark'))
    return false;
  if (width !== null) return isFull(layout, above) && below.form.length > 1;
  const isText = isLong(above) && (isLong(below) || ENDED.test(below.form.slice(-8)));
  return isText && !endsInNames(above.form);
}

function isLong({ form }: LineToken): boolean {
  return form.length >= SHORTEST_STOPPED_LINE_UNITS;
}

/** True for a list of bodies, as the last cell of a row may be. */
function endsInNames(form: string): boolean {
  return isBody(form.split(/[、，\s]/u).at(-1) ?? '');
}

/** True for a dash alone: those around a page number may be on lines of their own. */
export function isDash(token: LineToken | undefined): boolean {
  return token !== undefined && /^[-—–－]$/u.test(token.form.trim());
}

/** True for a number between two empty lines in a text that has few of them. */
function isIsolated({ tokens, hasRareGaps }: Layout, index: number): boolean {
  const [above, number, below] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!hasRareGaps || !number || number.gap === 0 || (below && below.gap === 0)) return false;
  return (above?.gap ?? 0) === 0 || (tokens[index + 2]?.gap ?? 0) === 0;
}

function isBesideHeader(tokens: readonly LineToken[], index: number, headers: ReadonlySet<string>): boolean {
  return headers.size > 0 && [index - 1, index + 1].some((at) => headers.has(keyOf(tokens[at])));
}

/** Keys of the lines beside several of the numbers that can be running headers: words of the title, a part with its number. */
export function headersBeside({ tokens, title }: Layout, numbers: readonly number[]): Set<string> {
  const counts = new Map<string, number>();
  for (const number of numbers) {
    for (const at of [number - 1, number + 1]) {
      const token = tokens[at];
      const key = keyOf(token);
      if (token && isLikeHeader(token, key, title)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

function keyOf(token: LineToken | undefined): string {
  return token && token.form.length <= 2 * LONGEST_HEADER_BESIDE_NUMBER_UNITS
    ? withoutWhiteSpace(token.form)
    : '';
}

function isLikeHeader(token: LineToken, key: string, title: TitleWords): boolean {
  if (
    key.length < SHORTEST_HEADER_BESIDE_NUMBER_UNITS ||
    key.length > LONGEST_HEADER_BESIDE_NUMBER_UNITS ||
    /[。；，：]/u.test(key)
  )
    return false;
  if (isBody(key) || isKind(token, 'label', 'caption', 'date', 'month')) return false;
  return ['volume', 'numbered-chapter'].includes(sureMark(token)?.form ?? '') || hasWordsOf(title, key);
}

/** Makes the test whether a candidate stands as the numbers of a chain do: set apart in the same ways, or between text. */
export function fitOf(layout: Layout, chain: readonly Candidate[]): (candidate: Candidate) => boolean {
  const { tokens, width, rareWays } = layout;
  const ways = rareWays.filter(
    (way) => chain.filter(({ index }) => way(index)).length >= MOST * chain.length,
  );
  const isText = (token: LineToken | undefined) =>
    token === undefined ||
    sureMark(token) !== null ||
    token.width > (width === null ? WIDEST_COLUMN_LINE_HAN : width / 2) ||
    /[。；：]$/u.test(token.form);
  return ({ index, evidence }) => {
    if (evidence !== null || (ways.length > 0 && ways.every((way) => way(index)))) return true;
    return isText(tokens[index - 1]) && isText(tokens[index + 1]);
  };
}
