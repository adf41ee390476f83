import { describe, expect, it } from 'vitest';
import { segments } from '../../src/clauses/segments.ts';
import { findParallels } from '../../src/pipeline/align/parallels.ts';

const found = (...texts: string[]) =>
  findParallels(texts.map((text) => ({ text }))).map(({ a, b, ...rest }) => ({
    ...rest,
    words: [texts[a.text]?.slice(a.start, a.end), texts[b.text]?.slice(b.start, b.end)],
  }));

describe('passages in common', () => {
  it('are found whatever stands around them, to the last character', () => {
    expect(
      found(
        '前言甲。建立健全科技规划动态调整机制，及时对任务进行调整。',
        '后记：建立健全科技规划动态调整机制，及时对任务进行调整！另',
      ),
    ).toMatchObject([
      {
        kind: 'identical',
        formula: false,
        words: [
          '建立健全科技规划动态调整机制，及时对任务进行调整',
          '建立健全科技规划动态调整机制，及时对任务进行调整',
        ],
      },
    ]);
  });

  it('are the same when only blanks and punctuation differ', () => {
    const [passage] = found(
      '到2020年，建设“双创特区”和示范基地、服务平台',
      '到 2020 年建设双创特区和示范基地服务平台',
    );
    expect(passage).toMatchObject({ kind: 'identical', ratio: 1 });
  });

  it('are near when a few words differ, and say which numbers do', () => {
    const [passage] = found(
      '突破高精度和智能化制造系统等20项左右基础研究与前沿技术，突破零部件加工等100项关键技术和产品',
      '突破高精度和智能化制造系统等10项左右基础研究与前沿技术，以及零部件加工等20项关键技术和产品',
    );
    expect(passage).toMatchObject({
      kind: 'near',
      numbers: [
        { a: '20', b: '10' },
        { a: '100', b: '20' },
      ],
    });
  });

  it('reach over a number that they stop before or in, and say that it differs', () => {
    const words = '全市科技型中小企业数量达到';
    expect(found(`${words}7.3万家，成绩显著。`, `${words}5576家。`)).toMatchObject([
      { words: [`${words}7.3万家`, `${words}5576家`], numbers: [{ a: '7.3万', b: '5576' }] },
    ]);
    expect(found(`${words}210家。`, `${words}25家。`)).toMatchObject([{ numbers: [{ a: '210', b: '25' }] }]);
  });

  it('keep the numbers of a range apart', () => {
    const words = '天津市国民经济和社会发展规划暨科技创新发展规划纲要和行动计划';
    expect(found(`${words}（2016—2020年）实施方案`, `${words}（2021—2025年）实施方案`)).toMatchObject([
      {
        numbers: [
          { a: '2016', b: '2021' },
          { a: '2020', b: '2025' },
        ],
      },
    ]);
  });

  it('say which shares differ, with their per cent signs, and none where the counts of numbers differ', () => {
    const [one, other] = ['全社会研发投入占地区生产总值比重达到', '，科技型企业数量实现倍增并保持领先'];
    expect(found(`${one}3.5%${other}`, `${one}4.0%${other}`)).toMatchObject([
      { kind: 'near', numbers: [{ a: '3.5%', b: '4.0%' }] },
    ]);
    expect(found(`${one}3.5%${other}`, `${one}1.0%至4.0%${other}`)).toMatchObject([{ numbers: [] }]);
  });

  it.each([
    '以习近平新时代中国特色社会主义思想为指导',
    '全面贯彻落实习近平总书记系列重要讲话精神',
    '高举中国特色旗帜以邓小平理论和科学发展观为指导',
    '贯彻党的十八大和十八届三中、四中、五中全会精神',
    '市有关单位分工（市科委、市发展改革委、市财政局等部门和有关区人民政府负责）',
  ])('are set wordings in %s', (words) => {
    expect(found(`甲。${words}`, `乙。${words}`)).toMatchObject([{ formula: true }]);
  });

  it('end where only a little is alike after much else', () => {
    const own = '建立健全科技规划动态调整机制';
    const [passage] = found(
      `${own}，甲乙丙丁戊己庚辛壬癸子丑寅卯辰，推进落实`,
      `${own}，天地玄黄宇宙洪荒日月盈昃辰宿列，推进落实`,
    );
    expect(passage?.words).toEqual([own, own]);
  });

  it('may stand in another order', () => {
    const [one, two] = ['支持企业牵头建设产业技术创新战略联盟', '引导社会资本设立天使投资引导基金和担保机构'];
    expect(
      found(
        `${one}。甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳。${two}`,
        `${two}。天地玄黄宇宙洪荒日月盈昃辰宿。${one}`,
      ),
    ).toHaveLength(2);
  });

  it('are not found below twelve characters', () => {
    expect(found('推进协同创新共同体建设甲乙', '丙丁推进协同创新共同体建设')).toEqual([]);
    expect(found('全面推进协同创新共同体建设甲', '丙全面推进协同创新共同体建设')).toHaveLength(1);
  });

  it('are found in two versions of a document that stands on one line', () => {
    // Ideographs in an order that does not come back.
    const text = String.fromCodePoint(
      ...Array.from(
        { length: 50_000 },
        (_, index) => 0x4e00 + ((index * 7919 + ((index * index) % 4093)) % 20_000),
      ),
    );
    const next = text.replaceAll(/(.{96})./gu, '$1某');
    const passages = found(text, next);
    const covered = passages.reduce((sum, { words }) => sum + (words[0]?.length ?? 0), 0);
    expect(covered).toBeGreaterThan(text.length * 0.95);
  });

  it('are not sought in mere repetition', () => {
    expect(found('的'.repeat(50_000), '的'.repeat(50_000))).toEqual([]);
  });

  it('are told apart from set wordings: titles, and what stands in many places', () => {
    expect(
      found('根据《国家中长期科学和技术发展规划纲要》编制', '按照《国家中长期科学和技术发展规划纲要》要求'),
    ).toMatchObject([{ formula: true }]);
    const tail = '由各有关单位按照职责分工抓好贯彻落实工作';
    const own = '支持新型研发机构建设中试熟化基地并开放共享设备';
    const many = ['甲', '乙', '丙', '丁', '戊', '己'].map((word, index) =>
      index < 2 ? `${own}，${word}，${tail}` : `${word}${word}，${tail}`,
    );
    const passages = found(...many);
    expect(passages.filter(({ formula }) => !formula).map(({ words }) => words[0])).toEqual([
      expect.stringContaining(own),
    ]);
  });
});

