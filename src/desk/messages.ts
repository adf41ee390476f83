/** What the page and its worker say to each other. */
import type { compareTwo } from '../pipeline/align/two-plans.ts';
import type { PlanRecord } from '../pipeline/contract/row-schemas.ts';
import type { Inspection } from '../pipeline/entries/inspect.ts';
import type { Item } from '../verify/result.ts';

/** A text of the reader's. */
export interface DeskFile {
  /** Also the id of its plan. */
  id: string;
  name: string;
  bytes: Uint8Array;
}

/** A draft as it was read. `problem`: why it could not be. */
export interface ReadDraft {
  inspection: Inspection;
  /** What the messages mean, in Chinese, by rule. */
  explained: Readonly<Record<string, string>>;
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

/** Work for the worker. Addresses are those of folders of the site, without a slash at the end. */
export type Task =
  | { kind: 'read'; file: DeskFile; rules: string }
  | { kind: 'check'; file: DeskFile; data: string }
  | { kind: 'compare'; plans: readonly [PlanRecord, PlanRecord] };

/** What comes of the work. */
export interface Results {
  read: ReadDraft;
  check: CheckedReport;
  compare: Comparison;
}

/** What the worker posts: how far it is, what came of the work, or why nothing did. */
export type Answer =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; result: Results[Task['kind']] }
  | { kind: 'failed'; reason: string };
