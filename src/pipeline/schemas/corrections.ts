import { z } from 'astro/zod';
import { comparatorSchema, indicatorKindSchema } from './facts.ts';
import { sectionTypeSchema } from './section.ts';

/** Why a person says so; shown on the site as the editor's. */
const reason = z.string().min(1);

/** Lines of the file, and the words that the first of them begins with: a slip of the number is noticed. */
const lines = {
  /** 1-based. */
  line: z.int().min(1),
  /** Last line, where there are several. */
  to: z.int().min(1).optional(),
  text: z.string().min(1),
  reason,
};

/**
 * What a person says that lines of a plan are.
 *
 * heading: `depth` 1 is a chapter; `number`, the mark as printed, where the program would take another, and '' for a line that
 * only seems to have one; `title`, where text follows on the line. box: a heading of 专栏. table: `columns` cells a row, set apart by
 * tabs or spaces, or one cell a line. contents, furniture: left out.
 */
export const lineCorrectionSchema = z
  .discriminatedUnion('is', [
    z.strictObject({
      ...lines,
      is: z.literal('heading'),
      depth: z.int().min(1).max(8),
      number: z.string().optional(),
      title: z.string().min(1).optional(),
    }),
    z.strictObject({
      ...lines,
      is: z.literal('box'),
      number: z.string().optional(),
      title: z.string().min(1).optional(),
    }),
    z.strictObject({
      ...lines,
      is: z.literal('table'),
      columns: z.int().min(2).max(40),
      /** Whether the first row is a head; it is unless this says no. */
      header: z.boolean().optional(),
    }),
    z.strictObject({ ...lines, is: z.literal('text') }),
    z.strictObject({ ...lines, is: z.literal('contents') }),
    z.strictObject({ ...lines, is: z.literal('furniture') }),
  ])
  .refine(({ line, to }) => to === undefined || to >= line, {
    path: ['to'],
    error: 'a line after the first',
  });
export type LineCorrection = z.infer<typeof lineCorrectionSchema>;

/** Whether the paragraph that ends on a line goes on behind it. */
export const joinCorrectionSchema = z.strictObject({
  line: z.int().min(1),
  next: z.enum(['joined', 'apart']),
  reason,
});
export type JoinCorrection = z.infer<typeof joinCorrectionSchema>;

/** The type of a section that a person set against the rules; null for none. */
export const typeOverrideSchema = z.strictObject({
  at: z.string(),
  type: sectionTypeSchema.nullable(),
  reason,
});
export type TypeOverride = z.infer<typeof typeOverrideSchema>;

const statement = {
  name: z.string().min(1),
  value: z.number(),
  /** As printed. */
  unit: z.string(),
  year: z.int().min(1900).max(2200).nullable(),
  kind: indicatorKindSchema,
  comparator: comparatorSchema,
};

/** An indicator that a person rejects, changes, or adds. */
export const factCorrectionSchema = z.union([
  z.strictObject({ reject: z.string(), reason }),
  z.strictObject({
    change: z.string(),
    set: z
      .strictObject(statement)
      .omit({ value: true, unit: true })
      .partial()
      .refine((fields) => Object.keys(fields).length > 0, 'a field to change'),
    reason,
  }),
  z.strictObject({
    add: z.strictObject({
      clause: z.string(),
      /** Words of the clause that hold name and number; they occur in it once. */
      quote: z.string().min(1),
      /** The number as it is printed in the quote, without its unit. */
      number: z.string().min(1),
      ...statement,
    }),
    reason,
  }),
]);
export type FactCorrection = z.infer<typeof factCorrectionSchema>;
