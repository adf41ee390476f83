import type { Remark } from '../../diagnostics/remark.ts';
import { remark } from '../../diagnostics/remark.ts';
import type { Draft } from '../draft.ts';

/** Says where the reading of a plan is doubtful. */
export function doubts({ front, nodes, lines }: Draft): Remark[] {
  const remarks: Remark[] = [];
  const first = lines[0]?.number ?? 1;
  if (!front.title) remarks.push(remark('title-missing', first));
  if (!nodes.some((node) => node.type === 'section')) remarks.push(remark('outline-empty', first));
  return remarks;
}
