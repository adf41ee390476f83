import { z } from 'astro/zod';
import { sourceSchema } from './source.ts';

/** text: a paragraph or list item; table; caption: the line above a table; front: a line before the text proper, or of its closing. */
const clauseKindSchema = z.enum(['text', 'table', 'caption', 'front']);
export type ClauseKind = z.infer<typeof clauseKindSchema>;

/**
 * What a line of the front matter or of the closing is. The parts of an official document are those of
 * GB/T 9704—2012: `annexes` 附件说明, `issuer` 发文机关署名, `date` 成文日期, `remark` 附注, `imprint` 版记.
 * `speaker`: office and name of who gave a report.
 */
const frontRoleSchema = z.enum([
  'title',
  'subtitle',
  'notice-title',
  'issuer',
  'number',
  'date',
  'publication',
  'speaker',
  'addressee',
  'annexes',
  'remark',
  'imprint',
  'other',
]);
export type FrontRole = z.infer<typeof frontRoleSchema>;

/** The smallest citable unit: one paragraph, list item or table. Ids are unique within their plan. */
export const clauseSchema = z.strictObject({
  /** Section id and `-p1`, `-p2` …, for tables `-t1` …. */
  id: z.string().regex(/-[pt][0-9]+(_[0-9]+)?$/),
  section: z.string(),
  kind: clauseKindSchema,
  /** Only for kind `front`. */
  role: frontRoleSchema.nullable(),
  /** SHA-256 of the text (UTF-8). */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  order: z.int().min(0),
  source: sourceSchema,
  /** Only for kind `table`: whether the first row is a header, and the number of columns. */
  table: z
    .strictObject({
      header: z.boolean(),
      columns: z.int().min(1),
      /** Ids of the rows below the header. Left out where they are the id of the table and `-r1`, `-r2` …. */
      rowIds: z.array(z.string()).optional(),
    })
    .nullable(),
});
export type Clause = z.infer<typeof clauseSchema>;

/**
 * A clause with its words. Text of a table: cells joined by TAB, rows by LF, paragraphs within a cell by
 * U+2028; `rows` holds the same cells with LF between their paragraphs, header row first when there is one.
 */
export interface ClauseText extends Clause {
  text: string;
  rows: string[][] | null;
}
