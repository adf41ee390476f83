/** A seed as the manifest describes it: decoded, checked against its hash, cut into its plans. */
import { diagnostic } from '../diagnostics/remark.ts';
import { isRule } from '../diagnostics/rules.ts';
import type { Line } from '../readers/document.ts';
import { readSource } from '../readers/read-source.ts';
import { DecodeError } from '../readers/text/decode.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Manifest, ManifestPlan } from '../schemas/manifest.ts';
import { sha256 } from '../text/sha256.ts';

/** A seed that could be read. */
export interface DecodedSeed {
  lines: Line[];
  encoding: string;
}

/** Reads a seed that the manifest names at `place`; what is wrong goes to `errors`, and the result is null. */
export function readSeed(
  seed: Manifest['seeds'][number],
  bytes: Uint8Array | null,
  place: { file: string; line: number; column: number },
  errors: Diagnostic[],
): DecodedSeed | null {
  if (!bytes) {
    errors.push(diagnostic('seed-missing', place, { expected: seed.file }));
    return null;
  }
  const decoded = decodeFile(seed.file, bytes);
  const actual = sha256(bytes);
  if (!('lines' in decoded)) errors.push(decoded);
  else if (actual === seed.sha256) return decoded;
  else errors.push(seedChanged(seed.file, actual, seed.sha256));
  return null;
}

/** Decodes a file and splits it into lines; the message where its bytes are not text. */
export function decodeFile(file: string, bytes: Uint8Array): DecodedSeed | Diagnostic {
  try {
    const { lines, encoding } = readSource(bytes);
    return { lines, encoding: encoding ?? 'utf-8' };
  } catch (error) {
    if (!(error instanceof DecodeError) || !isRule(error.rule)) throw error;
    return diagnostic(error.rule, { file, line: 1 }, { problem: error.message });
  }
}

/** The message for a seed that is not the one the manifest knows, by the SHA-256 of both. */
export function seedChanged(file: string, actual: string, expected: string): Diagnostic {
  return diagnostic('seed-changed', { file, line: 1 }, { actual, expected });
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
