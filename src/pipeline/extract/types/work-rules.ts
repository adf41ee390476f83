import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { TypeRule } from './type-rule.ts';
import {
  besideCalls,
  besideNames,
  besideSupport,
  chapterOf,
  isGiving,
  isMeasureChapter,
  isOnMeans,
  listsFields,
  ofFieldsThroughout,
  onLeadership,
  parentIs,
  partOf,
  standsAlone,
} from './view.ts';
import { DOMAIN_CHAPTER, FRAME, IS_SAFEGUARD, SAFEGUARD, TASK_CHAPTER, VERB_LED } from './words.ts';

/** Rules in the order in which they are tried, behind those of `frame-rules.ts`. */
export const WORK_RULES: readonly TypeRule[] = [
  // A chapter that is none of these only holds its sections.
  {
    id: 'only-holds',
    rule: null,
    type: null,
    test: (view) => !standsAlone(view) || view.form === 'annex' || FRAME.test(withoutWhiteSpace(view.title)),
    examples: ['规划: 一、【校园文化】 / （一）读书节 / （二）艺术节'],
    counterexamples: ['规划: 一、【推进校舍改造】'],
  },
  {
    id: 'part-of-rules',
    rule: 'article',
    type: 'article',
    test: (view) => view.genre === 'rules' && !view.inAnnex,
    examples: ['管理办法: 一、【考评对象】'],
    counterexamples: ['规划: 一、【考评对象】'],
  },
  {
    id: 'gives-support',
    rule: 'gives-support',
    type: 'measure',
    test: (view) => isGiving(view) && view.genre !== 'plan' && view.genre !== 'outline',
    examples: ['通知: 一、住房租赁 / （一）【租金发放】 / 每户每月给予500元补贴。'],
    counterexamples: ['通知: 一、住房租赁 / （一）【租金发放】'],
  },
  {
    id: 'part-of-measures',
    rule: 'in-measures',
    type: 'measure',
    test: (view) => view.genre === 'measures' && !view.inAnnex,
    examples: ['若干措施: 一、【人才培养】'],
    counterexamples: ['规划: 一、【人才培养】'],
  },
  {
    id: 'list-of-fields',
    rule: 'fields',
    type: 'domain',
    // 大力发展新兴产业 of a chapter of tasks: the industries listed below it are what the task is about.
    test: (view) =>
      !parentIs(view, 'domain') &&
      listsFields(view) &&
      (ofFieldsThroughout(view) ||
        !(view.depth > 2 && TASK_CHAPTER.test(chapterOf(view)) && VERB_LED.test(view.above[0]?.title ?? ''))),
    examples: [
      '规划: 一、产业方向 / （一）壮大蓝色经济 / 1．新兴产业 / 海水淡化。建设示范园。 / 【海洋药物】。建设示范园。 / 海工装备。建设示范园。',
    ],
    counterexamples: [
      '规划: 一、重点任务 / （一）壮大蓝色经济 / 1．大力发展新兴产业 / 海水淡化。建设示范园。 / 【海洋药物】。建设示范园。 / 海工装备。建设示范园。',
    ],
  },
  {
    id: 'field-of-chapter',
    rule: 'domain-of-chapter',
    type: 'domain',
    test: (view) =>
      view.depth === 2 &&
      DOMAIN_CHAPTER.test(chapterOf(view)) &&
      !(
        view.genre === 'outline' &&
        VERB_LED.test(chapterOf(view)) &&
        view.beside.every((title) => VERB_LED.test(title))
      ) &&
      // 重点领域和主要任务 over calls for action: these are the tasks.
      !(TASK_CHAPTER.test(chapterOf(view)) && besideCalls(view)),
    examples: ['规划: 一、重点领域 / （一）【新材料领域】'],
    counterexamples: ['规划: 一、重点任务 / （一）【新材料领域】'],
  },
  // An unnumbered lead inside a domain names an industry, a numbered one a direction.
  {
    id: 'industry-of-domain',
    rule: 'industry-of-domain',
    type: 'domain',
    test: (view) => parentIs(view, 'domain') && view.form === 'runin',
    examples: ['规划: 一、重点领域 / （一）新材料领域 / 【先进陶瓷】。建设中试线。 / 特种玻璃。建设产线。'],
    counterexamples: [
      '规划: 一、重点任务 / （一）新材料领域 / 【先进陶瓷】。建设中试线。 / 特种玻璃。建设产线。',
    ],
  },
  {
    id: 'item-of-domain',
    rule: 'item-of-domain',
    type: 'direction',
    test: (view) => parentIs(view, 'domain') && view.kind === 'runin',
    examples: [
      '规划: 一、重点领域 / （一）新材料领域 / 1．【先进陶瓷】。建设中试线。 / 2．特种玻璃。建设产线。',
    ],
    counterexamples: [
      '规划: 一、重点任务 / （一）新材料领域 / 1．【先进陶瓷】。建设中试线。 / 2．特种玻璃。建设产线。',
    ],
  },
  {
    id: 'dash-of-domain',
    rule: 'dash-of-domain',
    type: 'direction',
    test: (view) => view.form === 'dash' && view.above[1]?.type === 'domain',
    examples: [
      '规划: 一、重点领域 / （一）新材料领域 / 1．重点方向 / ——【先进陶瓷】。建设产线。 / ——特种玻璃。扩产。',
    ],
    counterexamples: [
      '规划: 一、重点任务 / （一）新材料领域 / 1．重点方向 / ——【先进陶瓷】。建设产线。 / ——特种玻璃。扩产。',
    ],
  },
  // Other parts of a domain.
  {
    id: 'rest-of-domain',
    rule: null,
    type: null,
    test: (view) => view.above.some((above) => above.type === 'domain'),
    examples: ['规划: 一、重点领域 / （一）新材料领域 / 1．【总体布局】 / 布局。 / 2．产线建设 / 建设。'],
    counterexamples: [
      '规划: 一、重点任务 / （一）新材料领域 / 1．【总体布局】 / 布局。 / 2．产线建设 / 建设。',
    ],
  },
  {
    id: 'measure-chapter',
    rule: 'in-measure-chapter',
    type: 'measure',
    test: (view) => isMeasureChapter(view) || SAFEGUARD.test(partOf(view)) || onLeadership(view),
    examples: ['规划: 一、保障措施 / （一）【工作专班】'],
    counterexamples: ['规划: 一、重点任务 / （一）【工作专班】'],
  },
  {
    id: 'task-chapter',
    rule: 'in-task-chapter',
    type: 'task',
    test: (view) => TASK_CHAPTER.test(chapterOf(view)),
    examples: ['规划: 一、重点任务 / （一）【水库建设】'],
    counterexamples: ['规划: 一、水利建设 / （一）【水库建设】'],
  },
  {
    id: 'points',
    rule: 'in-points',
    type: 'task',
    test: (view) =>
      (view.genre === 'points' || view.genre === 'outline' || view.genre === 'guide') && !view.inAnnex,
    examples: ['工作要点: 一、平安校园 / （一）【门禁管理】'],
    counterexamples: ['规划: 一、平安校园 / （一）【门禁管理】'],
  },
  // A chapter whose title begins with a verb calls for action. What an opinion adds to its domains are measures.
  {
    id: 'means-of-opinion',
    rule: 'in-verb-chapter-of-opinion',
    type: 'measure',
    test: (view) =>
      view.genre === 'opinion' &&
      VERB_LED.test(chapterOf(view)) &&
      (view.hasDomains || isOnMeans(view) || besideSupport(view)),
    examples: ['意见: 一、培育养老产业 / （一）【支持民办机构】 / （二）支持社区食堂 / （三）鼓励家庭照护'],
    counterexamples: ['规划: 一、营造良好生态 / （一）【校园文化】'],
  },
  // 加强组织领导 beside it: a chapter on how the work is secured.
  {
    id: 'beside-safeguards',
    rule: 'in-measure-chapter',
    type: 'measure',
    test: (view) =>
      view.depth === 2 && view.genre !== 'report' && view.beside.some((title) => IS_SAFEGUARD.test(title)),
    examples: ['意见: 一、工作责任 / （一）【督促落实】 / （二）加强组织领导'],
    counterexamples: ['意见: 一、工作责任 / （一）【督促落实】 / （二）校舍维修'],
  },
  {
    id: 'chapter-calls',
    rule: 'in-verb-chapter',
    type: 'task',
    test: (view) => VERB_LED.test(chapterOf(view)),
    examples: ['规划: 一、加快发展健康服务业 / （一）【社区门诊】'],
    counterexamples: ['规划: 一、健康服务业 / （一）【社区门诊】'],
  },
  {
    id: 'title-calls',
    rule: 'verb-title',
    type: 'task',
    test: (view) => VERB_LED.test(view.title) && !besideNames(view),
    examples: ['规划: 一、空间管控 / （一）【实行分级管控】'],
    counterexamples: ['规划: 一、空间管控 / （一）【分级管控】'],
  },
  // 竹产业, 油茶产业 below 建设特色产业基地, at any depth of the text.
  {
    id: 'below-a-call',
    rule: 'in-verb-chapter',
    type: 'task',
    test: (view) => !view.inAnnex && view.above.some(({ title }) => VERB_LED.test(title)),
    examples: ['规划: 一、格局构建 / （一）防控地质灾害风险 / 1．【隐患点排查】 / 排查。'],
    counterexamples: ['规划: 一、格局构建 / （一）地质灾害风险 / 1．【隐患点排查】 / 排查。'],
  },
];
