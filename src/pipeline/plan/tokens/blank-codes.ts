/**
 * Codes of HTML for spaces that were left in a copied web page (`&nbsp;`), and characters without width (U+200B).
 *
 * At either end of a line they act as white space and would hide a list mark, so they become omissions there. Between
 * words, and in a line of cells, where they may be all that a cell holds, they are shown as printed.
 */

import type { Line } from '../../readers/document.ts';
import { isWithoutWidth } from '../../text/recognisable.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Passage } from '../lines/passage.ts';

/** `&sp;` is what a careless removal of `&nb` leaves. */
const CODE = withExamples(
  /&(?:nbsp|sp|ensp|emsp|thinsp|#0*(?:32|160|8194|8195|12288)|#x0*(?:20|a0|2002|2003|3000));|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]/giu,
  `&nbsp; &sp; &ensp; &emsp; &thinsp; &#32; &#160; &#8194; &#8195; &#12288; &#x20; &#xa0; &#x2002; &#x2003; &#x3000; &#032; \u200b`,
  `u#160;`,
);

/** Returns the lines with spaces for the codes around their words, in the same columns, and the codes as printed. */
export function blankOuterCodes(lines: readonly Line[]): { lines: Line[]; codes: Passage[] } {
  const codes: Passage[] = [];
  const blanked = lines.map((line) => {
    const isCoded = line.text.includes('&') || [...line.text].some(isWithoutWidth);
    if (!isCoded || line.text.includes('\t')) return line;
    let { text } = line;
    for (const [start, end] of outerCodes(line.text)) {
      const span = { line: line.number, start, end };
      codes.push({ text: line.text.slice(start, end), spans: [span], glues: [] });
      text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    }
    return { ...line, text };
  });
  return { lines: blanked, codes };
}

/** The runs of codes before the first and after the last word of a line: UTF-16 offsets. */
function outerCodes(text: string): [start: number, end: number][] {
  const codes = [...text.matchAll(CODE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isBlank = (from: number, to: number) => text.slice(from, to).trim() === '';
  let leading = 0;
  while (codes[leading] && isBlank(codes[leading - 1]?.end ?? 0, codes[leading]?.start ?? 0)) leading += 1;
  let trailing = codes.length;
  while (trailing > leading && isBlank(codes[trailing - 1]?.end ?? 0, codes[trailing]?.start ?? text.length))
    trailing -= 1;
  return [codes.slice(0, leading), codes.slice(trailing)].flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first && last ? [[first.start, last.end] as [number, number]] : [];
  });
}
