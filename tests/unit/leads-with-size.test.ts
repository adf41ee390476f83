/** Leads that say how large a work is. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const titles = (...paragraphs: string[]) =>
  parseText(['甲县水利建设规划', '一、重点工程', ...paragraphs].join('\n'))
    .sections.filter(({ form }) => form === 'runin')
    .map(({ title }) => title);

describe('a lead with a size in brackets', () => {
  it('names a work', () => {
    expect(
      titles(
        '东山水库扩建工程（1200万立方米）。加高大坝，改建溢洪道，更换老旧闸门。',
        '西河灌区续建工程（3万亩）。衬砌干渠，配套量水设施，改造泵站机电设备。',
      ),
    ).toEqual(['东山水库扩建工程（1200万立方米）', '西河灌区续建工程（3万亩）']);
  });
  it('is none where the number stands in the sentence', () => {
    expect(
      titles(
        '扩建水库3座。加高大坝，改建溢洪道，更换老旧闸门，增加蓄水能力。',
        '续建灌区2处。衬砌干渠，配套量水设施，改造泵站机电设备，扩大灌溉面积。',
      ),
    ).toEqual([]);
  });
});
