import { describe, expect, it } from 'vitest';
import { assignTypes } from '../../src/pipeline/extract/types/types.ts';
import { parseText } from '../support/parse-text.ts';

/** The type of each section of a text by its title. */
function typed(text: string, genre: string): Record<string, string | null> {
  const plan = parseText(text);
  const types = assignTypes(plan.sections, genre);
  return Object.fromEntries(
    plan.sections
      .filter(({ form }) => form !== 'front')
      .map(({ id, title }) => [title, types.get(id)?.type ?? null]),
  );
}

describe('types of sections by words in the middle of titles', () => {
  const inPlan = (title: string) => typed(`乙市规划\n一、${title}\n（一）甲方面\n内容。\n`, '规划')[title];

  it.each([
    ['存在的问题', 'context'],
    ['主要问题和不足', 'context'],
    ['问题与挑战', 'context'],
    ['治理农村饮水突出问题的措施', null],
    ['加强山洪灾害突出问题整治', null],
    ['面临的机遇', 'context'],
    ['抢抓渔业发展机遇', null],
    ['强化机遇意识', null],
    ['世界粮食市场应对气候变化面临严峻挑战', 'context'],
    ['应对人口老龄化挑战', null],
    ['指导思想和发展理念', 'context'],
    ['贯彻新发展理念，建设教育强市', null],
    ['坚持新发展理念', null],
    ['发展面临的挑战', 'context'],
    ['基础与条件', 'context'],
    ['发展态势', 'context'],
    ['巩固稳中向好态势', null],
    ['基础设施', null],
    ['基础教育', null],
  ])('“%s” is %s', (title, type) => expect(inPlan(title)).toBe(type));

  it.each([
    ['城市供水任重道远', 'context'],
    ['基层医疗任务日趋繁重', 'context'],
    ['减轻群众就医压力', null],
    ['以改善民生为根本，确保教育工作取得新成绩', null],
    ['五年来的主要成绩', 'context'],
    ['今后发展的主要考虑', 'goal'],
    ['发展中的考虑因素', null],
    ['保障性住房', null],
  ])('“%s” is %s', (title, type) => expect(inPlan(title)).toBe(type));

  it.each([
    ['明确发展目标', 'goal'],
    ['实现“一个目标”', 'goal'],
    ['完善目标责任体系与制度建设', null],
    ['落实防汛目标责任', null],
    ['预算绩效目标管理', null],
    ['以健康目标引领学校体育', null],
    ['以就近入学为目标，优化学校布局', null],
    ['实现防洪目标的保障措施', null],
    ['建立与目标愿景相匹配的治理体系', null],
  ])('“%s” is %s', (title, type) => expect(inPlan(title)).toBe(type));

  it('does not take words of documents that a title names', () => {
    const text = '乙县通知\n一、所附文件\n1.《关于渔业发展问题的公告》第三条\n2.《县域远景目标纲要》\n';
    expect(typed(text, '通知')).toMatchObject({
      '《关于渔业发展问题的公告》第三条': null,
      '《县域远景目标纲要》': null,
    });
  });

  it('reads what an annex is a table of as its type only where it holds the aims', () => {
    const annex = (title: string) =>
      typed(`乙市规划\n一、加强保障\n保障。\n附件1 ${title}\n一行。\n`, '规划')[title];
    expect(annex('学校体检指标体系')).toBeNull();
    expect(annex('防洪标准及现状表')).toBeNull();
    expect(annex('“十五五”水利发展主要指标')).toBe('goal');
    expect(annex('重点目标任务表')).toBe('goal');
  });
});

