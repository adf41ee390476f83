/** How the things behind a number are written in its name. */

import { ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import { type NameRewrite, rewritten } from './rewrites.ts';

const DOING = withExamples(
  '(?:升级|提升|节能|技术|适老化|提标)?(?:规范设置|改造提升|提档升级|改造|整治|治理|修缮|修复|维修|升级|改扩建|扩建|新建|建设|拆除|硬化|绿化|亮化|美化|搬迁|审核|认定|补植|管护)',
  `升级改造→升级改造 提升改造→提升改造 节能改造→节能改造 技术改造→技术改造 适老化改造→适老化改造 提标改造→提标改造 规范设置 改造提升→改造提升 提档升级→提档升级 改造 整治 治理 修缮 修复 维修 升级 改扩建→改扩建 扩建 新建 建设 拆除 硬化 绿化 亮化 美化 搬迁 审核 认定 补植 管护`,
);

/** Rewrites of the things behind a number, in their order. */
export const THING_REWRITES: readonly NameRewrite[] = ruleTable('thing rewrites', [
  {
    // What is done to the things, before them.
    id: 'thing-done-to',
    pattern: withExamples(
      new RegExp(
        `^(?<things>[^的，。；]{2,16})的(?:综合|全面|整体)?(?<doing>${DOING}(?:、${DOING})*)(?:工作|任务)?$`,
        'u',
      ),
      `危旧房的综合改造 危旧房的全面改造 危旧房的整体改造 危旧房的改造工作 危旧房的改造任务
    甲{13}危旧房的综合改造`,
      `，旧房的综合改造 危旧房的改造，作`,
    ),
    gives: '$<doing>$<things>',
    examples: [
      ['生产线的升级改造', '升级改造生产线'],
      ['危旧房的维修、拆除工作', '维修、拆除危旧房'],
    ],
    counterexamples: ['改造的学校', '学校的数量'],
  },
  {
    // How it goes on with the things.
    id: 'state',
    pattern: withExamples(
      /(?<=\p{Script=Han}{2})(?:稳定运行|正常运转|进展顺利|顺利推进|有序推进|有序展业|布局拓展|开诊运营|发展壮大|入网运行|并网发电|圆满(?:收官|落幕|完成)|(?:年内|年底前|即将|全部|基本|正式|如期|全面|顺利|陆续|相继)(?:完工|投用|运营|开业|投入运营|投入使用))$/u,
      `棚区稳定运行 棚区正常运转 棚区进展顺利 棚区顺利推进 棚区有序推进 支行有序展业 门店布局拓展 中心开诊运营 集群发展壮大 终端入网运行 光伏并网发电 项目圆满收官 赛事圆满落幕 任务圆满完成
    泵站年内完工→年内完工 泵站年底前投用→年底前投用 泵站即将运营→即将运营 泵站全部开业→全部开业 泵站基本投入运营→基本投入运营 泵站正式投入使用→正式投入使用 泵站如期完工 泵站全面完工 泵站顺利完工 泵站陆续完工 泵站相继完工`,
      `棚区稳定运行等`,
    ),
    gives: '',
    examples: [
      ['设施农业稳定运行', '设施农业'],
      ['棚户区改造进展顺利', '棚户区改造'],
      ['主力店年内完工', '主力店'],
      ['医疗中心开诊运营', '医疗中心'],
      ['特色产业集群发展壮大', '特色产业集群'],
      ['巡护终端入网运行', '巡护终端'],
      ['屋顶光伏并网发电', '屋顶光伏'],
    ],
    counterexamples: ['稳定运行率', '稳定运行', '停车场运营收入'],
  },
  {
    // The work is what is done.
    id: 'thing-of-work',
    pattern: withExamples(
      new RegExp(
        `(?<=${DOING}|棚改|危改|旧改|全覆盖|脱贫|\\p{Script=Han}{2}通(?:硬化路|油路|公路|动力电|自来水|宽带))(?:工作)?(?:任务|目标)$`,
        'u',
      ),
      '大棚建设任务 棚改任务 危改任务 旧改任务 卫生厕所全覆盖目标 脱贫任务 行政通硬化路任务 行政通油路任务 村组通公路目标 村组通动力电任务 村组通自来水任务 村组通宽带任务',
      `棚改任务，`,
    ),
    gives: '',
    examples: [
      ['大棚建设任务', '大棚建设'],
      ['河道整治工作任务', '河道整治'],
      ['村民组通硬化路目标', '村民组通硬化路'],
    ],
    counterexamples: ['科研任务', '任务', '预期目标'],
  },
]);

/** Rewrites of what things do, in their order. */
export const PREDICATE_REWRITES: readonly NameRewrite[] = ruleTable<NameRewrite>('predicate rewrites', [
  {
    id: 'work-done',
    pattern: withExamples(
      /(?<=(?:完成|开展|实施|启动)[^的]{2,})工作$/u,
      '完成迁建工作 开展迁建工作 实施迁建工作 启动迁建工作',
      `完成迁建工作等`,
    ),
    gives: '',
    examples: [
      ['完成迁建工作', '完成迁建'],
      ['开展规范化管理工作', '开展规范化管理'],
    ],
    counterexamples: ['参加工作', '完成工作'],
  },
  {
    // What is brought about says enough.
    id: 'brought-about',
    pattern: withExamples(
      /^实现(?=[^“，。；]*(?:办理|通车|通航|通水|通电|通气|应用|转型|共享|互认|互通|盈利|联网|上市|投产|供水|供热|就业|保护|销号|禁捕|达标)$)/u,
      '实现跨市办理 实现通车 实现通航 实现通水 实现通电 实现通气 实现推广应用 实现绿色转型 实现共享 实现互认 实现互通 实现盈利 实现联网 实现上市 实现投产 实现供水 实现供热 实现就业 实现挂牌保护 实现销号 实现禁捕 实现达标',
      `又实现跨市办理 实现“市办理 实现，市办理 实现跨市办理等`,
    ),
    gives: '',
    examples: [
      ['实现跨市同标准办理', '跨市同标准办理'],
      ['实现通车', '通车'],
      ['实现智能化应用', '智能化应用'],
    ],
    counterexamples: ['实现“两不愁”', '实现产值增长'],
  },
  {
    // 得到妥善安置: what is done to them.
    id: 'gets-done',
    pattern: withExamples(
      /^得到了?(?:(?:有效|妥善|全面|及时|充分|有力|切实|根本|圆满)(?=\p{Script=Han}{2}))*(?=\p{Script=Han}{2,4}$)/u,
      `得到安置 得到了安置 得到有效安置→得到有效 得到妥善安置→得到妥善 得到全面救助→得到全面 得到及时救治→得到及时 得到充分保障→得到充分 得到有力保障→得到有力 得到切实保障→得到切实 得到根本解决→得到根本 得到圆满解决→得到圆满
    得到甲甲安置`,
      '又得到安置 得到安置等等等等等',
    ),
    gives: '',
    examples: [
      ['得到妥善安置', '安置'],
      ['得到了及时救治', '救治'],
    ],
    counterexamples: ['得到群众高度评价和认可', '得到'],
  },
]);

/** The things behind a number as `THING_REWRITES` write them. */
export function plainThing(things: string): string {
  return rewritten(things, THING_REWRITES);
}
