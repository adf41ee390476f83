/** How the words of a statement become a name that stands above a column. */

import { type Rule, ruleTable } from '../../text/rule-table.ts';
import { traced } from '../../text/rule-trace.ts';
import { withExamples } from '../../text/with-examples.ts';
import { actionAtStart } from '../statements/actions.ts';

/** A row: what of a name is written otherwise. `gives` is a replacement of `String.replace`. Examples are names before and after. */
export type NameRewrite = Rule<
  {
    pattern: RegExp;
  },
  {
    gives: string;
  },
  readonly [name: string, plain: string]
>;

/** Rewrites of the words before a number, in their order. */
export const NAME_REWRITES: readonly NameRewrite[] = ruleTable('name rewrites', [
  {
    id: 'share-in-whole',
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
    // 碳排放（以下简称排放）总量.
    id: 'called-for-short',
    pattern: /（以下[统简]称[^（）]{1,12}）/u,
    gives: '',
    examples: [
      ['二氧化碳排放（以下简称碳排放）总量', '二氧化碳排放总量'],
      ['工业园区（以下统称园区）', '工业园区'],
    ],
    counterexamples: ['二氧化碳排放（含化石能源）总量', '以下简称园区'],
  },
  {
    // What a long bracket explains.
    id: 'explained',
    pattern: withExamples(
      /(?<=\p{Script=Han}{2}[”’]?\p{Script=Han}{0,4})（[^（）]{9,}）(?=\p{Script=Han})/gu,
      '“双师型”教师（同时具备理论和实践能力的教师）占比 “双师型”骨干教师（同时具备理论和实践能力的教师）占比 “双师型”（同时具备理论和实践能力的教师）占比 公共服务设施（养老、托育、医疗、文化、体育等）覆盖率',
      '县（市、区）覆盖率 （同时具备理论和实践能力的教师）占比 教师（同时具备理论和实践能力的教师）',
    ),
    gives: '',
    examples: [
      ['“双师型”教师（同时具备理论和实践教学能力的教师）占比', '“双师型”教师占比'],
      ['公共设施（养老、托育、医疗、文化、体育）覆盖率', '公共设施覆盖率'],
    ],
    counterexamples: ['县（市、区）覆盖率', '合作医疗（新农合）参合率'],
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
    // What it went past on its way.
    id: 'went-past',
    pattern: withExamples(
      /(?<=\p{Script=Han}{3})(?:[两三四五十]年)?(?:连续|先后|接连|连)?(?:跨越|跨过|跨上|迈上|登上|跃上|突破|破)[^，。；、]{1,12}(?:台阶|大关|关口)、?$/u,
      `总产值连续跨越两个台阶→连续跨越两个台阶 总产值先后跨过百亿大关→先后跨过百亿大关 总产值接连跨上百亿关口→接连跨上百亿关口 总产值连迈上新台阶→连迈上新台阶 总产值突破甲{12}大关→突破甲{12}大关 总产值登上新台阶 总产值跃上新台阶 总产值突破百亿大关→突破百亿大关 总产值连破三个大关→连破三个大关`,
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
    id: 'can-be',
    pattern: /^每年可(?=(?:为)?\p{Script=Han}{4,})/u,
    gives: '每年',
    examples: [['每年可节约标准煤', '每年节约标准煤']],
    counterexamples: ['每年可用水量'],
  },
  {
    // Verbs between what has a thing and the thing.
    id: 'link',
    pattern: withExamples(
      /(?<=^(?!每|.*(?:的|比重|占))[\p{Script=Han}“”]{2,})(?<![新已尚])(?:累计|共|全年)?(?:(?<!研|开)发生|实现|完成|拥有(?!量)|共有(?!产权)|共计投入|(?<=[区园市县省镇乡村校院])有)了?(?=[\p{Script=Han}“]{2,}$)/u,
      `企业累计发生事故→累计发生 企业共实现产值→共实现 企业全年完成投资→全年完成 企业拥有专利 企业共有专利 企业共计投入资金 开发区有企业
    开发园有企业 开发市有企业 开发县有企业 开发省有企业 开发镇有企业 开发乡有企业 开发村有企业 开发校有企业 开发院有企业 “业累计发生事故 企业累计发生“故`,
      '供应共有产权住房 每企业拥有专利 企业的产品拥有专利 比重企业拥有专利 占企业拥有专利 企业研发生产线 企业开发生产线 企业累新发生事故 企业累已发生事故 企业累计发生事故，',
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
  /[^了]*、[^、]*等(?:(?:[^，。；、等]{2,16}的)?各[类种])?(?=[\p{Script=Han}“”]{4,}$)/u,
  '甲、乙等严重污染水质的各类“小散”企业→甲、乙等严重污染水质的各类 甲、乙等严重污染水质的各种加工企业→甲、乙等严重污染水质的各种 甲、乙等国际航线 开通了甲、乙等国际航线→甲、乙等 、乙等国际航线 甲、等国际航线 甲、乙等甲{16}的各类加工企业→甲、乙等甲{16}的各类 甲、乙等工业的各类加工企业→甲、乙等工业的各类',
  `甲、乙等国际航线，`,
);
/** 举办茶叶节等展会活动, 改造人民路、江南路等道路: examples of what the noun names. */
const EXAMPLES = withExamples(
  /^[^的等“”]{3,30}等(?!级)(?:(?:首批|一批)(?=\p{Script=Han}{3,})|(?:各类)?(?=\p{Script=Han}{2,}(?:活动|项目|工程|赛事|地标|场所|设施|机构|平台|载体|品牌|展会|场馆)$|\p{Script=Han}*(?:道路|公路|街巷|巷道|街道|干道|河道|河流|桥梁|小区|景区|线路)$))/u,
  `土红糖等首批旅游名品→土红糖等首批 毛尖茶等一批农产品→毛尖茶等一批 茶叶节等文体活动 水电站等重点项目 供水站等重点工程 马拉松等体育赛事 博物馆等文化地标 图书馆等文化场所 健身房等体育设施 研究所等创新机构 实验室等创新平台 孵化器等创新载体 毛尖茶等农业品牌 茶博会等专业展会 篮球馆等体育场馆
    人民路等主要道路 人民路等城市公路 人民路等主要街巷 人民路等背街巷道 人民路等主要街道 人民路等城市干道 甲乙河等城市河道 甲乙河等城市河流 甲乙桥等城市桥梁 甲乙苑等老旧小区 甲乙山等著名景区 甲乙山等旅游线路 人民路等道路 甲{30}等道路`,
  `的叶节等文体活动 等叶节等文体活动 茶叶节等文体活动等 举办的茶叶节等文体活动 人民路等道路标识`,
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
  return rewrites.reduce(
    (name, { id, pattern, gives }) => traced(id, name, name.replace(pattern, gives)),
    words,
  );
}
