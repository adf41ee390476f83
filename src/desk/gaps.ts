/** What of a plan a draft has: its tasks, measures and targets one by one, and what only the draft has. */
import { certaintyOf } from '../compare/pair/certainty.ts';
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import type { Section } from '../pipeline/schemas/section.ts';
import { headingName } from '../pipeline/text/heading.ts';
import { pathTo } from '../pipeline/text/nodes.ts';
import { printedValue } from '../pipeline/text/printed-value.ts';
import { type DegreeChange, degreeChange } from './degree.ts';
import type { Comparison } from './messages.ts';

/**
 * taken: most of the words; numbers: the words with other numbers; reworded: the same matter in other words; weaker,
 * stronger: in words that bind less or more; doubtful: perhaps; missing: not found. Of targets: taken, weaker, stronger,
 * missing.
 */
export const GAP_KINDS = [
  'missing',
  'doubtful',
  'weaker',
  'stronger',
  'numbers',
  'reworded',
  'taken',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** A place by its heading or value. */
export interface GapPlace {
  id: string;
  name: string;
  locus: string;
}

export interface GapRow {
  kind: GapKind;
  plan: GapPlace;
  /** Where the draft has it. */
  draft: GapPlace[];
  /** Numbers that differ, the plan's first. */
  numbers: { plan: string; draft: string }[];
  /** Words of degree that differ. */
  degrees: DegreeChange[];
  /** Words of the plan: of a task its text, of a target its sentence. */
  text: string;
  /** Clauses that hold them. */
  clauses: string[];
}

/** The report on a draft. */
export interface GapReport {
  tasks: GapRow[];
  targets: GapRow[];
  /** Sections and targets of the draft that nothing in the plan corresponds to. */
  own: GapPlace[];
}

/** A plan with its indicators. */
export interface PlanWithTargets {
  record: PlanRecord;
  indicators: readonly Row<'indicators'>[];
}

/** Share of the text of a section that the draft must have for it to be taken over. */
const MOSTLY = 0.6;
/** Types of sections that say what is to be done. */
const TO_DO: ReadonlySet<string> = new Set(['task', 'measure', 'article']);

type Outlined = Row<'sections'>;

/** Makes the report; `comparison` is as the plan sees it. */
export function gapReport(plan: PlanWithTargets, draft: PlanWithTargets, comparison: Comparison): GapReport {
  const own = new Map(draft.record.sections.map((section) => [section.id, section]));
  const texts = textsOf(plan.record);
  const carried = carriedOf(plan.record, comparison);
  const [planText, draftText] = [plan, draft].map(({ record }) => wordsOf(record)) as [Words, Words];
  const draftSection = new Map(draft.record.clauses.map((clause) => [clause.id, clause.section]));
  const tasks = toDo(plan.record).map((section): GapRow => {
    const inside = within(plan.record, section.id);
    const passages = comparison.parallels.filter(({ a, formula }) => !formula && inside.has(a.clause));
    const matches = comparison.alignments.filter(({ a }) => a === section.id || inside.has(a));
    const exact = matches.filter(({ a }) => a === section.id);
    const length = sum(inside, texts);
    const share = length === 0 ? 0 : sum(inside, carried) / length;
    const numbers = passages.flatMap((passage) => passage.numbers).map(({ a, b }) => ({ plan: a, draft: b }));
    const sure = exact.filter((match) => certaintyOf(match) !== 'doubtful');
    const degrees = passages.flatMap((passage) => changeAround(passage, planText, draftText) ?? []);
    const [degree] = degrees;
    const kind: GapKind =
      degree && degrees.every(({ change }) => change === degree.change)
        ? degree.change
        : share >= MOSTLY
          ? numbers.length > 0
            ? 'numbers'
            : 'taken'
          : passages.length > 0 || sure.length > 0
            ? 'reworded'
            : matches.length > 0
              ? 'doubtful'
              : 'missing';
    const ids = [
      ...passages.flatMap(({ b }) => draftSection.get(b.clause) ?? []),
      ...(sure.length > 0 ? sure : matches).map(({ b }) => b),
    ];
    const places = [...new Set(ids)]
      .slice(0, 3)
      .flatMap((id) => own.get(id) ?? [])
      .map(placeOf);
    const held = plan.record.clauses.filter(({ id }) => inside.has(id));
    return {
      kind,
      plan: placeOf(section),
      draft: places,
      numbers,
      degrees,
      text: held.map(({ text }) => text).join('\n'),
      clauses: held.map(({ id }) => id),
    };
  });
  const { rows: targets, unmatched } = targetRows(plan, draft);
  return { tasks, targets, own: [...onlyInDraft(draft.record, comparison), ...unmatched] };
}

const placeOf = (section: Outlined): GapPlace => ({
  id: section.id,
  name: headingName(section),
  locus: section.locus,
});

/** Sections that say what is to be done and hold no other such section. */
function toDo({ sections, clauses }: PlanRecord): Outlined[] {
  const isOne = ({ type }: Outlined) => type !== null && TO_DO.has(type);
  const parents = new Set(sections.filter(isOne).map(({ parent }) => parent));
  const filled = new Set(clauses.map(({ section }) => section));
  return sections.filter((section) => isOne(section) && !parents.has(section.id) && filled.has(section.id));
}

/** Ids of the sections and clauses in a section, its own included. */
function within({ sections, clauses }: PlanRecord, id: string): Set<string> {
  const byId = new Map<string, Section>(sections.map((section) => [section.id, section]));
  const isIn = (section: string) => pathTo(byId, section).some((each) => each.id === id);
  return new Set([
    ...sections.filter((section) => isIn(section.id)).map((section) => section.id),
    ...clauses.filter((clause) => isIn(clause.section)).map((clause) => clause.id),
  ]);
}

type Words = ReadonlyMap<string, string>;
const wordsOf = ({ clauses }: PlanRecord): Words => new Map(clauses.map(({ id, text }) => [id, text]));

/** Least share of its sentences that a passage must be for their words to be compared. */
const WHOLE = 0.6;

/** Compares how far the sentences around a passage bind; null where they are not the same sentences. */
function changeAround({ a, b }: Comparison['parallels'][number], plan: Words, draft: Words) {
  const [one, two] = [sentencesAround(plan.get(a.clause), a), sentencesAround(draft.get(b.clause), b)];
  const isWhole = a.end - a.start >= one.length * WHOLE && b.end - b.start >= two.length * WHOLE;
  return isWhole ? degreeChange(one, two) : null;
}

/** The sentences that a stretch of a text touches. */
function sentencesAround(text = '', { start, end }: { start: number; end: number }): string {
  const from = Math.max(...['。', '；', '\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const to = text.slice(end).search(/[。；\n]/u);
  return text.slice(start === 0 ? 0 : from, to < 0 ? text.length : end + to);
}

/** Number of units of each clause. */
const textsOf = ({ clauses }: PlanRecord) => new Map(clauses.map(({ id, text }) => [id, text.length]));

/** Number of units of each clause that the draft has as well. */
function carriedOf({ clauses }: PlanRecord, { parallels }: Comparison): Map<string, number> {
  const covered = new Map(clauses.map(({ id, text }) => [id, new Uint8Array(text.length)]));
  for (const { a, formula } of parallels) if (!formula) covered.get(a.clause)?.fill(1, a.start, a.end);
  return new Map([...covered].map(([id, units]) => [id, units.reduce((total, unit) => total + unit, 0)]));
}

const sum = (ids: ReadonlySet<string>, counts: ReadonlyMap<string, number>) =>
  [...ids].reduce((total, id) => total + (counts.get(id) ?? 0), 0);

function onlyInDraft(draft: PlanRecord, { alignments, parallels }: Comparison): GapPlace[] {
  const aligned = new Set(alignments.filter((match) => certaintyOf(match) !== 'doubtful').map(({ b }) => b));
  const shared = new Set(parallels.filter(({ formula }) => !formula).map(({ b }) => b.clause));
  return toDo(draft)
    .filter(({ id }) => [...within(draft, id)].every((each) => !aligned.has(each) && !shared.has(each)))
    .map(placeOf);
}

/** Letters and digits of a name. */
const bare = (name: string) => name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
/** Shortest name that may be a part of another one. */
const LEAST_NAME = 4;

function targetRows(plan: PlanWithTargets, draft: PlanWithTargets) {
  const wanted = ({ indicators }: PlanWithTargets) =>
    indicators.filter(({ kind, nameUnsure }) => kind === 'target' && !nameUnsure);
  const left = new Set(wanted(draft));
  const named = (
    { id, clause, name, ...value }: Row<'indicators'>,
    { record }: PlanWithTargets,
  ): GapPlace => ({
    id: clause,
    name: `${name} ${SIGNS[value.comparator]}${printedValue(value)}${value.year === null ? '' : `（${value.year}）`}`,
    locus: record.sections.find(({ id: each }) => each === sectionOf(record, clause))?.locus ?? '',
  });
  const rows = wanted(plan).map((target): GapRow => {
    const found = [...left].find((each) => isSame(target, each));
    const own = { plan: named(target, plan), degrees: [], text: target.quote, clauses: [target.clause] };
    if (!found) return { kind: 'missing', ...own, draft: [], numbers: [] };
    left.delete(found);
    const numbers =
      found.value === target.value ? [] : [{ plan: printedValue(target), draft: printedValue(found) }];
    return { kind: kindOf(target, found), ...own, draft: [named(found, draft)], numbers };
  });
  return { rows, unmatched: [...left].map((target) => named(target, draft)) };
}

const SIGNS: Readonly<Record<Row<'indicators'>['comparator'], string>> = {
  '=': '',
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '~': '≈',
};

const sectionOf = ({ clauses }: PlanRecord, clause: string) =>
  clauses.find(({ id }) => id === clause)?.section;

function isSame(target: Row<'indicators'>, other: Row<'indicators'>): boolean {
  const [one, two] = [bare(target.name), bare(other.name)];
  const isNamed =
    one === two ||
    (Math.min(one.length, two.length) >= LEAST_NAME && (one.endsWith(two) || two.endsWith(one)));
  return isNamed && target.unit === other.unit;
}

/** Less is more where the plan sets an upper limit. */
function kindOf(target: Row<'indicators'>, found: Row<'indicators'>): GapKind {
  if (target.value === found.value) return 'taken';
  const isLimit = target.comparator === '<=' || target.comparator === '<';
  return found.value > target.value === isLimit ? 'weaker' : 'stronger';
}
