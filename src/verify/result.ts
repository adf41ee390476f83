/** What the check says of one thing that a report takes from plans. */
import type { ReasonId } from './reasons.ts';

/**
 * exact: every character is in the plan. near: the words are there with differences. elsewhere: they are in another place
 * than the report says. joined: pieces of several places run together. not-found: no plan has them. not-checked: the check
 * could not run.
 */
export const VERDICTS = ['exact', 'near', 'elsewhere', 'joined', 'not-found', 'not-checked'] as const;
export type VerdictOfItem = (typeof VERDICTS)[number];

/** True for an item whose words are proven to be at its place, so that the place can be cited. */
export const isProven = ({ plan, verdict }: Pick<Item, 'plan' | 'verdict'>): boolean =>
  plan !== null && (verdict === 'exact' || verdict === 'near' || verdict === 'elsewhere');

/** What is checked: words in quotation marks or set apart, a title in 《》, a number of an indicator, an address of a site. */
export type ItemKind = 'quotation' | 'title' | 'number' | 'address';

/** How a difference is called, the gravest last. */
const DIFFERENCES = [
  'space',
  'line-break',
  'width',
  'quotation-marks',
  'dash',
  'punctuation',
  'variant',
  'omission-marked',
  'comparator',
  'left-out',
  'added',
  'character',
  'words',
  'number',
] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

/** Words of the report and those printed in their place; either may be empty. [start, end) in code points of the report. */
export interface Difference {
  kind: DifferenceKind;
  said: string;
  printed: string;
  start: number;
  end: number;
}

/** A place of the corpus. */
export interface FoundPlace {
  plan: string;
  /** Id of a clause, or of a section where the words are in its heading; null for a plan as a whole. */
  clause: string | null;
  /** As it is cited: 三、（一）2．第1段. Empty for a plan as a whole. */
  locus: string;
}

/** One thing checked. [start, end) in code points of the report's text. */
export interface Item {
  kind: ItemKind;
  text: string;
  start: number;
  end: number;
  verdict: VerdictOfItem;
  plan: string | null;
  clause: string | null;
  locus: string;
  differences: Difference[];
  /** Why, in English; `rule` and `values` say the same for other languages. */
  reason: string;
  rule: ReasonId;
  values: Readonly<Record<string, string>>;
  /** The words of the plan that should stand there; null where none are known. */
  printed: string | null;
  /** Further places: the other pieces of joined words, other clauses with the same words. */
  others: FoundPlace[];
}
