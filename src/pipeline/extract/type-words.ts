/** Words of titles by which the types of sections are told, and words that only look like them. */

/** Words of titles on ideas, rules and the situation, whatever leads the title. */
export const CONTEXT =
  /思路|指导(?:思想|方针)|原则|现状|(?:总体|基本)要求|总体部署|形势(?!下)|(?:战略|发展|竞争|基本)态势$|回顾|成绩|背景|(?:^|[、和与及])发展环境|阶段性?特征|(?:发展|战略)定位|(?<!(?:夯实|筑牢|打牢|厚植|巩固|强化|增强|奠定)[^，。]{0,12})(?:发展|工作)基础|^基础(?=$|[、和与及])|^(?:序|前|引|导)\s*言$|得益于|^(?:准确|科学|深刻|全面)(?:把握|认识|研判)/u;
/** Words of such titles that a call for action has too: 存在问题, but not 整治突出环境问题 nor 贯彻新发展理念，建设强省. */
export const CONTEXT_UNLESS_CALLED =
  /(?<!解决.{0,20})问题(?=$|[、和与及]|挑战)|(?<!(?:抢抓|抓住|抓牢|用好)[^，]{0,8})机遇(?!意识)|面临[^，]{0,8}挑战|(?<!(?:应对|迎接|战胜|化解)[^，]{0,10})挑战|(?<!(?:贯彻|落实|践行|树立)[^，]{0,10})发展理念(?=$|[、和与及])|新(?:阶段|特点|特征)/u;
/** The same, where no verb leads the title: 主要成效, but not 巩固整治成效. */
export const RESULTS =
  /成效(?!.{0,2}的)|成就|(?:主要|总体|工作|重要|积极|明显)进展(?!的)|(?:重大|重要|深刻|战略)意义|必要性|(?:发展|总体|主要)趋势|^趋势|(?:基本|总体|贫困|发展|现实|经济|社会|人口|自然|资源|运行|实施|执行|完成|落实|进展)情况$/u;
/** The words of a call for action that here name what is told of: 发展机遇, 建设面临的挑战. */
export const NAMES_SUBJECT = /^(?:发展|建设|改革|实施|开展)(?:机遇|挑战|问题|面临|存在|中|的|与|和)/u;
export const GOAL = /目标(?!责任|考核|管理|导向|引领)|愿景|指标/u;
/** The aim that a call for action names: 明确发展目标, but not 完善目标责任体系 nor 建立与目标愿景相匹配的治理体系. */
export const CERTAIN_GOAL = /(?:目标|愿景)(?:任务|指标|要求|体系|定位|是|为)?[”’]?(?=$|[，,、和与及\s])/u;
/** 锚定发展目标 奋力前行: a part of the document that goes towards aims holds more than aims. */
export const TOWARDS_AIMS =
  /^(?:锚定|紧盯|紧扣|围绕|面向|对标|瞄准|朝着|立足|聚焦|(?:如期|努力|奋力)?实现).*目标/u;
/** What is planned, in the title of a chapter that also names the past. */
export const PLANNED = /今后|未来|下一?步|下一?阶段|安排|打算|任务|建议|目标|要求/u;
/** Words of the chapters of a report that tell what was reached. */
export const RETROSPECT = /实现|取得|迈出|开门红|成就|回顾/u;
/** Words of chapters of any document on what was done: 过去五年的工作, 关于前一阶段的工作. */
export const PAST_WORK =
  /^(?:关于)?(?:(?:过去|前)(?:的?[一二三四五六七八九十0-9]+个?年|一?年来?|一?(?:段|阶段|时期))|(?:上|去)一?年)[^，]{0,12}(?:工作|情况|历程)/u;
export const DOMAIN_CHAPTER =
  /(?:重点|优势|主导|优先).{0,2}(?:领域|产业|行业)(?!安全|风险|改革|监管|执法|治理|隐患)|产业体系|领域布局/u;
/** 社会保障, 保障和改善民生, 提升供水保障能力 are fields of work, no safeguards of the plan. */
export const MEASURE_CHAPTER =
  /举措|措施|(?<!社会|住房|医疗|民生)保障(?!和改善|性|房|粮|能源|国家|各类|群众|供|能力|水平)|政策支持|组织实施|(?<!党)组织领导/u;
