/** Ages of those who are meant, lengths of time that bound or name something, and how often something takes place. */
import { withExamples } from '../../../text/with-examples.ts';
import type { Decoy } from './decoy.ts';

/** Not words that say that a length of time is what is measured: 优良天数265天, 办理时间缩短至3个工作日. */
const NOT_LASTING = withExamples(
  /^(?!.*(?:(?:[天日月]数|时[间长限数]|[用耗]时|周期|[工雨汛]期|寿命|年限|平均|[年人日户]均|累计|能力|储备|库存|增加|减少|新增|增长|提高|缩短|压[缩减]|提前|快|延长(?!期限)|[增升降减](?:至|到|为)|达到?)[^，。；]*|每[天日周月年][^，。；]{0,10}|[仅只]需|[由从](?:法定|规定|原来)?的?)\s*$)/su,
  '公示 隔离观察 延长期限 整改期不超过 申请最长不超过 优良天数，公示 每次延期不超过 由甲乙公示',
  '优良天数 采暖日数 供暖月数 等效利用小时数 办理时间 停电时长 响应时限 运行时数 全程用时 单次耗时 审查周期 建设工期 梅雨期 全省汛期 使用寿命 服务年限 平均居住 年均停电 人均停电 日均运行 户均停电 全年累计 保供能力 电煤储备 药品库存 到县城仅需 到省城只需 增加 减少 新增 增长 提高 缩短 压缩 压减 提前 快 延长 增至 升到 降至 减为 达到 达 由法定 从规定的 由原来的 从 每天运动 每日体育锻炼 每周实践 每月走访 每年至少',
);

/** Rows on people and times. */
export const TIME_DECOYS: readonly Decoy[] = [
  {
    // 60岁以上老人: which people are meant. 达到82岁 is a statement.
    id: 'age',
    unit: /岁(?:(?:及|或)?以[上下])?$/u,
    after: /^(?!提高|增加|上升|增长|延长|下降)\p{Script=Han}/u,
    examples: [
      '为【65岁及以上】老年人免费体检',
      '招收【3岁】幼儿',
      '组织【16至24岁】失业青年培训',
      '补贴【70岁或以上】农户',
    ],
    counterexamples: [
      '人均预期寿命达到82岁，',
      '平均婚龄由25岁提高到27岁',
      '寿命由78岁增加到79岁',
      '寿命从78岁上升到79岁',
      '寿命从78岁增长到79岁',
      '退休年龄从60岁延长到63岁',
      '从25岁下降到24岁',
    ],
  },
  {
    // 公示10天, 过渡期最长6个月: how long somebody has, or how long something takes by rule.
    id: 'length-of-time',
    before: NOT_LASTING,
    unit: withExamples(
      /[0-9]\s?(?:天|小时|个月|个工作日)(?:(?:及|或)?以[内上下]|左右)?$/u,
      '10天 24小时 6个月 5个工作日 5天以内 3个月及以上 3个月或以下 30天左右',
      '10天等 28万立方米/小时 天',
    ),
    examples: [
      '名单公示【7天】',
      '发放不超过【6个月】的失业保险金',
      '提供【24小时】急诊服务',
      '用好【240小时】过境免签政策',
    ],
    counterexamples: ['空气优良天数265天', '办理时间缩短至3个工作日', '平均住院日减少2天'],
  },
  {
    // 可缩短至5年: what a rule allows.
    id: 'may-become',
    before: /可(?:缩短|延长|放宽|提高)(?:至|到)\s*$/u,
    examples: [
      '居住年限可缩短至【6个月】',
      '还款期可延长到【20天】',
      '住房公积金额度可提高到【80万元】',
      '商铺面积可放宽至【50平方米】',
    ],
    counterexamples: ['办理时间缩短至5天', '覆盖率提高到80%'],
  },
  {
    // 每年举办2次, 连续6次入选: how often.
    id: 'how-often',
    before: withExamples(
      /(?:每[0-9一二两三四五六七八九十半]*(?:年|季度|月|学期|周)[^，。；]{0,8}|连续)\s*$/u,
      '每年 每季度举办 每月开展 每学期 每两周 每3年不少于 连续',
      '每人 每年培训，举办 每年安排小学教师外出培训',
    ),
    unit: /(?<!人)[次届]$/u,
    examples: [
      '管网清疏每2年不少于【3次】',
      '每学期开展消防演练【2次】',
      '连续【7届】举办艺术节',
      '连续【3次】获国家考核优秀',
    ],
    counterexamples: ['每年体检300人次', '举办展会12次', '每年培养5名医生'],
  },
  {
    // 3次亲临考察, 4次回信: what somebody did for a place.
    id: 'honour',
    unit: /次$/u,
    after: /^(?:亲临|[回复致]贺?信)/u,
    examples: ['领导人【3次】亲临考察', '【4次】回信勉励师生', '【2次】致贺信'],
    counterexamples: ['开展4次义诊', '巡河20次，'],
  },
];
