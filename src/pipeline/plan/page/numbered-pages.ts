/** Tells which of the lines that can be the number of a page are one: where they stand, and how they count up, speaks for it. */

import { must } from '../../text/must.ts';
import type { LineToken } from '../tokens/token.ts';
import { HIGHEST_PAGE_ALONE } from './limits.ts';
import { type Candidate, chainsOf, completed, isChain } from './page-chains.ts';
import { evidenceAt, fitOf, headersBeside, isDash } from './page-evidence.ts';
import { type Layout, layoutOf } from './page-layout.ts';
import type { PageMark } from './page-mark.ts';

/** What is known of each token: the page it may be the number of, and how much text is above it. */
interface Known {
  marks: readonly (PageMark | null)[];
  lengths: readonly number[];
  /** Indexes of the tokens of tables of contents. */
  contents: ReadonlySet<number>;
}

/** Returns the indexes of the page numbers, ascending, and the chains of Arabic ones. */
export function numberedPages(
  tokens: readonly LineToken[],
  { marks, lengths, contents }: Known,
): { indexes: number[]; chains: Candidate[][] } {
  const layout = layoutOf(tokens);
  const found = new Set<number>([...markedPages(marks), ...besideContents(marks, contents)]);
  const chains: Candidate[][] = [];
  for (const system of ['arabic', 'roman'] as const) {
    const candidates = candidatesOf(layout, marks, lengths, system);
    const supported = candidates.filter(({ evidence }) => evidence !== null);
    for (const chain of chainsOf(supported)) {
      const whole = completed(chain, candidates, fitOf(layout, chain));
      if (!isChain(whole)) continue;
      for (const { index } of whole) found.add(index);
      if (system === 'arabic') chains.push(whole);
    }
    // The first page of a preface has a number that nothing counts on from.
    if (system === 'roman')
      for (const { index, value, evidence } of candidates)
        if ((evidence === 'strong' || evidence === 'sure') && value <= HIGHEST_PAGE_ALONE) found.add(index);
  }
  for (const index of [...found])
    if (isDash(tokens[index - 1]) && isDash(tokens[index + 1]))
      for (const dash of [index - 1, index + 1]) found.add(dash);
  return { indexes: [...found].sort((a, b) => a - b), chains };
}

function* markedPages(marks: readonly (PageMark | null)[]): Generator<number> {
  for (const [index, mark] of marks.entries()) if (mark?.sort === 'marked') yield index;
}

/** Numbers between the entries of the contents and right below them, and a Roman one right above their title. */
function* besideContents(
  marks: readonly (PageMark | null)[],
  contents: ReadonlySet<number>,
): Generator<number> {
  let isBelow = false;
  for (const [index, mark] of marks.entries()) {
    const isContents = contents.has(index);
    const isAbove = mark?.system === 'roman' && contents.has(index + 1);
    if (mark && (isBelow || isAbove)) yield index;
    isBelow = isContents || (isBelow && mark !== null);
  }
}

function candidatesOf(
  layout: Layout,
  marks: readonly (PageMark | null)[],
  lengths: readonly number[],
  system: PageMark['system'],
): Candidate[] {
  const indexes = marks.flatMap((mark, index) => (mark?.system === system ? [index] : []));
  const headers = headersBeside(layout, indexes);
  return indexes.map((index, at) => {
    const { value = 0, sort } = marks[index] ?? {};
    const [before, after] = [marks[indexes[at - 1] ?? -1], marks[indexes[at + 1] ?? -1]];
    const isBetween =
      (before?.sort === 'marked' && before.value === value - 1) ||
      (after?.sort === 'marked' && after.value === value + 1);
    const isSure = sort === 'marked' || (sort === 'of' && isBetween);
    const evidence = isSure ? 'sure' : evidenceAt(layout, index, headers);
    const { page } = must(layout.tokens[index], 'a token').hints;
    return { index, value, length: must(lengths[index], 'a length'), evidence, page };
  });
}
