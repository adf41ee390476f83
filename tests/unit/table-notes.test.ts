/** Marks of notes in the names of table rows. */
import { describe, expect, it } from 'vitest';
import { withoutNoteMarks } from '../../src/pipeline/extract/tables/notes.ts';

describe('marks of notes', () => {
  it('are taken out where they count on from row to row', () => {
    expect(withoutNoteMarks(['绿地面积1（公顷）', '用水量', '（白蝶贝）种群数量2'])).toEqual([
      '绿地面积（公顷）',
      '用水量',
      '（白蝶贝）种群数量',
    ]);
  });

  it('may begin within a name', () => {
    expect(withoutNoteMarks(['入海河流1水质比例', '修复面积2', '种群数量3'])).toEqual([
      '入海河流水质比例',
      '修复面积',
      '种群数量',
    ]);
  });

  it.each([
    [['全国排名前5', '床位数']],
    [['第一期2', '第二期4']],
    [['修复面积2', '种群数量3']],
    [['专利数1']],
  ])('are no other digits: %s', (names) => {
    expect(withoutNoteMarks(names)).toEqual(names);
  });
});
