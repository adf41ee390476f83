/** A seed as the manifest describes it: decoded, held to its hash, cut into its plans. */
import { DecodeError, decodeSeed } from '../plan/lines/decode.ts';
import { type Line, splitLines } from '../plan/lines/lines.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Manifest, ManifestPlan } from '../schemas/manifest.ts';
import { sha256 } from '../text/sha256.ts';

/** Path of the manifest in messages. */
export const MANIFEST = 'seeds/manifest.yaml';

/** A seed that could be read. */
export interface DecodedSeed {
  lines: Line[];
  encoding: string;
}

/** Reads a seed; what is wrong goes to `errors`, and the result is null. */
export function readSeed(
  seed: Manifest['seeds'][number],
  bytes: Uint8Array | null,
  errors: Diagnostic[],
): DecodedSeed | null {
  const fail = (rule: string, reason: string, hint: string, extra: Partial<Diagnostic> = {}) => {
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
      ...extra,
    });
    return null;
  };
  if (!bytes) {
    return fail(
      'seed-missing',
      `Expected the seed that ${MANIFEST} names, found no such file`,
      'Put the file there, or correct the name in the manifest.',
    );
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
    if (error instanceof DecodeError) return fail(error.rule, error.message, error.hint);
    throw error;
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

/** Mistakes in the manifest that a schema cannot see. */
export function checkManifest(manifest: Manifest): Diagnostic[] {
  const errors: Diagnostic[] = [];
  const fail = (rule: string, reason: string, actual: string, hint: string) =>
    errors.push({
      rule,
      severity: 'error',
      reason,
      file: MANIFEST,
      line: 1,
      column: 1,
      actual,
      expected: null,
      hint,
    });
  const seen = new Set<string>();
  for (const plan of manifest.seeds.flatMap((seed) => seed.plans)) {
    if (seen.has(plan.id))
      fail(
        'plan-id-repeated',
        `Unexpected second plan with the id ${plan.id}`,
        plan.id,
        'Give every plan an id of its own.',
      );
    seen.add(plan.id);
  }
  for (const seed of manifest.seeds) {
    const starts = seed.plans.map((plan) => plan.from?.line ?? 1);
    if (starts.some((line, index) => index > 0 && line <= (starts[index - 1] ?? 0))) {
      fail(
        'plan-order',
        `Unexpected order of the plans in ${seed.file}`,
        starts.join(', '),
        'List the plans of a seed in the order of their first lines, with `from` for all but the first.',
      );
    }
  }
  return errors;
}
