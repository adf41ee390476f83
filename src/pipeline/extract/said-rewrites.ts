/** What names say of the thing that is counted or measured, behind it: how work on it goes on, how it stays, how far it is. */

import { withExamples } from '../text/with-examples.ts';
import type { NameRewrite } from './name-rewrites.ts';
import { ruleTable } from './rule-table.ts';

/** How something is done: no part of a name. */
const HOW = withExamples(
  '(?:全部|全面|均|都|已经|已|正在|加紧|加快|扎实|深入|有序|稳步|顺利|如期|陆续|相继|正式|成功|逐步|按期|先行|持续|同步|基本|年底前?|年内)',
  '全部拆除 全面拆除 均拆除 都拆除 已经→已经 已拆除 正在建设 加紧建设 加快建设 扎实推进 深入推进 有序推进 稳步推进 顺利推进 如期完工 陆续完工 相继完工 正式启动 成功试种 逐步推进 按期完工 先行探索 持续推进 同步推进 基本建成 年底建成 年底前→年底前 年内完工',
);
/** That work goes on, which says nothing of the things. */
const GOES_ON = withExamples(
  '(?:推进|实施|开展|进行|落实|探索|推动|运行|运营|启动)',
  '推进 实施 开展 进行 落实 探索 推动 运行 运营 启动',
);
/** What is done to things once and for all, or what becomes of them. */
const DONE = withExamples(
  '(?:关停|关闭|拆除|整治|整改|治理|改造|淘汰|取缔|搬迁|清理|清退|修复|编制|验收|开工|竣工|完工|建成|投产|投用|达标|出列|脱贫|摘帽|退出|销号|办结|入住|复工)',
  '关停 关闭 拆除 整治 整改 治理 改造 淘汰 取缔 搬迁 清理 清退 修复 编制 验收 开工 竣工 完工 建成 投产 投用 达标 出列 脱贫 摘帽 退出 销号 办结 入住 复工',
);

const BEHIND = withExamples(
  '(?:到位|完毕|(?:运营|使用)总投资|运营|使用)',
  '到位 完毕 运营总投资→运营总投资 使用总投资→使用总投资 运营 使用',
);
const OVER = withExamples('(?:到位|完毕|销号)', '到位 完毕 销号');
const WORKED_ON = withExamples(
  `(?:${DONE}|调查|普查|评估|创建|改制|监测)`,
  '整治 调查 普查 评估 创建 改制 监测',
);
const WORK = withExamples('(?:工作|情况)', '工作 情况');

