import { z } from 'astro/zod';
import { placeSchema } from './place.ts';

/**
 * A place in the text of a seed. Lines and columns are 1-based; columns count code points; the end is the place after the
 * last character. The lines of a file that is no plain text are those its reader made: the 原文 page shows them.
 */
export const sourceSchema = z.strictObject({
  /** Path of the seed from the top of the project, `seeds/name.txt`. */
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
  /** Where the first line is in the file itself; left out for plain text. */
  place: placeSchema.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
