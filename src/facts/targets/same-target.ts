/** Tells each target of a plan once, though its aims, its tasks and its tables name it: for the board and for the report on a draft. */
import type { Indicator } from '../../pipeline/schemas/facts.ts';
import { withExamples } from '../../pipeline/text/with-examples.ts';
import { isNoTarget, type PlanWithIndicators } from './no-targets.ts';

/** What is done to a thing, before and behind its name. */
const DONE = withExamples(
  /^(?:(?:要|将|力争|累计|组织|加快|全面)?(?:建设|实施|新建|建成|创建|开展|培育|打造|新增|完善|推进|完成|实现|明确|形成|扩大))+/u,
  '组织实施 建设 新建 累计建成 培育 创建 力争打造 开展 新增 完善 加快推进 要实现 将完成 全面形成 明确 扩大',
  `，建设`,
);
const AMOUNT = withExamples(
  /(?:(?:总|保有)?(?:面积|数量?|规模|量)|建设|开发)+$/u,
  '湿地面积 林地保有面积→保有面积 企业总数→总数 学校数量→数量 企业数 储备林建设 林下开发 种植规模 用水量',
  `企业数，`,
);
/** Fewest characters of a name without these, and least share of the longer name that the shorter must be. */
const LEAST = 3;
const LEAST_SHARE = 0.4;
/** Characters at the end of a name that say what it is: 平台, 工程. */
const HEAD = 2;

/**
 * True for names of one thing: 建设重大平台 and 重大产业创新平台. Who asks knows that value, unit, year and scope are the same and that
 * another clause tells it: what one sentence lists is not the same.
 */
export function nameOneThing(first: string, second: string): boolean {
  if (first === second) return true;
  const [shorter = '', longer = ''] = [coreOf(first), coreOf(second)].sort((a, b) => a.length - b.length);
  if (shorter.length < LEAST || shorter.length < longer.length * LEAST_SHARE) return false;
  return shorter.slice(-HEAD) === longer.slice(-HEAD) && isWithin(shorter, longer);
}

/** Returns a name without what is done to the thing and without 面积, 数量: 新建湿地面积 → 湿地; as it is where too little is left. */
export function coreOf(name: string): string {
  const plain = name.replace(/[\s“”‘’"（()）、，]/gu, '');
  const core = plain.replace(DONE, '').replace(AMOUNT, '');
  return core.length < LEAST ? plain : core;
}

/** Whether the characters of a name stand in another in the same order. */
function isWithin(shorter: string, longer: string): boolean {
  let at = 0;
  for (const character of longer) if (character === shorter[at]) at += 1;
  return at === shorter.length;
}

/** Measure words that count the same things: 400家企业, 企业数400个. */
const COUNTERS: ReadonlySet<string> = new Set(['家', '项', '所']);
/** A unit in which targets are told apart: measure words that count the same things are one. */
export const counterOf = (unit: string): string => (COUNTERS.has(unit) ? '个' : unit);

/** Where something is done, as its sentence begins: 在甲市、乙县建成. */
const PLACE = withExamples(
  /(?:^|[。；])\s*在(?<place>[^，。；]*?(?:[市县盟州区旗乡镇]|流域))(?=[^，。；]*$)/u,
  '在甲市、乙县建成 建成。在东部地区新增 在丙河流域 建成；在甲区 在甲市 在甲县 在甲盟 在甲州 在甲旗 在甲乡 在甲镇',
  '在2030年前 建成，在甲市 在甲市建成， 在甲市。乙县建成 在，市',
);
const placeBefore = (text: string, quote: string): string | null =>
  PLACE.exec(text.slice(0, Math.max(0, text.indexOf(quote))))?.groups?.['place'] ?? null;

/** A target by the places that tell it, in the order of the text; the first names it. */
export type ToldTarget<Told extends Indicator> = [Told, ...Told[]];

/** Returns the targets of a plan, each once. `seriesOf` gives the series of an indicator; values of one series are one target. */
export function toldTargets<Told extends Indicator>(
  plan: PlanWithIndicators<Told>,
  seriesOf: (indicator: Told) => string | null,
): ToldTarget<Told>[] {
  const found: { told: ToldTarget<Told>; key: string }[] = [];
  for (const indicator of plan.indicators) {
    const { scope, year, value, value2, unit } = indicator;
    if (!indicator.wanted || isBesideLevel(plan, indicator) || isNoTarget(plan, indicator)) continue;
    const key = [scope, year, value, value2, counterOf(unit)].join(' ');
    const series = seriesOf(indicator);
    const same = found.find(
      ({ told, key: other }) =>
        key === other &&
        ((series !== null && seriesOf(told[0]) === series) || isSameTarget(told, indicator, plan)),
    );
    if (same) same.told.push(indicator);
    else found.push({ told: [indicator], key });
  }
  return found.map(({ told }) => told);
}

/** Whether places tell the target of an indicator with the same value: by the same name, or by another name in another clause. */
function isSameTarget<Told extends Indicator>(
  told: ToldTarget<Told>,
  indicator: Told,
  { clauseById }: PlanWithIndicators<Told>,
): boolean {
  const [first] = told;
  const { within } = indicator;
  if (first.within !== within && first.within !== null && within !== null) return false;
  const [here, there] = [indicator, first].map(({ clause, quote }) =>
    placeBefore(clauseById.get(clause)?.text ?? '', quote),
  );
  if (here && there && here !== there) return false;
  if (first.name === indicator.name) return true;
  return (
    told.every(({ clause }) => clause !== indicator.clause) &&
    first.comparator === indicator.comparator &&
    nameOneThing(first.name, indicator.name)
  );
}

/** True for what comes in where the same clause tells the level under the same name: 5 beside 累计8. */
export const isBesideLevel = (
  { indicators }: Pick<PlanWithIndicators, 'indicators'>,
  added: Indicator,
): boolean =>
  added.flow &&
  indicators.some(
    (other) =>
      !other.flow &&
      other.wanted &&
      other.clause === added.clause &&
      other.name === added.name &&
      other.year === added.year &&
      other.unit === added.unit,
  );
