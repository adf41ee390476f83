import { z } from 'astro/zod';
import { sourceSchema } from './source.ts';

/**
 * Why characters of the seed are not shown. `web-page`: navigation and controls of the page that the text was
 * copied from; `blank-code`: `&nbsp;` around a line; `repeated-head`: the head of a table, printed again on the next
 * page; `printed-twice`: words that a PDF prints twice in one place to make them bold; `repeated-text`: lines that the file holds once more in another place, where they are shown; `table-rule`: lines and dashes that draw a table; `markup`: signs of Markdown.
 * `editor`: a person says that the lines are none of the text; `before-plan`: what the file holds above the line with which the manifest says that its first plan begins.
 */
const omissionReasonSchema = z.enum([
  'table-of-contents',
  'repeated-title',
  'printed-twice',
  'repeated-text',
  'page-number',
  'running-header',
  'web-page',
  'blank-code',
  'repeated-head',
  'table-rule',
  'markup',
  'editor',
  'before-plan',
]);
export type OmissionReason = z.infer<typeof omissionReasonSchema>;

/** Characters of the seed that the edition does not show. */
export const omissionSchema = z.strictObject({
  ...sourceSchema.shape,
  /** The characters, verbatim. */
  text: z.string(),
  reason: omissionReasonSchema,
});
export type Omission = z.infer<typeof omissionSchema>;

/** A place where the edition joined what stood on two lines. */
export const joinSchema = z.strictObject({
  file: z.string(),
  /** Last line of the first part. */
  line: z.int().min(1),
  /** Line on which the text goes on. */
  nextLine: z.int().min(1),
  /** Up to eight characters before and after the join. */
  before: z.string(),
  after: z.string(),
  /** `paragraph`: broken by a page or line end; `title`, `caption`, `cell`: the same in these places. */
  reason: z.enum(['paragraph', 'title', 'caption', 'cell']),
});
export type Join = z.infer<typeof joinSchema>;
