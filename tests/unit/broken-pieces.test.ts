/** Texts whose page breaks lines around inline elements, and letters that name appendices. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const BROKEN = `甲市
2021
年用水管理细则
2021
年
2
月
3
日
一、用水条件
（
1
）对于连续参与过甲市历年节水活动的用户，日用水量不低于
80
吨，且
2020
年用水量达标。
（
2
）对于仅参与过一次的用户，见附录
1
。
二、保障
1
．加强管理。各区要落实到位，按月报送。
2
．做好宣传，
2022
年起每年开展活动。
`;

const sectionsOf = (text: string) =>
  parseText(text).sections.flatMap(({ form, depth, number, title }) =>
    form === 'front' ? [] : [[depth, number, title]],
  );

describe('a text broken around its inline elements', () => {
  it('has the marks of its lists', () => {
    expect(sectionsOf(BROKEN)).toEqual([
      [1, '一、', '用水条件'],
      [2, '（1）', ''],
      [2, '（2）', ''],
      [1, '二、', '保障'],
      [2, '1．', '加强管理'],
      [2, '2．', ''],
    ]);
  });

  it('has its date, and whole sentences', () => {
    const { printed, clauses } = parseText(BROKEN);
    expect(printed.date).toBe('2021-02-03');
    expect(clauses.map(({ text }) => text)).toContain(
      '对于连续参与过甲市历年节水活动的用户，日用水量不低于80吨，且2020年用水量达标。',
    );
  });

  it('is none where numbers stand in cells', () => {
    const { clauses } = parseText('甲市规划\n一、目标\n甲区\n12\n乙区\n15\n丙区\n（\n');
    expect(clauses.map(({ text }) => text)).toEqual(expect.arrayContaining(['12', '15']));
  });
});

it('an appendix has a letter, and its sections have it, too', () => {
  const text =
    '甲市指南\n1 总则\n略。\n附录 A  用语\nA.1 城市\n略。\nA.2 乡村\n略。\n附录 B  分区\nB.1 规定\n略。\n';
  expect(sectionsOf(text)).toEqual([
    [1, '1', '总则'],
    [1, '附录 A', '用语'],
    [2, 'A.1', '城市'],
    [2, 'A.2', '乡村'],
    [1, '附录 B', '分区'],
    [2, 'B.1', '规定'],
  ]);
});

it('joins one bracket with the rest of its mark where nothing else is broken', () => {
  const text =
    '甲县报告\n一、工作回顾\n（一）粮食增产。\n种植面积扩大，单产提高。\n（\n二）学校改善。\n新建校舍，添置设备。\n';
  expect(sectionsOf(text)).toEqual([
    [1, '一、', '工作回顾'],
    [2, '（一）', '粮食增产'],
    [2, '（二）', '学校改善'],
  ]);
});