describe('the bounds of a passage', () => {
  it.each([
    [
      'a word that goes on differently',
      '创新驱动在全市发展格局中的核心位置更加突出而牢固可靠，农业',
      '创新驱动在全市发展格局中的核心位置更加突显。工业',
      '创新驱动在全市发展格局中的核心位置更加',
    ],
    [
      'a word that begins differently',
      '医疗资源汇聚的态势，区域医疗中心建设不断推进',
      '卫生服务发展的趋势，区域医疗中心建设不断推进',
      '区域医疗中心建设不断推进',
    ],
    [
      'a word that only one of the texts has',
      '命名一批国家公园建设管理示范单位并给予奖励',
      '命名500家公园建设管理示范单位并给予奖励',
      '公园建设管理示范单位并给予奖励',
    ],
    [
      'what ends a word',
      '治理荒漠化的退化草场，实行围栏封育和季节休牧',
      '治理石漠化的退化草场，实行围栏封育和季节休牧',
      '退化草场，实行围栏封育和季节休牧',
    ],
    [
      'what stands behind the end of a sentence',
      '严格保护永久基本农田，建设高标准农田。实施土地整治',
      '严格保护永久基本农田，建设高标准农田。实施灌区改造',
      '严格保护永久基本农田，建设高标准农田',
    ],
    [
      'what leads to other words',
      '健全城市燃气管网巡查和抢修机制以及泵站值守',
      '健全城市燃气管网巡查和抢修机制以及热力调度',
      '健全城市燃气管网巡查和抢修机制',
    ],
    [
      'what is short for a word',
      '把好渔港扩建项目的审批关口，统筹开展规划环评。',
      '把好渔港扩建项目的审批关口，统筹开展规划编制。',
      '把好渔港扩建项目的审批关口',
    ],
    [
      'a bracket',
      '提高县级医院病床使用率和周转率（%）。',
      '努力提高县级医院病床使用率和周转率（%）；',
      '提高县级医院病床使用率和周转率（%）',
    ],
  ])('do not cut %s', (_, one, other, words) => {
    expect(found(one, other).map((passage) => passage.words)).toEqual([[words, words]]);
  });
});

