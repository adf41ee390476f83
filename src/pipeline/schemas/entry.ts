import { z } from 'astro/zod';
import { clauseSchema } from './clause.ts';
import { diagnosticSchema } from './diagnostic.ts';
import {
  agencyListSchema,
  countSchema,
  deadlineSchema,
  indicatorSchema,
  referenceSchema,
  supportSchema,
} from './facts.ts';
import { joinSchema, omissionSchema } from './omission.ts';
import { planSchema } from './plan.ts';
import { sectionSchema, sectionTypeSchema } from './section.ts';
import { sourceSchema } from './source.ts';

/** Names of the collections that hold entries, in the order in which they are listed. */
export const ENTRY_COLLECTIONS = ['context', 'goals', 'domains', 'tasks', 'measures'] as const;
export type EntryCollection = (typeof ENTRY_COLLECTIONS)[number];

/** Themes of a clause stand beside it: they may come from its own words. */
const entryClauseSchema = clauseSchema.extend({ themes: z.array(z.string()), themeReason: z.string() });

const bodySchema = z.strictObject({
  /** Sections whose headings stand in the body below the entry's own, in the order of the text. */
  subsections: z.array(sectionSchema),
  /** Clauses whose text stands in the body, in the order of the text. */
  clauses: z.array(entryClauseSchema),
  /** Entries that the body places with `<Entry id="…"/>`, in the order of the text. */
  children: z.array(z.string()),
  /** Facts of the clauses in the body, in the order of the text. */
  indicators: z.array(indicatorSchema),
  counts: z.array(countSchema),
  references: z.array(referenceSchema),
  agencies: z.array(agencyListSchema),
  deadlines: z.array(deadlineSchema),
  support: z.array(supportSchema),
  /** Command that wrote the file. */
  generatedBy: z.string(),
});

/** A section that stands on its own: one MDX file. The body holds the headings, the text and the places of its child entries. */
export const entrySchema = bodySchema.extend({
  /** `<plan>/<section id>` */
  id: z.string(),
  plan: z.string(),
  order: z.int().min(0),
  section: sectionSchema,
  type: sectionTypeSchema.nullable(),
  themes: z.array(z.string()),
  source: sourceSchema,
  /** Ids that moved here: old id → the id in this file that holds the same text now. Left out when there are none. */
  aliases: z.record(z.string(), z.string()).optional(),
});
export type Entry = z.infer<typeof entrySchema>;

/** The plan itself: identification, what the edition left out or joined, and the front matter as its body. */
export const planEntrySchema = bodySchema.extend({
  ...planSchema.shape,
  order: z.int().min(0),
  section: sectionSchema,
  omissions: z.array(omissionSchema),
  joins: z.array(joinSchema),
  diagnostics: z.array(diagnosticSchema),
  /** Ids that moved: old id → the id that holds the same text now. */
  aliases: z.record(z.string(), z.string()),
  /** Ids whose text is gone: id → the beginning of what stood there. */
  tombstones: z.record(z.string(), z.string()),
  /** Ids whose text was corrected after it was published. Left out when there are none. */
  corrected: z.array(z.string()).optional(),
  /** The plan is not published: its addresses may still change. */
  draft: z.literal(true).optional(),
});
export type PlanEntry = z.infer<typeof planEntrySchema>;

/** Collection in which a section of a type is filed. */
export function collectionOf(type: Entry['type']): EntryCollection {
  switch (type) {
    case 'goal':
      return 'goals';
    case 'domain':
    case 'direction':
      return 'domains';
    case 'task':
      return 'tasks';
    case 'measure':
    case 'article':
      return 'measures';
    default:
      return 'context';
  }
}
