/** Where the words of an instrument name no act: they name a body, a technique, a rule about them, or a field. */
import type { InstrumentKind } from '../../schemas/instrument-kinds.ts';
import { type Rule, ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';

/** What around the words of a kind says that they name no act of it. */
// Texts that it leaves without any of the kinds. Texts in which one of them remains.
export type InstrumentContext = Rule<
  {
    /** What the words themselves are like, where that matters. */
    words?: RegExp;
    before?: RegExp;
    after?: RegExp;
  },
  {
    /** Kinds whose words it excludes. */
    kinds: readonly InstrumentKind[];
  }
>;

/** Rows that are all tried. */
export const INSTRUMENT_CONTEXTS: readonly InstrumentContext[] = ruleTable('instrument-contexts', [
  {
    id: 'body',
    kinds: [
      'supervision',
      'information',
      'finance',
      'platforms',
      'market',
      'publicity',
      'planning',
      'organisation',
    ],
    after: withExamples(
      /^(?:主管|管理|监管|监督管理)?(?:部门|机构(?!改革|建设)|企业|公司|单位|总局|[局厅署]|委(?!托|员))/u,
      '主管局 管理委 监管厅 监督管理署 部门 机构 企业 单位 总局 公司',
      '机构改革 机构建设 委托 委员 又主管局',
    ),
    examples: ['会同监管部门办理', '互联网服务平台企业较多', '由金融监管局答复'],
    counterexamples: ['加强监管，部门各负其责'],
  },
  {
    id: 'technique',
    kinds: ['information', 'supervision', 'facilities', 'planning'],
    after: withExamples(
      /^[^，。；]{0,14}(?:技术(?!人员|体系|支撑|手段|服务)|材料|装备研制|工具研发)/u,
      '陶瓷技术 育种材料 物流装备研制 戏曲工具研发 甲{12}陶瓷技术',
      '港区技术人员 河谷技术体系 湖区技术支撑 体育技术手段 花卉技术服务 ，陶瓷技术 。瓷技术',
    ),
    examples: ['研制氢气泄漏监测材料', '提出新型资源评估技术'],
    counterexamples: ['加强监测，推广先进技术'],
  },
  {
    id: 'rule-about',
    kinds: ['information', 'services', 'facilities', 'supervision', 'talent'],
    after: withExamples(
      /^[^，。；、]{0,10}(?:标准(?!化)|规范(?!化)|办法|规定|指南|审批流程|审批|收费|合同|布局|运营|成本|资金|投资(?!建设)|经费)/u,
      `陶瓷标准 盐场规范 果园办法 港区规定 家具指南 审批流程→审批流程 文博审批 灯具收费 社区合同 老区布局 景区运营 花卉成本 物流资金 社区投资 山区经费
    甲{8}陶瓷标准`,
      `、陶瓷标准 ，瓷标准 。瓷标准`,
    ),
    examples: ['出台监测评估规范', '完善排查技术指南'],
    counterexamples: ['开展监测，完善规范'],
  },
  {
    id: 'field',
    kinds: [
      'information',
      'supervision',
      'finance',
      'market',
      'talent',
      'funds',
      'planning',
      'pilots',
      'services',
    ],
    after: withExamples(
      /^[^，。；]{0,24}(?:等?各?环节|过程中|等方面的?情况|等(?:重点)?(?:行业|束缚|便利|专业化服务))/u,
      `草原等行业 文博等束缚 纺织等便利 县域等专业化服务 城区环节 戏曲过程中 印刷等方面情况
    甲{22}城区环节`,
      `，草原等行业 。原等行业`,
    ),
    examples: ['在数据采集、传输、存储等各环节落实责任'],
    counterexamples: ['推进数据共享，覆盖各环节'],
  },
  {
    id: 'carrier-only-named',
    kinds: ['platforms'],
    words: withExamples(/^(?!组建|建设|设立|建立|搭建|打造)/u, '', '组建 建设 设立 建立 搭建 打造'),
    before: withExamples(
      /(?:^|[，。；：])(?![^，。；：]*(?:建|设|立|成|布局|发展|支持|加强|提升|培育|引进|推动|推进|促进|完善|优化|申报|认定|鼓励|壮大|整合|共享|深化|加快|强化|新增|扩大|升级|探索|创|搭|开放|打造|统一))[^，。；：]*$/u,
      '依托港区 林场，依托 采样。依托 校园；依托 分工：依托 林场， 依，港区→，港区 依。港区→。港区',
      '筹建 增设 确立 合成 布局海岛 发展花卉 资金支持 加强航运 能力提升 梯队培育 人才引进 政策推动 推进办学 促进就医 服务完善 环境优化 专家申报 资质认定 奖金鼓励 壮大队伍 整合资源 共享仪器 深化协作 加快转化 强化育种 新增床位 扩大招生 软件升级 探索远洋 创 搭 场馆开放 打造港区 全省统一',
    ),
    after: withExamples(
      /^(?![^，。；]{0,12}(?:建设|发展|共享|开放|升级|创建|搭建|培育))/u,
      '',
      '牧区建设 山区发展 戏曲共享 育种开放 灯具升级 陶瓷创建 体育搭建 戏曲培育 甲{10}牧区建设',
    ),
    examples: ['依托重点实验室、检测机构开展复核', '由技术转移中心负责登记'],
    counterexamples: ['新认定一批技术创新中心', '公共服务平台建设提速'],
  },
  {
    // 电子监管系统: a system, by what it is for.
    id: 'named-by-use',
    kinds: ['supervision', 'organisation'],
    after: withExamples(
      /^[^，。；、]{0,4}(?:系统|平台|模型|软件)/u,
      '牧区系统 城区平台 港区模型 气象软件 甲甲牧区系统',
      `、牧区系统 ，区系统 。区系统`,
    ),
    examples: ['升级电子监管系统', '开发应急指挥平台'],
    counterexamples: ['加强监管，升级系统'],
  },
  {
    // 研发机构, 研发集聚区: who does it and where.
    id: 'who-researches',
    kinds: ['research'],
    after: withExamples(
      /^[^，。；、]{0,6}(?:机构|集聚区|聚集区|中心|企业|园区|团队)/u,
      '盐场机构 家具集聚区 社区聚集区 气象中心 草原企业 育种园区 城区团队 甲{4}盐场机构',
      `、盐场机构 ，场机构 。场机构`,
    ),
    examples: ['引进研发机构', '打造研发集聚区'],
    counterexamples: ['开展技术攻关，引进机构'],
  },
  {
    id: 'place-of-a-pilot',
    kinds: ['pilots'],
    words: withExamples(/^(?:试点|示范)$/u, '试点 示范', '试点镇 全省示范'),
    before: withExamples(
      /(?:^|[，。；：])(?![^，。；：]*(?:建|创|设立|开展|推|打造|申报|实施|布局|培育|认定|争取|扩大|确定|选|入|加快|加强|深化|启动|组织|探索|先行|形成|评))[^，。；：]*$/u,
      '支撑 先建，支撑 先建。支撑 先建；支撑 先建：支撑',
      `筹建 创 设立 开展 推 打造 申报 支撑，筹建 实施 布局 培育 认定 争取 扩大 确定 选 列入 加快 加强 深化 启动 组织 探索 先行 形成 评
    。创`,
    ),
    after: withExamples(
      /^[”’]?(?:地区|省份|区(?!域)|城市|县|单位|基地|企业)/u,
      '地区 ”地区 ’地区 省份 区 城市 县 单位 基地 企业',
      '区域 的地区',
    ),
    examples: ['有效支撑示范区发展', '对试点地区以外的省份另行规定'],
    counterexamples: ['建设生态示范区', '申报低碳试点城市'],
  },
  {
    id: 'online',
    kinds: ['facilities'],
    words: withExamples(
      /^(?:建设|打造|建成|构建)?(?:云上|线上|网上|虚拟)/u,
      '建设网上 打造云上 建成虚拟 构建线上 网上',
      `又建设网上`,
    ),
    examples: ['建设云上博物馆'],
    counterexamples: ['新建博物馆'],
  },
]);
