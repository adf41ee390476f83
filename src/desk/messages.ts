/** What the page and its worker say to each other. */
import type { compareTwo } from '../pipeline/align/two-plans.ts';
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import type { Inspection } from '../pipeline/entries/inspect.ts';
import type { ClauseText } from '../pipeline/schemas/clause.ts';
import type { PrintedSection } from '../pipeline/schemas/section.ts';
import type { Item } from '../verify/result.ts';

/** A text of the reader's. */
export interface DeskFile {
  /** Also the id of its plan. */
  id: string;
  name: string;
  bytes: Uint8Array;
}

/** The text of a draft, which is known before its facts. The places have the ids of its rows. */
export interface PrintedDraft {
  /** Id of the plan. */
  id: string;
  sections: readonly PrintedSection[];
  clauses: readonly Pick<ClauseText, 'id' | 'order' | 'text'>[];
  tables: readonly Row<'tables'>[];
}

/** What a message says of its place: words of the text, which are quoted, and what is said besides; null and empty for nothing. */
export interface ToldPlace {
  quoted: string | null;
  said: string;
}

/** A draft as it was read. */
export interface ReadDraft {
  inspection: Inspection;
  /** What the messages mean, by rule, where the language of the page has words for it. */
  explained: Readonly<Record<string, string>>;
  /** What each message says of its place, in their order and in the language of the page. */
  told: readonly ToldPlace[];
  /** Its rows; null where it could not be read. */
  record: PlanRecord | null;
}

/** A report as it was checked. */
export interface CheckedReport {
  text: string;
  items: Item[];
  /** Levels of headings by their lines. */
  headings: ReadonlyMap<string, number>;
}

export type Comparison = ReturnType<typeof compareTwo>;

/** Work for the worker. `data` is a folder of the site, without a slash at the end; `explained` is null where the language of the page has none. */
export type Task =
  | { kind: 'read'; file: DeskFile; rules: string; explained: string | null }
  | { kind: 'check'; file: DeskFile; data: string }
  | { kind: 'compare'; plans: readonly [PlanRecord, PlanRecord] };

/** What comes of the work. */
export interface Results {
  read: ReadDraft;
  check: CheckedReport;
  compare: Comparison;
}

/** What the worker posts: how far it is and the text once it is known, what came of the work, or why nothing did. */
export type Answer =
  | { kind: 'progress'; share: number; printed?: PrintedDraft | undefined }
  | { kind: 'done'; result: Results[Task['kind']] }
  | { kind: 'failed'; reason: string };