describe('the wording of a passage', () => {
  it.each([
    ['own', '支持企业牵头建设重点实验室、工程中心和中试基地'],
    ['own', '改造农村危房、修建乡村公路，方便群众出行'],
    ['own', '进一步开启生态城市、文化名城建设新征程'],
    ['list', '小学、初级中学、中等职业学校和特殊教育学校'],
    ['list', '水稻、小麦、玉米、马铃薯等主要粮食作物'],
    ['citation', '《国务院关于加快发展养老服务业的若干意见》（国发〔2013〕35号）'],
    ['citation', '落实«中华人民共和国老年人权益保障法»'],
    ['set', '以习近平新时代中国特色社会主义思想为指导'],
    ['set', '充分发挥市场在资源配置中的决定性作用'],
    ['set', '坚决遏制高耗水高排放项目盲目发展'],
    ['set', '准确把握新发展阶段，深入贯彻新发展理念'],
    ['set', '特编制本规划。本规划明确了“十五五”时期'],
    ['set', '各有关部门和单位要按照各自职责分工'],
    ['set', '坚持预防为主、防治结合、综合治理的方针'],
    ['set', '组织开展规划实施年度监测、中期评估和总结评估'],
    ['set', '力争2030年前二氧化碳排放达到峰值，2060年前实现碳中和'],
    ['own', '加大对偏远渔村客运航线的补贴和安全检查'],
    ['own', '新建住宅小区同步建设充电桩和养老用房'],
    ['name', '新建住宅小区中装配式混凝土建筑面积比例'],
    ['own', '各有关部门要在每年汛期之前检查水库大坝'],
    ['own', '坚决遏制占用耕地挖塘养鱼和绿化造林的行为'],
    ['own', '渔港防波堤和避风锚地的防浪能力没有根本改变'],
    ['own', '乡镇卫生院要为慢性病患者建立健康档案'],
    ['own', '将无障碍设施纳入老旧小区改造验收的内容'],
    ['own', '到2035年，城市轨道交通里程达到八百公里'],
    ['name', '县级以上城市集中式饮用水水源地保护区'],
    ['name', '国家级非物质文化遗产代表性项目名录'],
    ['name', '最严格的历史文化名城名镇名村保护管理制度'],
    ['name', '装配式钢结构住宅占新开工住宅的比例'],
    ['short', '提高农业灌溉用水效率水平'],
    ['name', '全面推行城乡客运公交一体化运营和联程联运'],
    ['name', '组织编制城市排水防涝设施专项规划'],
    ['name', '建立城乡一体的冷链物流配送网络'],
    ['own', '编制公交专项规划，为偏远山区寄宿制学生开通定制班车'],
    ['name', '推进王家湾、李家河、赵庄、钱塘等引水工程建设'],
    ['own', '推进王家湾、李家河等泵站联合调度和汛期二十四小时值守'],
    ['name', '持续开展乡镇卫生院中医馆服务能力评价'],
    ['own', '推进林场老旧供水管网改造以降低漏损'],
    ['own', '开展面向渔民和船员的海上急救技能培训'],
    ['name', '到2035年，县域内义务教育学校集团化办学覆盖率'],
    ['name', '加强乡镇敬老院消防安全管理体系建设'],
    ['own', '加强乡镇敬老院消防安全管理，配齐灭火器材'],
    ['set', '生产空间集约高效、生活空间宜居适度、生态空间山清水秀'],
    ['set', '管行业必须管安全、管业务必须管安全'],
    ['set', '超过单位产品能源消耗限额标准构成高耗能'],
    ['set', '在2033年和2035年分别对规划实施情况进行评估'],
    ['set', '推行“户分类、村收集、乡镇转运、区县处理”模式'],
    // The end of one sentence and the beginning of the next.
    ['short', '完善社区养老服务体系。加强文物修复'],
    ['short', '三级医院门诊，优化科室设置和布局'],
    ['own', '引进乡村教师，改善学校食堂，支持校车'],
  ])('is %s in %s', (wording, words) => {
    expect(found(`甲。${words}。`, `乙。${words}；`)).toMatchObject([
      { wording, formula: wording !== 'own' },
    ]);
  });
});

it('rows of a table that name quantities are no statement', () => {
  const rows = (mark: string) =>
    `3\t达到国家标准的乡镇卫生院比例（%）\t96${mark}4\t达到国家标准的村卫生室比例（%）\t98`;
  expect(found(`甲\n${rows('\n')}`, `乙\n${rows('\n（')}`)).toMatchObject([{ wording: 'name' }]);
});

it('the terms of a field with other clauses between them are no evidence, unless one side is all in the other', () => {
  const wordings = (one: string, other: string) => found(one, other).map(({ wording }) => wording);
  expect(
    wordings(
      '养老院分类管理。持续实施养老院照护服务分级分类管理，动态调整养老院照护服务质量类别',
      '养老院分类管理体系，建立并完善敬老院照护服务质量分类清单，动态调整敬老院照护服务质量类别',
    ),
  ).toEqual(['name']);
  expect(
    wordings(
      '实现新建小学和改建中学学生宿舍每百名住校学生（不包括走读生、借读生）独立卫生间分别不少于12间',
      '实现新建小学学生宿舍每百名住校学生独立卫生间不少于12间',
    ),
  ).toEqual(['own']);
});

