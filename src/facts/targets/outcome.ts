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
  /** Less of it is wanted, by its name: 煤炭消费量, 排放量. */
  isBurden?: boolean;
}

/** What follows a name in brackets is its unit. */
const UNIT = /[（(].*$/u;
/** Names of what plans want less of. Consumption in a shop is no burden: 消费品零售总额. */
const BURDEN =
  /(?:能源|煤炭?|石油|油品|用水|水资源)消[费耗](?:总?量)?(?:$|[及和])|(?<!节约|再生|生活)用水总?量$|[能水煤]耗|排放(?:总量|量|强度)?$|浓度$|(?:死亡|失业|发病|事故|损失|漏损|线损|缺陷|污染)(?:人数|起数|率|面积)?$|(?:辍学|空置|闲置|撂荒|逾期|贫困发生|不良贷款|弃[风光水]|差错|投诉|拥堵|负债|赤字)率$/u;

/** How much less of it there is: of that plans want more. */
const LESS = /降幅|下降|降低|削减|减少|减排|减量/u;

/** True for a name that says how much less of something there is: 单位能耗降低率. */
export const isReduction = (name: string): boolean => LESS.test(name);

/** True for a quantity that plans want less of. Of a concentration or an amount in per cent it is how much less there is. */
export function isBurden(printed: string, unit = ''): boolean {
  const name = printed.replace(UNIT, '');
  return (
    BURDEN.test(name) && !isReduction(name) && !(unit === '%' && /浓度|排放(?:总量|量|强度)?$/u.test(name))
  );
}

/** Decides what came of a target. Of a range the lower end is the target. */
export function outcomeOf(known: Known): Outcome {
  const { target, year, baseline, results, ofItsYear = false } = known;
  const upTo = results.filter((result) => result.year <= year);
  const last = upTo.at(-1);
  if (!last) return { kind: 'unreported', share: null, rule: 'none', year: null };
  const isDown = (known.isBurden ?? false) || isWantedLow(target, baseline);
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
  // A limit above the baseline leaves no way to go: it is kept or not.
  if (isDown && baseline && target.normalized > baseline.normalized) return { share: null, rule: 'none' };
  if (baseline && baseline.normalized !== target.normalized) {
    const way = target.normalized - baseline.normalized;
    return { share: (result.normalized - baseline.normalized) / way, rule: 'fromBaseline' };
  }
  if (target.normalized <= 0 || isDown) return { share: null, rule: 'none' };
  return { share: result.normalized / target.normalized, rule: 'ofTarget' };
}
