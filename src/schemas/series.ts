import { z } from 'astro/zod';
import type { comparatorSchema, indicatorKindSchema } from './facts.ts';

/** `seeds/series.yaml`: one quantity with the patterns of its names. */
export const seriesRuleSchema = z.strictObject({
  name: z.string(),
  /** Measure without magnitude: 家, 元, %, empty for ranks. */
  unit: z.string(),
  patterns: z.array(z.string()).min(1),
});
export const seriesRulesSchema = z.array(seriesRuleSchema);
export type SeriesRule = z.infer<typeof seriesRuleSchema>;

/** The same quantity over years and plans. */
export interface Series {
  /** ASCII, stable: from the name and the scope. */
  id: string;
  name: string;
  scope: string;
  unit: string;
  points: SeriesPoint[];
  conflicts: SeriesConflict[];
}

/**
 * Values that contradict each other. results: two exact results for one year; sum: a stock and what came in do
 * not give the next year's stock. `indicators` as in the points, in the order of `printed`.
 */
export interface SeriesConflict {
  kind: 'results' | 'sum';
  indicators: string[];
  printed: string[];
}

/** One value of a series. `value` is in the series' unit; `indicator` is `<plan>/<indicator id>`. */
export interface SeriesPoint {
  indicator: string;
  plan: string;
  clause: string;
  year: number | null;
  value: number;
  value2: number | null;
  comparator: z.infer<typeof comparatorSchema>;
  kind: z.infer<typeof indicatorKindSchema>;
  /** As printed: value and unit. */
  printed: string;
}
