/** Rows whose cells are set apart by blanks: words with blanks of their own, values of every form, empty cells, groups and notes. */
import { expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

/** The rows of the first table below a title and a heading. */
const rowsOf = (...lines: string[]) =>
  parseText(['甲市渡口发展规划', '一、指标', ...lines, '二、保障', '加强渡口管理，更新渡运船舶。'].join('\n'))
    .clauses.find(({ rows }) => rows)
    ?.rows?.map((row) => row.join('|').replaceAll('\n', '¶'));

it.each([
  [
    'values of every form',
    [
      '序号 指标 单位 2020年 2025年 属性',
      '1 渡船总量 艘 60 100以上 预期性',
      '2 安全渡口比例 % 70.5 >95 约束性',
      '3 渡运事故 起 — [5] 约束性',
      '4 年均增速 % -1.2 6.5左右 预期性',
      '5 候船面积 万平方米 1,200 1.5万 预期性',
      '6 船员培训 人次 300—350 ≥400 预期性',
    ],
    [
      '序号|指标|单位|2020年|2025年|属性',
      '1|渡船总量|艘|60|100以上|预期性',
      '2|安全渡口比例|%|70.5|>95|约束性',
      '3|渡运事故|起|—|[5]|约束性',
      '4|年均增速|%|-1.2|6.5左右|预期性',
      '5|候船面积|万平方米|1,200|1.5万|预期性',
      '6|船员培训|人次|300—350|≥400|预期性',
    ],
  ],
  [
    'no numbers, and words that say who',
    [
      '任务 责任单位 完成时限',
      '改造渡口五处 市交通局 2022年底',
      '更新渡船二十艘 市财政局、市交通局 2023年6月',
      '培训船员 市人社局 持续推进',
    ],
    [
      '任务|责任单位|完成时限',
      '改造渡口五处|市交通局|2022年底',
      '更新渡船二十艘|市财政局、市交通局|2023年6月',
      '培训船员|市人社局|持续推进',
    ],
  ],
  [
    'Latin units and years in the head',
    ['指标 单位 2020年 2025年', '渡船功率 kW 1200 2400', '耗电量 kWh 500 800', '排放 tCO2 90 30'],
    ['指标|单位|2020年|2025年', '渡船功率|kW|1200|2400', '耗电量|kWh|500|800', '排放|tCO2|90|30'],
  ],
])('%s', (_, lines, rows) => {
  expect(rowsOf(...lines)).toEqual(rows);
});
