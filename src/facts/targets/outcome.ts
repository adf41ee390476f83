/** What came of a target, by rules that the page names. */
import type { SeriesPoint } from '../../pipeline/schemas/series.ts';

/**
 * reached: a result of the year or before it is at the target; missed: that of the year is not; underway: results of years
 * before it only, below the target or of what is said of one year; unreported: no result up to the year.
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
  /** Whether the result of an earlier year was at the target, where results of other years do not decide. */
  earlier?: 'at' | 'short';
}

/** A value of a series, without magnitude. */
type Measured = Pick<SeriesPoint, 'normalized' | 'comparator' | 'kind'> & { year: number };

/** What is known of a target for `year`. `results` are in the order of years. */
export interface Known {
  target: Measured;
  year: number;
  baseline: Measured | null;
  results: readonly Measured[];
  /** Said of one year: growth, what comes in during it, a place that is to be kept. Results of years before say nothing of it. */
  ofItsYear?: boolean;
  /** What the plan says of the direction; without it, or where it says both or neither, the baseline tells. */
  direction?: { more: boolean; less: boolean };
}

/** Decides what came of a target. Of a range the lower end is the target. */
export function outcomeOf(known: Known): Outcome {
  const { target, year, baseline, results, ofItsYear = false } = known;
  const upTo = results.filter((result) => result.year <= year);
  const last = upTo.at(-1);
  if (!last) return { kind: 'unreported', share: null, rule: 'none', year: null };
  const isDown = isWantedLow(known);
  const isAt = (result: Measured) =>
    isDown ? result.normalized <= target.normalized : result.normalized >= target.normalized;
  const first = upTo.find(isAt);
  if (ofItsYear && last.year !== year)
    return {
      kind: 'underway',
      share: null,
      rule: 'none',
      year: last.year,
      earlier: isAt(last) ? 'at' : 'short',
    };
  // A result of the year itself decides; what was reached before and lost again was not reached.
  const deciding = last.year === year ? last : (first ?? last);
  const kind = isAt(deciding) ? 'reached' : deciding.year === year ? 'missed' : 'underway';
  return { kind, ...shareOf(deciding, target, baseline, isDown), year: deciding.year };
}

/** The baseline decides only where neither the operator nor the words do: what lies below it is wanted low. */
function isWantedLow({ target, baseline, direction }: Known): boolean {
  if (target.kind === 'rank') return true;
  const less = target.comparator.startsWith('<') || (direction?.less ?? false);
  const more = target.comparator.startsWith('>') || (direction?.more ?? false);
  if (less !== more) return less;
  return baseline !== null && target.normalized < baseline.normalized;
}

function shareOf(
  result: Measured,
  target: Measured,
  baseline: Measured | null,
  isDown: boolean,
): Pick<Outcome, 'share' | 'rule'> {
  if (target.kind === 'rank' || result.kind === 'rank') return { share: null, rule: 'rank' };
  // A limit above the baseline or a floor below it leaves no way to go: it is kept or not.
  if (
    baseline &&
    (isDown ? target.normalized > baseline.normalized : target.normalized < baseline.normalized)
  )
    return { share: null, rule: 'none' };
  if (baseline && baseline.normalized !== target.normalized) {
    const way = target.normalized - baseline.normalized;
    return { share: (result.normalized - baseline.normalized) / way, rule: 'fromBaseline' };
  }
  if (target.normalized <= 0 || isDown) return { share: null, rule: 'none' };
  return { share: result.normalized / target.normalized, rule: 'ofTarget' };
}
