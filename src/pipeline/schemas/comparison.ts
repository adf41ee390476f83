import { z } from 'astro/zod';

/** A stretch of a clause: [start, end) in UTF-16 units of its text. */
const stretchSchema = z.strictObject({
  plan: z.string(),
  clause: z.string(),
  start: z.int().min(0),
  end: z.int().min(1),
});

/**
 * What the words of a passage are: the text's own; a set wording, which stands in many places; the citation of a document; a list of
 * names (重点实验室、工程中心); too few to tell; a name, of which nothing is said (城市信息模型基础平台), or that of a quantity with another number.
 */
const wordingSchema = z.enum(['own', 'set', 'citation', 'list', 'short', 'name']);
export type Wording = z.infer<typeof wordingSchema>;

/** A passage that stands, identical or nearly, in two places. `a` comes before `b` in the order of the plans and texts. */
export const parallelSchema = z.strictObject({
  /** `<plan>/<clause>@<start>~<plan>/<clause>@<start>` */
  id: z.string(),
  a: stretchSchema,
  b: stretchSchema,
  /** identical: equal but for blanks and punctuation. */
  kind: z.enum(['identical', 'near']),
  wording: wordingSchema,
  /** The wording is not the text's own: no sign that one was taken from the other. */
  formula: z.boolean(),
  /** Letters and digits that both sides share in order, and their share of the longer side. */
  shared: z.int().min(1),
  ratio: z.number().min(0).max(1),
  /** Numbers that differ. */
  numbers: z.array(z.strictObject({ a: z.string(), b: z.string() })),
});
export type Parallel = z.infer<typeof parallelSchema>;

/** Two sections of two plans that speak of the same matter; `a` and `b` are their ids. */
const alignmentSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  /** 0 to 1; 1 for what a person confirmed. */
  score: z.number().min(0).max(1),
  /**
   * Each 0 to 1: words of the texts, words of the titles, themes, passages in common, depth, place in the plan; length of the shorter
   * against the longer, whether both do the same in their plans
   * (the values of `kind`, `subject` and `scope` in src/pipeline/align/match-rules.ts), score against that of the next counterpart, share of the parts that correspond.
   */
  reasons: z.strictObject({
    words: z.number(),
    title: z.number(),
    themes: z.number(),
    carried: z.number(),
    depth: z.number(),
    place: z.number(),
    size: z.number(),
    kind: z.number(),
    lead: z.number(),
    parts: z.number(),
  }),
  status: z.enum(['suggested', 'confirmed']),
  /** Why, in the words of the person who confirmed it. */
  note: z.string().nullable(),
});
export type Alignment = z.infer<typeof alignmentSchema>;

/** Two plans that are set side by side; `a` comes before `b` in the order of the plans. */
export const pairSchema = z.strictObject({
  /** `<plan>~<plan>` */
  id: z.string(),
  a: z.string(),
  b: z.string(),
  /** How alike the words of the two are, 0 to 1. */
  likeness: z.number().min(0).max(1),
  /** Counterparts, in the order of the sections of `a`. */
  alignments: z.array(alignmentSchema),
});
export type Pair = z.infer<typeof pairSchema>;

/**
 * `content/pair-ledger.json`: every two plans that ever had a page side by side, as `<plan>~<plan>` in the order of the plans.
 * They keep it as long as both plans are there.
 */
export const pairLedgerSchema = z.strictObject({
  generatedBy: z.string(),
  pairs: z.array(z.string().regex(/^[^~]+~[^~]+$/)),
});
export type PairLedger = z.infer<typeof pairLedgerSchema>;

/** What a person says of a match: `sections` name both as `<plan>#<section>`. */
export const alignmentVerdictSchema = z.strictObject({
  sections: z.tuple([z.string().regex(/^[^#]+#[^#]+$/), z.string().regex(/^[^#]+#[^#]+$/)]),
  verdict: z.enum(['confirmed', 'rejected']),
  reason: z.string().min(1),
});
export type AlignmentVerdict = z.infer<typeof alignmentVerdictSchema>;
