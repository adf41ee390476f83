/** How plans say what they give: the words of support, and the forms in which its amounts stand beside them. */
import { ruleTable } from './rule-table.ts';

/** Words for what is given. */
const WORDS =
  '补助 补贴 救助 奖励 奖补 奖金 奖 资助 贴息 贴保 津贴 补偿 减免 抵扣 返还 安家费 扶持资金 扶持 配套支持 配套资金 配套 支持';
/** Words that also name other things: 配套设施, 支持企业. They stand for what is given only as its object. */
const OBJECTS = ['配套', '支持', '奖', '扶持'];

const longestFirst = WORDS.split(' ').sort((a, b) => b.length - a.length);
/** Any word of support, as a group of a pattern. */
const INSTRUMENT = `(?<instrument>风险补偿|一次性奖励|${longestFirst.join('|')})`;
/** Any of them, and those that stand for what is given only as its object. */
const ANY = `风险补偿|${longestFirst.join('|')}`;
const OBJECT = OBJECTS.join('|');
/** Those that name nothing else. */
const CLEAR = `(?<instrument>风险补偿|${longestFirst.filter((word) => !OBJECTS.includes(word)).join('|')})`;

const GIVE = '(?:给予|予以|进行|核拨|核定|发放|安排|提供|享受|实行|兑现|计发|计算)';
/** Not after such words: totals that were or will be paid out. */
const PAID = '(?<!(?:累计|共|合计|总共|已|兑现|落实|下达|拨付|争取|投入|发放各类|筹集)[^，。；]{0,12})';
/** Says of an amount whom or what it is for, or how it is bounded. */
const BETWEEN =
  '(?:金额|标准|额度|限额|比例|费用|资金额度|总额|上限|最高|最低|最多|至多|不得?超过|不低于|不少于|不高于|合计|累计|可达|为|是|：|:|\\s|约|一次性|分别|各|按|年度|每年度?|每月|单个[^，。；0-9]{1,6}|每[^，。；：0-9]{1,8}|每[0-9]{1,4}(?:公斤|千克|斤|吨|亩|人|户|公里|平方米)|资金(?=不|最高|最多|标准|上限)|、|按年|当年|全额|[省市区县州国]家?级|给予|企业|个人|单位|用人单位|团队|项目|(?:运营|申报|实施|项目|组织)(?:主体|单位)|(?:其|实际|设备|固定资产|项目)?总?(?:投资|投入|营业|销售|交易|经营|贡献|保费|租金)(?:总|金)?(?:额度?|收入)?的|或)';
/** What qualifies a word of support, between the amount and it. Nobody who receives it, and nothing that is done. */
const QUALIFIER =
  '(?:(?!企业|单位|项目|人员(?!费|经费)|机构|园区|平台|基地|团队|以上|以下|部分|给予|予以|用于|建设|开展|参与|申请|发放|获得)[^，。；、：:0-9（）的]){0,10}?';
/** No other amount follows the word of support: of 每增加1吨奖励5元 only the second is given. */
/** A fund is no amount that is given: 1亿元的风险补偿基金. */
const NO_FUND = '(?!基金|资金池|专项资金池|机制|体系)';
const ALONE = '(?![^，。；、（(0-9]{0,6}[0-9.]+\\s?[万亿]?(?:元|%|％))';
const BOUND = '(?:（含）)?(?:以内|以下|以上|左右)?(?:折合人民币)?';
const END = '(?=[，。；、和及或（）)]|$|不等|的)';

/** What stands around an amount. `%`: the row is for rates, `元` for money, otherwise for both. Patterns of 60 UTF-16 units before, 60 behind. */
export interface SupportRule {
  id: string;
  unit?: '元' | '%';
  before?: RegExp;
  after?: RegExp;
  /** The row continues an amount of the same sentence that another row found. */
  follows?: true;
  /** Each example is a text with its amounts: value, unit and word of support. */
  examples: readonly (readonly [
    text: string,
    ...amounts: (readonly [value: number, unit: string, instrument: string])[],
  ])[];
  counterexamples: readonly string[];
}

