import { z } from 'astro/zod';
import { levelSchema } from './levels.ts';
import { namesSchema } from './names.ts';
import { sourceSchema } from './source.ts';

/** printed: read from the seed; file: what the file says of itself beside its text; editor: entered by hand in the manifest. */
const originSchema = z.enum(['printed', 'editor', 'file']);

/** A month in ISO 8601, `2021-09`. */
export const monthSchema = z.string().regex(/^[0-9]{4}-(?:0[1-9]|1[0-2])$/, 'a month as 2021-09');

/** Identification of one document. Unknown facts are null. */
export const planSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string(),
  titleSource: originSchema,
  /** Short names for narrow places, entered by the editor. */
  short: namesSchema,
  genre: z.string().nullable(),
  level: levelSchema.nullable(),
  /** The place it is of, from the province inwards: 甲省, 乙市; 中国 for documents of the centre. Empty where it is unknown. */
  place: z.array(z.string()),
  issuer: z.string().nullable(),
  /** Document number, 〔〕 as printed. */
  number: z.string().nullable(),
  /** When it was made, 成文日期, in ISO 8601. */
  date: z.iso.date().nullable(),
  /** When it was made, where no more than the month is known: `2021-09`. */
  month: monthSchema.nullable(),
  /** When it was posted on the web page that the text was taken from, 发布日期, in ISO 8601. */
  published: z.iso.date().nullable(),
  /** Address of the web page or file that the text was taken from, and the day on which it was, in ISO 8601. */
  sourceUrl: z.string().nullable(),
  retrieved: z.iso.date().nullable(),
  /** Whose web site or book that is. */
  publisher: z.string().nullable(),
  /** First and last year the plan is for. */
  period: z.tuple([z.int(), z.int()]).nullable(),
  /** Id of the version of the document before this one, where the editor names it. */
  versionOf: z.string().nullable(),
  language: z.literal('zh-CN'),
  /** Which of the facts above come from where. */
  origins: z.record(z.string(), originSchema),
  /** What the editor has to say about the document. */
  note: z.string().nullable(),
  source: sourceSchema,
  /** SHA-256 of the seed's bytes. */
  seedHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Format of the seed. */
  format: z.enum(['text', 'markdown', 'html', 'docx', 'pdf']),
  /** Encoding of the seed's characters, as WHATWG names it; UTF-8 for formats that have their own. */
  encoding: z.string(),
});
export type Plan = z.infer<typeof planSchema>;
