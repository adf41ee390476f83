/** Says of a plan whether it can be published as it was read. */
import { z } from 'astro/zod';
import { type Diagnostic, diagnosticSchema } from '../schemas/diagnostic.ts';

/** Verdict on the reading of one plan. */
export const verdictSchema = z.strictObject({
  plan: z.string(),
  /** ready: nothing to do. look: a person should look at the places. unreadable: cannot be published as it is. */
  state: z.enum(['ready', 'look', 'unreadable']),
  /** Number of places in `because`. */
  places: z.int().min(0),
  /** For `look` the warnings, for `unreadable` the errors, in the order of the text. */
  because: z.array(diagnosticSchema.pick({ file: true, line: true, place: true, rule: true, reason: true })),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** Judges a plan by its messages: errors make it unreadable, warnings are places to look at. */
export function verdictOn(plan: string, diagnostics: readonly Diagnostic[]): Verdict {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const state = errors.length > 0 ? 'unreadable' : warnings.length > 0 ? 'look' : 'ready';
  const because = (errors.length > 0 ? errors : warnings).map(({ file, line, place, rule, reason }) => ({
    file,
    line,
    ...(place && { place }),
    rule,
    reason,
  }));
  return { plan, state, places: because.length, because };
}
