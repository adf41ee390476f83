/** The forms in which plans print numbers with units, one row each. The first form that fits a place holds it. */
import { MAGNITUDE, MAGNITUDES, REACHED_MEASURE } from '../../text/measures.ts';
import { CHINESE_NUMBER } from '../../text/numerals.ts';
import { ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import { SHARE_FORMS } from './share-forms.ts';
import { inWords, type NumberForm, one, plainUnit, toNumber, wordsValue } from './values.ts';
import {
  BLANKS,
  CHINESE,
  ENDS,
  FIRST_UNIT,
  LENGTH_OF_TIME,
  MEASURED,
  MORE,
  MORE_WORDS,
  NUMBER,
  NUMBER_BEGINS,
  RANGE,
  REACH,
  WORDS_BEGIN,
} from './words.ts';

/** Of which people something is said, before who they are: 45万困难群众. */
const OF_PEOPLE = withExamples(
  '农村|城乡|城镇|贫困|困难|低收入|建档立卡|受灾|脱贫|搬迁|在校',
  '农村 城乡 城镇 贫困 困难 低收入 建档立卡 受灾 脱贫 搬迁 在校',
);

/** The forms of counted things and of measures. */
const COUNTED_FORMS: readonly NumberForm[] = [
  {
    id: 'digits',
    pattern: withExamples(
      new RegExp(
        `${NUMBER_BEGINS}(?<first>${NUMBER})(?:${BLANKS}${FIRST_UNIT}${BLANKS}(?:[-—–～~至]{1,2}|(?<=[0-9万亿])到)${BLANKS}(?<second>${NUMBER}))?${MORE}(?<magnitude>${MAGNITUDE})?${BLANKS}(?<more2>${MORE_WORDS})?${BLANKS}${MEASURED}`,
        'gu',
      ),
      '5到8家 5-8家 5家—8家→5家—8家 5万到8万家→5万到8万家 甲5家',
      '1，200家 A5家',
    ),
    read: ({ first, second, magnitude1, magnitude = '', measure1, measure = '', per, more, more2 }) => {
      if (measure1 !== undefined && second !== undefined && measure1 !== measure) return null;
      // 9000万至1.2亿元: both in the unit of the second.
      const own = magnitude1 === undefined ? 1 : (MAGNITUDES[magnitude1] ?? 1) / (MAGNITUDES[magnitude] ?? 1);
      const value = Number((toNumber(first) * (second === undefined ? 1 : own)).toPrecision(12));
      return {
        value,
        value2: second === undefined ? null : toNumber(second),
        unit: plainUnit(magnitude, measure, per),
        comparator: more || more2 ? '>' : null,
      };
    },
    examples: [
      ['论文达到2.3万篇', 2.3, '万篇'],
      ['铁路营业里程3,200公里', 3200, '公里'],
      ['床位5000—6000张', 5000, '张', 6000],
      ['新增学位10万至12万个', 10, '万个', 12],
      ['投资9000万至1.2亿元', 0.9, '亿元', 1.2],
      ['增速在5%-6%之间', 5, '%', 6],
      ['培训10到12人', 10, '人', 12],
      ['浓度降到39微克/立方米', 39, '微克/立方米'],
      ['吞吐量2500万TEU', 2500, '万TEU'],
      ['绿地面积15平米', 15, '平米'],
      ['噪声不高于55分贝', 55, '分贝'],
    ],
    counterexamples: ['18人均预期寿命', '1，200亿元', '为6个月', '10万户籍人口', '5处理厂', '码头10万吨级'],
  },
  {
    id: 'words',
    pattern: withExamples(
      new RegExp(
        `${WORDS_BEGIN}(?<words>${CHINESE})(?:[元个家项人名吨亩]?${RANGE}(?<words2>${CHINESE}))?${MORE}(?<magnitude>${MAGNITUDE})?${BLANKS}(?<more2>${MORE_WORDS})?${BLANKS}${MEASURED}`,
        'gu',
      ),
      '三百家 甲三百家',
    ),
    read: inWords,
    examples: [
      ['新建幼儿园三百家', 300, '家'],
      ['投资一万四千亿元', 14000, '亿元'],
      ['覆盖两千八百万人', 2800, '万人'],
      ['培训三点五万人', 3.5, '万人'],
      ['三十至五十所', 30, '所', 50],
      ['造林五十多万亩', 50, '万亩'],
    ],
    counterexamples: ['三四十家', '一百二家', '第三百家', '三个着力', '二〇二五年', '三十条', '一万五家'],
  },
  {
    id: 'few',
    // In words few things are mostly part of the wording (两家单位联合); works that are built and places are counted.
    pattern: withExamples(
      new RegExp(
        `${WORDS_BEGIN}(?<=\\p{Script=Han})(?<words>[两二三四五六七八九])(?<measure>座|处|艘|栋|幢|(?<=(?:企业|机构|公司|工厂|医院|银行).)家|(?<=(?:生产线|道路|公路|线路|河道|航线).)条)(?=[，。；、）]|$)`,
        'gu',
      ),
      `新建三座 新建三处 新建三艘 新建三栋 新建三幢 新建三座， 新建两座 新建二座 新建四座 新建五座 新建六座 新建七座 新建八座 新建九座 新建三座。 新建三座； 新建三座、 新建三座） 企业三家 机构三家 公司三家 工厂三家 医院三家 银行三家 生产线三条 道路三条 公路三条 线路三条 河道三条 航线三条`,
      `新建三座：`,
    ),
    read: ({ words, measure = '' }) => one(wordsValue(words) ?? 0, measure),
    examples: [
      ['新建、续建大型水库三座，', 3, '座'],
      ['修缮革命旧址五处。', 5, '处'],
      ['取缔小企业两家，淘汰落后生产线三条、', 2, '家'],
    ],
    counterexamples: ['三处文物', '第三座', '十三座', '三家。'],
  },
  {
    id: 'few-built',
    // 建成两个巡护站点, 修建三条园区道路: works that stand.
    pattern: withExamples(
      /(?<=(?:建成|修建|新建|开通|增设|架设)了?)(?<words>[两二三四五六七八九])(?<measure>[个条座所处])(?=[^，。；、0-9的]{0,10}(?:道路|公路|铁路|大桥|桥梁|广场|公园|水库|站点?|学校|幼儿园|医院|码头|隧道|航线|管线|厂|馆)(?:[，。；、和]|$))/gu,
      `建成两条环城道路， 修建三条城乡公路。 新建二条地方铁路； 开通四条国际航线、 增设五个公交站和 架设六座跨江大桥 建成七座城市桥梁 建成八个市民广场 建成九个口袋公园 建成三座小型水库 建成三座抽水蓄能电站 建成两个巡护站点 建成两所中心学校 建成两所公办幼儿园 建成两所综合医院 建成两座排涝泵站 建成两座客运码头 建成两座越江隧道 建成两条输气管线 建成两座自来水厂 建成两处博物馆 建成了两条环城道路
    建成两处甲{8}博物馆`,
      '打造三个示范公园 建成两条环城道路等 建成两处，物馆 建成两处。物馆',
    ),
    read: ({ words, measure = '' }) => one(wordsValue(words) ?? 0, measure),
    examples: [
      ['建成两个航空巡护站点，', 2, '个'],
      ['修建了三条园区道路和一座桥，', 3, '条'],
      ['新建五所乡镇学校。', 5, '所'],
    ],
    counterexamples: ['建设三个中心', '建成三个高地，', '新建两个公园的规划'],
  },
  {
    id: 'of-people',
    pattern: withExamples(
      new RegExp(
        `(?<!每\\s?)${NUMBER_BEGINS}(?<first>${NUMBER})${MORE}(?<magnitude>万|亿)(?<more2>${MORE_WORDS})?(?=(?:${OF_PEOPLE}){0,3}(?:市民|居民|群众|职工|农民|学生|师生|老年人|老人|党员|干部|游客|旅客|妇女|儿童|残疾人|村民|牧民|农户|家庭|纳税人|用户|青少年|毕业生|考生|退役军人|监测对象|帮扶对象|救助对象|服务对象|劳动力|志愿者|患者|移民|扶贫对象|困难对象|贫困户|困难户)|(?:${OF_PEOPLE}){1,3}人口)`,
        'gu',
      ),
      `8万市民 8万居民 8万群众 8万职工 8万农民 8万学生 8万师生 8万老年人 8万老人 8万党员 8万干部 8万游客 8万旅客 8万妇女 8亿儿童 8万残疾人 8万贫困人口 8万村民 8万牧民 8万农户 8万家庭 8万纳税人 8万用户 8万青少年 8万毕业生 8万考生 8万退役军人 8万监测对象 8万帮扶对象 8万救助对象 8万服务对象 8万劳动力 8万志愿者 8万患者 8万移民 8万扶贫对象 8万困难对象 8万贫困户 8万困难户 8万农村人口 8万困难群众 8万农村低收入家庭`,
      `1，8万居民 A8万居民 1,8万居民 8万人口`,
    ),
    read: ({ first, magnitude = '', more, more2 }) => ({
      ...one(toNumber(first), magnitude),
      comparator: more || more2 ? '>' : null,
    }),
    examples: [
      ['近8万市民直接受益', 8, '万'],
      ['60多万考生', 60, '万'],
      ['惠及30万余农户', 30, '万'],
      ['1.2亿学生', 1.2, '亿'],
      ['将45万困难群众纳入', 45, '万'],
      ['解决32万农村人口饮水', 32, '万'],
      ['带动5.4万建档立卡贫困户', 5.4, '万'],
    ],
    counterexamples: ['每1万居民', '8万名市民'],
  },
  {
    id: 'round',
    pattern: withExamples(
      new RegExp(
        `(?:(?<word>(?<![迈跨登跃站])上|数)(?<round>百万|千万|百|千|万)|${WORDS_BEGIN}(?<!数)(?<round2>[千百])(?=余|多|[亿个家])|(?<=近|超过?|逾|达到?|[迈跨登跃站]上|跨[过越]?|(?<![侦告打攻爆击])破|(?:保持|稳定|维持)在)(?<round3>百万|千万|百|千|万))(?!多名)(?<more>余|多)?(?<magnitude>亿)?${MEASURED}`,
        'gu',
      ),
      `上百万人→上百万人 数千万人→数千万人 上百件 上千件 上百家 上千家 上万家 千余家→千余家 千多家→千多家 千家 百亿元 百个 近百万人→百万人 近千万人→千万人 超百家→百家 超过百家→百家 逾百家→百家 突破百家→百家 达百家→百家 达到百家→百家 迈上千家→千家 跨千家→千家 跨过千家→千家 跨越千家→千家 破千家→千家 保持千家→千家 稳定在千家→千家 维持在千家→千家 保持在千家→千家 超千家 超万家 超百余家→百余家 超百多家→百多家 近百件→百件 逾百件→百件 突破百件→百件 达到百件→百件 跃上百件→百件 跨百件→百件 破百件→百件 稳定在百件→百件 维持在百件→百件 保持在百件→百件 超过千件→千件 超过万件→万件 超过百万件→百万件 超过千万件→千万件
    百余件 百多件
    跨上千家→千家 登上千家→千家 站上千家→千家 迈上百件 跨上百件 登上百件 站上百件`,
      '侦破百起 告破百起 打破百起 攻破百起 爆破百起 击破百起 跨，百件',
    ),
    read: ({ word, round, round2, round3, more, magnitude, measure, per }) => {
      const value = MAGNITUDES[round ?? round2 ?? round3 ?? ''] ?? 0;
      const implied = word === '上' ? '>=' : word === '数' || more ? '>' : null;
      return one(value, plainUnit(magnitude, measure, per), implied);
    },
    examples: [
      ['产值超千亿元', 1000, '亿元'],
      ['上百个大学', 100, '个'],
      ['培训农民上万人次', 10000, '人次'],
      ['保障家庭近万户', 10000, '户'],
      ['救助数千人', 1000, '人'],
      ['旅游收入迈上千亿元台阶', 1000, '亿元'],
      ['零售额破万亿元', 10000, '亿元'],
      ['贷款余额保持在万亿元以上', 10000, '亿元'],
    ],
    counterexamples: ['实施千人计划', '数十家', '几百家', '侦破百起'],
  },
  {
    id: 'reached',
    pattern: withExamples(
      new RegExp(
        `(?:(?<=(?:${REACH}|[由从]|(?:到达|响应|等候|通勤|救援)时间)\\s{0,2})(?<first>${NUMBER})${BLANKS}(?<measure>(?!年(?!一遇))(?:${REACHED_MEASURE}))|(?<=${REACH}\\s{0,2})(?<decimal>[0-9]{1,2}\\.[0-9]+)年|(?<=${LENGTH_OF_TIME}[^，。；0-9]{0,8})(?<![0-9])(?<years>[0-9]{1,2}(?:\\.[0-9]+)?)年(?![级度均来前后内底末初龄0-9]))`,
        'gu',
      ),
      `缩短到8分钟 由8分钟 到达时间8分钟 响应时间8分钟 等候时间8分钟 通勤时间8分钟 救援时间8分钟 达到8.5年 使用年限为5年 从8分钟
    使用年限25年 使用年限为5年甲 使用年限甲{7}为5年 达28.5年 达到8.25年`,
      `使用年限，5年 使用年限。5年`,
    ),
    read: ({ first, measure = '', years, decimal }) =>
      first === undefined ? one(toNumber(years ?? decimal), '年') : one(toNumber(first), measure),
    examples: [
      ['平均候车时间缩短到8分钟', 8, '分钟'],
      ['平均受教育年限达到11.3年', 11.3, '年'],
      ['急救反应时间控制在12分钟以内', 12, '分钟'],
      ['去化周期缩短至18个月以内', 18, '个月'],
      ['河道平均水深不低于2.5米', 2.5, '米'],
      ['报修到达时间45分钟以内', 45, '分钟'],
    ],
    counterexamples: ['15分钟生活圈', '有效期5年', '年限为2035年'],
  },
  {
    id: 'magnitude-alone',
    pattern: withExamples(
      new RegExp(
        `(?:(?<![0-9.．]|[0-9][,，])(?<first>${NUMBER})\\s*(?<magnitude>万亿|亿)|(?<=逾|突破|迈上|登上|站上|跨[过越]?|${REACH})(?:(?<round>[百千万])(?=亿)|(?<round2>[百千])(?=万))(?<power>[万亿])|(?<=${REACH}\\s{0,2})(?<first2>${NUMBER})\\s*万|${WORDS_BEGIN}(?<words>${CHINESE})(?:(?<=亿)|(?<=${REACH}\\s{0,2}[${CHINESE_NUMBER}]{2,16})(?<=万)))(?=[，。；、]|$)`,
        'gu',
      ),
      `5万亿 5亿 逾百亿→百亿 突破百亿→百亿 迈上百亿→百亿 登上百亿→百亿 站上百亿→百亿 跨百亿→百亿 跨过百亿→百亿 跨越百亿→百亿 达到百亿→百亿 达到千万→千万 达到8万 三百亿 达到三百万， 5亿，
    逾千亿 逾万亿 达到百万 5亿。 5亿； 5亿、`,
      `.5亿 1，5亿 1,5亿 5亿：`,
    ),
    read: (groups) => {
      const { first, first2, magnitude = '万', round, round2, power = '' } = groups;
      const many = MAGNITUDES[round ?? round2 ?? ''];
      if (many !== undefined) return one(many, power);
      const digits = first ?? first2;
      return digits === undefined ? inWords(groups) : one(toNumber(digits), magnitude);
    },
    examples: [
      ['增加值达到500亿，', 500, '亿'],
      ['增加值达到八千亿，', 8000, '亿'],
      ['总诊疗人次达2 846.7万，', 2846.7, '万'],
      ['电子社保卡人口超过七百五十万，', 750, '万'],
      ['农业总产值突破千亿，', 1000, '亿'],
      ['常住人口超千万。', 1000, '万'],
    ],
    counterexamples: ['500亿级'],
  },
  {
    id: 'magnitude-per',
    pattern: withExamples(
      new RegExp(
        `${NUMBER_BEGINS}(?<first>${NUMBER})(?:${BLANKS}${RANGE}${BLANKS}(?<second>${NUMBER}))?\\s?(?<magnitude>万)(?<per>(?:[/／](?:人|户|亩|年|月)){1,2})`,
        'gu',
      ),
      `1.5万/人 1.5万/户 1.5万/亩 1.5万/年 1.5万/月 1.5万／人`,
      `1，5万/人 A1万/人 1,5万/人 ，.5万/人`,
    ),
    read: ({ first, second, magnitude, per }) => ({
      ...one(toNumber(first), plainUnit(magnitude, per)),
      value2: second === undefined ? null : toNumber(second),
    }),
    examples: [
      ['巡查员补助1.5万/人/年', 1.5, '万/人/年'],
      ['每处堤防0.2~0.4万/年', 0.2, '万/年', 0.4],
    ],
    counterexamples: ['8/10万人', '1.5万人/年'],
  },
  {
    id: 'none',
    pattern: withExamples(
      /(?<=(?:频率|[发检]生率|死亡率|人数|起数|次数|天数|件数)\s?(?:均|都|继续|始终)?(?:为|是|保持|降至|降到)\s?)(?<first>0|零)(?=[，。；、）]|$)/gu,
      '酸雨频率为0 发生率均为0 检生率都为0 死亡率继续保持0 死亡人数是0 事故起数降至0 停电次数降到零 超标天数为零， 投诉件数始终为零。 死亡率为0； 死亡率为0、 死亡率为0）',
      `酸雨频率为0等`,
    ),
    read: () => one(0, ''),
    examples: [
      ['酸雨发生频率为0。', 0, ''],
      ['重污染天数为零，', 0, ''],
    ],
    counterexamples: ['频率为0.5', '死亡率为0‰', '从零开始'],
  },
  {
    id: 'bare-range',
    // 容积率控制在0.6—0.8之间: a range of something without a unit.
    pattern: withExamples(
      new RegExp(
        `(?<=${REACH}\\s{0,2})(?<first>[0-9]+\\.[0-9]+)${RANGE}(?<second>[0-9]+\\.[0-9]+)(?=(?:之间|左右|以内)?(?:[，。；）]|$))`,
        'gu',
      ),
      `控制在0.6—0.8 控制在0.6—0.8之间 保持在0.6-0.8左右， 控制在0.6—0.8以内。 控制在0.6—0.8； 控制在0.6—0.8）
    控制在20.6—0.8 控制在0.26—0.8 控制在0.6—20.8 控制在0.6—0.28`,
      '控制在0.6—0.8米 控制在0.6—0.，',
    ),
    read: ({ first, second }) => ({ ...one(toNumber(first), ''), value2: toNumber(second) }),
    examples: [
      ['容积率控制在0.6—0.8之间。', 0.6, '', 0.8],
      ['设备完好系数保持在0.95—0.98', 0.95, '', 0.98],
    ],
    counterexamples: ['控制在0.6—0.8米', '按0.6—0.8执行'],
  },
  {
    id: 'bare',
    pattern: withExamples(
      new RegExp(
        `(?<=(?:为|${REACH})[^，。；0-9]{0,6})(?<![0-9.])(?<first>[0-9]+\\.[0-9]+)(?=[，。；、]|$)|(?<=${REACH}\\s{0,2})(?<first2>${NUMBER})${ENDS}`,
        'gu',
      ),
      `为0.85 达到每人0.85，其 达到每人0.85 达到12， 达到12以上 达到12左右 达到12的 达到12 达到每人0.85。其 达到每人0.85；其 达到每人0.85、其 达到12以内 达到12以下 达到12。 达到12； 达到12！ 达到12） 达到12)
    为甲{6}0.85 为20.85
    达到12，甲甲甲`,
      `为0.8： 达到1、 为、.85 为0.，5 为，0.85 为。0.85`,
    ),
    read: ({ first, first2 }) => {
      const value = toNumber(first ?? first2);
      return /^(?:19|20|21)[0-9]{2}$/u.test(first2 ?? '') ? null : one(value, '');
    },
    examples: [
      ['区位商仅为1.25。', 1.25, ''],
      ['生产安全事故死亡率下降到0.03以下', 0.03, ''],
      ['万车死亡率控制在1.5以内', 1.5, ''],
      ['营商环境指数达到85。', 85, ''],
    ],
    counterexamples: ['达到1，200', '提高到2035年', '达到80册书架', '力争达到2：1', '达2 846.7万'],
  },
];

/** Rows in the order in which they are tried. */
export const NUMBER_FORMS: readonly NumberForm[] = ruleTable('number forms', [
  ...SHARE_FORMS,
  ...COUNTED_FORMS,
]);
