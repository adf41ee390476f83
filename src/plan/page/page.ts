import type { Remark } from '../../diagnostics/remark.ts';
import type { OmissionReason } from '../../schemas/omission.ts';
import type { Passage } from '../lines/passage.ts';
import { isKind, type LineToken } from '../tokens/token.ts';

export interface PageReading {
  omitted: Map<LineToken, OmissionReason>;
  cuts: { passage: Passage; reason: OmissionReason }[];
  tokens: LineToken[];
  notes: Map<LineToken, { begins: boolean }>;
  contents: ReadonlySet<string>;
  remarks: Remark[];
}

export function readPage(tokens: readonly LineToken[]): PageReading {
  const omitted = new Map<LineToken, OmissionReason>();
  for (const token of tokens) if (isKind(token, 'page-mark')) omitted.set(token, 'page-number');
  return { omitted, cuts: [], tokens: [...tokens], notes: new Map(), contents: new Set(), remarks: [] };
}
