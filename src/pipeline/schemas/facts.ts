import { z } from 'astro/zod';
import { sourceSchema } from './source.ts';

/** Operator printed with a value: 达到 =, 以上 >=, 超过/余 >, 左右/近 ~. */
export const comparatorSchema = z.enum(['=', '>=', '>', '<=', '<', '~']);
export type Comparator = z.infer<typeof comparatorSchema>;

/** target: what the plan wants; baseline: a result reported; rank: a place among others. */
export const indicatorKindSchema = z.enum(['target', 'baseline', 'rank']);

/** [start, end) in code points of the text of the clause. */
const span = z.tuple([z.int().min(0), z.int().min(0)]);

/** Where a statement stands in the text of its clause, in code points, and in it its value, unit and name. */
const placesSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  value: span,
  /** Null where no unit is printed with the value. */
  unit: span.nullable(),
  /** The words that the name is made of; they may stand before the statement. */
  name: span,
});

/** One quantified statement with its sentence. */
export const indicatorSchema = z.strictObject({
  /** Clause id, `-i` and the place in the clause: `s1-1-1-p1-i3`. */
  id: z.string(),
  clause: z.string(),
  /** Verbatim words of the clause that hold name and value; they occur in it once, unless it says the same twice. `at` tells which. */
  quote: z.string(),
  name: z.string(),
  /** The words do not show what is counted; the name is the nearest to it. */
  nameUnsure: z.boolean(),
  at: placesSchema,
  value: z.number(),
  /** Upper end of a range. */
  value2: z.number().nullable(),
  comparator: comparatorSchema,
  /** As printed, without inner blanks; empty for ratios and ranks without one. */
  unit: z.string(),
  year: z.int().nullable(),
  /** The year is not in the sentence: it comes from the section or the plan's period. */
  yearInferred: z.boolean(),
  kind: indicatorKindSchema,
  /** For what area or body the value holds. */
  scope: z.string(),
  /** Heading that says of what, where the name alone does not (建设项目, 总面积); null where it does. */
  within: z.string().nullable(),
  /** `年` for values that hold for each year. */
  per: z.string().nullable(),
  /** Year the value is compared with: 是2010年的5.7倍. */
  baseYear: z.int().nullable(),
  /** The value is wanted, not reported: true for targets and for ranks that are aimed at. */
  wanted: z.boolean(),
  /** A result that the text itself only expects (预计): it was written down before it could be counted. Of a target: its column only looks so far ahead (2035年展望). */
  forecast: z.boolean(),
  /** The value counts what came in (新增, 支持…家), not the stock. */
  flow: z.boolean(),
  /** Whether the plan binds itself to the value (约束性) or expects it (预期性); null where it does not say. */
  binding: z.enum(['约束性', '预期性']).nullable(),
  /** What else the place says of the value. */
  note: z.string().nullable(),
  /** Rule that found it. */
  rule: z.string(),
  source: sourceSchema,
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** A number that counts parts of the plan or of its programmes, not things in the world: 五个方向, 三大工程. */
export const countSchema = z.strictObject({
  /** Clause id, `-c` and the place in the clause; of one that once was an indicator the id it had. */
  id: z.string(),
  clause: z.string(),
  quote: z.string(),
  name: z.string(),
  /** Null for a code of several numbers: “633”工程. */
  value: z.number().nullable(),
  /** As printed: 个, 大; empty for a code. */
  unit: z.string(),
  at: placesSchema,
  /** Rule that found it. */
  rule: z.string(),
  source: sourceSchema,
});
export type Count = z.infer<typeof countSchema>;

/** A document named in 《》. */
export const referenceSchema = z.strictObject({
  clause: z.string(),
  /** As printed inside 《》. */
  title: z.string(),
  /** One title for all ways it is printed; null for a journal or the like. */
  canonical: z.string().nullable(),
  /** Document number printed with it. */
  number: z.string().nullable(),
  /** Id of the plan of the corpus that it is; null when it is none. */
  target: z.string().nullable(),
  source: sourceSchema,
});
export type Reference = z.infer<typeof referenceSchema>;

/** A responsibility bracket, list or row of a table: who carries out what stands before it. */
export const agencyListSchema = z.strictObject({
  clause: z.string(),
  section: z.string(),
  /** In order, as printed. */
  agencies: z.array(z.string()),
  /** The same, each by the body that has its work now. */
  canonical: z.array(z.string()),
  /** Those that lead, as printed: 牵头, or where nobody is named so 责任, 负责. Holds bodies without a name too (各区). */
  lead: z.array(z.string()),
  /** Those that support them: 配合, 参与; beside bodies that lead also 责任, 负责. */
  supporting: z.array(z.string()),
  /** The collective ending (等市有关部门……); empty when there is none. */
  collective: z.string(),
  quote: z.string(),
  source: sourceSchema,
});
export type AgencyList = z.infer<typeof agencyListSchema>;

/** A time by which, or a manner in which, something is to be done: 完成时限：2031年12月底前, 长期坚持. */
export const deadlineSchema = z.strictObject({
  /** Clause id, `-d` and the place in the clause: `s1-1-1-p1-d1`. */
  id: z.string(),
  clause: z.string(),
  section: z.string(),
  /** Verbatim words of the clause that say so, with the label. */
  quote: z.string(),
  /** The time as printed: 2031年12月底前, 长期坚持. */
  words: z.string(),
  /** Last day, month or year in ISO 8601, as exactly as it is printed; null where no year is known. */
  by: z
    .string()
    .regex(/^[0-9]{4}(?:-[0-9]{2}){0,2}$/)
    .nullable(),
  /** The work has no end: 长期坚持, 持续推进. */
  ongoing: z.boolean(),
  /** Rule that found it. */
  rule: z.string(),
  /** [start, end) of the quote in code points of the text of the clause. */
  start: z.int().min(0),
  end: z.int().min(0),
  source: sourceSchema,
});
export type Deadline = z.infer<typeof deadlineSchema>;

/** An amount or a rate that a plan gives to those it speaks of: 每人补助1500元, 按投资额的30%给予补助. No indicator. */
export const supportSchema = z.strictObject({
  /** Clause id, `-a` and the place in the clause: `s1-1-1-p1-a2`. */
  id: z.string(),
  clause: z.string(),
  section: z.string(),
  /** Verbatim words of the clause that say so. */
  quote: z.string(),
  value: z.number(),
  /** Upper end of a range; second part of a proportion (1:1). */
  value2: z.number().nullable(),
  /** As printed, without inner blanks; a proportion as a whole. */
  unit: z.string(),
  /** For whom or what, and how often: 每人每年; null where the sentence does not say. */
  per: z.string().nullable(),
  /** max: 最高, 不超过; min: 最低, 不低于; null for the amount itself. */
  limit: z.enum(['max', 'min']).nullable(),
  /** What a rate is of (实际投资额); null for amounts. */
  base: z.string().nullable(),
  /** Word for what is given: 补助, 奖励, 贴息, 给予. */
  instrument: z.string(),
  /** Given once: 一次性. */
  once: z.boolean(),
  /** Rule that found it. */
  rule: z.string(),
  /** [start, end) of the quote, and of the value with its unit, in code points of the text of the clause. */
  start: z.int().min(0),
  end: z.int().min(0),
  valueStart: z.int().min(0),
  valueEnd: z.int().min(0),
  source: sourceSchema,
});
export type Support = z.infer<typeof supportSchema>;
