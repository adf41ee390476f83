/** What is known of a plan while it is read: each stage adds to it. */
import type { Remark } from '../diagnostics/remark.ts';
import type { Line } from '../readers/document.ts';
import type { Source } from '../schemas/source.ts';
import type { ClosingBlock } from './front/closing.ts';
import type { Front } from './front/front.ts';
import type { TextBlock } from './headings/heading.ts';
import type { LeftOut, LineJoin, TableBlock } from './lines/blocks.ts';
import type { Corrections } from './lines/corrections.ts';
import type { Span } from './lines/passage.ts';
import type { PlanNode, Returns, UnusedReturn } from './outline/outline.ts';
import type { Paragraph } from './paragraphs/paragraph.ts';
import type { PlanRecord } from './record/record.ts';
import type { Mark } from './tokens/marks.ts';
import type { LineToken } from './tokens/token.ts';

/** What is known before the first stage. */
export interface DraftInput {
  /** The lines of the plan. */
  lines: readonly Line[];
  returns: Returns;
  /** What a person says of the lines. */
  corrections: Corrections;
  /** Turns places of the text into those of the data contract. */
  place: (spans: readonly Span[]) => Source;
}

/** The reading of a plan. Every field is there from the beginning, empty until the stage that writes it has run. */
export interface Draft extends DraftInput {
  /** `tokens`: one for each line or part of a line that holds text. */
  tokens: readonly LineToken[];
  /** `page`: notes at the foot of a page, with whether each begins one. */
  notes: ReadonlyMap<LineToken, { begins: boolean }>;
  /** `page`: entries of the contents, by `contentsKey`. */
  contents: ReadonlySet<string>;
  /** `page`: tokens of the text above which a page ends. */
  pageBreaks: ReadonlySet<LineToken>;
  /** `tables`: the text in order, a table in the place of the tokens that make it. */
  items: readonly (LineToken | TableBlock)[];
  /** `tables`: the lines of the heads of tables that were not read. */
  unreadHeads: ReadonlySet<LineToken>;
  /** `marks`: the mark of each token that has one. */
  marks: ReadonlyMap<LineToken, Mark>;
  /** `marks`: the lines of tables that were not read. */
  unread: ReadonlySet<LineToken>;
  /** `marks`: last number of a form above the text: the plan itself was the first annex. */
  numbersAbove: ReadonlyMap<string, number>;
  /** `paragraphs`: paragraphs and tables in order. */
  paragraphs: readonly (Paragraph | TableBlock)[];
  /** `headings`: the same with headings split off. */
  blocks: readonly TextBlock[];
  /** `front`: the front matter, the text below it, and the lines that close it. */
  front: Front;
  text: readonly (TextBlock | ClosingBlock)[];
  closing: readonly ClosingBlock[];
  /** `outline`: sections and clauses in order. */
  nodes: readonly PlanNode[];
  unusedReturns: readonly UnusedReturn[];
  /** `record`: the same with addresses and places. */
  record: PlanRecord;

  /** What is left out, added to by several stages. */
  omitted: readonly LeftOut[];
  /** Lines joined, added to by several stages. */
  joins: readonly LineJoin[];
  /** What was noticed, added to by all. */
  remarks: readonly Remark[];
}

/** One step of the reading. The head of its file says what it reads, writes and guarantees. */
export interface Stage {
  /** Name of its folder. */
  name: string;
  run: (draft: Draft) => Partial<Draft>;
}
