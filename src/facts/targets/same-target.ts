/** Whether a plan tells one target twice: in its aims and in its tasks, in the text and in a table. */
import type { SitePlan } from '../../corpus/model.ts';
import type { Indicator } from '../../pipeline/schemas/facts.ts';
import { withExamples } from '../../pipeline/text/with-examples.ts';
import type { TargetRow } from './target-rows.ts';

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

/** Whether a row tells the target of an indicator with the same value: by the same name, or by another name in another clause. */
export function isSameTarget(
  row: TargetRow,
  { indicator, plan }: { indicator: Indicator; plan: SitePlan },
): boolean {
  const { within } = indicator;
  if (row.within !== within && row.within !== '' && within !== null) return false;
  const [here, there] = [indicator, row.target].map(({ clause, quote }) =>
    placeBefore(plan.clauseById.get(clause)?.text ?? '', quote),
  );
  if (here && there && here !== there) return false;
  if (row.name === indicator.name) return true;
  const places = [row.target, ...row.again];
  return (
    places.every(({ clause }) => clause !== indicator.clause) &&
    row.target.comparator === indicator.comparator &&
    nameOneThing(row.name, indicator.name)
  );
}

/** True for what comes in where the same clause tells the level under the same name: 5 beside 累计8. */
export const isBesideLevel = ({ indicators }: SitePlan, added: Indicator): boolean =>
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
