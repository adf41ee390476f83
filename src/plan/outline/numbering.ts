/** Checks the printed numbers of siblings: each list counts up by one from one. Nothing is ever renumbered. */
import { type Remark, warning } from '../lines/diagnose.ts';
import type { OutlineNode, OutlineSection } from './outline.ts';

/**
 * Remarks on skipped, repeated and decreasing numbers. Lists that run on across chapters are followed. `above`: the last
 * number of a form before the outline, by its key.
 */
export function checkNumbering(
  nodes: readonly OutlineNode[],
  above: ReadonlyMap<string, number> = new Map(),
): Remark[] {
  const remarks: Remark[] = [];
  const lastOfForm = new Map(above);
  const lastOfList = new Map<OutlineSection | null, Map<string, number>>();
  for (const node of nodes) {
    if (!('section' in node)) continue;
    const { heading, parent } = node.section;
    if (heading.value === null || !heading.mark) continue;
    const list = lastOfList.get(parent) ?? new Map<string, number>();
    lastOfList.set(parent, list);
    const before = list.get(heading.key);
    const runsOn = before === undefined && heading.value === (lastOfForm.get(heading.key) ?? 0) + 1;
    const expected = (before ?? 0) + 1;
    if (heading.value !== expected && !runsOn) {
      const rule =
        before === undefined
          ? 'numbering-start'
          : heading.value > expected
            ? 'numbering-skip'
            : heading.value === before
              ? 'numbering-repeat'
              : 'numbering-decrease';
      remarks.push(
        warning(rule, heading.mark.spans[0]?.line ?? 1, {
          reason: `Unexpected number ${heading.mark.text}, expected number ${expected} of its list`,
          actual: heading.mark.text,
          expected: String(expected),
          hint: 'Kept as printed. If a heading before it was not recognised, look at the lines between the two.',
        }),
      );
    }
    list.set(heading.key, heading.value);
    lastOfForm.set(heading.key, heading.value);
  }
  return remarks;
}
