/**
 * Whether a target of a plan is that of a draft, and which of the two asks for more. Only values of one year and one area are
 * judged, and only where it is known whether more or less is wanted.
 */
import type { Row } from '../../pipeline/contract/row-schemas.ts';
import { LEVELS } from '../../pipeline/schemas/level-scopes.ts';
import { MAGNITUDES } from '../../pipeline/text/measures.ts';
import { withExamples } from '../../pipeline/text/with-examples.ts';
import { coreOf, counterOf, nameOneThing } from './same-target.ts';
import { wantedOf } from './wanted.ts';

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
    OTHER_YEAR * Number(one.year !== two.year) +
    2 * Number(!isOneArea(first, second) || !isOneCount(one, two));
  if (name === otherName) return apart;
  const isSameValue = one.value * unit.factor === two.value * other.factor && one.value2 === two.value2;
  if (apart === 0 && isSameValue && nameOneThing(one.name, two.name)) return PART;
  const isPart =
    Math.min(name.length, otherName.length) >= LEAST_NAME &&
    (name.endsWith(otherName) || otherName.endsWith(name));
  return isPart ? PART + apart : null;
}
/** Of values that only their years tell apart. */
export const OTHER_YEAR = 1;
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
  return { measure: counterOf(measure), factor: MAGNITUDES[magnitude] ?? 1 };
}

/** Whether an area is the whole place of a plan. */
export const isWhole = (scope: string, { level }: PlacedTarget['plan']): boolean =>
  scope === '' || (level !== null && scope === LEVELS[level].scope);

/** Whether two values hold for one area: the whole of one place, or a part with one name. */
function isOneArea(first: PlacedTarget, second: PlacedTarget): boolean {
  if (first.target.scope !== second.target.scope) return false;
  if ([first, second].some(({ target, plan }) => !isWhole(target.scope, plan))) return true;
  const [here, there] = [first, second].map(({ plan }) => plan.place.join('/'));
  return here === '' || there === '' || here === there;
}

/** Whether both count what there is or what comes in, in each year or in all, and beside the same year. */
const isOneCount = (one: TargetValue, two: TargetValue) =>
  one.flow === two.flow && one.per === two.per && one.baseYear === two.baseYear;
