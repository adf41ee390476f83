/** Tells which of the numbers that are glued to words are those of pages: they count up through the text a page apart. */

import { must } from '../../text/must.ts';
import type { GluedNumber, GluedNumbers } from './glued-numbers.ts';
import {
  FEWEST_GLUED_BEFORE_MARKS,
  FEWEST_GLUED_NUMBERS,
  FEWEST_MARKS_AFTER_NUMBERS,
  FEWEST_SUSPECTED_NUMBERS,
  MOST_GLUED_CHAINS,
  MOST_GLUED_PAGES_BETWEEN,
  SHORTEST_GLUED_PAGE_UNITS,
} from './limits.ts';
import { type Candidate, countingUp, overlaps, pageLength } from './page-chains.ts';

/** A page is at least so long, compared with the middle one, and at most so long. */
const PAGE_LENGTHS = { least: 0.25, most: 4 };

/** Finds them. `chains`: the page numbers on lines of their own, which the others complete. */
export function gluedIn(
  candidates: readonly GluedNumber[],
  chains: readonly (readonly Candidate[])[],
): GluedNumbers {
  const certain = new Set<GluedNumber>();
  const beforeMarks = candidates.filter(({ evidence }) => evidence === 'strong');
  for (const chain of chains) for (const number of completing(chain, beforeMarks)) certain.add(number);
  const suspected: GluedNumber[][] = [];
  const supported = candidates.filter(({ evidence }) => evidence !== null);
  for (const chain of countingUp(supported, MOST_GLUED_PAGES_BETWEEN, isPage).slice(0, MOST_GLUED_CHAINS)) {
    if (chain.some((number) => certain.has(number)) || chains.some((other) => overlaps(chain, other)))
      continue;
    const isApart = chain.filter((number) => number.isApart).length > chain.length / 2;
    const alike = candidates.filter((number) => number.isApart === isApart);
    if (isCertain(chain)) for (const number of [...chain, ...completing(chain, alike)]) certain.add(number);
    else if (chain.length >= FEWEST_SUSPECTED_NUMBERS && isRegular(chain)) suspected.push(chain);
  }
  return { certain: [...certain].sort((a, b) => a.index - b.index), suspected };
}

function isPage(from: Candidate, to: Candidate): boolean {
  return to.length - from.length >= SHORTEST_GLUED_PAGE_UNITS;
}

function isCertain(chain: readonly GluedNumber[]): boolean {
  const marks = chain.filter(({ evidence }) => evidence === 'strong').length;
  const isBeforeMarks =
    2 * marks >= chain.length && marks >= FEWEST_MARKS_AFTER_NUMBERS - (chain[0]?.value === 1 ? 1 : 0);
  return (
    (chain.length >= FEWEST_GLUED_NUMBERS || (chain.length >= FEWEST_GLUED_BEFORE_MARKS && isBeforeMarks)) &&
    isRegular(chain)
  );
}

function isRegular(chain: readonly GluedNumber[]): boolean {
  const page = pageLength(chain);
  return chain.slice(1).every((next, at) => isPageApart(must(chain[at], 'a candidate'), next, page));
}

function isPageApart(from: Candidate, to: Candidate, page: number): boolean {
  const length = (to.length - from.length) / Math.max(1, to.value - from.value);
  return length >= PAGE_LENGTHS.least * page && length <= PAGE_LENGTHS.most * page;
}

/** The numbers that a chain lacks: between two of its own, before its first and after its last. */
function completing(chain: readonly Candidate[], candidates: readonly GluedNumber[]): GluedNumber[] {
  const page = pageLength(chain);
  const byValue = new Map<number, GluedNumber[]>();
  for (const number of candidates) {
    const others = byValue.get(number.value);
    if (others) others.push(number);
    else byValue.set(number.value, [number]);
  }
  const found: GluedNumber[] = [];
  const isFit = (from: Candidate, to: Candidate) =>
    to.length > from.length && (to.evidence === 'strong' || isPageApart(from, to, page));
  const nextAfter = (from: Candidate, end: Candidate | undefined) =>
    byValue
      .get(from.value + 1)
      ?.find((next) => next.length < (end?.length ?? Number.POSITIVE_INFINITY) && isFit(from, next));
  chain.forEach((own, at) => {
    const end = chain[at + 1];
    let from: Candidate = own;
    while (end === undefined || from.value + 1 < end.value) {
      const next = nextAfter(from, end);
      if (!next) break;
      found.push(next);
      from = next;
    }
  });
  let first = must(chain[0], 'a candidate');
  for (;;) {
    const before = byValue
      .get(first.value - 1)
      ?.findLast((number) => isFit(number, first) && isPageApart(number, first, page));
    if (!before) return found;
    found.push(before);
    first = before;
  }
}
