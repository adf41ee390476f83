/** Names of money that goes to something: 投资3亿元的地铁项目, 投入2亿元用于管网改造, …建设进展顺利，完成投资5亿元. */

import { withExamples } from '../../text/with-examples.ts';
import { FUNDING } from '../statements/words.ts';

/** Behind an amount: what of money it is. 3亿元经费支持. */
export const IS_MONEY = withExamples(
  /^(?:经费|资金|专项|财政)*(?:支持|补助|补贴|资助|奖励|投资|融资|贷款|经费|资金)$/u,
  '经费支持 资金补助 专项补贴 财政资助 奖励 投资 融资 贷款 经费 资金',
  `又经费支持 经费支持等`,
);
/** What the money comes from, before the amount: 获得研发计划3亿元经费支持. */
const GIVEN_BY = withExamples(
  /^(?:\p{Script=Han}{0,8}?)(?:获得|争取到?|落实|取得)(?<from>\p{Script=Han}{2,20})$/u,
  `获得研发计划 争取到研发计划 争取研发计划 落实研发计划 取得研发计划
    甲{8}获得研发计划 获得甲{16}研发计划`,
  `1获得研发计划 获得研发计划，`,
);
/** What is built or done with money. */
const PROJECT = withExamples(
  '工程|项目|建设|改造|改扩建|新建|扩建|基地|园区|产业园|物流园|中心|治理|整治|修复|开发|征收|搬迁|绿化|亮化|硬化|厂|站|场|馆|道路|公路|铁路|管网|大桥|小区|社区|学校|医院|公园|楼房|住房|公厕|设施|设备',
  `工程 项目 建设 改造→改造 改扩建→改扩建 新建 扩建→扩建 基地 园区 产业园 物流园 中心 治理 整治 修复 开发 征收 搬迁 绿化 亮化 硬化 厂 站 场 馆 道路 公路 铁路 管网 大桥 小区 社区 学校 医院 公园 楼房 住房 公厕 设施 设备`,
);
/** What begins behind the name of a project: what becomes of it. */
const BECOMES = withExamples(
  '加速|年底|相继|陆续|先后|正在|进行|整体|双双|全部|全面|全线|已|正式|顺利|成功|进程|初具|成效|如期|按期|即将|开工|落地|落户|完工|竣工|建成|投产|投入|启动|实现|新接入|新增|开始|完成|基本|主体|前期|进展|有序|稳步|扎实|深入|加快|全力|积极|持续|取得|推进|步伐|力度|工作|通过|获得|签约|达产|封顶|试运行|运行|当年|全年|年内',
  `加速 年底 相继 陆续 先后 正在 进行 整体 双双 全部 全面 全线 已 正式 顺利 成功 进程 初具 成效 如期 按期 即将 开工 落地 落户 完工 竣工 建成 投产 投入 启动 实现 新接入 新增 开始 完成 基本 主体 前期 进展 有序 稳步 扎实 深入 加快 全力 积极 持续 取得 推进 步伐 力度 工作 通过 获得 签约 达产 封顶 试运行→试运行 运行 当年 全年 年内`,
);
const PROJECT_NAMED = withExamples(
  new RegExp(`^(?<name>[^，。；]*?(?:${PROJECT}))(?=$|[，。；]|(?:${BECOMES}))`, 'u'),
  `供水工程 供水工程，开工 供水工程开工 供水工程。开工 供水工程；开工`,
  `，水工程 。水工程 供水工程、`,
);
const LAST_CLAUSE = withExamples(
  new RegExp(
    `(?:^|[，。；：]|元的)(?<name>[^，。；：0-9]{2,30}?(?:${PROJECT}))(?:(?=[，：]|(?:${BECOMES}))[^。；]*[，：]|(?=${BECOMES})[^，。；]*。)\\s*$`,
    'u',
  ),
  `供水工程进展顺利， 完成，供水工程进展顺利， 投资3亿元的供水工程， 供水工程开工。 供水工程， 供水工程： 完成。供水工程进展顺利， 完成；供水工程进展顺利， 完成：供水工程进展顺利，
    甲{28}供水工程，`,
  `供水工程开工，。 ，水工程， 。水工程， 供水工程开工。。 供水工程开工。， 供水工程进展；利， 甲{30}供水工程，`,
);
/** 投资3亿元，实施甲工程; 投资5亿元，建成西环路等31条公路: the clause behind says what it goes to. */
const NEXT_CLAUSE = withExamples(
  new RegExp(
    `^[，,]\\s*(?:统筹|全面|重点|集中)?(?:实施|推进|完成|建成|建设|新建|改造|用于)了?(?:[^，。；0-9]{0,16}等)?(?:[0-9]{1,4}[个项条所座处栋])?(?<name>[^，。；0-9]{2,24}?(?:${PROJECT}))(?=$|[，。；、])`,
    'u',
  ),
  `，统筹实施供水工程 ，全面推进供水工程， ，重点完成供水工程 ，集中建成供水工程 ，建设供水工程 ，新建供水工程 ，改造供水工程 ，用于供水工程 ，实施了12个供水工程
    ,建设供水工程 ，实施了12项供水工程 ，实施了12条供水工程 ，实施了12所供水工程 ，实施了12座供水工程 ，实施了12处供水工程 ，实施了12栋供水工程 ，全面推进供水工程。 ，全面推进供水工程； ，全面推进供水工程、
    ，实施了12个甲{22}供水工程 ，实施2212个供水工程`,
  `，建设，水工程 ，建设。水工程 ，，建设供水工程 ，建设供水工程：`,
);
/** ，实施了甲路、乙路等12条道路改造: several works of one kind, or all of them where no noun says which. */
const LISTED_WORKS = withExamples(
  /^[，,]?\s*(?:重点|统筹|全面|集中)?(?:实施|推进|完成|建成|建设|新建|改造)了?(?<all>[^，。；0-9等]{2,20}、[^，。；0-9]{2,30}?)等(?:一大?批|[0-9]{1,4}[大个项条所座处栋]|各类)?(?<kind>\p{Script=Han}{2,12}?)(?=$|[，。；])/u,
  '，重点实施了路网、水厂等一批公益项目→公益项目 ，统筹推进甲路、乙路等12条道路 全面完成甲校、乙校等工程 集中建成甲苑、乙苑等3个小区 ，建设甲站、乙站等各类站点→站点 新建甲桥、乙桥等2座桥梁 新建甲桥、乙桥等1000座桥梁→桥梁 新建甲桥、乙桥等甲{12} 新建甲桥、乙桥等桥梁，→桥梁 新建甲桥、乙桥等桥梁。→桥梁 新建甲桥、乙桥等桥梁；→桥梁 改造甲{20}、甲{30}等工程 ，改造甲楼、乙楼等一大批楼房 ，改造甲楼、乙楼等5项工程 ，改造甲楼、乙楼等5所学校 ，改造甲楼、乙楼等5处楼房 ，改造甲楼、乙楼等5栋楼房 ，实施甲楼、乙楼等10大工程',
  '，实施了路网、水厂 ，实施了12个等项目 共实施路网、水厂等工程 新建甲桥、乙桥等2座桥梁：',
);

