import { z } from 'astro/zod';
import { isFreeId, TAKEN_ID } from './taken-ids.ts';

/** A row of the comparison, with the words by which clauses are assigned to it. */
const themeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .refine(isFreeId, TAKEN_ID),
  zh: z.string(),
  en: z.string(),
  /** Names in other languages of the interface. */
  names: z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().min(1)).optional(),
  definition: z.string(),
  /**
   * What the theme does beside standing for a subject. introduction: preambles have it, and it holds for all below;
   * goal: holds for all below; review: looks back, and steps behind the subject of what stands below.
   */
  role: z.enum(['introduction', 'goal', 'review']).optional(),
  /** What an indicator of the theme may be called beside the words that speak for it. */
  subjects: z.array(z.string()).optional(),
  /** Words that speak for the theme; a number is the weight, 1 when none is given. */
  words: z.record(z.string(), z.number().positive()),
});
export type Theme = z.infer<typeof themeSchema>;

/** A theme as it stands in `content/`. */
export const themeEntrySchema = themeSchema.omit({ words: true, role: true }).extend({
  /** Place among the themes, from 0. */
  order: z.int().min(0),
  subjects: z.array(z.string()),
  /** Words that name the subject wherever they stand; none for themes that are no subject, such as goals. */
  words: z.array(z.string()),
});
export type ThemeEntry = z.infer<typeof themeEntrySchema>;

/** A theme that a person set against the rules. `at` is the id of a section or clause. */
export const themeOverrideSchema = z.strictObject({
  at: z.string(),
  themes: z.array(z.string()).max(2),
  reason: z.string().min(1),
});
export type ThemeOverride = z.infer<typeof themeOverrideSchema>;

/** A set of themes, as the engine has them. */
export const themesSchema = z.array(themeSchema).min(1);

/** `seeds/themes.yaml`: what a corpus adds to a set of themes and changes in it. */
export const ownThemesSchema = z.strictObject({
  /** Themes of its own; `after` is the id of the theme that one follows, the last where none is named. */
  add: z.array(themeSchema.extend({ after: z.string().optional() })).default([]),
  /** Themes in the place of those that have their ids. */
  replace: z.array(themeSchema).default([]),
  /** Words and subjects for themes, by id. */
  extend: z.record(z.string(), themeSchema.pick({ words: true, subjects: true }).partial()).default({}),
});
export type OwnThemes = z.infer<typeof ownThemesSchema>;
