import { z } from 'astro/zod';

/** Forms that mean the same, for the search. */
const searchGroupSchema = z.strictObject({
  forms: z.array(z.string().min(2)).min(2),
  kind: z.enum(['abbreviation', 'variant', 'renamed', 'foreign']),
  /** The evidence, or what to check when plans are added. */
  note: z.string().min(1).optional(),
});

/** `aliases.yaml`, of the engine or of a corpus: other names of the same thing. */
export const aliasesSchema = z.strictObject({
  /** Printed title without blanks → the title it stands for. */
  references: z.record(z.string(), z.string()).default({}),
  /** Name of an agency at the time → the body that took over its work. */
  agencies: z.record(z.string(), z.string()).default({}),
  /** Names of parts of a place that a value can belong to, beside its level: 示范区. */
  scopes: z.array(z.string().min(2)).default([]),
  /** Every form stands in one group only. */
  search: z
    .array(searchGroupSchema)
    .refine(
      (groups) => {
        const forms = groups.flatMap((group) => group.forms);
        return new Set(forms).size === forms.length;
      },
      { error: 'a form stands in two groups' },
    )
    .default([]),
});
export type Aliases = z.infer<typeof aliasesSchema>;
