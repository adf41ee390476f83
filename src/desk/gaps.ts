/** What of a plan a draft has: its tasks, measures and targets one by one, and what only the draft has. */
import type { DegreeChange } from '../compare/tasks/degree.ts';
import { judgedTasks, onlyInSecond, type Verdict } from '../compare/tasks/verdict.ts';
import type { PlanText } from '../corpus/model.ts';
import { pathOf } from '../corpus/outline.ts';
import { planTextOf } from '../corpus/plan-text.ts';
import { compareTargets, distanceOf, type TargetVerdict } from '../facts/targets/compare-targets.ts';
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import { headingName } from '../pipeline/text/heading.ts';
import { locus } from '../pipeline/text/locus.ts';
import { printedValue, signedValue } from '../pipeline/text/printed-value.ts';
import type { Comparison } from './messages.ts';

/** A place by its heading or value. */
export interface GapPlace {
  id: string;
  name: string;
  locus: string;
}

export interface GapRow {
  /** Of targets: same, weaker, stronger, missing, numbers where they are not judged, doubtful where perhaps one is meant. */
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
  /** Number of the plan's targets that are left out: what they are of is not sure. */
  unsure: number;
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
  const unsure = plan.indicators.filter(({ wanted, nameUnsure }) => wanted && nameUnsure).length;
  return { tasks, targets, unsure, own: [...own, ...unmatched] };
}

function placeOf(plan: PlanText, id: string): GapPlace {
  const section = plan.sectionById.get(id);
  return { id, name: section ? headingName(section) : '', locus: locus(pathOf(plan, id)) };
}

function targetRows(plan: PlanWithTargets, draft: PlanWithTargets) {
  const wanted = ({ record, indicators }: PlanWithTargets) =>
    indicators
      .filter((each) => each.wanted && !each.nameUnsure)
      .map((target) => ({ target, plan: record.plan }));
  const [own, others] = [wanted(plan), wanted(draft)];
  const matches = matchesOf(own, others);
  const named = (
    { id, clause, name, ...value }: Row<'indicators'>,
    { record }: PlanWithTargets,
  ): GapPlace => ({
    id: clause,
    name: `${name} ${signedValue(value)}${value.year === null ? '' : `（${value.year}）`}`,
    locus: record.sections.find(({ id: each }) => each === sectionOf(record, clause))?.locus ?? '',
  });
  const rows = own.map((placed): GapRow => {
    const { target } = placed;
    const found = matches.get(placed);
    const told = { plan: named(target, plan), degrees: [], text: target.quote, clauses: [target.clause] };
    if (!found) return { kind: 'missing', ...told, draft: [], numbers: [] };
    const verdict = compareTargets(placed, found);
    const numbers = verdict === 'same' ? [] : numbersOf(target, found.target);
    return {
      kind: kindOf(verdict, target, found.target),
      ...told,
      draft: [named(found.target, draft)],
      numbers,
    };
  });
  const matched = new Set(matches.values());
  const unmatched = others.filter((each) => !matched.has(each));
  return { rows, unmatched: unmatched.map(({ target }) => named(target, draft)) };
}

/** A target of a plan or draft. */
interface WantedTarget {
  target: Row<'indicators'>;
  plan: Row<'plans'>;
}

/** Pairs targets, each with one other at most: the nearest of all first, in the order of the plan. */
function matchesOf(own: readonly WantedTarget[], others: readonly WantedTarget[]) {
  const pairs = own
    .flatMap((one) =>
      others.flatMap((other) => {
        const distance = distanceOf(one, other);
        return distance === null ? [] : [{ one, other, distance }];
      }),
    )
    .sort((a, b) => a.distance - b.distance);
  const matches = new Map<WantedTarget, WantedTarget>();
  const taken = new Set<WantedTarget>();
  for (const { one, other } of pairs) {
    if (matches.has(one) || taken.has(other)) continue;
    matches.set(one, other);
    taken.add(other);
  }
  return matches;
}

const sectionOf = ({ clauses }: PlanRecord, clause: string) =>
  clauses.find(({ id }) => id === clause)?.section;

/** The values of two targets, with the signs, years and areas in which they differ. */
function numbersOf(first: Row<'indicators'>, second: Row<'indicators'>): GapRow['numbers'] {
  const written = (target: Row<'indicators'>) => {
    const value = first.comparator === second.comparator ? printedValue(target) : signedValue(target);
    const around = [
      first.scope === second.scope ? '' : target.scope,
      first.year === second.year ? '' : (target.year ?? ''),
    ].filter((word) => word !== '');
    return around.length === 0 ? value : `${value}（${around.join('，')}）`;
  };
  const [one, two] = [written(first), written(second)];
  return one === two ? [] : [{ first: one, second: two }];
}

/** Values that are told beside each other are other numbers, or perhaps one thing where neither value nor year differs. */
function kindOf(verdict: TargetVerdict, first: Row<'indicators'>, second: Row<'indicators'>): Verdict {
  if (verdict === 'different') return 'numbers';
  if (verdict !== 'beside') return verdict;
  const isSame = printedValue(first) === printedValue(second) && first.year === second.year;
  return isSame ? 'doubtful' : 'numbers';
}
