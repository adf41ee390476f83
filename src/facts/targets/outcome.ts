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
  /** Said of one year: growth, what comes in during it, a place that is to be kept. Results of years before say nothing of it. */
  ofItsYear?: boolean;
  /** Less of it is wanted, by its name: 煤炭消费量, 排放量. */
  isBurden?: boolean;
}

/** Names of what plans want less of. Consumption in a shop is no burden: 消费品零售总额. */
const BURDEN =
  /(?:能源|煤炭|煤|石油|油品|用水|水资源)消[费耗](?:总量|量)?(?:$|[（(及和])|能耗|水耗|煤耗|排放(?:总量|量|强度)?(?:$|[（(])|浓度(?:$|[（(])|(?:死亡|失业|发病|事故|损失|漏损|线损|缺陷|污染)(?:人数|起数|率|面积)?(?:$|[（(])/u;

/** How much less of it there is: of that plans want more. */
const LESS = /降幅|下降|降低|削减|减少|减排|减量/u;

/** True for a quantity that plans want less of. Of a concentration or an amount in per cent it is how much less there is. */
export const isBurden = (name: string, unit = ''): boolean =>
  BURDEN.test(name) && !LESS.test(name) && !(unit === '%' && /浓度|排放(?:总量|量|强度)?$/u.test(name));

/** Decides what came of a target. Of a range the lower end is the target. */
export function outcomeOf(known: Known): Outcome {
  const { target, year, baseline, results, ofItsYear = false } = known;
  const upTo = results.filter((result) => (ofItsYear ? result.year === year : result.year <= year));
  const last = upTo.at(-1);
  if (!last) return { kind: 'unreported', share: null, rule: 'none', year: null };
  const isDown = (known.isBurden ?? false) || isWantedLow(target, baseline);
  const isAt = (result: Measured) =>
    isDown ? result.normalized <= target.normalized : result.normalized >= target.normalized;
  const first = upTo.find(isAt);
  // A result of the year itself decides; what was reached before and lost again was not reached.
  const deciding = last.year === year ? last : (first ?? last);
  const kind = isAt(deciding) ? 'reached' : deciding.year === year ? 'missed' : 'underway';
  return { kind, ...shareOf(deciding, target, baseline, isDown), year: deciding.year };
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
  isDown: boolean,
): Pick<Outcome, 'share' | 'rule'> {
  if (target.kind === 'rank' || result.kind === 'rank') return { share: null, rule: 'rank' };
  if (baseline && baseline.normalized !== target.normalized) {
    const way = target.normalized - baseline.normalized;
    return { share: (result.normalized - baseline.normalized) / way, rule: 'fromBaseline' };
  }
  if (target.normalized <= 0 || isDown) return { share: null, rule: 'none' };
  return { share: result.normalized / target.normalized, rule: 'ofTarget' };
}