/** 抓好总投资638亿元、128个重点项目建设: of how many works it is the money. */
const SIZED_WORKS = withExamples(
  /^、[0-9]{1,4}[个项条座处](?<name>[^，。；、0-9]{0,16}?(?:项目|工程))/u,
  '、128个重点项目→重点项目 、12项水利工程→水利工程 、8条公路项目 、6座桥梁工程 、5处水源工程 、1280个甲{16}项目 、12个项目→项目',
  '共、128个重点项目 、128个公路、项目',
);
/** What says of works only that they are some. */
const ONLY_WORKS = withExamples(
  /^(?:大|重点)?(?:项目|工程)$/u,
  '大项目 重点工程 项目 工程',
  '水利项目 项目建设',
);

function listedWorks(next: string): string | undefined {
  const { all, kind = '' } = LISTED_WORKS.exec(next)?.groups ?? {};
  return all === undefined || !ONLY_WORKS.test(kind) ? (all && kind) || undefined : all;
}

/** 高质量推进新城建设。年内投资3亿元: the work that the sentence before pushes on. */
const PUSHED = withExamples(
  new RegExp(
    `(?:推进|实施|加快|启动|开展|抓好|加强)(?<name>[^，。；：、0-9]{2,20}?(?:${PROJECT}))(?:进程|步伐)?[，。]\\s*$`,
    'u',
  ),
  `推进新城供水工程， 实施新城供水工程， 加快新城供水工程步伐。 启动新城供水工程进程， 开展新城供水工程， 抓好新城供水工程， 加强新城供水工程， 推进新城建设项目，→推进新城建设项目，
    推进甲{16}新城供水工程，`,
  `推进新城建设，项目， 推进。城供水工程，`,
);
const DOES = withExamples(
  /^(?:专项)?(?<does>用于|对(?!外|口|接)|实施了?|支持|开展了?|推进了?|完成了?|建成了?|建设了?|新建了?|改造了?|购置了?)/u,
  '专项用于 对农村 实施 支持 开展 推进 完成 建成 建设 新建 改造 购置 实施了→实施了',
  '对外 对口 对接 又专项用于',
);

