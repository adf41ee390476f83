/** Who speaks and for whom, what covers, imprints and news say of the issuer, and names set side by side. */
import { describe, expect, it } from 'vitest';
import { namesApart } from '../../src/pipeline/text/glued-names.ts';
import { parseText } from '../support/parse-text.ts';

const TEXT = '一、总体要求\n坚持因地制宜，稳步推进。\n二、主要任务\n落实各项任务。';
const factsOf = (...lines: string[]) => parseText([...lines, TEXT].join('\n')).printed;

describe('the issuer of a report', () => {
  it.each([
    ['乙县人民政府', ['乙县工作报告', '各位代表：', '现在，我代表乙县人民政府，向大会报告工作，请予审议。']],
    [
      '乙县人民政府',
      [
        '工作报告',
        '2031年1月9日在乙县第十八届人民代表大会第五次会议上',
        '各位代表：',
        '现在，我代表县人民政府向大会作工作报告，请予审议。',
      ],
    ],
    [
      '丙市人民政府',
      ['工作报告', '丙市市长　张某某', '各位代表：', '我代表市人民政府，向大会报告工作，请予审议。'],
    ],
    ['国务院', ['各位代表：', '现在，我代表国务院，向大会报告工作，请予审议。']],
    [null, ['工作报告', '各位代表：', '我代表县人民政府向大会报告工作，请予审议。']],
    [null, ['工作报告', '各位代表：', '我代表县人民政府，向全县人民表示衷心的感谢。']],
    [null, ['工作报告', '丙市市长　张某某', '各位代表：', '我代表县人民政府向大会报告工作，请予审议。']],
  ])('%s', (issuer, lines) => expect(factsOf(...lines).issuer).toBe(issuer));

  it('is no title, though the name of who speaks follows the office without a blank', () => {
    const { title, date } = factsOf(
      '2031年2月4日在乙县第十四届人民代表大会第四次会议上',
      '乙县人民政府县长张某某',
      '各位代表：',
      '现在，我代表县人民政府向大会报告工作，请予审议。',
    );
    expect([title, date]).toEqual([null, '2031-02-04']);
  });

  it('gave it on the day in brackets below the speaker, not on that of the page', () => {
    const lines = ['甲省工作报告', '2031年1月20日', '甲省省长　张某某', '（2031年1月18日）', '各位代表：'];
    expect(factsOf(...lines).date).toBe('2031-01-18');
    expect(factsOf('甲省水务规划', '2031年1月20日', '（2031年1月18日）').date).toBe('2031-01-20');
  });
});

describe('who signed an order', () => {
  it('stands above its day and is no text', () => {
    const text = [
      '甲市人民政府令',
      '第17号',
      '《乙办法》已经通过，现予公布。',
      '市　长：张某某',
      '2031年1月29日',
      '甲市乙办法',
      TEXT,
    ];
    const { clauses } = parseText(text.join('\n'));
    expect(clauses.find((clause) => clause.text === '市　长：张某某')?.role).toBe('speaker');
  });
});

describe('the number of a register', () => {
  it('ends before the next key of its line', () => {
    const number = (line: string) => factsOf(line, '甲市林业管理办法').number;
    expect(number('文号：甲府办〔2031〕8号  年份：2031')).toBe('甲府办〔2031〕8号');
    expect(number('文号：甲府办 〔2031〕8号')).toBe('甲府办 〔2031〕8号');
  });
});

describe('the issuer that no signature names', () => {
  it('is who compiled a plan, as its cover says, where that is no institute', () => {
    expect(factsOf('甲市水务规划', '编制单位：甲市水务局').issuer).toBe('甲市水务局');
    expect(factsOf('甲市水务规划', '编制单位：甲市水利勘测设计院有限公司').issuer).toBeNull();
  });

  it('is who is reported to have issued it', () => {
    const said = (words: string) => factsOf('甲市育才行动方案', words).issuer;
    expect(said('近日，甲市教育局印发《甲市育才行动方案》，部署有关工作。')).toBe('甲市教育局');
    expect(said('近日，有关部门印发《甲市育才行动方案》，部署有关工作。')).toBeNull();
    expect(said('各校要落实甲市教育局印发《甲市育才行动方案》的要求。')).toBeNull();
  });

  it('leaves the date to the day of the imprint where nothing else has one', () => {
    const text = ['甲区林业办法', '第一条　为了保护林业，制定本办法。', '第二条　本办法自印发之日起施行。'];
    const dateOf = (...lines: string[]) => parseText([...text, ...lines].join('\n')).printed.date;
    expect(dateOf('甲区人民政府办公室　2031年3月9日印发')).toBe('2031-03-09');
    expect(dateOf('甲区人民政府', '2031年3月2日', '甲区人民政府办公室　2031年3月9日印发')).toBe('2031-03-02');
  });

  it('is the office of the imprint', () => {
    const text = ['甲区林业办法', '第一条　为了保护林业，制定本办法。', '第二条　本办法自印发之日起施行。'];
    const issuerOf = (line: string) => parseText([...text, line].join('\n')).printed.issuer;
    expect(issuerOf('甲区人民政府办公室　2031年3月9日印发')).toBe('甲区人民政府办公室');
    expect(issuerOf('乙印刷　2031年3月9日印发')).toBeNull();
    expect(issuerOf('甲区人民政府办公室\n2031年3月9日印发')).toBe('甲区人民政府办公室');
  });
});

