/** How the counterpart of a task is found where nothing is sure: by headings, rare words, and how much of the task is like it. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/compare/tasks/covered.ts';
import { degreeChange, isOfTime } from '../../src/compare/tasks/degree.ts';
import {
  certaintyOfCell,
  isEnough,
  isListed,
  placeOfObjects,
  withoutReviews,
} from '../../src/compare/tasks/doubts.ts';
import { isOwnWord, ownParts, ownRest } from '../../src/compare/tasks/general-words.ts';
import { headedSections } from '../../src/compare/tasks/headings.ts';
import { differentNumbers } from '../../src/compare/tasks/numbers-beside.ts';
import { ratesToldApart } from '../../src/compare/tasks/rates-told.ts';
import { mentionOf, objectsIn, sharedTerms } from '../../src/compare/tasks/shared-terms.ts';
import { isForeign, sharedWordsIn } from '../../src/compare/tasks/shared-words.ts';
import { hasSameNouns } from '../../src/compare/tasks/title-nouns.ts';
import { titleWords } from '../../src/compare/tasks/title-words.ts';
import { tasksOf } from '../../src/compare/tasks/to-do.ts';
import { judgedTasks } from '../../src/compare/tasks/verdict.ts';
import type { PlanText } from '../../src/corpus/model.ts';
import { match } from '../support/matches.ts';
import { planText } from '../support/plan-text.ts';

/** A plan of tasks under one chapter. */
const plan = (
  id: string,
  ...sections: readonly (readonly [title: string, ...texts: string[]])[]
): PlanText => {
  const made = planText(id, [
    { id: 's1', number: '一、', title: '重点任务' },
    ...sections.map(([title, ...clauses], index) => ({
      id: `s1-${index + 1}`,
      number: `${index + 1}．`,
      title,
      clauses,
    })),
  ]);
  const typed = made.sections.map((section) => ({
    ...section,
    type: section.depth === 2 ? ('task' as const) : null,
  }));
  return {
    ...made,
    sections: typed,
    sectionById: new Map([made.section, ...typed].map((each) => [each.id, each])),
  };
};
const taskOf = (title: string, ...texts: string[]) => {
  const [task] = tasksOf(plan('a', [title, ...texts])).tasks;
  if (!task) throw new Error('a task');
  return task;
};

describe('what names something in a title', () => {
  it.each([
    ['积极探索绿色金融服务模式', ['绿色金融']],
    ['加强中小学校舍安全管理', ['中小学校舍安全']],
    ['推进古籍修复和数字化利用', ['古籍', '数字化']],
    ['健全工作机制', []],
  ])('of %s: %j', (title, parts) => expect(ownParts(title)).toEqual(parts));
  it('is not what every plan has', () => {
    expect(['推进', '责任', '县'].map(isOwnWord)).toEqual([false, false, false]);
    expect(isOwnWord('古籍')).toBe(true);
    // Five-year plans, whole and as a dictionary cuts them, and other numbers.
    expect(['十三五', '十五五', '十六五', '十五', '三十', '两千'].filter(isOwnWord)).toEqual([]);
    expect(['十堰', '三农', '百合'].filter(isOwnWord)).toEqual(['十堰', '三农', '百合']);
    expect([ownRest('十五五'), ownRest('十六五金融')]).toEqual(['', '金融']);
    expect([ownRest('绿色金融'), ownRest('环境风险')]).toEqual(['金融', '']);
  });
});

