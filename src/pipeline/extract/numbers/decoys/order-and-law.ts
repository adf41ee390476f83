/** Numbers of articles, fines, rates of taxes, factors and ranks: what a rule or an order says, not a plan of a quantity. */
import { withExamples } from '../../../text/with-examples.ts';
import type { Decoy } from './decoy.ts';

/** Longest words before a number that are looked at for a definition or a case, in UTF-16 units. */
const LONGEST_DEFINITION = 400;
const LONGEST_CASE = 80;

/** Rows on rules and orders. */
export const RULE_DECOYS: readonly Decoy[] = [
  {
    // “5+3”产业是指5个先导产业和3个支柱产业: words that say what others mean, up to a time.
    id: 'definition',
    sees: LONGEST_DEFINITION,
    before: withExamples(
      /(?:是|系|均)指(?![导标出引数示定挥])(?:(?!时期|[0-9]{4}年)[^。\n])*$/u,
      '是指 系指 均指 是指甲',
      '是指导 是指标 是指出 是指引 是指数 是指示 是指定 是指挥 是指产业时期 是指2030年 是指。 是指⏎',
    ),
    examples: ['“一核多点”是指1个核心区和【5个】片区', '小微企业系指员工【300人】的企业'],
    counterexamples: ['这项工作是指标任务，新增学位500个', '绿道均指向江边。新增公园5个'],
  },
  {
    // 对床位不足30张且入住少于10人的机构，可…: of which cases something is said.
    id: 'case',
    compared: true,
    sees: LONGEST_CASE,
    before: withExamples(
      /(?:^|[。；，：\n])\s*(?:对|凡)(?!接|外|标)[^，。；\n]{0,60}$/u,
      '对企业 凡企业 。对企业 ；对企业 ：对农户 ，对校舍 ⏎对医院',
      '对接企业 对外 对标 又对企业 对，业 对。业',
    ),
    after: withExamples(
      /^[^，。；\n]{0,30}的[^，。；\n]{2,20}[，。]/u,
      '的机构，可申请补贴 且入住少于10人的机构。 以上的中小学校，',
      '的， 机构， ，入住的老人，',
    ),
    examples: ['对床位不足【30张】的养老机构，可核减补贴', '凡藏书超过【5000册】的农家书屋，予以通报'],
    counterexamples: ['对口帮扶医院5家', '对接超过100家企业，', '对养殖大户，补栏超过500头'],
  },
  {
    // 处一万元以上五万元以下罚款, 违法所得一倍以上五倍以下罚款.
    id: 'fine',
    unit: /[元倍](?:以[上下])?$/u,
    after: /^(?:[0-9.一二三四五六七八九十百千]+(?:万?元|倍)(?:以下)?)?的?罚款/u,
    examples: [
      '处【一万元以上】五万元以下罚款',
      '对个人处一百元以上【500元以下】的罚款',
      '处【3万元以上】10万元的罚款',
      '处【2000元】罚款',
      '处违法所得【一倍以上】五倍以下罚款',
      '处货值金额五倍以上【10倍以下】的罚款',
    ],
    counterexamples: ['收缴罚没款5000元', '投入5万元以上，', '产值翻3倍以上，'],
  },
  {
    // 违法所得不足一万元的: which breaches are meant.
    id: 'gain-of-breach',
    before: withExamples(
      /(?:违法所得|货值金额|涉案金额)(?:不足|不满|超过|在|达到?)?\s*$/u,
      '违法所得 货值金额不足 涉案金额超过 违法所得不满 违法所得在 违法所得达到 货值金额达',
      '违法所得， 追缴违法所得共',
    ),
    unit: /元(?:以[上下])?$/u,
    examples: ['违法所得不足【一万元】的，并处罚款', '货值金额【5万元以上】的，移送公安机关'],
    counterexamples: ['没收违法所得，罚款5万元', '收缴罚没款5000元'],
  },
  {
    // 严禁新建30万吨/年以下的炼油装置: up to what size things are forbidden.
    id: 'forbidden-size',
    sees: LONGEST_CASE,
    before: withExamples(
      /(?:严禁|禁止|不得|不再)(?:新建|新增|新上|建设|审批|核准|备案|布局)[^。；\n]*$/u,
      '严禁新建 禁止新增煤矿、 不得新上 不再建设 禁止审批 不得核准 不再备案 不得布局',
      '严禁新建。关停 严禁新建；关停 严禁新建⏎关停 新建',
    ),
    unit: /[^%％元]以下$/u,
    after: /^的?\p{Script=Han}{2}/u,
    examples: ['严禁新建【30万吨/年以下】炼油装置', '不再核准4.3米以下焦炉、【20万千瓦以下】的煤电机组'],
    counterexamples: ['关停30万吨/年以下炼油装置', '严禁新增产能，能耗降至5吨以下，'],
  },
  {
    // 发现1例未处理扣2分: how something is scored.
    id: 'score',
    after: /^[^，。；0-9]{0,10}[扣加]\s*[0-9.]+\s*分/u,
    examples: ['发现【1例】未处理扣2分', '每新增【1家】示范社加0.5分'],
    counterexamples: ['查处1例，扣2分', '获奖3项加分较多'],
  },
  {
    // 按第2、3条执行.
    id: 'article',
    before: /第\s*[0-9]{1,2}(?:[、和及至][0-9]{1,2})*[、和及至]\s*$/u,
    unit: /[条款项]$/u,
    examples: ['奖励按第2、【3条】执行', '参照第5至【8项】办理', '见第1、2、【3款】'],
    counterexamples: ['新增线路3条', '完成第2、3批项目后又新增5项'],
  },
  {
    // 减按1%征收率, 15%所得税优惠.
    id: 'tax-rate',
    unit: /[%％]$/u,
    after: /^的?\p{Script=Han}{0,8}?(?:税(?:率|收?优惠)|征收|预征率|抵减)/u,
    examples: [
      '小规模纳税人适用【3%】征收率',
      '药企享受【15%】企业所得税优惠',
      '落实【15％】的优惠税率',
      '落实【9%】税收优惠',
      '适用【3%】预征率的项目',
      '允许服务业加计【10%】抵减应纳税额',
    ],
    counterexamples: ['税收收入增长8%', '森林覆盖率达到45%，'],
  },
  {
    // 达标面积/总面积×100%, 2×220吨锅炉.
    id: 'factor',
    before: /[×*]\s*$/u,
    examples: ['（达标城市/全部城市）×【100%】', '一期2×【220吨】锅炉投入运行', '配备3* 【5吨】吊机'],
    counterexamples: ['安装锅炉2台', '占比100%'],
  },
  {
    // 居全国第3位, 前10名.
    id: 'rank',
    before: /(?:第|(?<!提)前)\s*$/u,
    examples: ['货运量居全国第 【3位】', '举办第 【46届】技能大赛', '考核进入全省前【10名】'],
    counterexamples: ['第一批建成5家医院', '提前5天完工'],
  },
  {
    // 全省6个试点县之一. 占全市五分之一 is a share.
    id: 'one-of-them',
    after: /^[^，。；]{0,10}(?<!分)之[一首]/u,
    examples: ['成为全省【6个】试点县之一', '空气质量居【15个】副省级城市之首'],
    counterexamples: ['新增企业5家、占全市五分之一', '建成3个试点县，之一'],
  },
];