export const TASK_CHAPTER = /任务|工程|专项(?!资金)|行动|工作(?:$|安排|部署|重点|打算)|重点项目/u;
const WORK = '任务|工作(?:安排|部署|重点|打算|举措|措施|$)|重点工作|举措|措施|安排|部署|行动|工程';
const AIM = '目标|愿景|指标';
const FRAME_OF_WORK = '要求|思路|思想|方针|原则|形势';
/** Names how things are to be done, and what is: 总体要求和重点任务. */
export const FRAME_AND_WORK = new RegExp(
  `(?:${FRAME_OF_WORK})[^和与及、，]*[和与及、，](?:.*[和与及、，])?[^和与及、，]*(?:${WORK})`,
  'u',
);
/** Names both what is wanted and what is done for it: 主要目标和工作安排. */
export const GOAL_AND_WORK = new RegExp(
  `(?:${AIM}).*[和与及、][^和与及、]*(?:${WORK})|(?:${WORK}).*[和与及、][^和与及、]*(?:${AIM})`,
  'u',
);
export const VERB_LED =
  /^(?:进一步|继续|努力|积极|持续|切实|稳步|深度|加力|统筹|坚决|逐级|及时|接续|务必|有效|充分|合理|依法|有序)?(?:打造|构筑|构建|推进|推动|营造|提升|提高|深化|设立|加大|聚焦|加快|强化|完善|健全|建设|实施|优化|促进|培育|发展|坚持|全力|着力|大力|深入|加强|扩大|全面|创新|支持|鼓励|引导|保障|改善|规范|拓展|拓宽|探索|增强|做[大强优精实好细]|夯实|筑牢|畅通|激发|释放|狠抓|抓[好实紧细]|严[格守控防]|推广|开展|落实|补齐|壮大|繁荣|弘扬|维护|防范|巩固|改造|整合|培养|引进|吸引|提供|降低|减轻|扶持|稳定|严肃|统筹|提振|释放|扩|稳|激活|集聚|聚力|协同|优先|推行|实行|建立|动员|遏制|放大|简化|精简|防止|清理|规避|发挥|取消|压减|压缩|缩短|制止|杜绝|化解|破除|打通|打击|回归|履行|理顺|办好|用好|管好|守[住牢]|注重|突出|放[宽开]|搭建|组建|调整|确定|明确|界定|划定|(?:制定|编制)(?!目的|依据|背景|原则|说明))/u;
/** A title that names another document: its words are not those of the section. */
export const WORK_NAMED = /《[^《》]*》/gu;
/** Chapters that only frame the others. */
export const FRAME = /^(?:总则|附则|附录|名词解释)$/u;
/** Titles of annexes that hold the aims of the document; the words of others say what they are tables of. */
export const AIMS_OF_ANNEX =
  /(?:主要|核心|发展|规划|预期性?|约束性)(?:目标)?指标(?:表|一览表|汇总表)?$|目标(?:表|分解表|任务表)?$/u;
/** How long a document holds and who explains it: no work, but what the rest is to be read with. */
export const CLOSING =
  /^(?:附则|其[他它](?:事项|规定)?|结(?:束)?语|后记)$|(?:名词|指标|术语|概念|缩略语)(?:及[^，。；]{1,6})?(?:解释|释义|说明|注释)$/u;
/** 加强规划实施保障，实现规划目标: how aims are to be reached. */
export const SAFEGUARD = /(?:规划|组织|实施)(?:的)?(?:实施)?保障/u;
/** 发展成效和目标任务 */
export const AIMS_AND_TASKS = /目标任务$/u;
/** One of the sections of a chapter that says how the rest is to be secured. */
export const IS_SAFEGUARD = /^(?:加强|强化|健全)(?:党的)?组织(?:领导|保障|实施)/u;
/** Names what is given or arranged rather than the work itself: 加大财政支持力度, 健全工作机制. */
export const MEANS =
  /政策|资金|支持|扶持|投入|力度|(?:保障|投入|激励|工作|服务|协调|推进|管理|监管|考核|补充|补偿|长效|用人|评价)机制|(?:财税|财政|正向|政策|金融)激励|机制改革|制度|体制|保障|(?<!企业.{0,8})环境/u;
/** A section that gives or allows: 支持新建幼儿园. */
export const SUPPORTING = /^(?:支持|鼓励|加大|吸引|给予|允许|放宽|降低|减免)/u;

export const FIELD = /(?:领域|产业|行业|服务|制造业|农业|工业)$/u;
/** A few words without a comma. */
export const IS_NAME = /^[^，。、；：]{2,16}(?:、[^，。、；：]{2,10})*$/u;
/** What a plan builds, does or arranges in a field. */
export const NO_FIELD =
  /(?:机制|体系|平台|设施|工程|行动|计划|能力|环境|载体|措施|保障|目标|任务|空间|布局|中心|基地|园区?|项目|主体|企业|队伍|人才|政策|标准|制度|改革|活动|机构|试点|示范|片区|板块|[县市]?区|带|建设|发展|管理|监管|水平|规模|结构|质量|作用|合作|推广|应用)$/u;
/** Titles of sections on several fields. */
export const OF_FIELDS =
  /产业(?!园|基地|化|工人|政策|链|带)|行业(?!监管|协会|管理|自律)|服务业|制造业|金融(?!风险|监管|支持)|领域|赛道/u;
