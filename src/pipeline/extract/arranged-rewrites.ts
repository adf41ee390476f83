/** What stands in a name beside the thing that is counted: what is done to it, by when, and who set it. */
import type { NameRewrite } from './name-rewrites.ts';
import { ruleTable } from './rule-table.ts';

/** Rewrites of every name, in their order. */
export const ARRANGED_REWRITES: readonly NameRewrite[] = ruleTable<NameRewrite>('arranged rewrites', [
  {
    // 对50个村实施灌溉改造: the number counts the things that have it done.
    id: 'things-that-have-it',
    pattern:
      /^(?<thing>行政村|自然村|村|乡镇|社区|学校|医院|小区)(?<does>实施|开展|完成|推行|推广)(?<what>\p{Script=Han}{4,})$/u,
    gives: '$<does>$<what>的$<thing>',
    examples: [['村实施灌溉设施改造', '实施灌溉设施改造的村']],
    counterexamples: ['村庄规划编制', '学校实施方案'],
  },
  {
    id: 'done-to',
    pattern:
      /^(?:进行|加以|予以)(?<what>改造|改建|扩建|修缮|整治|治理|修复|硬化|救助|资助)的(?=\p{Script=Han}{2,}$)/u,
    gives: '$<what>',
    examples: [
      ['进行改建的县道', '改建县道'],
      ['予以资助的贫困学生', '资助贫困学生'],
    ],
    counterexamples: ['进行中的项目', '进行检查的企业'],
  },
  {
    // 到年底再造林8万亩: when, and that it goes on.
    id: 'by-the-end',
    pattern: /^到(?:今年|本年)?年底(?:前)?(?:力争|争取|确保|累计)?(?:再)?(?=\p{Script=Han}{3,}$)/u,
    gives: '',
    examples: [
      ['到年底再造林面积', '造林面积'],
      ['到年底力争引进企业', '引进企业'],
    ],
    counterexamples: ['年底存款余额', '到期债券'],
  },
  {
    // Who set it.
    id: 'set-from-above',
    pattern:
      /^(?:上级|国家|省里?|市里?|州)下达的?(?=[^，。；]{4,}$)(?!\p{Script=Han}{0,4}(?:任务|指标|目标|计划)$)/u,
    gives: '',
    examples: [['省下达退化草地修复面积', '退化草地修复面积']],
    counterexamples: ['省下达年度任务', '下达资金'],
  },
  {
    // 原煤产量回升并稳定在3亿吨: how it came there.
    id: 'and-stays',
    pattern: /(?<=(?:[量额数值率]|比重|规模))(?:回升|回落|提高|恢复|增长|下降)并$/u,
    gives: '',
    examples: [['原煤产量回升并', '原煤产量']],
    counterexamples: ['医院合并', '产量回升'],
  },
  {
    id: 'to-be-spent',
    pattern: /(?<=(?:投资|资金|经费|预算|国债|债券))(?:拟|计划|预计)?安排$/u,
    gives: '',
    examples: [['水利建设投资拟安排', '水利建设投资']],
    counterexamples: ['资金安排办法', '岗位安排'],
  },
]);
