import { z } from 'astro/zod';

const planLedgerSchema = z.strictObject({
  /** Id → SHA-256 of what it points to (a clause's text; a section's number and title). */
  ids: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  /** Moved ids: old id → id that holds the text now. */
  aliases: z.record(z.string(), z.string()),
  /** Lost ids: id → the beginning of what stood there. */
  tombstones: z.record(z.string(), z.string()),
});
export type PlanLedger = z.infer<typeof planLedgerSchema>;

/** `content/ids.json`: every address ever given out. */
export const ledgerSchema = z.strictObject({
  generatedBy: z.string(),
  plans: z.record(z.string(), planLedgerSchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;
