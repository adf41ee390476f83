import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { TypeRule } from './type-rule.ts';
import {
  besideCalls,
  besideReached,
  callsForAction,
  chapterOf,
  closes,
  isHeading,
  isListed,
  isOnSupport,
  looksBack,
  namesAims,
  opensWay,
  parentIs,
  tellsContext,
  tellsGoal,
  tellsPastWork,
  workBeside,
} from './view.ts';
import {
  AIMS_AND_TASKS,
  GOAL,
  MEASURE_CHAPTER,
  REACHED,
  RESULTS,
  RETROSPECT,
  SAFEGUARD,
  TOWARDS_AIMS,
  VERB_LED,
} from './words.ts';

/** Rules in the order in which they are tried, before those of `work-rules.ts`. */
export const FRAME_RULES: readonly TypeRule[] = [
  {
    id: 'no-section-of-work',
    rule: null,
    type: null,
    test: (view) => view.form === 'front' || isListed(view),
    examples: ['规划: 一、加强保障 / 附件1 / 禁止类项目清单 / 一、【建设高尔夫球场】'],
    counterexamples: ['规划: 一、重点任务 / （一）【修建水库】'],
  },
  // 第一条, and what stands below it. Opinions and measures in articles are still measures.
  {
    id: 'article-of-measures',
    rule: 'in-measures',
    type: 'measure',
    test: (view) => view.form === 'article' && (view.genre === 'opinion' || view.genre === 'measures'),
    examples: ['若干措施: 第一条 【支持企业上市】。 / 第二条 鼓励技改。'],
    counterexamples: ['管理办法: 第一条 【规范养老服务】。 / 第二条 明确职责。'],
  },
  // 第五条（扶持内容）, and 支持小微企业发展的规定, over （一）（二）: what is given.
  {
    id: 'support-in-rules',
    rule: 'in-measures',
    type: 'measure',
    test: (view) => view.genre === 'rules' && view.depth > 1 && view.form !== 'article' && isOnSupport(view),
    examples: ['管理办法: 第五条 扶持内容 / （一）【开办补贴】'],
    counterexamples: ['管理办法: 第五条 组织机构 / （一）【日常管理】'],
  },
  {
    id: 'article-of-rules',
    rule: 'article',
    type: 'article',
    test: (view) => view.form === 'article' || parentIs(view, 'article'),
    examples: ['管理办法: 第一条 【规范养老服务】。 / 第二条 明确职责。'],
    counterexamples: ['若干措施: 第一条 【支持企业上市】。 / 第二条 鼓励技改。'],
  },
  {
    id: 'closing-chapter',
    rule: 'closing',
    type: 'context',
    test: (view) => closes(chapterOf(view)) && !view.holdsArticles,
    examples: ['规划: 一、重点任务 / 二、【附则】'],
    counterexamples: ['规划: 一、重点任务 / 二、【防汛准则】'],
  },
  {
    id: 'names-aims',
    rule: 'goal-title',
    type: 'goal',
    test: (view) => view.depth <= 2 && namesAims(view),
    examples: ['工作报告: 一、【今后五年的指导思想和奋斗目标】'],
    counterexamples: ['工作报告: 一、【今后五年的校园建设】'],
  },
  {
    id: 'general-provisions',
    rule: 'context-title',
    type: 'context',
    // 总则 of a document that is no set of rules: what it is for, and on what it rests.
    test: (view) =>
      view.depth === 1 &&
      /^总则$/u.test(withoutWhiteSpace(view.title)) &&
      view.genre !== 'rules' &&
      view.genre !== 'measures' &&
      !view.holdsArticles,
    examples: ['规划: 第一章 【总则】 / 第二章 重点任务'],
    counterexamples: ['管理办法: 第一章 【总则】 / 第二章 职责'],
  },
  {
    id: 'tells-context',
    rule: 'context-title',
    type: 'context',
    test: (view) =>
      view.depth <= 2 &&
      isHeading(view) &&
      tellsContext(view) &&
      !parentIs(view, 'measure') &&
      !parentIs(view, 'task'),
    examples: ['规划: 一、【规划背景】'],
    counterexamples: ['规划: 一、【水源林带】'],
  },
  {
    id: 'aims-of-the-past',
    rule: 'context-title',
    type: 'context',
    test: (view) =>
      view.depth <= 3 &&
      GOAL.test(view.title) &&
      looksBack(view) &&
      !VERB_LED.test(view.title) &&
      !MEASURE_CHAPTER.test(chapterOf(view)),
    examples: ['工作报告: 一、过去五年工作回顾 / （一）【经济指标目标如期实现】'],
    counterexamples: ['工作报告: 一、今后五年工作 / （一）【经济指标稳步提高】'],
  },
  {
    id: 'opens-the-way',
    rule: 'context-title',
    type: 'context',
    test: opensWay,
    examples: ['规划: 一、开启水利建设新征程 / （一）水利工作成效 / （二）【全面开创水利工作新局面】'],
    counterexamples: ['规划: 一、重点任务 / （一）修建水库 / （二）【全面开创水利工作新局面】'],
  },
  {
    id: 'past-work',
    rule: 'retrospect-chapter',
    type: 'context',
    test: (view) => view.depth === 1 && view.form !== 'annex' && tellsPastWork(view),
    examples: ['方案: 一、【关于前一阶段的防汛工作】 / 二、下一阶段安排'],
    counterexamples: ['方案: 一、【关于河道清淤工作】 / 二、下一阶段安排'],
  },
  {
    id: 'aims-of-plan',
    rule: 'goal-title',
    type: 'goal',
    test: (view) =>
      view.depth <= 3 &&
      tellsGoal(view) &&
      !SAFEGUARD.test(view.title) &&
      !((view.depth !== 1 || view.genre === 'points') && TOWARDS_AIMS.test(view.title)) &&
      !parentIs(view, 'measure') &&
      !parentIs(view, 'task'),
    examples: ['规划: 一、总体要求 / （一）【主要目标】'],
    counterexamples: ['规划: 一、保障措施 / （一）【目标责任考核】'],
  },
  // 平安建设取得决定性进展 below 主要目标任务: most of its parts tell what is to have been reached.
  {
    id: 'aims-reached',
    rule: 'in-goal',
    type: 'goal',
    test: (view) => parentIs(view, 'goal') && REACHED.test(view.title) && besideReached(view),
    examples: [
      '规划: 一、主要目标任务 / （一）【平安建设取得决定性进展】 / （二）城乡环境显著改善 / （三）创新能力明显增强',
    ],
    counterexamples: ['规划: 一、发展目标 / （一）【医疗质量】'],
  },
  // Below a title that names goals and work stands the work.
  {
    id: 'measures-beside-aims',
    rule: 'in-measure-chapter',
    type: 'measure',
    test: (view) => MEASURE_CHAPTER.test(workBeside(view)?.title ?? ''),
    examples: ['规划: 一、总体目标和工作措施 / （一）【修缮校舍】'],
    counterexamples: ['规划: 一、总体目标 / （一）【修缮校舍】'],
  },
  {
    id: 'work-beside-aims',
    rule: 'in-task-chapter',
    type: 'task',
    test: (view) => workBeside(view) !== undefined,
    examples: ['工作报告: 一、2033年总体要求和目标任务 / （一）【稳定粮食生产】'],
    counterexamples: ['工作报告: 一、总体要求 / （一）【稳定粮食生产】'],
  },
  // 实现上述目标，要…: what a section of aims and tasks goes on with, where most of its parts call for action.
  {
    id: 'calls-below-aims',
    rule: 'in-task-chapter',
    type: 'task',
    test: (view) =>
      parentIs(view, 'goal') &&
      AIMS_AND_TASKS.test(view.above[0]?.title ?? '') &&
      (callsForAction(view.title) || besideCalls(view)),
    examples: ['规划: 一、主要目标任务 / （一）【推进产业联动】 / （二）推进生态建设'],
    counterexamples: ['规划: 一、主要目标 / （一）【医疗质量】'],
  },
  {
    id: 'below-aims',
    rule: 'in-goal',
    type: 'goal',
    test: (view) => parentIs(view, 'goal'),
    examples: ['规划: 一、发展目标 / （一）【医疗质量】'],
    counterexamples: ['规划: 一、重点任务 / （一）【医疗质量】'],
  },
  {
    id: 'below-context',
    rule: 'in-context',
    type: 'context',
    test: (view) => parentIs(view, 'context'),
    examples: ['规划: 一、规划背景 / （一）【发展成果】'],
    counterexamples: ['规划: 一、重点任务 / （一）【科研成果】'],
  },
  {
    id: 'results',
    rule: 'context-title',
    type: 'context',
    test: (view) =>
      view.depth <= 2 &&
      isHeading(view) &&
      RESULTS.test(view.title) &&
      !VERB_LED.test(view.title) &&
      !parentIs(view, 'measure') &&
      !parentIs(view, 'task'),
    examples: ['规划: 一、【环境影响分析】'],
    counterexamples: ['规划: 一、【环境治理】'],
  },
  {
    id: 'retrospect-of-report',
    rule: 'retrospect-chapter',
    type: 'context',
    test: (view) =>
      view.depth === 1 &&
      RETROSPECT.test(view.title) &&
      !VERB_LED.test(view.title) &&
      view.genre === 'report',
    examples: ['工作报告: 一、【粮食生产迈出坚实步伐】'],
    counterexamples: ['规划: 一、【粮食生产迈出坚实步伐】'],
  },
];