/** 新增投资5亿元的冷链项目, 启动路基征迁和投资3亿元的桥梁工程: money of a project that is named behind it. Other investment is a quantity of its own. */
const OF_PROJECT = withExamples(
  /(?<!资产|民间|技改|改造|地产|外商|社会|工业|基建|产业|年度)(?<verb>(?:新增|总|[一二三四]期)?投资)$/u,
  `新增投资→新增投资 总投资→总投资 一期投资→一期投资 投资 二期投资→二期投资 三期投资→三期投资 四期投资→四期投资`,
  '资产投资 民间投资 技改投资 改造投资 地产投资 外商投资 社会投资 工业投资 基建投资 产业投资 年度投资 新增投资等',
);

/** Examples: the words before a number, those behind it, those before the statement, and the name. */
export const FUNDING_EXAMPLES: readonly (readonly [
  head: string,
  following: string,
  before: string,
  name: string,
])[] = [
  ['投资', '的城区水厂改扩建工程开工建设', '', '城区水厂改扩建工程投资'],
  ['累计投入', '用于老城区管网改造', '', '老城区管网改造投入'],
  ['确保新增投资', '的冷链物流项目年内开工', '', '冷链物流项目新增投资'],
  ['启动路基征迁和投资', '的跨江桥梁工程', '', '跨江桥梁工程投资'],
  ['投资', '实施了供水、供热等管网改造', '', '管网改造投资'],
  ['投资', '新建校舍', '', '校舍建设投资'],
  ['获得国家文物保护计划', '经费支持', '', '国家文物保护计划经费支持'],
  ['投资', '', '城市轨道交通建设进展顺利，', '城市轨道交通建设投资'],
];

/**
 * The name of an amount of money by what it goes to; null for what is no money, or goes to nothing that is named.
 * `thing` is what the next number counts, where one cuts the words behind; `before` the sentence before the statement,
 * `next` what follows it.
 */
export function fundingName(
  head: string,
  following: string,
  before: string,
  { unit, thing, next = '' }: { unit: string; thing: string | null; next?: string },
): string | null {
  const from = /元$/u.test(unit) && IS_MONEY.test(following) ? GIVEN_BY.exec(head)?.groups?.from : undefined;
  if (from !== undefined) return `${from}${following}`;
  if (!/元$/u.test(unit)) return null;
  const words = following.replace(/^的/u, '');
  const ofProject = words !== following ? OF_PROJECT.exec(head) : null;
  // 总投资18亿元的甲园、乙园等4个产业社区: what they all are.
  if (ofProject !== null && thing && /、[^、]*等$/u.test(words))
    return `${thing}${ofProject.groups?.['verb']}`;
  const work = ofProject === null || ofProject.groups?.['verb'] === undefined ? '' : workNamed(words);
  if (work.length > 1) return `${work}${ofProject?.groups?.['verb']}`;
  const verb = (ofProject ?? FUNDING.exec(head))?.groups?.['verb'];
  if (verb === undefined) return null;
  const money = /资$/u.test(verb) ? verb : '投入';
  const does = DOES.exec(words)?.groups?.does ?? '';
  const built = /^(?:建成|新建|建设)/u.test(does) ? '建设' : '';
  // 投资5000万元的日处理80吨焚烧厂工程: of what size stands before it.
  const sized = /^(?:日|年)(?:处理|产|供水?)$/u.test(words) && thing ? thing : words.slice(does.length);
  const project = PROJECT_NAMED.exec(sized)?.groups?.name;
  const named =
    does !== '' && thing
      ? thing
      : (project ?? (does === '' && words === following ? undefined : words.slice(does.length)));
  const listed = does === '' ? undefined : listedWorks(next);
  if (listed !== undefined) return `${listed}${money}`;
  if (named !== undefined && named.length > 1) {
    const plain = (does === '对' ? named.replace(CARRIED_OUT, '') : named).replace(
      /(?<=\p{Script=Han}{3})等(?:项目|工程|设施)$/u,
      '',
    );
    const [, behind = plain] = /、[^、]*等(?:各类)?(\p{Script=Han}{3,})$/u.exec(named) ?? [];
    return `${behind}${behind.endsWith(built) ? '' : built}${money}`;
  }
  if (words !== '') return null;
  // 总投资50亿元的34个项目: the things behind the next number.
  if (following === '的' && thing) return `${thing}${money}`;
  const topic =
    SIZED_WORKS.exec(next)?.groups?.name ??
    listedWorks(next) ??
    LAST_CLAUSE.exec(before)?.groups?.name ??
    NEXT_CLAUSE.exec(next)?.groups?.name ??
    PUSHED.exec(before)?.groups?.name;
  return topic === undefined ? null : `${tidyTopic(topic)}${money}`;
}

