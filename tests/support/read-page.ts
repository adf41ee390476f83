/** A text through the page stage, and what it finds as lines a reviewer can read. */

import { type PageReading, readPage } from '../../src/pipeline/plan/page/page.ts';
import { classifyLines } from '../../src/pipeline/plan/tokens/classify-lines.ts';
import type { LineToken } from '../../src/pipeline/plan/tokens/token.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';

export function tokensOf(text: string): LineToken[] {
  return classifyLines(splitLines(text)).tokens;
}

export function pageOf(text: string): PageReading {
  return readPage(tokensOf(text));
}

/** The omitted lines and parts of lines for one reason, or for all. */
export function omittedFrom(text: string, reason?: string): string[] {
  const { tokens, omitted, cuts } = pageOf(text);
  const lines = tokens.filter((token) => (reason ? omitted.get(token) === reason : omitted.has(token)));
  const parts = cuts.filter((cut) => !reason || cut.reason === reason);
  return [...lines.map((token) => token.text), ...parts.map(({ passage }) => passage.text)];
}

/** The lines that are left of a text. */
export function shownOf(text: string): string[] {
  const { tokens, omitted } = pageOf(text);
  return tokens.filter((token) => !omitted.has(token)).map((token) => token.text);
}

/** Rules of the remarks on a text. */
export function remarksOn(text: string): string[] {
  return pageOf(text).remarks.map(({ rule }) => rule);
}
