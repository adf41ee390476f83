/**
 * Whether a target of a plan is that of a draft, and which of the two asks for more. Only values of one year and one area are
 * judged, and only where it is known whether more or less is wanted.
 */
import type { Row } from '../../pipeline/contract/row-schemas.ts';
import { LEVELS } from '../../pipeline/schemas/level-scopes.ts';
import { MAGNITUDES } from '../../pipeline/text/measures.ts';
import { withExamples } from '../../pipeline/text/with-examples.ts';
import { isBurden, isReduction } from './outcome.ts';
import { coreOf, nameOneThing } from './same-target.ts';

export type TargetValue = Pick<
  Row<'indicators'>,
  | 'name'
  | 'value'
  | 'value2'
  | 'unit'
  | 'comparator'
  | 'kind'
  | 'year'
  | 'scope'
  | 'per'
  | 'flow'
  | 'baseYear'
  | 'quote'
>;

/** A target with the plan that sets it. */
export interface PlacedTarget {
  target: TargetValue;
  plan: Pick<Row<'plans'>, 'level' | 'place'>;
}

/**
 * same, weaker, stronger: of the second, beside the first. different: other values, and it is not known which asks for more.
 * beside: values of different years, areas or names, which are not compared.
 */
export type TargetVerdict = 'same' | 'weaker' | 'stronger' | 'different' | 'beside';

/** Words for the whole of the place before a name. */
const WHOLE = withExamples(
  /^(?:全|我)[国省市区州县盟旗](?:的)?/u,
  '全国 我省 全市 全区的 全州 全县 全盟 全旗',
  '城市 全民 我们 覆盖全市',
);
/** Letters and digits of a name without these and without what is done to the thing. */
const bare = (name: string) =>
  coreOf(name.replace(WHOLE, ''))
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '');
/** Fewest characters of a name that may be a part of another one. */
const LEAST_NAME = 4;

/** How near two targets are: 0 for one target, more for those that are told beside each other; null for two things. */
export function distanceOf(first: PlacedTarget, second: PlacedTarget): number | null {
  const [one, two] = [first.target, second.target];
  const [unit, other] = [unitOf(one), unitOf(two)];
  if (unit.measure !== other.measure || (one.kind === 'rank') !== (two.kind === 'rank')) return null;
  const [name, otherName] = [bare(one.name), bare(two.name)];
  const apart =
    Number(one.year !== two.year) + 2 * Number(!isOneArea(first, second) || !isOneCount(one, two));
  if (name === otherName) return apart;
  const isSameValue = one.value * unit.factor === two.value * other.factor && one.value2 === two.value2;
  if (apart === 0 && isSameValue && nameOneThing(one.name, two.name)) return PART;
  const isPart =
    Math.min(name.length, otherName.length) >= LEAST_NAME &&
    (name.endsWith(otherName) || otherName.endsWith(name));
  return isPart ? PART + apart : null;
}
/** Farther than any that have one name. */
const PART = 4;

/** Judges two targets that `distanceOf` takes for one thing. */
export function compareTargets(first: PlacedTarget, second: PlacedTarget): TargetVerdict {
  const [one, two] = [first.target, second.target];
  if (distanceOf(first, second) !== 0) return 'beside';
  const [low, high] = boundsOf(one);
  const [otherLow, otherHigh] = boundsOf(two);
  const isSameValue = low === otherLow && high === otherHigh;
  const wanted = wantedOf(one, two);
  if (isSameValue) {
    if (one.comparator === two.comparator) return 'same';
    const [firm, otherFirm] = [one, two].map(({ comparator }) => FIRMNESS[comparator]);
    if (wanted === null || firm === undefined || otherFirm === undefined) return 'different';
    return firm === otherFirm ? 'same' : otherFirm > firm ? 'stronger' : 'weaker';
  }
  if (wanted === null || (otherLow - low) * (otherHigh - high) < 0) return 'different';
  return otherLow + otherHigh > low + high === (wanted === 'more') ? 'stronger' : 'weaker';
}

