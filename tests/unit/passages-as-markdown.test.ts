/** Passages and tables that a reader takes away as Markdown. */
import { describe, expect, it } from 'vitest';
import { passagesMarkdown, tableMarkdown } from '../../src/takeaway/markdown.ts';

const passage = (text: string) => ({
  plan: '甲市渡运规划',
  locus: '一、',
  text,
  url: 'https://example.org/a',
});
const lines = (text: string) => text.split('\n').filter((line) => line !== '' && line !== '>');

describe('passages', () => {
  it('are quoted line by line with plan, place and address below', () => {
    expect(
      lines(passagesMarkdown('渡运', [{ heading: '目标', passages: [passage('渡船12艘。\n渡口5处。')] }])),
    ).toEqual([
      '# 渡运',
      '## 目标',
      '> 渡船12艘。',
      '> 渡口5处。',
      '> ——《甲市渡运规划》一、 <https://example.org/a>',
    ]);
  });

  it('need no heading, and have their notes as a list', () => {
    const notes = [
      { words: '未说明年份', url: '' },
      { words: '见附件', url: 'https://example.org/b' },
    ];
    expect(lines(passagesMarkdown('渡运', [{ heading: '', passages: [], notes }]))).toEqual([
      '# 渡运',
      '* 未说明年份',
      '* 见附件 <https://example.org/b>',
    ]);
  });

  it('of a table are a table with as many cells in each row, without line breaks in cells', () => {
    const text = '指标\t单位\t备注\n渡船\t艘\n渡口\u2028码头\t处\t新建';
    const rows = lines(passagesMarkdown('渡运', [{ heading: '', passages: [passage(text)] }])).slice(1, 5);
    const cells = rows.map((row) =>
      row
        .replace(/^> \||\|$/gu, '')
        .split('|')
        .map((cell) => cell.trim()),
    );
    expect(cells.toSpliced(1, 1)).toEqual([
      ['指标', '单位', '备注'],
      ['渡船', '艘', ''],
      ['渡口 码头', '处', '新建'],
    ]);
  });
});

describe('a table', () => {
  const table = {
    title: '渡运指标',
    columns: [
      { name: '指标', width: 50 },
      { name: '出处', width: 50 },
    ],
    rows: [[[{ words: '渡船\n数量', url: '' }], [{ words: '一、', url: 'https://example.org/a' }]]],
  };
  it('has flat cells and links', () => {
    expect(lines(tableMarkdown({ ...table, notes: [] } as never))).toEqual([
      '# 渡运指标',
      '| 指标 | 出处 |',
      '| - | - |',
      '| 渡船 数量 | [一、](https://example.org/a) |',
    ]);
  });
  it('has its notes below the first of them as a heading', () => {
    expect(
      lines(tableMarkdown({ ...table, notes: ['说明', '数字照录。', '单位照录。'] } as never)).slice(4),
    ).toEqual(['## 说明', '* 数字照录。', '* 单位照录。']);
  });
});