describe('a row of names', () => {
  it.each([
    ['科技部工业和信息化部', ['科技部', '工业和信息化部']],
    ['民政部生态环境部交通运输部', ['民政部', '生态环境部', '交通运输部']],
    ['能源局林草局文物局', ['能源局', '林草局', '文物局']],
    ['中共中央办公厅国务院办公厅', ['中共中央办公厅', '国务院办公厅']],
    ['甲省教育厅甲省财政厅', ['甲省教育厅', '甲省财政厅']],
    ['乙市水务局乙市林业局乙市档案馆', ['乙市水务局', '乙市林业局', '乙市档案馆']],
  ])('%s', (row, names) => expect(namesApart(row)).toEqual(names));

  it.each([
    '教育部',
    '教育部科技司',
    '甲省教育厅',
    '国家能源局甲省监管办公室',
    '甲省甲省中学',
    '乙市林业和草原局',
  ])('%s is one', (name) => expect(namesApart(name)).toEqual([name]));
});

describe('the lines above a title', () => {
  it('are none of it where they name people, or the paper of a meeting', () => {
    expect(factsOf('张某某　李 某　王某某　赵某', '钱 某　孙某某　周某某', '甲市水务发展规划').title).toBe(
      '甲市水务发展规划',
    );
    expect(factsOf('乙县十七届人大', '五次会议文件（1）', '乙县工作报告').title).toBe('乙县工作报告');
    expect(factsOf('甲市国民健康和卫生事业', '发展规划').title).toBe('甲市国民健康和卫生事业发展规划');
  });
});

describe('the keys of a crawler', () => {
  const keys = [
    '标题：乙县2031年工作报告',
    '发文单位：乙县人民政府',
    '发文时间：2031-01-18',
    '来源URL：http://a.cn/1',
    '正文：',
  ];

  it('are left out and name what the text does not print', () => {
    const lines = [...keys, '各位代表：', '现将工作报告如下，请予审议。'];
    expect(factsOf(...lines)).toMatchObject({
      title: '乙县2031年工作报告',
      issuer: '乙县人民政府',
      date: '2031-01-18',
    });
    expect(parseText([...lines, TEXT].join('\n')).omissions.map(({ reason }) => reason)).toEqual(
      keys.map(() => 'web-page'),
    );
  });

  it('give way to what the text prints', () => {
    const lines = [...keys, '政府工作报告', '（2031年1月20日）', '各位代表：'];
    expect(factsOf(...lines)).toMatchObject({ title: '政府工作报告', date: '2031-01-20' });
  });
});

describe('a title', () => {
  it('over two lines that stand as far from each other as from the subtitle is one', () => {
    const lines = [
      '为全面建成幸福家园',
      '',
      '开创乙省教育事业新局面',
      '',
      '——在乙省第十次大会上的报告',
      '',
      '同志们：',
      '',
    ];
    expect(factsOf(...lines).title).toBe('为全面建成幸福家园开创乙省教育事业新局面');
  });

  it('loses the words of the page that are printed over it, and a bracket of another kind', () => {
    const lines = [
      '甲市人民政府关您现在的位置',
      '于加强学校建设的意见',
      '甲府〔2031〕23号',
      '各区人民政府：',
    ];
    expect(factsOf(...lines).title).toBe('甲市人民政府关于加强学校建设的意见');
    const notice = [
      '甲市人民政府关于印发《甲市2031年绿色发展支持政策）的通知',
      '甲府〔2031〕23号',
      '各区人民政府：',
    ];
    expect(factsOf(...notice, '现将有关政策印发给你们，请认真贯彻执行。').title).toBe(
      '甲市2031年绿色发展支持政策',
    );
  });
});

describe('a document between other words of a page', () => {
  it('is found below a list of what is read most', () => {
    const list = [
      '首页 > 政策 > 投资',
      '排行榜',
      '01 关于印发《乙规划》的通知(甲发',
      '10',
      '2031-08-',
      '02 关于丙的',
      '2031-08-10',
    ];
    const head = [
      '关于丁改革的决定',
      '发布时间：2031/07/16 来源：甲司',
      '甲省人民政府关于丁改革的决定',
      '甲发〔2031〕20号',
    ];
    const plan = parseText([...list, ...head, '改革开放以来，各项事业持续发展，成效明显。', TEXT].join('\n'));
    expect(plan.printed).toMatchObject({
      title: '甲省人民政府关于丁改革的决定',
      issuer: '甲省人民政府',
      number: '甲发〔2031〕20号',
    });
    expect(plan.omissions.map(({ text }) => text)).toEqual(list);
  });

  it('is found in an article of an encyclopedia', () => {
    const above = [
      '描述：乙规划是甲省的规划。',
      '中文名甲省水务规划',
      '目录',
      '1背景',
      '播报',
      '编辑',
      '乙规划的背景。',
    ];
    const plan = [
      '甲省水务发展规划',
      '目录',
      '第一章 目标',
      '第二章 任务',
      '第一章 目标',
      '建设水厂十座。',
      '第二章 任务',
      '整治河道百里。',
    ];
    const below = ['规划组成', '规划包括若干部分。', '播报', '编辑', '第三章 其他', '说明。'];
    const read = parseText([...above, ...plan, ...below].join('\n'));
    expect(read.printed.title).toBe('甲省水务发展规划');
    expect(read.omissions.filter(({ reason }) => reason === 'web-page').map(({ text }) => text)).toEqual([
      ...above,
      ...below,
    ]);
    // Without the signs of such an article all of it is text.
    const bare = [...above.filter((line) => line !== '播报'), ...plan].join('\n');
    expect(parseText(bare).omissions.filter(({ reason }) => reason === 'web-page')).toEqual([]);
  });
});
