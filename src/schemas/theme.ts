import { z } from 'astro/zod';

/** A row of the comparison, with the words by which passages are assigned to it. */
export const themeSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  zh: z.string(),
  en: z.string(),
  definition: z.string(),
  /** Words that speak for the theme; a number is the weight, 1 when none is given. */
  words: z.record(z.string(), z.number().positive()),
});
export type Theme = z.infer<typeof themeSchema>;

export const themesSchema = z.array(themeSchema).min(1);
