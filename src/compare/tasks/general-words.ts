/** Words that plans of every field have: what is in common besides them says of which matter two texts are. */
import { PLAN_NUMBER } from '../../pipeline/text/five-year-plans.ts';
import { CHINESE_NUMBER } from '../../pipeline/text/numerals.ts';

/** What is done, how, and to what, in any field. */
const DONE = wordsIn(`
  加强 加快 强化 推进 推动 促进 完善 健全 建立 构建 建设 建成 提升 提高 优化 深化 深入 全面 积极 大力 有效 有序 切实 着力 持续 稳步 进一步 开展 实施
  组织 落实 探索 创新 发展 培育 打造 做好 严格 统筹 加大 扩大 拓展 巩固 支持 鼓励 引导 保障 改善 改革 改造 升级 转型 整治 治理 管理 管控 防控 引进 攻关 监管 监督
  保护 修复 防治 控制 利用 应用 推广 服务 体系 机制 制度 模式 能力 水平 工作 工程 项目 行动 任务 措施 政策 方式 质量 力度 效率 效能 成效 重点 重大
  主要 主导 良好 氛围 分级 分类 领域 区域 综合 系统 科学 合理 规范 高效 示范 试点 平台 基础 设施 网络 结构 布局 规划 方案 目标 资源 技术 科技 产业 企业 国家 全国 全省 全市
  全区 年度 年底 期间 达到 实现 完成 确保 力争 不断 充分 依法 依托 结合 根据 按照 通过 坚持 围绕 依据 相关 有关 各级 各类 各地 重要 关键 一批 一体
  一体化 协调 协同 合作 联动 定期 及时 逐步 动态 管护 运行 运营 使用 提供 形成 增强 发挥 作用 带动 引领 执行 制定 编制 研究 方法 办法 指标 考核 评价
  评估 检查 调查 情况 问题 因素 特色 优势 优先 整合 深度 配套 配置 投入 激励 奖励 参与 主体 收集 处理 处置 信息化 现代化 规模 范围 数量 比例 以上 以下
  左右 不低于 不得 可以 能够 以及 其他 包括 采用 采取 选择 确定 明确 加以 予以 进行 对于 关于 为主 为重点 成为 具有 存在 需要 符合 满足 创造 解决 转化
  转变 调整 严禁 禁止 同时 同步 之间 之一 方面 过程 环节 阶段 时期 未来 目前 现有 新建 新增 新型 先进 现代 高质量 可持续 长效 常态化 精细化 标准化
  规模化 产业化 市场化 集中 分散 地方 省级 市级 县级 国家级 中心 基地 园区 强制 联合 共同 共享 共建 牵头 负责 分工 逐年 率先 打好 布置 部署 安排 下达
  流程 程序 手段 载体 渠道 途径 格局 建议 意见 通知 办公室 顶层 因地制宜
`);
/** Words that belong to a name in titles (绿色金融, 安全生产) and to every sentence elsewhere. */
const OF_NAMES = wordsIn(`
  人民 社会 经济 城市 地区 部门 单位 政府 责任 要求 标准 信息 数据 资金 财政 公众 宣传 新闻 媒体 领导 境外 海外 国外 国内 国际 培训 人员 人才 队伍 专业 行业 市场 产品 生产 生活
  环境 生态 绿色 低碳 清洁 安全 风险 污染 数字 智慧 智能 自然 基层 实用 定向 信用 公开 公共 行政 空间 需求 供给 供应 效益 收益 成本 费用 价格 活动
  自治区 中央 融合 影响 核心 条件 功能 价值 设计 战略 材料
`);
/** Words of so many plans that a sentence which has them mentions nothing of a task, though they tell headings apart. */
const OF_SENTENCES = wordsIn(
  '农村 乡村 村庄 应急 指挥 物资 储备 新兴 法律 法规 互联网 资本 监测 预警 开发 周边',
);

function wordsIn(list: string): string[] {
  return list.trim().split(/\s+/u);
}

const GENERAL: ReadonlySet<string> = new Set([...DONE, ...OF_NAMES, ...OF_SENTENCES]);
const LONGEST_FIRST = DONE.toSorted((one, other) => other.length - one.length);
/** What parts a title: words of any field, words that name nothing by themselves, and signs. */
const BETWEEN = new RegExp(
  `${LONGEST_FIRST.join('|')}|[的和与及等以为将对在或、，。：；“”‘’（）()《》\\s0-9]`,
  'u',
);
/** Fewest characters of what names something. */
const LEAST = 2;

/** A five-year plan, and a number in words: of “十五五” the segmenter makes 十五 and 五. */
const FIVE_YEAR_PLAN = new RegExp(`${PLAN_NUMBER}五`, 'gu');
const NUMBER = new RegExp(`^[${CHINESE_NUMBER}]+$`, 'u');

/** False for a word that plans of every field have, and for a number. */
export const isOwnWord = (word: string): boolean =>
  word.length >= LEAST && !GENERAL.has(word) && !NUMBER.test(word);

/** What is left of some words without those that belong to a name: 金融 of 绿色金融, nothing of 环境风险. */
export const ownRest = (words: string): string =>
  OF_NAMES.reduce((left, word) => left.replace(word, ''), words.replace(FIVE_YEAR_PLAN, ''));

/** What is left of them where a sentence has them: nothing of 应急指挥. */
export const toldRest = (words: string): string =>
  OF_SENTENCES.reduce((left, word) => left.replace(word, ''), ownRest(words));

/** What names something in a title: 绿色金融 of 积极探索绿色金融服务模式. */
export const ownParts = (title: string): string[] =>
  title.split(BETWEEN).filter(({ length }) => length >= LEAST);
