/** Subtitles, parts without number, lists in items, boxes in items, and annexes that are the plan itself. */
import { describe, expect, it } from 'vitest';
import { outlineOf, sectionsOf } from '../support/draft.ts';

describe('the line of the meeting below a title', () => {
  it.each([
    ['——2033年1月17日在甲县第十八届人民代表大会第三次会议上'],
    ['——2033年1月17日在甲县第十八届', '人民代表大会第三次会议上'],
    ['——在甲省第十一届人民代表大会第三次会议上'],
    ['——在甲市第十二届人民代表大会第五次会议上的政府工作报告'],
  ])('is no heading: %s', (...lines) => {
    expect(
      outlineOf('政府工作报告', ...lines, '甲县县长　李明', '各位代表：', '一、去年工作', '修路。'),
    ).toEqual(['1 一、 去年工作']);
  });

  it('is one of a list of dashes where nothing says that a report was given', () => {
    expect(outlineOf('甲市规划', '——在全省率先扭亏。产量回升。', '——在学校推广良法。开设课程。')).toEqual([
      '1 —— 在全省率先扭亏',
      '1 —— 在学校推广良法',
    ]);
  });
});

describe('parts of a spoken report', () => {
  const head = ['甲县政府工作报告', '各位代表：', '现在，我代表县人民政府，向大会报告工作，请予审议。'];
  const past = '过去一年，全县修建水库三座，新增灌溉面积两万亩，粮食连年丰收。';
  const next = '新的一年，全县继续兴修水利，改善灌溉条件，确保粮食稳产。';

  it('stand above the chapters below them', () => {
    expect(
      outlineOf(
        ...head,
        '2032年工作回顾',
        past,
        '2033年工作安排',
        next,
        '一、兴修水利',
        next,
        '二、办好学校',
        past,
      ),
    ).toEqual(['1 · 2032年工作回顾', '1 · 2033年工作安排', '2 一、 兴修水利', '2 二、 办好学校']);
  });

  it('may have chapters that begin again', () => {
    expect(
      outlineOf(
        ...head,
        '过去五年回顾和2032年工作情况',
        past,
        '一、粮食增产',
        past,
        '对今后五年政府工作的建议',
        next,
        '一、兴修水利',
        next,
      ),
    ).toEqual([
      '1 · 过去五年回顾和2032年工作情况',
      '2 一、 粮食增产',
      '1 · 对今后五年政府工作的建议',
      '2 一、 兴修水利',
    ]);
  });

  it('are none where nobody speaks, nothing stands below, or chapters have higher marks', () => {
    expect(outlineOf('甲县总结', '2032年工作回顾', past, '一、兴修水利', next)).not.toContain(
      '1 · 2032年工作回顾',
    );
    expect(outlineOf(...head, '2032年重点工作', '一览', '一、兴修水利', next)).toEqual(['1 一、 兴修水利']);
    expect(outlineOf(...head, '第一章　回顾', past, '2033年工作安排', next)).toEqual(['1 第一章 回顾']);
  });
});

describe('第一，', () => {
  it('is a mark where 第二， follows on another line', () => {
    expect(
      outlineOf(
        '甲局讲话',
        '一、去年工作',
        '第一，科学谋划。编制规划，落实项目。',
        '一是水利。建成水库。',
        '二是林业。植树造林。',
        '第二，改善民生。修建学校，扩大医院。',
      ),
    ).toEqual(['1 一、 去年工作', '2 第一， 科学谋划', '3 一是 水利', '3 二是 林业', '2 第二， 改善民生']);
  });

  it('is none in one paragraph with 第二，, or alone', () => {
    expect(outlineOf('甲局讲话', '一、工作', '第一，抓水利。第二，抓林业。')).toEqual(['1 一、 工作']);
    expect(outlineOf('甲局讲话', '一、工作', '第一，要看到形势仍然复杂。')).toEqual(['1 一、 工作']);
  });
});

