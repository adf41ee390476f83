/** The lines that belong to the web page a text was copied from, not to the document. */
import type { LineToken } from '../tokens/token.ts';
import { crawlerBlock } from './crawler-block.ts';
import { webFoot } from './web-foot.ts';
import { webHead } from './web-head.ts';

/** Finds them: what a crawler wrote above the page, then the part of the page above the document, then the one below it. */
export function webPage(tokens: readonly LineToken[]): Set<LineToken> {
  const block = crawlerBlock(tokens);
  const page = tokens.filter((token) => !block.has(token));
  const head = webHead(page);
  const foot = webFoot(page.filter((token) => !head.has(token)));
  return new Set([...block, ...head, ...foot]);
}