describe('types of what stands in a chapter', () => {
  it('takes no item of an annex that lists what is allowed or forbidden as work', () => {
    const text = (list: string) =>
      `乙市规划\n一、重点任务\n（一）修建水库\n蓄水。\n附件1\n${list}\n一、建设高尔夫球场\n不得建设。\n二、建设别墅\n不得建设。\n`;
    expect(typed(text('禁止类项目清单'), '规划')).toMatchObject({ 建设高尔夫球场: null, 建设别墅: null });
    expect(typed(text('重点任务清单'), '规划')).toMatchObject({ 建设高尔夫球场: 'task', 建设别墅: 'task' });
  });

  it('takes no name beside other names as a call for action', () => {
    const names = ['交通便捷', '整洁有序', '生态宜居', '创新活力'];
    const text = `乙市方案\n一、体检内容\n${names.map((name, index) => `（${'一二三四'[index]}）${name}\n反映。\n`).join('')}`;
    expect(names.map((name) => typed(text, '方案')[name])).toEqual(names.map(() => null));
  });

  it('knows how the work of a document in an annex is secured', () => {
    const chapters = '一、重点任务\n（一）修建校舍\n修建。\n二、保障措施\n（一）强化师资培训\n培训。\n';
    const text = `乙市规划\n一、重点任务\n（一）疏浚河道\n疏浚。\n附件1\n乙市教育行动方案\n${chapters}`;
    expect(typed(text, '规划')).toMatchObject({
      疏浚河道: 'task',
      修建校舍: 'task',
      强化师资培训: 'measure',
    });
  });

  it('takes the way ahead in the chapter that opens a plan as what frames it', () => {
    const text = (chapter: string) =>
      `乙县规划\n一、${chapter}\n（一）水利工作成效\n成效。\n（二）全面开创水利工作新局面\n机遇。\n`;
    expect(typed(text('开启水利建设新征程'), '规划')['全面开创水利工作新局面']).toBe('context');
    expect(typed(text('重点任务'), '规划')['全面开创水利工作新局面']).toBe('task');
  });

  it('takes industries below a call for action in a chapter of tasks as its tasks', () => {
    const industries = ['海水淡化', '海洋药物', '海工装备'];
    const text = (chapter: string, call: string) =>
      [
        '乙市规划',
        `一、${chapter}`,
        '（一）壮大蓝色经济',
        `1．${call}`,
        ...industries.map((each) => `${each}。建设示范园。`),
      ].join('\n');
    const typesOf = (...words: [string, string]) =>
      industries.map((each) => typed(text(...words), '规划')[each]);
    expect(typesOf('重点任务', '大力发展新兴产业')).toEqual(['task', 'task', 'task']);
    expect(typesOf('产业方向', '新兴产业')).toEqual(['domain', 'domain', 'domain']);
  });

  it.each([
    ['2033年工作总体要求和目标任务', 'task'],
    ['总体思路与重点工作', 'task'],
    ['指导思想、基本原则和主要任务', 'task'],
    ['总体要求和主要目标', 'goal'],
    ['工作思路', 'context'],
  ])('that names requirements and work are work: %s', (chapter, type) => {
    const text = `乙县报告\n一、${chapter}\n（一）稳定粮食生产\n种粮。\n（二）修缮校舍\n修缮。\n`;
    expect(typed(text, '工作报告')).toMatchObject({ 稳定粮食生产: type, 修缮校舍: type });
  });

  it('leaves ideas and aims in such a chapter what they are', () => {
    const text =
      '乙县方案\n一、总体要求和重点任务\n（一）指导思想\n坚持。\n（二）基本原则\n1.坚持政府引导\n引导。\n（三）主要目标\n增长。\n（四）推广良种\n推广。\n';
    expect(typed(text, '实施方案')).toMatchObject({
      指导思想: 'context',
      坚持政府引导: 'context',
      主要目标: 'goal',
      推广良种: 'task',
    });
  });

  it('has no type of its own where it frames ideas and aims', () => {
    const text =
      '乙县方案\n一、总体要求\n（一）指导思想\n坚持。\n（二）主要目标\n增长。\n二、重点任务\n（一）推广良种\n推广。\n三、加强服务\n服务。\n';
    expect(typed(text, '实施方案')).toMatchObject({ 总体要求: null, 指导思想: 'context', 主要目标: 'goal' });
    const ideas = '乙县方案\n一、总体要求\n（一）指导思想\n坚持。\n（二）基本原则\n坚持。\n';
    expect(typed(ideas, '实施方案')['总体要求']).toBe('context');
  });

  it.each([
    ['规划依据和范围', 'context'],
    ['水文特征', 'context'],
    ['短板与瓶颈', 'context'],
    ['资源禀赋', 'context'],
    ['破解用水瓶颈', null],
    ['特征品种选育', null],
  ])('tells of the state of things in sections such as %s', (title, type) => {
    const text = `乙市规划\n第一章 开启新篇\n第一节 ${title}\n内容。\n第二节 其他\n内容。\n`;
    expect(typed(text, '规划')[title]).toBe(type);
  });

  it('holds no aims where it tells of the state of things', () => {
    const text = (section: string) =>
      `乙市规划\n第一章 ${section}\n第一节 上级规划明确新目标\n内容。\n第二节 人口增长\n内容。\n`;
    expect(typed(text('面临的机遇'), '规划')['上级规划明确新目标']).toBe('context');
    expect(typed(text('指导思想'), '规划')['上级规划明确新目标']).toBe('goal');
  });

  it('is of measures where it says how the work is to be done', () => {
    const text =
      '乙局通知\n一、设计深度\n内容。\n二、相关工作要求\n（一）压实责任\n压实。\n（二）提高认识\n提高。\n';
    expect(typed(text, '通知')).toMatchObject({ 压实责任: 'measure', 提高认识: 'measure' });
  });

  it.each([
    ['过去五年的工作', 'context'],
    ['关于前一阶段防汛工作', 'context'],
    ['过去一年的主要工作', 'context'],
    ['过去的经验和今后五年的任务', 'task'],
    ['关于当前防汛工作', 'task'],
  ])('that tells what was done is context: %s', (chapter, type) => {
    const text = `乙省讲话\n一、${chapter}\n（一）加固堤坝\n加固。\n（二）疏浚河道\n疏浚。\n`;
    expect(typed(text, '讲话')['加固堤坝']).toBe(type);
  });

  it('is context where its title has an earlier year than that beside it', () => {
    const text =
      '乙局报告\n一、2032年主要工作\n（一）扩大招生\n招生。\n二、2033年工作安排\n（一）新建校舍\n新建。\n';
    expect(typed(text, '工作报告')).toMatchObject({ 扩大招生: 'context', 新建校舍: 'task' });
  });

  it('are tasks below aims and tasks where most of them call for action', () => {
    const text =
      '乙县报告\n一、“十五五”主要目标任务\n（一）推进渔业转型\n转型。\n（二）城乡统筹协调发展\n统筹。\n（三）加强治理\n治理。\n（四）主要指标\n增长。\n';
    expect(typed(text, '工作报告')).toMatchObject({ 城乡统筹协调发展: 'task', 主要指标: 'goal' });
  });

  it('of 附则 with articles have no chapter of context', () => {
    const rules = '乙市办法\n第一章 总则\n第一条 为了养老，制定。\n第二章 附则\n第二条 自印发之日起施行。\n';
    expect(typed(rules, '办法')['附则']).toBeNull();
    expect(typed('乙市政策\n一、加强培训\n给予补助。\n二、附则\n施行。\n', '政策')['附则']).toBe('context');
  });
});

