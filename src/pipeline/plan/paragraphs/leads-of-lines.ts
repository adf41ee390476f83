/** Lines that begin as paragraphs do: where a text is broken at one width, a full line may end a paragraph or not. */
import { endsParagraph } from '../../text/sentences.ts';
import { commasOf, leadEnd } from '../tokens/lead-words.ts';
import type { LineToken } from '../tokens/token.ts';
import type { Layout } from './layout.ts';

/** So many lines around a paragraph show how those near it begin. */
const NEAR = 60;
/** Leads of the same build differ so much in length, in UTF-16 units. */
const LIKE_LENGTH = 3;

interface Lead {
  line: number;
  length: number;
  commas: number;
}

/** The leads of paragraphs that surely begin where they stand: the line above is short and ends a sentence. */
export class Leads {
  private readonly known: Lead[] = [];

  constructor(lines: readonly LineToken[], { fullWidth }: Layout) {
    if (fullWidth === null) return;
    lines.forEach((token, index) => {
      const above = lines[index - 1];
      const isBeginning = !above || (endsParagraph(above.text) && above.width < fullWidth);
      const lead = isBeginning ? leadOf(token) : null;
      if (lead) this.known.push(lead);
    });
  }

  /** True for a line that begins with a short sentence of the build of one near it. */
  isLike(token: LineToken): boolean {
    const lead = this.known.length > 0 ? leadOf(token) : null;
    if (!lead) return false;
    const from = this.known.findIndex(({ line }) => line >= lead.line - NEAR);
    for (const each of this.known.slice(Math.max(from, 0))) {
      if (each.line > lead.line + NEAR) return false;
      if (each.commas === lead.commas && Math.abs(each.length - lead.length) <= LIKE_LENGTH) return true;
    }
    return false;
  }
}

function leadOf({ form, line }: LineToken): Lead | null {
  const end = leadEnd(form);
  return end === null ? null : { line, length: end, commas: commasOf(form.slice(0, end)) };
}
