/** Headings, what heads what, and how deep it stands. */
import { assert, describe, expect, it } from 'vitest';
import { outlineOf } from '../support/draft.ts';
import { compileOne } from '../support/one-plan.ts';
import { expectWhole } from '../support/whole-plan.ts';

describe('a sentence with a mark', () => {
  it('heads the dashes below it', () => {
    expect(
      outlineOf(
        '甲市规划',
        '一、总体要求',
        '（一）指导思想。',
        '坚持以人民为中心，推动事业发展。',
        '（二）基本原则。',
        '——坚持服务群众。增加供给。',
        '——坚持依法办事。完善制度。',
      ),
    ).toEqual([
      '1 一、 总体要求',
      '2 （一） 指导思想',
      '2 （二） 基本原则',
      '3 —— 坚持服务群众',
      '3 —— 坚持依法办事',
    ]);
  });

  it('heads short leads on lines of their own', () => {
    const outline = outlineOf(
      '甲市规划',
      '一、任务',
      '（一）推动流通环节提质增效。',
      '完善基础设施。',
      '加快建设仓库和配送中心，减少中间环节。',
      '优化组织方式。',
      '鼓励企业联合配送，提高车辆利用率。',
      '（二）促进流通与制造融合。',
      '推动协同。',
      '支持流通企业进入生产环节，增强柔性供应。',
    );
    expect(outline).toContain('2 （一） 推动流通环节提质增效');
    expect(outline).toContain('2 （二） 促进流通与制造融合');
  });

  it('is an item of a list where the list heads nothing', () => {
    expect(
      outlineOf(
        '甲市方案',
        '一、保障',
        '1．加强组织领导。',
        '2．落实资金。',
        '3．抓好督查。',
        '各部门要各司其职。',
      ),
    ).toEqual(['1 一、 保障', '2 1．', '2 2．', '2 3．']);
  });

  it('is a question that heads its answer', () => {
    expect(
      outlineOf(
        '甲市指南',
        '一、哪些企业可以申领？',
        '科技型企业可以申领。',
        '二、需要哪些材料？',
        '执照和合同。',
      ),
    ).toEqual(['1 一、 哪些企业可以申领？', '1 二、 需要哪些材料？']);
  });

  it('ends at a colon behind the name of a work, however long, and at none behind a long request', () => {
    expect(
      outlineOf(
        '甲市规划',
        '一、工程',
        '1.乙市博物馆世界一流博物馆创建工程：建设展厅。',
        '2.各有关部门要按照职责分工做好以下各项工作：落实经费。',
      ),
    ).toEqual(['1 一、 工程', '2 1. 乙市博物馆世界一流博物馆创建工程', '2 2.']);
  });

  it('ends at no colon of a time or ratio', () => {
    expect(
      outlineOf(
        '甲市通知',
        '一、要求',
        '1.须于4月18日17:30前提交。逾期不予受理。',
        '2.比例按3:2:1设置。据此打分。',
      ),
    ).toEqual(['1 一、 要求', '2 1. 须于4月18日17:30前提交', '2 2. 比例按3:2:1设置']);
  });
});

describe('a box', () => {
  it('ends where the list around it goes on', () => {
    expect(
      outlineOf(
        '甲省规划',
        '一、任务',
        '（一）水能',
        '1.坝',
        '建设大坝。',
        '专栏1 示范',
        '1.电站。建设电站。',
        '2.风场。建设风场。',
        '2.渠',
        '建设水渠。',
        '（二）电网',
        '建设电网。',
      ),
    ).toEqual([
      '1 一、 任务',
      '2 （一） 水能',
      '3 1. 坝',
      '3 专栏1 示范',
      '4 1. 电站',
      '4 2. 风场',
      '3 2. 渠',
      '2 （二） 电网',
    ]);
  });

  it('turns no forms round', () => {
    expect(
      outlineOf(
        '甲省规划',
        '一、任务',
        '（一）水能',
        '1.坝',
        '（1）监测',
        '研制传感器。',
        '专栏1 示范',
        '开展示范。',
        '2.渠',
        '（2）调度',
        '研究调度。',
      ),
    ).toEqual([
      '1 一、 任务',
      '2 （一） 水能',
      '3 1. 坝',
      '4 （1） 监测',
      '4 专栏1 示范',
      '3 2. 渠',
      '4 （2） 调度',
    ]);
  });
});

