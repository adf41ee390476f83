/** Whether a plan tells one target twice: in its aims and in its tasks, in the text and in a table. */
import type { SitePlan } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
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

const coreOf = (name: string) => {
  const plain = name.replace(/[\s“”‘’"（()）、，]/gu, '');
  const core = plain.replace(DONE, '').replace(AMOUNT, '');
  return core.length < LEAST ? plain : core;
};

/** Whether the characters of a name stand in another in the same order. */
function isWithin(shorter: string, longer: string): boolean {
  let at = 0;
  for (const character of longer) if (character === shorter[at]) at += 1;
  return at === shorter.length;
}

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
  { indicator, within, plan }: { indicator: Indicator; within: string; plan: SitePlan },
): boolean {
  if (row.within !== within && row.within !== '' && within !== '') return false;
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

/** A name that is a piece of a sentence counts nothing: 混凝土用量的统计数据为每平方米建筑面积 */
const PIECE = withExamples(
  /应(?![急用对变])|数据为|(?:乘以|作为|不得|每平方米建筑面积)$/u,
  '保证金应以合同总价 统计数据为 合同价乘以 作为 不得 用量为每平方米建筑面积',
  '应急 应用 应对 应变 作为，',
);

/** Headings of what was and is: what stands under them without a year to come is no aim. */
const LOOKS_BACK = withExamples(
  /回顾|基础|现状|形势|成就|成效|成绩|前\s*言|序\s*言|背景|问题/u,
  '发展回顾 发展基础 现状 面临形势 主要成就 工作成效 主要成绩 前言 序言 编制背景 存在问题',
);

/** How far something reaches is no aim: 站点500米范围内, 1公里的服务半径. */
const EXTENT = withExamples(
  /[0-9]\s*(?:公里|千米|米|分钟)的?(?:(?:服务)?半径|范围)/u,
  '3公里半径 3千米范围 3米的服务半径 3分钟服务半径 3␣公里范围',
  '3公里 半径公里 3公里的路',
);

/** False for what looks back without a year to come, for how far something reaches, and for what is no name. */
export function isAim(plan: SitePlan, { name, clause, year, yearInferred, quote }: Indicator): boolean {
  const { type = null, section = '' } = plan.clauseById.get(clause) ?? {};
  const looksBack = type === 'context' && pathOf(plan, section).some(({ title }) => LOOKS_BACK.test(title));
  const isOfBeginning = year === plan.data.period?.[0];
  return !(looksBack && (yearInferred || isOfBeginning)) && !PIECE.test(name) && !EXTENT.test(quote);
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
