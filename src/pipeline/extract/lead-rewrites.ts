/** What stands in a name beside the thing that is counted: how, when and by whose arrangement. */
import type { NameRewrite } from './name-rewrites.ts';
import { ruleTable } from './rule-table.ts';

/** Rewrites of every name, in their order. */
export const LEAD_REWRITES: readonly NameRewrite[] = ruleTable<NameRewrite>('lead rewrites', [
  {
    // That it is planned or pressed on says nothing of which things.
    id: 'verb-before-verb',
    pattern:
      /^(?:布局|谋划|统筹|加快|推进|推动)(?:推进)?(?=(?:建设|实施|培育|打造|创建|建成)(?![率度用])[\p{Script=Han}“]{3,})/u,
    gives: '',
    examples: [
      ['布局建设医学中心', '建设医学中心'],
      ['推动建设垃圾焚烧厂', '建设垃圾焚烧厂'],
      ['谋划实施水利项目', '实施水利项目'],
    ],
    counterexamples: ['推进建设用地复垦', '推动企业上市', '加快建成'],
  },
  {
    id: 'how-well',
    pattern:
      /^高(?:标准|质量|效率|水平|起点)(?:[、和]?高(?:标准|质量|效率|水平|起点))*(?=(?:改造|建设|建成|打造|完成|推进|实施|编制|新建|提升)[^，。；]{3,})/u,
    gives: '',
    examples: [
      ['高标准、高效率改造主次干道', '改造主次干道'],
      ['高质量建成托育中心', '建成托育中心'],
    ],
    counterexamples: ['高标准农田', '高质量发展指数'],
  },
  {
    // Who arranged them.
    id: 'arranged',
    pattern: /^(?:初步|计划|重点|首批|全年)?(?:安排|实施|谋划|推进)的(?=[\p{Script=Han}“]{4,})/u,
    gives: '',
    examples: [
      ['初步安排的重点调度项目', '重点调度项目'],
      ['重点推进的水利工程', '水利工程'],
    ],
    counterexamples: ['实施的项目', '安排的残疾人'],
  },
  {
    // The work by which more of something came in.
    id: 'work-that-adds',
    pattern:
      /^[^，。；的]{4,40}?(?:工程|项目)(?=(?:新增|新接入)[^的，。；]{2,12}(?:面积|里程|能力|户数|人数)$)/u,
    gives: '',
    examples: [['两河景区和新城绿化工程新增绿化面积', '新增绿化面积']],
    counterexamples: ['工程新增投资', '项目新增就业'],
  },
  {
    // A right of each day is what it is, not that it is secured.
    id: 'secured',
    pattern: /^(?:落实|保证|确保|保障)(?=\p{Script=Han}{2,}每[天日周]\p{Script=Han}{2,})/u,
    gives: '',
    examples: [['落实中小学生每天体育活动', '中小学生每天体育活动']],
    counterexamples: ['落实每日报告制度', '保障性住房'],
  },
  {
    id: 'of-the-year',
    pattern: /^年度(?=\p{Script=Han}{4,})(?!.*(?:计划|任务|目标|预算))/u,
    gives: '',
    examples: [
      ['年度空气质量优良天数', '空气质量优良天数'],
      ['年度医保补偿资金', '医保补偿资金'],
    ],
    counterexamples: ['年度任务完成率', '年度预算支出', '年度投资计划', '年度产值'],
  },
  {
    id: 'of-that-year',
    pattern:
      /(?<=项目|工程|改造|建设)(?:当年|本年|年内|全年)(?=(?:完成)?(?:投资|投入)$|(?:开工|竣工|完工)(?:面积)?$)/u,
    gives: '',
    examples: [
      ['综合体项目当年投资', '综合体项目投资'],
      ['安置房项目当年开工面积', '安置房项目开工面积'],
    ],
    counterexamples: ['当年投资', '项目投资'],
  },
  {
    id: 'over-years',
    pattern:
      /^(累计)?(?:[0-9]{1,2}|[两三四五十])年(?=(?:实际|完成|新增|引进|争取|投入|发放|建成|减免)\p{Script=Han}{2,})/u,
    gives: '$1',
    examples: [
      ['累计5年实际使用外资', '累计实际使用外资'],
      ['三年新增绿地', '新增绿地'],
    ],
    counterexamples: ['5年期贷款', '五年建成率'],
  },
  {
    // What is grown, not that it is.
    id: 'grown',
    pattern: /^(?:着力|大力|加快)?发展(?=\p{Script=Han}{2,}(?:种植|养殖|栽培)(?:面积|规模)?$)/u,
    gives: '',
    examples: [
      ['发展刺梨种植面积', '刺梨种植面积'],
      ['着力发展稻田养殖', '稻田养殖'],
    ],
    counterexamples: ['发展种植', '发展设施农业'],
  },
  {
    // Examples of what it holds; （含新生儿科） says what is counted.
    id: 'with-others',
    pattern: /(?<=\p{Script=Han}{2})[（(]含[^（）()]{2,20}等[)）](?=\p{Script=Han})/u,
    gives: '',
    examples: [['幸福河湖（含母亲河、家乡河等）建设', '幸福河湖建设']],
    counterexamples: ['儿科（含新生儿科）床位', '产值（含税）'],
  },
  {
    // What is measured, not that it is brought there.
    id: 'brought-to',
    pattern:
      /^(?:推动|推进|确保|保持)(?=[^的，。；、]{4,}(?:值|额|量|规模|面积|里程|收入|时间|浓度|强度|周期|时限)$)/u,
    gives: '',
    examples: [
      ['推动数据中心电源使用效率值', '数据中心电源使用效率值'],
      ['推动跨境电商交易额', '跨境电商交易额'],
    ],
    counterexamples: ['推动企业上市', '推动投资', '带动周边产业产值'],
  },
  {
    // The rate, not that it was had.
    id: 'rate-that-was-had',
    pattern: /^(?:取得了?|保持了?|维持)(?=[\p{Script=Han}“”、]{2,}(?:率|比重|占比|产量|产能|指数)$)/u,
    gives: '',
    examples: [
      ['取得了治愈率', '治愈率'],
      ['保持药品抽检合格率', '药品抽检合格率'],
      ['维持粮食产量', '粮食产量'],
    ],
    counterexamples: ['保持率', '取得成果转化', '保持稳定'],
  },
  {
    // 至少 is in the operator; what each has is named by the thing.
    id: 'at-least-in-each',
    pattern:
      /^(每个?(?:[省市县区镇村]|县区|区县|市县|乡镇|街道|社区|学校|医院|园区))至少(?:启动|建成|建设|打造|培育|创建|建立|设立|新建|引进|配备)*(?=[\p{Script=Han}“]{3,})/u,
    gives: '$1',
    examples: [
      ['每个县至少建成示范村', '每个县示范村'],
      ['每个社区至少配备家庭医生', '每个社区家庭医生'],
      ['每个园区至少启动建设污水处理站', '每个园区污水处理站'],
    ],
    counterexamples: ['每个县至少建成', '每年至少开展演练', '每个县建成示范村'],
  },
  {
    // 选定10个村作为试点村: what they became.
    id: 'chosen-as',
    pattern: /^[\p{Script=Han}]{1,6}?作为(?=[\p{Script=Han}]{3,}$)/u,
    gives: '',
    examples: [
      ['区域作为重点监测区', '重点监测区'],
      ['村作为示范村', '示范村'],
      ['路口作为智能管控路口', '智能管控路口'],
    ],
    counterexamples: ['作为重点', '教师作为', '以学校作为基地的数量（所）'],
  },
  {
    // How the level came about: it is in the value.
    id: 'level-that-holds',
    pattern: /(?<=[\p{Script=Han}]{2}[率量值额积能度])(?:稳定|恢复到?|稳控)$/u,
    gives: '',
    examples: [
      ['火灾受害率稳定', '火灾受害率'],
      ['生猪产能恢复到', '生猪产能'],
      ['耕地面积稳定', '耕地面积'],
      ['存储量恢复', '存储量'],
    ],
    counterexamples: ['价格总体稳定', '植被恢复', '恢复面积'],
  },
  {
    // The number says that it is all of them.
    id: 'all-of-them',
    pattern: /(?<=[\p{Script=Han}]{2})全部(?=(?:出列|脱贫|摘帽|退出|达标|销号|开工|竣工|建成|投用|办结)$)/u,
    gives: '',
    examples: [
      ['贫困村全部出列', '贫困村出列'],
      ['安置房全部竣工', '安置房竣工'],
    ],
    counterexamples: ['全部出列', '贫困村全部人口'],
  },
  {
    id: 'years-before-new',
    pattern: /(?<=[\p{Script=Han}]{3})(?:近|这)?[两三四五]年(?=(?:累计)?新增$)/u,
    gives: '',
    examples: [['市场主体五年新增', '市场主体新增']],
    counterexamples: ['五年新增', '三年新增绿地'],
  },
  {
    id: 'all-kinds',
    pattern: /^各项(?=\p{Script=Han}{4,})/u,
    gives: '',
    examples: [['各项上级资金', '上级资金']],
    counterexamples: ['各项税收', '各级财政投入', '各类研发机构'],
  },
  {
    // From where people are called.
    id: 'called-from',
    pattern:
      /^面向\p{Script=Han}{2,6}?(?:[一二两三四五]年内)?(?=(?:每年|公开|统一)*(?:招聘|招收|招募|选|引进|遴选|征集)\p{Script=Han}{3,})/u,
    gives: '',
    examples: [
      ['面向全国三年内每年公开选调教师', '每年公开选调教师'],
      ['面向社会招募志愿者', '招募志愿者'],
    ],
    counterexamples: ['面向农村的招生计划', '面向基层服务'],
  },
  {
    // What the change comes on top of.
    id: 'on-top-of',
    pattern:
      /(?<=\p{Script=Han}{2})在(?:上年度?|去年|现有|原有|上一年度?)的?基础上(?:再|继续)?(?=(?:提高|增长|增加|提升|上浮|降低|下降|减少)$)/u,
    gives: '',
    examples: [
      ['补偿比例在上年度的基础上提高', '补偿比例提高'],
      ['商标注册量在去年基础上增长', '商标注册量增长'],
    ],
    counterexamples: ['在现有基础上提高', '产量在2030年基础上增长'],
  },
  {
    id: 'in-steps',
    pattern: /(?<=\p{Script=Han}{3})(?:阶段性|分阶段|分步|分期)$/u,
    gives: '',
    examples: [['工程面向中小企业的预留份额阶段性', '工程面向中小企业的预留份额']],
    counterexamples: ['阶段性目标', '阶段性'],
  },
  {
    // Behind a work its effect.
    id: 'after-work',
    pattern:
      /(?<=\p{Script=Han}{3})(?:改造|扩建|提速|升级)后(?=\p{Script=Han}{2,}(?:提升|提高|增长|增加|降低|下降)$)/u,
    gives: '',
    examples: [['地下铁道改造后高峰运力提升', '地下铁道高峰运力提升']],
    counterexamples: ['改造后面积增加', '灾后重建'],
  },
  {
    // For whom, between the verb and what is done.
    id: 'for-whom',
    pattern:
      /^为(?<whom>[^，。；为]{2,24}?)(?<does>实施|提供|开展|办理|发放)了?(?!的)(?=\p{Script=Han}{2,12}$)/u,
    gives: '$<does>$<whom>',
    examples: [
      ['为困难家庭白内障患者实施免费手术', '实施困难家庭白内障患者免费手术'],
      ['为职工提供法律服务', '提供职工法律服务'],
    ],
    counterexamples: ['为民办实事', '为企业提供的服务'],
  },
  {
    // Others of another kind, which the number does not count.
    id: 'and-some',
    pattern: /(?<=\p{Script=Han}{3})(?:以及|[和及与])一批[^，。；]+$/u,
    gives: '',
    examples: [['新建体育公园和一批足球场', '新建体育公园']],
    counterexamples: ['一批项目', '公园和广场'],
  },
  {
    id: 'touched',
    pattern: /^(?:共|总共)?涉及(?!的)(?=\p{Script=Han}{3,})/u,
    gives: '',
    examples: [
      ['涉及安置点', '安置点'],
      ['共涉及企业职工', '企业职工'],
    ],
    counterexamples: ['涉及群众', '涉及的管控单元', '涉外企业'],
  },
  {
    // A rate of what stands before it.
    id: 'rate-of-it',
    pattern: /(?<=\p{Script=Han}{4})(?<!率)、(?=(?:覆盖|普及|达标|合格|满意|应用)率$)/u,
    gives: '',
    examples: [['大宗食品数字化追溯、覆盖率', '大宗食品数字化追溯覆盖率']],
    counterexamples: ['供水普及率、覆盖率', '水、电覆盖率'],
  },
  {
    // How much of a whole something can be.
    id: 'reaches-of-whole',
    pattern:
      /^(?<thing>\p{Script=Han}{3,}(?:能力|规模|总量|收入|产量))达到(?<whole>\p{Script=Han}{2,}(?:负荷|总量|规模|收入|产量|能力|总额))$/u,
    gives: '$<thing>占$<whole>比重',
    examples: [
      ['需求侧响应能力达到最大用电负荷', '需求侧响应能力占最大用电负荷比重'],
      ['普惠床位规模达到托位总量', '普惠床位规模占托位总量比重'],
    ],
    counterexamples: ['处理能力达到标准', '收入达到小康水平'],
  },
  {
    id: 'of-each-behind',
    pattern:
      /^(?<thing>\p{Script=Han}{2,10})(?<each>每(?:平方公里|公里|百户|千人|万人|百人|县|乡镇|村|亩|公顷))$/u,
    gives: '$<each>$<thing>',
    examples: [
      ['错车道每公里', '每公里错车道'],
      ['床位每千人', '每千人床位'],
    ],
    counterexamples: ['每公里', '每村幼儿园'],
  },
]);
