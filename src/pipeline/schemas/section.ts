import { z } from 'astro/zod';
import { sourceSchema } from './source.ts';

/** Form of a printed mark; src/pipeline/plan/tokens/marks.ts has examples of each. */
const formSchema = z.enum([
  /** `s0`: what precedes the first section (title, notice, preamble) and what closes the text (signature, date, remarks). */
  'front',
  /** 附件1 */
  'annex',
  /** 第一篇 */
  'volume',
  /** 第一章 */
  'numbered-chapter',
  /** 第一节 */
  'numbered-section',
  /** 第一条 */
  'article',
  /** 一、 */
  'chapter',
  /** （一） */
  'part',
  /** 专栏1 */
  'box',
  /** 1． */
  'item',
  /** 1.1 */
  'decimal',
  /** （1） */
  'subitem',
  /** ① */
  'point',
  /** 一是 */
  'enum',
  /** —— */
  'dash',
  /** 前言, 名词解释: a name where others have a number. */
  'named',
  /** An unnumbered lead at the start of its paragraph. */
  'runin',
]);
export type Form = z.infer<typeof formSchema>;

/** block: the heading stands alone on its line; runin: text follows on the line; enum: 一是 … at the start of a paragraph. */
const headingKindSchema = z.enum(['block', 'runin', 'enum']);
export type HeadingKind = z.infer<typeof headingKindSchema>;

/** What a section is to its reader; null when it is none of these. */
export const sectionTypeSchema = z.enum([
  'domain',
  'direction',
  'task',
  'measure',
  'article',
  'goal',
  'context',
]);
export type SectionType = z.infer<typeof sectionTypeSchema>;

/** Rules that give a section its type (src/pipeline/extract/types/types.ts). Every language has words for each. */
const typeRuleSchema = z.enum([
  'context-title',
  'goal-title',
  'in-goal',
  'in-context',
  'retrospect-chapter',
  'domain-of-chapter',
  'industry-of-domain',
  'item-of-domain',
  'dash-of-domain',
  'in-measure-chapter',
  'in-task-chapter',
  'in-verb-chapter-of-opinion',
  'in-verb-chapter',
  'article',
  'gives-support',
  'in-measures',
  'in-points',
  'verb-title',
  'closing',
  'fields',
  'like-others',
  /** A person says so. */
  'editor',
]);
export type TypeRuleId = z.infer<typeof typeRuleSchema>;

/** A titled node of the outline. Ids are unique within their plan. */
export const sectionSchema = z.strictObject({
  /** `s` and the path of numbers: `s3-1-2`. */
  id: z.string().regex(/^s[0-9]+|^su[0-9]+/),
  /** Id of the section it stands in; null at the top. */
  parent: z.string().nullable(),
  /** 1 at the top; 0 for `s0`. */
  depth: z.int().min(0),
  form: formSchema,
  /** The mark as printed (`三、`); null when there is none. */
  number: z.string().nullable(),
  /** The words of the heading as printed; empty when the mark has none. */
  title: z.string(),
  /** Punctuation printed between a run-in title and its text; empty when there is none. */
  terminator: z.string(),
  kind: headingKindSchema,
  type: sectionTypeSchema.nullable(),
  /** The rule that gave the type; null when there is no type. */
  typeRule: typeRuleSchema.nullable(),
  themes: z.array(z.string()),
  /** What gave the themes: words of the title with their points, the section above, or the editor. */
  themeReason: z.string(),
  /** Place among the sections and clauses of the plan in the order of the text, from 0. */
  order: z.int().min(0),
  /** Null only for `s0` of a plan that begins with a section. */
  source: sourceSchema.nullable(),
});
export type Section = z.infer<typeof sectionSchema>;

/** What of a section is printed; what it is and is about is found later. */
export type PrintedSection = Omit<Section, 'type' | 'typeRule' | 'themes' | 'themeReason'>;
