/** Lines that begin as paragraphs do: where a text is broken at one width, a full line may end a paragraph or not. */

import { endsParagraph } from '../../text/sentences.ts';
import { commasOf, leadEnd } from '../tokens/heading-words.ts';
import type { LineToken } from '../tokens/token.ts';
import type { Layout } from './layout.ts';
import { MOST_LINES_NEAR, MOST_UNITS_APART } from './limits.ts';

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
    const from = this.known.findIndex(({ line }) => line >= lead.line - MOST_LINES_NEAR);
    for (const each of this.known.slice(Math.max(from, 0))) {
      if (each.line > lead.line + MOST_LINES_NEAR) return false;
      if (each.commas === lead.commas && Math.abs(each.length - lead.length) <= MOST_UNITS_APART) return true;
    }
    return false;
  }
}

function leadOf({ form, line }: LineToken): Lead | null {
  const end = leadEnd(form);
  return end === null ? null : { line, length: end, commas: commasOf(form.slice(0, end)) };
}
