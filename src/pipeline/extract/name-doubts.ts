/** What shows that a name is none that a reader could put above a column. */

import { ruleTable } from './rule-table.ts';
import { ACTIONS, IS_BARE } from './words.ts';

/** A row: names that fit are doubtful. Examples are doubtful names, counterexamples good ones that come near. */
interface NameDoubt {
  id: string;
  pattern: RegExp;
  examples: readonly string[];
  counterexamples: readonly string[];
}

const LONGEST_NAME = 48;

export const NAME_DOUBTS: readonly NameDoubt[] = ruleTable('name doubts', [
  {
    id: 'bare',
    pattern: IS_BARE,
    examples: ['企业', '平台', '金额', '累计投资', '占比'],
    counterexamples: ['科技型企业', '公共服务平台', '固定资产投资'],
  },
  {
    id: 'verbs-alone',
    pattern: new RegExp(
      `^(?:年度|全年|每年|每周|每月)?(?:(?:${ACTIONS}|完工|投用|运营|处理)了?)*(?:任务|工作|计划|面积|作用|水平|能力|规模|情况)?$`,
      'u',
    ),
    examples: ['改造', '年度改造任务', '开工', '投资计划', '实施面积'],
    counterexamples: ['老旧小区改造', '建设用地', '投资强度'],
  },
  {
    id: 'carried-on',
    pattern:
      /得到(?!.*的)|(?:实施|解决|发放|处理)了|给予|(?<![实行天大公])使(?!用)得?\p{Script=Han}{2,}$|[^占]+(?:全部|直接|成功|即将)(?:\p{Script=Han}{2})?$|(?:共|均|已)?(?:涵盖|包括|包含|囊括)(?:了|国内外)?$/u,
    examples: ['居民的居住条件得到改善', '妥善解决了信访问题', '市民直接', '贫困人口全部脱贫', '检查共涵盖'],
    counterexamples: ['全部医院', '直接融资额', '实际使用外资', '污水得到治理的行政村比例'],
  },
  {
    // What a row of a table says of its aim.
    id: 'fulfilled',
    pattern: /^(?:超额)?(?:完成|实现)(?:[国省市县区]定|国家|上级|规定|下达)?(?:目标|任务|指标)?$/u,
    examples: ['完成', '完成省定目标', '实现'],
    counterexamples: ['完成造林', '目标完成率'],
  },
  {
    // Things of which the number counts only the first, or the last.
    id: 'several',
    pattern:
      /[和与及]一批|等(?:模范|先进|优秀)?\p{Script=Han}{0,2}群体$|、(?:总数|总量|覆盖率|满意率|合格率)$|\p{Script=Han}{4}以及\p{Script=Han}{4,}建设$/u,
    examples: ['新建体育公园和一批足球场', '“大国工匠”等模范人物群体', '开展食品数字化追溯、覆盖率'],
    counterexamples: ['水、电使用量', '公园和广场'],
  },
  {
    // How far something is to go, as if it were the thing.
    id: 'goes-as-far-as',
    pattern:
      /(?:能力|水平|收入|规模|产量|总量)达到(?!.*(?:标准|要求|条件|等级)).{4,}|按照.{4,}(?:占比|各占)|要求占比$/u,
    examples: ['需求响应能力达到最大用电负荷', '份额按照家庭与政府各占比', '进度要求占比'],
    counterexamples: ['达到国家标准的医院', '按照规定办理'],
  },
  {
    id: 'share-of-nothing',
    pattern: /^占(?!地(?!区|方)|用|道|补)|^在(?![校职岗])[^，。；的]{2,}占/u,
    examples: ['占全市比重', '在固定资产投资中占比提高'],
    counterexamples: ['占补平衡指标', '在校学生占比'],
  },
  {
    id: 'too-short',
    pattern: /^.$|^[\p{Script=Han}]{1}[0-9]*$|^[^\p{L}]*$/u,
    examples: ['村', '的', '—'],
    counterexamples: ['粮食', 'GDP'],
  },
  {
    id: 'begins-amid',
    pattern:
      /^(?:[的得了着和及或、，。；：）)”》]|与(?![^，。；]{2,10}(?:合同|贸易|进出口|合作|交易))|为(?!民|农|老|残|侨|企)(?=[^，。；]{6,}(?:实施|提供|办理|发放|开展))|并(?!购|网|轨|联)|或者?|以(?!色列|上|外|旧)|使(?!用|馆|领)|让(?!利)|被(?!征|抚|救|国)|把|将(?!军)|其(?!他|余)|该|此|这|那|由(?!于|[^，。；]{2,10}的)|从(?!业|事)|在(?![^，。；]{2,16}的\p{Script=Han}{2}|校|职|建|岗|孵|编|册|园|研|线|地|营|院|保|津|京|沪|穗|深|渝|用|册|读|押|途|外|轨|库|役|产|售|施|研|手|野|校|学|身|各)|对(?!外|口|接|台|俄|美|日|欧|内|[^，。；]{2,14}(?:出口|进口|进出口|贸易|投资|贡献))|向(?!日|阳)|因|则|但|也(?!门)|就(?!业|医|学|诊|地|近|读|餐|寝)|都(?!市)|均(?!等|衡|价)|已(?![评建认获授])|仅|只|是|要|应(?!当|急|用|届|收|付|税|诉|对)|可(?!调|再|视|降|循|支|比|用|持|燃|移|采|研|穿|信|控)|能(?!源|耗|力|繁|效|量)|不(?!良|动|合|足|低|可|锈|同)|每(?!万|千|百|亿|10|十|公|平|亩|户|人|辆|头|床|立|吨|年|日|月|天|周|个|名|条|座|所|家|县|村|乡|镇|位))/u,
    examples: ['和聚集人才', '其占比重', '在人均收入', '已有通过审核', '是某地'],
    counterexamples: [
      '在校学生',
      '对外贸易额',
      '对东盟国家出口增长',
      '与邻省技术合同交易额',
      '可再生能源装机',
      '每万人口专利数',
      '其他收入',
    ],
  },
  {
    id: 'ends-amid',
    pattern:
      /(?:[的了着和与及或、，：（(“《由从被把将在为是对向使让于]|以(?!以)|(?<![总数])达|(?<!同|对|年|占|入|耗|之|护|桩|剂|存|投产|增|师)比|人均|户均|实现|增至|减至|降至|提高到|增加到|下降到|达到|超过|低于|不足|分别|以及|并|且|每|约|近|共|均(?<![平人户年日月亩地次]均)|仅|只|还|也|都(?<![成首古]都)|就(?<!成就)|原则上|全部|基本(?<!资料基本)|进行|按照?|(?<=种植|养殖|建设|活动)等)$/u,
    examples: [
      '培训课程的',
      '收入规模由',
      '产能利用率也',
      '入学率达到',
      '分布在',
      '每年对生产企业进行',
      '种植等',
    ],
    counterexamples: ['医护比', '户均收入', '安全生产事故', '环境空气质量', '经营主体总数'],
  },
  {
    id: 'clause',
    pattern:
      /[，。；！？\n]|[0-9]{4}年(?!.*(?:比|之比|增|降|减|提|上升))|(?<=\p{Script=Han}{2}(?:面积|数|额|率|量))(?:仅)?(?:是|为)\p{Script=Han}/u,
    examples: ['建设项目，总投资', '收入由2010年', '载体面积是某园区'],
    counterexamples: ['收入比2010年增加', '产值与2010年之比'],
  },
  {
    id: 'verb-phrase',
    pattern:
      /(?:参加|参与|开展|获得|获批|引进|(?<!经费|资金)支持|推动|带动|举办|建立|设立|惠及|覆盖|吸引|邀请|(?<!社会|新型|标准|经济|合作|行业|科研|党|国际|农民|群众)组织|完成|培育|覆盖了|^新增|发放)$/u,
    examples: ['企业引进', '银行建立', '群众参与', '新增'],
    counterexamples: ['科技支出', '岗位补贴', '科技类社会组织', '高新技术企业新增'],
  },
  {
    id: 'unbalanced',
    pattern: /^[^“]*”|“[^”]*$|^[^（(]*[）)]|[（(][^）)]*$/u,
    examples: ['创业能手”的大学生', '培训（在职', '甲）乙'],
    counterexamples: ['“星创天地”数', '领军（培育）企业'],
  },
  {
    id: 'digits',
    pattern: /^[0-9.]+[%％]|[0-9]{5,}|[0-9]+(?:万|亿)?$|[0-9]{2,}[^0-9]{1,6}[0-9]{2,}[^0-9]{1,6}[0-9]{2,}/u,
    examples: ['補助31萬人次12', '1995年100家2000户300人'],
    counterexamples: ['PM2.5年均浓度', '5G基站'],
  },
  {
    id: 'arranged',
    pattern:
      /^(?:实施|初步|安排|初步安排|谋划)的|\p{Script=Han}{2}(?:要|应当?|须)(?:明确|约定|按照?)|^处理\p{Script=Han}{2,}(?:厂|站)/u,
    examples: ['实施的管网工程', '初步安排的项目', '协议应明确约定', '处理污水厂改造'],
    counterexamples: ['安排项目', '污水处理厂'],
  },
  {
    id: 'task',
    pattern: /任务$|招生计划$|(?:认定|检查|服务|覆盖|保障)范围$/u,
    examples: ['年度安置任务', '棚改任务', '普通高中招生计划', '资质认定范围'],
    counterexamples: ['任务数', '三年行动计划'],
  },
  {
    id: 'too-long',
    pattern: new RegExp(`^.{${LONGEST_NAME},}$`, 'u'),
    examples: ['甲'.repeat(LONGEST_NAME)],
    counterexamples: ['甲'.repeat(LONGEST_NAME - 1)],
  },
]);

