/** How long support is given, and the most of it where nothing before says how much. */

import { withExamples } from '../../text/with-examples.ts';
import type { SupportRule } from './list-rules.ts';
import { INSTRUMENT } from './words.ts';

/** Says of a time that it is the longest, or that of the support. */
export const HOW_LONG = withExamples(
  '(?:最长|最多|至多|(?:补[助贴]|资助|贴息|扶持|奖励|享受)(?:期限?|年限|时限|时间))(?:(?:补[助贴]|资助|贴息|扶持|享受)?(?:期限?|年限|时限|时间)|发放)?(?:一般|原则上|均|可(?!达))?(?:为|不得?超过|可达)?',
  '最长→最长 最多→最多 至多→至多 补助期→补助期 补贴期限→补贴期限 资助年限→资助年限 贴息时限→贴息时限 扶持时间→扶持时间 奖励期限→奖励期限 享受期→享受期 最长补助期限为→最长补助期限为 最长补贴年限不超过→最长补贴年限不超过 最长资助时限不得超过→最长资助时限不得超过 最长贴息时间可达→最长贴息时间可达 最长扶持期→最长扶持期 最长享受期一般为→最长享受期一般为 最长原则上不超过→最长原则上不超过 最长均为→最长均为 最长可为→最长可为 最长发放→最长发放',
);