describe('sections of one numbering', () => {
  const row = (...titles: string[]) =>
    typed(
      `乙市规划\n一、卫生体系\n${titles.map((title, at) => `（${'一二三四五六'[at]}）${title}\n内容。\n`).join('')}`,
      '规划',
    );

  it('have the type of most of them where the words of one say nothing', () => {
    expect(row('完善基层网络', '瞄准短板精准帮扶', '建设急救站')['瞄准短板精准帮扶']).toBe('task');
  });

  it('have their own where few have one, or the types differ, or a title says so', () => {
    expect(row('完善基层网络', '床位')['床位']).toBeNull();
    expect(row('完善基层网络', '床位', '设备', '人员', '建设急救站')['床位']).toBeNull();
    expect(row('完善基层网络', '床位', '主要目标', '建设急救站')['床位']).toBeNull();
    expect(row('完善基层网络', '建设急救站', '扩大病房', '附则')['附则']).toBeNull();
  });
});

describe('types by kind of document', () => {
  it.each([
    ['乙市老年食堂建设指南', '指南', '服务功能', 'task'],
    ['乙县防汛应急预案', '预案', '监测预警', 'task'],
    ['乙市志愿服务规范', '规范', '服务要求', 'article'],
    ['乙村村民公约', '公约', '邻里互助', 'article'],
    ['乙市2033年任务清单', '任务清单', '河道清淤', 'task'],
    ['乙县惠农政策清单', '政策清单', '农机购置', 'measure'],
    ['乙市助农税费政策指引', '政策指引', '增值税优惠', 'measure'],
  ])('%s: the parts of its chapters', (title, genre, part, type) => {
    expect(typed(`${title}\n一、甲方面\n（一）${part}\n内容。\n（二）乙方面\n内容。\n`, genre)[part]).toBe(
      type,
    );
  });

  it('tells what a document rests on in 总则, unless it is a set of rules', () => {
    const text = '乙县预案\n一、总则\n（一）适用范围\n范围。\n二、监测预警\n监测。\n';
    expect(typed(text, '预案')).toMatchObject({ 总则: 'context', 适用范围: 'context', 监测预警: 'task' });
    expect(typed(text, '规定')).toMatchObject({ 适用范围: 'article' });
  });

  it('takes a last chapter on leadership as one of measures, in a report and a list of the year as one of tasks', () => {
    const text =
      '乙县意见\n一、发展现代渔业\n（一）推广良种\n推广。\n二、加强党对渔业工作的全面领导\n（一）强化责任落实\n落实。\n';
    expect(typed(text, '意见')).toMatchObject({ 强化责任落实: 'measure', 推广良种: 'task' });
    expect(typed(text, '工作报告')).toMatchObject({ 强化责任落实: 'task' });
  });
});

