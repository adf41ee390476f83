/** A place that a report says its words come from. */
import type { PlanAddress } from './corpus-text.ts';
import { type LocusPart, type NamedLocus, titledPart } from './loci.ts';
import type { Mention } from './mentions.ts';
import type { FoundQuotation } from './quotations.ts';
import type { Report, ReportLink } from './report.ts';

/** A place that a report names. What it does not name is null or empty. */
export interface Said {
  plan: number | null;
  /** All versions of the document that can be meant. */
  plans: readonly number[];
  /** A document that is no plan of the corpus. */
  outside: string | null;
  parts: LocusPart[];
  /** Plan and id of an address. */
  address: (PlanAddress & { link: ReportLink | null }) | null;
  /** The words that name the plan and the place. */
  named: string;
  locus: string;
  /** The name stands in an earlier part of the sentence; the words may be the report's own. */
  isLoose: boolean;
}

/** What a quotation needs to be attributed. `next` is where the next quotation of the block begins. */
export interface Surroundings {
  report: Report;
  block: number;
  quotation: FoundQuotation;
  mentions: readonly Mention[];
  next: number;
}

/** Nothing is said. */
export const NOTHING: Said = {
  plan: null,
  plans: [],
  outside: null,
  parts: [],
  address: null,
  named: '',
  locus: '',
  isLoose: false,
};

/** The part of a place that is a locus in words, or a heading in marks where there is none. */
export function ofLocus(words: string, locus: NamedLocus | undefined): Partial<Said> {
  if (locus) return { parts: locus.parts, locus: words.slice(locus.start, locus.end) };
  const titled = titledPart(words);
  return titled ? { parts: [titled.part], locus: titled.words } : {};
}