/** How firm the words beside one value are, in whichever direction is wanted; those of 约 say neither more nor less. */
const FIRMNESS: Readonly<Partial<Record<TargetValue['comparator'], number>>> = {
  '=': 0,
  '>=': 0,
  '<=': 0,
  '>': 1,
  '<': 1,
};

function boundsOf(target: TargetValue): [low: number, high: number] {
  const { factor } = unitOf(target);
  return [target.value * factor, (target.value2 ?? target.value) * factor];
}

/** The measure of a unit without its magnitude, and how many of it one is: 万家 → 家, 10000. */
function unitOf({ unit }: TargetValue): { measure: string; factor: number } {
  const magnitude = Object.keys(MAGNITUDES).find((word) => unit.startsWith(word)) ?? '';
  const measure = unit.slice(magnitude.length);
  return { measure: measure === '项' ? '个' : measure, factor: MAGNITUDES[magnitude] ?? 1 };
}

/** Whether two values hold for one area: the whole of one place, or a part with one name. */
function isOneArea(first: PlacedTarget, second: PlacedTarget): boolean {
  const isWhole = ({ target, plan }: PlacedTarget) =>
    target.scope === '' || (plan.level !== null && target.scope === LEVELS[plan.level].scope);
  if (first.target.scope !== second.target.scope) return false;
  if (!isWhole(first) || !isWhole(second)) return true;
  const [here, there] = [first, second].map(({ plan }) => plan.place.join('/'));
  return here === '' || there === '' || here === there;
}

/** Whether both count what there is or what comes in, in each year or in all, and beside the same year. */
const isOneCount = (one: TargetValue, two: TargetValue) =>
  one.flow === two.flow && one.per === two.per && one.baseYear === two.baseYear;

/** What brings a value up or down to the target. */
const RAISED = withExamples(
  /(?:提高|增长|增加|扩大|延长|[增升])[到至]/u,
  '提高到 提升至 增长到 增加至 上升到 扩大到 延长至 增至 升到',
  '提高效率',
);
const LOWERED = withExamples(
  /(?:降低|减少|缩短|缩小|压缩|回落|[降减])[到至]|控制在/u,
  '下降到 降低至 减少到 缩短至 缩小到 压减到 压缩至 回落至 降至 减至 控制在',
  '下降明显',
);
/** Names that do not say whether more is wanted: of 比重 and 密度 some are to rise and others to fall. */
const EITHER_WAY = withExamples(
  /(?:比|比例|比值|比重|构成|系数|密度|强度|时间|时长|时限|期限|年限|周期|工期|天数|日数|次数|起数|费用|成本|价格|支出|负担|差距|间隔|半径|距离|温度|年龄|(?:用地|占用|债务|人口)规模|(?:用|耗)[水能电地煤油气]总?量)(?:[（(].*)?$/u,
  '生师比 农林用地比例 收入比值 工业比重 人才占比 用能构成 灌溉系数 人口密度 开发强度 候车时间 通话时长 办理时限 还款期限 受教育年限 收储周期 合同工期 停电天数 降水日数 换乘次数 纠纷起数 门诊费用 用工成本 平均价格 卫生支出 学费负担 城乡差距 发车间隔 服务半径 运输距离 出水温度 平均年龄 用地规模 占用规模 债务规模 人口规模 生活用水量 用能总量 用电量 用地量 用煤量 用油量 用气量 耗水量 工业比重（%） 工业比重(%)',
  '比赛 收入 比重提高幅度',
);

/** Whether more or less is wanted of two values of one thing; null where they do not say, or say both. */
function wantedOf(...targets: readonly TargetValue[]): 'more' | 'less' | null {
  const isAny = (is: (target: TargetValue) => boolean) => targets.some(is);
  const less = isAny(
    ({ name, unit, kind, comparator, quote }) =>
      kind === 'rank' || comparator.startsWith('<') || isBurden(name, unit) || LOWERED.test(quote),
  );
  const more = isAny(
    ({ name, comparator, quote }) => comparator.startsWith('>') || isReduction(name) || RAISED.test(quote),
  );
  if (less !== more) return less ? 'less' : 'more';
  return less || isAny(({ name }) => EITHER_WAY.test(name)) ? null : 'more';
}
