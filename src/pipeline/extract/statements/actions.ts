/** What is done to things, by the verbs at the ends of words: 引进50名教授, 选拔认定教育专家. */

import { withExamples } from '../../text/with-examples.ts';
import { ACTIONS, BRINGING, PRESENCE } from './words.ts';

/** Behind a verb these make a noun of it: 培训机构, 改造面积, 转化率. */
export const NOUN_OF_VERB = withExamples(
  '率|[力程]?度|[^，。；、]{0,2}量(?!子)|总?额|总?值|总?面积|总?数|总?规模|经费|资金|基地|中心|机构|能力|水平|体系|机制|成本|用地|标准|指数|工程(?=$|[^技师])|项目|专项|计划|办法|方案|平台|系统|站|点|业|区|期|费|成果|周期|收入|支出|补贴|贷款|债券|方式|领域|方向|企业|单位|学校|行动|活动|服务|产品|工作|任务|内容|人口|对象|群众|意见|制度|政策|人员|队伍|人才|型|性|后备|示范|贸易|厂|场|园|商|者|的',
  `率 力度 程度 产量 总额 产值 总面积 人数 总规模 经费→经费 资金 基地 中心 机构 能力 水平 体系 机制 成本 用地 标准 指数→指数 工程 项目 专项 计划 办法 方案 平台 系统 站 点 业 区 期 费 成果 周期→周期 收入 支出 补贴 贷款 债券 方式 领域 方向 企业→企业 单位 学校 行动 活动 服务 产品 工作 任务 内容 人口 对象 群众 意见 制度→制度 政策 人员 队伍 人才 型 性 后备 示范 贸易 厂 场 园 商 者 的
    工程建设→工程
    力度→力度 程度→程度 度 额 面积 规模 ，量→量 。量→量
    甲产量→甲产量`,
  `工程技 工程师`,
);
const VERB = `(?:${ACTIONS}|${PRESENCE})`;
const JOINT = withExamples(
  '(?:并且|以及|[、和与并及以或]|了|一批|各类|好)?',
  `、→、 并且→并且 以及→以及 了→了 一批→一批 各类→各类 好→好 和→和 与→与 并→并 及→及 以→以 或→或 甲`,
);
/** One or more verbs at the end of words, and at their beginning before a noun. */
const VERBS_AT_END = new RegExp(`(?:每年)?(?:${VERB}${JOINT})+$`, 'u');
const VERBS_AT_START = new RegExp(
  `^(?:每年)?(?:${VERB}${JOINT})*${VERB}了?(?!${NOUN_OF_VERB})(?=\\p{Script=Han}|[“A-Z]|[0-9]类)`,
  'u',
);
const ANY_ACTION = new RegExp(`(?:${ACTIONS})`, 'u');
const IN_BETWEEN = withExamples(
  /(?:[、和与并以]|(?<!惠)及|并且|以及)$/u,
  `引进、 引进并且→并且 引进以及→以及 引进及 引进和 引进与 引进并 引进以`,
  '惠及',
);

/** What is done by the verbs at the end of words (力争引进和培养 → 引进和培养); empty for none, or for verbs that only say that things are there. */
export function actionAtEnd(words: string): string {
  return doing(VERBS_AT_END.exec(words)?.[0]);
}

/** The same for verbs before a noun: 选拔认定教育专家 → 选拔认定, 培训机构 → nothing. */
export function actionAtStart(words: string): string {
  return doing(VERBS_AT_START.exec(words)?.[0]);
}

/** True for words that are verbs alone: 重点 is gone, 选拔资助 is left. */
export function isVerbal(words: string): boolean {
  return VERBS_AT_END.exec(words)?.index === 0;
}

function doing(verbs: string | undefined): string {
  return verbs !== undefined && ANY_ACTION.test(verbs)
    ? verbs.replace(IN_BETWEEN, '').replace(/[了好]$|一批$|各类$/u, '')
    : '';
}

/** Shorter rests are no things: 研发强度, 培训人数. In UTF-16 units. */
const SHORTEST_THING = 4;

const BROUGHT = new RegExp(
  `^(?:每年)?(?:(?:${BRINGING})${JOINT})*(?:${BRINGING})了?(?!${NOUN_OF_VERB})(?=\\p{Script=Han}|[“A-Z])`,
  'u',
);

/** The things of a name without how they come in: 引进高层次人才 → 高层次人才. 新增… and 帮扶… stay: they count something else. */
export function thingOf(name: string): string {
  const action = BROUGHT.exec(name)?.[0] ?? '';
  const thing = name.slice(action.length).replace(/^的/u, '');
  return thing.length < SHORTEST_THING ? name : thing;
}

/** For whom something is done: 为173家企业兑现创新券. */
export const FOR = withExamples(
  /(?:(?:为|向|给|(?<!\p{Script=Han}{2})在)\s*(?:近|超过?|约)?|(?:^|[，。；、])\s*为(?![^，。；]*(?:达到|提供|增长))\p{Script=Han}{2,14}等)\s*$/u,
  `为 为近 为超过 为约 向 给 在 为职工等 引进，为职工等 引进。为职工等 引进；为职工等 引进、为职工等 为超
    为职工达甲{10}到等`,
  '为职工达到等 为职工提供等 为职工增长等 方面在 又为职工等',
);
/** What is done for them. */
export const DELIVERS = withExamples(
  /发放|提供|兑现|减免|免除|开展|实施|办理|解决|举办|进行|配备|建立|安装|购买|设立|投放|布设|落实/u,
  '发放 提供 兑现 减免 免除 开展 实施 办理 解决 举办 进行 配备 建立 安装 购买 设立 投放 布设 落实',
);
