/** What came of a target, by rules that the page names. */
import type { SeriesPoint } from '../../pipeline/schemas/series.ts';

/**
 * reached: a result of the year or before it is at the target; missed: that of the year is not; underway: results of years
 * before it only; unreported: no result up to the year.
 */
export type OutcomeKind = 'reached' | 'missed' | 'underway' | 'unreported';

/** How the share was reckoned: from the baseline, of the target, or not at all. */
export type OutcomeRule = 'fromBaseline' | 'ofTarget' | 'rank' | 'none';

export interface Outcome {
  kind: OutcomeKind;
  /** Of the way that is done, 1 for all of it; null where it cannot be said. */
  share: number | null;
  rule: OutcomeRule;
  /** The year of the result that decides. */
  year: number | null;
}

/** A value of a series, without magnitude. */
type Measured = Pick<SeriesPoint, 'normalized' | 'comparator' | 'kind'> & { year: number };

/** What is known of a target for `year`. `results` are in the order of years. */
export interface Known {
  target: Measured;
  year: number;
  baseline: Measured | null;
  results: readonly Measured[];
}

/** Decides what came of a target. Of a range the lower end is the target. */
export function outcomeOf(known: Known): Outcome {
  const { target, year, baseline, results } = known;
  const upTo = results.filter((result) => result.year <= year);
  const last = upTo.at(-1);
  if (!last) return { kind: 'unreported', share: null, rule: 'none', year: null };
  const isDown = isWantedLow(target, baseline);
  const isAt = (result: Measured) =>
    isDown ? result.normalized <= target.normalized : result.normalized >= target.normalized;
  const first = upTo.find(isAt);
  // A result of the year itself decides; what was reached before and lost again was not reached.
  const deciding = last.year === year ? last : (first ?? last);
  const kind = isAt(deciding) ? 'reached' : deciding.year === year ? 'missed' : 'underway';
  return { kind, ...shareOf(deciding, target, baseline), year: deciding.year };
}

/** Ranks are wanted low, and what is limited from above or lies below its baseline. */
function isWantedLow(target: Measured, baseline: Measured | null): boolean {
  if (target.kind === 'rank' || target.comparator === '<=' || target.comparator === '<') return true;
  return baseline !== null && target.normalized < baseline.normalized;
}

function shareOf(
  result: Measured,
  target: Measured,
  baseline: Measured | null,
): Pick<Outcome, 'share' | 'rule'> {
  if (target.kind === 'rank' || result.kind === 'rank') return { share: null, rule: 'rank' };
  if (baseline && baseline.normalized !== target.normalized) {
    const way = target.normalized - baseline.normalized;
    return { share: (result.normalized - baseline.normalized) / way, rule: 'fromBaseline' };
  }
  if (target.normalized <= 0 || target.comparator === '<=' || target.comparator === '<')
    return { share: null, rule: 'none' };
  return { share: result.normalized / target.normalized, rule: 'ofTarget' };
}
