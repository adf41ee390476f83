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
      /(?<=\p{Script=Han}{3})(?:稳定运行|正常运转|进展顺利|顺利推进|有序推进|全面完工|基本完工|如期完工)$/u,
    gives: '',
    examples: [
      ['设施农业稳定运行', '设施农业'],
      ['棚户区改造进展顺利', '棚户区改造'],
    ],
    counterexamples: ['稳定运行率', '稳定运行'],
  },
  {
    // The work is what is done.
    id: 'work',
    pattern: new RegExp(`(?<=${DOING})(?:工作)?任务$`, 'u'),
    gives: '',
    examples: [
      ['大棚建设任务', '大棚建设'],
      ['河道整治工作任务', '河道整治'],
    ],
    counterexamples: ['科研任务', '任务'],
  },
]);

/** The things behind a number as `THING_REWRITES` write them. */
export function plainThing(things: string): string {
  return rewritten(things, THING_REWRITES);
}
