/** Numbers that are part of what something is called: classes, capacities, distances, sayings. */
import { withExamples } from '../../../text/with-examples.ts';
import type { Decoy } from './decoy.ts';

/** Rows on parts of names. */
export const NAME_DECOYS: readonly Decoy[] = [
  {
    // 提升2个等级.
    id: 'class',
    after: /^等级/u,
    examples: ['水生生物完整性指数提升【2个】等级', '学校安全评定提高【1个】等级'],
    counterexamples: ['新增3个国家级园区'],
  },
  {
    // 1类创新药, 3类医疗器械.
    id: 'class-of-product',
    unit: /^[1-5]\s?类$/u,
    after: /^(?:\p{Script=Han}{0,2}(?:新药|医疗器械)|疫苗|水[质体]|工业用地)/u,
    examples: [
      '新获批【1类】创新药3款',
      '生产【3类】医疗器械84种',
      '免费接种【2类】疫苗',
      '河流水质达到【3类】水体标准',
      '断面为【2类】水质',
      '出让【2类】工业用地',
    ],
    counterexamples: ['新增12类药品', '整合3类资金'],
  },
  {
    // 700万吨露天矿, 35万千瓦热电联产项目, 6兆瓦海上风机研制.
    id: 'capacity',
    unit: /(?:吨|千瓦|兆瓦)(?:\/年)?(?:(?:及|或)?以[上下])?$/u,
    after: withExamples(
      /^的?[\p{Script=Han}A-Za-z]{0,12}?(?:矿|项目|生产线|机组|研制|研发|样机|下线)/u,
      '露天矿 热电联产项目 的水泥生产线 发电机组 海上风机研制 储能系统研发 水轮机样机 LNG船下线',
      '，矿 蔬菜等',
    ),
    examples: [
      '建成【10万吨】锌锭项目',
      '淘汰【9万吨/年及以下】煤矿',
      '关停单机【13.5万千瓦以下】燃煤机组',
      '开展【6兆瓦】海上风机研制',
      '支持【5吨】盾构机下线',
      '限批【30万吨/年】的煤矿',
      '改造【20吨或以上】锅炉机组',
    ],
    counterexamples: ['粮食产量10万吨，', '新增装机30万千瓦', '储备蔬菜500吨供应市场'],
  },
  {
    // 打造100%可再生能源园区: of what all of it is.
    id: 'all-of-one-kind',
    before: withExamples(
      /(?:打造|建设|创建|探索|推广|使用|采用|开发)\s*$/u,
      '打造 建设 创建 探索 推广 使用 采用 开发',
      '建设率 开发，',
    ),
    unit: /^100\s?[%％]$/u,
    after: /^的?\p{Script=Han}{3}/u,
    examples: ['打造【100%】可再生能源园区', '使用【100%】再生材料', '推广【100%】国产化设备'],
    counterexamples: ['城镇污水100%处理', '建设完成率100%，'],
  },
  {
    // 1小时通勤圈, 5公里服务半径, 站点2公里范围内.
    id: 'reach',
    unit: /(?:小时|公里|千米)$/u,
    after: /^(?:[^，。；0-9]{0,8}圈|的?(?:服务)?(?:半径|范围))/u,
    examples: [
      '打造【1小时】通勤圈',
      '落户【1千米】便民生活圈',
      '城区【2公里】充电服务圈',
      '车站【2公里】范围内',
      '落实幼儿园【1千米】的服务半径',
    ],
    counterexamples: ['办理时间压缩到3小时', '建成绿道50公里，', '新增公交线路20公里覆盖范围'],
  },
  {
    // 新一轮千亿斤粮食产能提升行动.
    id: 'programme',
    unit: /^[十百千万]+亿?斤$/u,
    after: /^\p{Script=Han}{2,12}(?:工程|行动)/u,
    examples: ['实施【千亿斤】粮食产能提升行动', '启动【百亿斤】粮仓建设工程'],
    counterexamples: ['粮食产量突破千亿斤', '造林30万亩工程'],
  },
  {
    // 实施百家计划, 百家工程.
    id: 'named-programme',
    after: /^(?:计划|工程(?!技术|中心|研究|实验))/u,
    examples: ['实施【百家】计划', '启动【百家】工程'],
    counterexamples: [
      '新增5个工程技术中心',
      '新建3个工程中心',
      '组建2个工程研究院',
      '认定6个工程实验室',
      '编制年度计划5个',
    ],
  },
  {
    // 1080P高清频道: how sharp a picture is. 算力达4000P is a statement.
    id: 'resolution',
    unit: /^(?:720|1080)\s?P$/u,
    examples: ['开通【1080P】高清频道', '更换【720P】监控探头'],
    counterexamples: ['算力达到4000P', '智算规模超2.1万P'],
  },
  {
    // 百家争鸣, 千家万户, 五十六个民族.
    id: 'saying',
    unit: /^(?:[百千]家|五十六个)$/u,
    after: /^(?:争鸣|万户|民族)/u,
    examples: ['坚持百花齐放、【百家】争鸣', '把服务送进【千家】万户', '【五十六个】民族一家亲'],
    counterexamples: ['新增百家企业', '走进千家企业'],
  },
  {
    // 严格执行十项规定: a name.
    id: 'name-of-rule',
    unit: /[项条]$/u,
    after: /^(?:规定|禁令|纪律|准则|原则)/u,
    examples: [
      '落实【十项】规定',
      '遵守【6条】禁令',
      '严守【10项】纪律',
      '对照【8条】准则',
      '坚持【5项】原则',
    ],
    counterexamples: ['出台10个规定', '完成6项任务', '新修订12条标准'],
  },
  {
    // 以垃圾治理等6项内容为重点: no things.
    id: 'what-work-is-about',
    after: /^(?:内容|举措|任务)为(?:重点|抓手)/u,
    examples: [
      '以污水治理、村庄清洁等【6项】内容为重点',
      '以便民【10条】举措为抓手',
      '以防汛【8项】任务为重点',
    ],
    counterexamples: ['完成6项任务', '出台12项便民措施，'],
  },
  {
    // 办好12类45件民生实事, 十件实事: how the work of a year is divided.
    id: 'works-of-the-year',
    unit: /^[一二两三四五六七八九十]|类$/u,
    after: /^\s*(?:[0-9]+\s*[件项])?\p{Script=Han}{0,6}?实事/u,
    examples: ['办好【12类】45件民生实事', '抓好【十件】民生实事', '提出【十二类】45项民生实事候选项目'],
    counterexamples: ['办好45件民生实事', '收储12类物资'],
  },
];
