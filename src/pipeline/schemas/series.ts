import { z } from 'astro/zod';
import { comparatorSchema, indicatorKindSchema } from './facts.ts';

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') !== null;
  } catch {
    return false;
  }
}

/** A row of `series.yaml`, of the engine or of a corpus: one quantity with the patterns of its names. */
const seriesRuleSchema = z.strictObject({
  name: z.string(),
  /** Measure without magnitude: 家, 元, %, empty for ranks. */
  unit: z.string(),
  patterns: z.array(z.string().refine(isPattern, 'a regular expression')).min(1),
});
export const seriesRulesSchema = z.array(seriesRuleSchema);
export type SeriesRule = z.infer<typeof seriesRuleSchema>;

/** One value of a series. */
const seriesPointSchema = z.strictObject({
  /** `<plan>/<indicator id>` */
  indicator: z.string(),
  plan: z.string(),
  clause: z.string(),
  year: z.int().nullable(),
  /** As in the indicator: the year is not in the sentence. */
  yearInferred: z.boolean(),
  /** As printed. */
  value: z.number(),
  value2: z.number().nullable(),
  comparator: comparatorSchema,
  kind: indicatorKindSchema,
  /** The value is wanted, not reported. */
  wanted: z.boolean(),
  /** The value in the series' unit, without magnitude: 7.3 万家 is 73000. */
  normalized: z.number(),
  /** Value and unit as printed. */
  printed: z.string(),
});
export type SeriesPoint = z.infer<typeof seriesPointSchema>;

/**
 * Values that by a rule do not agree; whether they speak of the same thing a reader must judge. results: two exact
 * results for one year; sum: a stock and what came in do not give the next year's stock; parts: the values of the
 * parts come to more than the whole (the first).
 */
const seriesConflictSchema = z.strictObject({
  kind: z.enum(['results', 'sum', 'parts']),
  /** As in the points, in the order of `printed`. */
  indicators: z.array(z.string()),
  printed: z.array(z.string()),
});
export type SeriesConflict = z.infer<typeof seriesConflictSchema>;

/**
 * Why values whose names differ are in one series. name: the names say the same but for words that tell nothing apart, or one
 * leaves out a short qualifier of the other; sum: a stock and what came in give the next year's stock to the unit.
 */
const seriesJoinSchema = z.strictObject({
  kind: z.enum(['name', 'sum']),
  /** name: the values under another name than the first; sum: stock, what came in, next stock. As `<plan>/<indicator id>`. */
  indicators: z.array(z.string()),
  /** In the order of `indicators`: their names, or year and value as printed. */
  printed: z.array(z.string()),
});

/** What an address of a series stood for: enough of the series to find its values again. */
export const seriesAddressSchema = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.string(),
  points: z.array(
    z.object({ plan: z.string(), year: z.int().nullable(), kind: z.string(), printed: z.string() }),
  ),
});
export type SeriesAddress = z.infer<typeof seriesAddressSchema>;

/** `content/former-series.json`: a series that there was; its address leads on, or says what stood there. */
export const formerSeriesSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  scope: z.string(),
  /** Id of the series that has most of its values now; null when none has any. */
  now: z.string().nullable(),
});
export type FormerSeries = z.infer<typeof formerSeriesSchema>;

/** The same quantity over years and plans. */
export const seriesSchema = z.strictObject({
  /** ASCII, from name, scope, unit and place when it was first given. */
  id: z.string().regex(/^x[0-9a-f]{8}$/),
  name: z.string(),
  scope: z.string(),
  /** The place of its plans, as in the plans; empty for one plan whose place is unknown. */
  place: z.array(z.string()),
  unit: z.string(),
  points: z.array(seriesPointSchema).min(1),
  joins: z.array(seriesJoinSchema),
  conflicts: z.array(seriesConflictSchema),
});
export type Series = z.infer<typeof seriesSchema>;