describe('leads below a box', () => {
  it('leave it where they are no longer of one length', () => {
    const outline = outlineOf(
      '甲市纲要',
      '第一节 发展制造业',
      '推动产业发展，形成集群优势。',
      '专栏1 行动',
      '新质发展。推动技术嵌入生产流程。',
      '治理增效。推动技术用于城市管理。',
      '推动服务业提质。支持研发设计和检验检测。',
      '强化空间集聚。引导企业向园区集中。',
    );
    expect(outline).toEqual([
      '1 第一节 发展制造业',
      '2 专栏1 行动',
      '3 · 新质发展',
      '3 · 治理增效',
      '2 · 推动服务业提质',
      '2 · 强化空间集聚',
    ]);
  });
});

describe('a heading without number', () => {
  it('heads the lists that begin anew below it', () => {
    expect(
      outlineOf(
        '甲省措施',
        '面向单位的政策',
        '一、补贴',
        '给予补贴。',
        '二、补助',
        '给予补助。',
        '面向个人的政策',
        '一、求职',
        '给予补贴。',
      ),
    ).toEqual(['1 · 面向单位的政策', '2 一、 补贴', '2 二、 补助', '1 · 面向个人的政策', '2 一、 求职']);
  });

  it('is a chapter where none has a number', () => {
    expect(
      outlineOf(
        '甲省工作报告',
        '各位代表：',
        '现在报告工作，请予审议。',
        '五年工作回顾',
        '五年来经济总量稳步增长，各项事业取得明显进步。',
        '今年重点工作',
        '今年是开局之年，要继续努力推进各项工作。',
        '（一）扩大消费',
        '促进消费。',
      ),
    ).toEqual(['1 · 五年工作回顾', '1 · 今年重点工作', '2 （一） 扩大消费']);
  });

  it('is the title of a document that a notice carries with others', () => {
    expect(
      outlineOf(
        '甲省人民政府关于印发两个方案的通知',
        '各市人民政府：',
        '现印发给你们。',
        '甲省人民政府',
        '2019年6月6日',
        '甲省规范服务行动方案',
        '为规范服务，制定本方案。',
        '一、要求',
        '做好服务。',
        '甲省规范收费行动方案',
        '为规范收费，制定本方案。',
        '一、目标',
        '降低收费。',
      ),
    ).toEqual(['1 · 甲省规范服务行动方案', '2 一、 要求', '1 · 甲省规范收费行动方案', '2 一、 目标']);
  });

  it('is no line among others that end no sentence', () => {
    expect(
      outlineOf(
        '甲市规划',
        '一、任务',
        '建设下列工程。',
        '东部水厂',
        '西部电厂',
        '南部路网',
        '二、保障',
        '加强领导。',
      ),
    ).toEqual(['1 一、 任务', '1 二、 保障']);
  });
});

