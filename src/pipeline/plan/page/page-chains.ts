/** Numbers that count up through a text, a page of text between each and the next. */

import { must } from '../../text/must.ts';
import {
  FEWEST_CHAIN_NUMBERS,
  FEWEST_EXTENDED_NUMBERS,
  MOST_CHAINS,
  MOST_PAGES_BETWEEN,
  SHORTEST_PAGE,
} from './limits.ts';

/** A number that can be that of a page. */
export interface Candidate {
  /** Index of its token. */
  index: number;
  value: number;
  /** How much text is above it, in UTF-16 units. */
  length: number;
  /** `sure`: printed as page numbers are, or at a form feed. Otherwise what speaks for it. */
  evidence: 'sure' | 'strong' | 'weak' | null;
  /** The page of the file, where it has pages. */
  page?: number | undefined;
}

/** A page between known ones is at least so long, compared with the middle one, and at most so long. */
const PAGE_LENGTHS = { least: 0.3, most: 3 };
/** Two pages of a document may be printed on one page of the file. */
const MOST_NUMBERS_A_PAGE = 2;
/** The pages before and after a long chain are at most so many times longer or shorter than its own. */
const REGULAR = 2;

/** Returns the longest chains among well supported candidates, each in the order of the text. No chain lies within another. */
export function chainsOf(candidates: readonly Candidate[]): Candidate[][] {
  const chains = countingUp(candidates, MOST_PAGES_BETWEEN, isPage).filter(
    (chain) => isChain(chain) || chain.every(({ evidence }) => evidence !== 'weak'),
  );
  const found: Candidate[][] = [];
  for (const chain of chains.slice(0, MOST_CHAINS))
    if (!found.some((longer) => overlaps(longer, chain))) found.push(chain);
  return found;
}

/**
 * Returns chains of candidates that count on by at most `step`, the longest first. `isNext`: says whether a page may be
 * between two.
 */
