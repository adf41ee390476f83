/** A seed as the manifest describes it: decoded, held to its hash, cut into its plans. */
import { DecodeError, decodeSeed } from '../plan/lines/decode.ts';
import { type Line, splitLines } from '../plan/lines/lines.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Manifest, ManifestPlan } from '../schemas/manifest.ts';
import { sha256 } from '../text/sha256.ts';
import { MANIFEST, manifestError } from './check-manifest.ts';

/** A seed that could be read. */
export interface DecodedSeed {
  lines: Line[];
  encoding: string;
}

/** Reads a seed that the manifest names at `place`; what is wrong goes to `errors`, and the result is null. */
export function readSeed(
  seed: Manifest['seeds'][number],
  bytes: Uint8Array | null,
  place: { line: number; column: number },
  errors: Diagnostic[],
): DecodedSeed | null {
  if (!bytes) {
    errors.push(
      manifestError(place, {
        rule: 'seed-missing',
        reason: `Expected the seed ${seed.file}, found no such file`,
        actual: null,
        hint: 'Put the file there, or correct the name in the manifest.',
      }),
    );
    return null;
  }
  try {
    const { text, encoding } = decodeSeed(bytes);
    const actual = sha256(bytes);
    if (actual !== seed.sha256) {
      errors.push(seedChanged(seed.file, actual, seed.sha256));
      return null;
    }
    return { lines: splitLines(text), encoding };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const { rule, message: reason, hint } = error;
    errors.push({
      rule,
      severity: 'error',
      reason,
      file: seed.file,
      line: 1,
      column: 1,
      actual: null,
      expected: null,
      hint,
    });
    return null;
  }
}

/** The message for a seed that is not the one the manifest knows, by the SHA-256 of both. */
export function seedChanged(file: string, actual: string, expected: string): Diagnostic {
  return {
    rule: 'seed-changed',
    severity: 'error',
    reason: 'Unexpected bytes: the seed is not the one the manifest was written for',
    file,
    line: 1,
    column: 1,
    actual,
    expected,
    hint: `If the change is meant, enter the new hash as sha256 of this seed in ${MANIFEST}.`,
  };
}

/** First line of a plan, checked against the words the manifest says it begins with. */
export function startOf(
  plan: ManifestPlan,
  file: string,
  lines: readonly Line[],
  errors: Diagnostic[],
): number {
  if (!plan.from) return 1;
  const text = lines[plan.from.line - 1]?.text.trim() ?? '';
  if (!text.startsWith(plan.from.text)) {
    errors.push({
      rule: 'plan-start',
      severity: 'error',
      reason: `Unexpected words where the plan ${plan.id} should begin`,
      file,
      line: plan.from.line,
      column: 1,
      actual: text.slice(0, 30),
      expected: plan.from.text,
      hint: `Correct \`from\` of ${plan.id} in ${MANIFEST}.`,
    });
  }
  return plan.from.line;
}
