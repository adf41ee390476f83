/** How the words of a statement become a name that stands above a column. */

import { withExamples } from '../text/with-examples.ts';
import { actionAtStart } from './actions.ts';
import { ruleTable } from './rule-table.ts';

/** A row: what of a name is written otherwise. `gives` is a replacement of `String.replace`. Examples are names before and after. */
export interface NameRewrite {
  id: string;
  pattern: RegExp;
  gives: string;
  examples: readonly (readonly [name: string, plain: string])[];
  counterexamples: readonly string[];
}

/** Rewrites of the words before a number, in their order. */
export const NAME_REWRITES: readonly NameRewrite[] = ruleTable('name rewrites', [
  {
    id: 'share',
    pattern: withExamples(
      /^(?<part>.{2,40}?)在(?<whole>[^在]{1,24}?)(?:中的?|(?<=在全[^在]{1,10}))所?占(?:比|的?比[重例])$/u,
      `林地在山区中所占比重 林地在山区中占比 林地在山区中占的比例 林地在山区中占比重 产值在全市所占比
    产值在全甲{9}市所占比 甲{38}林地在山区中占比 林地在甲{22}山区中占比`,
      `林地在山区中所占比重等 甲{40}林地在山区中占比`,
    ),
    gives: '$<part>占$<whole>比重',
    examples: [
      ['公交出行在机动化出行中占比', '公交出行占机动化出行比重'],
      ['乳业产值在全市所占比重', '乳业产值占全市比重'],
    ],
    counterexamples: ['在校学生占比', '公办园占比'],
  },
  {
    // 灾害情况下电网恢复供电时间: under what conditions.
    id: 'under-conditions',
    pattern: withExamples(
      /^(?:在)?[^，。；]{2,12}(?:情况|条件|状态|前提|背景)下(?=\p{Script=Han}{4,})/u,
      `严重灾害情况下供电时间 在正常条件下供电时间 应急状态下供电时间 保质前提下办理时间 资金趋紧背景下投资规模
    甲{10}应急状态下供电时间`,
      '又，灾害情况下供电时间 灾害情况下时间 。急状态下供电时间',
    ),
    gives: '',
    examples: [
      ['严重自然灾害情况下电网恢复供电时间', '电网恢复供电时间'],
      ['在常态化防控条件下核酸检测能力', '核酸检测能力'],
    ],
    counterexamples: ['情况下降', '灾害情况下达文件'],
  },
  {
    // 建设以板栗、漆树等树种为主的基地: what is foremost there.
    id: 'foremost-there',
    pattern: withExamples(
      /(?:(?<=^(?:建设|建成|打造|发展|培育|形成|新建|种植|推广)了?)|^)以[^，。；]*、[^，。；]{2,20}为(?:主|主体|重点|核心|龙头|代表|特色|引领)的(?=\p{Script=Han}{3,})/u,
      `建设以柏、漆树为主的林基地 建成以央、国企为主体的产业集团 打造以茶、果蔬为重点的示范带 发展以芯片、软件为核心的产业链 培育以药企、药园为龙头的产业园 形成以丝绸、茶叶为代表的产业带 新建以果蔬、鲜花为特色的采摘园 种植以油茶、漆树为主的经济林 推广以电驱、智控为引领的农机具 以果蔬、花卉为主的采摘园
    以果蔬、甲{18}花卉为主的采摘园`,
      `又建设以柏、漆树为主的林基地 建设以，柏、漆树为主的林基地 建设以柏、漆树为主的林 建设以避暑为主的度假区
    以。蔬、花卉为主的采摘园 以果蔬、，卉为主的采摘园 以果蔬、。卉为主的采摘园`,
    ),
    gives: '',
    examples: [
      ['建设以板栗、漆树等经济林树种为主的特色经济林基地', '建设特色经济林基地'],
      ['以公交、地铁为主的城市公共交通客流量', '城市公共交通客流量'],
    ],
    counterexamples: ['以工代赈项目', '以企业为主体'],
  },
  {
    // In which fields something is done.
    id: 'fields',
    pattern: withExamples(
      /^(?:在[^，。；]*?(?:领域|方面|地区|区域|范围内|行业)|(?:聚焦|围绕|针对)[^，。；]{2,10}?(?:领域|方向|环节|重点|方面))(?=[\p{Script=Han}]{3,}$)/u,
      `在水利领域建成站点 在水利方面建成站点 在山地地区建成站点 在东部区域建成站点 在全市范围内建成站点 在纺织行业建成站点 聚焦五大领域建成站点 围绕主攻方向建成站点 针对关键环节建成站点 聚焦三个重点建成站点 聚焦四个方面建成站点
    聚焦甲{8}五大领域建成站点`,
      `又在水利领域建成站点 在，利领域建成站点 在。利领域建成站点 聚焦，大领域建成站点 聚焦。大领域建成站点 在水利领域建成站点，`,
    ),
    gives: '',
    examples: [
      ['在水环境、公共安全等领域建成示范点', '建成示范点'],
      ['聚焦六大领域实施文旅项目', '实施文旅项目'],
    ],
    counterexamples: ['在校学生人数', '重点领域专利'],
  },
  {
    // 在周边县实施改水项目: where it is done is no part of what is done.
    id: 'where-done',
    pattern: withExamples(
      /^在(?![校职建岗编孵])[^，。；、的在0-9]{2,8}?(?=(?:实施|建设|建成|开展|举办|设立|新建|打造|布设|设置|安装|推广|组织)(?!率)[\p{Script=Han}“]{3,})/u,
      `在周边国家实施小项目 在城区建设停车场 在农村建成卫生室 在景区开展大清扫 在海外举办推介会 在园区设立服务站 在河边新建步行道 在城区打造示范街 在林区布设监测点 在路口设置信号灯 在小区安装充电桩 在山区推广新品种 在基层组织宣讲会 在城区建设“停车场
    在甲{6}城区建设停车场`,
      '又在周边国家实施小项目 在校园建设停车场 在职人员组织培训班 在建项目建设停车场 在岗职工组织培训班 在编人员组织培训班 在孵企业组织培训班 在城区实施率提高到 在农村，开展大清扫 在农村。开展大清扫 在农村；开展大清扫 在农村、开展大清扫 在农村的开展大清扫',
    ),
    gives: '',
    examples: [
      ['在周边国家实施“小而美”民生项目', '实施“小而美”民生项目'],
      ['在农村开展义诊活动', '开展义诊活动'],
    ],
    counterexamples: ['在校学生组织', '在建项目', '在基层工作的医生'],
  },
  {
    // How something is done.
    id: 'means',
    pattern: withExamples(
      /^(?:通过|依托|借助)(?:“[^”]{1,12}”(?=[\p{Script=Han}“]{4})|(?=[\p{Script=Han}“”]{2,8}(?:带动|拉动|解决)))/u,
      `通过“以旧换新”发放补贴 依托“云课堂”培训教师 借助展会带动 通过节庆拉动 依托合作社解决 通过“以旧换新”“放补贴 借助“会带动
    借助甲{6}展会带动 依托“甲{9}云课堂”培训教师`,
      `又通过“以旧换新”发放补贴`,
    ),
    gives: '',
    examples: [
      ['通过“以旧换新”发放购车补贴', '发放购车补贴'],
      ['通过展会带动酒店入住', '展会带动酒店入住'],
    ],
    counterexamples: ['通过认定的医院', '依托单位'],
  },
  {
    // For a reader elsewhere there is no 我区.
    id: 'ours',
    pattern: /(?<=\p{Script=Han}{2})我[省市州盟区县旗](?=\p{Script=Han}{2})/u,
    gives: '',
    examples: [
      ['服务我县农业生产的农技员', '服务农业生产的农技员'],
      ['到访我市游客人次', '到访游客人次'],
    ],
    counterexamples: ['自我区隔', '我市游客'],
  },
  {
    // What is to have the measure.
    id: 'made-into',
    pattern: withExamples(
      /^将?(?<thing>[^，。；将]{2,30}?)(?:培育|打造|建设|发展|培养)成为?(?=\p{Script=Han}{2,8}$)/u,
      `将茶业培育成为产值规模 茶业打造成年产值 茶业建设成为年产值 茶业发展成为年产值 茶业培养成为年产值
    茶业打造成甲{5}年产值 甲{28}茶业打造成年产值`,
      `又将茶业培育成为产值规模 ，茶业培育成为产值规模 。茶业培育成为产值规模 将茶业培育成为产值规模，`,
    ),
    gives: '$<thing>',
    examples: [
      ['将乡村旅游培育成为产值规模', '乡村旅游产值规模'],
      ['茶产业发展成为年产值', '茶产业年产值'],
    ],
    counterexamples: ['建设成效', '培育企业'],
  },
  {
    id: 'share-twice',
    pattern: /占比(?=占)/u,
    gives: '',
    examples: [['水电占比占发电量', '水电占发电量']],
    counterexamples: ['水电占比'],
  },
  {
    // What raises a rate is no part of its name.
    id: 'raised',
    pattern: withExamples(
      /^(?:推进|推动|促进|带动|保障|加快|确保|实现)(?=[^的，。；]{3,}(?:率|比重|比例|占比|水平|覆盖面|(?:规模化|商业化|产业化|示范)应用)$)/u,
      `推进水稻机械化率 推动老年人覆盖率 促进中药材比重 带动新能源比例 保障山区县占比 加快乡镇供水水平 确保低保户覆盖面 实现无人机规模化应用 推进机器人商业化应用 推进新材料产业化应用 推进新技术示范应用`,
      `又推进水稻机械化率 推进的稻机械化率 推进，稻机械化率 推进水稻机械化率等`,
    ),
    gives: '',
    examples: [
      ['推进水稻机械化率', '水稻机械化率'],
      ['推动养老服务覆盖率', '养老服务覆盖率'],
      ['推动智能农机规模化应用', '智能农机规模化应用'],
    ],
    counterexamples: ['推进率', '推进农机改造', '加快审批的比例'],
  },
  {
    // Who is to bring a value somewhere.
    id: 'led-to',
    pattern: withExamples(
      /^(?:引导|推动|督促|指导|鼓励|要求)(?<whose>[^，。；将]{2,12}?)(?:逐步|力争|努力|进一步)*将(?=[^，。；]{3,}$)/u,
      `引导合作银行将贷款利率 推动合作医院将药品占比 督促施工单位将噪声值 指导合作学校将辍学率 鼓励合作商户将手续费 要求合作机构将差错率 引导合作银行逐步将贷款利率→合作银行 引导合作银行力争将贷款利率→合作银行 引导合作银行努力将贷款利率→合作银行 引导合作银行进一步将贷款利率→合作银行
    督促甲{8}施工单位将噪声值`,
      `又引导合作银行将贷款利率 引导，作银行将贷款利率 引导。作银行将贷款利率 引导合作银行将，款利率 引导合作银行将。款利率 引导合作银行将贷款利率，`,
    ),
    gives: '$<whose>',
    examples: [
      ['引导合作银行逐步将平均贷款利率', '合作银行平均贷款利率'],
      ['推动医院将药品收入占比', '医院药品收入占比'],
    ],
    counterexamples: ['推动将建成的学校', '引导企业将'],
  },
  {
    // From or to whom it is.
    id: 'taken-from',
    pattern: withExamples(
      /^(?:向|对)(?<whom>[^，。；]{2,40}?)(?:收取|征收|发放|提供|供应)的(?=\p{Script=Han}{2,10}$)/u,
      `向农户收取的保费 对商户征收的税款 向农户发放的贷款 向农户提供的种子 向农户供应的化肥
    向农户收取的甲{8}保费 向甲{38}农户收取的保费`,
      `又向农户收取的保费 向，户收取的保费 向。户收取的保费 向农户收取的保费，`,
    ),
    gives: '$<whom>',
    examples: [
      ['对小微企业收取的担保费率', '小微企业担保费率'],
      ['向农户发放的贷款余额', '农户贷款余额'],
    ],
    counterexamples: ['对外贸易额', '对口帮扶的学校'],
  },
  {
    // Whom it helps to do it.
    id: 'helped',
    pattern: withExamples(
      /^(?:支持|鼓励|引导|推动)(?:(?:规上|规模以上|龙头|骨干|中小|重点|工业|科技|民营|国有|外贸)?企业|高校|医院|学校|社会力量|园区|各地|银行)(?=(?:实施|开发|研发|举办|建设|新建|建成|建立|创建|组建|引进|开设|生产)[^，。；]{2,}$)/u,
      `支持规上企业实施技改 鼓励规模以上企业开发新品 引导龙头企业研发新药 推动骨干企业建设工厂 支持中小企业新建厂房 支持重点企业建成产线 支持工业企业建立中心 支持科技企业创建品牌 支持民营企业组建联盟 支持国有企业引进设备 支持外贸企业开设网店 支持企业生产口罩 支持企业举办展会
    支持高校开设课程 支持医院开设专科 支持学校开设课程 支持社会力量举办托育 支持园区建设厂房 支持各地建设粮库 支持银行开设网点`,
      `又支持规上企业实施技改 支持规上企业实施，改 支持规上企业实施。改 支持规上企业实施技改，`,
    ),
    gives: '',
    examples: [
      ['支持企业开发新产品', '开发新产品'],
      ['鼓励社会力量举办托育机构', '举办托育机构'],
      ['引导龙头企业建立技能培训基地', '建立技能培训基地'],
      ['推动工业企业实施技术改造项目投资', '实施技术改造项目投资'],
    ],
    counterexamples: ['支持企业上市', '引进企业'],
  },
  {
    id: 'how-done',
    pattern: withExamples(
      /(?<=[\p{Script=Han}]{2})(?:高效|及时|有序|有效|快速)(?=(?:办理|办结|处置|化解|处理|响应)\p{Script=Han}{2,}$)/u,
      '热线高效办理诉求 热线及时办结投诉 平台有序处置险情 平台有效化解纠纷 平台快速处理投诉 中心快速响应需求',
      `热线高效办理诉求，`,
    ),
    gives: '',
    examples: [['热线高效办理群众诉求', '热线办理群众诉求']],
    counterexamples: ['及时办理率', '高效农田'],
  },
  {
    // By when it is to be done.
    id: 'by-when',
    pattern: withExamples(
      /(?<=\p{Script=Han}{3})(?:本?年底|年末|(?<![0-9])月底|季度末)前(?=\p{Script=Han}{2,}$)/u,
      '改造项目年底前完工率 改造项目本年底前完工率 改造项目年末前完工率 改造项目月底前完工率 改造项目季度末前完工率',
      `改造项目年底前完工率，`,
    ),
    gives: '',
    examples: [
      ['水利项目年底前支付率', '水利项目支付率'],
      ['校舍改造年底前完工率', '校舍改造完工率'],
    ],
    counterexamples: ['年底前完工率', '12月底前支付率', '较年底前增长'],
  },
  {
    id: 'recent-years',
    pattern: withExamples(
      /(?<=[\p{Script=Han}]{3})(?:近|最近|过去)[两二三四五]年(?:来)?(?=(?:年均|平均)(?:增|下|提))/u,
      `快递业务量近三年年均增长 快递业务量最近三年平均增速→最近三年 快递业务量过去两年年均下降 快递业务量近四年来平均提高 快递业务量近二年年均增长 快递业务量近五年年均增长`,
    ),
    gives: '',
    examples: [['快递业务量近三年年均增长', '快递业务量年均增长']],
    counterexamples: ['近三年产量', '近视率'],
  },
  {
    // How many of the things there are is another number.
    id: 'number-in-words',
    pattern: withExamples(
      /(?<=\p{Script=Han}{2})[两三四五六七八九十][家个座所处](?=\p{Script=Han}{4,}(?:投资|投入)$)/u,
      `保护区三家采石场搬迁投资 保护区两座采石场搬迁投入 保护区四家采石场搬迁投资 保护区五家采石场搬迁投资 保护区六家采石场搬迁投资 保护区七家采石场搬迁投资 保护区八家采石场搬迁投资 保护区九家采石场搬迁投资 保护区十家采石场搬迁投资 保护区三个采石场搬迁投资 保护区三所采石场搬迁投资 保护区三处采石场搬迁投资`,
      `保护区三家采石场搬迁投资等`,
    ),
    gives: '',
    examples: [['保护区三家采石场搬迁投资', '保护区采石场搬迁投资']],
    counterexamples: ['三家医院投资', '第三个校区建设投资'],
  },
  {
    id: 'year-within',
    pattern: withExamples(
      /(?<=(?<![比较与同由从至])\p{Script=Han}{2})(?<![比较与同由从至])(?:19|20)[0-9]{2}年度?(?=\p{Script=Han}{3,}$)(?!.*(?:增|降|减|提|之比))/u,
      '发放2032年义务兵优待金 发放1999年义务兵优待金',
      '发放2032年义务兵优待金增长 发放2032年义务兵优待金降低 发放2032年义务兵优待金减少 发放2032年义务兵优待金提高 优待金2032年义务兵之比 比发放2032年义务兵优待金 较发放2032年义务兵优待金 发比2032年义务兵优待金 发较2032年义务兵优待金 发放2032年义务兵优待金，',
    ),
    gives: '',
    examples: [['发放2032年义务兵优待金', '发放义务兵优待金']],
    counterexamples: ['产值比2030年增加', '到2035年', '收入与2030年之比'],
  },
  {
    // How the value was reckoned.
    id: 'reckoned',
    pattern: withExamples(
      /(?<=\p{Script=Han}{3})(?:剔除|扣除)[^，。；]{2,12}后(?:累计|实际)?(?:完成|实现)?$/u,
      `财政收入剔除减税因素后 财政收入扣除减税因素后 财政收入扣除减税因素后累计完成 财政收入扣除减税因素后实际实现
    财政收入扣除减税因素后累计→扣除减税因素后累计 财政收入扣除减税因素后实际→扣除减税因素后实际 财政收入扣除减税因素后完成→扣除减税因素后完成 财政收入扣除减税因素后实现→扣除减税因素后实现
    财政收入剔除甲{8}减税因素后`,
      `财政收入剔除，税因素后 财政收入剔除。税因素后 财政收入剔除减税因素后等`,
    ),
    gives: '',
    examples: [['财政收入剔除一次性因素后完成', '财政收入']],
    counterexamples: ['扣除标准'],
  },
  {
    // What it went past on its way.
    id: 'went-past',
    pattern: withExamples(
      /(?<=\p{Script=Han}{3})(?:[两三四五十]年)?(?:连续|先后|接连|连)?(?:跨越|跨过|跨上|迈上|登上|跃上)[^，。；、]{1,12}(?:台阶|大关|关口)、?$/u,
      `总产值连续跨越两个台阶→连续跨越两个台阶 总产值先后跨过百亿大关→先后跨过百亿大关 总产值接连跨上百亿关口→接连跨上百亿关口 总产值连迈上新台阶→连迈上新台阶 总产值登上新台阶 总产值跃上新台阶
    总产值登上甲{11}新台阶`,
      `总产值连续跨越，个台阶 总产值连续跨越。个台阶 总产值连续跨越两个台阶等`,
    ),
    gives: '',
    examples: [
      ['旅游总收入五年跨过3个百亿元台阶', '旅游总收入'],
      ['粮食产量连续迈上两个新台阶、', '粮食产量'],
    ],
    counterexamples: ['跨越式发展', '迈上台阶'],
  },
  {
    // What only strengthens a verb that leads to a value, and whom something is done for.
    id: 'made-to',
    pattern: withExamples(
      /^(?:推动|推进|力争|争取|确保|将)+(?:将)(?=[^，。；]{4,}$)|^将(?=[^，。；]{4,}$)/u,
      '推动将免检产品 推进将免检产品 力争将免检产品 争取将免检产品 确保将免检产品 将将免检产品→将将 将免检产品',
      `又推动将免检产品 推动将，检产品 推动将。检产品 推动将免检产品， 将，免检产品 将。免检产品 将将免检产品，`,
    ),
    gives: '',
    examples: [
      ['推动将适用免检的产品种类', '适用免检的产品种类'],
      ['将抵押登记办理时间', '抵押登记办理时间'],
    ],
    counterexamples: ['将军故居', '推动改造'],
  },
  {
    // 建成餐厨垃圾处理中心、日处理: what the plant can do.
    id: 'plant-can-do',
    pattern: withExamples(
      /^(?:[\p{Script=Han}]{2,6}[区县市镇])?(?:建成|新建|建设|投运)了?(?<plant>\p{Script=Han}{3,}(?:厂|站|中心|项目|工程|基地|设施))、(?<does>[日年](?:处理|供水|发电|加工|生产))(?:能力)?$/u,
      `甲乙区建成污水处理厂、日处理 甲乙县新建垃圾转运站、日处理 甲乙市建设垃圾处理中心、年处理 甲乙镇投运光伏发电项目、年发电 建成城区供水工程、日供水 建成生猪养殖基地、年加工 建成垃圾焚烧设施、日处理能力→建成垃圾焚烧设施、日处理能力 建成农机制造厂、年生产
    甲{4}甲乙区建成污水处理厂、日处理`,
      `又建成城区供水工程、日供水 甲乙区建成污水处理厂、日处理等`,
    ),
    gives: '$<plant>$<does>能力',
    examples: [
      ['商州区建成餐厨垃圾处理中心、日处理', '餐厨垃圾处理中心日处理能力'],
      ['新建城区供水厂、日供水', '城区供水厂日供水能力'],
    ],
    counterexamples: ['建成水厂', '日处理', '供水厂、日供水'],
  },
  {
    id: 'can-be',
    pattern: /^每年可(?=(?:为)?\p{Script=Han}{4,})/u,
    gives: '每年',
    examples: [['每年可节约标准煤', '每年节约标准煤']],
    counterexamples: ['每年可用水量'],
  },
  {
    id: 'first-of-others',
    pattern: withExamples(
      /(?<=\p{Script=Han}{3})(?:在\p{Script=Han}{2,8})?率先(?:在\p{Script=Han}{2,10})?$/u,
      `供水养率先 供水养率先在教育 供水养率先在甲{8}教育`,
      `供水养率先等`,
    ),
    gives: '',
    examples: [['城乡收入比率先在全省', '城乡收入比']],
    counterexamples: ['率先开通航线'],
  },
  {
    // Verbs between what has a thing and the thing.
    id: 'link',
    pattern: withExamples(
      /(?<=^(?!每|.*(?:的|比重|占))[\p{Script=Han}“”]{2,})(?<![新已尚])(?:累计|共|全年)?(?:(?<!研|开)发生|实现|完成|拥有(?!量)|共有|共计投入|(?<=[区园市县省镇乡村校院])有)了?(?=[\p{Script=Han}“]{2,}$)/u,
      `企业累计发生事故→累计发生 企业共实现产值→共实现 企业全年完成投资→全年完成 企业拥有专利 企业共有专利 企业共计投入资金 开发区有企业
    开发园有企业 开发市有企业 开发县有企业 开发省有企业 开发镇有企业 开发乡有企业 开发村有企业 开发校有企业 开发院有企业 “业累计发生事故 企业累计发生“故`,
      '每企业拥有专利 企业的产品拥有专利 比重企业拥有专利 占企业拥有专利 企业研发生产线 企业开发生产线 企业累新发生事故 企业累已发生事故 企业累计发生事故，',
    ),
    gives: '',
    examples: [
      ['企业实现营业收入', '企业营业收入'],
      ['全县共有养老床位', '全县养老床位'],
      ['工矿企业发生事故', '工矿企业事故'],
    ],
    counterexamples: ['农机研发生产基地', '每人拥有图书', '园区拥有的实验室', '专利拥有量'],
  },
]);

