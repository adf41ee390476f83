/** What of a plan a draft has: its tasks, measures and targets one by one, and what only the draft has. */
import type { DegreeChange } from '../compare/tasks/degree.ts';
import { judgedTasks, onlyInSecond, VERDICTS } from '../compare/tasks/verdict.ts';
import type { PlanText } from '../corpus/model.ts';
import { pathOf } from '../corpus/outline.ts';
import { planTextOf } from '../corpus/plan-text.ts';
import {
  compareTargets,
  distanceOf,
  isWhole,
  OTHER_YEAR,
  type TargetVerdict,
} from '../facts/targets/compare-targets.ts';
import { toldTargets } from '../facts/targets/same-target.ts';
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

/**
 * What is said of a row. Of targets: same, weaker, stronger, missing, year for those of another year, numbers where they are
 * not judged, doubtful where perhaps one is meant.
 */
export const GAP_KINDS = [...VERDICTS.slice(0, 3), 'year', ...VERDICTS.slice(3)] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export interface GapRow {
  kind: GapKind;
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
  const { sure, unsure } = targetsOf(plan, first);
  const { rows: targets, unmatched } = targetRows(sure, targetsOf(draft, second).sure, (placed) =>
    targetPlace(placed, placed.plan === draft.record.plan ? draft.record : plan.record),
  );
  const own = onlyInSecond(compared).map(({ section }) => placeOf(second, section.id));
  return { tasks, targets, unsure, own: [...own, ...unmatched] };
}

function placeOf(plan: PlanText, id: string): GapPlace {
  const section = plan.sectionById.get(id);
  return { id, name: section ? headingName(section) : '', locus: locus(pathOf(plan, id)) };
}

/** A target as one place of a plan or draft tells it. */
interface PlacedTarget {
  target: Row<'indicators'>;
  plan: Row<'plans'>;
}
/** A target by all places that tell it. */
type Told = readonly [PlacedTarget, ...PlacedTarget[]];

/** The targets of a plan, each once, by the places that name it for sure, and the number of those that no place does. */
function targetsOf({ record, indicators }: PlanWithTargets, { clauseById }: PlanText) {
  const all = toldTargets({ indicators, clauseById }, ({ series }) => series);
  const sure = all.flatMap((told): Told[] => {
    const [first, ...others] = told
      .filter(({ nameUnsure }) => !nameUnsure)
      .map((target) => ({ target, plan: record.plan }));
    return first ? [[first, ...others]] : [];
  });
  return { sure, unsure: all.length - sure.length };
}

/** Gives the rows of targets of a plan, and the targets of the draft that none of them names. */
function targetRows(
  own: readonly Told[],
  others: readonly Told[],
  nameOf: (placed: PlacedTarget) => GapPlace,
) {
  const { matches, unmatched } = matchesOf(own, others);
  const rows = own.map((told): GapRow => {
    const { first = told[0], second } = matches.get(told) ?? {};
    const row = {
      plan: nameOf(first),
      degrees: [],
      text: [...new Set(told.map(({ target }) => target.quote))].join('\n'),
      clauses: [...new Set(told.map(({ target }) => target.clause))],
    };
    if (!second) return { kind: 'missing', ...row, draft: [], numbers: [] };
    const verdict = compareTargets(first, second);
    return {
      kind: kindOf(verdict, first.target, second.target),
      ...row,
      draft: [nameOf(second)],
      numbers: verdict === 'same' ? [] : numbersOf(first.target, second.target),
    };
  });
  return { rows, unmatched: unmatched.map(([placed]) => nameOf(placed)) };
}

/** The nearest places of two targets that are told beside each other. */
interface Match {
  first: PlacedTarget;
  second: PlacedTarget;
  distance: number;
}

/**
 * Pairs targets, each with one other at most: the nearest of all first, in the order of the plan. One that is left is paired
 * with the same of another year, whatever that is paired with.
 */
function matchesOf(own: readonly Told[], others: readonly Told[]) {
  const pairs = own
    .flatMap((one) =>
      others.flatMap((other) => {
        const match = nearestOf(one, other);
        return match ? [{ one, other, match }] : [];
      }),
    )
    .sort((a, b) => a.match.distance - b.match.distance);
  const matches = new Map<Told, Match>();
  const taken = new Set<Told>();
  for (const { one, other, match } of pairs) {
    if (matches.has(one) || taken.has(other)) continue;
    matches.set(one, match);
    taken.add(other);
  }
  for (const { one, other, match } of pairs) {
    if (match.distance === OTHER_YEAR && !matches.has(one)) matches.set(one, match);
    // What the draft says again under another name is not its own.
    if (compareTargets(match.first, match.second) === 'same') taken.add(other);
  }
  return { matches, unmatched: others.filter((each) => !taken.has(each)) };
}

function nearestOf(one: Told, other: Told): Match | undefined {
  const places = one.flatMap((first) =>
    other.flatMap((second): Match[] => {
      const distance = distanceOf(first, second);
      return distance === null ? [] : [{ first, second, distance }];
    }),
  );
  return places.sort((a, b) => a.distance - b.distance)[0];
}

/** Names a target with its value, its year and the part of the place that it is for. */
function targetPlace({ target, plan }: PlacedTarget, { sections, clauses }: PlanRecord): GapPlace {
  const { clause, name, scope, year } = target;
  const isPart = !isWhole(scope, plan) && !plan.place.includes(scope);
  const around = [isPart ? scope : '', year ?? ''].filter((word) => word !== '').join('，');
  const section = clauses.find(({ id }) => id === clause)?.section;
  return {
    id: clause,
    name: `${name} ${signedValue(target)}${around === '' ? '' : `（${around}）`}`,
    locus: sections.find(({ id }) => id === section)?.locus ?? '',
  };
}

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

/** Of values that are told beside each other the years differ, or the numbers, or perhaps they are of one thing. */
function kindOf(verdict: TargetVerdict, first: Row<'indicators'>, second: Row<'indicators'>): GapKind {
  if (verdict === 'different') return 'numbers';
  if (verdict !== 'beside') return verdict;
  if (first.year !== null && second.year !== null && first.year !== second.year) return 'year';
  return printedValue(first) === printedValue(second) ? 'doubtful' : 'numbers';
}
