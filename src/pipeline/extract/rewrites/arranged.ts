/** What stands in a name beside the thing that is counted: what is done to it, by when, and who set it. */

import { ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { NameRewrite } from './rewrites.ts';

/** Rewrites of every name, in their order. */
export const ARRANGED_REWRITES: readonly NameRewrite[] = ruleTable<NameRewrite>('arranged rewrites', [
  {
    // 对50个村实施灌溉改造: the number counts the things that have it done.
    id: 'parts-that-have-it',
    pattern: withExamples(
      /^(?<thing>行政村|自然村|村|乡镇|社区|学校|医院|小区)(?<does>实施|开展|完成|推行|推广)(?<what>\p{Script=Han}{4,})$/u,
      '行政村实施灌溉改造 自然村开展灌溉改造 村完成灌溉改造 乡镇推行灌溉改造 社区推广灌溉改造 学校实施灌溉改造 医院实施灌溉改造 小区实施灌溉改造',
      `又行政村实施灌溉改造 行政村实施灌溉改造，`,
    ),
    gives: '$<does>$<what>的$<thing>',
    examples: [['村实施灌溉设施改造', '实施灌溉设施改造的村']],
    counterexamples: ['村庄规划编制', '学校实施方案'],
  },
  {
    // 解决20个村饮水困难: the number counts the places.
    id: 'places-of-work',
    pattern: withExamples(
      /^(?<does>解决了?|完成|开发|建立)?(?<thing>行政村|自然村|村屯?|乡镇|镇|社区)的?(?<what>(?![级干卫庄])[^，。；的]{2,}?(?:困难|问题|难题|任务|(?<=^(?:开发|建立).*)(?:资源|体系)))$/u,
      '解决行政村饮水困难 解决了自然村出行难题 完成村屯建设任务 开发村碳汇资源 建立乡镇服务体系 镇延包任务 社区用房问题',
      '村级历史问题 村干部待遇问题 村卫生室任务 村庄规划任务 村开发碳汇资源 又解决行政村饮水困难 解决行政村，水困难 解决行政村。水困难 解决行政村饮水困难等',
    ),
    gives: '$<does>$<what>的$<thing>',
    examples: [
      ['解决村人畜饮水困难', '解决人畜饮水困难的村'],
      ['完成镇土地延包试点任务', '完成土地延包试点任务的镇'],
      ['社区办公用房问题', '办公用房问题的社区'],
    ],
    counterexamples: ['村庄规划任务', '农村饮水问题', '社区服务体系'],
  },
  {
    id: 'done-to',
    pattern: withExamples(
      /^(?:进行|加以|予以)(?<what>改造|改建|扩建|修缮|整治|治理|修复|硬化|救助|资助)的(?=\p{Script=Han}{2,}$)/u,
      '进行改造的县道 加以改建的县道 予以扩建的县道 进行修缮的县道 进行整治的县道 进行治理的县道 进行修复的县道 进行硬化的县道 进行救助的县民 进行资助的县民',
      `又进行改造的县道 进行改造的县道，`,
    ),
    gives: '$<what>',
    examples: [
      ['进行改建的县道', '改建县道'],
      ['予以资助的贫困学生', '资助贫困学生'],
    ],
    counterexamples: ['进行中的项目', '进行检查的企业'],
  },
  {
    // Who set it.
    id: 'set-from-above',
    pattern: withExamples(
      /^(?:上级|国家|省里?|市里?|州)下达的?(?=[^，。；]{4,}$)(?!\p{Script=Han}{0,4}(?:任务|指标|目标|计划)$)/u,
      `上级下达的修复面积 国家下达修复面积 省下达修复面积 省里下达修复面积 市下达修复面积 州下达修复面积
    省下达年度任务甲`,
      '省下达年度任务 省下达年度指标 省下达年度目标 省下达年度计划 又上级下达的修复面积 上级下达，修复面积 上级下达。修复面积 上级下达的修复面积，',
    ),
    gives: '',
    examples: [['省下达退化草地修复面积', '退化草地修复面积']],
    counterexamples: ['省下达年度任务', '下达资金'],
  },
  {
    id: 'to-be-spent',
    pattern: withExamples(
      /(?<=(?:投资|资金|经费|预算|国债|债券))(?:拟|计划|预计)?安排$/u,
      `投资拟安排 资金计划安排 经费预计安排 预算安排 国债安排 债券安排
    资金拟安排→拟安排 资金计划安排→计划安排 资金预计安排→预计安排`,
      `投资拟安排等`,
    ),
    gives: '',
    examples: [['水利建设投资拟安排', '水利建设投资']],
    counterexamples: ['资金安排办法', '岗位安排'],
  },
]);