/** What praises the things rather than saying which: 具有国际竞争力的科技型企业 → 科技型企业. */
const PRAISE = withExamples(
  /^(?:大型的?)?(?:具有|具备|能够|紧跟|富有|掌握|熟悉|精通|站在|处于|在[^，。；]{2,16}起[^，。；]{2,10}作用|\p{Script=Han}{2,6}(?:较[高强大好多]|突出|显著|领先|明显))[^，。；]*?的(?=[\p{Script=Han}“”]{4,}$)/u,
  `具有竞争力的科技企业 大型具有影响的科技企业 具备条件的科技企业 能够引领的科技企业 紧跟前沿的科技企业 富有活力的科技企业 掌握技术的科技企业 熟悉规则的科技企业 精通业务的科技企业 站在前沿的科技企业 处于前列的科技企业 在行业内起引领作用的科技企业 规模较大的科技企业 优势突出的科技企业 成效显著的科技企业 技术领先的科技企业 优势明显的科技企业
    规模较高的科技企业 规模较强的科技企业 规模较好的科技企业 规模较多的科技企业 具有竞争力的“技企业
    甲{4}优势突出的科技企业
    在行业内起甲{8}引领作用的科技企业 在甲{13}行业内起引领作用的科技企业`,
  `又具有竞争力的科技企业 在，业内起引领作用的科技企业 在。业内起引领作用的科技企业 在行业内起，领作用的科技企业 在行业内起。领作用的科技企业 具有，争力的科技企业 具有。争力的科技企业 具有竞争力的科技企业，`,
);