describe('headings that name the matter of a task', () => {
  const headed = (title: string, headings: readonly string[], text = '') =>
    headedSections(
      taskOf(title, text || '略。'),
      plan('b', ...headings.map((each) => [each, '略。'] as const)),
    )
      .filter(({ common }) => !common)
      .map(({ section }) => headings[Number(section.split('-')[1]) - 1]);
  it.each([
    ['探索绿色金融服务模式', ['完善绿色金融支持制度', '推进金属回收'], ['完善绿色金融支持制度']],
    ['加强婴幼儿照护服务', ['规范托育机构', '发展婴幼儿照护'], ['发展婴幼儿照护']],
    ['先进水产育种技术攻关', ['先进水产育种', '育种材料保存'], ['先进水产育种']],
    // The field alone is not the matter, and what many headings have is of no matter in particular.
    ['开展湿地鸟类补偿试点', ['恢复湿地鸟类栖息地'], []],
    ['拓宽农村公路', ['改造农村公路', '绿化农村公路', '照明农村公路'], []],
    ['减少校园领域餐饮浪费', ['制止餐饮浪费'], []],
    ['完善环境风险管理', ['强化环境风险评估'], []],
  ])('%s in %j: %j', (title, headings, expected) => expect(headed(title, headings)).toEqual(expected));
  it('make it a part where other words speak for it, and lead', () => {
    const first = plan('a', ['发展婴幼儿照护服务', '社区开设托位，机构登记备案，从业人员持证上岗。']);
    const second = plan(
      'b',
      ['规范养老机构', '机构登记备案，从业人员持证上岗，公布收费。'],
      ['支持婴幼儿照护', '公布托育名录。'],
    );
    expect(judgedTasks({ first, second, alignments: [], parallels: [] })[0]).toMatchObject({
      verdict: 'partly',
      counterparts: expect.arrayContaining(['s1-2']),
    });
    const [judged] = judgedTasks({
      first,
      second,
      alignments: [match('s1-1', 's1-1', { score: 0.1 })],
      parallels: [],
    });
    expect(judged?.counterparts[0]).toBe('s1-2');
  });
});

describe('rare words of a task in one sentence of another plan', () => {
  // So many other sentences make the words of these rare.
  const fillers = ['渡口停航检修。'.repeat(800)];
  const second = plan(
    'b',
    ['综合', ...fillers, '公园内铺设盲道，候车亭加装坡道。'],
    ['其他', '发放渔船补贴。', '延长地铁班次。', '招募志愿者。'],
  );
  const task = taskOf('建设无障碍环境', '沿主街铺设盲道，楼梯旁修坡道，候车亭设扶手。');
  const found = sharedWordsIn(
    plan('a', ['建设无障碍环境', ...task.clauses.map(({ text }) => text)]),
    second,
  )(task);
  it('are told with the sentence', () => {
    expect(found?.text).toBe('公园内铺设盲道，候车亭加装坡道。');
    expect(found?.words).toEqual(expect.arrayContaining(['铺设', '坡道']));
  });
  it('are none where only one is there', () => {
    const other = plan('c', ['综合', ...fillers, '铺设草皮。']);
    expect(sharedWordsIn(other, other)(taskOf('建设无障碍环境', '沿主街铺设盲道。'))).toBeNull();
  });
  it('are told of a task that is missing', () => {
    const first = plan('a', [
      '建设无障碍环境',
      '沿主街铺设盲道，楼梯旁修坡道，候车亭设扶手，培养手语翻译，出版盲文读物，开放听书馆，设导盲犬训练站，放映口述电影，改装爱心车辆，编写康复教材，聘请辅导教员，举办轮椅篮球联赛，登记租借辅具，受理投诉热线，巡回义诊听力障碍儿童。',
    ]);
    const [judged] = judgedTasks({ first, second, alignments: [], parallels: [] });
    expect([judged?.verdict, judged?.shared?.clause.section]).toEqual(['missing', 's1-1']);
  });
});

it.each([
  ['海洋垃圾清理', '清理海洋漂浮垃圾，监测海洋水质，公布海洋公报。', true],
  ['海洋垃圾清理', '清理漂浮垃圾。', false],
  ['河道垃圾清理', '清理河道垃圾，巡查河道，公布河道名录。', false],
])('%s, %s is of a matter that an inland plan never names: %s', (title, text, expected) => {
  expect(isForeign(taskOf(title, text), plan('b', ['清淤', '清理河道淤泥。']))).toBe(expected);
});

