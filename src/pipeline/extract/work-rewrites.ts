/** What names say of the work that is done on things, behind or around them: the thing with its action is counted. */

import { withExamples } from '../text/with-examples.ts';
import type { NameRewrite } from './name-rewrites.ts';
import { ruleTable } from './rule-table.ts';

/** What is done to things, behind them. */
const DOING = withExamples(
  '(?:绿化|亮化|改造|改扩建|整治|治理|修复|种植|养殖|硬化|加固|修缮)',
  '绿化 亮化 改造 改扩建 整治 治理 修复 种植 养殖 硬化 加固 修缮',
);
const DONE = withExamples(
  '(?:(?:按期|按时|如期|顺利|全部)?(?:完工|竣工|推进|实施|建设))?',
  '按期完工→按期完工 按时竣工→按时竣工 如期推进→如期推进 顺利实施→顺利实施 全部建设→全部建设',
);

/** Rewrites of every name of a statement, in their order. */
export const WORK_REWRITES: readonly NameRewrite[] = ruleTable<NameRewrite>('work rewrites', [
  {
    // 32条背街巷道改造等民生工程: the last of a list, with what is done to it.
    id: 'last-of-works',
    pattern: withExamples(
      new RegExp(`(?<=\\p{Script=Han}{2}${DOING})等\\p{Script=Han}{0,4}?(?:工程|项目)${DONE}$`, 'u'),
      '背街巷道改造等民生工程 花卉种植等项目建设 水库加固等工程按时完工',
      '背街巷道改造等民生工程款',
    ),
    gives: '',
    examples: [
      ['背街巷道改造等民生工程', '背街巷道改造'],
      ['花卉种植等项目建设', '花卉种植'],
      ['病险水库加固等工程按时完工', '病险水库加固'],
    ],
    counterexamples: ['学校等民生工程', '改造等工程', '道路改造等工程投资'],
  },
  {
    // 60个小区等城区绿化工程: what is done to all of the list.
    id: 'things-of-work',
    pattern: withExamples(
      new RegExp(`^(?<thing>[^，。；、等的]{2,12})等(?:城区|农村)?(?<doing>${DOING})(?:工程|项目)$`, 'u'),
      '小区等城区绿化工程 卫生厕所等农村改造项目 道路等亮化工程',
      '，小区等城区绿化工程 小区等城区绿化工程款 等等城区绿化工程 小的等城区绿化工程 小，等城区绿化工程 小。等城区绿化工程 小；等城区绿化工程 小、等城区绿化工程',
    ),
    gives: '$<thing>$<doing>',
    examples: [
      ['小区等城区绿化工程', '小区绿化'],
      ['城市道路等改扩建工程', '城市道路改扩建'],
      ['卫生厕所等农村改造项目', '卫生厕所改造'],
    ],
    counterexamples: ['小区等工程', '等绿化工程', '小区等城区绿化投资'],
  },
  {
    // 2.5万亩蔬菜基地建设工程: the base.
    id: 'built-by-work',
    pattern: withExamples(
      /(?<=\p{Script=Han}{2}(?:基地|大棚|林带|绿道)建设)工程$/u,
      '蔬菜基地建设工程 温室大棚建设工程 防护林带建设工程 城市绿道建设工程',
      '蔬菜基地建设工程款',
    ),
    gives: '',
    examples: [
      ['蔬菜基地建设工程', '蔬菜基地建设'],
      ['沿江绿道建设工程', '沿江绿道建设'],
    ],
    counterexamples: ['基地建设工程', '医院建设工程'],
  },
  {
    // 低碳社区创建及平台建设工作: another work, which the number does not count.
    id: 'and-another-work',
    pattern: withExamples(
      /^(?<first>\p{Script=Han}{2,12}?(?:创建|改造|整治))及\p{Script=Han}{4,}(?:建设|改造)(?:工作|任务)?$/u,
      '低碳社区创建及服务平台建设工作 黑臭水体整治及雨污分流改造 危旧房屋改造及供水管网建设任务',
      '又，低碳社区创建及服务平台建设工作 低碳社区创建及服务平台建设工作组',
    ),
    gives: '$<first>',
    examples: [
      ['低碳社区创建及碳普惠平台建设工作', '低碳社区创建'],
      ['黑臭水体整治及雨污分流改造', '黑臭水体整治'],
    ],
    counterexamples: ['管网及泵站改造', '创建及建设', '水体整治及投资'],
  },
  {
    id: 'set-down',
    pattern: withExamples(
      /^(?:制定|部署)(?=\p{Script=Han}{2,}(?:治理|改造|修复)$)/u,
      '制定矿山恢复治理 部署老旧小区改造 制定湿地修复',
      '又制定矿山恢复治理 制定矿山恢复治理方案',
    ),
    gives: '',
    examples: [
      ['制定矿山恢复治理', '矿山恢复治理'],
      ['部署老旧管网改造', '老旧管网改造'],
    ],
    counterexamples: ['制定治理', '制定标准'],
  },
  {
    // What is done, said before and behind.
    id: 'done-twice',
    pattern: withExamples(
      /^(?<does>治理|改造|整治|修复|种植)(?=[^，。；]{2,}\k<does>$)|^治理(?=\p{Script=Han}{2,}(?:养护|管护|抚育)$|禁牧休牧$)/u,
      '治理沙区治理 改造危房改造 整治河道整治 修复湿地修复 种植花卉种植 治理林地养护 治理草原管护 治理森林抚育 治理禁牧休牧',
      '又治理沙区治理 治理沙区治理率 治理，区治理 治理。区治理 又治理林地养护 治理林地养护费 又治理禁牧休牧 治理禁牧休牧区',
    ),
    gives: '',
    examples: [
      ['治理黑土地综合治理', '黑土地综合治理'],
      ['改造城镇危房改造', '城镇危房改造'],
      ['治理退耕还林验收和养护', '退耕还林验收和养护'],
    ],
    counterexamples: ['治理河道', '改造提升', '种植面积'],
  },
  {
    // 23家企业炉窑综合治理: the enterprises.
    id: 'enterprises-that-do',
    pattern: withExamples(
      /^企业(?<what>\p{Script=Han}{2,}(?:治理|淘汰|提标))$/u,
      '企业炉窑综合治理 企业炉窑淘汰 企业废气提标',
      '又企业炉窑综合治理 企业炉窑综合治理率',
    ),
    gives: '$<what>企业',
    examples: [
      ['企业工业炉窑综合治理', '工业炉窑综合治理企业'],
      ['企业落后产能淘汰', '落后产能淘汰企业'],
    ],
    counterexamples: ['企业治理', '企业废气治理率'],
  },
  {
    // 50个重点帮扶县振兴发展: what they are to do.
    id: 'to-develop',
    pattern: withExamples(
      /(?<=\p{Script=Han}{3}(?:县|村|镇|企业))(?:振兴|转型|跨越)发展$|(?<=\p{Script=Han}{3}(?:帮扶|整治))(?:集中|专项)攻坚$/u,
      '重点帮扶县振兴发展 易地搬迁村转型发展 特色小镇跨越发展 资源型企业转型发展 欠发达地区帮扶集中攻坚 农村垃圾整治专项攻坚',
      '重点帮扶县振兴发展等 欠发达地区帮扶集中攻坚等',
    ),
    gives: '',
    examples: [
      ['国家乡村振兴重点帮扶县振兴发展', '国家乡村振兴重点帮扶县'],
      ['欠发达县域托底性帮扶集中攻坚', '欠发达县域托底性帮扶'],
      ['资源枯竭型企业转型发展', '资源枯竭型企业'],
    ],
    counterexamples: ['县域经济转型发展', '振兴发展', '脱贫攻坚'],
  },
  {
    // Where they are set up, and that they work.
    id: 'set-up-there',
    pattern: withExamples(
      /(?<=\p{Script=Han}{2}(?:实验室|中心|基地|平台|装置|机构))(?:在\p{Script=Han}{1,3}(?:布局|落地|落户)|揭牌(?:运行|成立))$/u,
      '重点实验室在川布局 技术中心在湘落地 生产基地在渝落户 创新平台在鲁落地 科学装置在皖布局 金融机构在沪落户 重点实验室揭牌运行 技术中心揭牌成立',
      '重点实验室在川布局等',
    ),
    gives: '',
    examples: [
      ['全国重点实验室在川布局', '全国重点实验室'],
      ['区域医疗中心揭牌运行', '区域医疗中心'],
    ],
    counterexamples: ['在川布局', '企业在川布局', '揭牌运行'],
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
  {
    // All of them have it.
    id: 'whole-cover',
    pattern: withExamples(
      /(?<=\p{Script=Han}{2}(?:高中|学校|学区|医院))全覆盖$/u,
      '普通高中全覆盖 农村学校全覆盖 义务教育学区全覆盖 公立医院全覆盖',
      '普通高中全覆盖率',
    ),
    gives: '',
    examples: [
      ['普通高中全覆盖', '普通高中'],
      ['县级公立医院全覆盖', '县级公立医院'],
    ],
    counterexamples: ['全覆盖', '学校营养餐全覆盖'],
  },
  {
    // 16个州（市）督察“全覆盖”: the number counts the places.
    id: 'places-covered',
    pattern: withExamples(
      /^(?<thing>州（市）|市（州）|县（市、区）|县（区）)(?<what>\p{Script=Han}{2,8}“全覆盖”|整县\p{Script=Han}{6,})$/u,
      '州（市）督察“全覆盖” 市（州）巡察“全覆盖” 县（市、区）整县建设美丽乡村 县（区）整县推进屋顶光伏',
      '又州（市）督察“全覆盖” 州（市）督察“全覆盖”率',
    ),
    gives: '$<what>的$<thing>',
    examples: [
      ['州（市）督察“全覆盖”', '督察“全覆盖”的州（市）'],
      ['县（市、区）整县建设美丽乡村', '整县建设美丽乡村的县（市、区）'],
    ],
    counterexamples: ['县（区）“全覆盖”', '县（市、区）数'],
  },
  {
    // 向8个市下放审批权: those to whom it is given.
    id: 'given-powers',
    pattern: withExamples(
      /^(?<thing>市|县|乡镇|街道)(?<what>(?:下放|赋予)\p{Script=Han}{3,}权限?)$/u,
      '市下放用地审批权 县赋予省级管理权限 乡镇赋予县级审批权限 街道下放行政处罚权',
      '又市下放用地审批权 市下放用地审批权数',
    ),
    gives: '$<what>的$<thing>',
    examples: [
      ['市下放省级用地审批权', '下放省级用地审批权的市'],
      ['街道赋予行政处罚权', '赋予行政处罚权的街道'],
    ],
    counterexamples: ['市下放权', '市下放事项'],
  },
  {
    id: 'helps-whom',
    pattern: withExamples(
      /^惠及(?<what>\p{Script=Han}{3,}(?:工程|项目))(?:启动|开工)(?:建设|实施)$/u,
      '惠及跨江引水工程启动建设 惠及集中供暖项目开工实施',
      '又惠及跨江引水工程启动建设 惠及跨江引水工程启动建设率',
    ),
    gives: '$<what>惠及',
    examples: [
      ['惠及跨流域引水工程启动建设', '跨流域引水工程惠及'],
      ['惠及集中供暖项目开工建设', '集中供暖项目惠及'],
    ],
    counterexamples: ['惠及工程启动建设', '惠及群众'],
  },
  {
    id: 'done-in-total',
    pattern: /(?<=\p{Script=Han}{3})共完成$/u,
    gives: '',
    examples: [
      ['路检路测共完成', '路检路测'],
      ['入户走访共完成', '入户走访'],
    ],
    counterexamples: ['公共完成率', '共完成'],
  },
]);
