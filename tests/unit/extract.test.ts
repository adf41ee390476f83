import { describe, expect, it } from 'vitest';
import { assignThemes, scoreThemes } from '../../src/pipeline/extract/themes.ts';
import { assignTypes } from '../../src/pipeline/extract/types/types.ts';
import { genreInForce, handsOnMeasures } from '../../src/pipeline/text/official-documents.ts';
import { parseText } from '../support/parse-text.ts';

const theme = (id: string, words: Record<string, number>) => ({ id, zh: id, en: id, definition: '', words });

describe('types of sections', () => {
  const typed = (text: string, genre: string) => {
    const plan = parseText(text);
    const types = assignTypes(plan.sections, genre);
    return Object.fromEntries(
      plan.sections
        .filter((section) => section.form !== 'front')
        .map((section) => [section.title, types.get(section.id)?.type ?? null]),
    );
  };

  it('are measures of a document without a title that mostly gives support', () => {
    const { sections } = parseText(
      '一、酒店建设\n奖励5万元。\n二、民宿建设\n奖励3万元。\n三、申报审核\n书面申报。',
    );
    const giving = new Set(sections.filter(({ title }) => /建设/u.test(title)).map(({ id }) => id));
    const types = assignTypes(sections, null, giving);
    expect(sections.flatMap(({ id, form }) => (form === 'front' ? [] : types.get(id)?.type))).toEqual([
      'measure',
      'measure',
      'measure',
    ]);
  });

  it('are measures in a chapter that says how the work is secured', () => {
    const text =
      '甲市意见\n一、改造公园\n（一）修缮步道\n修缮。\n二、完善机制，持续改造\n（一）创新投入方式\n投入。\n（二）加强组织领导\n分工。\n';
    expect(typed(text, '意见')).toMatchObject({
      修缮步道: 'task',
      创新投入方式: 'measure',
      加强组织领导: 'measure',
    });
  });

  it('are context where a plan explains its words or ends', () => {
    const text = '甲市规划\n一、主要任务\n（一）建设公园\n建设。\n二、名词解释\n（一）口袋公园\n小公园。\n';
    expect(typed(text, '规划')).toMatchObject({ 建设公园: 'task', 口袋公园: 'context' });
  });

  it.each([
    ['关于印发《甲市养老服务若干政策》的通知', '政策'],
    ['关于实施《甲区新一轮农机配套政策》的通知', '政策'],
    ['甲市人民政府关于公布乙公园管理办法的通知', '办法'],
    ['甲省关于支持水利发展若干措施的通知', '若干措施'],
    ['关于做好防汛工作的通知', '通知'],
    ['甲市养老服务办法', '办法'],
  ])('come from what a notice puts in force: %s', (title, genre) => {
    expect(genreInForce(title)?.endsWith(genre)).toBe(true);
  });

  it.each([
    ['关于贯彻落实养老服务若干政策措施的实施意见', true],
    ['甲县关于落实《支持水利发展若干政策》的意见', true],
    ['关于完善农机补贴政策的意见', false],
    ['关于贯彻落实乙规划纲要的实施意见', false],
  ])('are measures where an opinion hands on measures: %s', (title, expected) => {
    expect(handsOnMeasures(title)).toBe(expected);
  });

  it('are context where a title says how things are, not where it names what is to be strengthened', () => {
    const text = `甲县规划
一、水利发展情况
（一）水库
三座。
二、提升供水保障能力，夯实县域发展基础
（一）修建水库
修建。
三、推进新形势下的学校建设
（一）改造校舍
改造。
四、规范应对突发情况
（一）储备药品
储备。
`;
    expect(typed(text, '规划')).toMatchObject({
      水库: 'context',
      修建水库: 'task',
      改造校舍: 'task',
      储备药品: 'task',
    });
  });

  it('come from the chapter, the form of the mark and what stands above', () => {
    const text = `甲市规划
一、基础与形势
（一）发展基础
1．能力提升。完成项目。
二、发展目标
——实力增强。达到3%。
三、重点领域
（一）信息技术领域
1．总体布局
重点在五个方向。
2．关键技术
——集成电路。重点发展芯片。
四、重大任务
（一）重大专项
1．智能制造专项。重点研发装备。
五、保障措施
（一）加强组织领导
明确分工。
`;
    expect(typed(text, '规划')).toEqual({
      基础与形势: 'context',
      发展基础: 'context',
      能力提升: 'context',
      发展目标: 'goal',
      实力增强: 'goal',
      重点领域: null,
      信息技术领域: 'domain',
      总体布局: null,
      关键技术: null,
      集成电路: 'direction',
      重大任务: null,
      重大专项: 'task',
      智能制造专项: 'task',
      保障措施: null,
      加强组织领导: 'measure',
    });
  });

  it.each([
    [
      '若干措施',
      '一、支持新建幼儿园\n给予补助。\n二、扩大学位供给\n增加学位。\n',
      { 支持新建幼儿园: 'measure', 扩大学位供给: 'measure' },
    ],
    ['政策', '一、加强培训\n给予补助。\n二、附则\n施行。\n', { 加强培训: 'measure', 附则: 'context' }],
    [
      '意见',
      '一、加快河湖治理\n（一）修复湿地\n恢复。\n二、加大政策支持\n（二）健全补偿机制\n补偿。\n',
      { 加快河湖治理: null, 修复湿地: 'task', 加大政策支持: null, 健全补偿机制: 'measure' },
    ],
    [
      '规划',
      '一、卫生服务体系\n（一）完善基层网络\n建设。\n（二）床位\n增加。\n',
      { 卫生服务体系: null, 完善基层网络: 'task', 床位: null },
    ],
    [
      '意见',
      '一、强化要素保障\n（一）保障用地指标\n安排。\n二、主要指标\n增长。\n',
      { 强化要素保障: null, 保障用地指标: 'measure', 主要指标: 'goal' },
    ],
    [
      '规划纲要',
      '一、发展环境\n复杂。\n二、社会保障\n（一）养老服务\n扩面。\n三、规划保障\n（一）财力\n统筹。\n',
      { 发展环境: 'context', 社会保障: null, 养老服务: 'task', 规划保障: null, 财力: 'measure' },
    ],
    ['工作要点', '一、交通运输\n（一）公路养护\n养护。\n', { 交通运输: null, 公路养护: 'task' }],
  ])('come from the genre: %s', (genre, text, expected) => {
    expect(typed(`乙县${genre}\n${text}`, genre)).toEqual(expected);
  });

  it.each(['若干政策', '意见'])('are measures in articles of %s', (genre) => {
    const plan = parseText(
      `戊区${genre}\n一、优化供给\n第一条　新建托位。\n第二条　改造校舍。\n附　则\n1. 施行日期。\n`,
    );
    const types = assignTypes(plan.sections, genre);
    expect(
      plan.sections.filter(({ form }) => form === 'article').map(({ id }) => types.get(id)?.type),
    ).toEqual(['measure', 'measure']);
  });

  it.each([
    [
      '意见',
      '一、发展养老\n（一）加强培训\n培训。\n二、附则\n1. 加大申报\n施行。\n',
      { 加强培训: 'task', 加大申报: 'context' },
    ],
    ['意见', '一、加强党组织领导的乡村治理\n（一）提升效能\n提升。\n', { 提升效能: 'task' }],
    ['意见', '一、强化组织领导\n（一）健全机制\n建立。\n', { 健全机制: 'measure' }],
    ['意见', '一、壮大养老主体，优化服务环境\n（一）培育主体\n服务。\n', { 培育主体: 'task' }],
    ['意见', '一、优化服务环境\n（一）培育主体\n服务。\n', { 培育主体: 'measure' }],
    ['意见', '一、动员社会力量\n（一）动员志愿者\n服务。\n', { 动员志愿者: 'task' }],
    [
      '规划',
      '一、“十五五”时期的新特点\n形势。\n二、发展的基本要求\n要求。\n',
      { '“十五五”时期的新特点': 'context', 发展的基本要求: 'context' },
    ],
    [
      '规划纲要',
      '一、建设制造基地\n（一）提升传统产业\n1.化工产业\n升级。\n2.造船\n升级。\n3.新材料\n升级。\n',
      { 化工产业: 'domain', 造船: 'domain', 新材料: 'domain' },
    ],
    [
      '规划纲要',
      '一、建设制造基地\n（一）提升产业平台\n1.检测中心\n建设。\n2.中试基地\n建设。\n3.创新联盟\n建设。\n',
      { 检测中心: 'task', 中试基地: 'task', 创新联盟: 'task' },
    ],
    ['意见', '一、强化科研攻关机制\n（一）提升效能\n提升。\n', { 提升效能: 'task' }],
    [
      '报告',
      '一、渔业发展成效显著\n（一）产量提升\n提升。\n',
      { 渔业发展成效显著: 'context', 产量提升: 'context' },
    ],
    ['意见', '一、巩固整治成效\n（一）提升效能\n提升。\n', { 提升效能: 'task' }],
    [
      '通知',
      '一、开展灭蚊行动\n清理积水。\n二、招生对象\n学生。\n',
      { 开展灭蚊行动: 'task', 招生对象: null },
    ],
    ['规划', '一、强化重点领域安全能力\n（一）守牢底线\n守。\n', { 守牢底线: 'task' }],
    ['规划', '一、重点领域\n（一）茶叶\n种茶。\n', { 茶叶: 'domain' }],
    [
      '规划纲要',
      '一、序言\n背景。\n二、构建现代农业产业体系\n（一）提升生产能力\n种。\n（二）培育特色产业\n养。\n',
      { 序言: 'context', 提升生产能力: 'task', 培育特色产业: 'task' },
    ],
    [
      '规划纲要',
      '一、构建现代产业体系\n（一）食品加工\n加工。\n（二）壮大纺织\n纺。\n',
      { 食品加工: 'domain', 壮大纺织: 'domain' },
    ],
    [
      '工作报告',
      '一、发展成效和目标任务\n（一）推动渔业振兴\n养殖。\n（二）主要目标\n增长。\n',
      { 推动渔业振兴: 'task', 主要目标: 'goal' },
    ],
  ])('come from the titles: %s %s', (genre, text, expected) => {
    expect(typed(`乙县${genre}\n${text}`, genre)).toMatchObject(expected);
  });

  it('of chapters in a part on safeguards are measures', () => {
    const text =
      '丁市规划\n第一篇 加强规划实施保障，实现规划目标\n第一章 坚持党的领导\n领导。\n第二章 强化资金\n资金。\n';
    expect(typed(text, '规划')).toMatchObject({ 坚持党的领导: 'measure', 强化资金: 'measure' });
  });

  it('are measures where their text gives support', () => {
    const plan = parseText(
      '丁县意见\n一、加快产业发展\n（一）做大食用菌\n每棒补贴1元。\n（二）做强人参\n建设基地。\n',
    );
    const [, , first, second] = plan.sections;
    const types = assignTypes(plan.sections, '意见', new Set([first?.id ?? '']));
    expect([first, second].map((section) => types.get(section?.id ?? '')?.type)).toEqual(['measure', 'task']);
  });

  it('of rules are articles', () => {
    const plan = parseText(
      '丙市公租房管理办法\n第一章　总则\n第一条　为了保障住房，制定本办法。\n第二条　适用于下列情形：\n（一）新建；\n（二）改建。\n',
    );
    const types = assignTypes(plan.sections, '办法');
    expect(
      plan.sections
        .filter(({ form }) => form !== 'front')
        .map(({ number, id }) => [number?.trim(), types.get(id)?.type]),
    ).toEqual([
      ['第一章', null],
      ['第一条', 'article'],
      ['第二条', 'article'],
      ['（一）', 'article'],
      ['（二）', 'article'],
    ]);
  });

  /** Type of a part, in a chapter of a plan with that genre. */
  const inChapter = (chapter: string, genre = '规划') =>
    typed(`乙市${genre}\n一、${chapter}\n（一）甲方面\n有关内容。\n`, genre)['甲方面'];

  it.each([
    ['重点领域', 'domain'],
    ['优势产业', 'domain'],
    ['主导行业', 'domain'],
    ['优先发展领域', 'domain'],
    ['现代产业体系', 'domain'],
    ['领域布局', 'domain'],
    ['重大举措', 'measure'],
    ['配套措施', 'measure'],
    ['条件保障', 'measure'],
    ['政策支持', 'measure'],
    ['组织实施', 'measure'],
    ['重点任务', 'task'],
    ['重点工程', 'task'],
    ['科技专项', 'task'],
    ['专项资金', null],
    ['三年行动', 'task'],
    ['今年工作', 'task'],
    ['重点项目', 'task'],
    ['加快体系建设', 'task'],
    ['其他', 'context'],
  ])('of the parts of “%s” are %s', (chapter, type) => expect(inChapter(chapter)).toBe(type));

  it.each(
    '打造 构筑 构建 推进 推动 营造 提升 提高 深化 设立 加大 聚焦 加快 强化 完善 健全 建设 实施 优化 促进 培育 发展 坚持 全力 着力 大力 深入 加强 扩大 全面 创新'.split(
      ' ',
    ),
  )(
    'of the parts of a chapter that begins with %s are tasks, beside domains in an opinion measures',
    (verb) => {
      expect(inChapter(`${verb}科技合作`)).toBe('task');
      expect(inChapter(`${verb}科技合作`, '实施意见')).toBe('task');
      const text = `乙市意见\n一、重点产业\n（一）种业\n育种。\n二、${verb}科技合作\n（一）甲方面\n内容。\n`;
      expect(typed(text, '实施意见')['甲方面']).toBe('measure');
    },
  );

  it.each([
    ['意见', 'task'],
    ['实施方案', 'task'],
    ['若干措施', 'measure'],
    ['管理办法', 'article'],
    ['若干规定', 'article'],
  ])('of the parts of a verb-led chapter of a document of the kind %s are %s', (genre, type) => {
    expect(inChapter('加快科技合作', genre)).toBe(type);
  });

  it.each(['加大财政投入力度', '健全工作机制', '优化发展环境', '强化政策扶持'])(
    'of the parts of the chapter “%s” of an opinion, which names means, are measures',
    (chapter) => expect(inChapter(chapter, '意见')).toBe('measure'),
  );

  it.each([
    ['总体思路', 'context'],
    ['指导思想', 'context'],
    ['基本原则', 'context'],
    ['总体要求', 'context'],
    ['总体部署', 'context'],
    ['面临形势', 'context'],
    ['工作回顾', 'context'],
    ['主要成绩', 'context'],
    ['存在问题', 'context'],
    ['机遇', 'context'],
    ['挑战', 'context'],
    ['发展现状', 'context'],
    ['编制背景', 'context'],
    ['工作基础', 'context'],
    ['基础与条件', 'context'],
    ['成绩得益于实干', 'context'],
    ['成效取得新高', 'context'],
    ['过去成就', 'context'],
    ['重大意义', 'context'],
    ['主要目标', 'goal'],
    ['2035年愿景', 'goal'],
    ['主要指标', 'goal'],
    ['目标责任', null],
    ['目标考核', null],
  ])('of the chapter “%s” is %s, and of what stands in it', (chapter, type) => {
    expect(typed(`乙市规划\n一、${chapter}\n甲。\n`, '规划')[chapter]).toBe(type);
    expect(inChapter(chapter)).toBe(type);
  });

  it.each(['实现新跨越', '迈出新步伐', '开门红'])(
    'of the chapter “%s” is context in a report only',
    (chapter) => {
      expect(typed(`乙市报告\n一、${chapter}\n甲。\n`, '工作报告')[chapter]).toBe('context');
      expect(typed(`乙市规划\n一、${chapter}\n甲。\n`, '规划')[chapter]).toBeNull();
    },
  );

  it.each([
    ['发展主要目标和工作安排', 'task'],
    ['工作目标与重点任务', 'task'],
    ['预期目标、重点工作', 'task'],
    ['重点任务和具体指标', 'task'],
    ['总体目标和保障措施', 'measure'],
    ['工作安排', 'task'],
    ['工作部署', 'task'],
    ['下一步工作打算', 'task'],
    ['目标任务', 'goal'],
    ['目标和愿景', 'goal'],
    ['工作目标和工作思路', 'context'],
  ])('of the parts of “%s”, which may name work beside goals, are %s', (chapter, type) => {
    expect(inChapter(chapter, '报告')).toBe(type);
  });

  it('below a chapter of goals and work are goals where a title says so, and tasks elsewhere at any depth', () => {
    const text = `甲市方案
一、主要目标和重点任务
（一）总体目标
1．交通目标。建成公路。
（二）改善交通
1．建设公路。新建公路。
（1）实施改造。改造公路。
`;
    expect(typed(text, '方案')).toMatchObject({
      主要目标和重点任务: 'goal',
      总体目标: 'goal',
      交通目标: 'goal',
      改善交通: 'task',
      建设公路: 'task',
      实施改造: 'task',
    });
  });

  it.each([
    ['五年回顾', '在多重挑战中顺利实现“十四五”发展目标', 'context'],
    ['主要成就', '如期完成各项目标任务', 'context'],
    ['发展环境', '“十三五”规划目标完成情况', 'context'],
    ['发展环境', '主要指标实现情况', 'context'],
    ['总体要求', '主要目标', 'goal'],
    ['回顾与展望', '发展目标', 'goal'],
    ['砥砺前行', '顺利完成“十三五”规划目标任务', 'context'],
    ['再启新程', '确保顺利实现“十四五”发展目标', 'goal'],
  ])('of goals that were reached are context: below “%s” is “%s” %s', (chapter, part, type) => {
    expect(typed(`甲市规划\n一、${chapter}\n（一）${part}\n有关内容。\n`, '规划')[part]).toBe(type);
  });

  it('of the second level are context by their titles, also where that is 1. on a line of its own', () => {
    const text = `丙市纲要
一、谋划新篇
1.指导思想和基本原则
坚持绿色发展。
2.问题导向改作风。查找问题，改进工作。
`;
    expect(typed(text, '规划纲要')).toMatchObject({ 指导思想和基本原则: 'context', 问题导向改作风: 'task' });
  });

  it.each(['重点任务分工方案', '任务分解方案', '工作要点'])(
    'of a document that divides work, %s, are tasks',
    (genre) => {
      const text = `丁省${genre}\n一、放要放出活力\n（一）水利工程由水利厅牵头\n修建水库。\n`;
      expect(typed(text, genre)['水利工程由水利厅牵头']).toBe('task');
    },
  );

  it('depend on the genre where a chapter only calls for action', () => {
    const text = '乙市意见\n一、深化机制改革\n1. 改革评价制度。建立评价。\n';
    expect(typed(text, '实施意见')['改革评价制度']).toBe('measure');
    expect(typed(text, '规划')['改革评价制度']).toBe('task');
  });
});

