/** What stands in a name beside the thing: by what means, by whom, how well, and what else is said of it. */

import { withExamples } from '../text/with-examples.ts';
import type { NameRewrite } from './name-rewrites.ts';
import { ruleTable } from './rule-table.ts';

/** Rewrites of every name of a statement, in their order. */
export const ASIDE_REWRITES: readonly NameRewrite[] = ruleTable<NameRewrite>('aside rewrites', [
  {
    id: 'by-doing',
    pattern: withExamples(
      /^通过(?=(?:实施|开展|发展)[^，。；的]{2,}(?:吸纳|带动|节约)[^，。；的]{2,}$)/u,
      '通过实施以工代赈吸纳就业 通过开展技能培训带动就业 通过发展高效灌溉节约用水',
      '又通过实施以工代赈吸纳就业 通过实施，工代赈吸纳就业 通过实施的工代赈吸纳就业 通过实施以工代赈吸纳就业，',
    ),
    gives: '',
    examples: [
      ['通过实施以工代赈吸纳就业', '实施以工代赈吸纳就业'],
      ['通过发展高效灌溉节约用水', '发展高效灌溉节约用水'],
    ],
    counterexamples: ['通过实施验收', '通过率'],
  },
  {
    id: 'together',
    pattern: withExamples(
      /^(?:省市|市县|市区|部门|政企)(?:联动|联合|协同)(?=(?:发放|开展|举办|查处)[\p{Script=Han}“]{2,})/u,
      '省市联动发放消费券 市县联合开展执法 市区协同举办展会 部门联合查处案件 政企联动发放消费券',
      '又省市联动发放消费券',
    ),
    gives: '',
    examples: [
      ['省市联动发放消费券', '发放消费券'],
      ['部门联合开展执法检查', '开展执法检查'],
    ],
    counterexamples: ['部门联合惩戒', '联动发放'],
  },
  {
    id: 'in-fields',
    pattern: withExamples(
      /^在[^，。；的]{2,10}(?:领域|方面)(?=(?:进入|入选|跻身)[^，。；]{2,}的\p{Script=Han})/u,
      '在国际可比领域进入世界前列的学科 在新能源方面入选国家目录的产品 在新材料领域跻身全球前列的企业',
      '又在国际可比领域进入世界前列的学科',
    ),
    gives: '',
    examples: [
      ['在国际可比领域进入世界高水平行列的学科', '进入世界高水平行列的学科'],
      ['在新能源方面入选国家目录的产品', '入选国家目录的产品'],
    ],
    counterexamples: ['在该领域的企业', '在领域进入前列'],
  },
  {
    // 获得省政府命名的省级生态县: the name says who gave it.
    id: 'given-the-name',
    pattern: withExamples(
      /^获得[^，。；的]{2,12}(?:命名|认定|授予)的(?=(?:国家|省|市)级\p{Script=Han}{3,})/u,
      '获得政府命名的国家级生态县 获得部门认定的省级示范园 获得政府授予的市级文明村',
      '又获得政府命名的国家级生态县',
    ),
    gives: '',
    examples: [
      ['获得省人民政府命名的省级生态文明县（市、区）', '省级生态文明县（市、区）'],
      ['获得主管部门认定的国家级示范园区', '国家级示范园区'],
    ],
    counterexamples: ['获得命名的县', '获得认定的企业'],
  },
  {
    id: 'spend-more',
    pattern: withExamples(
      /^(?:加大|扩大)(?=\p{Script=Han}{3,}(?:投资|投入)$)/u,
      '加大城市建设投资 扩大教育经费投入',
      '又加大城市建设投资 加大城市建设投资额度',
    ),
    gives: '',
    examples: [
      ['加大城市建设计划投资', '城市建设计划投资'],
      ['扩大基础研究投入', '基础研究投入'],
    ],
    counterexamples: ['加大投资', '扩大投资规模'],
  },
  {
    id: 'of-all-kinds',
    pattern: /^各类(?=\p{Script=Han}{2,}资金占)/u,
    gives: '',
    examples: [
      ['各类民生资金占财政支出比重', '民生资金占财政支出比重'],
      ['各类涉农资金占预算比重', '涉农资金占预算比重'],
    ],
    counterexamples: ['各类资金', '各类研发机构'],
  },
  {
    // What a name in quotation marks is to bring, before it.
    id: 'before-quoted',
    pattern: withExamples(
      /^(?:\p{Script=Han}{2,8}、)+\p{Script=Han}{2,8}(?=“[^”]{2,10}”投入$)|^“全(?:口径|链条|覆盖)”(?=(?:排查|整治)\p{Script=Han})|^推动(?=“[^”]{2,12}”\p{Script=Han}{2,6}应用$)/u,
      '企业找技术、成果找市场“揭榜挂帅”投入 “全口径”排查整治排污口 “全链条”整治黑作坊 “全覆盖”排查危房 推动“揭榜挂帅”成果应用',
      '又“全口径”排查整治排污口 又推动“揭榜挂帅”成果应用 推动“揭榜挂帅”成果应用率 （企业找技术、成果找市场“揭榜挂帅”投入 企业找技术、成果找市场“揭榜挂帅”投入额',
    ),
    gives: '',
    examples: [
      ['企业找技术、成果找市场“双向揭榜挂帅”投入', '“双向揭榜挂帅”投入'],
      ['“全口径”排查整治入河排污口', '排查整治入河排污口'],
      ['推动“揭榜挂帅”成果应用', '“揭榜挂帅”成果应用'],
    ],
    counterexamples: ['“全口径”预算', '推动应用', '企业找技术“揭榜挂帅”投入'],
  },
  {
    // 整治小化工、小电镀等各类“小散乱污”企业: what they are called together.
    id: 'called-together',
    pattern: withExamples(
      /(?<=^(?:整治|关停|取缔))[^，。；“”]*、[^，。；“”]*等[^，。；“”]*各类(?=“[^”]{2,8}”\p{Script=Han}{2,})/u,
      '整治小化工、小电镀等各类“散乱污”企业 关停小矿、小窑等污染水质的各类“十五小”企业 取缔小食店、小旅馆等各类“黑作坊”窝点',
      '又整治小化工、小电镀等各类“散乱污”企业',
    ),
    gives: '',
    examples: [
      ['整治小化工、小印染等严重污染水质的各类“小散乱污”企业', '整治“小散乱污”企业'],
      ['取缔小食店、小旅馆等各类“黑作坊”窝点', '取缔“黑作坊”窝点'],
    ],
    counterexamples: ['整治各类“小散乱污”企业', '整治小化工、小印染等企业'],
  },
  {
    id: 'how-much-better',
    pattern: withExamples(
      /(?<=得到)(?:彻底|明显|显著)(?=(?:改善|提升|解决)的)/u,
      '条件得到彻底改善的居民 环境得到明显提升的小区 问题得到显著解决的村',
    ),
    gives: '',
    examples: [
      ['居住条件将得到彻底改善的居民', '居住条件将得到改善的居民'],
      ['环境得到明显提升的小区', '环境得到提升的小区'],
    ],
    counterexamples: ['得到改善的居民', '得到彻底改善'],
  },
  {
    id: 'to-plan-or-plant',
    pattern: withExamples(
      /(?<=\p{Script=Han}{2}(?:区|园|城))的规划$|(?<=\p{Script=Han}{2})的(?:植树|种植|造林)任务$/u,
      '起步区的规划 产业园的规划 科学城的规划 苗木的植树任务 花草的种植任务 林木的造林任务',
      '起步区的规划图 苗木的植树任务书',
    ),
    gives: '',
    examples: [
      ['起步区的规划', '起步区'],
      ['大树大苗的植树任务', '大树大苗'],
    ],
    counterexamples: ['学校的规划', '的植树任务'],
  },
  {
    // How many rise, between the measure and its share of a whole.
    id: 'run-in-all',
    pattern: /(?<=\p{Script=Han}{2}.*)累计开行(?=占全)/u,
    gives: '',
    examples: [
      ['中欧班列累计开行占全国比重', '中欧班列占全国比重'],
      ['旅游专列累计开行占全省比重', '旅游专列占全省比重'],
    ],
    counterexamples: ['累计开行占全国比重', '班列累计开行'],
  },
  {
    id: 'economy-of',
    pattern: /(?<=区经济)(?=占全[国省市]比重$)/u,
    gives: '总量',
    examples: [
      ['平原经济区经济占全省比重', '平原经济区经济总量占全省比重'],
      ['沿海地区经济占全国比重', '沿海地区经济总量占全国比重'],
    ],
    counterexamples: ['民营经济占全省比重', '经济占全省比重'],
  },
  {
    id: 'over-all-years',
    pattern: withExamples(
      /(?<=\p{Script=Han}{2}(?:额|收入|利润|产值))[两三四五十]年(?=(?:增长|下降)$)/u,
      '利润总额五年增长 营业收入两年下降 企业利润三年增长 工业总产值四年增长 进出口额十年下降',
      '利润总额五年增长率',
    ),
    gives: '',
    examples: [
      ['利润总额五年增长', '利润总额增长'],
      ['工业总产值三年下降', '工业总产值下降'],
    ],
    counterexamples: ['五年增长', '利润总额五年年均增长'],
  },
  {
    // 14种农产品产量居全国第1位: what is counted are the kinds.
    id: 'first-among',
    pattern: withExamples(
      /^(?<thing>\p{Script=Han}{2,6}?)(?:产量|储量|查明资源量|产值)居(?:全国|世界)第$/u,
      '农产品产量居全国第 矿产储量居世界第 矿产查明资源量居全国第 工业品产值居世界第',
      '又，农产品产量居全国第 农产品产量居全国第一',
    ),
    gives: '$<thing>',
    examples: [
      ['农产品产量居全国第', '农产品'],
      ['工业品产值居世界第', '工业品'],
    ],
    counterexamples: ['产量居全国第', '农产品产量居全省'],
  },
  {
    id: 'lets-people',
    pattern: withExamples(
      /(?<=\p{Script=Han}{2}”?(?:事项|服务|平台))让[^，。；]{4,}$/u,
      '“一网通办”事项让群众少跑路 “上门”养老服务让老人不出门 政务数据平台让企业少跑腿',
      '审批事项让群，众少跑路 审批事项让群众少跑路， 审批事项让群。众少跑路',
    ),
    gives: '',
    examples: [
      ['“跨省通办”事项让群众少跑路', '“跨省通办”事项'],
      ['社区养老服务让老人不出远门', '社区养老服务'],
    ],
    counterexamples: ['服务让利额', '让群众满意的事项'],
  },
  {
    // 6条黑臭水体所在河道由县长担任河长: who sees to them.
    id: 'headed-by',
    pattern: /(?<=\p{Script=Han}{3})所在\p{Script=Han}{2}由[^，。；]{2,10}担任[^，。；的]{2,}$/u,
    gives: '',
    examples: [
      ['黑臭水体所在河道由县（区）长担任第一河长', '黑臭水体'],
      ['古树名木所在乡镇由镇长担任树长', '古树名木'],
    ],
    counterexamples: ['由县长担任河长的河道', '所在河道由县长担任河长'],
  },
  {
    id: 'arranged-on',
    pattern: /^通过[^，。；的]{4,}进行\p{Script=Han}{2}的(?<thing>\p{Script=Han}{3,}?)并?$/u,
    gives: '$<thing>',
    examples: [
      ['通过环境云平台进行调度的减排项目并', '减排项目'],
      ['通过政务网站进行公示的行政许可', '行政许可'],
    ],
    counterexamples: ['通过验收的项目', '通过平台进行调度'],
  },
  {
    id: 'as-foreseen',
    pattern: /^(?:如期)?实现(?=预期目标$)/u,
    gives: '',
    examples: [['实现预期目标', '预期目标']],
    counterexamples: ['实现预期目标的项目', '实现目标'],
  },
  {
    // What the words before the name lost: 达到或好于, 已建和在建.
    id: 'lost-beginning',
    pattern: /^(?=或好于)/u,
    gives: '达到',
    examples: [['或好于Ⅲ类水体比例', '达到或好于Ⅲ类水体比例']],
    counterexamples: ['好于三类水体比例', '达到或好于三类'],
  },
  {
    id: 'built-and-building',
    pattern: /^(?=建和在建)/u,
    gives: '已',
    examples: [
      ['建和在建高层', '已建和在建高层'],
      ['建和在建水电站', '已建和在建水电站'],
    ],
    counterexamples: ['在建项目', '新建和在建项目'],
  },
  {
    id: 'people-twice',
    pattern: withExamples(
      /(?<=^受益(?:居民|农民|职工))群众$/u,
      '受益居民群众 受益农民群众 受益职工群众',
      '又受益居民群众 受益居民群众数',
    ),
    gives: '',
    examples: [['受益居民群众', '受益居民']],
    counterexamples: ['受益群众', '居民群众满意度'],
  },
  {
    id: 'nearly',
    pattern: withExamples(
      /(?<=国家和地区|城市|企业|单位)(?:近|逾|连续)$/u,
      '国家和地区近 城市连续 企业逾 单位近',
      '国家和地区近邻',
    ),
    gives: '',
    examples: [
      ['国家和地区近', '国家和地区'],
      ['地级城市连续', '地级城市'],
    ],
    counterexamples: ['附近', '连续'],
  },
  {
    id: 'put-into-kind',
    pattern: /^续建(?=\p{Script=Han}{2,}类项目(?:完成)?投资$)/u,
    gives: '',
    examples: [['续建商贸类项目投资', '商贸类项目投资']],
    counterexamples: ['续建项目投资', '续建公路'],
  },
  {
    id: 'of-company',
    pattern: withExamples(
      /(?<=\p{Script=Han}{2}(?:集团|公司))在(?=投资[^，。；]*的项目$)/u,
      '能源集团在投资亿元的项目 农业公司在投资亿元的项目',
      '能源集团在投资亿元的项目数 能源集团在投资，的项目 能源集团在投资。的项目',
    ),
    gives: '',
    examples: [
      ['能源集团在投资超5亿元的项目', '能源集团投资超5亿元的项目'],
      ['农业公司在投资超亿元的项目', '农业公司投资超亿元的项目'],
    ],
    counterexamples: ['集团在建项目', '公司在投资中'],
  },
]);