export function countingUp<Each extends Candidate>(
  candidates: readonly Each[],
  step: number,
  isNext: (from: Candidate, to: Candidate) => boolean,
): Each[][] {
  /** Chains by the value of their last number. */
  const open = new Map<number, Each[]>();
  const closed: Each[][] = [];
  for (const next of candidates) {
    let chain: Each[] = [];
    for (let by = 1; by <= step; by += 1) {
      const before = open.get(next.value - by);
      const last = before?.at(-1);
      if (before && last && before.length > chain.length && isNext(last, next)) chain = before;
    }
    const end = chain.at(-1);
    if (end) open.delete(end.value);
    chain.push(next);
    const rival = open.get(next.value) ?? [];
    open.set(next.value, chain.length >= rival.length ? chain : rival);
    closed.push(chain.length >= rival.length ? rival : chain);
  }
  return [...closed, ...open.values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}

/** True for enough numbers; two are enough where both are sure. */
export function isChain(chain: readonly Candidate[]): boolean {
  return chain.length >= FEWEST_CHAIN_NUMBERS || chain.every(({ evidence }) => evidence === 'sure');
}

function isPage(from: Candidate, to: Candidate): boolean {
  if (!isPagesApart(from, to)) return false;
  const both = [from.evidence, to.evidence];
  const { units, lines } =
    SHORTEST_PAGE[both.includes('weak') ? 'weak' : both.includes('strong') ? 'strong' : 'sure'];
  return to.length - from.length >= units || to.index - from.index >= lines;
}

/** True unless the pages of the file show that the numbers count something else: several of them are on one page. */
function isPagesApart(from: Candidate, to: Candidate): boolean {
  if (from.page === undefined || to.page === undefined) return true;
  return to.page > from.page && to.value - from.value <= MOST_NUMBERS_A_PAGE * (to.page - from.page);
}

/** The lines from the first to the last of a chain, by index. */
function reachOf(chain: readonly Candidate[]): [number, number] {
  return [must(chain[0], 'a candidate').index, must(chain.at(-1), 'a candidate').index];
}

/** True for two chains of which one begins before the other ends. */
export function overlaps(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  const [startA, endA] = reachOf(a);
  const [startB, endB] = reachOf(b);
  return startA < endB && startB < endA;
}

/** Length of the middle page of a chain, in UTF-16 units of text. */
export function pageLength(chain: readonly Candidate[]): number {
  const lengths: number[] = [];
  chain.forEach((to, at) => {
    const from = chain[at - 1];
    if (from) lengths.push((to.length - from.length) / Math.max(1, to.value - from.value));
  });
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/**
 * Completes a chain from candidates that are less well supported: the numbers missing between two of its own, and those
 * before its first and after its last, as long as they count on. `supported`: the chain. `candidates`: all of the text,
 * in its order. `isFit`: says whether a candidate stands as the others do.
 */
export function completed(
  supported: readonly Candidate[],
  candidates: readonly Candidate[],
  isFit: (candidate: Candidate) => boolean,
): Candidate[] {
  const page = pageLength(supported);
  const chain =
    supported.length >= FEWEST_EXTENDED_NUMBERS ? extended(supported, candidates, page) : supported;
  const isFar = (from: Candidate, to: Candidate) => to.length - from.length >= PAGE_LENGTHS.least * page;
  const [first, last] = [must(chain[0], 'a candidate'), must(chain.at(-1), 'a candidate')];
  const found = [...chain];
  let from = first;
  let own = 1;
  const start = firstFrom(candidates, first.index + 1);
  for (
    let at = start;
    at < candidates.length && must(candidates[at], 'a candidate').index < last.index;
    at += 1
  ) {
    const next = must(candidates[at], 'a candidate');
    while (own < chain.length && must(chain[own], 'a candidate').index <= next.index) {
      from = must(chain[own], 'a candidate');
      own += 1;
    }
    const to = chain[own];
    if (!to || next.value <= from.value || next.value >= to.value || !isFit(next)) continue;
    if (!isPagesApart(from, next) || !isPagesApart(next, to)) continue;
    if (next.evidence !== 'strong' && next.evidence !== 'sure' && (!isFar(from, next) || !isFar(next, to)))
      continue;
    found.push(next);
    from = next;
  }
  from = last;
  for (let at = firstFrom(candidates, last.index + 1); at < candidates.length; at += 1) {
    const next = must(candidates[at], 'a candidate');
    if (next.length - from.length > PAGE_LENGTHS.most * page) break;
    if (next.value !== from.value + 1 || !isFit(next) || !isPagesApart(from, next)) continue;
    found.push(next);
    from = next;
  }
  from = first;
  for (let at = firstFrom(candidates, first.index) - 1; at >= 0; at -= 1) {
    const before = must(candidates[at], 'a candidate');
    if (from.length - before.length > PAGE_LENGTHS.most * page) break;
    if (before.value !== from.value - 1 || !isFit(before) || !isPagesApart(before, from)) continue;
    found.push(before);
    from = before;
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Adds well supported numbers before and after a long chain that are as many pages away as they say. */
function extended(chain: readonly Candidate[], candidates: readonly Candidate[], page: number): Candidate[] {
  const isRegular = (from: Candidate, to: Candidate) => {
    const length = (to.length - from.length) / (to.value - from.value);
    return to.value > from.value && length >= page / REGULAR && length <= REGULAR * page;
  };
  const isSupported = ({ evidence }: Candidate) => evidence === 'sure' || evidence === 'strong';
  const found = [...chain];
  const [first, last] = [must(chain[0], 'a candidate'), must(chain.at(-1), 'a candidate')];
  for (let at = firstFrom(candidates, first.index) - 1; at >= 0; at -= 1) {
    const before = must(candidates[at], 'a candidate');
    if (isSupported(before) && isRegular(before, must(found[0], 'a candidate'))) found.unshift(before);
  }
  for (let at = firstFrom(candidates, last.index + 1); at < candidates.length; at += 1) {
    const next = must(candidates[at], 'a candidate');
    if (isSupported(next) && isRegular(must(found.at(-1), 'a candidate'), next)) found.push(next);
  }
  return found;
}

/** Position of the first candidate whose token is at `index` or after it; found by halving. */
function firstFrom(candidates: readonly Candidate[], index: number): number {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (must(candidates[middle], 'a candidate').index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
