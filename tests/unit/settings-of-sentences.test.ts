/** Sentences with numbers, each with all that is read of it; the same in other widths of characters and among other sentences. */
import { describe, expect, it } from 'vitest';
import type { SectionType } from '../../src/pipeline/schemas/section.ts';
import { misplacedFacts } from '../support/fact-places.ts';
import { factsOf } from '../support/facts.ts';

/** Name, operator, value, second value, unit, year, kind, scope. */
type Read = [string, string, number, number | null, string, number | null, string, string | null];

/** A plan is of its whole city where no sentence names a part of it. */
const CITY = '全市';
const SENTENCES: [sentence: string, type: SectionType, read: Read[]][] = [
  [
    '到2035年，全市森林覆盖率达到35%以上。',
    'goal',
    [['森林覆盖率', '>=', 35, null, '%', 2035, 'target', CITY]],
  ],
  ['新建幼儿园30所。', 'measure', [['新建幼儿园', '=', 30, null, '所', null, 'target', CITY]]],
  [
    '建成公共充电桩不少于500个。',
    'measure',
    [['建成公共充电桩', '>=', 500, null, '个', null, 'target', CITY]],
  ],
  ['培育龙头企业20家左右。', 'measure', [['培育龙头企业', '~', 20, null, '家', null, 'target', CITY]]],
  ['引进高层次人才100名以上。', 'measure', [['引进高层次人才', '>=', 100, null, '名', null, 'target', CITY]]],
  ['培训护理员3—5万人次。', 'measure', [['培训护理员', '=', 3, 5, '万人次', null, 'target', CITY]]],
  [
    '万元地区生产总值能耗降低13.5%。',
    'goal',
    [['万元地区生产总值能耗降低', '=', 13.5, null, '%', null, 'target', CITY]],
  ],
  [
    '城镇登记失业率控制在4.5%以内。',
    'goal',
    [['城镇登记失业率', '<=', 4.5, null, '%', null, 'target', CITY]],
  ],
  [
    '到2035年，公路总里程超过1.2万公里，农村公路优良率达到90%。',
    'goal',
    [
      ['公路总里程', '>', 1.2, null, '万公里', 2035, 'target', CITY],
      ['农村公路优良率', '=', 90, null, '%', 2035, 'target', CITY],
    ],
  ],
  [
    '新增养老床位1000张，其中护理型床位600张。',
    'measure',
    [
      ['新增养老床位', '=', 1000, null, '张', null, 'target', CITY],
      ['护理型床位', '=', 600, null, '张', null, 'target', CITY],
    ],
  ],
  [
    '甲类、乙类医院分别达到12家和30家。',
    'goal',
    [
      ['甲类医院', '=', 12, null, '家', null, 'target', CITY],
      ['乙类医院', '=', 30, null, '家', null, 'target', CITY],
    ],
  ],
];

const readIn = (text: string, type: SectionType): Read[] => {
  const facts = factsOf(text, type);
  expect(misplacedFacts(facts, () => text)).toEqual([]);
  return facts.indicators.map(({ name, comparator, value, value2, unit, year, kind, scope }) => [
    name,
    comparator,
    value,
    value2,
    unit,
    year,
    kind,
    scope,
  ]);
};
const fullWidth = (text: string) =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe('a sentence', () => {
  it.each(SENTENCES)('%s', (sentence, type, read) => {
    expect(readIn(sentence, type)).toEqual(read);
  });
  it.each(SENTENCES)('%s reads alike in other widths and with blanks', (sentence, type, read) => {
    for (const other of [
      fullWidth(sentence),
      sentence.replaceAll('，', ','),
      sentence.replace(/([0-9.]+)/gu, ' $1 '),
      `　　${sentence}`,
    ])
      expect(readIn(other, type), other).toEqual(read);
  });
  it.each(SENTENCES)('%s reads alike behind and before others', (sentence, type, read) => {
    for (const other of [
      `坚持以人为本，统筹推进各项工作。${sentence}`,
      `${sentence}各县区、各部门要密切配合。`,
      `${sentence.replace('。', '；')}完善工作机制。`,
    ])
      expect(readIn(other, type), other).toEqual(read);
  });
});