/** What stands behind the name of a work and is no part of it: 等一批项目, 建设, what becomes of it. */
const BEHIND_WORK = withExamples(
  new RegExp(
    `(?<=[^，。；]{2})(?:等(?:一大?批|一系列|[0-9]+[个项]|各类)?(?:重点|重大|大)?[^，。；、等]{0,6}(?:项目|工程|设施|改造|建设)|(?:${BECOMES}))[^，。；]*$|(?<=[^，。；]{3})(?:(?<=项目|工程|[站厂园场馆院校路]|中心|基地|公寓|小区|楼)建设(?:进度)?|[和及]?投资|和)$`,
    'u',
  ),
  `服装加工等大项目相继落户→等大项目相继落户 路网等一大批社会民生工程→等一大批社会民生工程 路网等一系列社会民生工程 路网等12个社会民生项目 路网等12项社会民生项目
    路网等各类社会民生事业项目 路网等重点社会民生事业项目 路网等重大社会民生事业项目 路网等大中型水利枢纽工程 路灯等附属设施 管网等老旧改造 管网等工程→等工程 管网等配套建设→等配套建设 服装加工相继落户→相继落户
    供水项目建设→建设 供水工程建设 供水泵站建设 污水厂建设 产业园建设 停车场建设 体育馆建设 福利院建设 中小学校建设 环城路建设 服务中心建设 制种基地建设 人才公寓建设 回迁小区建设 教学楼建设
    供水项目建设进度→建设进度 供水项目投资→投资 供水项目和投资→和投资 供水项目及投资→及投资 供水项目和→和`,
  `服装加工开工， 供水项目建设， 供水项目建设标准 项目和 网等工程 河道建设 路网等、项目`,
);

/** 对卫生院进行了全面改造: that it was done. */
const CARRIED_OUT = withExamples(
  /(?:进行|实施|开展)了?(?:全面|整体|综合)?(?=\p{Script=Han}{2,})/u,
  '进行了全面改造→进行了全面 实施整体搬迁→实施整体 开展综合治理→开展综合 进行改造→进行',
  '进行 实施了',
);
/** 老旧小区全面改造工程 before 竣工: up to the noun of a work, whatever of the name could say what becomes of it. */
const UP_TO_NOUN = withExamples(
  new RegExp(
    `^(?<name>[^，。；、等]{4,}(?:项目|工程|基地|中心|[厂站场馆园]))(?=$|(?:${BECOMES})[^，。；、等]*$)`,
    'u',
  ),
  `城区整体改造项目 老旧小区全面改造工程竣工→老旧小区全面改造工程 种苗启动扩建基地 电池试运行中心建成→电池试运行中心 光伏试运行站 发动机试运行厂 全面健身场 全民健身馆 科创启动园开工→科创启动园`,
  '水厂、整体改造项目 水厂，整体改造项目 水厂。整体改造项目 水厂；整体改造项目 水厂等改造项目 水厂项目 整体改造项目标准 整体改造项目竣工、 整体改造项目竣工， 整体改造项目竣工。 整体改造项目竣工； 整体改造项目竣工等',
);

/** The name of the work that stands behind its money: 的甲服装加工等大项目相继落户 → 甲服装加工. */
function workNamed(words: string): string {
  const whole = UP_TO_NOUN.exec(words)?.groups?.['name'];
  if (whole !== undefined) return whole;
  let name = words;
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(BEHIND_WORK, '');
  }
  return name;
}

const LEADS_TO = withExamples(
  /^(?:[^，。；]{0,6}之力)?(?:全年|今年|五年来?|年内)?(?:持续|继续|全力|大力|加快|着力|积极|扎实|深入|统筹|全面|稳步|有序|高质量|高标准|高水平)*(?:(?:实施|推进|推动|完成|启动|抓好|加强|做好|开展)了?|建设(?=[^，。；]{3,}(?:园区?|基地|中心|工程|项目)$))?/u,
  `全市之力全力推进甲→全市之力全力推进 全年持续实施甲→全年持续实施 今年继续推动甲→今年继续推动 五年来大力完成甲→五年来大力完成 年内加快启动甲→年内加快启动 着力抓好甲→着力抓好 积极加强甲→积极加强 扎实做好甲→扎实做好 深入开展甲→深入开展 统筹推进甲→统筹推进 全面推进甲→全面推进 稳步推进甲→稳步推进 有序推进甲→有序推进 高质量推进甲→高质量推进 高标准推进甲→高标准推进 高水平推进甲→高水平推进 建设乡村工业园区→建设 建设乡村制种基地→建设 建设乡村文体中心→建设 建设乡村供水工程→建设 建设乡村道路项目→建设 建设乡村科技园→建设 全市力全力推进甲 五年大力完成甲→五年大力完成`,
);

/** 五年来公路建设, 实施了公路建设: the project alone. */
function tidyTopic(topic: string): string {
  return topic.replace(LEADS_TO, '');
}
