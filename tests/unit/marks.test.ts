/** Which of the marks that a line may have it has: the numbers of the lists decide. */
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../support/draft.ts';
import { parseText } from '../support/parse-text.ts';

describe('a mark that a line alone does not show', () => {
  it('is taken where the numbers count on, though the words begin with a digit', () => {
    expect(
      outlineOf(
        '乙区行动计划',
        '一、任务',
        '1.5G网络覆盖。推进建设。',
        '2.3D打印集聚。建设平台。',
        '3.工业互联网普及。培育平台。',
      ),
    ).toEqual(['1 一、 任务', '2 1. 5G网络覆盖', '2 2. 3D打印集聚', '2 3. 工业互联网普及']);
  });

  it('is text where they do not', () => {
    expect(outlineOf('乙区行动计划', '一、任务', '建成站点。', '3.5万户居民受益，满意度提高。')).toEqual([
      '1 一、 任务',
    ]);
  });

  it('is taken without its opening bracket where the list shows it', () => {
    expect(
      outlineOf(
        '甲省规划',
        '一、总体要求',
        '一）指导思想',
        '坚持保护第一。',
        '二）基本原则',
        '坚持分类施策。',
      ),
    ).toEqual(['1 一、 总体要求', '2 一） 指导思想', '2 二） 基本原则']);
  });

  it('stands alone on its line above its words', () => {
    expect(
      outlineOf(
        '乙区工作要点',
        '一、夯实基础',
        '1.',
        '建设服务平台，开放仪器设备。',
        '2.',
        '支持企业建设机构，给予补助。',
      ),
    ).toEqual(['1 一、 夯实基础', '2 1.', '2 2.']);
  });

  it('is a decimal number below the one above it', () => {
    expect(
      outlineOf(
        '甲市纲要',
        '一、提升能级',
        '1.建设产业体系',
        '推动升级。',
        '1.1增创新优势。改造工厂。',
        '1.2激活新动力。发展设计。',
        '2.扩大需求',
        '增强能力。',
      ),
    ).toEqual([
      '1 一、 提升能级',
      '2 1. 建设产业体系',
      '3 1.1 增创新优势',
      '3 1.2 激活新动力',
      '2 2. 扩大需求',
    ]);
  });
});

describe('a mark that is none', () => {
  it.each([
    ['a reference to articles', '第五条和第六条的规定，适用本办法。'],
    ['a dash before a year', '—2035年，基本实现现代化。'],
    ['English beside Chinese', '1. Conditions for application of the measures'],
  ])('%s', (_name, line) => {
    expect(
      outlineOf('甲市办法', '一、总则', '为了规范管理，制定本办法。', line, '二、附则', '自公布之日起施行。'),
    ).toEqual(['1 一、 总则', '1 二、 附则']);
  });

  it('the dash of a subtitle below the title', () => {
    expect(
      outlineOf(
        '加快建设科技强市',
        '——在甲市科技创新大会上的报告',
        '同志们：',
        '现在作报告。',
        '一、工作',
        '成效明显。',
      ),
    ).toEqual(['1 一、 工作']);
  });
});

describe('articles', () => {
  it('count on below their number', () => {
    const outline = outlineOf(
      '甲市办法',
      '第一条　制定本办法。',
      '第二条　可以转让。',
      '第二条之一　应当签约。',
      '第三条　自公布之日起施行。',
    );
    expect(outline).toEqual(['1 第一条', '1 第二条', '1 第二条之一', '1 第三条']);
  });
});

describe('a table that was not read', () => {
  const rows = [
    '1.',
    '组织领导',
    '成立领导小组（1分）',
    '2.',
    '宣传工作',
    '开展宣传（2分）',
    '（一）',
    '巡查工作',
    '每月巡查（3分）',
    '每少一次扣一分',
    '5',
    '县水利局',
  ];
  const table = ['序号', '考核内容', '评分标准', '责任单位', '备注', ...rows, ...rows];
  const sections = (...lines: string[]) =>
    parseText(lines.join('\n')).sections.flatMap(({ depth, number, title }) =>
      depth === 0 ? [] : [`${number ?? ''}${title}`],
    );

  it('gives no headings, and the outline goes on behind it', () => {
    expect(
      sections('甲县考核办法', '一、考核对象', '各镇（街道）。', ...table, '二、考核方式', '年终考核。'),
    ).toEqual(['一、考核对象', '二、考核方式']);
  });

  it('ends where an annex or several paragraphs of text begin', () => {
    const text =
      '各镇（街道）要加强组织领导，落实工作责任，完善工作机制，强化督促检查，确保各项考核任务落到实处、取得实效，推动全县水利工作上新台阶。';
    expect(
      sections(
        '甲县考核办法',
        '一、考核对象',
        '各镇（街道）。',
        ...table,
        text,
        text,
        text,
        '1.考核程序。按年度进行。',
        '2.结果运用。通报全县。',
      ),
    ).toContain('1.考核程序');
  });
});
