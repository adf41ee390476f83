import { z } from 'astro/zod';
import { INSTRUMENT_DEGREES, INSTRUMENT_GROUP_NAMES, INSTRUMENT_KINDS } from './instrument-kinds.ts';

/** A means that a clause of a task or measure names, once a kind. */
export const instrumentSchema = z.strictObject({
  /** Clause id, `-m` and the place in the clause: `s1-1-1-p1-m2`. */
  id: z.string(),
  clause: z.string(),
  section: z.string(),
  group: z.enum(INSTRUMENT_GROUP_NAMES),
  kind: z.enum(INSTRUMENT_KINDS),
  /** Verbatim words of the clause that show it. */
  words: z.string(),
  /** [start, end) of the words in code points of the text of the clause. */
  start: z.int().min(0),
  end: z.int().min(0),
  degree: z.enum(INSTRUMENT_DEGREES),
  /** Verbatim word of the sentence that gives the degree; null for a plain statement. */
  degreeWord: z.string().nullable(),
  /** Rule that found it. */
  rule: z.string(),
});
export type Instrument = z.infer<typeof instrumentSchema>;
