import { z } from 'astro/zod';
import { placeSchema } from './place.ts';

/** One message of the pipeline. Line and column are 1-based; column counts code points. */
export const diagnosticSchema = z.strictObject({
  /** Rule that spoke, in kebab case. */
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  /** *Unexpected X, expected Y* in one line. */
  reason: z.string(),
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  /** Where the line is in the file itself; left out for plain text. */
  place: placeSchema.optional(),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  /** What to do. */
  hint: z.string(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;
