/** Checks the printed numbers of siblings: each list counts up by one from one. Nothing is ever renumbered. */

import { type Remark, remark } from '../../diagnostics/remark.ts';
import type { TextRuleId } from '../../diagnostics/text-rules.ts';
import type { Heading } from '../headings/heading.ts';
import { firstLine } from '../lines/passage.ts';
import type { PlanNode, SectionNode } from './outline.ts';

/**
 * Returns remarks on skipped, repeated and decreasing numbers. Lists that run on across chapters are followed. `above`:
 * the last number of a form before the outline, by its key.
 */
export function checkNumbering(nodes: readonly PlanNode[], above: ReadonlyMap<string, number>): Remark[] {
  const remarks: Remark[] = [];
  const lastOfForm = new Map(above);
  const lists = new Map<SectionNode | null, Map<string, Heading>>();
  for (const node of nodes) {
    if (node.type !== 'section' || node.heading.value === null || !node.heading.mark) continue;
    const { heading, parent } = node;
    const list = lists.get(parent) ?? new Map<string, Heading>();
    lists.set(parent, list);
    const before = list.get(heading.key);
    const value = node.heading.value;
    const runsOn = before === undefined && value === (lastOfForm.get(heading.key) ?? 0) + 1;
    const expected = (before?.value ?? 0) + 1;
    if (value !== expected && !runsOn && !goesOnBelow(heading, before)) {
      remarks.push(
        remark(ruleOf(value, before?.value ?? null, expected), firstLine(node.heading.mark), {
          actual: node.heading.mark.text,
          expected: String(expected),
        }),
      );
    }
    list.set(heading.key, heading);
    lastOfForm.set(heading.key, value);
  }
  return remarks;
}

/** True for 第二条之一 after 第二条, 附件1-2 after 附件1-1. */
function goesOnBelow({ value, sub }: Heading, before: Heading | undefined): boolean {
  if (sub === null) return false;
  const last = before?.value === value ? (before?.sub ?? 0) : 0;
  return (
    sub === last + 1 && (before === undefined || before.value === value || before.value === (value ?? 0) - 1)
  );
}

function ruleOf(value: number, before: number | null, expected: number): TextRuleId {
  if (before === null) return 'numbering-start';
  if (value > expected) return 'numbering-skip';
  return value === before ? 'numbering-repeat' : 'numbering-decrease';
}
