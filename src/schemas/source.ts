import { z } from 'astro/zod';

/** A place in a seed. Lines and columns are 1-based; columns count code points; the end is the place after the last character. */
export const sourceSchema = z.strictObject({
  /** Path of the seed from the top of the project, `seeds/….txt`. */
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});
export type Source = z.infer<typeof sourceSchema>;
