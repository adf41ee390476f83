/** How far the program's tags agree with people's: figures that `npm run accuracy -- --instruments … --publish` writes. */
import { z } from 'astro/zod';
import record from './accuracy.json' with { type: 'json' };

const accuracySchema = z.strictObject({
  measures: z.int().min(1),
  texts: z.int().min(1),
  readers: z.int().min(1),
  precision: z.number().min(0).max(1),
  recall: z.number().min(0).max(1),
  f1: z.number().min(0).max(1),
  /** F1 of two readers with each other; null where there was one. */
  agreement: z.number().min(0).max(1).nullable(),
  /** The rules were changed after this reading was looked at. */
  changedSince: z.boolean(),
});
export type InstrumentAccuracy = z.infer<typeof accuracySchema>;

/** The published figures. */
export const INSTRUMENT_ACCURACY: InstrumentAccuracy = accuracySchema.parse(record);
