/** What names say of how the things came out or what they became, where the things alone are counted. */

import { withExamples } from '../text/with-examples.ts';
import type { NameRewrite } from './name-rewrites.ts';
import { ruleTable } from './rule-table.ts';

/** Rewrites of every name of a statement, in their order. */
export const OUTCOME_REWRITES: readonly NameRewrite[] = ruleTable<NameRewrite>('outcome rewrites', [
  {
    id: 'success',
    pattern: withExamples(
      /(?<=[\p{Script=Han}”）]{2})(?<![均都已])(?:均|都|已)?(?:取得|见到|收到)(?:较好|良好|显著|明显|积极|阶段性|突破性|重大)+(?:成效|进展|突破|成果)$/u,
      '试点项目取得较好成效 试点项目均取得良好进展→均取得良好进展 试点项目都见到显著成效→都见到显著成效 试点项目已收到明显成效→已收到明显成效 试点项目取得积极进展 试点项目取得阶段性成果 试点项目取得突破性进展 试点项目取得重大突破 试点”目取得重大突破',
      '试点项目取得较好成效等 甲均取得较好成效 甲都取得较好成效 甲已取得较好成效',
    ),
    gives: '',
    examples: [
      ['增量配网试点项目取得较好成效', '增量配网试点项目'],
      ['县域医共体试点均取得阶段性进展', '县域医共体试点'],
    ],
    counterexamples: ['取得重大突破', '取得重大突破的技术', '取得成果'],
  },
  {
    // 以26个养殖大县为重点: what part they play in the work.
    id: 'part-they-play',
    pattern: withExamples(
      /(?<=[\p{Script=Han}”）]{3})为(?:重点|主体|核心|依托|载体|抓手)$/u,
      '养殖大县为重点 国有企业为主体 中心城市为核心 农业园区为依托 产业园区为载体 示范项目为抓手',
      '养殖大县为重点等',
    ),
    gives: '',
    examples: [
      ['养殖大县为重点', '养殖大县'],
      ['高等院校为依托', '高等院校'],
    ],
    counterexamples: ['以县为重点', '养殖大县'],
  },
  {
    // 选派干部担任驻村书记: the office is what is counted.
    id: 'serve-as',
    pattern: withExamples(
      /^\p{Script=Han}{2,16}?(?:担任|兼任|出任)(?<post>\p{Script=Han}*(?:员|书记|[村组校院班队]长|[教老]师|顾问|专家|志愿者))$/u,
      '选派机关干部担任驻村书记 选聘贫困群众担任护林员 聘请退休教师兼任督导员 选拔优秀青年出任村长 招募大学生担任志愿者 招聘退役军人担任组长 推荐医学专家担任院长 机关干部担任校长 职工代表担任队长 优秀学生担任班长 高校教师担任顾问 企业高管担任行业专家 在职教师兼任体育教师 返聘教师担任支教老师',
      '又，选派机关干部担任驻村书记 选派机关干部担任驻村书记等',
    ),
    gives: '$<post>',
    examples: [
      ['选聘建档立卡贫困群众担任生态护林员', '生态护林员'],
      ['机关干部担任驻村第一书记', '驻村第一书记'],
    ],
    counterexamples: ['担任护林员的群众', '选派驻村书记'],
  },
  {
    // What they were named is what is counted.
    id: 'named-as',
    pattern: withExamples(
      /^[\p{Script=Han}]{0,8}?(?<kind>县|市|区|镇|乡|村|企业|学校|医院|基地|单位|产品|品牌|个人)(?:被|获)?(?:认定|命名|评选|评定|评|确定|授予)为(?<what>[\p{Script=Han}“”]{2,}\k<kind>)$/u,
      `县被认定为示范县 市被命名为卫生市 区被评选为示范区 镇获评为文明镇 乡被评定为文明乡 村被确定为文明村 企业被授予为示范企业 学校被认定为示范学校 医院被评为示范医院 社区被评为示范社区 园区被认定为示范园区 基地认定为示范基地 单位评为文明单位 产品认定为绿色产品 品牌评为知名品牌 个人评为先进个人 县被认定为“示”县`,
      '县被认定为示范市 县被认定为示范县等 “县被认定为示范县',
    ),
    gives: '$<what>',
    examples: [
      ['县被认定为教育优质均衡发展县', '教育优质均衡发展县'],
      ['企业被评为绿色示范企业', '绿色示范企业'],
    ],
    counterexamples: ['企业被认定为高新技术', '县被认定为县', '认定为示范县'],
  },
  {
    // 新增创建园区: what is new is said once, and what is done beside something else is done.
    id: 'said-twice',
    pattern: withExamples(
      /(?<=^新增)(?:创建|培育|建设|认定)(?=(?!用地)[\p{Script=Han}]{4,})|^(?:新建|新增|建设|建成)同步(?=(?:发展|建设|推进|实施|改造)[\p{Script=Han}]{4,})/u,
      '新增创建绿色园区 新增培育示范企业 新增建设绿色园区 新增认定示范企业 新建同步发展节水农田 新增同步建设节水农田 建设同步推进节水农田 建成同步实施节水农田 新建同步改造节水农田',
      '又新增创建绿色园区 新增建设用地指标 又新建同步发展节水农田',
    ),
    gives: '',
    examples: [
      ['新增创建绿色园区', '新增绿色园区'],
      ['新建同步发展高效节水灌溉农田', '发展高效节水灌溉农田'],
    ],
    counterexamples: ['新增建设用地', '新增培育', '同步发展'],
  },
  {
    // Of the level of government that tells of itself: 区人大代表建议.
    id: 'own-deputies',
    pattern: withExamples(
      /^(?:办理)?[省市区县州旗盟](?=(?:人大代表建议|政协委员提案)[^，。；]*率$)/u,
      '办理省人大代表建议办结率 市人大代表建议办结率 区政协委员提案办复率 县人大代表建议办结率 州人大代表建议办结率 旗人大代表建议办结率 盟政协委员提案办结率',
      '又区人大代表建议办结率 区人大代表建议数 区人大代表建议办结率等',
    ),
    gives: '',
    examples: [
      ['区人大代表建议、政协委员提案办结率', '人大代表建议、政协委员提案办结率'],
      ['市政协委员提案办复率', '政协委员提案办复率'],
    ],
    counterexamples: ['全国人大代表建议', '区人大代表'],
  },
  {
    id: 'on-its-level',
    pattern: withExamples(
      /(?<=\p{Script=Han}{2})在(?:现有|原有|现状)水平上(?:再)?(?=(?:提升|提高|增长|下降|降低|减少)$)|^改造后(?:实现)?(?=(?!的)\p{Script=Han}{2,}(?:提升|提高|增长|下降|降低|减少)$)/u,
      '总体能效在现有水平上提升 总体能效在原有水平上再提高 总体能效在现状水平上增长 总体能耗在现有水平上下降 总体能耗在现有水平上降低 总体能耗在现有水平上减少 改造后能效提升 改造后实现能效提高 改造后运力增长 改造后能耗下降 改造后能耗降低 改造后能耗减少',
      '又改造后能效提升 改造后能效提升率 改造后的能效提升 总体能效在现有水平上提升率',
    ),
    gives: '',
    examples: [
      ['机电系统总体能效在现有水平上提升', '机电系统总体能效提升'],
      ['改造后整体能效提升', '整体能效提升'],
    ],
    counterexamples: ['改造后提升', '在现有水平上提升'],
  },
  {
    id: 'landed-there',
    pattern: withExamples(
      /^(?:落地|落户)(?!\p{Script=Han}*[企率])\p{Script=Han}{2,3}的(?=\p{Script=Han}{6,})/u,
      '落地四川的医疗中心项目 落户上海的总部研发机构',
      '又落地四川的医疗中心项目 落地央企的医疗中心项目 落地率高的医疗中心项目',
    ),
    gives: '',
    examples: [
      ['落地四川的国家区域医疗中心建设项目', '国家区域医疗中心建设项目'],
      ['落户上海的跨国公司地区总部', '跨国公司地区总部'],
    ],
    counterexamples: ['落地的项目', '落户人口'],
  },
]);