it('what one text reports a document to say is a citation', () => {
  const words = '在县城和重点镇建设老年食堂，为独居老人送餐';
  const [passage] = found(`市里印发《关于发展社区养老的若干意见》，提出${words}。`, `本县${words}。`);
  expect(passage?.wording).toBe('citation');
});

it('a passage goes on to the last value of several things', () => {
  expect(
    found(
      '小学和中学每百名学生图书室面积分别不少于300平方米和200平方米。',
      '小学每百名学生图书室面积不少于300平方米。',
    ).map(({ words }) => words),
  ).toEqual([['每百名学生图书室面积分别不少于300平方米和200平方米', '每百名学生图书室面积不少于300平方米']]);
});

it('a passage takes in what belongs to its first word', () => {
  const words = '泊位数量超过两百个，集装箱码头全部实现岸电覆盖';
  expect(found(`全市${words}。`, `全市港口总${words}。`).map((passage) => passage.words)).toEqual([
    [words, `总${words}`],
  ]);
});

it('a piece of a name at the end of a short passage is left out', () => {
  const passages = found(
    '提高乡村医生的急救处置技能和水平。严格执行基本药物采购办法。',
    '提高乡村医生的急救处置技能和水平，全面落实基本药物采购目录。',
  );
  expect(passages.map(({ words }) => words[0])).toEqual(['提高乡村医生的急救处置技能和水平']);
});

it('the name of a quantity with another number is no statement, a task with another number is one', () => {
  const wordingOf = (one: string, other: string) => found(one, other).map(({ wording }) => wording);
  expect(
    wordingOf(
      '城镇居民人均公园绿地活动场所面积达到15平方米。',
      '城镇居民人均公园绿地活动场所面积达到12平方米。',
    ),
  ).toEqual(['name']);
  expect(
    wordingOf('新建改造乡镇敬老院和农村互助养老点20个。', '新建改造乡镇敬老院和农村互助养老点35个。'),
  ).toEqual(['own']);
  // Two quantities with one value and one year are two.
  expect(
    wordingOf(
      '到2035年底前，城市再生水综合利用率达到35%以上。',
      '到2035年底前，城市垃圾资源化利用率达到35%以上。',
    ),
  ).toEqual(['name']);
});

describe('a text beside another', () => {
  it('a number after a blank is a number that differs', () => {
    const kinds = segments('达到 2.3万篇', [{ start: 0, end: 8, other: '达到21988篇' }]);
    expect(kinds.map(({ text, kind }) => [text, kind])).toEqual([
      ['达到', 'carried'],
      [' 2.3万', 'number'],
      ['篇', 'carried'],
    ]);
  });

  it('is cut into what was carried over, what was changed, and the rest', () => {
    const text = '一是建设20个平台，其他。';
    expect(segments(text, [{ start: 2, end: 9, other: '建设10个平台' }])).toEqual([
      { text: '一是', kind: 'own', passage: null },
      { text: '建设', kind: 'carried', passage: 0 },
      { text: '20', kind: 'number', passage: 0 },
      { text: '个平台', kind: 'carried', passage: 0 },
      { text: '，其他。', kind: 'own', passage: null },
    ]);
  });

  it('keeps every character, whatever the passages', () => {
    const text = '甲乙丙丁戊己庚辛';
    const marks = [
      { start: 0, end: 4, other: '甲丙' },
      { start: 2, end: 6, other: '丙' },
      { start: 6, end: 8, other: '' },
    ];
    expect(
      segments(text, marks)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });

  it('go on to the end of a clause that is near on both sides', () => {
    const words = '推广无声阅览、预约借阅和夜间还书等图书馆服务';
    expect(found(`甲。${words}方式。`, `乙，${words}模式，丙。`)).toMatchObject([
      { words: [`${words}方式`, `${words}模式`] },
    ]);
    expect(found(`甲。${words}的新方式与办法。`, `乙，${words}模式，丙。`)).toMatchObject([
      { words: [words, words] },
    ]);
  });

  it('end behind a word whose last letter looks like a conjunction', () => {
    const words = '组织中小学教师和社区医生学习节能知识并宣讲碳中和';
    expect(found(`甲。${words}重大意义。`, `乙，${words}的各种知识要点。`)).toMatchObject([
      { words: [words, words] },
    ]);
  });

  it('are no evidence where they are values without year and place, or name who decided', () => {
    expect(found('甲。社区图书借阅率达到35%以上，乙。', '丙，社区图书借阅率达到35%以上。')).toMatchObject([
      { formula: true },
    ]);
    expect(
      found(
        '甲是落实党中央、国务院和县委关于养老服务的决策部署的举措。',
        '为落实党中央、国务院和县委关于养老服务的决策部署，乙。',
      ),
    ).toMatchObject([{ wording: 'citation' }]);
  });
});
