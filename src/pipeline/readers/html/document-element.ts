/**
 * Finds the element of a page that contains the document: by the containers of known portals, otherwise by where the long
 * paragraphs are. Whatever is chosen must contain nearly all long paragraphs; when in doubt the whole page is the document.
 */
import type { Block, BlockRange, Page } from './blocks.ts';
import { containerRank } from './containers.ts';
import { furnitureBlocks } from './furniture-blocks.ts';
import { withNotice } from './notice-around.ts';
import { LinkShare, Weights } from './weights.ts';

/** The blocks of a page that are the document. */
export interface DocumentBlocks extends BlockRange {
  /** How it was found. `whole-page`: every block is of the document; `unsure`: no long paragraph shows where it is. */
  by: 'container' | 'density' | 'whole-page' | 'unsure';
  /** Blocks that are furniture, in the document and outside. */
  furniture: ReadonlySet<number>;
  /** Long paragraphs outside the element: `kept` as text of the document where they are many. */
  outside: { blocks: ReadonlySet<number>; kept: boolean };
}

/** Share of the long paragraphs that the document must hold. */
const NEARLY_ALL = 0.9;
/** Paragraphs outside it, and their share, that may be of the site: a hint on privacy, a teaser of other news. */
const FEW_OUTSIDE = 2;
const SMALL_SHARE = 0.05;

/** Finds the document among the blocks of a page. */
export function findDocument(page: Page): DocumentBlocks {
  const { blocks } = page;
  const furniture = furnitureBlocks(page);
  const weights = new Weights(blocks, furniture);
  const links = new LinkShare(blocks);
  const all = { from: 0, to: blocks.length };
  if (weights.total === 0)
    return { ...all, by: 'unsure', furniture: new Set(), outside: { blocks: new Set(), kept: false } };
  const container = knownContainer(page, weights, links);
  const found = container ?? denseElement(page, weights, furniture);
  const isOfSite = (index: number) => furniture.has(index) || isLinks(blocks[index]);
  const { from, to } = withNotice(withoutEnds(found, blocks, furniture), blocks, isOfSite);
  const isWhole = found.to - found.from === blocks.length;
  const by = container ? 'container' : isWhole ? 'whole-page' : 'density';
  const outside = weights.long.filter((index) => index < found.from || index >= found.to);
  const kept = outside.length > FEW_OUTSIDE || weights.share(found) < 1 - SMALL_SHARE;
  return {
    from,
    to,
    by: weights.hasLong ? by : 'unsure',
    furniture,
    outside: { blocks: new Set(outside), kept },
  };
}

/** Returns the smallest element of the most telling selector that contains nearly all long paragraphs. */
function knownContainer({ ranges }: Page, weights: Weights, links: LinkShare): BlockRange | null {
  let best: { rank: number; range: BlockRange } | null = null;
  // Inner elements come before those around them: of one rank the first is the smallest.
  for (const [element, range] of ranges) {
    const rank = containerRank(element);
    if (rank === null || (best && rank >= best.rank)) continue;
    if (weights.share(range) >= NEARLY_ALL && !links.isMostlyLinks(range)) best = { rank, range };
  }
  return best?.range ?? null;
}

/** Returns the smallest element with nearly all long paragraphs, and the lines around it that are no furniture. */
function denseElement(
  { blocks, ranges }: Page,
  weights: Weights,
  furniture: ReadonlySet<number>,
): BlockRange {
  let { from, to } = { from: 0, to: blocks.length };
  for (const range of ranges.values()) {
    if (weights.share(range) < NEARLY_ALL) continue;
    ({ from, to } = range);
    break;
  }
  while (from > 0 && isText(from - 1, blocks, furniture)) from -= 1;
  while (to < blocks.length && isText(to, blocks, furniture)) to += 1;
  return { from, to };
}

function isText(index: number, blocks: readonly Block[], furniture: ReadonlySet<number>): boolean {
  const block = blocks[index];
  return block !== undefined && !furniture.has(index) && !isLinks(block);
}

/** Takes furniture off both ends, and lists of links below a line of it (相关新闻). */
function withoutEnds(
  range: BlockRange,
  blocks: readonly Block[],
  furniture: ReadonlySet<number>,
): BlockRange {
  let { from, to } = range;
  while (from < to && furniture.has(from)) from += 1;
  for (;;) {
    let above = to - 1;
    while (above >= from && !furniture.has(above) && isLinks(blocks[above])) above -= 1;
    if (above < from || !furniture.has(above)) return { from, to };
    to = above;
  }
}

function isLinks(block: Block | undefined): boolean {
  return block !== undefined && block.linked > block.characters / 2;
}
