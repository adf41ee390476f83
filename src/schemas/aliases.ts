import { z } from 'astro/zod';

/** `seeds/aliases.yaml`: other names of the same thing. */
export const aliasesSchema = z.strictObject({
  /** Printed title without blanks → the title it stands for. */
  references: z.record(z.string(), z.string()),
  /** Name of an agency at the time → the body that took over its work. */
  agencies: z.record(z.string(), z.string()),
});
export type Aliases = z.infer<typeof aliasesSchema>;
