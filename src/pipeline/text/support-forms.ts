/** Ways in which a text supports those it speaks of, by its words. */
import { withExamples } from './with-examples.ts';

/** A row: what the form is called, the words that name it, texts that have one and texts that only look so. */
export interface SupportForm {
  name: string;
  words: RegExp;
  examples: readonly string[];
  counterexamples: readonly string[];
}

export const SUPPORT_FORMS: readonly SupportForm[] = [
  {
    name: '补助、补贴',
    words: withExamples(
      /补助|补贴|资助|贴补|补偿(?=金|标准|资金)|以奖代补/u,
      '补助 补贴 资助 贴补 补偿金 补偿标准 补偿资金 以奖代补',
    ),
    examples: ['给予灌溉补贴', '后补助项目', '资助贫困学生', '发放生态补偿金'],
    counterexamples: ['补充生物饵料', '生态补偿机制研究'],
  },
  {
    name: '奖励',
    words: withExamples(
      /奖励|奖补|奖金|(?<=给予|予以|发放)[^，。；]{0,12}奖/u,
      '奖励 奖补 奖金 给予创建奖 予以创建奖 发放创建奖 给予甲{10}创建奖',
      `给予，建奖 给予。建奖`,
    ),
    examples: ['对通过验收的合作社奖励5万元', '奖补资金', '给予一次性创建奖'],
    counterexamples: ['获国家科技进步奖二等奖', '茅盾文学奖得主'],
  },
  {
    name: '贴息、担保',
    words: withExamples(
      /贴息|贴费|融资担保|贷款担保|担保(?=基金|费|贷款|机构|服务)|风险补偿/u,
      '贴息 贴费 风险补偿 融资担保 贷款担保 担保基金 担保费 担保贷款 担保机构 担保服务',
    ),
    examples: ['创业贷款贴息', '设立风险补偿资金池', '融资担保机构'],
    counterexamples: ['担保人签字', '利息保障'],
  },
  {
    name: '税费优惠',
    words: withExamples(
      /税收(?:优惠|减免|返还|政策)|减免?税|免税|免征|加计扣除|加速折旧|减免[^，。；]{0,8}(?:税|费|租)|减半征收|先征后返/u,
      `税收优惠 税收减免 税收返还 税收政策 减税 免税 免征 加计扣除 加速折旧 减免房产税 减免水费 减免租金 减半征收 先征后返
    减免甲{7}水费`,
      `减免，产税 减免。产税`,
    ),
    examples: ['落实税收优惠', '研发费用加计扣除', '减免摊位租金', '免征契税'],
    counterexamples: ['税收收入增长', '税务登记'],
  },
  {
    name: '基金、投资',
    words: withExamples(
      /(?:引导|产业|投资|创业|天使|母|种子|发展|专项)基金|股权投资|风险投资|创业投资(?!者)/u,
      '引导基金 产业基金 投资基金 创业基金 天使基金 母基金 种子基金 发展基金 专项基金 股权投资 风险投资 创业投资',
    ),
    examples: ['设立渔业产业基金', '天使基金', '开展股权投资'],
    counterexamples: ['社会保险基金监管', '自然科学基金', '固定资产投资'],
  },
  {
    name: '专项资金',
    words: withExamples(
      /专项资金|财政(?:专项|资金|经费)|(?<=给予|安排)[^，。；]{0,12}资金/u,
      '专项资金 财政专项 财政资金 财政经费 给予维修资金 安排维修资金 给予甲{10}维修资金',
      `给予，修资金 给予。修资金`,
    ),
    examples: ['安排专项资金', '财政资金支持', '安排河道整治资金'],
    counterexamples: ['资金紧张', '财政状况'],
  },
  {
    name: '券',
    words: withExamples(
      /(?:创新|消费|服务|算力|培训|科技|数据|机票|文化)券/u,
      '创新券 消费券 服务券 算力券 培训券 科技券 数据券 机票券 文化券',
    ),
    examples: ['发放消费券', '推行创新券'],
    counterexamples: ['证券公司', '债券发行'],
  },
];

/** The forms of support that a text names, in the order of the table. */
export const supportFormsIn = (text: string): string[] =>
  SUPPORT_FORMS.filter(({ words }) => words.test(text)).map(({ name }) => name);
