/** The words of a quotation as they are compared: line breaks inside left out, each unit with its place in the block. */
import { type WordForm, wordForm } from './form.ts';
import type { FoundQuotation } from './quotations.ts';

/** Offsets are in UTF-16 units. */
export interface SaidWords {
  text: string;
  /** Offset in the block of each unit of `text`, then of its end. */
  origin: number[];
  /** Offsets in `text` at which the report breaks the line. */
  breaks: ReadonlySet<number>;
  words: WordForm;
}

const LINE_BREAK = /[ \t\u3000]*[\n\u2028][ \t\u3000]*/gu;

/** Makes the words of a quotation of a block. Between two Latin words one space stands for a line break. */
export function saidWords(block: string, { start, end }: Pick<FoundQuotation, 'start' | 'end'>): SaidWords {
  let text = '';
  const origin: number[] = [];
  const breaks = new Set<number>();
  const add = (from: number, to: number) => {
    text += block.slice(from, to);
    for (let at = from; at < to; at += 1) origin.push(at);
  };
  let from = start;
  for (const { 0: match, index } of block.slice(start, end).matchAll(LINE_BREAK)) {
    const at = start + index;
    const behind = at + match.length;
    add(from, at);
    breaks.add(text.length);
    if (/[A-Za-z]/u.test(block[at - 1] ?? '') && /[A-Za-z]/u.test(block[behind] ?? '')) {
      text += ' ';
      origin.push(at);
    }
    from = behind;
  }
  add(from, end);
  origin.push(end);
  return { text, origin, breaks, words: wordForm(text) };
}
