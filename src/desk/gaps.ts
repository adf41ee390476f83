/** What of a plan a draft has: its tasks, measures and targets one by one, and what only the draft has. */
import type { DegreeChange } from '../compare/tasks/degree.ts';
import { judgedTasks, onlyInSecond, type Verdict } from '../compare/tasks/verdict.ts';
import type { PlanText } from '../corpus/model.ts';
import { pathOf } from '../corpus/outline.ts';
import { planTextOf } from '../corpus/plan-text.ts';
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import { headingName } from '../pipeline/text/heading.ts';
import { locus } from '../pipeline/text/locus.ts';
import { printedValue } from '../pipeline/text/printed-value.ts';
import type { Comparison } from './messages.ts';

/** A place by its heading or value. */
export interface GapPlace {
  id: string;
  name: string;
  locus: string;
}

export interface GapRow {
  /** Of targets: same, weaker, stronger, missing. */
  kind: Verdict;
  plan: GapPlace;
  /** Where the draft has it. */
  draft: GapPlace[];
  /** Numbers that differ, the plan's first. */
  numbers: readonly { first: string; second: string }[];
  /** Words of degree that differ, the plan’s first. */
  degrees: readonly DegreeChange[];
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

/** Most places of the draft that a row names. */
const MOST_PLACES = 3;

/** Makes the report; `comparison` is as the plan sees it. */
export function gapReport(plan: PlanWithTargets, draft: PlanWithTargets, comparison: Comparison): GapReport {
  const textOf = ({ record }: PlanWithTargets) => planTextOf({ id: record.plan.id, colour: 0 }, record);
  const [first, second] = [textOf(plan), textOf(draft)];
  const compared = { first, second, ...comparison };
  const sectionOf = (clause: string) => second.clauseById.get(clause)?.section ?? clause;
  const tasks = judgedTasks(compared).map(
    ({ task, verdict, passages, counterparts, numbers, degrees }): GapRow => ({
      kind: verdict,
      plan: placeOf(first, task.section.id),
      draft: [...new Set([...passages.map(({ b }) => sectionOf(b.clause)), ...counterparts])]
        .slice(0, MOST_PLACES)
        .map((id) => placeOf(second, id)),
      numbers,
      degrees,
      text: task.clauses.map(({ text }) => text).join('\n'),
      clauses: task.clauses.map(({ id }) => id),
    }),
  );
  const { rows: targets, unmatched } = targetRows(plan, draft);
  const own = onlyInSecond(compared).map(({ section }) => placeOf(second, section.id));
  return { tasks, targets, own: [...own, ...unmatched] };
}

function placeOf(plan: PlanText, id: string): GapPlace {
  const section = plan.sectionById.get(id);
  return { id, name: section ? headingName(section) : '', locus: locus(pathOf(plan, id)) };
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
      found.value === target.value ? [] : [{ first: printedValue(target), second: printedValue(found) }];
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
function kindOf(target: Row<'indicators'>, found: Row<'indicators'>): Verdict {
  if (target.value === found.value) return 'same';
  const isLimit = target.comparator === '<=' || target.comparator === '<';
  return found.value > target.value === isLimit ? 'weaker' : 'stronger';
}