describe('a list in an item with the same marks', () => {
  const inner = ['1.基本情况；', '2.质检报告；', '3.其他资料。'];
  const marksOf = (...text: string[]) =>
    outlineOf(...text).map((line) => line.split(' ').slice(0, 2).join(' '));

  it('stands below the item that introduces it, and the list around it goes on', () => {
    expect(
      marksOf(
        '甲部通知',
        '1.单位应当提交材料。',
        '2.材料包括：',
        ...inner,
        '3.主管部门审核材料。',
        '4.结果公布。',
      ),
    ).toEqual(['1 1.', '1 2.', '2 1.', '2 2.', '2 3.', '1 3.', '1 4.']);
  });

  it('is a new list where the one above does not go on', () => {
    expect(
      outlineOf('甲部通知', '1.单位应当提交材料。', '2.材料包括：', ...inner).map((line) => line[0]),
    ).toEqual(['1', '1', '1', '1', '1']);
  });
});

describe('a box', () => {
  const item = (number: number, title: string) => [`${number}.${title}`, `${title}，建设工程。`];

  it('is of the item whose list goes on below it', () => {
    expect(
      outlineOf(
        '甲市规划',
        '一、任务',
        '（一）供水',
        ...item(1, '改造水厂'),
        '专栏1 水厂',
        '建设水厂。',
        ...item(2, '延伸管网'),
        '（二）排水',
        '疏通。',
      ),
    ).toEqual([
      '1 一、 任务',
      '2 （一） 供水',
      '3 1. 改造水厂',
      '4 专栏1 水厂',
      '3 2. 延伸管网',
      '2 （二） 排水',
    ]);
  });

  it('is of the last item only where others stand in items, and its title says no more of the section', () => {
    const text = (title: string) =>
      outlineOf(
        '甲市规划',
        '一、任务',
        '（一）保障供水安全',
        ...item(1, '改造水厂'),
        '专栏1 水厂',
        '建设水厂。',
        ...item(2, '延伸管网'),
        `专栏2 ${title}`,
        '建设工程。',
        '（二）排水',
        '疏通。',
      );
    expect(text('管网工程')).toContain('4 专栏2 管网工程');
    expect(text('保障供水安全重点工程')).toContain('3 专栏2 保障供水安全重点工程');
    expect(
      outlineOf(
        '甲市规划',
        '一、任务',
        '（一）供水',
        ...item(1, '改造水厂'),
        ...item(2, '延伸管网'),
        '专栏1 管网工程',
        '建设。',
        '（二）排水',
        '疏通。',
      ),
    ).toContain('3 专栏1 管网工程');
  });
});

describe('an annex', () => {
  const notice = [
    '甲省农业厅关于印发《甲省渔业发展规划》的通知',
    '各市农业局：',
    '现将规划印发给你们，请认真组织实施。',
  ];
  const plan = ['甲省渔业发展规划', '一、总体要求', '坚持。', '二、重点任务', '养殖。'];

  it('is no heading where it is the plan that the notice issues, nor is its entry in the list', () => {
    const chapters = ['1 一、 总体要求', '1 二、 重点任务'];
    expect(outlineOf(...notice, '附件：甲省渔业发展规划', '附件：', ...plan)).toEqual(chapters);
    expect(outlineOf(...notice, '附件：《甲省渔业发展规划》.pdf', '附件', ...plan)).toEqual(chapters);
  });

  it('is one where it is another document', () => {
    expect(outlineOf('甲省渔业发展规划', '一、总体要求', '坚持。', '附件：渔船清单', '甲号船。')).toEqual([
      '1 一、 总体要求',
      '1 附件： 渔船清单',
    ]);
  });

  it('has a title of two lines, of which a page may break off one character', () => {
    const text = ['甲省渔业规划', '一、总体要求', '坚持。'];
    expect(outlineOf(...text, '附件', '2033—2035年甲省', '渔船补贴种类范围', '1.渔船')).toContain(
      '1 附件 2033—2035年甲省渔船补贴种类范围',
    );
    expect(outlineOf(...text, '附件：渔船补贴种类范', '围', '1.渔船')).toContain('1 附件： 渔船补贴种类范围');
  });
});

describe('a paragraph below the last of its list', () => {
  it('is of the chapter', () => {
    const text = '以上各项由县政府办公室督查落实。';
    expect(
      sectionsOf('甲县方案', '一、任务', '第一，修路。修建公路。', '第二，修桥。修建桥梁。', text)[text],
    ).toBe('一、任务');
  });
});
