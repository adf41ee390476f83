import { z } from 'astro/zod';
import { alignmentVerdictSchema } from './comparison.ts';
import {
  factCorrectionSchema,
  joinCorrectionSchema,
  lineCorrectionSchema,
  typeOverrideSchema,
} from './corrections.ts';
import { levelSchema } from './levels.ts';
import { givenNamesSchema } from './names.ts';
import { monthSchema } from './plan.ts';
import { LONGEST_ID, NOT_IN_NAMES } from './seed-names.ts';
import { isFreeId, TAKEN_ID } from './taken-ids.ts';
import { themeOverrideSchema } from './theme.ts';

/** Words of an editor: a letter or a digit at least, so that a page never has a blank for a name. */
const words = z.string().regex(/[\p{L}\p{N}]/u, 'words');
const day = z.iso.date('a day as 2021-09-30');

/** One plan as the editor describes it. */
const manifestPlanSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')
    .max(LONGEST_ID, `at most ${LONGEST_ID} characters`)
    .refine(isFreeId, TAKEN_ID),
  short: givenNamesSchema,
  title: words.optional(),
  genre: words.optional(),
  level: levelSchema.optional(),
  /** A name, or the path to it from the province: [甲省, 乙市]. */
  place: z.union([words, z.array(words).min(1)]).optional(),
  issuer: words.optional(),
  number: words.optional(),
  date: day.optional(),
  month: monthSchema.optional(),
  published: day.optional(),
  url: z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' }).optional(),
  retrieved: day.optional(),
  publisher: words.optional(),
  period: z
    .tuple([z.int(), z.int()], 'two years: [2021, 2025]')
    .refine(([first, last]) => first <= last, 'the first year, then the last')
    .optional(),
  /** Id of the plan that is the version of this document before this one. */
  'version-of': z.string().min(1).optional(),
  note: z.string().min(1).optional(),
  /** Not published: the plan has no ledger, and its addresses may change. */
  draft: z.literal(true).optional(),
  from: z.strictObject({ line: z.int().min(1), text: z.string().min(1) }).optional(),
  lines: z.array(lineCorrectionSchema).optional(),
  joins: z.array(joinCorrectionSchema).optional(),
  types: z.array(typeOverrideSchema).optional(),
  facts: z.array(factCorrectionSchema).optional(),
  'theme-overrides': z.array(themeOverrideSchema).optional(),
  returns: z
    .array(z.strictObject({ line: z.int().min(1), to: z.string().min(1), reason: z.string().min(1) }))
    .refine((list) => new Set(list.map(({ line }) => line)).size === list.length, 'one instruction a line')
    .optional(),
});
export type ManifestPlan = z.infer<typeof manifestPlanSchema>;

/** `seeds/manifest.yaml`: the seeds, the plans they hold, and what the editor supplies. */
export const manifestSchema = z.strictObject({
  /** None in a corpus that is just begun. */
  seeds: z.array(
    z.strictObject({
      file: z
        .string()
        .regex(
          /^seeds\/[^/\\]+\.(?:txt|md|html?|docx|pdf)$/i,
          'a file in seeds/ that ends in .txt, .md, .html, .docx or .pdf: seeds/name.txt',
        )
        .refine(
          (file) => !NOT_IN_NAMES.test(file.slice('seeds/'.length)),
          'a name without % # ? " < > | * : and control characters: rename the file',
        ),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits'),
      plans: z.array(manifestPlanSchema).min(1),
    }),
  ),
  /** Plans that are to have a page side by side, whatever they have in common. */
  pairs: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** What a person says of sections that the comparison matches or fails to match. */
  alignments: z.array(alignmentVerdictSchema).optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;
