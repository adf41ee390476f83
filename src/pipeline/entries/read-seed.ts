/** A file with plans: read, and cut into its plans. */
import { diagnostic } from '../diagnostics/remark.ts';
import type { Line, SourceDocument } from '../readers/document.ts';
import { readSource } from '../readers/read-source.ts';
import { DecodeError } from '../readers/text/decode.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { ManifestPlan } from '../schemas/manifest.ts';
import { type Memory, noMemory, recallLater } from '../text/memory.ts';
import { sha256 } from '../text/sha256.ts';

/** A file that was read, or why it could not be. `hash` is the SHA-256 of its bytes. */
export type SeedFile = { hash: string } & (
  | { document: SourceDocument; problem: null }
  | { document: null; problem: Diagnostic }
);

/** Reads the bytes of a file; `file` is its name in messages. What was read before is remembered. */
export async function readSeedFile(
  file: string,
  bytes: Uint8Array,
  memory: Memory = noMemory,
): Promise<SeedFile> {
  const hash = sha256(bytes);
  try {
    const document = await recallLater(memory, 'source', hash, () => readSource(bytes));
    return { hash, document, problem: null };
  } catch (error) {
    return { hash, document: null, problem: problemOf(file, error) };
  }
}

/** The message for a file that a reader refuses. Throws what is no refusal. */
export function problemOf(file: string, error: unknown): Diagnostic {
  if (!(error instanceof DecodeError)) throw error;
  const problem = diagnostic(error.rule, { file, line: 1 }, { problem: error.problem });
  return { ...problem, hint: error.hint ?? problem.hint };
}

/** Gives the first and last line (1-based, inclusive) of each plan of a seed with so many lines. */
export function planRanges(
  plans: readonly ManifestPlan[],
  lineCount: number,
): { entry: ManifestPlan; from: number; to: number }[] {
  return plans.map((entry, index) => ({
    entry,
    from: entry.from?.line ?? 1,
    to: (plans[index + 1]?.from?.line ?? lineCount + 1) - 1,
  }));
}

/** Checks the first line of a plan against the words with which the manifest says it begins; null when they agree. */
export function startProblem(
  { id, from }: ManifestPlan,
  { file, lines }: { file: string; lines: readonly Line[] },
): Diagnostic | null {
  if (!from) return null;
  const text = lines[from.line - 1]?.text.trim() ?? '';
  if (text.startsWith(from.text)) return null;
  const words = { plan: id, actual: text.slice(0, 30), expected: from.text };
  return diagnostic('plan-start', { file, line: from.line }, words);
}
