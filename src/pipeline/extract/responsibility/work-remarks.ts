/** Where a text says who carries out what it says, and by when: brackets, and lists with labels at its end. */
import { LABEL_OF_BODIES, LABEL_OF_RESPONSIBILITY } from '../../text/responsibility.ts';
import { HOW_LISTED } from './agency-words.ts';
import { outermostBracketAtEnd, outermostBrackets } from './brackets.ts';

/** A place that may say so. Offsets are UTF-16 units of the text, brackets included. */
export interface WorkRemark {
  start: number;
  end: number;
  /** The words without brackets and the mark that ends a list. */
  inside: string;
  /** A bracket that follows the end of a sentence. */
  follows: boolean;
  /** It ends the text. Brackets elsewhere end a sentence or follow its end. */
  ends: boolean;
}

/** Longest bracket and list that are read, in UTF-16 units. */
const LONGEST_BRACKET = 1000;
const LONGEST_LIST = 1000;
/** Most blanks between a sentence and its bracket. */
const LONGEST_GAP = 10;
const SENTENCE_END = /[。；;！？]$/u;
/** A labelled list without brackets begins a paragraph, or follows a sentence or a blank. */
const LABELLED_LIST = new RegExp(`(?<=^|[。；;\\s])${LABEL_OF_BODIES}`, 'gu');
/** The end of a sentence that such a list does not reach over: no label follows, and text does. */
const OTHER_SENTENCE = new RegExp(`。(?!\\s*(?:${LABEL_OF_RESPONSIBILITY}|$))`, 'gu');

/** Returns the places in the order of the text. They do not overlap. */
export function findWorkRemarks(text: string): WorkRemark[] {
  const trimmed = text.trimEnd();
  const last = remarkAtEnd(trimmed);
  const within = outermostBrackets(trimmed).flatMap(({ start, end }) => {
    if (end > (last?.start ?? trimmed.length) || end - start > LONGEST_BRACKET) return [];
    const follows = SENTENCE_END.test(trimmed.slice(Math.max(0, start - LONGEST_GAP), start).trimEnd());
    if (!follows && !/^\s*[。；;]/u.test(trimmed.slice(end, end + 2))) return [];
    return [{ start, end, inside: trimmed.slice(start + 1, end - 1), follows, ends: false }];
  });
  return last ? [...within, last] : within;
}

function remarkAtEnd(text: string): WorkRemark | null {
  const bracket = outermostBracketAtEnd(text, LONGEST_BRACKET);
  if (bracket && !HOW_LISTED.test(text.slice(bracket.start, bracket.end))) {
    const { start, end } = bracket;
    const follows = SENTENCE_END.test(text.slice(Math.max(0, start - LONGEST_GAP), start).trimEnd());
    return { start, end, inside: text.slice(start + 1, end - 1), follows, ends: true };
  }
  const start = startOfLabelledList(text);
  if (start === undefined) return null;
  const inside = text.slice(start).replace(/。$/u, '');
  return { start, end: text.length, inside, follows: false, ends: true };
}

/** Where the labelled lists that end a text begin: `责任单位：市教委。完成时限：2024年。`. Undefined when nothing ends so. */
function startOfLabelledList(text: string): number | undefined {
  const from = Math.max(0, text.length - LONGEST_LIST);
  const end = text.slice(from);
  const after = [...end.matchAll(OTHER_SENTENCE)].at(-1)?.index ?? -1;
  const list = [...end.matchAll(LABELLED_LIST)].find(
    ({ index }) => index > after && (index > 0 || from === 0),
  );
  return list && from + list.index;
}
