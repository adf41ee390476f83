/**
 * Headings that the end of a paragraph has on its last line, because a break was lost: `成效显著。三、重点任务`. They are set apart where their
 * numbers count on from the headings above to those below.
 */
import { findMark, type Mark } from '../tokens/marks.ts';
import { type LineToken, sureMark } from '../tokens/token.ts';
import { LONGEST_HEADING_BEHIND_UNITS } from './limits.ts';
import { splitToken } from './split-tokens.ts';

/** Forms of the upper levels: what counts further down may be an enumeration within the paragraph. */
const FORMS: ReadonlySet<string> = new Set([
  'volume',
  'numbered-chapter',
  'numbered-section',
  'chapter',
  'part',
]);
/** The words behind the last full stop of a line: short, and no sentence. Group 1: they. */
const BEHIND = new RegExp(
  `[。！？][”’）]?\\s*([^\\s，。；：！？、][^，。；：！？]{2,${LONGEST_HEADING_BEHIND_UNITS - 1}})$`,
  'u',
);

/** A numbered heading of a list: at the beginning of a token, or behind its words. */
interface Numbered {
  token: LineToken;
  mark: Mark;
  /** UTF-16 offset in the text of the token; 0 at its beginning. */
  from: number;
}

/** Returns the tokens with such headings as tokens of their own; those that are omitted are none of the text. */
export function withHeadingsApart(
  tokens: readonly LineToken[],
  omitted: ReadonlyMap<LineToken, unknown>,
): LineToken[] {
  const shown = tokens.filter((token) => !omitted.has(token));
  const lists = Map.groupBy(shown.flatMap(numberedIn), ({ mark }) => mark.key);
  const apart = new Map(
    [...lists.values()].flatMap((list) => list.filter(countsOn).map(({ token, from }) => [token, from])),
  );
  return apart.size === 0 ? [...tokens] : tokens.flatMap((token) => inParts(token, apart.get(token)));
}

function numberedIn(token: LineToken): Numbered[] {
  const first = sureMark(token);
  const words = token.told ? undefined : BEHIND.exec(token.form)?.[1];
  const mark = words === undefined ? null : findMark(words);
  return [
    ...(first && FORMS.has(first.form) ? [{ token, mark: first, from: 0 }] : []),
    ...(words !== undefined && mark && FORMS.has(mark.form) && mark.length < words.trim().length
      ? [{ token, mark, from: token.form.length - words.length }]
      : []),
  ];
}

/** Whether a heading behind other words is the next of its list, and what follows in the list comes after it. */
function countsOn({ from, mark }: Numbered, index: number, list: readonly Numbered[]): boolean {
  if (from === 0 || mark.value === null) return false;
  const [before, after] = [list[index - 1], list[index + 1]];
  const isNext = before?.mark.value === mark.value - 1;
  const next = after?.mark.value ?? null;
  return isNext && (after === undefined || next === mark.value + 1 || next === 1);
}

function inParts(token: LineToken, from: number | undefined): LineToken[] {
  if (from === undefined) return [token];
  return splitToken(token, from, token.text.length)?.parts ?? [token];
}
