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

  it('is the office of the imprint', () => {
    const text = ['甲区林业办法', '第一条　为了保护林业，制定本办法。', '第二条　本办法自印发之日起施行。'];
    const issuerOf = (line: string) => parseText([...text, line].join('\n')).printed.issuer;
    expect(issuerOf('甲区人民政府办公室　2031年3月9日印发')).toBe('甲区人民政府办公室');
    expect(issuerOf('乙印刷　2031年3月9日印发')).toBeNull();
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