/** Rows in the order in which they are tried, after all others. */
export const SUPPORT_TERM_RULES: readonly SupportRule[] = [
  {
    // 给予最长不超过1年的社会保险补贴.
    id: 'how-long-of',
    unit: '年',
    before: withExamples(new RegExp(`${HOW_LONG}\\s*$`, 'u'), '最长', '最长等'),
    after: withExamples(
      new RegExp(`^的[^，。；、0-9]{0,10}?${INSTRUMENT}`, 'u'),
      '的补贴 的社会保险补贴 的甲{10}补贴',
      '补贴 的，补贴 的。补贴 的5补贴',
    ),
    examples: [['给予最长不超过1年的社会保险补贴', [1, '年', '补贴']]],
    counterexamples: ['最长3年的建设工期'],
  },
  {
    // 最长三年 behind an amount.
    id: 'how-long',
    unit: '年',
    follows: true,
    before: withExamples(new RegExp(`${HOW_LONG}\\s*$`, 'u'), '最长', '最长等'),
    after: withExamples(/^(?!龄|限|度|级|制|份|[的以]?[上前后])/u, '。 ，', '龄 限 度 级 制 份 以上 的前 后'),
    examples: [
      ['每月给予1000元补贴，最长不超过3年。', [1000, '元', '补贴'], [3, '年', '补贴']],
      ['按利息的50%给予贴息，最长贴息期限为2年，', [50, '%', '贴息'], [2, '年', '贴息']],
    ],
    counterexamples: ['最长3年建成', '给予10万元奖励，最长工期3年以上的除外'],
  },
  {
    // 补贴最长期限不超过12个月, where nothing before says how much.
    id: 'how-long-named',
    unit: '年',
    before: withExamples(
      /(?<instrument>补[助贴]|资助|贴息|奖励)(?:最长)?(?:期限?|年限|时限|时间)(?:最长|最多)?(?:一般|原则上)?(?:为|可达|不得?超过)?\s*$/u,
      '补贴最长期限 补助期限最长 资助年限为 贴息期最多 奖励时间一般不超过 补贴时限原则上不得超过 补贴期限可达',
      '补贴最长 工作期限 补贴期限，',
    ),
    after: withExamples(/^(?!龄|限|度|级|制|份|[的以]?[上前后])/u, '。 ，', '龄 限 度 级 制 份 以上 的前 后'),
    examples: [
      ['可享受社会保险补贴，补贴最长期限不超过12个月。', [12, '个月', '补贴']],
      ['按规定给予补助，补助期限为3年，', [3, '年', '补助']],
    ],
    counterexamples: ['服务期限不超过3年', '补贴发放时间为每年3月'],
  },
  {
    // 每家支持资金最高分别不超过: the most that is given, where nothing before says how much.
    id: 'limit-of-funds',
    unit: '元',
    before: withExamples(
      /(?<instrument>支持|扶持|补[助贴]|资助|奖[励补])(?:资金|金额|总?额度?)(?:最[高多])(?:分别)?(?:不得?超过|为|可达)?\s*$/u,
      '支持资金最高 扶持金额最多 补助总额最高 补贴额度最高 资助额最高 奖励资金最高分别不超过 奖补资金最高不得超过 支持资金最高为 支持资金最高可达',
      '支持最高 支持资金最高的',
    ),
    after: withExamples(/^(?!(?:及|或)?以[上下]的)/u, '。', '以上的 及以上的 或以上的 以下的'),
    examples: [
      [
        '按一定比例给予支持，每家支持资金最高分别不超过200万元、100万元',
        [200, '万元', '支持'],
        [100, '万元', '支持'],
      ],
    ],
    counterexamples: ['支持资金最高的乡镇达到5家', '投资额最高20亿元'],
  },
  {
    // 可申请最高不超过15万元的创业担保贷款: what each may borrow.
    id: 'loan-of',
    unit: '元',
    before: withExamples(
      /(?:申请|享受|给予|提供)(?:[^，。；0-9]{0,8}[0-9]年[、，])?[^，。；0-9]{0,8}(?:最[高多](?:可达)?|不超过)\s*$/u,
      '申请期限3年、最高不超过 申请最长5年，最高 申请甲{8}3年、最高 申请最高不超过 享受最高 给予最多可达 提供不超过 申请甲{8}最高',
      '申请最高的 发放最高',
    ),
    after: withExamples(
      /^的?[^，。；、0-9的]{0,10}(?<instrument>贷款|授信)(?=[，。；、]|$)/u,
      '的创业担保贷款， 的贷款。 以下授信； 的甲{10}贷款、 的贷款',
      '的贷款余额 的项目贷款贴息，',
    ),
    examples: [
      ['符合条件的人员可申请最高不超过20万元的创业担保贷款。', [20, '万元', '贷款']],
      ['可申请最长3年、最高20万元的创业担保贷款，', [20, '万元', '贷款']],
    ],
    counterexamples: ['全年发放创业担保贷款5000万元', '给予不超过20万元贷款利息50%的补贴'],
  },
  {
    // 个人创业担保贷款额度提升至30万元: up to what each may borrow.
    id: 'limit-of-loan',
    unit: '元',
    before: withExamples(
      /(?:个人|职工|企业|农户|每户|单户)[^，。；0-9]{0,10}(?<instrument>贷款)(?:最高)?[额限]额?度?(?:提[高升]|放宽|上调|增加)?[至到为]\s*$/u,
      '个人贷款额度提升至 职工公积金贷款最高限额提高到 企业贷款额度放宽至 农户贷款额度为 每户贷款限额上调到 单户贷款额度增加至 个人甲{10}贷款额度为',
      '全市贷款额度为 个人，贷款额度为 个人贷款额度达到',
    ),
    examples: [
      ['个人创业担保贷款额度提升至30万元，', [30, '万元', '贷款']],
      ['小微企业创业担保贷款额度提高到400万元。', [400, '万元', '贷款']],
    ],
    counterexamples: ['个人贷款余额达到3亿元', '贷款额度为5亿元'],
  },
  {
    // 按每户每年14400元为限额依次扣减: what is taken off a tax.
    id: 'taken-off',
    unit: '元',
    before: /每[^，。；0-9]{1,8}\s*$/u,
    after: withExamples(
      /^为限额[^，。；0-9]{0,6}(?<instrument>扣减|抵扣|减免)/u,
      '为限额依次扣减 为限额抵扣 为限额减免 为限额甲{6}扣减',
      '为限额，扣减 限额扣减',
    ),
    examples: [['按每户每年14400元为限额依次扣减当年应缴的增值税', [14400, '元', '扣减']]],
    counterexamples: ['每户14400元为限额的保障'],
  },
];
