/** The printed words at a place of the corpus, and whether a report has them character for character. */

import type { CorpusText, Stretch } from './corpus-text.ts';
import type { SaidWords } from './said-words.ts';
import { numberAround } from './whole-numbers.ts';

/** Printed words, [start, end) in UTF-16 units of the text of the corpus. */
export interface Printed {
  start: number;
  end: number;
}

const IS_WORD = /[\p{L}\p{N}%‰]/u;
/** Punctuation after which a paragraph may end. */
const ENDS_PARAGRAPH = /[。；！？：…”」』）)]$/u;

/** The words with the whole of a number at either end. A number does not run from one paragraph into the next. */
function withNumbers(corpus: CorpusText, { start, end }: Printed): Printed {
  const around = (at: number, of: number) => {
    const stretch = corpus.stretchAt(of);
    return numberAround(corpus.text, at, { from: stretch.start, to: stretch.end });
  };
  return { start: around(start, start)[0], end: around(end, end - 1)[1] };
}

/** True where the words run from one paragraph into the next as if they were one. */
function runsOver(corpus: CorpusText, { start, end }: Printed, breaks: ReadonlySet<number>): boolean {
  for (let each = corpus.stretchAt(start); each.end < end; ) {
    const isEnd = ENDS_PARAGRAPH.test(corpus.text.slice(each.end - 1, each.end));
    if (!each.runsOn && !isEnd && !breaks.has(each.end - start)) return true;
    const next = corpus.stretches[each.number + 1];
    if (!next) break;
    each = next;
  }
  return false;
}

/** Where words end that the corpus has from `start` on; between cells of a table a report may break the line. Null where it has others. */
function endOf({ text }: CorpusText, said: SaidWords, start: number): number | null {
  let at = start;
  let from = 0;
  for (const to of [...said.breaks, said.text.length]) {
    const part = said.text.slice(from, to);
    if (!text.startsWith(part, at)) return null;
    at += part.length;
    while (to < said.text.length && text[at] === '\t') at += 1;
    from = to;
  }
  return at;
}

/** The printed words whose first letter is unit `place` of the corpus when the report has them character for character; else null. */
export function printedExactly(corpus: CorpusText, said: SaidWords, place: number): Printed | null {
  const start = (corpus.words.origin[place] ?? 0) - (said.words.origin[0] ?? 0);
  const end = start < 0 ? null : endOf(corpus, said, start);
  if (end === null) return null;
  const printed = { start, end };
  const whole = withNumbers(corpus, printed);
  const isWhole = whole.start === printed.start && whole.end === printed.end;
  return isWhole && !runsOver(corpus, printed, said.breaks) ? printed : null;
}

/**
 * The printed words from unit `from` to unit `to` of the corpus, with as much punctuation around them as the report has, and
 * with the whole of a number at either end.
 */
export function printedAround(corpus: CorpusText, said: SaidWords, from: number, to: number): Printed {
  const { text } = corpus;
  const { origin } = corpus.words;
  const last = origin[to - 1] ?? 0;
  const behind = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
  let { start, end } = withNumbers(corpus, { start: origin[from] ?? 0, end: behind });
  let lead = said.words.origin[0] ?? 0;
  while (lead > 0 && start > 0 && isPunctuation(text[start - 1])) {
    start -= 1;
    lead -= 1;
  }
  const lastSaid = said.words.origin.at(-1) ?? 0;
  let tail = said.text.length - lastSaid - 1;
  while (tail > 0 && end < text.length && isPunctuation(text[end])) {
    end += 1;
    tail -= 1;
  }
  return { start, end };
}

const isPunctuation = (character: string | undefined) =>
  character !== undefined && character !== '\0' && character !== '\t' && !IS_WORD.test(character);

/** The stretch that printed words are cited by: of a heading that runs on into its text, the text. */
export function stretchOf(corpus: CorpusText, { start, end }: Printed): Stretch {
  const first = corpus.stretchAt(start);
  const next = corpus.stretches[first.number + 1];
  return first.runsOn && first.end < end && next ? next : first;
}