/** More amounts of the list that the amount begins: 30万元、20万元和10万元的奖励. */
const MORE = '(?:[、和及或至到—-][^，。；、0-9]{0,6}[0-9.]+\\s?(?:万|亿)?(?:元|%|％|‰)){0,6}';

/** Rows in the order in which they are tried. */
export const SUPPORT_RULES: readonly SupportRule[] = ruleTable('support', [
  {
    id: 'before-instrument',
    before:
      /(?<!(?<!不)(?:达到?|超过|满|突破|高于|大于|累计|共|已发放|发放各类[^，。；]{0,8}|财政[^，。；0-9]{0,6}(?:安排|设立|列支)[^，。；0-9]{0,6})\s*)$/u,
    after: new RegExp(`^${MORE}${BOUND}的?${QUALIFIER}${CLEAR}${NO_FUND}${ALONE}`, 'u'),
    examples: [
      ['给予60万元的购房补贴', [60, '万元', '补贴']],
      ['分别给予每家30万元、20万元的一次性奖励', [30, '万元', '奖励'], [20, '万元', '奖励']],
      ['每亩给予300元耕地地力保护补贴', [300, '元', '补贴']],
      ['每场给予0.5万元人员费补助（另有场租）', [0.5, '万元', '补助']],
      ['给予困难职工每人2000元救助', [2000, '元', '救助']],
    ],
    counterexamples: [
      '出口每增加1万元奖励80元',
      '县财政每年安排500万元专项奖励资金',
      '对投资1000万元的项目给予奖励',
      '完成投资20亿元',
      '对营收1亿元以上企业予以资助',
      '设立规模为1亿元的贷款风险补偿基金',
    ],
  },
  {
    id: 'before-giving',
    before: /(?<!(?<!不)(?:达到?|超过|满|突破|高于|大于|累计|共)\s*)$/u,
    after: new RegExp(
      `^${MORE}(?:（含）)?(?:以内|以下)?(?:折合人民币)?(?:的?(?:标准|比例|额度|限额)[，,、]?)?(?:分[年期档类][^，。；0-9]{0,6}|一次性|另|再)?${GIVE}(?:不超过[0-9一二三四五]{1,2}年的|连续[0-9一二三四五]{1,2}年)?[^，。；0-9]{0,14}?${INSTRUMENT}${ALONE}`,
      'u',
    ),
    examples: [
      ['按设备购置额的10%给予补助', [10, '%', '补助']],
      ['按照每招用1人不超过1500元的标准给予培训补贴', [1500, '元', '补贴']],
      ['按照贷款利率的50%予以贴息', [50, '%', '贴息']],
      ['按最高20元/平方米的标准，给予租房补助', [20, '元/平方米', '补助']],
      ['按到账外资的3‰折合人民币给予奖励', [3, '‰', '奖励']],
      ['按农机租赁总额的5%一次性给予扶持', [5, '%', '扶持']],
      ['按年度保费的80%给予不超过3年的补贴', [80, '%', '补贴']],
    ],
    counterexamples: ['年销售额达到500万元给予表彰奖励', '增长10%，给予通报表扬'],
  },
  {
    id: 'before-object',
    before: /(?:给予|予以|按照?|最高|不超过)[^，。；]{0,24}$/u,
    after: new RegExp(
      `^${MORE}${BOUND}的?(?:分阶段|一次性|财政|资金|专项|经费|\\p{Script=Han}{1,5}(?:费用?|经费|资金)(?=${OBJECT})){0,2}(?<instrument>${OBJECTS.join('|')})(?:资金|经费|支持)?(?=[，。；、]|$)`,
      'u',
    ),
    examples: [
      ['单个医院每年给予最高80万元支持。', [80, '万元', '支持']],
      ['按国家经费给予1:1配套，', [1, '1:1', '配套']],
      ['给予农户不超过3万元分阶段扶持。', [3, '万元', '扶持']],
      ['给予协会最高50万元开办费扶持。', [50, '万元', '扶持']],
    ],
    counterexamples: ['投资最高10亿元支持建设', '按5%增长支持企业发展'],
  },
  {
    id: 'limit-of-object',
    unit: '元',
    before: /(?:最高|最多|不超过)可?(?<instrument>支持|扶持|配套)\s*$/u,
    examples: [['单个课题最高支持60万元。', [60, '万元', '支持']]],
    counterexamples: ['重点支持60万元以下贷款', '最高支持限额'],
  },
  {
    id: 'on-behalf',
    // In what parts a reward is paid is said of the reward: 按奖励额的50%、50%.
    before: /^(?!.*(?:奖励?|补[助贴]|奖补|资助)(?:总|资)?[额金])/u,
    after: new RegExp(`^${MORE}对[^，。；0-9]{2,16}(?:进行|给予|予以)${INSTRUMENT}`, 'u'),
    examples: [['按门票收入的6%、4%对引进单位进行奖励，', [6, '%', '奖励'], [4, '%', '奖励']]],
    counterexamples: ['增长6%，对先进单位进行奖励', '分别按奖励额的50%、50%对单位进行奖励'],
  },
  {
    id: 'rate-and-amount',
    unit: '%',
    after: new RegExp(
      `^的?(?:(?:标准|比例)[，、]?)?${GIVE}[^，。；0-9]{0,12}[0-9.]+\\s?[万亿]?元[^，。；0-9]{0,12}?${INSTRUMENT}`,
      'u',
    ),
    examples: [
      ['按研发投入的30%给予最高不超过1000万元补助', [30, '%', '补助'], [1000, '万元', '补助']],
      ['按首笔订单30%的比例、给予最高300万元的奖励', [30, '%', '奖励'], [300, '万元', '奖励']],
    ],
    counterexamples: ['增长10%，给予200万元奖励的企业达到5家'],
  },
  {
    id: 'by-standard',
    before: /(?:按照?|标准)[^，。；]{0,40}$/u,
    after: new RegExp(
      `^[^，。；]{0,30}(?:标准|比例)[，,]?[^，。；0-9]{0,6}${GIVE}[^，。；0-9]{0,12}?${INSTRUMENT}`,
      'u',
    ),
    examples: [
      ['按专科医师每人1万元、全科住院医师每人7000元标准给予补贴', [1, '万元', '补贴'], [7000, '元', '补贴']],
      [
        '按每平方米不超过1000元且总额不超过50万元的标准，给予购房补助',
        [1000, '元', '补助'],
        [50, '万元', '补助'],
      ],
      [
        '按小型农机每台2000元、大型联合收割机每台1.5万元的标准给予补助',
        [2000, '元', '补助'],
        [1.5, '万元', '补助'],
      ],
    ],
    counterexamples: ['按照增长8%的要求推进工作'],
  },
  {
    id: 'after-instrument',
    before: new RegExp(`${PAID}${CLEAR}${BETWEEN}{0,6}$`, 'u'),
    after: new RegExp(`^(?!${BOUND}的?(?:企业|项目|单位|家庭))`, 'u'),
    examples: [
      ['每人补助1500元', [1500, '元', '补助']],
      ['一次性安家补助100万元', [100, '万元', '补助']],
      ['给予购房贷款贴息50%', [50, '%', '贴息']],
      ['补贴标准为每亩每年300元', [300, '元', '补贴']],
      ['单个项目补助最高不超过30万元', [30, '万元', '补助']],
      ['奖励运营主体或申报单位8万元', [8, '万元', '奖励']],
    ],
    counterexamples: [
      '累计发放各类补贴3500万元',
      '人均财政补助标准提高到610元',
      '居民医保财政补助标准增加30元',
      '获得国家奖励12项',
    ],
  },
  {
    // What the support amounts to, and of what.
    id: 'amounts-to',
    before: new RegExp(
      `${PAID}(?<instrument>${ANY})(?:总)?(?:比例|额度|金额|标准|限额)(?:一般|原则上|均|可|分别)?(?:按照?|为|是|不得?超过|不高于|不低于|最高(?:不超过)?|可达)[^，。；0-9]{0,24}$`,
      'u',
    ),
    after: new RegExp(
      `^${MORE}${BOUND}(?:的(?:标准|比例)(?:确定|执行|核定|计算|兑现|发放))?(?=[，。；、）)]|$)`,
      'u',
    ),
    examples: [
      ['资助比例不超过设备合同金额的30%，', [30, '%', '资助']],
      ['支持比例不超过农田建设投资的20%，', [20, '%', '支持']],
      ['奖励额度按养老机构形成的综合贡献50%的标准确定，', [50, '%', '奖励']],
      ['补贴额度不超过其当年租金的5%，', [5, '%', '补贴']],
    ],
    counterexamples: ['财政补助标准提高到610元', '支持比例较上年提高5%', '累计奖励金额为500万元'],
  },
  {
    // In brackets behind what is given.
    id: 'in-brackets',
    unit: '元',
    before: new RegExp(
      `(?<instrument>${ANY})(?:资金|经费)?[（(](?:分别为|标准为|最高|每[^，。；0-9]{1,6})\\s*$`,
      'u',
    ),
    examples: [['发放“农机券”补贴（分别为20万元、10万元）', [20, '万元', '补贴'], [10, '万元', '补贴']]],
    counterexamples: ['支持企业（分别为大型企业和产值5亿元的企业）', '扶持项目（总投资5亿元）'],
  },
  {
    id: 'labelled',
    unit: '元',
    before: new RegExp(
      `(?:${CLEAR})(?:资金|标准|金额|办法)*(?:如下)?[:：][^。]{0,52}(?:每[人月年季天亩户村场次个家艘]|标准为)\\s*$`,
      'u',
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
    before: new RegExp(
      `(?:${CLEAR})(?:资金|标准|金额|办法)*[，,]?(?:具体|标准|分别)+(?:如下[:：]|为)[^，。；0-9（]{1,20}(?:（[^（）]{1,20}）)?\\s*$`,
      'u',
    ),
    after: new RegExp(`^${BOUND}${END}`, 'u'),
    examples: [['给予护理补贴，具体为重度失能老人（含残疾）500元/月，', [500, '元/月', '补贴']]],
    counterexamples: ['落实补助，产值为8000万元', '补贴企业，具体为龙头企业产值8亿元以上的企业'],
  },
  {
    id: 'itemised',
    unit: '元',
    follows: true,
    before:
      /[元年月亩天][，,；]\s*(?![^，。；0-9]*(?:达|超|租|价|收入|投入|产值|投资|不少于|不低于))[^，。；0-9]{2,16}$/u,
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
    before: /(?<instrument>给予)(?!投资|注册|营收|收入)[^，。；、0-9达过满]{0,14}$/u,
    after: new RegExp(`^${MORE}${BOUND}${END}(?!的(?:企业|项目|单位|家庭|人员))`, 'u'),
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
    before:
      /(?:最高|最多|至多|上限|封顶|不得?超过|最低|不低于|不少于|合计|每[^，。；0-9]{1,10})(?:额度|金额|为|是|可达|不得?超过|\s)*$/u,
    after: /^(?!(?:及|或)?以[上下]的?(?:企业|项目))/u,
    examples: [
      ['按投资额的20%予以补助，每家企业每年不超过20万元', [20, '%', '补助'], [20, '万元', '补助']],
      ['给予设备投入50%的资助，最高不超过50万元', [50, '%', '资助'], [50, '万元', '资助']],
    ],
    counterexamples: ['每家企业投资不超过20万元'],
  },
  {
    id: 'limit-of-given',
    before: new RegExp(
      `(?:给予|予以)[^，。；0-9]{0,8}${INSTRUMENT}[，,][^，。；0-9]{0,8}(?:最高|最多|至多|不超过|每[^，。；0-9]{1,8})(?:不超过|为|可达)?(?:[^，。；0-9]{2,16}的)?\\s*$`,
      'u',
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
    before:
      /[0-9]\s?[万亿]?(?:元|%|％|‰)(?:以内|以下)?(?:(?:[、和及或至]|以及)[^，。；、0-9]{0,8}|，[^，。；、0-9]{0,6}(?:级|等奖?|名))$/u,
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
]);

/** Two parts in a proportion: 按1:1给予配套资助. */
export const PROPORTION = new RegExp(
  `(?<first>[0-9]{1,2})\\s*[:：∶]\\s*(?<second>[0-9]{1,2})(?=的?(?:比例)?[^，。；0-9]{0,10}${INSTRUMENT})`,
  'gu',
);
