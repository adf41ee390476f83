/** Lists in an item of a list that has the same numbers: 2.材料包括： above 1.申请表； 2.证明。 and 3.审核。 */
import type { Heading } from '../headings/heading.ts';
import type { NextHeading } from './next-headings.ts';
import type { PlanNode, SectionNode } from './outline.ts';

/**
 * Returns the open sections around a heading that begins a list in an item of its own form, is in such a list or goes on
 * with the list around one; null for any other heading. `last`: what stands right above the heading; `below`: the first
 * heading below it.
 */
export function pathInLists(
  open: readonly SectionNode[],
  heading: Heading,
  last: PlanNode | undefined,
  below: NextHeading | null,
): SectionNode[] | null {
  const { key, value } = heading;
  if (value === null) return null;
  const own = [...open.keys()].filter((index) => open[index]?.heading.key === key);
  const [outer, inner] = [own[0], own[1]];
  if (outer === undefined) return null;
  const numbers = (index: number) => open[index]?.heading.value ?? 0;
  if (inner === undefined) {
    const isInside =
      value === 1 &&
      outer === open.length - 1 &&
      introduces(last) &&
      goesOnWith(below, key, numbers(outer) + 1);
    return isInside ? [...open] : null;
  }
  const goesOn = value === numbers(outer) + 1;
  const isInner = value === numbers(inner) + 1 && (!goesOn || isOpen(last));
  return open.slice(0, isInner ? inner : outer);
}

/** True for words that introduce a list. */
function introduces(node: PlanNode | undefined): boolean {
  return /[：:]$/u.test(wordsOf(node));
}

/** True for an item of a list that goes on. */
function isOpen(node: PlanNode | undefined): boolean {
  return /[；;，,]$/u.test(wordsOf(node));
}

function wordsOf(node: PlanNode | undefined): string {
  if (node?.type === 'text') return node.passage.text;
  return node?.type === 'section' ? (node.heading.terminator?.text ?? node.heading.title?.text ?? '') : '';
}

/** True where the headings of a form go 2, 3, … and then on with a number of the list around: 1, 2, 3, 3. */
function goesOnWith(below: NextHeading | null, key: string, value: number): boolean {
  let expected = 2;
  for (let next = below; next; next = next.following) {
    if (next.heading.key !== key) {
      if (next.rank < (below?.rank ?? 0)) return false;
      continue;
    }
    if (next.heading.value !== expected) return next.heading.value === value;
    expected += 1;
  }
  return false;
}