/**
 * The noun without praise, also behind what is done: 培育具有竞争力的企业 → 培育企业. Where the words `beside` it name other
 * such things, praise tells them apart: 建成具有全国影响的联盟2个、市级联盟10个.
 */
export function withoutPraise(noun: string, beside = ''): string {
  const action = actionAtStart(noun);
  const thing = noun.slice(action.length);
  const plain = thing.replace(PRAISE, '');
  const others = plain === thing ? 0 : beside.replace(/\s+/gu, '').split(plain).length - 2;
  return others > 0 ? noun : `${action}${plain}`;
}

/** Longer names with a list in them are shown by the noun behind it, in UTF-16 units. */
const LONG_NAME = 20;
const SUM = withExamples(
  /([一二三四五六七八九十]年)(?:来)?累计(?:完成|实现)?/u,
  `三年累计完成→三年累计完成 三年来累计实现→三年来累计实现 一年累计完成 二年累计完成 四年累计完成 五年累计完成 六年累计完成 七年累计完成 八年累计完成 九年累计完成 十年累计完成 三年累计成`,
);
/** 开通了甲、乙、丙等国际航线: things that one noun names. */
const NAMED_BY_LIST = withExamples(
  /(?<=^|了)[^了]*、[^、]*等(?:各类)?(?=[\p{Script=Han}]{4,}$)/u,
  '甲、乙等国际航线 开通了甲、乙等国际航线→甲、乙等 、乙等国际航线 甲、等国际航线',
  `甲、乙等国际航线，`,
);
/** 举办茶叶节等展会活动, 改造人民路、江南路等道路: examples of what the noun names. */
const EXAMPLES = withExamples(
  /^[^的等“”]{3,30}等(?!级)(?:各类)?(?=\p{Script=Han}{2,}(?:活动|项目|工程|赛事|地标|场所|设施|机构|平台|载体|品牌|展会|场馆)$|\p{Script=Han}*(?:道路|公路|街巷|巷道|街道|干道|河道|河流|桥梁|小区|景区|线路)$)/u,
  `茶叶节等文体活动 水电站等重点项目 供水站等重点工程 马拉松等体育赛事 博物馆等文化地标 图书馆等文化场所 健身房等体育设施 研究所等创新机构 实验室等创新平台 孵化器等创新载体 毛尖茶等农业品牌 茶博会等专业展会 篮球馆等体育场馆
    人民路等主要道路 人民路等城市公路 人民路等主要街巷 人民路等背街巷道 人民路等主要街道 人民路等城市干道 甲乙河等城市河道 甲乙河等城市河流 甲乙桥等城市桥梁 甲乙苑等老旧小区 甲乙山等著名景区 甲乙山等旅游线路 人民路等道路
    甲{27}人民路等道路`,
  `的叶节等文体活动 等叶节等文体活动 茶叶节等文体活动等 “人民路等道路 人民路等道路，`,
);

/** A name as `NAME_REWRITES` write it, without praise, and with a sum over years at its end: 产量（五年累计）. `beside`: see `withoutPraise`. */
export function plainName(name: string, beside = ''): string {
  const years = SUM.exec(name)?.[1];
  const linked = rewritten(years === undefined ? name : name.replace(SUM, ''), NAME_REWRITES);
  const action = actionAtStart(linked);
  const thing = linked.slice(action.length).replace(/^了/u, '');
  const listed = thing.length > LONG_NAME ? thing.replace(NAMED_BY_LIST, '') : thing;
  const short = action === '' ? listed : listed.replace(EXAMPLES, '');
  return `${withoutPraise(`${action}${short}`, beside)}${years === undefined || linked === '' ? '' : `（${years}累计）`}`;
}

/** Words after all rewrites of a table, in their order. */
export function rewritten(words: string, rewrites: readonly NameRewrite[]): string {
  return rewrites.reduce((name, { pattern, gives }) => name.replace(pattern, gives), words);
}
