import { z } from 'astro/zod';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits');

/** One address that was given out. Its text is at the address, unless `to` or `gone` says otherwise. */
export const addressSchema = z
  .strictObject({
    /** SHA-256 of the text: words of a clause, cells of a table row, number and title of a section. */
    hash: hashSchema,
    /** Hashes of the text before it was corrected, oldest first. */
    was: z.array(hashSchema).min(1).optional(),
    /** The address that has the text now. */
    to: z.string().optional(),
    /** The text no longer exists: how it began. */
    gone: z.string().optional(),
  })
  .refine(({ to, gone }) => to === undefined || gone === undefined, 'either `to` or `gone`');
export type Address = z.infer<typeof addressSchema>;

/** How the address of a whole plan ended: it leads to another plan id, or says that the plan was withdrawn. */
export const planEndSchema = z.union([
  z.strictObject({ renamed: z.string() }),
  z.strictObject({
    withdrawn: z.iso.date(),
    title: z.string(),
    reason: z.string().min(1),
    /** Pages that it had beside its own: `tasks/<section>`, `compare/<other plan>`. */
    pages: z.array(z.string()),
  }),
]);
export type PlanEnd = z.infer<typeof planEndSchema>;

/** Every address that was given out of one plan, by id. */
export interface PlanLedger {
  addresses: ReadonlyMap<string, Address>;
  /** Null while the plan is published. */
  end: PlanEnd | null;
}

/** The ledgers of all plans that were ever published, by plan id. */
export type Ledgers = ReadonlyMap<string, PlanLedger>;

/** `content/former-plans.json`: a plan id that was given out and is no plan's now. */
export const formerPlanSchema = z.strictObject({
  id: z.string(),
  /** Id of the plan that its addresses lead to; null when it was withdrawn. */
  now: z.string().nullable(),
  /** Of a withdrawn plan: its title, the day, and why. */
  title: z.string().nullable(),
  withdrawn: z.iso.date().nullable(),
  reason: z.string().nullable(),
  pages: z.array(z.string()),
});
export type FormerPlan = z.infer<typeof formerPlanSchema>;