/** Rewrites of every name of a statement, in their order. */
export const SAID_REWRITES: readonly NameRewrite[] = ruleTable<NameRewrite>('said rewrites', [
  {
    id: 'goes-on',
    pattern: new RegExp(`(?<=[\\p{Script=Han}”）]{3})${HOW}+${GOES_ON}+$`, 'u'),
    gives: '',
    examples: [
      ['民生工程扎实推进', '民生工程'],
      ['国家级改革试点任务先行探索', '国家级改革试点任务'],
      ['校舍维修加紧实施', '校舍维修'],
    ],
    counterexamples: ['民生工程推进', '加快推进', '扎实推进农房改造'],
  },
  {
    // That it is done to all of them, and that it is over.
    id: 'how-done',
    pattern: new RegExp(`(?<=[\\p{Script=Han}”）]{2})${HOW}+(?=${DONE}+${BEHIND}?$)`, 'u'),
    gives: '',
    examples: [
      ['贫困村全部出列', '贫困村出列'],
      ['燃煤锅炉全部拆除', '燃煤锅炉拆除'],
      ['保障房如期竣工', '保障房竣工'],
    ],
    counterexamples: ['全部出列', '贫困村全部人口', '全面脱贫攻坚'],
  },
  {
    id: 'over',
    pattern: new RegExp(`(?<=[\\p{Script=Han}]{2}${DONE})${OVER}$`, 'u'),
    gives: '',
    examples: [
      ['水源地问题整改到位', '水源地问题整改'],
      ['河道清理完毕', '河道清理'],
      ['信访问题整改销号', '信访问题整改'],
    ],
    counterexamples: ['资金到位', '整改到位率', '问题销号'],
  },
  {
    id: 'work',
    pattern: new RegExp(`(?<=[\\p{Script=Han}”]{3}${WORKED_ON})${WORK}$`, 'u'),
    gives: '',
    examples: [
      ['村庄规划编制工作', '村庄规划编制'],
      ['土壤污染状况普查工作', '土壤污染状况普查'],
      ['国有企业改制工作', '国有企业改制'],
    ],
    counterexamples: ['整改工作', '社会工作', '就业工作'],
  },
  {
    // The water of sources, the air of cities: what is counted are they.
    id: 'stays',
    pattern: withExamples(
      /(?<=[\p{Script=Han}）]{3})(?:水质|空气质量|环境质量|水环境质量)?(?:总体|基本|持续|长期|稳定)*(?:保持|维持)(?:总体|基本|持续|长期)*(?:稳定|良好|优良|平稳)$/u,
      `饮用水水源地水质保持稳定→水质保持稳定 县级城市空气质量持续维持优良→空气质量持续维持优良 自然保护区环境质量总体保持良好→环境质量总体保持良好 主要河流水环境质量基本保持平稳→水环境质量基本保持平稳 居民消费价格长期稳定保持平稳→长期稳定保持平稳
    监测断面水质稳定保持优良→水质稳定保持优良 监测断面水质稳定保持总体良好→水质稳定保持总体良好 监测断面水质保持基本稳定→水质保持基本稳定 监测断面水质保持持续稳定→水质保持持续稳定 监测断面水质保持长期稳定→水质保持长期稳定`,
      '水质保持稳定',
    ),
    gives: '',
    examples: [
      ['饮用水水源地水质保持稳定', '饮用水水源地'],
      ['监测断面水质总体保持优良', '监测断面'],
      ['粮食播种面积保持稳定', '粮食播种面积'],
    ],
    counterexamples: ['水质保持稳定', '保持稳定', '水土保持'],
  },
  {
    // How many of the things have it done, as a rate.
    id: 'share-that-has-it',
    pattern: withExamples(
      /(?:得到|得以|实现)(?:有效|全面|综合|妥善|基本)?(?<doing>改造|治理|处理|整治|利用|处置|保护|修复|管控|覆盖|收集|硬化)(?:的)?(?:占比|比[例重])$/u,
      '厕所得到改造占比 厕所得以有效改造占比 厕所实现全面改造占比 污水得到综合治理占比 垃圾得到妥善处理占比 河道得到基本整治占比 秸秆得到利用占比 危废得到处置占比 古树得到保护占比 湿地得到修复占比 地块得到管控占比 宽带实现覆盖占比 粪污得到收集的比例 道路得到硬化比重',
    ),
    gives: '$<doing>率',
    examples: [
      ['农村厕所得到改造占比', '农村厕所改造率'],
      ['行政村生活垃圾得到有效处理占比', '行政村生活垃圾处理率'],
    ],
    counterexamples: ['得到改造的厕所占比', '治理面积占比'],
  },
  {
    // 得到综合治理: of which the words say it, that is counted.
    id: 'things-that-have-it',
    pattern: withExamples(
      /^(?<thing>行政村|自然村|村庄?|乡镇|社区|学校|医院|小区|居民|农户|家庭)(?:的)?(?<what>[\p{Script=Han}“”]{0,16}(?:得到|获得?(?=[国省市县部全])|实现|配备|安装)了?[\p{Script=Han}“”]{2,})(?<![率量额值数度]|资金|收入|补助|面积|比重|占比|[增下][长降]|提高|降低|减少)$/u,
      `行政村环境得到治理 自然村环境得到治理 村庄环境得到治理 村获省级表彰 村获得国家级表彰 村获得市级命名 村获得县级命名 村获得部级命名 村获得全国表彰 乡镇道路得到硬化 社区环境得到改善 学校配备校医 医院安装电梯 小区实现通水 居民的住房得到改善 农户住房得到改造 家庭住房得到改造`,
      `村庄得到治理率 学校实现高产量 学校实现交易额 学校实现总产值 学校实现项目数 学校实现满意度 村庄得到补助资金 村庄实现农民收入 村庄得到财政补助 村庄得到治理面积 村庄得到治理比重 村庄得到治理占比 村庄实现收入增长 村庄实现能耗下降 村庄实现收入提高 村庄实现能耗降低 村庄实现能耗减少`,
    ),
    gives: '$<what>的$<thing>',
    examples: [
      ['行政村生态环境得到综合治理', '生态环境得到综合治理的行政村'],
      ['村获省级卫生村命名', '获省级卫生村命名的村'],
      ['学校配备专职校医', '配备专职校医的学校'],
    ],
    counterexamples: ['村庄绿化', '居民获得感', '学校获得资金'],
  },
  {
    id: 'duty-done',
    pattern: withExamples(
      /(?<=[\p{Script=Han}]{4})(?:落实|履行|承担)了(?:\p{Script=Han}{2,14})(?:义务|责任|职责|任务)$/u,
      '重点单位落实了法定义务 重点单位履行了监管职责 重点企业承担了社会责任 重点企业承担了生产任务',
    ),
    gives: '',
    examples: [
      ['重点监管单位落实了污染防治法定义务', '重点监管单位'],
      ['上市公司履行了信息披露义务', '上市公司'],
    ],
    counterexamples: ['履行了义务', '落实了责任的企业'],
  },
  {
    // What a sum is called together, again, or reckoned as.
    id: 'in-all',
    pattern: withExamples(
      /(?<=[\p{Script=Han}）]{3})(?:共计|总计|合计)(?=投入$)|(?<=[\p{Script=Han}）]{3})(?:再度|再次|折合(?:标准煤)?|从无到有?)$/u,
      '环保资金共计投入 环保资金总计投入 环保资金合计投入 粮食亩产再度 粮食亩产再次 能源利用折合 能源利用折合标准煤→折合标准煤 食用菌种植从无到',
    ),
    gives: '',
    examples: [
      ['生态环境保护资金共计投入', '生态环境保护资金投入'],
      ['水稻示范片亩产再度', '水稻示范片亩产'],
      ['可再生能源利用量折合', '可再生能源利用量'],
    ],
    counterexamples: ['财政投入', '折合率'],
  },
  {
    // In how many kinds they come, which is a number of its own.
    id: 'kinds',
    pattern: withExamples(
      /(?<=[\p{Script=Han}]{3})(?:[0-9]{1,2}|[两三四五六七八九十])(?:大类|类|大项)$/u,
      '防治项目8大类 民生实事三类 民生实事十大项 民生实事两类 民生实事四类 民生实事五类 民生实事六类 民生实事七类 民生实事八类 民生实事九类',
    ),
    gives: '',
    examples: [
      ['污染防治项目8大类', '污染防治项目'],
      ['民生实事十大项', '民生实事'],
    ],
    counterexamples: ['学科门类', '第三类', '8大类'],
  },
  {
    // What those who are counted reach, where its own number cuts the words.
    id: 'reach',
    pattern: withExamples(
      /(?<=[\p{Script=Han}]{2}(?:员|专家|队伍|站点|网点|机构))(?:覆盖|服务|辐射)$/u,
      '四级网格员覆盖 水利技术人员服务 农业专家服务 医疗队伍服务 农技站点覆盖 银行网点覆盖 养老机构辐射',
    ),
    gives: '',
    examples: [
      ['四级网格员覆盖', '四级网格员'],
      ['金融服务网点覆盖', '金融服务网点'],
    ],
    counterexamples: ['网络覆盖', '网格员服务率'],
  },
  {
    // Where papers lie, or that they are in force.
    id: 'lies-with',
    pattern: withExamples(
      /(?<=[\p{Script=Han}]{3})(?:(?:上报|报送|提交)[国省市县上级部委]{1,3}(?:待批|审批|审查|审议)|(?:批复|印发|发布|颁布)(?:实施|施行))$/u,
      '划分方案上报省上待批 规划草案报送市审批 环评文件提交县审查 地方条例提交省审议 专项规划批复实施 管理办法印发施行 地方标准发布实施 地方法规颁布施行 划分方案上报国审批 划分方案上报部审批 划分方案上报上级审批 划分方案上报委审批',
    ),
    gives: '',
    examples: [
      ['水源保护区划分方案上报省上待批', '水源保护区划分方案'],
      ['规划制度批复实施', '规划制度'],
      ['地方标准发布实施', '地方标准'],
    ],
    counterexamples: ['批复实施', '印发规划', '上报省级'],
  },
  {
    // 规划范围为市域16410平方公里: what it is, beside how large.
    id: 'is-all-of-it',
    pattern: withExamples(
      /(?<=范围|区域)为(?:市域|县域|全域|全市|全县|全区)$/u,
      '规划范围为市域 规划区域为县域 规划范围为全域 规划范围为全市 规划范围为全县 规划范围为全区',
    ),
    gives: '',
    examples: [['本规划范围为市域', '本规划范围']],
    counterexamples: ['范围为市域的规划', '规划范围'],
  },
  {
    id: 'hoped',
    pattern: withExamples(
      /(?<=[\p{Script=Han}）]{3})(?:力争|预计|争取|确保|有望)(?=(?:[比较与同][^，。；]{2,12})?(?:年均|同比)?(?:提高|提升|增长|增加|上升|下降|降低|减少)$)/u,
      '消费比重力争提高 消费比重预计提升 农民收入争取增长 农民收入确保增加 森林蓄积有望上升 碳排放量力争较峰值下降 碳排放量力争比峰值降低 农民收入预计年均增长 农民收入预计同比增长 事故起数确保减少 碳排放量力争与峰值相比下降 碳排放量力争同峰值相比下降',
    ),
    gives: '',
    examples: [
      ['可再生能源消费比重力争提高', '可再生能源消费比重提高'],
      ['汽柴油总量力争较峰值下降', '汽柴油总量较峰值下降'],
      ['工业增加值预计增长', '工业增加值增长'],
    ],
    counterexamples: ['力争提高', '预计增长点', '预计总投资'],
  },
  {
    id: 'about',
    pattern: withExamples(
      /(?<=[\p{Script=Han}）]{2})(?:(?<![节条合公签特简集制预履违契租])约|(?<![供响适对反相效感])应)(?=占)/u,
      '红树林面积约占 专职教师数应占',
      '节约占 合约占 条约占 公约占 签约占 特约占 简约占 集约占 制约占 预约占 履约占 违约占 契约占 租约占 电力供应占 电网响应占 企业适应占 两相对应占 化学反应占 价格相应占 规模效应占 手机感应占',
    ),
    gives: '',
    examples: [
      ['红树林面积约占全国比重', '红树林面积占全国比重'],
      ['专职教师数应占比', '专职教师数占比'],
    ],
    counterexamples: ['电力供应占比', '集约占地', '节约占比'],
  },
  {
    // That there are none more of them, and where they live.
    id: 'most',
    pattern: withExamples(
      /(?<=[\p{Script=Han}]{2}(?:面积|[量额值数]|规模|里程))(?:居?全[国省市县球]|世界)(?:最[大多高长]|领先|首位|之首)$|(?<=[\p{Script=Han}]{3})在\p{Script=Han}{1,6}(?:均|都)有(?:分布|种植|生长|养殖)$/u,
      '茶园面积全国最大 水稻产量居全省最高 粮食总产量全市领先 出口总额全县首位 年产值全球之首 专利授权数世界最多 产业规模全国领先 铁矿石储量全国最大 铁路运营里程全国最长 红树植物在全省均有分布 中药材在全县都有种植 苔藓植物在全省均有生长 大闸蟹在全县均有养殖',
    ),
    gives: '',
    examples: [
      ['海草床分布面积全国最大', '海草床分布面积'],
      ['红树植物在我省均有分布', '红树植物'],
    ],
    counterexamples: ['全国最大', '产量全国排名', '均有分布'],
  },
  {
    id: 'and-others',
    pattern: withExamples(
      /(?<=[\p{Script=Han}”]{3})等一批[^，。；的]{3,}(?<![率量额值数])$/u,
      '吸油毡等一批应急设施',
      '吸油毡等一批应急设施数 吸油毡等一批应急设施产量 吸油毡等一批应急设施投资额 吸油毡等一批应急设施价值 吸油毡等一批应急设施使用率',
    ),
    gives: '',
    examples: [
      ['吸油毡等一批海上应急设施', '吸油毡'],
      ['煤炭间接液化等一批示范工程', '煤炭间接液化'],
    ],
    counterexamples: ['等一批项目', '一批项目'],
  },
]);
