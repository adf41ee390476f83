/** Of what a value speaks: the place for which it holds, and the heading around where the name alone would not do. */
import type { Indicator } from '../../schemas/facts.ts';
import { LEVELS, type Level } from '../../schemas/level-scopes.ts';
import type { Section } from '../../schemas/section.ts';
import { isCounty } from '../../text/gazetteer/counties.ts';
import { withExamples } from '../../text/with-examples.ts';

/** Where a value stands: in what plan, below which sections, outermost first, and behind which words of its clause. */
export interface ValuePlace {
  plan: { title: string; level: Level | null };
  path: readonly Pick<Section, 'depth' | 'form' | 'title'>[];
  before: string;
}

/** Names that say nothing without their heading: of what, or which. */
const BARE = withExamples(
  /^(?:其中)?(?:新增|新建|改建|扩建|改造|建设|实施|开展|建成|完成|打造|推进)*(?:一批)?(?:总|其他|区域|相关|重大|重点|关键|共性|典型|示范|试点|综合|治理|各类|上游|下游|中游)*(?:地区|项目|工程|技术|面积|规模|数量|平台|基地|能力|投资|企业|产品|设施|装机|装机容量|变电容量|植被盖度|装备|子项目)?$/u,
  '实施综合治理工程 新增 区域综合植被盖度 建设示范工程 上游其他地区 总治理面积 重大关键共性技术 其中新建项目 改造一批重点设施 扩建子项目 完成试点 打造典型平台 改建设施 开展试点 建成面积 推进项目 相关企业 各类产品 下游面积 中游面积 治理区域 治理规模 试点数量 示范基地 治理能力 改造投资 新增装机 总装机容量 总变电容量 重点装备',
  '新建学校 重点企业产值 示范农场',
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
  '工程建设 基地名录',
);
/** A heading that is a call rather than a field: 做强文旅产业，打造旅游名城 */
const CALL = /[，；]/u;
/** Headings that say no more than the name: 重大任务 */
const SAYS_NOTHING = withExamples(
  /^(?:重大|重点|主要|具体|总体)*(?:任务|措施|工作|目标|工程|项目|部署|举措|内容|安排)$/u,
  '重大任务 主要措施 重点工作 总体目标 重点工程 重点项目 总体部署 主要举措 主要内容 具体安排',
  '重大水利工程 任务分工',
);
/** Longest heading that is told. */
const LONGEST = 30;
/** So many characters of the name in a heading say that the name tells the field. */
const SHARED = 3;
const SHARED_WITH_CALL = 2;

/**
 * The place for which a value holds, whose scope is known from its words and the field around, and the heading that says of
 * what, null where its name does.
 */
export function valueScope(
  { name, scope }: Pick<Indicator, 'name' | 'scope'>,
  { plan, path, before }: ValuePlace,
): Pick<Indicator, 'scope' | 'within'> {
  const below = path.filter(({ depth }) => depth > 1);
  const titles = below.map((section) => section.title);
  const title = titles.at(-1) ?? '';
  const whole = plan.level === null ? '' : LEVELS[plan.level].scope;
  const called = CORPS.test(plan.title) ? '全兵团' : whole;
  // A county's own plan calls it the whole.
  const county = titles.map(countyAt).findLast((found) => found !== null && !plan.title.includes(found));
  const nation = NATION.test(before) ? LEVELS.国家.scope : null;
  const place = nation ?? county ?? (scope === whole || isTold(scope, name, titles) ? called : scope);
  const isOne =
    below.some(({ form }) => form === 'box') &&
    ONE_WORK.test(title) &&
    !title.includes(name) &&
    !name.includes(title);
  const isTelling = title !== '' && title !== scope && title.length <= LONGEST && !SAYS_NOTHING.test(title);
  return { scope: place, within: isTelling && (isOne || BARE.test(name)) ? title : null };
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

const SHORTEST_COUNTY = 3;
const LONGEST_COUNTY = 15;
/** Words that end as names of counties do. */
const LIKE_COUNTY = withExamples(
  /^\p{Script=Han}+[县区旗市]$/u,
  '汝南县 驿城区 青山旗 禹城市',
  '汝南县城 1号区 县',
);
/** Those of them that name none: 中心城区, 海绵城市, 加强县, 示范区. Most headings have no more than these, and need no table of counties. */
const NO_COUNTY = withExamples(
  /^(?:加强|推进|推动|提升|提高|完善|促进|实施|建设|加快|强化|优化|统筹|坚持|打造)|(?<=..)(?<!共青|达坂)城[区市]$|(?:示范|社|地|片|景|灌|滞洪|沉陷|保护|开发|功能|集聚)区$/u,
  '加强县 推进以县 推动重点区 提升区 提高县 完善林区 促进市 实施县 建设县 加快整区 强化市 优化区 统筹区 坚持以县 打造县 中心城区 海绵城市 示范区 农村社区 山前地区 东片区 风景区 大灌区 滞洪区 沉陷区 保护区 开发区 功能区 集聚区',
  '汝南县 驿城区 禹城市 东城区 下花园区 共青城市 达坂城区 于洪区 大力推进县 临山城区县 临山片区县',
);

/** The county or district that a heading begins with: 汝南县 of 汝南县农村供水保障工程; null for none. */
export function countyAt(title: string): string | null {
  for (let length = Math.min(LONGEST_COUNTY, title.length); length >= SHORTEST_COUNTY; length -= 1) {
    const name = title.slice(0, length);
    if (LIKE_COUNTY.test(name) && !NO_COUNTY.test(name) && isCounty(name)) return name;
  }
  return null;
}
