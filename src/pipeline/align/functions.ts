/**
 * Plans of one function that serves many fields: to watch, to pay, to do research, to set standards. What such a plan says of rivers is
 * how they are watched; a section that cleans them is no counterpart, though both are of rivers.
 */
import { withExamples } from '../text/with-examples.ts';
import type { Headed } from './scopes.ts';

/** One row: by what the title of a plan names its function, and by what a section of another plan is of it; apart by spaces. */
const ROWS: readonly (readonly [named: string, said: string])[] = [
  ['监测 统计', '监测 统计 调查 核算 计量 遥感 监控'],
  ['财税 财政 税收 金融', '财政 财税 税 资金 补贴 补助 奖补 奖励 金融 基金 贷款 贴息 投入 采购'],
  ['科技 技术创新 科学技术', '科技 技术 研发 创新 攻关 科研 科学 示范 知识产权 专利 成果'],
  ['标准', '标准 规范 计量 认证'],
  ['宣传 科普 科学普及 普法', '宣传 科普 普及 普法 教育 舆论'],
  ['应急', '应急 风险 预警 救援 处置 隐患'],
  ['执法 督察', '执法 督察 检查 查处'],
  ['人才', '人才 培训 培养 队伍'],
  ['信息化 数字化', '信息 数字 智慧 智能 数据 网络'],
  ['审计', '审计'],
];

const oneOf = (words: string) => new RegExp(words.replaceAll(' ', '|'), 'u');
const FUNCTIONS = ROWS.map(([named, said]) => ({ named: oneOf(named), said: oneOf(said) }));

/** Who issues a plan stands before this in its title. */
const ISSUERS = withExamples(/.*关于/u, `关于 财政部关于`, `财政部`);
/** What a section is for that every plan has, whatever its function. */
export const OF_ANY_PLAN = oneOf(
  '指导思想 基本原则 总体思路 总体要求 保障 组织 领导 规划实施 规划的实施 方案实施 计划实施 责任 考核 资金 投入 协同 协作 协调 联防 联动',
);
/** Least share of the sentences that must be of the function, where the heading is not. */
const LEAST_SHARE = 0.3;

/**
 * True where the plan of one of two sections is of a function and the other is not, nor the other section: 修缮古桥 beside what
 * a plan of monitoring says of bridges. Sections that every plan has are left out.
 */
export const isOfOtherFunction = (one: Headed, other: Headed): boolean =>
  !OF_ANY_PLAN.test(one.title) &&
  !OF_ANY_PLAN.test(other.title) &&
  (lacksFunction(one, other) || lacksFunction(other, one));

/** How a heading says that a thing is watched; the monitoring of plans is none. */
const WATCHED = withExamples(/监测(?!评估)|普查|调查|计量/u, `监测 普查 调查 计量`, `监测评估`);

/** True where one of two headings is of watching a thing, and neither the other nor its sentences are: 普查古桥 beside 修缮古桥. */
export const isWatchedOnly = (one: Headed, other: Headed): boolean =>
  [
    [one, other],
    [other, one],
  ].some(
    ([watching, doing]) => watching && doing && WATCHED.test(watching.title) && !isOf(WATCHED_TOO, doing),
  );

/** By what a section is of watching as well. */
const WATCHED_TOO = oneOf('监测 普查 调查 计量 核算 监控 遥感');

/** Whether the heading of a section or a share of its sentences is of something. */
const isOf = (said: RegExp, { title, sentences }: Headed): boolean =>
  said.test(title) ||
  sentences.filter((sentence) => said.test(sentence)).length >= sentences.length * LEAST_SHARE;

/** Whether a plan is of a function that a section of another plan is not of. */
function lacksFunction({ plan }: Headed, section: Headed): boolean {
  const [matter = '', other = ''] = [plan, section.plan].map((words) => words.replace(ISSUERS, ''));
  return FUNCTIONS.some(
    ({ named, said }) => named.test(matter) && !named.test(other) && !isOf(said, section),
  );
}