describe('types of parts', () => {
  it('are aims where most tell what is to have been reached, and tasks where they call for it', () => {
    const parts = (...titles: string[]) =>
      typed(
        `乙县报告\n一、“十五五”时期主要目标任务\n${titles.map((title, index) => `（${'一二三'[index]}）${title}\n内容。\n`).join('')}`,
        '工作报告',
      );
    expect(parts('粮食生产取得决定性进展', '办学条件显著改善', '推进文化繁荣取得新成效')).toMatchObject({
      粮食生产取得决定性进展: 'goal',
      推进文化繁荣取得新成效: 'goal',
    });
    expect(parts('推进粮食生产', '改善办学条件', '坚持改革取得新突破')).toMatchObject({
      推进粮食生产: 'task',
      坚持改革取得新突破: 'task',
    });
  });

  it('are fields throughout a chapter on industries, though few stand in each part', () => {
    const text = (chapter: string) =>
      `乙市方案\n一、${chapter}\n（一）聚焦高端，领跑赛道\n1.海水淡化。建厂。\n2.海洋药物。研发。\n（二）加强创新，实现突破\n3.海工装备。制造。\n4.深海养殖。示范。\n`;
    expect(typed(text('蓝色产业培育行动'), '行动方案')).toMatchObject({
      海水淡化: 'domain',
      深海养殖: 'domain',
    });
    expect(typed(text('重点任务'), '行动方案')).toMatchObject({ 海水淡化: 'task', 深海养殖: 'task' });
  });

  it('are tasks below a call for action at any depth', () => {
    const text = '乙市规划\n第一章 水利\n一、建设灌区\n（一）东部灌区\n修渠。\n（二）西部灌区\n修渠。\n';
    expect(typed(text, '规划')).toMatchObject({ 东部灌区: 'task', 西部灌区: 'task' });
  });

  it('are aims below a title that names the aims with how they are reached, unless these have sections', () => {
    expect(typed('乙市方案\n一、总体思路与目标\n（一）水质稳定达标\n内容。\n', '方案')).toMatchObject({
      总体思路与目标: 'goal',
      水质稳定达标: 'goal',
    });
    expect(
      typed('乙市方案\n一、总体思路与目标\n（一）总体思路\n内容。\n（二）主要目标\n内容。\n', '方案'),
    ).toMatchObject({ 总体思路与目标: null, 总体思路: 'context', 主要目标: 'goal' });
  });

  it('are tasks where the parts of the plan are mostly tasks, and no type fits theirs', () => {
    const text = (title: string, genre: string) =>
      typed(
        `${title}\n一、城市体检\n（一）生态宜居\n绿地。\n（二）交通便捷\n公交。\n二、推进整改\n（一）修补道路\n修路。\n（二）增设车位\n车位。\n（三）清理楼道\n楼道。\n`,
        genre,
      );
    expect(text('乙市方案', '方案')).toMatchObject({ 生态宜居: 'task', 修补道路: 'task' });
    expect(text('乙市公告', '公告')).toMatchObject({ 生态宜居: null, 修补道路: 'task' });
  });

  it('are measures in a chapter on who is given what', () => {
    const text = '乙县实施方案\n一、补贴对象和补贴标准\n（一）农户\n给予。\n（二）合作社\n给予。\n';
    expect(typed(text, '实施方案')).toMatchObject({ 农户: 'measure', 合作社: 'measure' });
  });

  it('of a list of the work of a year that go towards aims are tasks', () => {
    const text = '乙市工作要点\n一、完成节水年度目标\n核定水量。\n二、推广节水器具\n推广。\n';
    expect(typed(text, '工作要点')).toMatchObject({ 完成节水年度目标: 'task' });
    expect(typed(text, '规划')).toMatchObject({ 完成节水年度目标: 'goal' });
  });
});

