/** Sentences of a report around its quotations: what stands inside marks ends none. */
import { latest } from '../pipeline/text/once.ts';

const OPENING = '“「『';
const CLOSING = '”」』';
const ENDS = /[。！？]/u;
/** Between quotations of one sentence: “……。”，“……” */
const GOES_ON = /[，、；：,;:“「『”」』和与并及又还也)）]/u;

/** How many marks are open before each unit of a text, and at its end; a new line closes all. */
function depths(text: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? '';
    if (unit === '\n') depth = 0;
    found.push(depth);
    if (OPENING.includes(unit)) depth += 1;
    else if (CLOSING.includes(unit)) depth = Math.max(0, depth - 1);
  }
  found.push(depth);
  return found;
}

/** The depths of the line that was asked for last: each of its quotations asks. */
const depthsOfLine = latest(depths);

/**
 * Returns where the sentence begins that is unfinished at `to`, the end of the text unless it is given; the character before
 * `to` may be the mark of a quotation that follows.
 */
export function sentenceStart(text: string, to = text.length): number {
  const first = text.lastIndexOf('\n', to - 2) + 1;
  const last = text.indexOf('\n', first);
  const line = text.slice(first, last < 0 ? undefined : last);
  const end = to - first;
  const open = depthsOfLine(line);
  for (let at = end - 2; at >= 0; at -= 1) {
    if (!ENDS.test(line[at] ?? '')) continue;
    if (open[at] === 0) return first + at + 1;
    // The end of a quotation is that of a sentence unless it goes on: “……。”，
    let behind = at + 1;
    while (behind < end && CLOSING.includes(line[behind] ?? '\n')) behind += 1;
    const next = behind < end ? line[behind] : undefined;
    if (behind > at + 1 && open[behind] === 0 && !GOES_ON.test(next ?? '，')) return first + behind;
  }
  return first;
}

/** The text with each character between outer marks made a blank. */
export function masked(text: string): string {
  const open = depths(text);
  const isInside = (at: number) => (open[at] ?? 0) > 0 && (open[at + 1] ?? 0) > 0;
  return text.replace(/./gsu, (units, at: number) => (isInside(at) ? ' '.repeat(units.length) : units));
}

/** The text without what stands between marks. */
export function withoutQuoted(text: string): string {
  const open = depths(text);
  return text.replace(/./gsu, (units, at: number) => ((open[at] ?? 0) > 0 ? '' : units));
}

/** Where the last part of a sentence begins, behind its last comma. */
export function partStart(sentence: string): number {
  const plain = masked(sentence);
  return Math.max(...['，', '；', ',', ';'].map((mark) => plain.lastIndexOf(mark, plain.length - 1))) + 1;
}
