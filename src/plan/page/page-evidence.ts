/** What speaks for a number being that of a page: it stands in mid-sentence, at a form feed, alone, beside a running header. */
import { isBody } from '../../text/official-documents.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';

/** `strong`: no cell of a table has it. `weak`: a cell may have it by chance. */
export type Evidence = 'strong' | 'weak' | null;

/** Narrowest line that is one of running text, in Han. */
const NARROWEST = 15;
/** Lines of wrapped text are so near to its width. */
const NEAR = 0.15;
/** A text is wrapped where so many of its lines are as wide as the middle one. */
const SHARE_OF_FULL_LINES = 0.4;
/** Where so many lines have an empty one above them, an empty line says nothing. */
const SHARE_OF_GAPS = 0.35;
/** In a text that is not wrapped a line so long, in UTF-16 units, ends with a stop unless a page ends in it. */
const LONG_LINE = 40;
/** Lines between a page number and the form feed: what is printed at the foot and head of a page. */
const LINES_TO_BREAK = 3;
const LONGEST_HEADER = 40;
const SHORTEST_HEADER = 6;
/** So many characters in a row that a header has of the title. */
const WORDS_OF_TITLE = 4;
const ENDED = /[。！？!?；;：:…）)][”’"'）)》〉】」』\]〕]*$/u;

/** What is known of a text as a whole. */
export interface Layout {
  tokens: readonly LineToken[];
  /** Width of its lines in Han, where it is wrapped. */
  width: number | null;
  /** True where empty lines are rare enough to tell something. */
  hasRareGaps: boolean;
  title: string;
}

/** Measures a text. */
export function layoutOf(tokens: readonly LineToken[]): Layout {
  const widths = tokens.flatMap(({ width }) => (width >= NARROWEST ? [width] : [])).sort((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)] ?? 0;
  const full = widths.filter((width) => Math.abs(width - middle) <= NEAR * middle).length;
  return {
    tokens,
    width: full >= SHARE_OF_FULL_LINES * widths.length && widths.length > 0 ? middle : null,
    hasRareGaps: tokens.filter(({ gap }) => gap > 0).length < SHARE_OF_GAPS * tokens.length,
    title: withoutWhiteSpace(
      tokens
        .slice(0, 3)
        .map(({ form }) => form)
        .join('')
        .slice(0, 200),
    ),
  };
}

/** Says what speaks for the number at `index`; `headers`: the keys that are beside several numbers. */
export function evidenceAt(layout: Layout, index: number, headers: ReadonlySet<string>): Evidence {
  if (isAtBreak(layout.tokens, index)) return 'strong';
  if (isInSentence(layout, index)) return layout.width === null ? 'weak' : 'strong';
  return isIsolated(layout, index) || isBesideHeader(layout.tokens, index, headers) ? 'weak' : null;
}

/** True where a form feed is right before or after the number, or after the header and footer beside it. */
function isAtBreak(tokens: readonly LineToken[], index: number): boolean {
  const above = tokens[index - 1];
  if (tokens[index]?.afterBreak || (isDash(above) && above?.afterBreak)) return true;
  for (let next = index + 1; next <= index + LINES_TO_BREAK; next += 1) {
    const token = tokens[next];
    if (!token || token.afterBreak) return token?.afterBreak === true;
    if (token.form.length > LONGEST_HEADER || /[。；]/u.test(token.form)) return false;
  }
  return false;
}

/** True where the sentence above the number goes on below it. */
export function isInSentence({ tokens, width }: Layout, index: number): boolean {
  const [above, below] = [tokens[index - 1], tokens[index + 1]];
  if (!above || !below || ENDED.test(above.form) || sureMark(below) || below.indented) return false;
  if (isKind(above, 'title', 'label', 'caption') || isKind(below, 'label', 'caption', 'annex-mark'))
    return false;
  if (width === null)
    return isLong(above) && (isLong(below) || ENDED.test(below.form)) && !endsInNames(above.form);
  return Math.abs(above.width - width) <= NEAR * width && below.form.length > 1;
}

/** True for a dash alone: those around a page number may be on lines of their own. */
export function isDash(token: LineToken | undefined): boolean {
  return token !== undefined && /^[-—–－]$/u.test(token.form.trim());
}

function isLong({ form }: LineToken): boolean {
  return form.length >= LONG_LINE;
}

/** True for a list of bodies, as the last cell of a row may be. */
function endsInNames(form: string): boolean {
  return isBody(form.split(/[、，\s]/u).at(-1) ?? '');
}

/** True for a number between two empty lines in a text that has few of them. */
function isIsolated({ tokens, hasRareGaps }: Layout, index: number): boolean {
  const [above, number, below] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!hasRareGaps || !number || number.gap === 0 || (below && below.gap === 0)) return false;
  return (above?.gap ?? 0) === 0 || (tokens[index + 2]?.gap ?? 0) === 0;
}

function isBesideHeader(tokens: readonly LineToken[], index: number, headers: ReadonlySet<string>): boolean {
  return [index - 1, index + 1].some((at) => headers.has(withoutWhiteSpace(tokens[at]?.form ?? '')));
}

/** Keys of the lines beside several of the numbers that can be running headers: words of the title, a part with its number. */
export function headersBeside({ tokens, title }: Layout, numbers: readonly number[]): Set<string> {
  const counts = new Map<string, number>();
  for (const number of numbers) {
    for (const at of [number - 1, number + 1]) {
      const token = tokens[at];
      const key = withoutWhiteSpace(token?.form ?? '');
      if (token && isLikeHeader(token, key, title)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

function isLikeHeader(token: LineToken, key: string, title: string): boolean {
  if (key.length < SHORTEST_HEADER || key.length > LONGEST_HEADER || /[。；，：]/u.test(key)) return false;
  if (isBody(key) || isKind(token, 'label', 'caption', 'date', 'month')) return false;
  if (['volume', 'numbered-chapter'].includes(sureMark(token)?.form ?? '')) return true;
  for (let at = 0; at + WORDS_OF_TITLE <= key.length; at += 1)
    if (title.includes(key.slice(at, at + WORDS_OF_TITLE))) return true;
  return false;
}
