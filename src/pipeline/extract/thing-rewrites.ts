/** How the things behind a number are written in its name. */
import { type NameRewrite, rewritten } from './name-rewrites.ts';
import { ruleTable } from './rule-table.ts';

const DOING =
  '(?:升级|提升|节能|技术|适老化|提标)?(?:规范设置|改造提升|提档升级|改造|整治|治理|修缮|修复|维修|升级|改扩建|扩建|新建|建设|拆除|硬化|绿化|亮化|美化|搬迁|审核|认定|补植|管护)';

/** Rewrites of the things behind a number, in their order. */
export const THING_REWRITES: readonly NameRewrite[] = ruleTable('thing rewrites', [
  {
    // What is done to the things, before them.
    id: 'done-to',
    pattern: new RegExp(
      `^(?<things>[^的，。；]{2,16})的(?:综合|全面|整体)?(?<doing>${DOING}(?:、${DOING})*)(?:工作|任务)?$`,
      'u',
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
    pattern:
      /(?<=\p{Script=Han}{2})(?:稳定运行|正常运转|进展顺利|顺利推进|有序推进|有序展业|布局拓展|开诊运营|发展壮大|入网运行|并网发电|(?:年内|年底前|即将|全部|基本|正式|如期|全面|顺利|陆续|相继)(?:完工|投用|运营|开业|投入运营|投入使用))$/u,
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
    id: 'work',
    pattern: new RegExp(
      `(?<=${DOING}|棚改|危改|旧改|全覆盖|脱贫|\\p{Script=Han}{2}通(?:硬化路|油路|公路|动力电|自来水|宽带))(?:工作)?(?:任务|目标)$`,
      'u',
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
    pattern: /(?<=(?:完成|开展|实施|启动)[^的]{2,})工作$/u,
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
    pattern:
      /^实现(?=[^“，。；]*(?:办理|通车|通航|通水|通电|通气|应用|转型|共享|互认|互通|盈利|联网|上市|投产|供水|供热)$)/u,
    gives: '',
    examples: [
      ['实现跨市同标准办理', '跨市同标准办理'],
      ['实现通车', '通车'],
      ['实现智能化应用', '智能化应用'],
    ],
    counterexamples: ['实现“两不愁”', '实现产值增长'],
  },
]);

/** The things behind a number as `THING_REWRITES` write them. */
export function plainThing(things: string): string {
  return rewritten(things, THING_REWRITES);
}
