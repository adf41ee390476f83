/** Says of a plan whether it can be published as it was read. */
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Verdict } from './verdict-schema.ts';

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
