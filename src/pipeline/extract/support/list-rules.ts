/** Forms of support in which an amount stands apart from its word: below a label, in a list, as a limit of what was said. */

import type { Rule } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import { ANY, BOUND, CLEAR, END, INSTRUMENT, MORE } from './words.ts';

/** What stands around an amount. `%`: the row is for rates, `元` for money, `年` for lengths of time, otherwise for money and rates. Patterns of 60 UTF-16 units before, 60 behind. */
export type SupportRule = Rule<
  {
    unit?: '元' | '%' | '年';
    before?: RegExp;
    after?: RegExp;
    /** The row continues an amount of the same sentence that another row found. */
    follows?: true;
  },
  unknown,
  // Each example is a text with its amounts: value, unit and word of support.
  readonly [text: string, ...amounts: (readonly [value: number, unit: string, instrument: string])[]]
>;

/** Rows in the order in which they are tried, after those of standard-rules.ts. */
export const SUPPORT_LIST_RULES: readonly SupportRule[] = [
  {
    // In brackets behind what is given.
    id: 'in-brackets',
    unit: '元',
    before: withExamples(
      new RegExp(
        `(?<instrument>${ANY})(?:资金|经费)?[（(](?:分别为|标准为|最高|每[^，。；0-9]{1,6})\\s*$`,
        'u',
      ),
      `补贴（分别为 补贴（标准为 补贴（最高 补贴（每人 补贴资金（每人 补贴经费（每人 补贴(最高
    补贴（每甲{5}人`,
      `补贴（每人， 补贴（每。`,
    ),
    examples: [['发放“农机券”补贴（分别为20万元、10万元）', [20, '万元', '补贴'], [10, '万元', '补贴']]],
    counterexamples: ['支持企业（分别为大型企业和产值5亿元的企业）', '扶持项目（总投资5亿元）'],
  },
  {
    id: 'labelled',
    unit: '元',
    before: withExamples(
      new RegExp(
        `(?:${CLEAR})(?:资金|标准|金额|办法)*(?:如下)?[:：][^。]{0,52}(?:每[人月年季天亩户村场次个家艘]|标准为)\\s*$`,
        'u',
      ),
      `补贴：渔船每月 补贴标准：渔船每月 补贴资金：渔船每月 补贴金额：渔船每月 补贴办法：渔船每月 补贴：渔船标准为 补贴:渔船每月
    补贴：甲{50}渔船每月`,
      `补贴：渔船每月，`,
    ),
    after: new RegExp(`^${BOUND}${END}`, 'u'),
    examples: [
      ['渔船油料补助：对小于8米的渔船为每月333元，', [333, '元', '补助']],
      [
        '机动渔船补助：8到10米的渔船每月417元；大于10米的渔船每月500元。',
        [417, '元', '补助'],
        [500, '元', '补助'],
      ],
    ],
    counterexamples: ['发放补贴：全年投入5000万元。', '落实补助。人均每年4000元。'],
  },
  {
    id: 'as-follows',
    unit: '元',
    before: withExamples(
      new RegExp(
        `(?:${CLEAR})(?:资金|标准|金额|办法)*[，,]?(?:具体|标准|分别)+(?:如下[:：]|为)[^，。；0-9（]{1,20}(?:（[^（）]{1,20}）)?\\s*$`,
        'u',
      ),
      `补贴，具体为渔船 补贴，标准为渔船 补贴，分别为渔船 补贴，具体如下：渔船 补贴资金具体为渔船 补贴标准，具体为渔船 补贴金额具体为渔船 补贴办法具体为渔船
    补贴,具体为渔船 补贴，具体如下:渔船
    补贴，具体为甲{18}渔船`,
      `补贴，具体为渔， 补贴，具体为。船`,
    ),
    after: new RegExp(`^${BOUND}${END}`, 'u'),
    examples: [['给予护理补贴，具体为重度失能老人（含残疾）500元/月，', [500, '元/月', '补贴']]],
    counterexamples: ['落实补助，产值为8000万元', '补贴企业，具体为龙头企业产值8亿元以上的企业'],
  },
  {
    id: 'itemised',
    unit: '元',
    follows: true,
    before: withExamples(
      /[元年月亩天][，,；]\s*(?![^，。；0-9]*(?:达|超|租|价|收入|投入|产值|投资|不少于|不低于))[^，。；0-9]{2,16}$/u,
      `500元，渔船 500年，渔船 500月，渔船 500亩，渔船 500天，渔船 500元,渔船 500元；渔船
    500元，甲{14}渔船`,
      '500元，用户达 500元，用户超 500元，租金 500元，价格 500元，年收入 500元，总投入 500元，总产值 500元，年投资 500元，不少于 500元，不低于 500元，，船 500元，。船 500元，渔船，',
    ),
    after: new RegExp(`^${BOUND}${END}`, 'u'),
    examples: [
      [
        '给予资金补助，具体为拖拉机（四轮）500元/年，收割机1000元/年，插秧机2000元/年。',
        [500, '元/年', '补助'],
        [1000, '元/年', '补助'],
        [2000, '元/年', '补助'],
      ],
    ],
    counterexamples: ['每人补助500元，年收入达到20000元。', '每亩补贴300元，总投资200万元。'],
  },
  {
    id: 'given',
    unit: '元',
    before: withExamples(
      /(?<instrument>给予)(?!投资|注册|营收|收入)[^，。；、0-9达过满]{0,14}$/u,
      '给予 给予最高 给予甲{14}',
      '给予投资 给予注册资本 给予营收 给予收入 给予， 给予。',
    ),
    after: withExamples(
      new RegExp(`^${MORE}${BOUND}${END}(?!的(?:企业|项目|单位|家庭|人员))`, 'u'),
      `， 不等 的 以内 。 ； 、 和 及 或 （ ） )`,
      '的企业 的项目 的单位 的家庭 的人员 不，',
    ),
    examples: [
      ['对获评的医院给予最高200万元。', [200, '万元', '给予']],
      ['一次性给予5万元，', [5, '万元', '给予']],
    ],
    counterexamples: ['给予注册资本5000万元的企业便利', '给予支持，投资3亿元'],
  },
  {
    id: 'limit',
    unit: '元',
    follows: true,
    before: withExamples(
      /(?:最高|最多|至多|上限|封顶|不得?超过|最低|不低于|不少于|合计|每[^，。；0-9]{1,10})(?:额度|金额|分别|为|是|可达|不得?超过|\s)*$/u,
      `最高分别不超过→最高分别不超过 最高 最多 至多 上限 封顶 不超过 最低 不低于 不少于 合计 每家企业 最高额度→最高额度 最高金额 最高为 最高是 最高可达 最高不超过→最高不超过 最高␣
    每甲{7}家企业`,
      `每，企业 每。企业 最高等`,
    ),
    after: withExamples(
      /^(?!(?:及|或)?以[上下]的?(?:企业|项目))/u,
      '，',
      '以上企业 及以上企业 或以上项目 以下的企业',
    ),
    examples: [
      ['按投资额的20%予以补助，每家企业每年不超过20万元', [20, '%', '补助'], [20, '万元', '补助']],
      [
        '按一定比例给予支持，给予费用5%的资助，最高分别不超过20万元、10万元',
        [5, '%', '资助'],
        [20, '万元', '资助'],
        [10, '万元', '资助'],
      ],
      ['给予设备投入50%的资助，最高不超过50万元', [50, '%', '资助'], [50, '万元', '资助']],
    ],
    counterexamples: ['每家企业投资不超过20万元'],
  },
  {
    id: 'limit-of-given',
    before: withExamples(
      new RegExp(
        `(?:给予|予以)[^，。；0-9]{0,8}${INSTRUMENT}[，,][^，。；0-9]{0,8}(?:最高|最多|至多|不超过|每[^，。；0-9]{1,8})(?:为|可达)?(?:[^，。；0-9]{2,16}的)?\\s*$`,
        'u',
      ),
      `给予奖励，最高 予以奖励，最多 给予奖励，至多 给予奖励，不超过 给予奖励，每人 给予奖励，最高不超过 给予奖励，最高为 给予奖励，最高可达
    给予奖励,最高
    给予甲{8}奖励，最高 给予奖励，甲{8}最高 给予奖励，每甲{7}人`,
      `给予奖励，每人， 给予奖，，最高 给予奖励，每。 给予，奖励，最高 给予。奖励，最高 给予奖励，。最高`,
    ),
    after: new RegExp(`^${BOUND}${END}`, 'u'),
    examples: [
      ['对取得证书的农技员给予奖励，单人最高2万元，', [2, '万元', '奖励']],
      ['按培训人数给予补贴，最多不超过上年学费的10%，', [10, '%', '补贴']],
    ],
    counterexamples: ['给予奖励，年投资2万元，'],
  },
  {
    id: 'list',
    follows: true,
    before: withExamples(
      /[0-9]\s?[万亿]?(?:元|%|％|‰)(?:[/／][^，。；、0-9]{1,6})?(?:以内|以下)?(?:(?:[、和及或至]|以及)[^，。；、0-9]{0,8}|，[^，。；、0-9]{0,6}(?:级|等奖?|名))$/u,
      `5元、 5%、 5％和 5‰及 5元以内、 5元以下、 5元以及 5元，省级 5元，二等奖 5元，一等 5元，第一名 5元/亩、
    5元／亩、 5元或 5元至 5万元、 5亿元、
    5元、甲{8} 5元，甲{5}省级 5元/甲{5}亩、`,
      `5元/，、 5元/。、 5元、， 5元、。 5元，，级 5元，。级`,
    ),
    examples: [
      [
        '分别一次性奖补50万元、100万元和150万元',
        [50, '万元', '奖补'],
        [100, '万元', '奖补'],
        [150, '万元', '奖补'],
      ],
    ],
    counterexamples: ['产值50亿元、100亿元和150亿元', '保费由财政补贴80%，农户自负20%'],
  },
];