describe('documents in a document', () => {
  it('give what they hold the type of their kind', () => {
    const notice = (annex: string) =>
      typed(
        `乙市指导意见\n一、加强防汛\n巡查。\n附件1\n${annex}\n一、甲类水库\n巡查。\n二、乙类水库\n值守。\n`,
        '指导意见',
      );
    expect(notice('水库分级管护工作要点')).toMatchObject({ 甲类水库: 'task', 乙类水库: 'task' });
    expect(notice('支持水库管护若干措施')).toMatchObject({ 甲类水库: 'measure', 乙类水库: 'measure' });
    expect(notice('水库登记表')).toMatchObject({ 甲类水库: null, 乙类水库: null });
  });

  it('have chapters of their own', () => {
    const text =
      '乙市校园体育实施方案\n一、加强管理\n管理。\n附件1\n校园足球行动方案\n一、重点任务\n（一）场地\n1.草坪\n修缮。\n2.灯光\n安装。\n二、保障措施\n（一）经费\n列支。\n';
    expect(typed(text, '实施方案')).toMatchObject({ 草坪: 'task', 灯光: 'task', 经费: 'measure' });
  });
});

describe('chapters on means', () => {
  it.each(['健全用水保障机制', '完善教师待遇保障政策'])('“%s” is work where work follows', (title) => {
    const means = `（一）核定价格\n核定。\n（二）收费公示\n公示。\n`;
    expect(typed(`乙市规划\n一、${title}\n${means}二、扩大托位\n（一）新建\n新建。\n`, '规划')).toMatchObject(
      {
        收费公示: 'task',
      },
    );
    expect(typed(`乙市规划\n一、扩大托位\n（一）新建\n新建。\n二、${title}\n${means}`, '规划')).toMatchObject(
      {
        新建: 'task',
        收费公示: 'measure',
      },
    );
  });

  it.each(['落实保障措施', '加大政策支持', '加强组织领导'])(
    '“%s” secures the work wherever it stands',
    (title) => {
      const text = `乙市规划\n一、${title}\n（一）经费\n列支。\n二、扩大托位\n（一）新建\n新建。\n`;
      expect(typed(text, '规划')).toMatchObject({ 经费: 'measure', 新建: 'task' });
    },
  );

  it('of an opinion are measures where they give, and at its end', () => {
    const chapters = (first: string) =>
      typed(`丙县意见\n一、${first}\n（一）划定\n划定。\n二、推进轮作\n（一）休耕\n休耕。\n`, '意见')['划定'];
    expect(chapters('完善耕地保护制度')).toBe('task');
    expect(chapters('加大财政投入力度')).toBe('measure');
  });
});

describe('what is given', () => {
  it.each([
    ['第三条（扶持内容）', 'measure'],
    ['第三条（租金补贴）', 'measure'],
    ['第三条（申报条件）', 'article'],
    ['第三条', 'article'],
  ])('“%s” of rules holds parts that are each a %s', (article, type) => {
    const text = `乙市专项资金管理办法\n第一条（目的）为了养蚕，制定本办法。\n${article}\n按下列规定执行：\n（一）桑园改造；\n（二）蚕房修缮。\n`;
    const plan = parseText(text);
    const types = assignTypes(plan.sections, '办法');
    const parts = plan.sections.filter(({ form }) => form === 'part');
    expect(parts.map(({ id }) => types.get(id)?.type)).toEqual([type, type]);
  });

  it.each(['临时救助标准', '公房租金缴交标准', '家庭收入限额'])('is told in a chapter “%s”', (title) => {
    const text = `乙市通知\n一、${title}\n（一）城区\n执行。\n（二）乡镇\n执行。\n`;
    expect(typed(text, '通知')).toMatchObject({ 城区: 'measure', 乡镇: 'measure' });
  });

  it('leaves one call for action of several as work', () => {
    const text =
      '乙县意见\n一、推进托育服务\n（一）扩大托育试点\n补助。\n（二）完善托育标准\n完善。\n（三）加强托育监管\n监管。\n（四）开展托育培训\n培训。\n';
    const plan = parseText(text);
    const parts = plan.sections.filter(({ form }) => form === 'part');
    const [first, second] = parts.map(({ id }) => id);
    const found = (...giving: (string | undefined)[]) => {
      const types = assignTypes(plan.sections, '意见', new Set(giving.map((id) => id ?? '')));
      return parts.map(({ id }) => types.get(id)?.type);
    };
    expect(found(first)).toEqual(['task', 'task', 'task', 'task']);
    expect(found(first, second)).toEqual(['measure', 'measure', 'task', 'task']);
  });
});
