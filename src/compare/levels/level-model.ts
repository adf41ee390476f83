/**
 * Plans of one place above those of the places in it, for the same years: what the lower ones have of the tasks of the upper one.
 * Plain data.
 */
import type { Corpus, SitePlan } from '../../corpus/model.ts';
import { COUNTRY } from '../../pipeline/text/gazetteer/place-name.ts';
import { once } from '../../pipeline/text/once.ts';
import type { TaskRow } from '../tasks/table-model.ts';
import { corpusTable } from '../tasks/tasks.ts';
import { VERDICTS, type Verdict } from '../tasks/verdict.ts';

export type VerdictCounts = Record<Verdict, number>;

/** What a lower plan has of an upper one. */
export interface LowerPlan {
  plan: SitePlan;
  /** Clauses that cite the upper plan. */
  cites: readonly string[];
  counts: VerdictCounts;
  /** The same by theme, without themes that no task has. */
  themes: { id: string; tasks: number; counts: VerdictCounts }[];
}

/** An upper plan with those below it, each after the plans of higher places. */
export interface Level {
  plan: SitePlan;
  tasks: number;
  lower: LowerPlan[];
}

/** True when the second plan is of a place within that of the first, and for years that both are for. */
export function isAbove(upper: SitePlan, lower: SitePlan): boolean {
  const [from, to] = [upper.data.period, lower.data.period];
  return isWithin(upper, lower) && from !== null && to !== null && from[0] <= to[1] && to[0] <= from[1];
}

/** True when the second plan is of a place within that of the first. */
function isWithin({ data: upper }: SitePlan, { data: lower }: SitePlan): boolean {
  if (upper.place[0] === COUNTRY) return lower.place.length > 0 && lower.place[0] !== COUNTRY;
  return (
    upper.place.length > 0 &&
    lower.place.length > upper.place.length &&
    upper.place.every((name, index) => lower.place[index] === name)
  );
}

/**
 * Why a plan is on no level: its place or years are not known, no plan is of a place above or below its own, or all such plans are
 * for other years or are not compared with it.
 */
export type LeftOut = 'noPlace' | 'noYears' | 'alone' | 'otherYears' | 'notCompared';

/** Returns the plans that are neither above nor below another one, by the reason. */
export function leftOutOf({ plans }: Corpus, levels: readonly Level[]): Map<LeftOut, SitePlan[]> {
  const shown = new Set(levels.flatMap(({ plan, lower }) => [plan, ...lower.map((below) => below.plan)]));
  const reasonOf = (plan: SitePlan): LeftOut => {
    if (plan.data.place.length === 0) return 'noPlace';
    if (plan.data.period === null) return 'noYears';
    const related = plans.filter((other) => isWithin(plan, other) || isWithin(other, plan));
    if (related.length === 0) return 'alone';
    const isOfItsYears = related.some((other) => isAbove(plan, other) || isAbove(other, plan));
    return isOfItsYears ? 'notCompared' : 'otherYears';
  };
  return Map.groupBy(
    plans.filter((plan) => !shown.has(plan)),
    reasonOf,
  );
}

/** Returns the verdicts that any task of these levels has, in their order: the columns of the tables. */
export function verdictsOf(levels: readonly Level[]): Verdict[] {
  const all = levels.flatMap(({ lower }) => lower.map(({ counts }) => counts));
  return VERDICTS.filter((verdict) => all.some((counts) => counts[verdict] > 0));
}

/** Every plan that has others below it. Plans that no comparison sets beside it are left out. */
export const levelsOf = once((corpus: Corpus): readonly Level[] =>
  corpus.plans.flatMap((plan) => {
    const below = plan.beside
      .filter((other) => isAbove(plan, other))
      .sort((a, b) => a.data.place.length - b.data.place.length);
    if (below.length === 0) return [];
    const { rows } = corpusTable(corpus, plan, below);
    if (rows.length === 0) return [];
    return [
      {
        plan,
        tasks: rows.length,
        lower: below.map((lower, column) => lowerPlan(corpus, plan, lower, rows, column)),
      },
    ];
  }),
);

function lowerPlan(
  { themes }: Corpus,
  upper: SitePlan,
  plan: SitePlan,
  rows: readonly TaskRow[],
  column: number,
): LowerPlan {
  const ofThemes = themes
    .map(({ id }) => ({ id, own: rows.filter((row) => row.themes.includes(id)) }))
    .filter(({ own }) => own.length > 0);
  return {
    plan,
    cites: plan.references.filter(({ target }) => target === upper.id).map(({ clause }) => clause),
    counts: countsIn(rows, column),
    themes: ofThemes.map(({ id, own }) => ({ id, tasks: own.length, counts: countsIn(own, column) })),
  };
}

function countsIn(rows: readonly TaskRow[], column: number): VerdictCounts {
  const found = rows.flatMap(({ cells }) => cells[column]?.verdict ?? []);
  return Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, found.filter((each) => each === verdict).length]),
  ) as VerdictCounts;
}
