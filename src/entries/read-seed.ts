/** A seed as the manifest describes it: decoded, checked against its hash, cut into its plans. */
import { diagnostic } from '../diagnostics/remark.ts';
import { isRule } from '../diagnostics/rules.ts';
import { DecodeError, decodeSeed } from '../plan/lines/decode.ts';
import { type Line, splitLines } from '../plan/lines/lines.ts';
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
function decodeFile(file: string, bytes: Uint8Array): DecodedSeed | Diagnostic {
  try {
    const { text, encoding } = decodeSeed(bytes);
    return { lines: splitLines(text), encoding };
  } catch (error) {
    if (!(error instanceof DecodeError) || !isRule(error.rule)) throw error;
    return diagnostic(error.rule, { file, line: 1 }, { problem: error.message });
  }
}

/** The message for a seed that is not the one the manifest knows, by the SHA-256 of both. */
export function seedChanged(file: string, actual: string, expected: string): Diagnostic {
  return diagnostic('seed-changed', { file, line: 1 }, { actual, expected });
}

/** First line of a plan, checked against the words the manifest says it begins with. */
export function startOf(
  plan: ManifestPlan,
  file: string,
  lines: readonly Line[],
  errors: Diagnostic[],
): number {
  if (!plan.from) return 1;
  const { line, text: expected } = plan.from;
  const text = lines[line - 1]?.text.trim() ?? '';
  if (!text.startsWith(expected))
    errors.push(
      diagnostic('plan-start', { file, line }, { plan: plan.id, actual: text.slice(0, 30), expected }),
    );
  return line;
}