describe('a question on a line of its own', () => {
  const answers = (label: string) => [
    `乙报记者：今年的招生有哪些变化？`,
    `${label}今年扩大了招生范围。主要措施是：`,
    '一是增加学位。新建学校十所，增加学位八千个。',
    '二是优化流程。报名全部在网上办理。',
    '丙台：学生怎样乘坐校车？',
    `${label}校车线路已经公布，家长可以查询。`,
    '丁网（客户端）：寄宿的费用怎样收取？',
    `${label}费用按学期收取。`,
  ];

  it('heads its answer, with the lists in it, where a speaker answers', () => {
    expect(outlineOf('甲市教育问答实录', ...answers('王明：'))).toEqual([
      '1 · 乙报记者：今年的招生有哪些变化？',
      '2 一是 增加学位',
      '2 二是 优化流程',
      '1 · 丙台：学生怎样乘坐校车？',
      '1 · 丁网（客户端）：寄宿的费用怎样收取？',
    ]);
  });

  it('heads nothing where nobody answers it, or where one stands alone', () => {
    expect(outlineOf('甲市教育问答实录', ...answers(''))).not.toContain('1 · 丙台：学生怎样乘坐校车？');
    expect(
      outlineOf('甲市农业规划', '一、形势', '粮食怎样增产？', '要依靠种子和耕地，提高单产和总产。'),
    ).toEqual(['1 一、 形势']);
  });
});

describe('what is published below a document and is about it', () => {
  it('stands beside the chapters, with its own sections', () => {
    expect(
      outlineOf(
        '甲市养老服务条例',
        '第一章 总则',
        '第一条 为了规范养老服务，制定本条例。',
        '第二章 附则',
        '第二条 本条例自2024年1月1日起施行。',
        '《甲市养老服务条例》解读',
        '条例共两章，现就有关内容说明如下。',
        '一、立法的必要性',
        '养老服务需要规范。',
      ),
    ).toEqual([
      '1 第一章 总则',
      '2 第一条',
      '1 第二章 附则',
      '2 第二条',
      '1 · 《甲市养老服务条例》解读',
      '2 一、 立法的必要性',
    ]);
  });
});

describe('a numbered list', () => {
  const PLAN = ['甲市统计公报', '一、综合', '经济总体平稳。', '二、民生', '全年新增就业岗位五万个。'];
  const SECTIONS = ['1 一、 综合', '1 二、 民生'];

  it.each([
    ['below 注释：', ['注释：', '1.本公报数据为初步统计数。', '2.速度按不变价格计算。']],
    ['that begins behind 注：', ['注：①数据为初步统计数。', '②速度按不变价格计算。']],
    ['below 说明： at the end', ['说明：', '1.医院可选用部分指标。', '2.有关手术名称见目录。']],
  ])('%s is of notes and no sections', (_, notes) => {
    expect(outlineOf(...PLAN, ...notes)).toEqual(SECTIONS);
  });

  it.each([
    [
      'below 说明： above other sections',
      ['说明：', '1.申报材料。企业提交申请。', '2.评审。组织专家评审。', '三、附则'],
    ],
    [
      'below another colon',
      ['全市重点抓好以下工作：', '1.申报材料。企业提交申请。', '2.评审。组织专家评审。'],
    ],
    [
      'that does not begin below 注：',
      ['注：以上为初步统计数。', '1.申报材料。企业提交申请。', '2.评审。专家评审。'],
    ],
  ])('%s is of sections', (_, lines) => {
    expect(outlineOf(...PLAN, ...lines)).toEqual(expect.arrayContaining(['2 1. 申报材料', '2 2. 评审']));
  });

  it('goes on behind the notes of a table', () => {
    expect(
      outlineOf(
        '甲市规划',
        '一、目标',
        '注：1.数据为预期值。',
        '2.速度按不变价格计算。',
        '二、任务',
        '（一）修路。全面提升。',
      ),
    ).toEqual(['1 一、 目标', '1 二、 任务', '2 （一） 修路']);
  });
});

describe('text behind an item', () => {
  it('keeps its order where a later paragraph says the words of the item', () => {
    const lines = [
      '甲县建议',
      '一、公路',
      '1.总体要求和主要任务。坚持城乡并重。',
      '落实要求，必须统筹安排。',
      '今后五年的主要任务是：',
      '——乡村公路再延伸。铺设沥青。',
      '——桥梁涵洞更牢固。加固桥墩。',
    ];
    const bytes = new TextEncoder().encode(lines.join('\n'));
    const result = compileOne(bytes);
    assert(result.ok);
    expectWhole(result, bytes);
  });
});