describe('how much of a task has a like sentence', () => {
  const first = plan('a', ['甲', '扩建敬老院床位。培训护理人员上岗。公布收费清单。招募志愿服务队伍。']);
  const second = plan('b', ['乙', '敬老院扩建床位。护理人员培训后上岗。'], ['丙', '其他内容从略。']);
  const covered = coverage(first, second);
  const clauses = (of: PlanText, section: string) =>
    of.clauses.filter((clause) => clause.section === section);
  it('is a share of its sentences', () => {
    expect(covered(first.clauses, clauses(second, 's1-1'))).toBe(0.5);
    expect(covered(first.clauses, clauses(second, 's1-2'))).toBe(0);
    expect(covered([], second.clauses)).toBe(1);
  });
  it('makes a match in other words a part of it below a half', () => {
    const verdict = (text: string) =>
      judgedTasks({
        first: plan('a', ['扩建敬老院', text]),
        second,
        alignments: [match('s1-1', 's1-1')],
        parallels: [],
      })[0]?.verdict;
    expect(verdict('扩建敬老院床位。培训护理人员上岗。')).toBe('reworded');
    expect(verdict('扩建敬老院床位。公布收费清单目录。招募志愿服务队伍。')).toBe('partly');
  });
});

describe('shares of one name', () => {
  const told = (one: string, other: string) =>
    ratesToldApart(plan('a', ['甲', one]).clauses, plan('b', ['乙', other]).clauses).map(
      ({ first, second }) => `${first} ${second}`,
    );
  it.each([
    ['粪污综合利用率达到95%以上', '粪污综合利用率达到90%以上', ['粪污综合利用率95% 粪污综合利用率90%']],
    [
      '农村自来水普及率提高到98%',
      '到2030年农村自来水普及率为96％',
      ['农村自来水普及率98% 农村自来水普及率96％'],
    ],
    ['学前三年毛入园率达到95%', '学前三年毛入园率达到95%', []],
    ['床位使用率达到80%', '校舍使用率达到70%', []],
    // Told twice, it is not clear which of them is meant.
    ['垃圾回收利用率达到35%', '城区垃圾回收利用率达到40%，镇区垃圾回收利用率达到30%', []],
  ])('%s, %s: %j', (one, other, expected) => expect(told(one, other)).toEqual(expected));
});

describe('words of time', () => {
  it.each([
    ['适时调整票价', '及时调整票价', '适时 → 及时 stronger'],
    ['及时调整票价', '适时调整票价', '及时 → 适时 weaker'],
    ['择机发布名录', '按期发布名录', '择机 → 按期 stronger'],
    ['适时调整票价', '调整票价', '适时 →  stronger'],
  ])('%s, %s: %s', (first, second, expected) => {
    const found = degreeChange(first, second);
    expect(found && `${found.first} → ${found.second} ${found.change}`).toBe(expected);
    expect(found && isOfTime(found)).toBe(true);
  });
  it('are no words of duty', () =>
    expect(isOfTime({ first: '必须', second: '鼓励', change: 'weaker' })).toBe(false));
});

describe('what another plan only mentions', () => {
  const other = plan(
    'b',
    ['发展乡村旅游', '利用闲置校舍建设研学基地，保护古戏台。完善停车设施。'],
    ['建设医疗中心', '配备移动核磁共振车。'],
    ['改善环境', '开展白蚁防治示范。'],
  );
  const mentioned = (title: string, ...texts: string[]) => mentionOf(taskOf(title, ...texts), other)?.words;
  it('is a compound of the title, one that is said again, or two of them in a sentence', () => {
    expect(mentioned('盘活闲置校舍', '分批改造。')).toEqual(['闲置校舍']);
    expect(mentioned('改善诊疗', '购置移动核磁共振车，移动核磁共振车下乡。')).toEqual(['移动核磁共振车']);
    expect(mentioned('文物保护', '修缮古戏台、祠堂。')).toBeUndefined();
    expect(mentioned('深入推进示范', '完善停车设施。')).toBeUndefined();
  });
  it('stands in a sentence or a row, not in what is looked back on', () => {
    const [found] = sharedTerms(taskOf('诊疗', '购置移动核磁共振车。'), other);
    expect([found?.text, found?.titled]).toEqual(['配备移动核磁共振车。', false]);
  });
  it('shares objects with a paragraph however often the plan has them', () => {
    const task = taskOf('科学布局轨道', '完善轨道交通接驳，建设立体停车楼。');
    expect(objectsIn(task, '新建立体停车楼，优化轨道交通接驳')).toHaveLength(2);
    const there = plan('c', ['出行', '科学布局轨道站，轨道交通接驳到户，每站一座立体停车楼。']);
    const title = titleWords('科学布局轨道', there);
    expect(title && placeOfObjects(task, title, there)).toBe('s1-1');
    expect(title && placeOfObjects(taskOf('科学布局轨道', '其他。'), title, there)).toBeNull();
  });
});

