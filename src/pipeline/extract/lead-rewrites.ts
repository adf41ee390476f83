/** What stands in a name beside the thing that is counted: how, when and by whose arrangement. */

import { withExamples } from '../text/with-examples.ts';
import type { NameRewrite } from './name-rewrites.ts';
import { ruleTable } from './rule-table.ts';

/** Rewrites of every name, in their order. */
export const LEAD_REWRITES: readonly NameRewrite[] = ruleTable<NameRewrite>('lead rewrites', [
  {
    // That it is planned or pressed on says nothing of which things.
    id: 'verb-before-verb',
    pattern: withExamples(
      /^(?:布局|谋划|统筹|加快|推进|推动)(?:推进)?(?=(?:建设|实施|培育|打造|创建|建成)(?![率度用])[\p{Script=Han}“]{3,})/u,
      '布局建设医学楼 谋划实施水利项目 统筹培育合作社 加快打造体育城 推进创建文明村 推动建成养老院 加快推进建设医学楼→加快推进',
    ),
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
    pattern: withExamples(
      /^高(?:标准|质量|效率|水平|起点)(?:[、和]?高(?:标准|质量|效率|水平|起点))*(?=(?:改造|建设|建成|打造|完成|推进|实施|编制|新建|提升)[^，。；]{3,})/u,
      `高标准改造主干道 高质量建设体育馆 高效率建成体育馆 高水平打造体育馆 高起点完成体育馆 高标准推进体育馆 高标准实施体育馆 高标准编制总规划 高标准新建体育馆 高标准提升体育馆 高标准、高标准建设体育馆 高标准、高质量建设体育馆→高标准、高质量 高标准、高效率建设体育馆→高标准、高效率 高标准、高水平建设体育馆→高标准、高水平 高标准高起点建设体育馆→高标准高起点
    高标准和高标准建设体育馆`,
    ),
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
    pattern: withExamples(
      /^(?:初步|计划|重点|首批|全年)?(?:安排|实施|谋划|推进)的(?=[\p{Script=Han}“]{4,})/u,
      '初步安排的水利工程 计划实施的水利工程 重点谋划的水利工程 首批推进的水利工程 全年实施的水利工程',
    ),
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
    pattern: withExamples(
      /^[^，。；的]{4,40}?(?:工程|项目)(?=(?:新增|新接入)[^的，。；]{2,12}(?:面积|里程|能力|户数|人数)$)/u,
      '新城绿化工程新增绿化面积 新城道路项目新接入道路里程 新城供水工程新增供水能力 新城供水工程新增用水户数 新城供水工程新增受益人数',
    ),
    gives: '',
    examples: [['两河景区和新城绿化工程新增绿化面积', '新增绿化面积']],
    counterexamples: ['工程新增投资', '项目新增就业'],
  },
  {
    // A right of each day is what it is, not that it is secured.
    id: 'secured',
    pattern: withExamples(
      /^(?:落实|保证|确保|保障)(?=\p{Script=Han}{2,}每[天日周]\p{Script=Han}{2,})/u,
      '落实学生每天运动 保证学生每日运动 确保学生每周运动 保障学生每天运动',
    ),
    gives: '',
    examples: [['落实中小学生每天体育活动', '中小学生每天体育活动']],
    counterexamples: ['落实每日报告制度', '保障性住房'],
  },
  {
    id: 'of-the-year',
    pattern: withExamples(
      /^年度(?=\p{Script=Han}{4,})(?!.*(?:计划|任务|目标|预算))/u,
      '年度医保补偿资金',
      '年度医保资金计划 年度医保资金任务 年度医保资金目标 年度医保资金预算',
    ),
    gives: '',
    examples: [
      ['年度空气质量优良天数', '空气质量优良天数'],
      ['年度医保补偿资金', '医保补偿资金'],
    ],
    counterexamples: ['年度任务完成率', '年度预算支出', '年度投资计划', '年度产值'],
  },
  {
    id: 'of-that-year',
    pattern: withExamples(
      /(?<=项目|工程|改造|建设)(?:当年|本年|年内|全年)(?=(?:完成)?(?:投资|投入)$|(?:开工|竣工|完工)(?:面积)?$)/u,
      '商住项目当年投资 商住工程本年投入 商住改造年内开工 商住建设全年竣工 商住项目当年完工面积 商住项目当年完成投资',
    ),
    gives: '',
    examples: [
      ['综合体项目当年投资', '综合体项目投资'],
      ['安置房项目当年开工面积', '安置房项目开工面积'],
    ],
    counterexamples: ['当年投资', '项目投资'],
  },
  {
    id: 'over-years',
    pattern: withExamples(
      /^(累计)?(?:[0-9]{1,2}|[两三四五十])年(?=(?:实际|完成|新增|引进|争取|投入|发放|建成|减免)\p{Script=Han}{2,})/u,
      `5年实际使用外资 三年完成绿地 三年新增绿地 三年引进人才 三年争取资金 三年投入资金 三年发放贷款 三年建成学校 三年减免税费
    两年完成绿地 四年完成绿地 五年完成绿地 十年完成绿地`,
    ),
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
    pattern: withExamples(
      /^(?:着力|大力|加快)?发展(?=\p{Script=Han}{2,}(?:种植|养殖|栽培)(?:面积|规模)?$)/u,
      '着力发展水稻种植 大力发展生猪养殖 加快发展菌菇栽培 发展水稻种植面积 发展水稻种植规模',
    ),
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
    pattern: withExamples(
      /^(?:推动|推进|确保|保持|促进|带动(?=.*增收$))(?=[^的，。；、]{4,}(?:值|额|量|规模|面积|里程|收入|增收|时间|浓度|强度|周期|时限|率|比[例重]|占比)$)|^推动(?=[\p{Script=Han}“]{2,}(?:开工建设|竣工投产|应用|投资|利用)$)/u,
      `推动电源使用效率值 推进跨境电商交易额 确保林木采伐总量 保持林木采伐总量 确保粮食种植规模 确保粮食种植面积 确保农村公路里程 确保居民人均收入 确保窗口等候时间 确保空气颗粒浓度 确保单位能耗强度 确保项目建设周期 确保审批办理时限 促进企业年产值 带动农民平均增收 推进安防达标率 推进安防达标比例 推进安防达标占比 推进安防达标比重 推动产品应用 推动项目开工建设 推动项目竣工投产 推动企业再投资 推动废渣利用`,
    ),
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
    pattern: withExamples(
      /^(?:取得了?|保持了?|维持)(?=[\p{Script=Han}“”、]{2,}(?:率|比重|占比|产量|产能|指数)$)/u,
      '取得治愈率 保持煤炭占比 维持合格率 保持了工业占比 维持煤炭产量 维持钢铁产能 维持健康指数 维持工业比重',
    ),
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
    pattern: withExamples(
      /^(每个?(?:[省市县区镇村]|县区|区县|市县|乡镇|街道|社区|学校|医院|园区))至少(?:启动|建成|建设|打造|培育|创建|建立|设立|新建|引进|配备)*(?=[\p{Script=Han}“]{3,})/u,
      `每个县至少启动示范村 每县区至少建成示范村 每个区县至少建设示范村 每个市县至少打造示范村 每个乡镇至少培育示范村 每个街道至少创建示范村 每个社区至少建立图书角 每个学校至少设立图书角 每个医院至少新建停车场 每个园区至少引进研究所 每个县至少配备农技员
    每个县至少启动示范村→每个县至少启动 每个县至少建成示范村→每个县至少建成 每个县至少建设示范村→每个县至少建设 每个县至少打造示范村→每个县至少打造 每个县至少培育示范村→每个县至少培育 每个县至少创建示范村→每个县至少创建 每个县至少建立示范村→每个县至少建立 每个县至少设立示范村→每个县至少设立 每个县至少新建示范村→每个县至少新建 每个县至少引进示范村→每个县至少引进 每个县至少配备农技员→每个县至少配备
    每个省至少启动示范村 每个市至少启动示范村 每个区至少启动示范村 每个镇至少启动示范村 每个村至少启动示范村`,
    ),
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
    pattern: withExamples(
      /(?<=[\p{Script=Han}]{2}(?:[率量值额积能度]|比[例重]))(?:稳定|恢复到?|稳控)$/u,
      `受害率稳定 生猪产能恢复到 草原面积稳控 受害量稳定 受害值稳定 受害额稳定 受害度稳定 达标比例稳定 消费比重稳定`,
    ),
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
    // With how much zeal something is done.
    id: 'with-zeal',
    pattern: withExamples(
      /^以[^，。；]{2,16}?的(?:精神|力度|标准|举措|决心|速度|作风)(?=\p{Script=Han}{4,})/u,
      '以担当的精神解决问题 以更大的力度清理河道 以最高的标准建设医院 以务实的举措培训教师 以坚定的决心关停矿山 以最快的速度修复路面 以过硬的作风办理提案',
    ),
    gives: '',
    examples: [
      ['以勇于担当的精神解决信访问题', '解决信访问题'],
      ['以更大的力度整治黑臭水体', '整治黑臭水体'],
    ],
    counterexamples: ['以工代赈项目', '以上的标准', '以旧换新的车辆'],
  },
  {
    // Only there, and in all.
    id: 'only-there',
    pattern: withExamples(
      /^仅(?=\p{Script=Han}{4,}(?:面积|[量额值数]|投资)$)|^(?:规划)?共(?=(?:建成|改造|新建|整治)\p{Script=Han}{2,})|^依法(?=(?:关停|查处|取缔|拆除|关闭)\p{Script=Han}{2,})|^高效(?=办[理结]\p{Script=Han}{2,})/u,
      '仅城内片区在建面积 仅地铁工程投资 仅上半年出口额 仅上半年出口量 仅上半年总产值 仅上半年企业数 规划共改造小区→规划共 共建成管网 共新建学校 共整治河道 依法关停矿山 依法查处案件 依法取缔网吧 依法拆除违建 依法关闭煤矿 高效办理提案 高效办结案件',
    ),
    gives: '',
    examples: [
      ['仅城内片区在建面积', '城内片区在建面积'],
      ['规划共改造老旧小区', '改造老旧小区'],
      ['依法关停自备井', '关停自备井'],
      ['高效办理代表建议', '办理代表建议'],
    ],
    counterexamples: ['共建医院', '高效农业产值', '依法公开信息', '仅城内面积比重'],
  },
  {
    id: 'years-before-new',
    pattern: withExamples(
      /(?<=[\p{Script=Han}]{3})(?:近|这)?[两三四五]年(?=(?:累计)?新增$)/u,
      `经营主体近五年新增→近五年 经营主体这三年累计新增→这三年 经营主体近两年新增 经营主体近四年新增`,
    ),
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
    pattern: withExamples(
      /^面向\p{Script=Han}{2,6}?(?:[一二两三四五]年内)?(?=(?:每年|公开|统一)*(?:招聘|招收|招募|选|引进|遴选|征集)\p{Script=Han}{3,})/u,
      `面向全国三年内招聘医务人员 面向全国每年招收飞行学员→面向全国 面向全国公开招募志愿人员→面向全国 面向全国统一选调公务人员→面向全国 面向全国引进医务人员 面向全国遴选医务人员→面向全国 面向全国征集设计方案 面向社会每年遴选医务人员 面向社会公开引进医务人员 面向社会统一引进医务人员`,
    ),
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
    pattern: withExamples(
      /(?<=\p{Script=Han}{2})在(?:上年度?|去年|现有|原有|上一年度?)的?基础上(?:再|继续)?(?=(?:提高|增长|增加|提升|上浮|降低|下降|减少)$)/u,
      `补偿比例在上年度的基础上再提高 补偿比例在去年基础上继续增长 补偿比例在现有基础上增加 补偿比例在原有基础上提升 补偿比例在上一年度基础上上浮 补偿比例在原有基础上降低 补偿比例在原有基础上下降 补偿比例在原有基础上减少`,
    ),
    gives: '',
    examples: [
      ['补偿比例在上年度的基础上提高', '补偿比例提高'],
      ['商标注册量在去年基础上增长', '商标注册量增长'],
    ],
    counterexamples: ['在现有基础上提高', '产量在2030年基础上增长'],
  },
  {
    id: 'in-steps',
    pattern: withExamples(
      /(?<=\p{Script=Han}{3})(?:阶段性|分阶段|分步|分期)$/u,
      '预留份额阶段性 预留份额分阶段 预留份额分步 预留份额分期',
    ),
    gives: '',
    examples: [['工程面向中小企业的预留份额阶段性', '工程面向中小企业的预留份额']],
    counterexamples: ['阶段性目标', '阶段性'],
  },
  {
    // Behind a work its effect.
    id: 'after-work',
    pattern: withExamples(
      /(?<=\p{Script=Han}{3})(?:改造|扩建|提速|升级)后(?=\p{Script=Han}{2,}(?:提升|提高|增长|增加|降低|下降)$)/u,
      '地铁线改造后运力提升 地铁线扩建后运力提高 地铁线提速后运力增长 地铁线升级后运力增加 地铁线升级后能耗降低 地铁线升级后能耗下降',
    ),
    gives: '',
    examples: [['地下铁道改造后高峰运力提升', '地下铁道高峰运力提升']],
    counterexamples: ['改造后面积增加', '灾后重建'],
  },
  {
    // For whom, between the verb and what is done.
    id: 'for-whom',
    pattern: withExamples(
      /^为(?<whom>[^，。；为]{2,24}?)(?<does>实施|提供|开展|办理|发放)了?(?!的)(?=\p{Script=Han}{2,12}$)/u,
      '为困难群众实施手术 为困难群众提供衣物 为困难群众开展义诊 为困难群众办理证件 为困难群众发放补贴',
    ),
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
    pattern: withExamples(
      /(?<=\p{Script=Han}{3})(?:以及|[和及与])一批[^，。；]+$/u,
      `体育公园以及一批球场→以及一批球场 体育公园和一批球场 体育公园及一批球场 体育公园与一批球场`,
    ),
    gives: '',
    examples: [['新建体育公园和一批足球场', '新建体育公园']],
    counterexamples: ['一批项目', '公园和广场'],
  },
  {
    id: 'touched',
    pattern: withExamples(
      /^(?:共|总共)?涉及(?:的(?=\p{Script=Han}{2,}(?:总数|数量)$)|(?!的))(?=\p{Script=Han}{3,})/u,
      '共涉及安置点 总共涉及安置点→总共涉及 涉及的管控单元总数→涉及的 涉及的管控单元数量→涉及的',
    ),
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
    pattern: withExamples(
      /(?<=\p{Script=Han}{4})(?<!率)、(?=(?:覆盖|普及|达标|合格|满意|应用)率$)/u,
      '食品数字追溯、覆盖率 食品数字追溯、普及率 食品数字追溯、达标率 食品数字追溯、合格率 食品数字追溯、满意率 食品数字追溯、应用率',
    ),
    gives: '',
    examples: [['大宗食品数字化追溯、覆盖率', '大宗食品数字化追溯覆盖率']],
    counterexamples: ['供水普及率、覆盖率', '水、电覆盖率'],
  },
  {
    // How much of a whole something can be.
    id: 'reaches-of-whole',
    pattern: withExamples(
      /^(?<thing>\p{Script=Han}{3,}(?:能力|规模|总量|收入|产量))达到(?<whole>\p{Script=Han}{2,}(?:负荷|总量|规模|收入|产量|能力|总额))$/u,
      '需求响应能力达到用电负荷 养老床位规模达到托位总量 水库供水总量达到用水规模 镇村两级收入达到县级收入 钢铁行业产量达到全国产量 备用电源能力达到供电能力 农村居民收入达到全市总额',
    ),
    gives: '$<thing>占$<whole>比重',
    examples: [
      ['需求侧响应能力达到最大用电负荷', '需求侧响应能力占最大用电负荷比重'],
      ['普惠床位规模达到托位总量', '普惠床位规模占托位总量比重'],
    ],
    counterexamples: ['处理能力达到标准', '收入达到小康水平'],
  },
  {
    id: 'of-each-behind',
    pattern: withExamples(
      /^(?<thing>\p{Script=Han}{2,10})(?<each>每(?:平方公里|公里|百户|千人|万人|百人|县|乡镇|村|亩|公顷))$/u,
      '错车道每平方公里 错车道每公里 托位每百户 托位每千人 托位每万人 托位每百人 卫生院每县 卫生院每乡镇 卫生室每村 秧苗每亩 秧苗每公顷',
    ),
    gives: '$<each>$<thing>',
    examples: [
      ['错车道每公里', '每公里错车道'],
      ['床位每千人', '每千人床位'],
    ],
    counterexamples: ['每公里', '每村幼儿园'],
  },
]);