describe('themes', () => {
  const themes = [theme('talent', { 人才: 3, 人才队伍: 3 }), theme('finance', { 金融: 2, 银行: 1 })];
  /** A plan whose sections are of no type. */
  const untyped = (text: string) => {
    const { sections, clauses } = parseText(text);
    return { sections: sections.map((section) => ({ ...section, type: null })), clauses };
  };

  it('hold for what stands below until a title says otherwise', () => {
    const plan = untyped(
      '甲市规划\n一、措施\n（一）人才队伍\n1．引进。支持银行。\n（二）科技金融\n加强金融。\n',
    );
    const { sections } = assignThemes(plan.sections, plan.clauses, themes);
    expect(
      [...sections].filter(([id]) => id !== 's0').map(([id, choice]) => [id, choice.themes, choice.reason]),
    ).toEqual([
      ['s1', [], ''],
      ['s1-1', ['talent'], 'title: 人才队伍 3'],
      ['s1-1-1', ['talent'], 'above'],
      ['s1-2', ['finance'], 'title: 金融 2'],
    ]);
  });

  it('of a clause under a title that says nothing come from its own words', () => {
    const plan = untyped('甲市规划\n一、措施\n支持银行，发展科技金融。\n');
    expect(assignThemes(plan.sections, plan.clauses, themes).clauses.get('s1-p1')).toMatchObject({
      themes: ['finance'],
    });
  });

  it('can be set by a person, with a reason', () => {
    const plan = untyped('甲市规划\n一、人才\n引进人才。\n');
    const { sections } = assignThemes(plan.sections, plan.clauses, themes, [
      { at: 's1', themes: ['finance'], reason: '实为金融' },
    ]);
    expect(sections.get('s1')).toEqual({ themes: ['finance'], reason: 'editor: 实为金融' });
  });

  it('do not count a word again inside a longer one', () => {
    expect(scoreThemes('人才队伍', themes, 3)).toEqual([{ theme: 'talent', score: 3, words: ['人才队伍'] }]);
  });
});
