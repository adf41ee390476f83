/** A corpus as the site knows it: plans with their sections, clauses and entries in the order of the text. */
import type { BodyNode, ThemedClause } from '../pipeline/entries/record.ts';
import type { ClauseText } from '../pipeline/schemas/clause.ts';
import type { Pair, Parallel } from '../pipeline/schemas/comparison.ts';
import type { EntryCollection, PlanEntry } from '../pipeline/schemas/entry.ts';
import type {
  AgencyList,
  Count,
  Deadline,
  Indicator,
  Reference,
  Support,
} from '../pipeline/schemas/facts.ts';
import type { FormerPlan } from '../pipeline/schemas/ledger.ts';
import type { Place } from '../pipeline/schemas/place.ts';
import type { Section } from '../pipeline/schemas/section.ts';
import type { FormerSeries, Series } from '../pipeline/schemas/series.ts';
import type { ThemeEntry } from '../pipeline/schemas/theme.ts';
import type { NodeOf } from '../pipeline/text/nodes.ts';

/** A theme as the site shows it. */
export type SiteTheme = ThemeEntry;

/** An entry with its body read. */
export interface SiteEntry {
  id: string;
  collection: EntryCollection;
  plan: SitePlan;
  section: Section;
  themes: string[];
  body: BodyNode[];
  parent: SiteEntry | null;
  /** Ids of the entries that the body places. */
  children: string[];
  /** Ids that moved here: old id → new id. */
  aliases: Record<string, string>;
}

/** A clause with its plan. */
export interface TextClause extends ClauseText {
  plan: PlanText;
}

/** The outline and the words of a plan: what reading and comparing need of it. */
export interface PlanText {
  id: string;
  data: Pick<
    PlanEntry,
    | 'id'
    | 'title'
    | 'short'
    | 'titleSource'
    | 'genre'
    | 'issuer'
    | 'number'
    | 'date'
    | 'month'
    | 'published'
    | 'sourceUrl'
    | 'retrieved'
    | 'publisher'
  >;
  /** The number of its colour (`planColour`). */
  colour: number;
  /** What stands before the first section. */
  section: Section;
  /** Sections without `s0`, and clauses, in reading order. */
  sections: readonly Section[];
  sectionById: ReadonlyMap<string, Section>;
  clauses: readonly TextClause[];
  clauseById: ReadonlyMap<string, TextClause>;
  /** Ids of the clauses that are the only paragraph of their section. */
  loneParagraphs: ReadonlySet<string>;
}

/** The same with the themes of its clauses. */
export interface ThemedText extends PlanText {
  clauses: readonly (TextClause & { themes: readonly string[] })[];
}

/** A clause with the plan and the type of its section. */
export interface SiteClause extends ThemedClause {
  plan: SitePlan;
  type: Section['type'];
}

/** One plan with everything in it. */
export interface SitePlan extends PlanText {
  data: PlanEntry;
  /** What stands before the first entry, and the places of the entries. */
  body: BodyNode[];
  aliases: Record<string, string>;
  /** Sections without `s0`, and clauses, in reading order. */
  nodes: NodeOf<Section, SiteClause>[];
  sections: Section[];
  sectionById: Map<string, Section>;
  clauses: SiteClause[];
  clauseById: Map<string, SiteClause>;
  entries: SiteEntry[];
  entryById: Map<string, SiteEntry>;
  indicators: Indicator[];
  counts: Count[];
  references: Reference[];
  agencies: AgencyList[];
  deadlines: Deadline[];
  support: Support[];
  /** Plans it is set beside, in their order. */
  beside: SitePlan[];
}

/** All plans in the order of the manifest. */
export interface Corpus {
  plans: SitePlan[];
  entries: Map<string, SiteEntry>;
  themes: SiteTheme[];
  series: Series[];
  /** Series that there were, whose addresses still answer. */
  formerSeries: FormerSeries[];
  /** Plan ids that name no plan now, whose addresses still answer. */
  formerPlans: FormerPlan[];
  /** Series of an indicator: `<plan>/<indicator id>` → series. */
  seriesOf: Map<string, Series>;
  /** Passages in common, and plans set side by side with the sections that correspond, in the order of the plans. */
  parallels: Parallel[];
  pairs: Pair[];
}

/** A line of a seed; `place`: where it is in a file that is no plain text. */
export interface SeedLine {
  number: number;
  text: string;
  place?: Place | undefined;
}
