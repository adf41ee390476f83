/** Forms of support that name a standard or a limit: of benefits, loans, matched funds and of all that was said before. */

import { withExamples } from '../text/with-examples.ts';
import type { SupportRule } from './support-list-rules.ts';
import { BOUND, END, GIVE, INSTRUMENT, MORE } from './support-words.ts';

/** Rows in the order in which they are tried, after those of support-rules.ts. */
export const SUPPORT_STANDARD_RULES: readonly SupportRule[] = [
  {
    // What a lower level adds to what a higher one gives.
    id: 'matched',
    before: withExamples(
      /(?:按照?|给予|予以|最高|不超过)[^，。；]{0,20}$/u,
      '按照 给予 予以 最高 不超过 按',
      `按， 按。`,
    ),
    after: withExamples(
      /^(?:的?比例)?(?:给予|予以)?(?:不超过[0-9.]+\s?[万亿]?元)?的?[^，。；0-9、]{0,8}(?<instrument>匹配|配套)(?=[，。；、（]|$)/u,
      `匹配， 比例匹配 给予不超过300万元的匹配 予以不超过300万元的匹配 资金配套。 给予不超过300亿元的匹配 匹配； 匹配、 匹配（ 给予不超过.00万元的匹配 给予不超过300元的匹配`,
      `又给予不超过300万元的匹配 ，匹配， 。匹配， 比例匹配等`,
    ),
    examples: [
      ['最高按1:1比例给予不超过300万元的区级资金匹配。', [1, '1:1', '匹配'], [300, '万元', '匹配']],
      ['给予不超过1:0.5的一次性区级资金匹配，', [1, '1:0.5', '匹配']],
      ['对获省级立项的课题给予最高20万元的市级匹配。', [20, '万元', '匹配']],
    ],
    counterexamples: ['按1:3比例配备教师', '供需按1:1匹配度测算', '给予每户10亩土地匹配'],
  },
  {
    // A rate, and behind a comma what is given at most.
    id: 'rate-before-limit',
    unit: '%',
    before: withExamples(/按照?[^，。；]{2,24}的\s*$/u, `按供水的`, `按，水的 按。水的 按供水的等`),
    after: withExamples(
      new RegExp(`^[，,]${GIVE}[^，。；0-9]{0,12}[0-9.]+\\s?[万亿]?元[^，。；0-9]{0,12}?${INSTRUMENT}`, 'u'),
      `，给予最高5万元补贴 ,给予最高5万元补贴 ，给予最高5亿元补贴`,
    ),
    examples: [
      ['按项目总投资的20%，给予最高不超过20万元的补贴。', [20, '%', '补贴'], [20, '万元', '补贴']],
      ['按实际支出金额的50%，给予最高10万元资助，', [50, '%', '资助'], [10, '万元', '资助']],
    ],
    counterexamples: ['增长10%，给予200万元奖励的企业达到5家', '销售额增长不低于上年的10%，给予5万元奖励'],
  },
  {
    // The most of what was said before, or that one project receives.
    id: 'whole-limit',
    unit: '元',
    before: withExamples(
      /(?<instrument>扶持|支持|资助|补[助贴]|奖[励补]|匹配|配套)(?:资金)?(?:总?[金额]额?)?(?:合计|累计)?(?:最高)?(?:不得?超过|不高于)\s*$/u,
      `扶持不超过 支持不超过 资助不超过 补助不高于 奖励不超过 匹配不超过 配套不超过 奖励资金不超过 奖励总金额不超过 奖励总额不超过 奖励合计不超过 奖励累计不超过
    补贴不高于 奖补不超过 奖励金不超过`,
      `扶持不超过等`,
    ),
    after: withExamples(new RegExp(`^${BOUND}${END}`, 'u'), `， 不等 的 以内 。 ； 、 和 及 或 （ ） )`),
    examples: [
      ['以上扶持最高不超过200万元。', [200, '万元', '扶持']],
      ['同一单位年度支持资金不超过50万元，', [50, '万元', '支持']],
    ],
    counterexamples: ['扶持企业不超过20家', '全市扶持项目总投资不超过2亿元'],
  },
  {
    // What is paid to whoever is entitled to it.
    id: 'standard-of-benefit',
    unit: '元',
    before: withExamples(
      /(?<instrument>最低生活保障|低保|基本生活(?:补贴)?|养育|饮食|护理|供养|救助|抚恤|优待)(?:金|费)?标准(?:（[^（）]*）)?(?:分别)?为?每人每[月年日](?:分别)?为?(?:[0-9.]+元、){0,6}\s*$/u,
      `最低生活保障标准每人每月 低保标准每人每月 基本生活补贴标准每人每月 基本生活费标准每人每月 养育标准每人每月 饮食标准每人每月 护理标准每人每月 供养标准每人每月 救助标准每人每月 抚恤标准每人每月 优待标准每人每月 护理费标准每人每月 抚恤金标准每人每月
    低保标准每人每年 低保标准每人每日`,
      `最低生活保障标准每人每月等`,
    ),
    after: withExamples(
      new RegExp(`^${MORE}${END}`, 'u'),
      `， 不等 的 、20万元→、20万元 。 ； 、 和 及 或 （ ） )`,
    ),
    examples: [
      ['城乡最低生活保障标准为每人每月1309元。', [1309, '元', '最低生活保障']],
      ['集中供养儿童养育标准为每人每月2976元；', [2976, '元', '养育']],
      [
        '农村特困人员基本生活标准每人每月分别为2413元、2512元。',
        [2413, '元', '基本生活'],
        [2512, '元', '基本生活'],
      ],
    ],
    counterexamples: [
      '低保标准提高到每人每月610元',
      '低保边缘家庭认定标准按低保标准的1.5倍确定，为每人每月1963.5元',
      '人均收入标准为每人每年8000元',
    ],
  },
  {
    id: 'loan-limit',
    unit: '元',
    before: withExamples(
      /(?:(?<instrument>贷款)(?:总?额度|限额)|额度)(?:可(?:提高|放宽)[至到]|最高(?:可达|为|不超过)?|不超过)\s*$/u,
      `贷款额度可提高至 贷款限额不超过 额度可放宽到 额度最高可达 额度最高为 额度最高不超过 额度不超过 个人额度不超过 贷款总额度不超过
    贷款额度不超过→贷款额度不超过 贷款额度最高为→贷款 贷款限额最高→贷款 额度最高可达→额度最高可达 额度最高为→额度最高为 额度最高不超过→额度最高不超过`,
      `贷款额度可提高至等`,
    ),
    after: new RegExp(`^${BOUND}${END}`, 'u'),
    examples: [
      ['个人创业担保贷款额度最高30万元，', [30, '万元', '贷款']],
      ['小额农户贷款额度不超过5万元。', [5, '万元', '贷款']],
      ['个人最高贷款额度可提高至60万元；', [60, '万元', '贷款']],
    ],
    counterexamples: ['全年发放贷款额度达到30亿元', '建设用地额度不超过300亩'],
  },
  {
    // 以7000元/台的标准，按台数给予补贴: the rate of a unit before the giving.
    id: 'by-rate-of-unit',
    unit: '元',
    before: withExamples(/(?:以|按照?)(?:每\p{Script=Han}{1,4})?$/u, '以 按照每人 按每人', `以等`),
    after: withExamples(
      new RegExp(
        `^的?标准[，,]?(?:按[^，。；0-9]{2,16}|向[^，。；0-9]{2,12})?(?:给予|予以|支付|拨付|发放)[^，。；0-9]{0,40}?${INSTRUMENT}`,
        'u',
      ),
      `标准给予补贴 标准予以补贴 标准支付补贴 标准拨付补贴 标准发放补贴 标准，按人数给予补贴 标准向企业给予补贴 标准,按人数给予补贴`,
    ),
    examples: [
      ['以7000元/台的标准，按测试锅炉台数给予补贴。', [7000, '元/台', '补贴']],
      ['按每人10000元标准向承办机构支付培训补助。', [10000, '元', '补助']],
    ],
    counterexamples: ['以200元/平方米的标准，收取配套费', '按每人30平方米标准建设宿舍'],
  },
];
