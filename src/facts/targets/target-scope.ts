/** Of what a target speaks, as the board tells it: the place, and the heading around where the name alone would not do. */
import type { SitePlan } from '../../corpus/model.ts';
import { pathOf } from '../../corpus/outline.ts';
import type { Indicator } from '../../pipeline/schemas/facts.ts';
import { LEVELS } from '../../pipeline/schemas/level-scopes.ts';
import { countyPaths } from '../../pipeline/text/gazetteer/counties.ts';
import { once } from '../../pipeline/text/once.ts';
import { withExamples } from '../../pipeline/text/with-examples.ts';

/** Where a target is to be reached; `within`: the heading that says of what, empty where the name does. */
export interface TargetScope {
  scope: string;
  within: string;
}

/** Names that say nothing without their heading: of what, or which. */
const BARE = withExamples(
  /^(?:其中)?(?:新增|新建|改建|扩建|改造|建设|实施|开展|建成|完成|打造|推进)*(?:一批)?(?:总|其他|区域|相关|重大|重点|关键|共性|典型|示范|试点|综合|治理|各类|上游|下游|中游)*(?:地区|项目|工程|技术|面积|规模|数量|平台|基地|能力|投资|企业|产品|设施|装机|装机容量|变电容量|植被盖度|装备|子项目)?$/u,
  '实施综合治理工程 新增 区域综合植被盖度 建设示范工程 上游其他地区 总治理面积 重大关键共性技术 其中新建项目 改造一批重点设施 扩建子项目 完成试点 打造典型平台 改建设施 开展试点 建成面积 推进项目 相关企业 各类产品 下游面积 中游面积 治理区域 治理规模 试点数量 示范基地 治理能力 改造投资 新增装机 总装机容量 总变电容量 重点装备',
  `，增`,
);
/** A plan of a body beside the places of its level, whose whole is not that of the region. */
const CORPS = withExamples(/生产建设兵团/u, '生产建设兵团水利规划', '生产建设规划');
/** Who sets an aim for all of the country, with no word of the place since: 我国宣布到2060年实现. */
const NATION = withExamples(
  /(?:总书记|国家主席|我国|中国)[^。；]*?(?:宣布|承诺|郑重提出)(?!.*(?:全[省市区州县盟]|我[省市区州县]))/su,
  '我国宣布到3030年 国家主席向世界承诺，力争 总书记宣布。随后又宣布 中国郑重提出',
  `我国提出 中国宣布。全省力争 我国承诺，我市将 我国承诺，全市 我国承诺，全区 我国承诺，全州 我国承诺，全县 我国承诺，全盟 我国承诺，我省 我国承诺，我区 我国承诺，我州 我国承诺，我县
    中国。郑重提出 中国；郑重提出`,
);
/** Headings of one work of a list, such as those in a box: 沙河水库清淤工程 */
const ONE_WORK = withExamples(
  /(?:工程|项目|基地|行动)$/u,
  '清淤工程 管网项目 农业基地 百日行动',
  `清淤工程，`,
);
/** A heading that is a call rather than a field: 做强文旅产业，打造旅游名城 */
const CALL = /[，；]/u;
/** Headings that say no more than the name: 重大任务 */
const SAYS_NOTHING = withExamples(
  /^(?:重大|重点|主要|具体|总体)*(?:任务|措施|工作|目标|工程|项目|部署|举措|内容|安排)$/u,
  '重大任务 主要措施 重点工作 总体目标 重点工程 重点项目 总体部署 主要举措 主要内容 具体安排',
  `，大任务 重大任务，`,
);
/** Longest heading that is told. */
const LONGEST = 30;
/** So many characters of the name in a heading say that the name tells the field. */
const SHARED = 3;
const SHARED_WITH_CALL = 2;

/** Returns where an indicator of a plan is to be reached, and within what. */
export function targetScope(plan: SitePlan, { clause, name, scope, quote }: Indicator): TargetScope {
  const path = pathOf(plan, plan.clauseById.get(clause)?.section ?? '').filter(({ depth }) => depth > 1);
  const whole = plan.data.level === null ? '' : LEVELS[plan.data.level].scope;
  const called = CORPS.test(plan.data.title) ? '全兵团' : whole;
  const title = path.at(-1)?.title ?? '';
  const county = path.map((section) => countyAt(section.title)).findLast((found) => found !== null);
  const isBoxed = path.some(({ form }) => form === 'box');
  const text = plan.clauseById.get(clause)?.text ?? '';
  const nation = NATION.test(text.slice(0, Math.max(0, text.indexOf(quote)))) ? '全国' : null;
  const place =
    nation ??
    county ??
    (isTold(
      scope,
      name,
      path.map((section) => section.title),
    ) || scope === whole
      ? called
      : scope);
  const isOne = isBoxed && ONE_WORK.test(title) && !title.includes(name) && !name.includes(title);
  const needs = BARE.test(name) || isOne;
  const isTelling = title !== scope && title.length <= LONGEST && !SAYS_NOTHING.test(title);
  return { scope: place, within: needs && isTelling ? title : '' };
}

/** Whether a scope is a heading whose field the name tells itself: 生物产业产值规模 under 做精生物产业，培育生物经济动力. */
function isTold(scope: string, name: string, titles: readonly string[]): boolean {
  if (!titles.includes(scope)) return false;
  const least = CALL.test(scope) ? SHARED_WITH_CALL : SHARED;
  for (let at = 0; at + least <= name.length; at += 1) {
    if (scope.includes(name.slice(at, at + least))) return true;
  }
  return false;
}

const COUNTIES = once((_: typeof countyPaths) => new Set(countyPaths().flatMap((path) => path.at(-1) ?? [])));
const SHORTEST_COUNTY = 3;
const LONGEST_COUNTY = 12;

/** The county or district that a heading begins with: 汝南县 of 汝南县农村供水保障工程; null for none. */
export function countyAt(title: string): string | null {
  const names = COUNTIES(countyPaths);
  for (let length = Math.min(LONGEST_COUNTY, title.length); length >= SHORTEST_COUNTY; length -= 1) {
    if (names.has(title.slice(0, length))) return title.slice(0, length);
  }
  return null;
}
