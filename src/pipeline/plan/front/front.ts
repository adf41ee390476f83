/**
 * The front matter: each line with what it is, and what they say of the plan. Every line is shown or is in `repeated`; a fact
 * is what a line prints, or null.
 */
import { type Remark, remark } from '../../diagnostics/remark.ts';
import { periodOfTitle } from '../../text/five-year-plans.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { LineJoin } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';
import { classify, isKind } from '../tokens/token.ts';
import type { ClosingBlock } from './closing.ts';
import { type FoundDates, findDates } from './dates.ts';
import { copiesOf } from './doubled.ts';
import { type FrontItem, type FrontLine, first } from './front-item.ts';
import { findIssuer } from './issuer.ts';
import { type LabelValue, labelledFact, readLabels } from './labels.ts';
import { titleKey } from './named-titles.ts';
import { findNumber } from './number.ts';
import { joinProminentLines } from './prominent-line.ts';
import { readRoles } from './roles.ts';
import { type FoundTitle, findTitle } from './title.ts';
import { joinTitleLines } from './title-lines.ts';

/** Facts of a document as it prints them; null where nothing is printed. */
export interface PrintedFacts extends FoundDates {
  title: string | null;
  /** Names, a single blank between any two. */
  issuer: string | null;
  number: string | null;
  /** First and last year that the title names, or the line below it. */
  period: [number, number] | null;
}

/** The front matter in order, with what it says of the plan. */
export interface Front extends PrintedFacts {
  lines: FrontLine[];
  /** Lines printed more than once: every occurrence of a title but the last, and second copies. */
  repeated: Passage[];
  joins: LineJoin[];
  remarks: Remark[];
}

/** The front matter of a text that was not read yet. */
export const NO_FRONT: Front = {
  lines: [],
  repeated: [],
  joins: [],
  remarks: [],
  title: null,
  issuer: null,
  number: null,
  date: null,
  month: null,
  published: null,
  period: null,
};

/**
 * Reads the lines above the first section. `closing`: what closes the text below; `annex`: the title of an annex that opens
 * it; `isWhole`: no section follows; `above`: what labels say that were left out above them, which is the last to count.
 */
export function readFront(
  all: readonly FrontItem[],
  {
    closing = [],
    annex = null,
    isWhole = false,
    above = [],
  }: {
    closing?: readonly ClosingBlock[];
    annex?: Passage | null;
    isWhole?: boolean;
    above?: readonly LabelValue[];
  } = {},
): Front {
  const joins: LineJoin[] = [];
  const { items: single, second } = withoutCopies(all);
  const { items: labelled, values: own } = readLabels(single);
  const values = [...own, ...above];
  const joined = joinProminentLines(joinTitleLines(labelled, joins), joins);
  const found = findTitle(joined, own);
  const repeated = repeatedTitles(joined, found);
  const lines = readRoles(
    joined.filter((item) => !repeated.has(item)),
    found,
    isWhole && found.text === null,
  );
  const title = found.text ?? annex?.text ?? labelledFact(above, 'title');
  const subtitles = lines.filter(({ role }) => role === 'subtitle').map(({ token }) => token.form);
  const heads = [found.notice, found.item].flatMap((item) => (item ? [item.token] : []));
  const { issuer, hint } = findIssuer({ lines, closing, heads, title, values });
  return {
    lines,
    repeated: [...second, ...[...repeated].map(({ token }) => token.passage)],
    joins,
    remarks: hint ? [remark('issuer-unsure', hint.line, { actual: hint.words })] : [],
    title,
    issuer,
    number: findNumber(lines, values),
    ...findDates(lines, closing, values),
    period: first([title ?? '', ...subtitles].map(periodOfTitle)),
  };
}

/** The lines with one copy of words that are printed twice, and the second copies. */
function withoutCopies(items: readonly FrontItem[]): { items: FrontItem[]; second: Passage[] } {
  const second: Passage[] = [];
  const single = items.map((item) => {
    const copies = copiesOf(item.token);
    if (!copies) return item;
    second.push(...copies.second);
    return { ...item, token: classify(copies.first) };
  });
  return { items: single, second };
}

/** The lines that print the title again, and that of the notice: every occurrence but the last. */
function repeatedTitles(items: readonly FrontItem[], { item, notice }: FoundTitle): Set<FrontItem> {
  const repeated = new Set<FrontItem>();
  for (const title of [item, notice]) {
    if (!title) continue;
    const words = withoutWhiteSpace(title.token.form);
    for (const other of items) {
      if (other === title || (other.role !== undefined && other.role !== null)) continue;
      const isSame =
        withoutWhiteSpace(other.token.form) === words ||
        (isKind(other.token, 'title') && titleKey(other.token.form) === titleKey(title.token.form));
      if (isSame) repeated.add(other);
    }
  }
  return repeated;
}