describe('what settles a doubt', () => {
  it('is a list of rare things in a sentence that is like the task', () => {
    const there = plan('b', ['装备', '发展盾构机、架桥机、凿岩台车等施工装备。']);
    const terms = sharedTerms(taskOf('装备', '研制盾构机、架桥机、凿岩台车。'), there);
    const sentence = { clause: 's1-1-p1', section: 's1-1', start: 0, end: 9, likeness: 0.4, titled: 0.4 };
    expect(isListed(sentence, terms)).toBe(true);
    expect(isListed({ ...sentence, likeness: 0.2 }, terms)).toBe(false);
    expect(isListed(null, terms)).toBe(false);
  });
  it('is how much is covered: more of it where titles differ, less where a reader confirmed', () => {
    const titled = match('s1', 's1');
    const untitled = { ...titled, reasons: { ...titled.reasons, title: 0 } };
    expect([isEnough(untitled, 0.6), isEnough(untitled, 0.8)]).toEqual([false, true]);
    expect([isEnough(titled, 0.6), isEnough(titled, 0.4)]).toEqual([true, false]);
    expect(isEnough({ ...untitled, status: 'confirmed' }, 0.4)).toBe(true);
  });
  it('is that a plan only looks back on a matter', () => {
    const there = plan('b', ['回顾', '做了。']);
    const found = [match('s1', 's1-1')];
    expect(withoutReviews(found, there)).toHaveLength(1);
    const section = { ...there.sectionById.get('s1-1'), type: 'context' };
    const past = { ...there, sectionById: new Map([['s1-1', section]]) } as unknown as PlanText;
    expect(withoutReviews(found, past)).toEqual([]);
  });
  it('makes a counterpart sure', () => {
    const of = (own: Partial<Parameters<typeof certaintyOfCell>[0]>) =>
      certaintyOfCell({ certainty: 'doubtful', hasPlace: true, isMostly: false, isSettled: false, ...own });
    expect([of({}), of({ isMostly: true }), of({ isSettled: true })]).toEqual([
      'doubtful',
      'carried',
      'alike',
    ]);
    expect([of({ certainty: null }), of({ certainty: null, hasPlace: false })]).toEqual(['doubtful', null]);
  });
  it.each([
    ['加快古籍数字修复', '支持古籍数字加速修复', true],
    ['推进残疾儿童康复救助', '做好残疾儿童康复救助', true],
    ['推进残疾儿童康复救助', '推进残疾老人康复救助', false],
    ['加强安全管理', '强化安全管理', false],
  ])('%s and %s name the same things: %j', (one, other, same) => expect(hasSameNouns(one, other)).toBe(same));
});

describe('areas in other units', () => {
  it.each([
    ['复耕300万亩', '复耕20万公顷', []],
    ['复耕300万亩', '复耕15万公顷', [{ first: '300万亩', second: '15万公顷' }]],
    ['清淤35.5公顷', '清淤0.355平方公里', []],
    ['占比75%', '占比70%', [{ first: '75%', second: '70%' }]],
  ])('%s, %s: %j', (one, other, expected) => expect(differentNumbers(one, other)).toEqual(expected));
});
