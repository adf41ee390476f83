/** The verdict on a plan, as a row. */
import { z } from 'astro/zod';
import { diagnosticSchema } from '../schemas/diagnostic.ts';

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