/** A row: names that fit are doubtful for values with a unit that fits. Examples are names with their units. */
interface UnitDoubt {
  id: string;
  unit: RegExp;
  pattern: RegExp;
  examples: readonly (readonly [name: string, unit: string])[];
  counterexamples: readonly (readonly [name: string, unit: string])[];
}

const THINGS = /[个家项所座处条件栋场支台套只艘本部篇]$/u;

export const UNIT_DOUBTS: readonly UnitDoubt[] = ruleTable('unit doubts', [
  {
    // What becomes of the things, not which things.
    id: 'what-becomes',
    unit: /[^元%％‰]$/u,
    pattern:
      /(?:完工|(?<!运)运营|开工建设|在\p{Script=Han}{2,4}推广|投用|入驻|招生|再投资|竣工|全覆盖)$|\p{Script=Han}{2}(?:实行|正式)\p{Script=Han}/u,
    examples: [
      ['主力厂房完工', '万平方米'],
      ['企业入驻', '家'],
      ['职业资格实行互认', '项'],
    ],
    counterexamples: [
      ['入驻企业', '家'],
      ['运营里程', '公里'],
    ],
  },
  {
    // What is done to the things, behind them.
    id: 'done-behind',
    unit: /[个家项种件栋]$/u,
    pattern:
      /^[^的]{4,}(?<!“[^”]*)(?:布局|隐患|资源|规模化|标准化|全面|全部|深度|协同)?(?:拓展|整改|互通|共享|办理|应用|展业|赋能|开诊|招生|攻坚|落实)$/u,
    examples: [
      ['推动高频证照全国标准化应用', '种'],
      ['高层建筑消防隐患整改', '栋'],
      ['单位数据资源互通', '家'],
    ],
    counterexamples: [
      ['规模化应用的新技术', '项'],
      ['推动企业上市', '家'],
      ['支持建设创新示范基地', '个'],
    ],
  },
  {
    id: 'no-area',
    unit: /(?:亩|平方米|公顷|平方公里)$/u,
    pattern: /(?:工程|任务|运营|(?<!用地)规模|项目)$/u,
    examples: [
      ['现代牧场规模', '万平方米'],
      ['补植退耕工程', '亩'],
    ],
    counterexamples: [
      ['牧场面积', '万平方米'],
      ['建设用地规模', '亩'],
      ['改造工程', '项'],
    ],
  },
  {
    id: 'no-thing',
    unit: THINGS,
    pattern: /(?:级|率|投资|水平|收入|面积|能力|情况|(?<!疑难|历史遗留|突出|重点)问题)$|^.{1,2}$/u,
    examples: [
      ['百亿级', '个'],
      ['群众生活水平', '件'],
      ['道路', '条'],
    ],
    counterexamples: [['百亿级企业', '个']],
  },
  {
    id: 'no-people',
    unit: /[人名户]$/u,
    pattern: /(?:水平|饮水|问题|条件|面积|里程|投资|总额)$/u,
    examples: [
      ['安全饮水', '万人'],
      ['集中供热面积', '万户'],
    ],
    counterexamples: [['安全饮水人口', '万人']],
  },
  {
    // By how much of something: what grew so is not said.
    id: 'no-multiple',
    unit: /^[倍番]$/u,
    pattern:
      /^(?!.*(?:增|之比|倍|扩大|放大|提[高升]|翻|[比较是]|系数|杠杆|总量|规模|收入|产值|[额量值率])).+$/u,
    examples: [['新型研发机构', '倍']],
    counterexamples: [
      ['企业数增长', '倍'],
      ['担保放大倍数', '倍'],
    ],
  },
]);

/** The row by which a name is doubtful for a value with a unit; null for a good one. */
export function nameDoubt(name: string, unit = ''): string | null {
  const byUnit = UNIT_DOUBTS.find((row) => row.unit.test(unit) && row.pattern.test(name));
  return (NAME_DOUBTS.find(({ pattern }) => pattern.test(name)) ?? byUnit)?.id ?? null;
}
