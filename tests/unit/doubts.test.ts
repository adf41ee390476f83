/** Where the reading of a plan is doubtful: each doubt with the line it names, and the plan next to it that has none. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const doubtsIn = (...lines: readonly string[]) =>
  parseText(lines.join('\n')).diagnostics.map(({ rule, line, actual }) =>
    [rule, line, actual].join(' ').trim(),
  );
/** Paragraphs of many lengths, an empty line above each; `end`: what each ends in. */
const paragraphs = (count: number, end: string) =>
  Array.from({ length: count }, (_, index) => [
    '',
    `由第${index + 101}段所在的县区负责${'养护、'.repeat(1 + ((index * 7) % 5))}维修和改造${end}`,
  ]).flat();
const PLAN = ['甲市供水规划', '一、目标', '建设管网，保障供水。', '二、措施', '加强养护，稳定水价。'];

describe('a plan', () => {
  it.each<[what: string, lines: string[], doubts: string[]]>([
    ['with a title, headings and text is sound', PLAN, []],
    ['of a title alone has no text', ['甲市供水规划'], ['text-missing 1']],
    ['without a title', PLAN.slice(1), ['title-missing 1']],
    [
      'without headings',
      ['甲市供水规划', '建设管网，保障供水。', '加强养护，稳定水价。'],
      ['outline-empty 1'],
    ],
    [
      'with a heading twice',
      [...PLAN, '二、措施', '完善制度，公开水质。'],
      ['numbering-repeat 6 二、', 'heading-repeated 6 二、措施'],
    ],
    ['with other headings below one', [...PLAN, '三、措施', '完善制度，公开水质。'], []],
    [
      'with the same headings in two chapters',
      ['甲市供水规划', '一、城区', '（一）管网', '建设管网。', '二、乡村', '（一）管网', '延伸管网。'],
      [],
    ],
    [
      'with a chapter that has no title',
      ['甲市供水规划', '第一章　总则', '为了供水，制定本规划。', '第二章', '加强养护，稳定水价。'],
      ['heading-untitled 4 第二章'],
    ],
    [
      'with the nature of an indicator on a line of its own',
      [...PLAN, '预期性', '完善制度，公开水质。', '（约束性）', '约束性指标'],
      ['attribute-outside-table 6 3'],
    ],
    ['that speaks of the nature of indicators', [...PLAN, '各项预期性指标由市场完成。'], []],
    [
      'many of whose paragraphs end in no sentence',
      [...PLAN, ...paragraphs(8, '，并且办理')],
      ['clauses-unended 7 8 of 10'],
    ],
    ['few of whose paragraphs do', [...PLAN, ...paragraphs(7, '，并且办理')], []],
    [
      'a small share of whose paragraphs do',
      [...PLAN, ...paragraphs(180, '。'), ...paragraphs(8, '，并且办理')],
      [],
    ],
    ['whose paragraphs end in brackets', [...PLAN, ...paragraphs(9, '（见附表）')], []],
    [
      'with a paragraph as long as several pages',
      [...PLAN, `${'养护公路，修建桥梁，'.repeat(301)}保障出行。`],
      ['line-ends-missing 6'],
    ],
    ['with a long paragraph', [...PLAN, `${'养护公路，修建桥梁，'.repeat(290)}保障出行。`], []],
  ])('%s', (_, lines, doubts) => expect(doubtsIn(...lines)).toEqual(doubts));
});
