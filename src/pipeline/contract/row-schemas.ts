/**
 * What a row of each data file is: fields of the collections, and those that the export adds. The rows are held to
 * these schemas by their types, and the metadata of the CSV says what stands here.
 */
import { z } from 'astro/zod';
import { clauseSchema } from '../schemas/clause.ts';
import { pairSchema, parallelSchema } from '../schemas/comparison.ts';
import { diagnosticSchema } from '../schemas/diagnostic.ts';
import {
  agencyListSchema,
  countSchema,
  deadlineSchema,
  indicatorSchema,
  referenceSchema,
  supportSchema,
} from '../schemas/facts.ts';
import { instrumentSchema } from '../schemas/instrument.ts';
import { joinSchema, omissionSchema } from '../schemas/omission.ts';
import { planSchema } from '../schemas/plan.ts';
import { sectionSchema, sectionTypeSchema } from '../schemas/section.ts';
import { seriesSchema } from '../schemas/series.ts';
import { sourceSchema } from '../schemas/source.ts';
import { themeEntrySchema } from '../schemas/theme.ts';

/** Id of the plan, and the address on its page. */
const plan = z.string();
const url = z.string();

/** [start, end) in code points of the text of the clause. */
const passage = parallelSchema.shape.a.extend({ text: z.string(), url });
const counterpart = z.strictObject({ plan, section: z.string(), url });

/** The schema of a row by the name of its file. */
export const ROW_SCHEMAS = {
  // Names in languages that a site adds are no part of the contract.
  plans: planSchema.extend({ url, short: z.strictObject({ zh: z.string(), en: z.string() }) }),
  sections: sectionSchema.extend({ plan, locus: z.string(), url }),
  clauses: clauseSchema.omit({ table: true }).extend({
    plan,
    text: z.string(),
    themes: z.array(z.string()),
    themeReason: z.string(),
    type: sectionTypeSchema.nullable(),
    /** Printed locus: 三、（一）2．第1段. */
    locus: z.string(),
    url,
  }),
  tables: z.strictObject({
    id: z.string(),
    plan,
    clause: z.string(),
    caption: z.string().nullable(),
    header: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    source: sourceSchema,
  }),
  omissions: z.union([
    omissionSchema.extend({ plan, change: z.literal('omission') }),
    joinSchema.extend({ plan, change: z.literal('join') }),
  ]),
  diagnostics: diagnosticSchema.extend({ plan }),
  indicators: indicatorSchema.extend({
    plan,
    /** Those of its clause, and those that its name speaks of. */
    themes: z.array(z.string()),
    series: z.string().nullable(),
    url,
  }),
  counts: countSchema.extend({ plan, url }),
  series: seriesSchema,
  references: referenceSchema.extend({ plan, url }),
  agencies: agencyListSchema.extend({ plan, url }),
  deadlines: deadlineSchema.extend({ plan, url }),
  support: supportSchema.extend({ plan, url }),
  instruments: instrumentSchema.extend({ plan, url }),
  parallels: parallelSchema.extend({ a: passage, b: passage }),
  pairs: pairSchema.omit({ alignments: true }),
  alignments: pairSchema.shape.alignments.element.extend({ id: z.string(), a: counterpart, b: counterpart }),
  themes: themeEntrySchema.omit({ names: true }).extend({ sections: z.array(z.string()) }),
};

/** Names of the data files, without extension. */
export type DataName = keyof typeof ROW_SCHEMAS;
export type Row<Name extends DataName> = z.infer<(typeof ROW_SCHEMAS)[Name]>;

/** The rows of one plan, as its file has them. */
export interface PlanRecord {
  plan: Row<'plans'>;
  sections: Row<'sections'>[];
  clauses: Row<'clauses'>[];
  tables: Row<'tables'>[];
  /** Ids that were given out and moved: old id → the id that holds the same text now. Data before this field have none. */
  aliases?: Record<string, string>;
}
