/** Numbers that count up through a text, a page of text between each and the next. */

/** A number that can be that of a page. */
export interface Candidate {
  /** Index of its token. */
  index: number;
  value: number;
  /** How much text is above it, in UTF-16 units. */
  length: number;
  /** `sure`: printed as page numbers are. Otherwise what speaks for it. */
  evidence: 'sure' | 'strong' | 'weak' | null;
}

/** Pages without a number may be between two with one: the number counts on by so much at most. */
const LARGEST_STEP = 3;
/** Fewest numbers of a chain. */
const SHORTEST_CHAIN = 3;
/** Least text, or fewest lines, between two numbers of which both are well supported, and of others. */
const SHORTEST_PAGE = { strong: { text: 60, lines: 12 }, weak: { text: 150, lines: 40 } };
/** A page between known ones is at least so long, compared with the middle one, and at most so long. */
const PAGE_LENGTHS = { least: 0.3, most: 3 };

/** Returns the longest chains among well supported candidates, each in the order of the text. No chain lies within another. */
export function chainsOf(candidates: readonly Candidate[]): Candidate[][] {
  const open = new Map<number, Candidate[]>();
  const closed: Candidate[][] = [];
  for (const next of candidates) {
    const chain =
      Array.from({ length: LARGEST_STEP }, (_, step) => open.get(next.value - step - 1))
        .filter((before) => before !== undefined && isPage(before.at(-1), next))
        .reduce((best, before) => ((before?.length ?? 0) > (best?.length ?? 0) ? before : best), undefined) ??
      [];
    const last = chain.at(-1);
    if (last) open.delete(last.value);
    chain.push(next);
    const rival = open.get(next.value) ?? [];
    open.set(next.value, chain.length >= rival.length ? chain : rival);
    closed.push(chain.length >= rival.length ? rival : chain);
  }
  const found = [...closed, ...open.values()].filter(isChain).sort((a, b) => b.length - a.length);
  return found.filter((chain, index) => !found.slice(0, index).some((longer) => overlaps(longer, chain)));
}

function isChain(chain: readonly Candidate[]): boolean {
  const isStrong = chain.every(({ evidence }) => evidence === 'sure' || evidence === 'strong');
  return chain.length >= SHORTEST_CHAIN || (chain.length === 2 && isStrong);
}

function isPage(from: Candidate | undefined, to: Candidate): boolean {
  if (!from) return false;
  if (from.evidence === 'sure' && to.evidence === 'sure') return true;
  const isStrong = from.evidence !== 'weak' && to.evidence !== 'weak';
  const { text, lines } = SHORTEST_PAGE[isStrong ? 'strong' : 'weak'];
  return to.length - from.length >= text || to.index - from.index >= lines;
}

function overlaps(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  const [startA = 0, endA = 0, startB = 0, endB = 0] = [a[0], a.at(-1), b[0], b.at(-1)].map(
    (c) => c?.index ?? 0,
  );
  return startA < endB && startB < endA;
}

/** Length of the middle page of a chain, in UTF-16 units of text. */
export function pageLength(chain: readonly Candidate[]): number {
  const lengths = chain
    .slice(1)
    .map(
      (next, at) =>
        (next.length - (chain[at]?.length ?? 0)) / Math.max(1, next.value - (chain[at]?.value ?? 0)),
    )
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/**
 * Completes a chain from candidates that are less well supported: the numbers missing between two of its own, and those
 * before its first and after its last, as long as they count on. `isFit`: says whether a candidate stands as the others do.
 */
export function completed(
  chain: readonly Candidate[],
  candidates: readonly Candidate[],
  isFit: (candidate: Candidate) => boolean,
): Candidate[] {
  const page = pageLength(chain);
  const isNear = (from: Candidate, to: Candidate) => {
    const pages = Math.max(1, to.value - from.value);
    return to.length - from.length <= PAGE_LENGTHS.most * page * pages;
  };
  const isFar = (from: Candidate, to: Candidate) => to.length - from.length >= PAGE_LENGTHS.least * page;
  const found: Candidate[] = [...chain];
  chain.slice(1).forEach((to, at) => {
    let from = chain[at] as Candidate;
    for (const next of candidates) {
      if (next.index <= from.index || next.index >= to.index) continue;
      if (next.value <= from.value || next.value >= to.value || !isFit(next)) continue;
      if (next.evidence !== 'strong' && (!isFar(from, next) || !isFar(next, to))) continue;
      found.push(next);
      from = next;
    }
  });
  let last = chain.at(-1) as Candidate;
  for (const next of candidates) {
    if (next.index <= last.index || next.value !== last.value + 1 || !isNear(last, next) || !isFit(next))
      continue;
    found.push(next);
    last = next;
  }
  let first = chain[0] as Candidate;
  for (const before of [...candidates].reverse()) {
    if (before.index >= first.index || before.value !== first.value - 1 || !isNear(before, first)) continue;
    if (!isFit(before)) continue;
    found.push(before);
    first = before;
  }
  return found.sort((a, b) => a.index - b.index);
}
