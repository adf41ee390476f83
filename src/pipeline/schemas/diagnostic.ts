import { z } from 'astro/zod';
import { placeSchema } from './place.ts';

/** What each language says in its own words: the name of a row of src/pipeline/diagnostics/details.ts, with its numbers and names. */
const detailSchema = z.strictObject({
  detail: z.string(),
  words: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Detail = z.infer<typeof detailSchema>;
/** What the place of a message says: words of a text, or what is said of them. */
const wordSchema = z.union([z.string(), detailSchema, z.array(detailSchema)]);
export type Word = z.infer<typeof wordSchema>;

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
  /** What else its sentence in any language holds, by the names of the table of rules; left out where `actual` and `expected` are all. */
  words: z.record(z.string(), wordSchema).optional(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;
