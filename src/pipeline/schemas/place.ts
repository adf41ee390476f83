import { z } from 'astro/zod';

const count = z.int().min(1);

/**
 * Where words are in a file that is no plain text, as a person would look for them: a line of a Markdown file, the n-th
 * paragraph of a Word file, an element of a page, a box on a page (in points from its top left). All numbers are 1-based.
 */
export const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), line: count }),
  z.strictObject({ kind: z.literal('paragraph'), paragraph: count }),
  z.strictObject({ kind: z.literal('element'), path: z.string() }),
  z.strictObject({
    kind: z.literal('box'),
    page: count,
    left: z.number(),
    top: z.number(),
    right: z.number(),
    bottom: z.number(),
  }),
]);
export type Place = z.infer<typeof placeSchema>;
