/** Quotations of several paragraphs: the mark that one opens is closed in another. */
import type { ReportBlock } from './report.ts';

const OPENING = '“「『';
const CLOSING = '”」』';
/** Paragraphs of a quotation. */
const MOST = 5;

/** The marks that are left open behind words when some are open before them; null where they close one that is not. */
function openBehind(words: string, before: readonly string[]): string[] | null {
  const open = [...before];
  for (const [mark] of words.matchAll(/[“”「」『』]/gu)) {
    if (OPENING.includes(mark)) open.push(mark);
    else if (open.pop() !== OPENING[CLOSING.indexOf(mark)]) return null;
  }
  return open;
}

/** How many blocks from `first` on have a quotation that the first opens and the last closes; 1 where there is none. */
function countOf(blocks: readonly ReportBlock[], first: number): number {
  let open = openBehind(blocks[first]?.text ?? '', []);
  for (let count = 1; count <= MOST; count += 1) {
    if (open?.length === 0 && count > 1) return count;
    const next = blocks[first + count];
    if (!open || open.length === 0 || !next || next.quote) break;
    // What closes the mark is no pair of the paragraph itself.
    if (openBehind(next.text, [])?.length === 0 && /[”」』]/u.test(next.text)) break;
    open = openBehind(next.text, open);
  }
  return 1;
}

/** Makes one block of those with a quotation of several paragraphs. */
export function withWholeQuotations(blocks: readonly ReportBlock[]): ReportBlock[] {
  const whole: ReportBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    const [first, ...rest] = blocks.slice(at, at + (blocks[at]?.quote ? 1 : countOf(blocks, at)));
    if (!first) break;
    whole.push(rest.reduce(joined, first));
    at += rest.length + 1;
  }
  return whole;
}

/** Two blocks as one, a line each. */
function joined(one: ReportBlock, other: ReportBlock): ReportBlock {
  const from = one.text.length + 1;
  const behind = <Place extends { at: number }>(each: Place): Place => ({ ...each, at: each.at + from });
  return {
    text: `${one.text}\n${other.text}`,
    origin: [...one.origin, ...other.origin],
    quote: false,
    links: [...one.links, ...other.links.map(behind)],
    references: [...one.references, ...other.references.map(behind)],
  };
}
