/** The styles and formats a reader can choose, in the order of the list. */
import { bibtex, cslJson, ris } from './formats.ts';
import type { Citation } from './record.ts';
import { RUNNING_STYLES } from './running-styles.ts';
import { gbt2015, gbt2025, lawFootnote } from './styles.ts';

export const CITATION_STYLES = {
  'gbt-2025': gbt2025,
  'gbt-2015': gbt2015,
  law: lawFootnote,
  bibtex,
  ris,
  csl: cslJson,
} as const satisfies Record<string, (citation: Citation) => string>;

export type CitationStyle = keyof typeof CITATION_STYLES;

/** Several citations as one list: a line or record each; of CSL-JSON one array. */
export function citationList(style: CitationStyle, citations: readonly Citation[]): string {
  return style === 'csl' ? cslJson(...citations) : citations.map(CITATION_STYLES[style]).join('\n');
}

/** A reference as a line of text: in the reader's style where that is text. */
export function asText(citation: Citation, style: CitationStyle): string {
  return CITATION_STYLES[RUNNING_STYLES.includes(style) ? style : 'gbt-2025'](citation);
}
